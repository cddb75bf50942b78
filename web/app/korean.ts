// What Korean needs: a font, whose style sheet is loaded when Korean is wanted and its slices when their characters are
// shown; and for those who read it what the programs say about themselves.

import { loadKoreanPrograms } from '../text/programs.ts';

/** Once is enough: what has been loaded is not loaded again. Without it a font of the system has to do. */
export const loadKoreanFont = (): Promise<unknown> => import('virtual:korean-font.css').catch(() => undefined);

/** The font and all texts. Without texts the programs speak English. */
export const loadKorean = (): Promise<unknown> =>
  Promise.all([loadKoreanFont(), loadKoreanPrograms().catch(() => undefined)]);
