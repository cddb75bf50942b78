// The procedure linkage table: calls of functions in other shared objects go through an entry of four
// instructions, which jumps where its slot in .got.plt says. At first that is entry 0, which calls the dynamic
// loader's resolver; the resolver stores the function's address into the slot.
//
//   entry 0:  auipc t0, .got.plt      entry n:  auipc t2, slot
//             lw    t1, 0(.got.plt)             lw    t1, slot
//             addi  t0, t0, .got.plt            addi  t2, t2, slot
//             jr    t1                          jr    t1
//
// So the resolver (word 0 of .got.plt, put there by the loader) is entered with t0 = .got.plt, whose word 1 is
// the loader's handle of the object, and t2 = the slot; ra and a0-a5 are the caller's. RV32E has no t3, so the
// sequence of the RISC-V psABI does not fit.
import { putU32 } from '../elf/bytes.ts';
import { Shf } from '../elf/constants.ts';
import { INSTRUCTION_BY_NAME } from '../spec/isa.ts';
import { Reg } from '../spec/registers.ts';
import { hi20, lo12 } from './fields.ts';
import { newPiece, pieceVa } from './piece.ts';
import type { LinkSymbol, Piece } from './types.ts';

/** Bytes of one entry, entry 0 too. */
const PLT_ENTRY_SIZE = 16;

/** Words at the start of .got.plt that belong to the loader: its resolver, and its handle of the object. */
const GOT_PLT_RESERVED = 2;

export interface Plt {
  readonly code: Piece;
  readonly slots: Piece;
  /** Entry n + 1 is for the symbol at n. */
  readonly symbols: readonly LinkSymbol[];
  readonly entryOf: ReadonlyMap<LinkSymbol, number>;
}

/** The tables for these functions. */
export function makePlt(symbols: readonly LinkSymbol[]): Plt {
  const code = newPiece({
    name: '.plt',
    flags: Shf.ALLOC | Shf.EXECINSTR,
    size: PLT_ENTRY_SIZE * (symbols.length + 1),
    align: 16,
  });
  const slots = newPiece({
    name: '.got.plt',
    flags: Shf.ALLOC | Shf.WRITE,
    size: 4 * (GOT_PLT_RESERVED + symbols.length),
  });
  return { code, slots, symbols, entryOf: new Map(symbols.map((symbol, n) => [symbol, n + 1])) };
}

/** Address of a function's entry, if it has one. */
export function pltAddress(plt: Plt | undefined, symbol: LinkSymbol): number | undefined {
  const entry = plt?.entryOf.get(symbol);
  return plt && entry !== undefined ? pieceVa(plt.code) + entry * PLT_ENTRY_SIZE : undefined;
}

/** Offset in .got.plt of the slot of symbol n. */
export function pltSlotOffset(n: number): number {
  return 4 * (GOT_PLT_RESERVED + n);
}

/** Writes code and slots once the tables are placed. */
export function fillPlt(plt: Plt): void {
  const base = pieceVa(plt.code);
  const slots = pieceVa(plt.slots);
  writeEntry(plt.code.data, 0, base, slots, Reg.t0);
  plt.symbols.forEach((_, n) => {
    const at = (n + 1) * PLT_ENTRY_SIZE;
    writeEntry(plt.code.data, at, base + at, slots + pltSlotOffset(n), Reg.t2);
    putU32(plt.slots.data, pltSlotOffset(n), base);
  });
}

function opcode(name: string): number {
  return INSTRUCTION_BY_NAME.get(name)!.opcode << 24;
}

function writeEntry(data: Uint8Array, at: number, pc: number, slot: number, pointer: number): void {
  const distance = (slot - pc) | 0;
  const low = lo12(distance) & 0xffff;
  putU32(data, at, opcode('auipc') | (pointer << 20) | hi20(distance));
  putU32(data, at + 4, opcode('lw') | (Reg.t1 << 20) | (pointer << 16) | low);
  putU32(data, at + 8, opcode('addi') | (pointer << 20) | (pointer << 16) | low);
  putU32(data, at + 12, opcode('jalr') | (Reg.zero << 20) | (Reg.t1 << 16));
}
