// Virtual to physical addresses: the page-table walk of machine.md 5, permissions, accessed and dirty bits.

import { isDevice } from './devices';
import {
  AT_FRAME_FLAGS, AT_MACHINE, AT_RAM, FRAME_MARKED, FRAME_PAGE_TABLE, HART_MODE, HART_SATP, HART_SSTATUS, HART_WATCH,
  MACHINE_MEMORY_BYTES, WALK_LEAF, WALK_PTE, WATCH_MARKED,
} from './generated/layout';
import { PTE_A, PTE_D, PTE_R, PTE_RESERVED, PTE_U, PTE_V, PTE_W, PTE_X } from './generated/paging';
import {
  CAUSE_FETCH_ACCESS, CAUSE_FETCH_PAGE, CAUSE_LOAD_ACCESS, CAUSE_LOAD_PAGE, CAUSE_STORE_ACCESS, CAUSE_STORE_PAGE,
  MODE_USER, SSTATUS_MXR, SSTATUS_SUM,
} from './generated/traps';
import { storeRam } from './memory';
import { fillRead, fillWrite, setFrameFlag } from './tlb';
import { findWalk, keepWalk } from './walks';

// What an access is for: the PTE bit it needs.
// @ts-ignore: decorator
@inline export const READ: u32 = PTE_R;
// @ts-ignore: decorator
@inline export const WRITE: u32 = PTE_W;
// @ts-ignore: decorator
@inline export const EXECUTE: u32 = PTE_X;

/** Results of translate that are no causes. */
// @ts-ignore: decorator
@inline export const FINE: u32 = 0;
// @ts-ignore: decorator
@inline export const WATCHED: u32 = 0x100;

/** Where translate has found the address; below the size of RAM, or a device register. */
export let physical: u32 = 0;

const PAGE_FAULT: u32 = 0x200;

/** The kept walk that walk found or made. */
let kept: usize = 0;

/**
 * Translates `va` for an access by the hart. A device register is found only if `device` allows it.
 * Returns FINE (and `physical`, with the TLB filled where it may be), a cause, or WATCHED. Nothing has changed if it
 * is not FINE. Alignment is the caller's.
 */
export function translate(h: usize, va: u32, access: u32, device: bool): u32 {
  const paged = <i32>load<u32>(h, HART_SATP) < 0;
  let pa = va;
  if (paged) {
    const failed = walk(h, va, access);
    if (failed) return failed == PAGE_FAULT ? pageFault(access) : accessFault(access);
    pa = physical;
  }
  physical = pa;
  if (pa < load<u32>(AT_MACHINE + MACHINE_MEMORY_BYTES)) {
    if (isWatched(h, pa, access)) return WATCHED;
    if (paged) setUsed(access);
    if (access == READ) fillRead(h, va & 0xfffff000, pa & 0xfffff000);
    else if (access == WRITE) fillWrite(h, va & 0xfffff000, pa & 0xfffff000);
    return FINE;
  }
  if (!device || !isDevice(pa)) return accessFault(access);
  if (paged) setUsed(access);
  return FINE;
}

function isWatched(h: usize, pa: u32, access: u32): bool {
  if (access == EXECUTE || !(load<u32>(h, HART_WATCH) & WATCH_MARKED)) return false;
  return (load<u8>(AT_FRAME_FLAGS + (pa >> 12)) & FRAME_MARKED) != 0;
}

function pageFault(access: u32): u32 {
  if (access == READ) return CAUSE_LOAD_PAGE;
  return access == WRITE ? CAUSE_STORE_PAGE : CAUSE_FETCH_PAGE;
}

function accessFault(access: u32): u32 {
  if (access == READ) return CAUSE_LOAD_ACCESS;
  return access == WRITE ? CAUSE_STORE_ACCESS : CAUSE_FETCH_ACCESS;
}

/** Finds the page of `va` by a kept walk or a new one; 0 (and physical, kept), PAGE_FAULT, or another number for an access fault. */
function walk(h: usize, va: u32, access: u32): u32 {
  const root = load<u32>(h, HART_SATP) & 0xfffff;
  kept = findWalk(root, va >> 12);
  if (!kept) {
    const failed = walkTables(root, va);
    if (failed) return failed;
  }
  const pte = load<u32>(kept, WALK_PTE);
  if (!isAllowed(h, pte, access)) return PAGE_FAULT;
  physical = (pte & 0xfffff000) | (va & 0xfff);
  return 0;
}

/** Walks both levels, whatever the leaf allows. As walk, but for `physical`. */
function walkTables(root: u32, va: u32): u32 {
  const outside: u32 = 1;
  const memory = load<u32>(AT_MACHINE + MACHINE_MEMORY_BYTES);
  let table = root << 12;
  let level: u32 = 1;
  while (true) {
    const pa = table + ((va >> (level ? 22 : 12)) & 0x3ff) * 4;
    if (pa >= memory) return outside;
    setFrameFlag(pa >> 12, FRAME_PAGE_TABLE);
    const pte = load<u32>(AT_RAM + pa);
    if (!(pte & PTE_V) || pte & PTE_RESERVED || (pte & (PTE_R | PTE_W)) == PTE_W) return PAGE_FAULT;
    if (pte & (PTE_R | PTE_X)) {
      if (level && pte & 0x3ff000) return PAGE_FAULT;
      kept = keepWalk(root, va >> 12, level ? pte | (va & 0x3ff000) : pte, pa);
      return 0;
    }
    if (!level || pte & (PTE_U | PTE_A | PTE_D)) return PAGE_FAULT;
    table = pte & 0xfffff000;
    level--;
  }
}

function isAllowed(h: usize, pte: u32, access: u32): bool {
  const status = load<u32>(h, HART_SSTATUS);
  if (load<u32>(h, HART_MODE) == MODE_USER) {
    if (!(pte & PTE_U)) return false;
  } else if (pte & PTE_U && (access == EXECUTE || !(status & SSTATUS_SUM))) {
    return false;
  }
  if (access == READ && status & SSTATUS_MXR) return (pte & (PTE_R | PTE_X)) != 0;
  return (pte & access) != 0;
}

/** Sets the accessed bit, and for stores the dirty bit, of the leaf just found. */
function setUsed(access: u32): void {
  const used = access == WRITE ? PTE_A | PTE_D : PTE_A;
  const pte = load<u32>(kept, WALK_PTE);
  if ((pte & used) == used) return;
  // Not those of `pte`: another kept walk to the same leaf may have set one since.
  const leaf = load<u32>(kept, WALK_LEAF);
  const old = load<u32>(AT_RAM + leaf);
  if ((old & used) != used) storeRam(leaf, old | used, 4, false);
  store<u32>(kept, pte | used, WALK_PTE);
}
