// The work limit of a kernel entry, in pages (kernel.md 1.2): long work on an address space is done in pieces, each as
// large as an entry allows. A fork or a move that is under way keeps the list of regions from being changed by others.

import { TIME_MAX } from '../../spec/inputs.ts';
import { ENTRY_BYTES_MAX, ENTRY_PAGES_MAX } from '../../spec/limits.ts';
import { Pte } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { block, newQueue, removeQueue, wake } from '../proc/wait-queue.ts';
import type { AddressSpace, Thread } from '../state.ts';
import { edit, find, get } from '../table.ts';
import { findPte } from './page-table.ts';

/** A page of work, in the unit of k.work. */
const PAGE_WORK = ENTRY_BYTES_MAX / ENTRY_PAGES_MAX;
/** What a region costs a call that changes them (Kernel.spent). */
const REGION_WORK = 32;
const TABLE_BYTES = 0x400000;
/** Looking through a page table is as much work as so many pages. */
const TABLE_PAGES = 4;

/** This entry has done what it may. */
export function isTired(k: Kernel): boolean {
  return k.work >= ENTRY_BYTES_MAX;
}

/** How far work on the mapped pages from `start` on may go in this entry: `end`, or a page before it. Counts that work. */
export function reach(k: Kernel, space: Readonly<AddressSpace>, start: number, end: number): number {
  const words = k.machine.ramWords;
  for (let va = start; va < end; ) {
    const tableEnd = Math.min(end, (Math.floor(va / TABLE_BYTES) + 1) * TABLE_BYTES);
    let pa = findPte(k, space.root, va);
    if (pa < 0) {
      va = tableEnd;
      continue;
    }
    k.work += TABLE_PAGES * PAGE_WORK;
    for (; va < tableEnd; va += 4096, pa += 4) {
      if ((words[pa >>> 2]! & Pte.V) === 0) continue;
      if (isTired(k) && va > start) return va;
      k.work += PAGE_WORK;
    }
  }
  return end;
}

/** So many pages can be worked on in an entry of their own. */
export function isSmall(pages: number): boolean {
  return pages <= ENTRY_PAGES_MAX;
}

/**
 * Keeps the regions of a space as they are until unlockSpace, or waits until nobody else does: 0, or what the call
 * answers (it starts again then).
 */
export function lockSpace(k: Kernel, thread: Thread, id: number): number {
  const waiting = waitForSpace(k, thread, id);
  if (waiting === 0) edit(k.state.spaces, id).lockedBy = thread.id;
  return waiting;
}

/** Waits until nobody else has the space locked: 0, or what the call answers. */
export function waitForSpace(k: Kernel, thread: Thread, id: number): number {
  const { lockedBy, lockQueue, regions } = get(k.state.spaces, id);
  // Whoever comes here is about to go through the regions.
  k.spent += regions.length * REGION_WORK;
  if (lockedBy === 0 || lockedBy === thread.id) return 0;
  const queue = lockQueue === 0 ? newQueue(k, 'a fork of its process') : lockQueue;
  edit(k.state.spaces, id).lockQueue = queue;
  return block(k, thread, [queue], TIME_MAX, 'a fork of its process');
}

/** Gives a lock of this thread back, if it has one. */
export function unlockSpace(k: Kernel, thread: Readonly<Thread>, id: number): void {
  if (find(k.state.spaces, id)?.lockedBy !== thread.id) return;
  const space = edit(k.state.spaces, id);
  const queue = space.lockQueue;
  space.lockedBy = 0;
  space.lockQueue = 0;
  if (queue === 0) return;
  wake(k, queue);
  removeQueue(k, queue);
}
