// The Korean font: its style sheet is loaded when Korean is wanted, its slices when their characters are shown.

/** Once is enough: what has been loaded is not loaded again. Without it a font of the system has to do. */
export const loadKorean = (): Promise<unknown> => import('virtual:korean-font.css').catch(() => undefined);
