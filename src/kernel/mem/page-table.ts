// Page tables of user address spaces: two levels of 1024 entries, 4 KiB pages only (machine.md 5).

import { PAGE_SHIFT, PAGE_SIZE, Pte } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import type { AddressSpace } from '../state.ts';
import { get } from '../table.ts';
import { allocZeroFrame } from './alloc.ts';
import { releaseFrame } from './frames.ts';

/** First-level entries that user space covers. */
const USER_TABLES = 768;

/** The entry that maps `va`, or 0. A and D bits are as the hardware left them. */
export function presentPte(k: Kernel, space: number, va: number): number {
  const pa = findPte(k, get(k.state.spaces, space).root, va);
  return pa < 0 ? 0 : k.machine.ramWords[pa >>> 2]!;
}

/** Physical address of the entry for `va`, or -1 if its page table does not exist. */
export function findPte(k: Kernel, root: number, va: number): number {
  const upper = k.machine.ramWords[(root << 10) + (va >>> 22)]!;
  return (upper & Pte.V) === 0 ? -1 : (upper >>> PAGE_SHIFT) * 4096 + ((va >>> 10) & 0xffc);
}

/** Physical address of the entry for `va`, its page table made if need be; -1: no memory. */
export function makePte(k: Kernel, space: AddressSpace, va: number): number {
  const found = findPte(k, space.root, va);
  if (found >= 0) return found;
  const table = allocZeroFrame(k);
  if (table === 0) return -1;
  k.machine.writePte(space.root * 4096 + ((va >>> 22) << 2), ((table << PAGE_SHIFT) | Pte.V) >>> 0, va);
  space.tables++;
  return table * 4096 + ((va >>> 10) & 0xffc);
}

/** Calls `visit` with the physical address and value of every valid entry in [start, end). */
export function eachPte(
  k: Kernel,
  root: number,
  start: number,
  end: number,
  visit: (pa: number, pte: number, va: number) => void,
): void {
  const words = k.machine.ramWords;
  eachTable(k, root, start, end, (at, count, va) => {
    for (let index = 0; index < count; index++) {
      const pte = words[at + index]!;
      if ((pte & Pte.V) !== 0) visit((at + index) * 4, pte, va + index * PAGE_SIZE);
    }
  });
}

/**
 * Calls `visit` for every second-level table that holds entries of [start, end): the index in ramWords of the first of
 * them, how many there are, valid or not, and the address that the first one maps.
 */
export function eachTable(
  k: Kernel,
  root: number,
  start: number,
  end: number,
  visit: (at: number, count: number, va: number) => void,
): void {
  for (let va = start; va < end; ) {
    const tableEnd = Math.min(end, ((va >>> 22) + 1) * 0x400000);
    const pa = findPte(k, root, va);
    if (pa >= 0) visit(pa >>> 2, (tableEnd - va) >>> PAGE_SHIFT, va);
    va = tableEnd;
  }
}

/** Frees the second-level tables and the root; the pages must be gone already. */
export function freeTables(k: Kernel, root: number): void {
  const words = k.machine.ramWords;
  for (let index = 0; index < USER_TABLES; index++) {
    const upper = words[(root << 10) + index]!;
    if ((upper & Pte.V) !== 0) releaseFrame(k, upper >>> PAGE_SHIFT);
  }
  releaseFrame(k, root);
}
