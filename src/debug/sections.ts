// Symbols and section sizes of a file, as `badak nm` and `badak size` print them.

import { Shf, Sht, Stb, Stt } from '../elf/constants.ts';
import { type ElfFile, type ElfSymbol, SECTION_ABSOLUTE, SECTION_COMMON, SECTION_UNDEFINED } from '../elf/types.ts';

export interface SymbolRow {
  readonly name: string;
  readonly value: number;
  readonly size: number;
  /** As nm has it: T code, D data, R read-only, B zeros, A absolute, C common, U undefined, W weak; small = local. */
  readonly letter: string;
  readonly section: string;
}

/** Named symbols by value, undefined ones first. */
export function symbolRows(file: ElfFile): SymbolRow[] {
  return file.symbols
    .filter(({ name, type }) => name !== '' && type !== Stt.SECTION && type !== Stt.FILE)
    .map((symbol) => ({
      name: symbol.name,
      value: symbol.value,
      size: symbol.size,
      letter: letterOf(file, symbol),
      section: file.sections[symbol.section]?.name ?? '',
    }))
    .sort(
      (a, b) => Number(b.letter === 'U') - Number(a.letter === 'U') || a.value - b.value || (a.name < b.name ? -1 : 1),
    );
}

function letterOf(file: ElfFile, { section, binding }: ElfSymbol): string {
  if (section === SECTION_UNDEFINED) return binding === Stb.WEAK ? 'w' : 'U';
  if (binding === Stb.WEAK) return 'W';
  const letter = section === SECTION_ABSOLUTE ? 'A' : section === SECTION_COMMON ? 'C' : sectionLetter(file, section);
  return binding === Stb.LOCAL ? letter.toLowerCase() : letter;
}

function sectionLetter(file: ElfFile, index: number): string {
  const { flags, type } = file.sections[index] ?? { flags: 0, type: 0 };
  if ((flags & Shf.ALLOC) === 0) return 'N';
  if ((flags & Shf.EXECINSTR) !== 0) return 'T';
  if (type === Sht.NOBITS) return 'B';
  return (flags & Shf.WRITE) !== 0 ? 'D' : 'R';
}

export interface SizeRow {
  readonly name: string;
  readonly text: number;
  readonly rodata: number;
  readonly data: number;
  readonly bss: number;
  readonly total: number;
}

/** Bytes in memory by kind of section. */
export function sizeRow(name: string, file: ElfFile): SizeRow {
  const sums = { T: 0, R: 0, D: 0, B: 0, N: 0 };
  file.sections.forEach(({ size }, index) => {
    sums[sectionLetter(file, index) as keyof typeof sums] += size;
  });
  const { T: text, R: rodata, D: data, B: bss } = sums;
  return { name, text, rodata, data, bss, total: text + rodata + data + bss };
}
