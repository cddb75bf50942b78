// mremap: a mapping becomes longer or shorter, and moves if it must. Its pages move with their entries in the page
// table, a piece an entry; the list of regions is locked meanwhile.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { PAGE_SIZE, STACK_TOP, USER_START } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { mapRegion, mmapTop, movePages, pageCeil, unmapRange } from '../mem/address-space.ts';
import { copyRegion, findFree, findRegion, overlapping } from '../mem/regions.ts';
import { lockSpace, reach, unlockSpace } from '../mem/steps.ts';
import { processOf } from '../proc/process.ts';
import type { AddressSpace, CallRecord, Region, Thread } from '../state.ts';
import { AGAIN, type Handler } from '../syscall.ts';
import { edit } from '../table.ts';
import { exceeds } from './memory.ts';

const { MREMAP_MAYMOVE, MREMAP_FIXED } = FLAG_SETS.mremap;
/** Stages: pages of [data 0, data 1) are freed, and then data 2 is the result; they move to data 2; they make room. */
const FREES = 1;
const MOVES = 2;
const CLEARS = 3;

const mremap: Handler = (k, thread, call) => {
  const process = processOf(k, thread);
  const waiting = lockSpace(k, thread, process.space);
  if (waiting !== 0) return waiting;
  const space = edit(k.state.spaces, process.space);
  let result = call.stage === 0 ? begin(k, thread, call, space) : 0;
  if (result === 0 && call.stage === CLEARS) result = clear(k, call, space);
  if (result === AGAIN) return AGAIN;
  if (result === 0 && call.stage === FREES) return step(k, thread, call, space, free);
  if (result === 0) return step(k, thread, call, space, move);
  unlockSpace(k, thread, space.id);
  return result;
};

/** Looks at what is to be done: the result, or 0 if the rest goes in steps. */
function begin(k: Kernel, thread: Thread, call: CallRecord, space: AddressSpace): number {
  const [start, oldLength, newLength, flags, wanted] = call.args as [number, number, number, number, number];
  const [oldSize, newSize] = [pageCeil(oldLength), pageCeil(newLength)];
  const fixed = (flags & MREMAP_FIXED) !== 0;
  if (start % PAGE_SIZE !== 0 || newLength === 0 || oldLength === 0) return -Errno.EINVAL;
  if ((flags & ~(MREMAP_MAYMOVE | MREMAP_FIXED)) !== 0 || (fixed && (flags & MREMAP_MAYMOVE) === 0))
    return -Errno.EINVAL;
  const region = findRegion(space, start);
  if (region === undefined || start + oldSize > region.end) return -Errno.EFAULT;
  if (region.kind === 'special' || region.kind === 'stack') return -Errno.EINVAL;
  if (newSize > oldSize && exceeds(k, processOf(k, thread), newSize - oldSize)) return -Errno.ENOMEM;
  if (fixed) return beginFixed(call, { start, oldSize, newSize, wanted });
  if (newSize <= oldSize) {
    call.stage = FREES;
    call.data = [start + newSize, start + oldSize, start];
    return 0;
  }
  if (start + oldSize === region.end && hasRoomBehind(space, region, newSize - oldSize)) {
    region.end += newSize - oldSize;
    if (region.vnode !== 0) region.fileBytes += newSize - oldSize;
    return start;
  }
  if ((flags & MREMAP_MAYMOVE) === 0) return -Errno.ENOMEM;
  const place = findFree(space, newSize, Math.max(USER_START, space.brk), mmapTop(space));
  return place === 0 ? -Errno.ENOMEM : beginMove(k, call, space, region, { start, oldSize, newSize, wanted: place });
}

interface Move {
  readonly start: number;
  readonly oldSize: number;
  readonly newSize: number;
  readonly wanted: number;
}

function beginFixed(call: CallRecord, { start, oldSize, newSize, wanted }: Move): number {
  if (wanted % PAGE_SIZE !== 0 || wanted < USER_START || wanted + newSize > STACK_TOP) return -Errno.EINVAL;
  if (wanted < start + oldSize && start < wanted + newSize) return -Errno.EINVAL;
  call.stage = CLEARS;
  call.data = [wanted, wanted + newSize];
  return 0;
}

/** Unmaps what lies at the place that was asked for, a piece an entry; then the move begins. 0, AGAIN or -errno. */
function clear(k: Kernel, call: CallRecord, space: AddressSpace): number {
  const [from, end] = call.data as [number, number];
  const next = reach(k, space, from, end);
  unmapRange(k, space, from, next);
  call.data[0] = next;
  if (next < end) return AGAIN;
  const [start, oldLength, newLength, , wanted] = call.args as [number, number, number, number, number];
  const to = { start, oldSize: pageCeil(oldLength), newSize: pageCeil(newLength), wanted };
  return beginMove(k, call, space, findRegion(space, start)!, to);
}

/** The new place is a region of its own; pages follow. */
function beginMove(k: Kernel, call: CallRecord, space: AddressSpace, region: Region, to: Move): number {
  if (space.regions.length + 3 > k.state.config.limits.regions) return -Errno.ENOMEM;
  const { start, oldSize, newSize, wanted } = to;
  const moved = copyRegion(region);
  const head = start - region.start;
  moved.start = wanted;
  moved.end = wanted + newSize;
  moved.kind = moved.kind === 'heap' ? 'anon' : moved.kind;
  moved.offset += region.vnode === 0 ? 0 : head;
  moved.fileBytes = region.vnode === 0 ? 0 : Math.max(0, region.fileBytes - head);
  if (newSize > oldSize && region.vnode !== 0 && start + oldSize === region.end) moved.fileBytes += newSize - oldSize;
  mapRegion(k, space, moved);
  call.stage = MOVES;
  call.data = [start, start + oldSize, wanted];
  return 0;
}

type Step = (k: Kernel, space: AddressSpace, call: CallRecord, from: number, to: number) => boolean;

/** Does as much as this entry may; the result, or AGAIN. */
function step(k: Kernel, thread: Thread, call: CallRecord, space: AddressSpace, work: Step): number {
  const [from, end, result] = call.data as [number, number, number];
  const next = reach(k, space, from, end);
  const enough = work(k, space, call, from, next);
  call.data[0] = next;
  if (enough && next < end) return AGAIN;
  unlockSpace(k, thread, space.id);
  return enough ? result : -Errno.ENOMEM;
}

function free(k: Kernel, space: AddressSpace, _call: CallRecord, from: number, to: number): boolean {
  unmapRange(k, space, from, to);
  return true;
}

/** Moves pages to the new place, as far as that reaches; the old place goes bit by bit. */
function move(k: Kernel, space: AddressSpace, call: CallRecord, from: number, to: number): boolean {
  const start = call.args[0]!;
  const newSize = pageCeil(call.args[2]!);
  const last = Math.min(to, start + newSize);
  const enough = from >= last || movePages(k, space, from, last, call.data[2]! + from - start);
  if (enough) unmapRange(k, space, from, to);
  return enough;
}

function hasRoomBehind(space: Readonly<AddressSpace>, region: Readonly<Region>, bytes: number): boolean {
  return region.end + bytes <= mmapTop(space) && overlapping(space, region.end, region.end + bytes) === undefined;
}

export const MREMAP_CALLS = { mremap } as const satisfies Readonly<Record<string, Handler>>;
