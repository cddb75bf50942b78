// Writes to physical RAM. Every write that does not go through a write TLB ends here, so that what depends on the
// contents of a frame is kept true: the written bit, decoded records, translations.

import { dropSlot, dropWords } from './decode';
import {
  AT_FRAME_FLAGS, AT_MACHINE, AT_RAM, FRAME_CODE, FRAME_MARKED, FRAME_PAGE_TABLE, FRAME_WRITABLE, FRAME_WRITTEN,
  MACHINE_MEMORY_BYTES,
} from './generated/layout';
import { PTE_V } from './generated/paging';
import { flushTlbs, flushPage as flushPageOf, flushWrites, setFrameFlag } from './tlb';
import { hartAt } from './hart';
import { MACHINE_HARTS } from './generated/layout';
import { forgetWalks } from './walks';

/** Sees to what depends on a frame before `length` bytes at `pa` in it are written. */
function noteWrite(pa: u32, length: u32, flush: bool): void {
  const frame = pa >> 12;
  const flags = load<u8>(AT_FRAME_FLAGS + frame);
  if (flags & (FRAME_CODE | FRAME_PAGE_TABLE)) {
    if (flags & FRAME_CODE) dropWords(frame, pa & 0xfff, length);
    if (flags & FRAME_PAGE_TABLE && flush) {
      flushTlbs();
      store<u8>(AT_FRAME_FLAGS + frame, load<u8>(AT_FRAME_FLAGS + frame) & ~FRAME_PAGE_TABLE);
    }
  }
  store<u8>(AT_FRAME_FLAGS + frame, load<u8>(AT_FRAME_FLAGS + frame) | FRAME_WRITTEN);
}

/** Stores 1, 2 or 4 bytes; `flush`: translations may depend on the old contents. */
export function storeRam(pa: u32, value: u32, size: u32, flush: bool): void {
  noteWrite(pa, size, flush);
  if (size == 4) store<u32>(AT_RAM + pa, value);
  else if (size == 2) store<u16>(AT_RAM + pa, <u16>value);
  else store<u8>(AT_RAM + pa, <u8>value);
}

/** Loads with a sign or zeros: the opcode's low digit is RISC-V's funct3. */
export function loadRam(pa: u32, digit: u32): u32 {
  if (digit == 2) return load<u32>(AT_RAM + pa);
  if (digit == 0) return load<i8>(AT_RAM + pa);
  if (digit == 1) return load<i16>(AT_RAM + pa);
  return digit == 4 ? <u32>load<u8>(AT_RAM + pa) : <u32>load<u16>(AT_RAM + pa);
}

// ---- what the host may ask for ----

/** The host is about to write `length` bytes at `pa`, which may cross frames. */
export function willWriteRange(pa: u32, length: u32): void {
  while (length) {
    const room = 0x1000 - (pa & 0xfff);
    const part = min(room, length);
    noteWrite(pa, part, true);
    pa += part;
    length -= part;
  }
}

export function willWrite(frame: u32): void {
  noteWrite(frame << 12, 0x1000, true);
}

export function writeWord(pa: u32, value: u32): void {
  storeRam(pa, value, 4, true);
}

/** Writes a PTE: translations can only depend on the old one if it was valid. */
export function writePte(pa: u32, value: u32): void {
  storeRam(pa, value, 4, (load<u32>(AT_RAM + pa) & PTE_V) != 0);
}

/** Writes a second-level PTE that maps the page of `va` and nothing else: drops only that page from the TLBs. */
export function writePtePage(pa: u32, value: u32, va: u32): void {
  if (load<u32>(AT_RAM + pa) & PTE_V) {
    forgetWalks();
    for (let id: u32 = 0; id < load<u32>(AT_MACHINE + MACHINE_HARTS); id++) flushPageOf(hartAt(id), va);
  }
  storeRam(pa, value, 4, false);
}

export function zeroFrame(frame: u32): void {
  fill(frame << 12, 0x1000, 0);
}

export function copyFrame(from: u32, to: u32): void {
  copyBytes(from << 12, to << 12, 0x1000);
}

export function fill(pa: u32, length: u32, byte: u32): void {
  willWriteRange(pa, length);
  memory.fill(AT_RAM + pa, <u8>byte, length);
}

export function copyBytes(from: u32, to: u32, length: u32): void {
  willWriteRange(to, length);
  memory.copy(AT_RAM + to, AT_RAM + from, length);
}

/** Clears the written bits; frames get them again when they next enter a write TLB. */
export function takeMark(): void {
  flushWrites();
  const end = AT_FRAME_FLAGS + (load<u32>(AT_MACHINE + MACHINE_MEMORY_BYTES) >> 12);
  const keep = 0x0101010101010101 * <u64>(0xff & ~(FRAME_WRITTEN | FRAME_WRITABLE));
  for (let at: u32 = AT_FRAME_FLAGS; at < end; at += 8) store<u64>(at, load<u64>(at) & keep);
}

/** The first frame from `frame` on that has been written since the mark, or -1. */
export function nextWritten(frame: u32): i32 {
  const frames = load<u32>(AT_MACHINE + MACHINE_MEMORY_BYTES) >> 12;
  const written = 0x0101010101010101 * <u64>FRAME_WRITTEN;
  while (frame < frames) {
    if (!(frame & 7) && !(load<u64>(AT_FRAME_FLAGS + frame) & written)) frame += 8;
    else if (load<u8>(AT_FRAME_FLAGS + frame) & FRAME_WRITTEN) return frame;
    else frame++;
  }
  return -1;
}

/** Marks or unmarks a frame; a marked one is in no read or write TLB. */
export function setMarked(frame: u32, on: bool): void {
  if (on) {
    flushTlbs();
    setFrameFlag(frame, FRAME_MARKED);
  } else {
    store<u8>(AT_FRAME_FLAGS + frame, load<u8>(AT_FRAME_FLAGS + frame) & ~FRAME_MARKED);
  }
}

/** A hash of the frame as a safe integer: four interleaved lanes of xor, multiply, rotate. Zeros hash to 0. */
export function hashFrame(frame: u32): f64 {
  const prime: u64 = 0x9e3779b97f4a7c15;
  let a: u64 = 0, b: u64 = 0, c: u64 = 0, d: u64 = 0;
  const start = AT_RAM + (frame << 12);
  for (let at: usize = start; at < start + 0x1000; at += 32) {
    a = rotl((a ^ load<u64>(at)) * prime, 29);
    b = rotl((b ^ load<u64>(at, 8)) * prime, 31);
    c = rotl((c ^ load<u64>(at, 16)) * prime, 33);
    d = rotl((d ^ load<u64>(at, 24)) * prime, 37);
  }
  let hash = a;
  hash = rotl((hash ^ b) * prime, 29);
  hash = rotl((hash ^ c) * prime, 31);
  hash = rotl((hash ^ d) * prime, 33);
  hash = (hash ^ (hash >> 32)) * prime;
  return <f64>(hash >> 11);
}
