// The TLBs of a hart: filling and emptying. Their form is drawn in src/spec/layout.ts.

import {
  AT_FRAME_FLAGS, AT_MACHINE, AT_RAM, FRAME_CODE, FRAME_MARKED, FRAME_PAGE_TABLE, FRAME_WRITABLE, FRAME_WRITTEN, HART_EXECUTE_TLB,
  HART_READ_TLB, HART_TLB_LOG, HART_TLB_USED, HART_WRITE_TLB, MACHINE_HARTS, TLB_EMPTY, TLB_ENTRIES, TLB_LOGGED,
} from './generated/layout';
import { hartAt } from './hart';
import { forgetWalks } from './walks';

/** Address of the entry that `va` has in the TLB at `tlb` (h + offset). */
// @ts-ignore: decorator
@inline
function entryOf(tlb: usize, va: u32): usize {
  return tlb + ((va >> 9) & (TLB_ENTRIES - 1) * 8);
}

function fill(h: usize, tlb: usize, va: u32, addend: u32): void {
  const entry = entryOf(h + tlb, va);
  store<u32>(entry, va & 0xfffff000);
  store<u32>(entry, addend, 4);
  const used = load<u32>(h, HART_TLB_USED);
  if (used < TLB_LOGGED) store<u32>(h + used * 4, entry, HART_TLB_LOG);
  store<u32>(h, used + 1, HART_TLB_USED);
}

/** Lets the hart read the page of `va` in RAM at `pa`, unless its frame is marked. */
export function fillRead(h: usize, va: u32, pa: u32): void {
  if (load<u8>(AT_FRAME_FLAGS + (pa >> 12)) & FRAME_MARKED) return;
  fill(h, HART_READ_TLB, va, AT_RAM + pa - va);
}

/** Lets the hart write the page of `va` in RAM at `pa`, unless stores to its frame must be noticed. */
export function fillWrite(h: usize, va: u32, pa: u32): void {
  const flag = AT_FRAME_FLAGS + (pa >> 12);
  const flags = load<u8>(flag);
  if (flags & (FRAME_MARKED | FRAME_CODE | FRAME_PAGE_TABLE)) return;
  store<u8>(flag, flags | FRAME_WRITTEN | FRAME_WRITABLE);
  fill(h, HART_WRITE_TLB, va, AT_RAM + pa - va);
}

/** Lets the hart execute the page of `va`, whose records start at `slot`. */
export function fillExecute(h: usize, va: u32, slot: u32): void {
  fill(h, HART_EXECUTE_TLB, va, slot - (va & 0xfffff000) * 2);
}

/** Empties all TLBs of the hart at `h`, used or not. */
export function emptyTlb(h: usize): void {
  memory.fill(h + HART_READ_TLB, <u8>TLB_EMPTY, 3 * 8 * TLB_ENTRIES);
  store<u32>(h, 0, HART_TLB_USED);
}

/** Empties the TLBs of a hart: a process that had them for a short time has filled few entries. */
export function flushHart(h: usize): void {
  const used = load<u32>(h, HART_TLB_USED);
  if (used > TLB_LOGGED) {
    emptyTlb(h);
    return;
  }
  for (let index: u32 = 0; index < used; index++) store<u32>(load<u32>(h + index * 4, HART_TLB_LOG), TLB_EMPTY);
  store<u32>(h, 0, HART_TLB_USED);
}

/** Empties the TLBs of all harts, and forgets the kept walks. */
export function flushTlbs(): void {
  forgetWalks();
  for (let id: u32 = 0; id < load<u32>(AT_MACHINE + MACHINE_HARTS); id++) flushHart(hartAt(id));
}

/** Drops what the hart's TLBs hold of the page of `va`. */
export function flushPage(h: usize, va: u32): void {
  store<u32>(entryOf(h + HART_READ_TLB, va), TLB_EMPTY);
  store<u32>(entryOf(h + HART_WRITE_TLB, va), TLB_EMPTY);
  store<u32>(entryOf(h + HART_EXECUTE_TLB, va), TLB_EMPTY);
}

function emptyOne(tlb: usize): void {
  for (let id: u32 = 0; id < load<u32>(AT_MACHINE + MACHINE_HARTS); id++) {
    const h = hartAt(id);
    if (load<u32>(h, HART_TLB_USED)) memory.fill(h + tlb, <u8>TLB_EMPTY, 8 * TLB_ENTRIES);
  }
}

/** Empties the write TLBs of all harts. */
export function flushWrites(): void {
  emptyOne(HART_WRITE_TLB);
}

/** Empties the execute TLBs of all harts. */
export function flushExecutes(): void {
  emptyOne(HART_EXECUTE_TLB);
}

/** Sees to it that `flag` of a frame can be set: no write TLB may hold the frame afterwards. */
export function setFrameFlag(frame: u32, flag: u32): void {
  const address = AT_FRAME_FLAGS + frame;
  const flags = load<u8>(address);
  if (flags & flag) return;
  if (flags & FRAME_WRITABLE) flushWrites();
  store<u8>(address, (flags | flag) & ~FRAME_WRITABLE);
}
