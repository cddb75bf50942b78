// The regions of an address space: a sorted list of page ranges with one protection and one origin each. Only the
// list is changed here; page tables are the business of address-space.ts and fault.ts.

import { FLAG_SETS } from '../../spec/flags.ts';
import { STACK_TOP, USER_START } from '../../spec/paging.ts';
import type { AddressSpace, Region, RegionKind } from '../state.ts';

/** All that a page may be used for. */
export const PROT_ALL = FLAG_SETS.prot.PROT_READ | FLAG_SETS.prot.PROT_WRITE | FLAG_SETS.prot.PROT_EXEC;
/** Unmapped bytes that are kept below a growing stack. */
export const STACK_GUARD = 0x10000;

/** A region of its own. All regions of spaces are made here, so that V8 sees one shape of them. */
export function copyRegion(region: Readonly<Region>): Region {
  const { start, end, prot, allowed, shared, kind, vnode, offset, fileBytes, name } = region;
  return { start, end, prot, allowed, shared, kind, vnode, offset, fileBytes, name };
}

/** Zeroed memory of one process. */
export function anonymousRegion(start: number, end: number, prot: number, kind: RegionKind, name: string): Region {
  return { start, end, prot, allowed: PROT_ALL, shared: false, kind, vnode: 0, offset: 0, fileBytes: 0, name };
}

/** Region that holds `va`, or undefined. */
export function findRegion(space: Readonly<AddressSpace>, va: number): Region | undefined {
  for (const region of space.regions) {
    if (va < region.start) return undefined;
    if (va < region.end) return region;
  }
  return undefined;
}

/** First region that overlaps [start, end), or undefined. */
export function overlapping(space: Readonly<AddressSpace>, start: number, end: number): Region | undefined {
  return space.regions.find((region) => region.start < end && region.end > start);
}

/** Adds a region to a place that is free; joins it to a neighbour of the same kind. */
export function insertRegion(space: AddressSpace, region: Readonly<Region>): void {
  const at = space.regions.findIndex((each) => each.start >= region.end);
  const index = at < 0 ? space.regions.length : at;
  const before = space.regions[index - 1];
  if (before !== undefined && canJoin(before, region)) before.end = region.end;
  else space.regions.splice(index, 0, copyRegion(region));
}

/** Splits regions so that no region crosses `va`. */
export function splitAt(space: AddressSpace, va: number): void {
  const index = space.regions.findIndex((region) => region.start < va && region.end > va);
  if (index < 0) return;
  const region = space.regions[index]!;
  const head = va - region.start;
  const tail = copyRegion(region);
  tail.start = va;
  tail.offset = region.vnode === 0 ? 0 : region.offset + head;
  tail.fileBytes = Math.max(0, region.fileBytes - head);
  space.regions.splice(index + 1, 0, tail);
  region.end = va;
  region.fileBytes = Math.min(region.fileBytes, head);
}

/** How many regions more there are when none of them crosses `start` or `end`. */
export function splitsAt(space: Readonly<AddressSpace>, start: number, end: number): number {
  const crosses = (va: number): boolean => space.regions.some((region) => region.start < va && region.end > va);
  return Number(crosses(start)) + Number(crosses(end));
}

/** Highest free range of `length` bytes below `top` and above `bottom`; 0 if there is none. */
export function findFree(space: Readonly<AddressSpace>, length: number, bottom: number, top: number): number {
  let end = top;
  for (let index = space.regions.length - 1; index >= 0; index--) {
    const region = space.regions[index]!;
    if (region.start >= end) continue;
    if (region.end <= end - length && end - length >= bottom) return end - length;
    end = Math.min(end, region.start);
  }
  return end - length >= bottom ? end - length : 0;
}

/** The lowest address that the stack may reach now. */
export function stackEnd(space: Readonly<AddressSpace>): number {
  return STACK_TOP - Math.min(space.stackBytes, STACK_TOP - USER_START);
}

/** Lets a stack grow down to the page of `va`, if that is a place where it may grow. */
export function growStack(space: AddressSpace, va: number): Region | undefined {
  if (va < stackEnd(space)) return undefined;
  const index = space.regions.findIndex((region) => region.start > va);
  const region = space.regions[index];
  if (region === undefined || region.kind !== 'stack') return undefined;
  const page = (va & ~0xfff) >>> 0;
  const below = space.regions[index - 1];
  if (below !== undefined && below.end + STACK_GUARD > page) return undefined;
  region.start = page;
  return region;
}

/** Joins neighbours that are alike again after a split; `freed` gets the vnode of each region that goes. */
export function joinNeighbours(space: AddressSpace, freed: (vnode: number) => void): void {
  const joined: Region[] = [];
  for (const region of space.regions) {
    const before = joined.at(-1);
    if (before === undefined || !continues(before, region)) {
      joined.push(region);
      continue;
    }
    before.end = region.end;
    before.fileBytes += region.fileBytes;
    freed(region.vnode);
  }
  space.regions = joined;
}

function canJoin(before: Readonly<Region>, region: Readonly<Region>): boolean {
  return region.vnode === 0 && continues(before, region);
}

/** The second region goes on where the first one ends, in memory and in the file. */
function continues(before: Readonly<Region>, region: Readonly<Region>): boolean {
  const bytes = before.end - before.start;
  return (
    before.end === region.start &&
    before.kind === region.kind &&
    before.kind !== 'stack' &&
    before.prot === region.prot &&
    before.allowed === region.allowed &&
    before.shared === region.shared &&
    before.vnode === region.vnode &&
    (region.vnode === 0 || (before.fileBytes === bytes && before.offset + bytes === region.offset)) &&
    before.name === region.name
  );
}
