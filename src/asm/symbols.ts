// Symbols while a source is being assembled: labels, names of expressions, names that are only used.

import { Stb, Stt, Stv } from '../elf/constants.ts';
import type { Expression } from './expression.ts';
import type { SectionBuilder } from './section.ts';
import type { Place } from './source.ts';

export class SymbolEntry {
  readonly name: string;
  /** Where it is a label; undefined for other symbols. */
  section: SectionBuilder | undefined = undefined;
  /** Offset in the section. */
  offset = 0;
  /** What it was set to, if it is not a label. */
  expression: Expression | undefined = undefined;
  /** Set by .equiv or `==`: never again. */
  isFixed = false;
  binding: number = Stb.LOCAL;
  /** Its binding was written in the source. */
  isDeclared = false;
  type: number = Stt.NOTYPE;
  visibility: number = Stv.DEFAULT;
  size: Expression | undefined = undefined;
  /** Size and alignment of a .comm. */
  common: { readonly size: number; readonly align: number } | undefined = undefined;
  /** Where it was defined, for "first defined here". */
  definedAt: Place | undefined = undefined;
  firstUse: Place | undefined = undefined;
  uses = 0;
  /** A relocation names it, so it must be in the file. */
  isNeeded = false;
  /** Its definition was wrong and has been reported: say nothing more about it. */
  isPoisoned = false;

  constructor(name: string) {
    this.name = name;
  }

  get isDefined(): boolean {
    return this.section !== undefined || this.expression !== undefined || this.common !== undefined;
  }
}

/** Names that never leave the object file. */
export const isTemporary = (name: string): boolean => name.startsWith('.L');

export class SymbolTable {
  readonly byName = new Map<string, SymbolEntry>();
  readonly #numericNow = new Map<number, SymbolEntry>();
  readonly #numericNext = new Map<number, SymbolEntry>();
  #anonymous = 0;

  /** The symbol of that name, made if it is new. */
  get(name: string): SymbolEntry {
    let symbol = this.byName.get(name);
    if (symbol === undefined) this.byName.set(name, (symbol = new SymbolEntry(name)));
    return symbol;
  }

  /** A label without a name, such as the one between auipc and addi of `la`. */
  anonymous(section: SectionBuilder, offset: number): SymbolEntry {
    const symbol = new SymbolEntry(`.Lhere${++this.#anonymous}`);
    symbol.section = section;
    symbol.offset = offset;
    return symbol;
  }

  /** A fresh symbol takes over the name; whoever used the old one keeps it. */
  renew(old: SymbolEntry): SymbolEntry {
    const symbol = new SymbolEntry(old.name);
    symbol.binding = old.binding;
    symbol.isDeclared = old.isDeclared;
    symbol.type = old.type;
    symbol.visibility = old.visibility;
    old.binding = Stb.LOCAL;
    this.byName.set(old.name, symbol);
    return symbol;
  }

  defineNumeric(number: number): SymbolEntry {
    const symbol = this.#numericNext.get(number) ?? this.anonymousNumeric(number);
    this.#numericNext.delete(number);
    this.#numericNow.set(number, symbol);
    return symbol;
  }

  /** `1b`: the last one above; undefined if there is none. */
  numericBefore(number: number): SymbolEntry | undefined {
    return this.#numericNow.get(number);
  }

  /** `1f`: the next one below. */
  numericAfter(number: number): SymbolEntry {
    let symbol = this.#numericNext.get(number);
    if (symbol === undefined) this.#numericNext.set(number, (symbol = this.anonymousNumeric(number)));
    return symbol;
  }

  private anonymousNumeric(number: number): SymbolEntry {
    return new SymbolEntry(`.L${number}n${++this.#anonymous}`);
  }

  /** Numeric labels that were used with `f` and never came. */
  missingNumeric(): Iterable<[number, SymbolEntry]> {
    return this.#numericNext;
  }
}
