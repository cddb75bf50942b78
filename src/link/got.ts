// The global offset table: code compiled with -fPIC reads addresses and TLS offsets from it. In a static link
// the linker fills it in itself.
import { putU32 } from '../elf/bytes.ts';
import { Shf } from '../elf/constants.ts';
import { Rel, TLS_DTV_OFFSET } from '../spec/relocations.ts';
import { newPiece } from './piece.ts';
import type { LinkState, LinkSymbol, Piece } from './types.ts';

/** What a slot holds: an address, an offset from tp, or a module number and an offset in its block (two words). */
export type SlotKind = 'address' | 'tprel' | 'dynamicTls';

const SLOT_OF: ReadonlyMap<number, SlotKind> = new Map([
  [Rel.GOT_HI20, 'address'],
  [Rel.TLS_GOT_HI20, 'tprel'],
  [Rel.TLS_GD_HI20, 'dynamicTls'],
]);

interface GotSlot {
  readonly symbol: LinkSymbol;
  readonly kind: SlotKind;
  readonly offset: number;
}

export interface Got {
  readonly piece: Piece;
  readonly slots: readonly GotSlot[];
}

/** The kind of slot that a relocation reads, if it reads one. */
export function slotKind(type: number): SlotKind | undefined {
  return SLOT_OF.get(type);
}

/** Makes the table if any kept piece needs it: a slot for each symbol and kind. */
export function makeGot(state: LinkState): Got | undefined {
  const slots: GotSlot[] = [];
  let size = 0;
  for (const object of state.objects) {
    for (const piece of object.pieces) {
      if (!piece.kept) continue;
      for (const { type, symbol: index } of piece.relocations) {
        const kind = SLOT_OF.get(type);
        const symbol = object.symbols[index];
        if (!kind || symbol.slots[kind] !== undefined) continue;
        symbol.slots[kind] = size;
        slots.push({ symbol, kind, offset: size });
        size += kind === 'dynamicTls' ? 8 : 4;
      }
    }
  }
  if (slots.length === 0) return undefined;
  const piece = newPiece({ name: '.got', flags: Shf.ALLOC | Shf.WRITE, size });
  state.made.push(piece);
  return { piece, slots };
}

/** Fills the slots whose values are known now; a TLS block of the executable is module 1. skipped: slots that the loader fills. */
export function fillGot(
  got: Got,
  addressOf: (symbol: LinkSymbol) => number,
  tlsVa: number,
  skipped: ReadonlySet<number>,
): void {
  for (const { symbol, kind, offset } of got.slots) {
    const va = addressOf(symbol);
    const put = (at: number, value: number) => {
      if (!skipped.has(at)) putU32(got.piece.data, at, value);
    };
    if (kind === 'address') put(offset, va);
    else if (kind === 'tprel') put(offset, va - tlsVa);
    else {
      put(offset, 1);
      put(offset + 4, va - tlsVa - TLS_DTV_OFFSET);
    }
  }
}
