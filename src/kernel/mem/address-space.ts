// Address spaces: made by exec, copied by fork (private pages become copy-on-write), changed by mmap, munmap and
// mprotect, freed with the last process that uses them.

import { FLAG_SETS } from '../../spec/flags.ts';
import { PAGE_SHIFT, PAGE_SIZE, Pte, STACK_TOP, USER_END } from '../../spec/paging.ts';
import { charge, type Kernel } from '../context.ts';
import type { AddressSpace, Region } from '../state.ts';
import { add, edit, get, remove } from '../table.ts';
import { holdVnode, releaseVnode } from '../vfs/lookup.ts';
import { allocZeroFrame } from './alloc.ts';
import { pteFlags } from './fault.ts';
import { holdFrame, releaseFrame } from './frames.ts';
import { eachPte, eachTable, freeTables, makePte } from './page-table.ts';
import { copyRegion, insertRegion, joinNeighbours, STACK_GUARD, splitAt } from './regions.ts';
import { isSmall, isTired, reach } from './steps.ts';

const { PROT_WRITE } = FLAG_SETS.prot;
/** Fewer pages than that are unmapped one by one. */
const FEW_PAGES = 8;

/** An empty space; undefined: no memory. */
export function newSpace(k: Kernel): AddressSpace | undefined {
  const root = allocZeroFrame(k);
  if (root === 0) return undefined;
  const stackLimit = STACK_TOP - k.state.config.limits.stackBytes;
  return add(k.state.spaces, {
    id: 0,
    stamp: 0,
    root,
    regions: [],
    brkStart: 0,
    brk: 0,
    stackLimit,
    program: 0,
    environStart: 0,
    environEnd: 0,
    stackBytes: k.state.config.limits.stackBytes,
    users: 1,
    resident: 0,
    tables: 1,
    zeroed: 0,
    copied: 0,
    lockedBy: 0,
    lockQueue: 0,
    peak: 0,
  });
}

/** Where mmap looks for room: below the lowest place that the stack may reach. */
export function mmapTop(space: Readonly<AddressSpace>): number {
  return space.stackLimit - STACK_GUARD;
}

/** fork, the beginning: a space with the regions of another one, and none of its pages. Id, or 0: no memory. */
export function beginCopy(k: Kernel, id: number): number {
  const child = newSpace(k);
  if (child === undefined) return 0;
  const parent = get(k.state.spaces, id);
  child.brkStart = parent.brkStart;
  child.brk = parent.brk;
  child.stackLimit = parent.stackLimit;
  child.environStart = parent.environStart;
  child.environEnd = parent.environEnd;
  setProgram(k, child, parent.program);
  child.stackBytes = parent.stackBytes;
  for (const region of parent.regions) {
    child.regions.push(copyRegion(region));
    if (region.vnode !== 0) holdVnode(k, region.vnode);
  }
  return child.id;
}

/**
 * fork, the work: the child gets the parent's pages from address `from` on, as many as this entry may give; private
 * ones are shared until one side writes. Address to go on from; USER_END: that was all; -1: no memory.
 */
export function copyPages(k: Kernel, parentId: number, childId: number, from: number): number {
  const parent = edit(k.state.spaces, parentId);
  const child = edit(k.state.spaces, childId);
  for (const region of child.regions) {
    const start = Math.max(region.start, from);
    if (start >= region.end) continue;
    const next = reach(k, parent, start, region.end);
    if (!sharePages(k, parent, child, region, start, next)) return -1;
    if (next < region.end) return next;
  }
  return USER_END;
}

/** The space is for this program, which cannot be written meanwhile. 0: for none any more. */
export function setProgram(k: Kernel, space: AddressSpace, vnode: number): void {
  const before = space.program;
  space.program = vnode;
  if (vnode !== 0) {
    holdVnode(k, vnode);
    edit(k.state.vnodes, vnode).running++;
  }
  if (before === 0) return;
  edit(k.state.vnodes, before).running--;
  releaseVnode(k, before);
}

/** One more process works in this space (CLONE_VM). Its id. */
export function shareSpace(k: Kernel, id: number): number {
  edit(k.state.spaces, id).users++;
  return id;
}

/** Frees pages of a space that nobody uses any more, as many as this entry may. True: what is left is little. */
export function drainSpace(k: Kernel, id: number): boolean {
  const space = edit(k.state.spaces, id);
  while (!isSmall(space.resident)) {
    const { start, end } = space.regions[0]!;
    unmapRange(k, space, start, reach(k, space, start, end));
    if (isTired(k)) return isSmall(space.resident);
  }
  return true;
}

/** One user less; the last one frees everything. */
export function releaseSpace(k: Kernel, id: number): void {
  const space = edit(k.state.spaces, id);
  if (--space.users > 0) return;
  for (const region of space.regions) {
    freePages(k, space, region.start, region.end, false);
    releaseVnode(k, region.vnode);
  }
  setProgram(k, space, 0);
  freeTables(k, space.root);
  remove(k.state.spaces, id);
}

/** Adds a region; whatever was mapped there is unmapped first. */
export function mapRegion(k: Kernel, space: AddressSpace, region: Region): void {
  unmapRange(k, space, region.start, region.end);
  if (region.vnode !== 0) holdVnode(k, region.vnode);
  insertRegion(space, region);
}

/** Removes every mapping in [start, end). */
export function unmapRange(k: Kernel, space: AddressSpace, start: number, end: number): void {
  splitHeld(k, space, start);
  splitHeld(k, space, end);
  const inside = space.regions.filter((region) => region.start >= start && region.end <= end);
  if (inside.length === 0) return;
  for (const region of inside) {
    freePages(k, space, region.start, region.end, true);
    releaseVnode(k, region.vnode);
  }
  space.regions = space.regions.filter((region) => region.start < start || region.end > end);
}

/** The pages of [start, end) go, the mappings stay: the next access finds them as they were at first. */
export function dropPages(k: Kernel, space: AddressSpace, start: number, end: number): void {
  for (const region of space.regions) {
    const from = Math.max(start, region.start);
    const to = Math.min(end, region.end);
    if (from < to && region.kind !== 'special') freePages(k, space, from, to, true);
  }
}

/** The pages of [start, end) are at `to` from now on. False: no memory for page tables, and a part may have moved. */
export function movePages(k: Kernel, space: AddressSpace, start: number, end: number, to: number): boolean {
  let enough = true;
  eachPte(k, space.root, start, end, (pa, pte, va) => {
    const target = enough ? makePte(k, space, to + va - start) : -1;
    enough = target >= 0;
    if (!enough) return;
    const before = k.machine.ramWords[target >>> 2]!;
    if ((before & Pte.V) !== 0) {
      releaseFrame(k, before >>> PAGE_SHIFT);
      space.resident--;
    }
    k.machine.writePte(pa, 0, va);
    k.machine.writePte(target, pte, to + va - start);
    charge(k, k.state.config.costs.pageMap);
  });
  return enough;
}

/** mprotect: new protection for [start, end), which must be mapped without holes. */
export function protectRange(k: Kernel, space: AddressSpace, start: number, end: number, prot: number): void {
  splitHeld(k, space, start);
  splitHeld(k, space, end);
  for (const region of space.regions) {
    if (region.start < start || region.end > end) continue;
    region.prot = prot;
    eachPte(k, space.root, region.start, region.end, (pa, pte, va) => {
      k.machine.writePte(pa, protectedPte(pte, prot, region.shared), va);
      charge(k, k.state.config.costs.pageMap);
    });
  }
  joinNeighbours(space, (vnode) => releaseVnode(k, vnode));
}

/** The entry under another protection: private pages become writable only by the fault that finds who owns them. */
function protectedPte(pte: number, prot: number, shared: boolean): number {
  const kept = pte & ~(Pte.R | Pte.W | Pte.X | Pte.COW);
  const wanted = pteFlags(prot);
  if (shared || (prot & PROT_WRITE) === 0) return (kept | wanted) >>> 0;
  return (kept | (wanted & ~Pte.W) | Pte.COW) >>> 0;
}

function splitHeld(k: Kernel, space: AddressSpace, va: number): void {
  const count = space.regions.length;
  splitAt(space, va);
  if (space.regions.length === count) return;
  const vnode = space.regions.find((region) => region.start === va)?.vnode ?? 0;
  if (vnode !== 0) holdVnode(k, vnode);
}

/** Gives the child the pages of a region. False: no memory for page tables. */
function sharePages(
  k: Kernel,
  parent: AddressSpace,
  child: AddressSpace,
  region: Readonly<Region>,
  start: number,
  end: number,
): boolean {
  const words = k.machine.ramWords;
  let pages = 0;
  let enough = true;
  eachTable(k, parent.root, start, end, (at, count, va) => {
    let target = 0;
    let isWritten = false;
    for (let index = 0; index < count && enough; index++) {
      let pte = words[at + index]!;
      if ((pte & Pte.V) === 0) continue;
      if (target === 0) {
        const pa = makePte(k, child, va);
        enough = pa >= 0;
        if (!enough) return;
        k.machine.willWrite(pa >>> PAGE_SHIFT);
        target = pa >>> 2;
      }
      if (!region.shared && (pte & Pte.W) !== 0) {
        pte = ((pte & ~Pte.W) | Pte.COW) >>> 0;
        if (!isWritten) k.machine.willWrite(at >>> (PAGE_SHIFT - 2));
        isWritten = true;
        words[at + index] = pte;
      }
      words[target + index] = pte;
      holdFrame(k, pte >>> PAGE_SHIFT);
      pages++;
    }
  });
  child.resident += pages;
  child.peak = child.resident;
  charge(k, pages * k.state.config.costs.pageMap);
  return enough;
}

/** Releases the frames of [start, end); `clear` also clears the entries, for a space that lives on. */
function freePages(k: Kernel, space: AddressSpace, start: number, end: number, clear: boolean): void {
  const words = k.machine.ramWords;
  let pages = 0;
  eachTable(k, space.root, start, end, (at, count, va) => {
    // Of few pages each is dropped from the TLBs; for many the TLBs are emptied once.
    const atOnce = count > FEW_PAGES;
    if (clear && atOnce) k.machine.willWrite(at >>> (PAGE_SHIFT - 2));
    for (let index = 0; index < count; index++) {
      const pte = words[at + index]!;
      if ((pte & Pte.V) === 0) continue;
      if (clear && atOnce) words[at + index] = 0;
      else if (clear) k.machine.writePte((at + index) * 4, 0, va + index * PAGE_SIZE);
      releaseFrame(k, pte >>> PAGE_SHIFT);
      pages++;
    }
  });
  space.resident -= pages;
  charge(k, pages * k.state.config.costs.pageMap);
}

/** Bytes of all regions: what RLIMIT_AS counts. */
export function mappedBytes(k: Kernel, id: number): number {
  return get(k.state.spaces, id).regions.reduce((sum, region) => sum + region.end - region.start, 0);
}

/** Rounds up to whole pages. */
export function pageCeil(bytes: number): number {
  return Math.ceil(bytes / PAGE_SIZE) * PAGE_SIZE;
}
