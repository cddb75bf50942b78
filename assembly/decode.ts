// Decoded records: the pool of slots, decoding a word of code, and dropping records whose word was written.

import { MOST_FUSED, fuse, turn } from './fuse';
import {
  FORMAT_B, FORMAT_J, FORMAT_R, FORMAT_S, FORMAT_U, H_BEQ, H_FAR_BEQ, H_FAR_J, H_FAR_JAL, H_J, H_JAL, H_NEXT, H_SLOW, OPCODES,
} from './generated/isa';
import {
  AT_FRAME_FLAGS, AT_FRAME_SLOTS, AT_MACHINE, AT_POOL, AT_RAM, AT_SLOTS, FRAME_CODE, MACHINE_SLOTS_FREE,
  MACHINE_SLOTS_MADE, RECORDS_REGIONS, RECORDS_SLOT_BYTES, RECORDS_SLOTS, RECORDS_UNFUSED, SINK,
} from './generated/layout';
import { flushExecutes, setFrameFlag } from './tlb';

/** ecall, the one word that is it, and its record: that of any word for the slow path, and a bit by which run() knows it. */
const ECALL: u32 = 0x01000000;
// @ts-ignore: decorator
@inline export const ECALL_RECORD: u32 = H_SLOW | 0x10000;

/** Offset of the record after a page's last. */
const PAGE_RECORDS: u32 = 0x2000;

/** In the slot table: not in use. */
const FREE: u32 = 0x80000000;

/** Offset, in a slot, of the count of writes to words that had records. */
const WRITES: u32 = 0x2020;
const MANY_WRITES: u32 = 256;

/** Handlers of the fused set from here on are no cases of the loop: a region starts there, the rest is its table index. */
// @ts-ignore: decorator
@inline export const REGION: u32 = 0x8000;

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
  store<u16>(address + PAGE_RECORDS, <u16>H_NEXT);
  store<u16>(address + RECORDS_UNFUSED + PAGE_RECORDS, <u16>H_NEXT);
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

/**
 * Bytes of a frame that has a slot are written: drops their records. Of those before them, in which they may be fused,
 * only the handlers: sequences that begin still earlier use the operands.
 */
export function dropWords(frame: u32, offset: u32, length: u32): void {
  const slot = slotAddress(load<u16>(AT_FRAME_SLOTS + frame * 2) - 1);
  const writes = load<u32>(slot + WRITES) + length;
  store<u32>(slot + WRITES, writes);
  if (writes > MANY_WRITES * 4 || load<u32>(slot + RECORDS_REGIONS)) return dropSlot(frame);
  const last = (offset + length - 1) & ~3;
  for (let at: u32 = offset & ~3; at <= last; at += 4) {
    store<u64>(slot + at * 2, 0);
    store<u64>(slot + at * 2 + RECORDS_UNFUSED, 0);
  }
  for (let back: u32 = 4; back < MOST_FUSED * 4 && back <= offset; back += 4) store<u16>(slot + ((offset & ~3) - back) * 2, 0);
}

// ---- regions: pieces of a page that the host has translated (src/jit) ----

/** Marks a frame as one that has code in regions; returns the address of its records. */
export function openRegions(frame: u32, number: u32): u32 {
  const slot = recordsOf(frame);
  store<u32>(slot + RECORDS_REGIONS, number);
  return slot;
}

/** Makes the word at `offset` of a frame, if it is still marked, an entry of the region with this index in the table. */
export function setRegion(frame: u32, offset: u32, index: u32): void {
  const slot = recordsOf(frame);
  if (!load<u32>(slot + RECORDS_REGIONS)) return;
  const ip = slot + offset * 2;
  if (!load<u16>(ip)) decode(ip, offset);
  store<u16>(ip, <u16>(REGION | index));
}

/** The number given to the regions of a frame; 0: it has none, or has been written since. */
export function regionsOf(frame: u32): u32 {
  const slot: u32 = load<u16>(AT_FRAME_SLOTS + frame * 2);
  return slot ? load<u32>(slotAddress(slot - 1) + RECORDS_REGIONS) : 0;
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
  const slot = AT_POOL + (ip - AT_POOL) / RECORDS_SLOT_BYTES * RECORDS_SLOT_BYTES;
  const word = load<u32>(page + offset);
  store<u64>(slot + RECORDS_UNFUSED + offset * 2, makeRecord(word, offset));
  const turned = offset ? turn(word, load<u32>(page + offset - 4)) : word;
  store<u64>(slot + offset * 2, makeRecord(turned, offset));
  fuse(page, slot, offset);
}

// ---- what the tables say about a word ----

/** The row of a word's opcode. */
// @ts-ignore: decorator
@inline
function rowOf(word: u32): u32 {
  return load<u32>(OPCODES + (word >> 24) * 8, 4);
}

/** FORMAT_... of a word. */
// @ts-ignore: decorator
@inline
export function formatOf(word: u32): u32 {
  return (rowOf(word) >> 16) & 15;
}

/** KIND_... of a word. */
// @ts-ignore: decorator
@inline
export function kindOf(word: u32): u32 {
  return (rowOf(word) >> 20) & 15;
}

// @ts-ignore: decorator
@inline
export function isCommutative(word: u32): bool {
  return (rowOf(word) & 0x2000000) != 0;
}

/** Whether a word is an instruction: its opcode is one, and no digit is set that it does not use. */
// @ts-ignore: decorator
@inline
export function isDefined(word: u32): bool {
  return !(word & load<u32>(OPCODES + (word >> 24) * 8)) && word >> 24 != 0;
}

/** Whether the first digit after the opcode is a register that is written. */
export function writesRegister(word: u32): bool {
  const format = formatOf(word);
  return format != FORMAT_S && format != FORMAT_B;
}

/** Distance of a branch or jal, in words. */
function distanceOf(word: u32): u32 {
  return formatOf(word) == FORMAT_J ? <i32>(word << 12) >> 12 : <i32>(word << 16) >> 16;
}

/** The handler of the word at `offset` of its page. */
export function handlerOf(word: u32, offset: u32): u32 {
  if (!isDefined(word)) return H_SLOW;
  const handler = rowOf(word) & 0xffff;
  const format = formatOf(word);
  if (format != FORMAT_B && format != FORMAT_J) return handler;
  const near = (offset >> 2) + distanceOf(word) < 1024;
  if (format == FORMAT_B) return near ? handler : handler - H_BEQ + H_FAR_BEQ;
  if (word & 0xf00000) return near ? H_JAL : H_FAR_JAL;
  return near ? H_J : H_FAR_J;
}

/** The record of the word at `offset` of its page. */
export function makeRecord(word: u32, offset: u32): u64 {
  const handler = handlerOf(word, offset);
  if (handler == H_SLOW) return word == ECALL ? ECALL_RECORD : H_SLOW;
  const number = (word >> 20) & 15;
  const first = number || !writesRegister(word) ? number : SINK;
  const second = (word >> 16) & 15;
  return (<u64>immediateOf(word, offset) << 32) | <u64>(handler | (first << 18) | (second << 26));
}

/** The upper half of a record: a third register, or the immediate; a near jump's is bytes of records from the next one. */
function immediateOf(word: u32, offset: u32): u32 {
  const format = formatOf(word);
  if (format == FORMAT_R) return ((word >> 12) & 15) * 4;
  if (format == FORMAT_U) return word << 12;
  if (format != FORMAT_B && format != FORMAT_J) return <i32>(word << 16) >> 16;
  const distance = distanceOf(word);
  return (offset >> 2) + distance < 1024 ? distance * 8 - 8 : distance * 4;
}
