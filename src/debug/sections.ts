// Symbols and section sizes of a file, as `badak nm` and `badak size` print them.

import { Shf, Sht, Stb, Stt } from '../elf/constants.ts';
import { readDynamicInfo } from '../elf/dynamic-read.ts';
import {
  type ElfFile,
  type ElfSymbol,
  SECTION_ABSOLUTE,
  SECTION_COMMON,
  SECTION_UNDEFINED,
  type Section,
} from '../elf/types.ts';

export interface SymbolRow {
  readonly name: string;
  readonly value: number;
  readonly size: number;
  /** As nm has it: T code, D data, R read-only, B zeros, A absolute, C common, U undefined, W weak; small = local. */
  readonly letter: string;
  readonly section: string;
}

/** Named symbols, in the order of the file. */
export const symbolRows = (file: ElfFile): SymbolRow[] => rowsOf(file, file.symbols);

/** The symbols that the loader sees; empty if the file is not a dynamic one. */
export function dynamicSymbolRows(file: ElfFile): SymbolRow[] {
  const at = (va: number): number =>
    file.sections.findIndex(
      ({ flags, va: start, size }) => (flags & Shf.ALLOC) !== 0 && va >= start && va < start + size,
    );
  const symbols = readDynamicInfo(file)?.symbols ?? [];
  return rowsOf(
    file,
    symbols.map((symbol) => {
      const section = symbol.section === SECTION_UNDEFINED ? -1 : at(symbol.value);
      return section < 0 ? symbol : { ...symbol, section };
    }),
  );
}

function rowsOf(file: ElfFile, symbols: readonly ElfSymbol[]): SymbolRow[] {
  return symbols
    .filter(({ name, type }) => name !== '' && type !== Stt.SECTION && type !== Stt.FILE)
    .map((symbol) => ({
      name: symbol.name,
      value: symbol.value,
      size: symbol.size,
      letter: letterOf(file, symbol),
      section: file.sections[symbol.section]?.name ?? '',
    }));
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

export interface SectionRow {
  readonly name: string;
  readonly size: number;
  readonly va: number;
  /** Power of two, in bytes. */
  readonly align: number;
  /** As objdump has them: CONTENTS, ALLOC, LOAD... */
  readonly flags: readonly string[];
}

/** Every section, in the order of the file. */
export function sectionRows(file: ElfFile): SectionRow[] {
  return file.sections.map((section) => ({
    name: section.name,
    size: section.size,
    va: section.va,
    align: section.align,
    flags: flagNames(section),
  }));
}

function flagNames({ name, flags, type, relocations, group }: Section): string[] {
  const isLoaded = (flags & Shf.ALLOC) !== 0;
  const hasContents = type !== Sht.NOBITS;
  const names: readonly (readonly [string, boolean])[] = [
    ['CONTENTS', hasContents],
    ['ALLOC', isLoaded],
    ['LOAD', isLoaded && hasContents],
    ['RELOC', relocations.length > 0],
    ['READONLY', (flags & Shf.WRITE) === 0],
    ['CODE', (flags & Shf.EXECINSTR) !== 0],
    ['DATA', isLoaded && hasContents && (flags & Shf.EXECINSTR) === 0],
    ['DEBUGGING', !isLoaded && name.startsWith('.debug')],
    ['THREAD_LOCAL', (flags & Shf.TLS) !== 0],
    ['GROUP', group !== undefined],
  ];
  return names.filter(([, isSet]) => isSet).map(([text]) => text);
}
