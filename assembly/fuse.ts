// Fusing: a record that stands for two or three instructions in a row. It reads the operands of the later ones from
// their own records, which hold them whatever their handlers are. The sequences are listed in src/tools/core-fused.ts.

import { formatOf, handlerOf, isCommutative, makeRecord, writesRegister } from './decode';
import { FORMAT_B, FORMAT_I, FORMAT_R, FORMAT_S, FUSED, FUSED_STARTS, LINK_NONE, LINK_RS1 } from './generated/isa';

/** The longest sequence. */
// @ts-ignore: decorator
@inline export const MOST_FUSED: u32 = 3;

/** Fuses the record at `offset`, which has been made, with those after it in the page, if some sequence fits. */
export function fuse(page: usize, slot: usize, offset: u32): void {
  const first = load<u32>(page + offset);
  const handler = handlerOf(first, offset);
  const end: u32 = load<u16>(FUSED_STARTS + handler * 2, 2);
  let at: u32 = load<u16>(FUSED_STARTS + handler * 2);
  if (at == end || offset == 0xffc) return;
  const second = turn(load<u32>(page + offset + 4), first);
  const third = offset < 0xff8 ? turn(load<u32>(page + offset + 8), load<u32>(page + offset + 4)) : 0;
  const handlers = handlerOf(second, offset + 4) | (handlerOf(third, offset + 8) << 16);
  for (; at < end; at++) {
    const entry = FUSED + at * 8;
    const wanted = load<u32>(entry);
    const row = load<u32>(entry, 4);
    const length: u32 = wanted >> 16 ? 3 : 2;
    if (wanted != (length == 3 ? handlers : handlers & 0xffff)) continue;
    if (!isLinked(row & 3, first, second) || !isLinked((row >> 2) & 3, second, third)) continue;
    setOperands(slot, offset + 4, second);
    if (length == 3) setOperands(slot, offset + 8, third);
    store<u16>(slot + offset * 2, <u16>(row >> 16));
    return;
  }
}

/** Makes the fused set's record of a word, but keeps the handler that is there. */
function setOperands(slot: usize, offset: u32, word: u32): void {
  const handler = load<u16>(slot + offset * 2);
  store<u64>(slot + offset * 2, makeRecord(word, offset));
  store<u16>(slot + offset * 2, handler);
}

/** The register number in a word's digit 0 to 2 after the opcode. */
// @ts-ignore: decorator
@inline
function digit(word: u32, index: u32): u32 {
  return (word >> (20 - index * 4)) & 15;
}

/** Whether the operand that the link names is what the word before writes. */
function isLinked(link: u32, before: u32, word: u32): bool {
  if (link == LINK_NONE) return true;
  const register = digit(before, 0);
  if (!register || !writesRegister(before)) return false;
  const isRs1 = link == LINK_RS1;
  const format = formatOf(word);
  if (format == FORMAT_B) return digit(word, isRs1 ? 0 : 1) == register;
  if (format == FORMAT_S) return digit(word, isRs1 ? 1 : 0) == register;
  if (format == FORMAT_R) return digit(word, isRs1 ? 1 : 2) == register;
  return format == FORMAT_I && isRs1 && digit(word, 1) == register;
}

/**
 * Exchanges rs1 and rs2 of a commutative instruction if rs2 is what the word before writes, and rs1 is not. All
 * records of the fused set are turned so: sequences that hold the word rely on it.
 */
export function turn(word: u32, before: u32): u32 {
  if (!isCommutative(word) || !writesRegister(before)) return word;
  const low: u32 = formatOf(word) == FORMAT_B ? 16 : 12;
  const rs1 = (word >> (low + 4)) & 15, rs2 = (word >> low) & 15;
  const register = digit(before, 0);
  if (rs1 == register || rs2 != register) return word;
  return (word & ~(0xff << low)) | (rs2 << (low + 4)) | (rs1 << low);
}
