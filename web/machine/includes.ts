// The files of programs/include, as text: what sources of the page and of its guests may include.

const TEXTS = import.meta.glob('../../programs/include/**/*.{inc,h}', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;

/** Text of a file by its name below programs/include; undefined: there is none. */
export const includeText = (name: string): string | undefined => TEXTS[`../../programs/include/${name}`];
