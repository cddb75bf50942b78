// Colours as functions from text to text: reports are made here, but whether they are coloured is the caller's
// choice (a terminal, a web page, a file). And lines of reports, which are 80 columns wide.

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly magenta: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const same = (text: string): string => text;

/** No colours at all. */
export const PLAIN: Paint = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  blue: same,
  magenta: same,
  cyan: same,
};

const WIDTH = 80;
/** Columns of the heading of a report's line (`  why    `). */
const HEADING = 9;

/** Breaks a sentence at blanks, so that it stays within 80 columns behind its heading. */
export function wrapped(text: string): string {
  return text.replace(new RegExp(`(.{1,${WIDTH - HEADING}})( +|$)`, 'g'), `$1\n${' '.repeat(HEADING)}`).trimEnd();
}
