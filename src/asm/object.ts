// What is left when all fixups are done: sections, symbols and relocations as an ELF object.

import { Em, Et, Sht, Stb, Stt } from '../elf/constants.ts';
import { encodeObjectLines } from '../elf/lines.ts';
import {
  type ElfFile,
  type ElfSymbol,
  type LineRow,
  type Relocation,
  SECTION_ABSOLUTE,
  SECTION_COMMON,
  SECTION_UNDEFINED,
  type Section,
} from '../elf/types.ts';
import { Evaluation, type Expression, LINEAR } from './expression.ts';
import { addInts, toWord } from './integers.ts';
import type { Pass } from './pass.ts';
import type { DraftRelocation, RelocationSink, Target } from './relocate.ts';
import { SectionBuilder } from './section.ts';
import { isTemporary, type SymbolEntry } from './symbols.ts';

/** Gives local .comm symbols their room in .bss; before fixups are resolved. */
export function placeLocalCommons(pass: Pass): void {
  for (const symbol of pass.symbols.byName.values()) {
    if (symbol.common === undefined || symbol.binding !== Stb.LOCAL) continue;
    const section = pass.sections.open(symbol.type === Stt.TLS ? '.tbss' : '.bss');
    const { size, align } = symbol.common;
    section.size = Math.ceil(section.size / align) * align;
    section.align = Math.max(section.align, align);
    symbol.section = section;
    symbol.offset = section.size;
    section.size += size;
  }
}

/**
 * Names of sections that the source uses as symbols stand for their starts, as in GNU as; clang's debugging
 * information refers to `.debug_abbrev` so. Before fixups are resolved.
 */
export function placeSectionNames(pass: Pass): void {
  for (const symbol of pass.symbols.byName.values()) {
    if (symbol.isDefined || symbol.isDeclared || !symbol.name.startsWith('.')) continue;
    symbol.section = pass.sections.find(symbol.name);
  }
}

const NULL_SYMBOL: ElfSymbol = {
  name: '',
  value: 0,
  size: 0,
  binding: 0,
  type: 0,
  visibility: 0,
  section: SECTION_UNDEFINED,
};

export class ObjectBuilder {
  readonly #pass: Pass;
  readonly #sink: RelocationSink;
  readonly #evaluation = new Evaluation();
  readonly #sections: SectionBuilder[] = [];
  readonly #sectionIndex = new Map<SectionBuilder, number>();
  readonly #symbols: ElfSymbol[] = [NULL_SYMBOL];
  readonly #symbolIndex = new Map<SymbolEntry | SectionBuilder, number>();

  constructor(pass: Pass, sink: RelocationSink) {
    this.#pass = pass;
    this.#sink = sink;
  }

  build(sourceName: string): ElfFile {
    const lines = this.#lineRows();
    this.#chooseSections(lines.size > 0);
    this.#addSymbols(this.#pass.lines.fileName ?? sourceName);
    const relocations = this.#relocations();
    const sections = this.#sections.map((section) => this.#finishSection(section, relocations.get(section) ?? []));
    if (lines.size > 0) this.#addLines(sections, lines);
    return { type: Et.REL, machine: Em.BADAK, flags: 0, entry: 0, sections, symbols: this.#symbols, segments: [] };
  }

  /** Line rows of each section that has code; none if the source brings its own line table. */
  #lineRows(): Map<SectionBuilder, LineRow[]> {
    const { sections, lines } = this.#pass;
    const result = new Map<SectionBuilder, LineRow[]>();
    if ((sections.find('.debug_line')?.size ?? 0) > 0) return result;
    for (const section of sections.list) {
      const rows = lines.rowsOf(section);
      if (rows.length > 0) result.set(section, rows);
    }
    return result;
  }

  /** Sections with bytes, and empty ones that something refers to. */
  #chooseSections(hasLines: boolean): void {
    const { sections, symbols } = this.#pass;
    const used = new Set<Target>(this.#sink.list.map((relocation) => relocation.target));
    for (const { target } of this.#sink.list)
      if (target !== undefined && !(target instanceof SectionBuilder)) used.add(target.section as Target);
    for (const symbol of symbols.byName.values()) if (symbol.section !== undefined) used.add(symbol.section);
    if (hasLines) used.add(sections.open('.debug_line'));
    for (const section of sections.list) {
      if (section.size === 0 && !used.has(section) && !(section.isNamedInSource && section.flags !== 0)) continue;
      this.#sectionIndex.set(section, this.#sections.length);
      this.#sections.push(section);
    }
  }

  #addSymbols(fileName: string): void {
    this.#symbols.push({ ...NULL_SYMBOL, name: fileName, type: Stt.FILE, section: SECTION_ABSOLUTE });
    for (const [section, index] of this.#sectionIndex) {
      this.#symbolIndex.set(section, this.#symbols.length);
      this.#symbols.push({ ...NULL_SYMBOL, type: Stt.SECTION, section: index });
    }
    const all = new Set<SymbolEntry>(this.#pass.symbols.byName.values());
    for (const { target } of this.#sink.list)
      if (target !== undefined && !(target instanceof SectionBuilder)) all.add(target);
    const written = [...all].filter((symbol) => this.#isWritten(symbol));
    for (const symbol of written) if (this.#bindingOf(symbol) === Stb.LOCAL) this.#addSymbol(symbol);
    for (const symbol of written) if (this.#bindingOf(symbol) !== Stb.LOCAL) this.#addSymbol(symbol);
  }

  #isWritten(symbol: SymbolEntry): boolean {
    if (symbol.isNeeded) return true;
    if (symbol.isDefined) return !isTemporary(symbol.name);
    return symbol.binding === Stb.WEAK && symbol.uses > 0;
  }

  /** Undefined symbols are global: another file defines them. */
  #bindingOf(symbol: SymbolEntry): number {
    return symbol.isDefined || symbol.binding === Stb.WEAK ? symbol.binding : Stb.GLOBAL;
  }

  #addSymbol(symbol: SymbolEntry): void {
    this.#symbolIndex.set(symbol, this.#symbols.length);
    // An alias takes its type from what it stands for.
    const place = this.#valueOf(symbol);
    const { name, type, visibility } = symbol;
    const size = symbol.size === undefined ? (symbol.common?.size ?? 0) : this.#size(symbol);
    this.#symbols.push({ name, size, type, visibility, binding: this.#bindingOf(symbol), ...place });
  }

  #size(symbol: SymbolEntry): number {
    const value = this.#pass.evaluate(
      symbol.size!,
      symbol.definedAt ?? symbol.firstUse ?? this.#pass.wordPlace(),
      this.#evaluation,
    );
    return value?.isConstant ? toWord(value.value) >>> 0 : 0;
  }

  #valueOf(symbol: SymbolEntry): { value: number; section: number } {
    if (symbol.section !== undefined) return { value: symbol.offset, section: this.#sectionIndex.get(symbol.section)! };
    if (symbol.common !== undefined) return { value: symbol.common.align, section: SECTION_COMMON };
    if (symbol.expression === undefined) return { value: 0, section: SECTION_UNDEFINED };
    return this.#aliasOf(symbol, symbol.expression);
  }

  /** A symbol that was set to an expression: a number, or a place in a section. */
  #aliasOf(symbol: SymbolEntry, expression: Expression): { value: number; section: number } {
    const place = symbol.definedAt!;
    let value = this.#pass.evaluate(expression, place, this.#evaluation);
    for (let hops = 0; value?.plus?.expression !== undefined && value.minus === undefined && hops < 100; hops++) {
      const next = this.#pass.evaluate(value.plus.expression, place, this.#evaluation);
      if (next === undefined || next.op !== LINEAR || next.minus !== undefined) break;
      value = { ...next, value: addInts(next.value, value.value), isConstant: next.isConstant } as Expression;
    }
    if (value === undefined) return { value: 0, section: SECTION_ABSOLUTE };
    if (value.op === LINEAR && value.plus === undefined && value.minus === undefined) {
      return { value: toWord(value.value) >>> 0, section: SECTION_ABSOLUTE };
    }
    const base = value.op === LINEAR && value.minus === undefined ? value.plus : undefined;
    if (base?.section !== undefined) {
      if (symbol.type === Stt.NOTYPE) symbol.type = base.type;
      return { value: base.offset + toWord(value.value), section: this.#sectionIndex.get(base.section)! };
    }
    if (symbol.binding !== Stb.LOCAL && base?.isPoisoned !== true) {
      this.#pass.error('A059', `\`${symbol.name}\` cannot be exported: its value is not known in this file`, place, {
        label: base === undefined ? 'not an address of this file' : `\`${base.name}\` is not defined here`,
        help: ['define it where the symbol it stands for is defined'],
      });
    }
    return { value: 0, section: SECTION_UNDEFINED };
  }

  #relocations(): Map<SectionBuilder, Relocation[]> {
    const result = new Map<SectionBuilder, Relocation[]>();
    for (const draft of this.#sink.list) {
      let list = result.get(draft.section);
      if (list === undefined) result.set(draft.section, (list = []));
      list.push(this.#relocation(draft));
    }
    // Low parts were resolved last; the file has them in the order of their places.
    for (const list of result.values()) list.sort((a, b) => a.offset - b.offset);
    return result;
  }

  #relocation({ offset, type, target, addend }: DraftRelocation): Relocation {
    return { offset, type, symbol: target === undefined ? 0 : this.#symbolIndex.get(target)!, addend };
  }

  #finishSection(section: SectionBuilder, relocations: readonly Relocation[]): Section {
    const { name, type, flags, align, size, entrySize, group, linkedTo } = section;
    // A copy: the builder's bytes belong to the pass.
    const data = section.data.slice();
    const plain = { name, type, flags, va: 0, align, size, data, entrySize, relocations };
    const isArray = type === Sht.INIT_ARRAY || type === Sht.FINI_ARRAY || type === Sht.PREINIT_ARRAY;
    return {
      ...plain,
      ...(isArray ? { entrySize: 4 } : {}),
      ...(group === undefined ? {} : { group }),
      ...(linkedTo === undefined ? {} : { linkedTo: this.#pass.symbols.get(linkedTo).section?.name ?? linkedTo }),
    };
  }

  #addLines(sections: Section[], lines: ReadonlyMap<SectionBuilder, LineRow[]>): void {
    const sequences = [...lines].map(([section, rows]) => ({ symbol: this.#symbolIndex.get(section)!, rows }));
    const { data, relocations } = encodeObjectLines(sequences);
    const index = sections.findIndex((section) => section.name === '.debug_line');
    sections[index] = { ...sections[index]!, data, size: data.length, relocations };
  }
}
