// Thunks: a call or tail farther away than its jal reaches (2 MiB) goes through two instructions placed nearby,
// auipc t1 and jalr zero, t1, which bring it there. Input sections are never changed; islands stand between them.
import { putU32 } from '../elf/bytes.ts';
import { Shf } from '../elf/constants.ts';
import { INSTRUCTION_BY_NAME } from '../spec/isa.ts';
import { Reg } from '../spec/registers.ts';
import { Rel } from '../spec/relocations.ts';
import { fieldRange, hi20, lo12 } from './fields.ts';
import { newPiece, pieceVa } from './piece.ts';
import type { LinkSymbol, OutputSection, Piece } from './types.ts';

const THUNK_SIZE = 8;
const REACH = fieldRange('offset20')!;

interface Thunk {
  readonly symbol: LinkSymbol;
  readonly addend: number;
  readonly island: Piece;
  readonly offset: number;
}

/** The thunks of one link. */
export interface Thunks {
  readonly all: Thunk[];
  readonly bySymbol: Map<LinkSymbol, Thunk[]>;
  /** Island that follows a piece. */
  readonly islands: Map<Piece, Piece>;
}

/** No thunks yet. */
export function openThunks(): Thunks {
  return { all: [], bySymbol: new Map(), islands: new Map() };
}

/** Whether a jal at `from` reaches `to`. */
export function reaches(from: number, to: number): boolean {
  const distance = (to - from) | 0;
  return distance >= REACH.min && distance <= REACH.max;
}

/** Address of a thunk for this target that a jal at `from` reaches. */
export function findThunk(thunks: Thunks, symbol: LinkSymbol, addend: number, from: number): number | undefined {
  for (const thunk of thunks.bySymbol.get(symbol) ?? []) {
    const va = pieceVa(thunk.island) + thunk.offset;
    if (thunk.addend === addend && reaches(from, va)) return va;
  }
  return undefined;
}

/** Adds the thunks that calls need at the present addresses. True: something was added, so places must be assigned again. */
export function addThunks(
  thunks: Thunks,
  sections: readonly OutputSection[],
  addressOf: (symbol: LinkSymbol) => number,
): boolean {
  let added = false;
  for (const section of sections) {
    if (!(section.flags & Shf.EXECINSTR)) continue;
    for (const piece of [...section.pieces]) {
      for (const { type, offset, symbol: index, addend } of piece.relocations) {
        if (type !== Rel.CALL || !piece.owner) continue;
        const from = pieceVa(piece) + offset;
        const symbol = piece.owner.symbols[index];
        if (reaches(from, addressOf(symbol) + addend) || findThunk(thunks, symbol, addend, from) !== undefined)
          continue;
        added = addThunk(thunks, section, { piece, from, symbol, addend }) || added;
      }
    }
  }
  return added;
}

interface FarCall {
  readonly piece: Piece;
  readonly from: number;
  readonly symbol: LinkSymbol;
  readonly addend: number;
}

/** A new thunk in the island after the caller's section, or before it if the end is too far. */
function addThunk(thunks: Thunks, section: OutputSection, call: FarCall): boolean {
  const at = section.pieces.indexOf(call.piece);
  const end = pieceVa(call.piece) + call.piece.size;
  const slack = 0x4000;
  let host: Piece | undefined = call.piece;
  if (!reaches(call.from, end + slack)) {
    if (!reaches(call.from, pieceVa(call.piece) - slack)) return false;
    host = section.pieces[at - 1];
  }
  const island = (host && thunks.islands.get(host)) ?? newIsland(thunks, section, host);
  const thunk: Thunk = { symbol: call.symbol, addend: call.addend, island, offset: island.size };
  island.size += THUNK_SIZE;
  thunks.all.push(thunk);
  const list = thunks.bySymbol.get(call.symbol);
  if (list) list.push(thunk);
  else thunks.bySymbol.set(call.symbol, [thunk]);
  return true;
}

function newIsland(thunks: Thunks, section: OutputSection, host: Piece | undefined): Piece {
  const island = newPiece({ name: '.text.thunks', flags: Shf.ALLOC | Shf.EXECINSTR });
  island.output = section;
  section.pieces.splice(host ? section.pieces.indexOf(host) + 1 : 0, 0, island);
  if (host) thunks.islands.set(host, island);
  return island;
}

/** Fills the islands once all addresses stand. */
export function fillThunks(thunks: Thunks, addressOf: (symbol: LinkSymbol) => number): void {
  for (const { island } of thunks.all) if (island.data.length < island.size) island.data = new Uint8Array(island.size);
  const auipc = (INSTRUCTION_BY_NAME.get('auipc')!.opcode << 24) | (Reg.t1 << 20);
  const jalr = (INSTRUCTION_BY_NAME.get('jalr')!.opcode << 24) | (Reg.zero << 20) | (Reg.t1 << 16);
  for (const { symbol, addend, island, offset } of thunks.all) {
    const distance = (addressOf(symbol) + addend - (pieceVa(island) + offset)) | 0;
    putU32(island.data, offset, auipc | hi20(distance));
    putU32(island.data, offset + 4, jalr | (lo12(distance) & 0xffff));
  }
}
