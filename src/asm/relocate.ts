// From fixups to relocations: which symbol each one names. Temporary labels are named by their section.

import { Rel } from '../spec/relocations.ts';
import type { Fixup } from './fixup.ts';
import { type Int, toWord } from './integers.ts';
import type { SectionBuilder } from './section.ts';
import { isTemporary, type SymbolEntry } from './symbols.ts';

/** What a relocation refers to: a symbol, a section, or nothing (an absolute address). */
export type Target = SymbolEntry | SectionBuilder | undefined;

export interface DraftRelocation {
  readonly section: SectionBuilder;
  readonly offset: number;
  readonly type: number;
  readonly target: Target;
  readonly addend: number;
}

/** These read a slot of the global offset table, which belongs to a symbol: a section and an addend name another one. */
const OF_SLOTS: ReadonlySet<number> = new Set([Rel.GOT_HI20, Rel.TLS_GOT_HI20, Rel.TLS_GD_HI20]);

export class RelocationSink {
  readonly list: DraftRelocation[] = [];

  add({ section, offset }: Fixup, type: number, symbol: SymbolEntry | undefined, addend: Int): void {
    if (symbol === undefined) {
      this.list.push({ section, offset, type, target: undefined, addend: toWord(addend) });
    } else if (symbol.section !== undefined && isUnnamed(symbol) && !OF_SLOTS.has(type)) {
      this.list.push({ section, offset, type, target: symbol.section, addend: toWord(addend) + symbol.offset });
    } else {
      symbol.isNeeded = true;
      this.list.push({ section, offset, type, target: symbol, addend: toWord(addend) });
    }
  }
}

/** A temporary label that nothing has made stand in the symbol table. */
function isUnnamed({ name, isNeeded, binding }: SymbolEntry): boolean {
  return isTemporary(name) && !isNeeded && binding === 0;
}
