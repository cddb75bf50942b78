// The shape of a catalogue entry: why it is an error, a source that has it, and the same source mended.

import type { Explanation } from '../../diag/diagnostic.ts';

/** One kind of error; a test assembles both examples. */
export function entry(code: string, title: string, why: string, wrong: string, mended: string): Explanation {
  const block = (source: string): string => source.replace(/^/gm, '    ');
  return { code, title, text: `${why}\n\n${block(wrong)}\n\nMended:\n\n${block(mended)}` };
}
