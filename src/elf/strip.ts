// Takes out of a file what is not needed to run or link it: debugging sections, symbols.

import { Et, Shf, Stb, Stt } from './constants.ts';
import { type ElfFile, type ElfSymbol, SECTION_UNDEFINED, type Section } from './types.ts';

export interface StripOptions {
  /** Keep symbols; only debugging sections go. */
  readonly debugOnly?: boolean | undefined;
  /** Names of symbols that stay. */
  readonly keep?: ReadonlySet<string>;
}

const DEBUG = /^\.(debug_|line|stab|gnu\.debug)/;

/**
 * A copy without debugging sections and, unless debugOnly, without symbols. An object keeps the symbols that linking
 * needs: global ones, and those that relocations refer to. What is loaded does not change.
 */
export function stripFile(file: ElfFile, { debugOnly = false, keep = new Set() }: StripOptions = {}): ElfFile {
  const isKept = (section: Section): boolean => (section.flags & Shf.ALLOC) !== 0 || !DEBUG.test(section.name);
  const sections = file.sections.filter(isKept);
  const sectionAt = new Map(file.sections.map((section, index) => [index, sections.indexOf(section)]));
  const used = new Set(sections.flatMap(({ relocations }) => relocations.map(({ symbol }) => symbol)));
  const symbols: ElfSymbol[] = [];
  const symbolAt = new Map<number, number>();
  file.symbols.forEach((symbol, index) => {
    const section = symbol.section < 0 ? symbol.section : (sectionAt.get(symbol.section) ?? -1);
    const isGone = symbol.section >= 0 && section < 0;
    const isWanted = index === 0 || used.has(index) || keep.has(symbol.name) || (debugOnly && !isFileOrSection(symbol));
    if (isGone || !(isWanted || (file.type === Et.REL && isLinked(symbol)))) return;
    symbolAt.set(index, symbols.push({ ...symbol, section }) - 1);
  });
  return {
    ...file,
    sections: sections.map((section) => ({
      ...section,
      relocations: section.relocations.map((each) => ({ ...each, symbol: symbolAt.get(each.symbol) ?? 0 })),
    })),
    symbols: symbols.length > 1 ? symbols : [],
  };
}

const isFileOrSection = ({ type }: ElfSymbol): boolean => type === Stt.FILE || type === Stt.SECTION;

/** Whether other objects may refer to a symbol, or it refers to theirs. */
const isLinked = ({ binding, section }: ElfSymbol): boolean => binding !== Stb.LOCAL || section === SECTION_UNDEFINED;
