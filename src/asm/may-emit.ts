// Where instructions may stand.

import type { Pass } from './pass.ts';

/** Code must lie on word boundaries, in a section that has bytes. */
export function mayEmit(pass: Pass): boolean {
  const { current } = pass.sections;
  if (current.isNobits) {
    pass.error(
      'A065',
      `section \`${current.name}\` holds only zeros: an instruction cannot stand in it`,
      pass.wordPlace(),
      {
        help: ['write .text before the code'],
      },
    );
    return false;
  }
  if ((current.size & 3) !== 0) {
    pass.error(
      'A066',
      `the instruction would lie at offset ${current.size}, not on a word boundary`,
      pass.wordPlace(),
      {
        help: ['put `.align 2` between the data and the code'],
      },
    );
    current.fill(4 - (current.size & 3), 0);
    return false;
  }
  return pass.hasRoomFor(16, pass.wordPlace());
}
