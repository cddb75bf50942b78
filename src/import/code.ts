// Which bytes of a RISC-V program are code: the executable sections, less what mapping symbols mark as data.
// ($d starts data and $x code, up to the next one or the end of the section: RISC-V psABI, "Mapping Symbol".)

import { Shf, Sht } from '../elf/constants.ts';
import type { ElfFile, ElfSymbol, Section } from '../elf/types.ts';

/** Addresses of code, from a multiple of 4 up to but not including `end`; whole words. */
export interface CodeRange {
  readonly start: number;
  readonly end: number;
}

/** `$x` may carry an ISA string, and both any text after a dot. */
const MAPPING = /^\$(?:d|(x)(?:rv[^.]*)?)(?:\.|$)/;

/** Whether a symbol only says what kind of bytes follow. */
export const isMappingSymbol = ({ name }: ElfSymbol): boolean => MAPPING.test(name);

/** The code in each section of a file, by address; nothing for sections that are not executed. */
export function codeRanges(file: ElfFile): CodeRange[][] {
  return file.sections.map((section, index) => (isCode(section) ? rangesOf(file, section, index) : []));
}

const isCode = ({ flags, type, size }: Section): boolean =>
  (flags & (Shf.EXECINSTR | Shf.ALLOC)) === (Shf.EXECINSTR | Shf.ALLOC) && type !== Sht.NOBITS && size > 0;

function rangesOf({ symbols }: ElfFile, section: Section, index: number): CodeRange[] {
  const end = section.va + section.size;
  const marks = symbols
    .filter((symbol) => symbol.section === index && isMappingSymbol(symbol))
    .map(({ name, value }) => ({ isCode: MAPPING.exec(name)?.[1] !== undefined, at: value }))
    .sort((a, b) => a.at - b.at);
  const ranges: CodeRange[] = [];
  let start: number | undefined = section.va;
  for (const mark of [...marks, { isCode: false, at: end }]) {
    const at = Math.min(Math.max(mark.at, section.va), end);
    if (start !== undefined && !mark.isCode) ranges.push(...wholeWords(start, at));
    start = mark.isCode ? (start ?? at) : undefined;
  }
  return ranges;
}

/** The whole words between two addresses, if there are any. */
function wholeWords(from: number, to: number): CodeRange[] {
  const start = Math.ceil(from / 4) * 4;
  const end = Math.floor(to / 4) * 4;
  return start < end ? [{ start, end }] : [];
}
