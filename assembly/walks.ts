// Walks through page tables that are kept, so that a return to an address space finds its pages again without reading
// its tables: those of a thousand spaces lie in the same places of their frames, which the host's caches cannot all hold.
//
// A kept walk holds as a TLB entry does: the frames it went through have FRAME_PAGE_TABLE, and whoever changes a valid
// entry in one of them comes through memory.ts, which then forgets all of them (by its callers of forgetWalks). Keys
// name the root; so a change of satp, mode or sstatus forgets none: permissions are looked at each time.

import {
  AT_MACHINE, AT_WALKS, MACHINE_WALK_AGE, WALK_AGES, WALK_BYTES, WALK_KEY, WALK_LEAF, WALK_PTE, WALKS,
} from './generated/layout';

/** Where a walk would be kept. Roots of processes are a few frames apart, so one page of each has a place of its own. */
// @ts-ignore: decorator
@inline
function placeOf(root: u32, page: u32): usize {
  return AT_WALKS + ((root + ((page * 0x9e3779b1) >> 20)) & (WALKS - 1)) * WALK_BYTES;
}

// @ts-ignore: decorator
@inline
function keyOf(root: u32, page: u32): u64 {
  return (<u64>load<u32>(AT_MACHINE + MACHINE_WALK_AGE) << 40) | (<u64>root << 20) | page;
}

/** The kept walk from the table in frame `root` to `page` (va >> 12), or 0. */
export function findWalk(root: u32, page: u32): usize {
  const place = placeOf(root, page);
  return load<u64>(place, WALK_KEY) == keyOf(root, page) ? place : 0;
}

/** Keeps a walk that came to the leaf at `leaf`: `pte` has its flags, and the frame of this one page. Returns its place. */
export function keepWalk(root: u32, page: u32, pte: u32, leaf: u32): usize {
  const place = placeOf(root, page);
  store<u64>(place, keyOf(root, page), WALK_KEY);
  store<u32>(place, pte, WALK_PTE);
  store<u32>(place, leaf, WALK_LEAF);
  return place;
}

/** Forgets all of them: a page table has changed. */
export function forgetWalks(): void {
  const age = load<u32>(AT_MACHINE + MACHINE_WALK_AGE) + 1;
  if (age == WALK_AGES) memory.fill(AT_WALKS, 0, WALKS * WALK_BYTES);
  store<u32>(AT_MACHINE + MACHINE_WALK_AGE, age == WALK_AGES ? 1 : age);
}
