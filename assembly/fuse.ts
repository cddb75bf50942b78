// Fusing: two instructions that follow each other in one record. Which pairs there are, and how their records are laid
// out, is decided in src/tools/core-handlers.ts; this is the same layout from the decoder's side.

import { isNear, registerByte, writesRegister } from './decode';
import {
  FORMAT_B, FORMAT_I, FORMAT_J, FORMAT_R, FORMAT_S, FORMAT_U, H_J, H_JAL, LINK_CONSTANT, LINK_NONE, LINK_RS1, OPCODES, PAIRS,
  PAIR_STARTS,
} from './generated/isa';

/** The record of the words at `offset` and after it in their page, or 0 if they make no pair. */
export function fuse(offset: u32, first: u32, second: u32): u64 {
  const firstRow = load<u32>(OPCODES + (first >> 24) * 8, 4);
  const handler = handlerOf(first, firstRow);
  const start: u32 = load<u16>(PAIR_STARTS + handler * 2);
  const end: u32 = load<u16>(PAIR_STARTS + handler * 2, 2);
  if (start == end || !isDefined(first) || !isDefined(second)) return 0;
  if (!isNear(first, offset) || !isNear(second, offset + 4)) return 0;
  const secondHandler = handlerOf(second, load<u32>(OPCODES + (second >> 24) * 8, 4));
  for (let at = start; at < end; at++) {
    const pair = load<u32>(PAIRS + at * 4);
    if ((pair & 0xff) != secondHandler) continue;
    const record = make(pair, first, second);
    if (record) return record;
  }
  return 0;
}

function isDefined(word: u32): bool {
  return !(word & load<u32>(OPCODES + (word >> 24) * 8));
}

/** The handler of a word; a jal that links nothing is a j. */
function handlerOf(word: u32, row: u32): u32 {
  const handler = row & 0xff;
  return handler == H_JAL && !(word & 0xf00000) ? H_J : handler;
}

// @ts-ignore: decorator
@inline
function formatOf(word: u32): u32 {
  return (load<u32>(OPCODES + (word >> 24) * 8, 4) >> 8) & 0xff;
}

/** The register number in a word's digit 0 to 2 after the opcode. */
// @ts-ignore: decorator
@inline
function digit(word: u32, index: u32): u32 {
  return (word >> (20 - index * 4)) & 15;
}

/** Which digit (0-2) holds rs1 or rs2, or 3: the instruction has none. */
function digitOf(word: u32, link: u32): u32 {
  const format = formatOf(word);
  const isRs1 = link == LINK_RS1;
  if (format == FORMAT_B) return isRs1 ? 0 : 1;
  if (format == FORMAT_S) return isRs1 ? 1 : 0;
  if (format == FORMAT_R) return isRs1 ? 1 : 2;
  return format == FORMAT_I && isRs1 ? 1 : 3;
}

/** Turns a commutative instruction so that its rs1 is `register`, if its rs2 is and its rs1 is not. */
function turn(word: u32, register: u32): u32 {
  const row = load<u32>(OPCODES + (word >> 24) * 8, 4);
  if (!(row & 0x2000000)) return word;
  const low: u32 = formatOf(word) == FORMAT_B ? 16 : 12;
  const rs1 = (word >> (low + 4)) & 15, rs2 = (word >> low) & 15;
  if (rs1 == register || rs2 != register) return word;
  return (word & ~(0xff << low)) | (rs2 << (low + 4)) | (rs1 << low);
}

/** The record of one pair (a word of the table) if the instructions satisfy its link and their immediates fit. */
function make(pair: u32, first: u32, second: u32): u64 {
  const link = (pair >> 8) & 3;
  let linked: u32 = 3;
  if (link != LINK_NONE) {
    const register = digit(first, 0);
    if (!register || !writesRegister(first)) return 0;
    if (link == LINK_CONSTANT) return makeConstant(pair, first, second);
    if (link == LINK_RS1) second = turn(second, register);
    linked = digitOf(second, link);
    if (linked == 3 || digit(second, linked) != register) return 0;
  }
  const firstSize = (pair >> 10) & 7, secondSize = (pair >> 13) & 7;
  const firstValue = immediateOf(first, 0, firstSize), secondValue = immediateOf(second, 1, secondSize);
  if (!fits(first, firstValue, firstSize) || !fits(second, secondValue, secondSize)) return 0;
  let record: u64 = pair >> 16;
  let at: u32 = 8;
  for (let index: u32 = 0; index < registersOf(first); index++, at += 8) record |= <u64>registerByte(first, index) << at;
  for (let index: u32 = 0; index < registersOf(second); index++) {
    if (index == linked) continue;
    record |= <u64>registerByte(second, index) << at;
    at += 8;
  }
  if (firstSize) record |= (<u64>firstValue & mask(firstSize)) << at;
  at += firstSize * 8;
  if (secondSize) record |= (<u64>secondValue & mask(secondSize)) << at;
  return record;
}

// @ts-ignore: decorator
@inline
function mask(size: u32): u64 {
  return (<u64>1 << (size * 8)) - 1;
}

/** Register bytes of an instruction in a record; they are its first digits. */
function registersOf(word: u32): u32 {
  const format = formatOf(word);
  if (format == FORMAT_R) return 3;
  if (format == FORMAT_U) return 1;
  if (format == FORMAT_J) return word & 0xf00000 ? 1 : 0;
  return 2;
}

/** The immediate as the record holds it: distances count bytes of records from the pair's first, or, in one byte, records. */
function immediateOf(word: u32, position: u32, size: u32): u32 {
  const format = formatOf(word);
  if (format == FORMAT_U) return word << 12;
  const narrow: u32 = <i32>(word << 16) >> 16;
  if (format != FORMAT_B && format != FORMAT_J) return narrow;
  const words = (format == FORMAT_B ? narrow : <u32>(<i32>(word << 12) >> 12)) + position;
  return size == 1 ? words : words * 8;
}

function fits(word: u32, value: u32, size: u32): bool {
  if (size == 1) return value + 128 < 256;
  if (size == 2) return formatOf(word) != FORMAT_U;
  return true;
}

/** lui or auipc, and an instruction that adds the low part to it: the record holds the sum. */
function makeConstant(pair: u32, first: u32, second: u32): u64 {
  if (digit(second, 1) != digit(first, 0)) return 0;
  const high = first << 12;
  const sum = high + <u32>(<i32>(second << 16) >> 16);
  if (((sum + 0x800) & 0xfffff000) != high) return 0;
  return <u64>(pair >> 16) | (<u64>registerByte(first, 0) << 8) | (<u64>registerByte(second, 0) << 16) | (<u64>sum << 32);
}
