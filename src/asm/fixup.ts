// Places in a section whose value is not known when they are written, and what becomes of them at the end:
// bits that are patched, or a relocation for the linker.

import type { Expression } from './expression.ts';
import type { SectionBuilder } from './section.ts';
import type { Frame } from './source.ts';

/** Fields that no relocation can fill: their numbers stand beside those of spec/relocations.ts. */
export const Field = {
  shamt: -1,
  upper20: -2,
  csr: -3,
  uimm4: -4,
  /** `li`: the value decides the form, which was chosen in the pass before. */
  wide: -5,
  dword: -6,
  sleb128: -7,
  uleb128: -8,
  /** Bytes of .space, settled in the next pass. */
  space: -9,
} as const;

export interface Fixup {
  readonly section: SectionBuilder;
  readonly offset: number;
  /** Number of a relocation type, or one of Field. */
  readonly type: number;
  readonly expression: Expression;
  readonly frame: Frame;
  readonly start: number;
  readonly end: number;
  /** Mnemonic or directive, for messages. */
  readonly name: string;
  /** Number of the decision that it settles, -1 if none. */
  readonly decision: number;
  /** Bytes that were laid out for it. */
  readonly size: number;
}
