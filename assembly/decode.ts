// Decoded records: the pool of slots, decoding a word of code, and dropping records whose word was written.

import { fuse } from './fuse';
import {
  FORMAT_B, FORMAT_J, FORMAT_R, FORMAT_S, FORMAT_U, H_BEQ, H_FAR_BEQ, H_FAR_J, H_FAR_JAL, H_FENCE, H_FENCE_I, H_J, H_JAL, H_NEXT, H_SLOW,
  KIND_ATOMIC, KIND_CSR, KIND_SYSTEM, OPCODES,
} from './generated/isa';
import {
  AT_FRAME_FLAGS, AT_FRAME_SLOTS, AT_MACHINE, AT_POOL, AT_RAM, AT_SLOTS, FRAME_CODE, MACHINE_SLOTS_FREE,
  MACHINE_SLOTS_MADE, RECORDS_SLOT_BYTES, RECORDS_SLOTS, RECORDS_UNFUSED, SINK,
} from './generated/layout';
import { flushExecutes, setFrameFlag } from './tlb';

/** Offset of the record after a page's last. */
const PAGE_RECORDS: u32 = 0x2000;

/** In the slot table: not in use. */
const FREE: u32 = 0x80000000;

/** Offset, in a slot, of the count of writes to words that had records. */
const WRITES: u32 = 0x2020;
const MANY_WRITES: u32 = 256;

// @ts-ignore: decorator
@inline
function slotAddress(slot: u32): u32 {
  return AT_POOL + slot * RECORDS_SLOT_BYTES;
}

/** Address of the fused record set of a frame of RAM; makes an empty one if it has none. */
export function recordsOf(frame: u32): u32 {
  const known = load<u16>(AT_FRAME_SLOTS + frame * 2);
  if (known) return slotAddress(known - 1);
  setFrameFlag(frame, FRAME_CODE);
  const slot = takeSlot();
  store<u16>(AT_FRAME_SLOTS + frame * 2, <u16>(slot + 1));
  store<u32>(AT_SLOTS + slot * 4, frame);
  const address = slotAddress(slot);
  memory.fill(address, 0, RECORDS_SLOT_BYTES);
  store<u8>(address + PAGE_RECORDS, <u8>H_NEXT);
  store<u8>(address + RECORDS_UNFUSED + PAGE_RECORDS, <u8>H_NEXT);
  return address;
}

function takeSlot(): u32 {
  const free = load<u32>(AT_MACHINE + MACHINE_SLOTS_FREE);
  if (free) {
    store<u32>(AT_MACHINE + MACHINE_SLOTS_FREE, load<u32>(AT_SLOTS + (free - 1) * 4) & ~FREE);
    return free - 1;
  }
  if (load<u32>(AT_MACHINE + MACHINE_SLOTS_MADE) == RECORDS_SLOTS) evictAll();
  const made = load<u32>(AT_MACHINE + MACHINE_SLOTS_MADE);
  store<u32>(AT_MACHINE + MACHINE_SLOTS_MADE, made + 1);
  return made;
}

function forget(frame: u32): void {
  store<u16>(AT_FRAME_SLOTS + frame * 2, 0);
  store<u8>(AT_FRAME_FLAGS + frame, load<u8>(AT_FRAME_FLAGS + frame) & ~FRAME_CODE);
}

function evictAll(): void {
  for (let slot: u32 = 0; slot < RECORDS_SLOTS; slot++) {
    const frame = load<u32>(AT_SLOTS + slot * 4);
    if (!(frame & FREE)) forget(frame);
  }
  store<u32>(AT_MACHINE + MACHINE_SLOTS_MADE, 0);
  store<u32>(AT_MACHINE + MACHINE_SLOTS_FREE, 0);
  flushExecutes();
}

/** Gives a frame's slot back: its next fetch decodes anew. */
export function dropSlot(frame: u32): void {
  const slot: u32 = load<u16>(AT_FRAME_SLOTS + frame * 2) - 1;
  forget(frame);
  store<u32>(AT_SLOTS + slot * 4, FREE | load<u32>(AT_MACHINE + MACHINE_SLOTS_FREE));
  store<u32>(AT_MACHINE + MACHINE_SLOTS_FREE, slot + 1);
  flushExecutes();
}

/** Bytes of a frame that has a slot are written: drops their records, and the pairs that begin before them. */
export function dropWords(frame: u32, offset: u32, length: u32): void {
  const slot = slotAddress(load<u16>(AT_FRAME_SLOTS + frame * 2) - 1);
  const writes = load<u32>(slot + WRITES) + length;
  store<u32>(slot + WRITES, writes);
  if (writes > MANY_WRITES * 4) return dropSlot(frame);
  const last = (offset + length - 1) & ~3;
  for (let at: u32 = offset & ~3; at <= last; at += 4) {
    store<u64>(slot + at * 2, 0);
    store<u64>(slot + at * 2 + RECORDS_UNFUSED, 0);
  }
  if (offset >= 4) store<u64>(slot + (offset & ~3) * 2 - 8, 0);
}

/** The frame whose records lie at `ip`. */
// @ts-ignore: decorator
@inline
export function frameAt(ip: u32): u32 {
  return load<u32>(AT_SLOTS + (ip - AT_POOL) / RECORDS_SLOT_BYTES * 4);
}

/** Decodes the word at `offset` of its frame into both record sets. */
export function decode(ip: u32, offset: u32): void {
  const page = AT_RAM + (frameAt(ip) << 12);
  const word = load<u32>(page + offset);
  const slot = AT_POOL + (ip - AT_POOL) / RECORDS_SLOT_BYTES * RECORDS_SLOT_BYTES;
  const record = makeRecord(word, offset);
  const pair = offset < 0xffc ? fuse(offset, word, load<u32>(page + offset + 4)) : 0;
  store<u64>(slot + RECORDS_UNFUSED + offset * 2, record);
  store<u64>(slot + offset * 2, pair ? pair : record);
}

/** The byte that stands for the register in a word's digit `index` (0-2): four times its number, or the sink's. */
export function registerByte(word: u32, index: u32): u32 {
  const number = (word >> (20 - index * 4)) & 15;
  return (number || index || !writesRegister(word) ? number : SINK) * 4;
}

/** Whether the first digit after the opcode is a register that is written. */
export function writesRegister(word: u32): bool {
  const format = (load<u32>(OPCODES + (word >> 24) * 8, 4) >> 8) & 0xff;
  return format != FORMAT_S && format != FORMAT_B;
}

/** Whether a branch or jump at `offset` stays in its page; other instructions do. */
export function isNear(word: u32, offset: u32): bool {
  const format = (load<u32>(OPCODES + (word >> 24) * 8, 4) >> 8) & 0xff;
  if (format == FORMAT_B) return (offset >> 2) + <u32>(<i32>(word << 16) >> 16) < 1024;
  return format != FORMAT_J || (offset >> 2) + <u32>(<i32>(word << 12) >> 12) < 1024;
}

/** The record of a word at `offset` of its page. */
function makeRecord(word: u32, offset: u32): u64 {
  const entry = OPCODES + (word >> 24) * 8;
  const row = load<u32>(entry, 4);
  const kind = (row >> 16) & 0xff;
  const handler = row & 0xff;
  if (word & load<u32>(entry) || kind == KIND_CSR || kind == KIND_ATOMIC) return H_SLOW;
  if (kind == KIND_SYSTEM) return handler == H_FENCE || handler == H_FENCE_I ? handler : H_SLOW;
  const format = (row >> 8) & 0xff;
  const near = isNear(word, offset);
  if (format == FORMAT_J) return jumpRecord(word, near);
  const imm: u32 = <i32>(word << 16) >> 16;
  if (format == FORMAT_R) return pack(handler, word, 3, 0);
  if (format == FORMAT_U) return pack(handler, word, 1, word << 12);
  if (format != FORMAT_B) return pack(handler, word, 2, imm);
  return near ? pack(handler, word, 2, imm * 8) : pack(handler - H_BEQ + H_FAR_BEQ, word, 2, imm * 4);
}

/** jal; one that links nothing is a j. */
function jumpRecord(word: u32, near: bool): u64 {
  const words: u32 = <i32>(word << 12) >> 12;
  if (word & 0xf00000) return pack(near ? H_JAL : H_FAR_JAL, word, 1, near ? words * 8 : words * 4);
  return pack(near ? H_J : H_FAR_J, word, 0, near ? words * 8 : words * 4);
}

/** A record with the word's first `registers` registers and an immediate. */
function pack(handler: u32, word: u32, registers: u32, imm: u32): u64 {
  let record: u64 = (<u64>imm << 32) | handler;
  for (let index: u32 = 0; index < registers; index++) record |= <u64>registerByte(word, index) << (8 + index * 8);
  return record;
}
