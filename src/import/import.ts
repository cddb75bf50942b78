// Makes a badak executable of a statically linked RISC-V program: every word of code becomes the badak word that does
// the same, at the same address; data, symbols and line tables stay as they are.

import type { Diagnostic } from '../diag/diagnostic.ts';
import { getU32, putU32 } from '../elf/bytes.ts';
import { Em, Pt, Shf, Sht } from '../elf/constants.ts';
import { readImage } from '../elf/image.ts';
import type { ElfFile, ElfSymbol, Section, Segment } from '../elf/types.ts';
import { PAGE_SIZE } from '../spec/paging.ts';
import { checkProgram } from './check.ts';
import { type CodeRange, codeRanges, isMappingSymbol } from './code.ts';
import { unmappedError, unmappedWarning } from './errors.ts';
import { translate } from './translate.ts';

/** A word of code that badak has no counterpart for. */
export interface UnmappedWord {
  readonly address: number;
  readonly word: number;
  /** `main+8`; undefined if no symbol stands before it. */
  readonly symbol: string | undefined;
  readonly reason: string;
}

export interface Import {
  /** Missing if there were errors. */
  readonly file: ElfFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Words of code that were translated. */
  readonly translated: number;
  readonly unmapped: readonly UnmappedWord[];
}

export interface ImportOptions {
  /** Import also if words cannot be mapped: they become 0, which traps where it is executed. */
  readonly force?: boolean | undefined;
}

/**
 * Imports a RISC-V executable that was read with readElf; name is what messages call it. Never throws on bad
 * programs: diagnostics (I001...) say why it is refused, and all words that cannot be mapped are listed.
 */
export function importProgram(program: ElfFile, name: string, { force = false }: ImportOptions = {}): Import {
  const problems = checkProgram(program, name);
  if (problems.length > 0) return { file: undefined, diagnostics: problems, translated: 0, unmapped: [] };
  const { sections, unmapped, translated } = translateSections(program);
  if (unmapped.length > 0 && !force) {
    return { file: undefined, diagnostics: [unmappedError(name, unmapped)], translated, unmapped };
  }
  const diagnostics = unmapped.length > 0 ? [unmappedWarning(name, unmapped)] : [];
  return { file: badakFile(program, sections), diagnostics, translated, unmapped };
}

interface TranslatedSections {
  /** Copies with badak code in them. */
  readonly sections: Section[];
  readonly translated: number;
  readonly unmapped: UnmappedWord[];
}

function translateSections(program: ElfFile): TranslatedSections {
  const ranges = codeRanges(program);
  const { symbolAt } = readImage(program);
  const unmapped: UnmappedWord[] = [];
  let words = 0;
  const sections = program.sections.map((section, index) => {
    const own = ranges[index]!;
    if (own.length === 0) return section;
    const data = Uint8Array.from(section.data);
    for (const range of own) {
      words += (range.end - range.start) / 4;
      translateRange(data, section.va, range, (address, word, reason) => {
        const at = symbolAt(address);
        const symbol = at && (at.offset === 0 ? at.name : `${at.name}+${at.offset}`);
        unmapped.push({ address, word, symbol, reason });
      });
    }
    return { ...section, data };
  });
  return { sections, unmapped, translated: words - unmapped.length };
}

/** Translates a range in place; what cannot be mapped becomes 0 and is told. */
function translateRange(
  data: Uint8Array,
  va: number,
  { start, end }: CodeRange,
  tell: (address: number, word: number, reason: string) => void,
): void {
  for (let address = start; address < end; address += 4) {
    const word = getU32(data, address - va);
    const result = translate(word);
    if (result.reason !== undefined) tell(address, word, result.reason);
    putU32(data, address - va, result.reason === undefined ? result.word : 0);
  }
}

/** The program as one of badak: its tables without what only RISC-V knows. */
function badakFile(program: ElfFile, translated: readonly Section[]): ElfFile {
  const kept = translated.filter(({ type }) => type !== Sht.RISCV_ATTRIBUTES);
  const newIndex = new Map(kept.map((section, index) => [translated.indexOf(section), index]));
  const place = (symbol: ElfSymbol): ElfSymbol =>
    symbol.section < 0 ? symbol : { ...symbol, section: newIndex.get(symbol.section) ?? symbol.section };
  return {
    ...program,
    machine: Em.BADAK,
    flags: 0,
    sections: kept.map((section) => ({ ...section, relocations: [] })),
    symbols: program.symbols
      .filter((symbol) => !isMappingSymbol(symbol) && (symbol.section < 0 || newIndex.has(symbol.section)))
      .map(place),
    segments: program.segments
      .filter(({ type }) => type !== Pt.RISCV_ATTRIBUTES)
      .map((segment) => (segment.type === Pt.LOAD ? withCode(segment, kept) : segment)),
  };
}

/** A segment with the bytes of the translated sections that lie in it; alignment of pages, as the loader wants it. */
function withCode(segment: Segment, sections: readonly Section[]): Segment {
  const data = Uint8Array.from(segment.data);
  const end = segment.va + data.length;
  for (const section of sections) {
    const isInside = section.va >= segment.va && section.va + section.data.length <= end;
    if (isInside && (section.flags & Shf.EXECINSTR) !== 0) data.set(section.data, section.va - segment.va);
  }
  return { ...segment, data, align: Math.max(segment.align, PAGE_SIZE) };
}
