// Calls on memory: brk, mmap2, munmap, mprotect.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS, O_ACCMODE } from '../../spec/flags.ts';
import { PAGE_SIZE, STACK_TOP, USER_END, USER_START } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { fileOf } from '../io/file-table.ts';
import { mappedBytes, mapRegion, mmapTop, pageCeil, protectRange, unmapRange } from '../mem/address-space.ts';
import { anonymousRegion, findFree, findRegion, overlapping, PROT_ALL, splitsAt } from '../mem/regions.ts';
import { reach, waitForSpace } from '../mem/steps.ts';
import { processOf } from '../proc/process.ts';
import type { AddressSpace, CallRecord, OpenFile, Process, Region } from '../state.ts';
import { AGAIN, type Handler } from '../syscall.ts';
import { edit, find, get } from '../table.ts';
import { newVnode } from '../vfs/vnode.ts';

const { PROT_READ, PROT_WRITE } = FLAG_SETS.prot;
const { MAP_SHARED, MAP_PRIVATE, MAP_FIXED, MAP_ANONYMOUS, MAP_FIXED_NOREPLACE } = FLAG_SETS.map;
const { RLIMIT_AS, RLIMIT_DATA } = FLAG_SETS.rlimit;
const { O_WRONLY, O_RDWR } = FLAG_SETS.open;

const brk: Handler = (k, thread, call) => {
  const process = processOf(k, thread);
  const waiting = waitForSpace(k, thread, process.space);
  if (waiting !== 0) return waiting;
  const space = edit(k.state.spaces, process.space);
  const wanted = call.args[0]!;
  if (wanted < space.brkStart) return space.brk;
  const oldEnd = pageCeil(space.brk);
  const newEnd = pageCeil(wanted);
  if (newEnd > oldEnd) {
    if (newEnd > mmapTop(space) || overlapping(space, oldEnd, newEnd + PAGE_SIZE) !== undefined) return space.brk;
    if (newEnd - space.brkStart > process.limits[RLIMIT_DATA]!.current) return space.brk;
    if (exceeds(k, process, newEnd - oldEnd)) return space.brk;
    mapRegion(k, space, anonymousRegion(oldEnd, newEnd, PROT_READ | PROT_WRITE, 'heap', '[heap]'));
  } else if (newEnd < oldEnd) {
    // From the top down in pieces, so that the break is always where the memory ends.
    const rest = unmapPiece(k, call, space, newEnd, oldEnd);
    if (rest === AGAIN) return AGAIN;
  }
  space.brk = wanted;
  return wanted;
};

const mmap2: Handler = (k, thread, call) => {
  const [address, length, prot, flags, , pageOffset] = call.args as [number, number, number, number, number, number];
  const type = flags & (MAP_SHARED | MAP_PRIVATE);
  if (length === 0 || (type !== MAP_SHARED && type !== MAP_PRIVATE) || (prot & ~PROT_ALL) !== 0) return -Errno.EINVAL;
  const size = pageCeil(length);
  const process = processOf(k, thread);
  const waiting = waitForSpace(k, thread, process.space);
  if (waiting !== 0) return waiting;
  const space = edit(k.state.spaces, process.space);
  const shared = type === MAP_SHARED;
  const source = (flags & MAP_ANONYMOUS) !== 0 ? anonymousSource() : fileSource(k, process, call, size);
  if (typeof source === 'number') return source;
  if (source.vnode !== 0 && pageOffset + size / PAGE_SIZE > 0x100000) return -Errno.EOVERFLOW;
  if (exceeds(k, process, size) || space.regions.length + 2 > k.state.config.limits.regions) return -Errno.ENOMEM;
  const start = placeFor(space, address, size, flags);
  if (start <= 0) return start === 0 ? -Errno.ENOMEM : start;
  if ((flags & MAP_FIXED) !== 0 && unmapPiece(k, call, space, start, start + size) === AGAIN) return AGAIN;
  const { kind, vnode, offset, fileBytes, name, allowed } =
    shared && source.vnode === 0 ? sharedMemory(k, size) : source;
  if (shared && vnode === 0) return -Errno.ENOMEM;
  mapRegion(k, space, { start, end: start + size, prot, allowed, shared, kind, vnode, offset, fileBytes, name });
  return start;
};

/** Unmaps as much of [start, end) as this entry may. AGAIN: there is more to do. */
function unmapPiece(k: Kernel, call: CallRecord, space: AddressSpace, start: number, end: number): number {
  const from = call.stage === 0 ? start : call.data[0]!;
  const next = reach(k, space, from, end);
  unmapRange(k, space, from, next);
  if (next === end) return 0;
  call.stage = 1;
  call.data = [next];
  return AGAIN;
}

/** Memory that processes share after fork: pages of a file without a name, which is all zeros. vnode 0: there is no room. */
function sharedMemory(k: Kernel, size: number): Source {
  if (k.state.vnodes.rows.size >= k.state.config.limits.vnodes) return anonymousSource();
  const { mount } = get(k.state.vnodes, k.state.rootVnode);
  const vnode = newVnode(k, 'file', mount, 0o600);
  vnode.size = size;
  return { kind: 'anon', vnode: vnode.id, offset: 0, fileBytes: size, name: '/dev/zero (deleted)', allowed: PROT_ALL };
}

type Source = Pick<Region, 'kind' | 'vnode' | 'offset' | 'fileBytes' | 'name' | 'allowed'>;

function anonymousSource(): Source {
  return { kind: 'anon', vnode: 0, offset: 0, fileBytes: 0, name: '', allowed: PROT_ALL };
}

function fileSource(k: Kernel, process: Readonly<Process>, call: CallRecord, size: number): Source | number {
  const file = find(k.state.openFiles, fileOf(k, process.files, call.args[4]! | 0));
  if (file === undefined) return -Errno.EBADF;
  if (file.kind === 'device' && get(k.state.vnodes, file.object).device === 'zero') return anonymousSource();
  if (file.kind !== 'file' && file.kind !== 'host') return -Errno.ENODEV;
  if (!mayMap(file, call.args[2]!, call.args[3]!)) return -Errno.EACCES;
  const allowed = (call.args[3]! & MAP_SHARED) === 0 ? PROT_ALL : sharedProt(file);
  if (file.kind === 'host' && (call.args[2]! & ~allowed) !== 0) return -Errno.ENODEV;
  const offset = call.args[5]! * PAGE_SIZE;
  return { kind: 'file', vnode: file.object, offset, fileBytes: size, name: file.path, allowed };
}

/** What a shared mapping of a file may ever be used for. Stores do not go to the host. */
function sharedProt(file: Readonly<OpenFile>): number {
  const stores = file.kind === 'file' && (file.flags & O_ACCMODE) === O_RDWR;
  return stores ? PROT_ALL : PROT_ALL & ~PROT_WRITE;
}

/** A mapping needs a file open for reading, and for writing too if stores shall reach it. */
function mayMap(file: Readonly<OpenFile>, prot: number, flags: number): boolean {
  const mode = file.flags & O_ACCMODE;
  if (mode === O_WRONLY) return false;
  return (flags & MAP_SHARED) === 0 || (prot & PROT_WRITE) === 0 || mode === O_RDWR;
}

/** Where a mapping goes: the address asked for if it is free or fixed; 0: no room; -errno. */
function placeFor(space: Readonly<AddressSpace>, address: number, size: number, flags: number): number {
  const fixed = (flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) !== 0;
  const fits = address >= USER_START && address + size <= STACK_TOP;
  if (fixed) {
    if (address % PAGE_SIZE !== 0) return -Errno.EINVAL;
    if (!fits) return -Errno.ENOMEM;
    if ((flags & MAP_FIXED_NOREPLACE) !== 0 && overlapping(space, address, address + size)) return -Errno.EEXIST;
    return address;
  }
  const hint = pageCeil(address);
  if (address !== 0 && fits && hint + size <= mmapTop(space) && !overlapping(space, hint, hint + size)) return hint;
  return findFree(space, size, Math.max(USER_START, space.brk), mmapTop(space));
}

const munmap: Handler = (k, thread, call) => {
  const [start, length] = call.args as [number, number];
  const end = start + pageCeil(length);
  if (start % PAGE_SIZE !== 0 || length === 0 || end > USER_END) return -Errno.EINVAL;
  const id = processOf(k, thread).space;
  const waiting = waitForSpace(k, thread, id);
  if (waiting !== 0) return waiting;
  const space = edit(k.state.spaces, id);
  // Only a hole within one mapping makes two of it: what is at the limit can always be unmapped as a whole.
  const more = splitsAt(space, start, end) === 2 && findRegion(space, start) === findRegion(space, end) ? 1 : 0;
  if (call.stage === 0 && space.regions.length + more > k.state.config.limits.regions) return -Errno.ENOMEM;
  return unmapPiece(k, call, space, start, end);
};

const mprotect: Handler = (k, thread, call) => {
  const [start, length, prot] = call.args as [number, number, number];
  const end = start + pageCeil(length);
  if (start % PAGE_SIZE !== 0 || (prot & ~PROT_ALL) !== 0 || end > USER_END) return -Errno.EINVAL;
  const id = processOf(k, thread).space;
  const waiting = waitForSpace(k, thread, id);
  if (waiting !== 0) return waiting;
  const space = edit(k.state.spaces, id);
  const more = call.stage === 0 ? splitsAt(space, start, end) : 0;
  if (more > 0 && space.regions.length + more > k.state.config.limits.regions) return -Errno.ENOMEM;
  if (call.stage === 0) call.data = [start, ...protectable(space, start, end, prot)];
  const [from, limit, answer] = call.data as [number, number, number];
  const next = reach(k, space, from, limit);
  protectRange(k, space, from, next, prot);
  call.stage = 1;
  call.data = [next, limit, answer];
  return next === limit ? answer : AGAIN;
};

/** How far mprotect gets from `start`, and its answer: as on Linux, pages before a hole are changed. */
function protectable(space: Readonly<AddressSpace>, start: number, end: number, prot: number): [number, number] {
  let at = start;
  for (const region of space.regions) {
    if (region.end <= at) continue;
    if (at >= end || region.start > at) break;
    if (region.kind === 'special' || (prot & ~region.allowed) !== 0) return [at, -Errno.EACCES];
    at = region.end;
  }
  return at < end ? [at, -Errno.ENOMEM] : [end, 0];
}

/** More memory than RLIMIT_AS allows. */
export function exceeds(k: Kernel, process: Readonly<Process>, bytes: number): boolean {
  return mappedBytes(k, process.space) + bytes > process.limits[RLIMIT_AS]!.current;
}

export const MEMORY_CALLS = { brk, mmap2, munmap, mprotect } as const satisfies Readonly<Record<string, Handler>>;
