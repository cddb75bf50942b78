// From fixups to relocations: which symbol each one names. Temporary labels are named by their section.

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

export class RelocationSink {
  readonly list: DraftRelocation[] = [];

  add({ section, offset }: Fixup, type: number, symbol: SymbolEntry | undefined, addend: Int): void {
    if (symbol === undefined) {
      this.list.push({ section, offset, type, target: undefined, addend: toWord(addend) });
    } else if (symbol.section !== undefined && isTemporary(symbol.name) && !symbol.isNeeded && symbol.binding === 0) {
      this.list.push({ section, offset, type, target: symbol.section, addend: toWord(addend) + symbol.offset });
    } else {
      symbol.isNeeded = true;
      this.list.push({ section, offset, type, target: symbol, addend: toWord(addend) });
    }
  }
}
