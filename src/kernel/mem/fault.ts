// Page faults: a page comes into being when it is first touched (zero, or from the page cache), and private pages
// that are shared are copied when they are first written. Also says why an access is refused.

import { FLAG_SETS } from '../../spec/flags.ts';
import { ENTRY_BYTES_MAX } from '../../spec/limits.ts';
import { PAGE_SHIFT, PAGE_SIZE, Pte, USER_END } from '../../spec/paging.ts';
import { charge, type Kernel } from '../context.ts';
import type { FaultReason } from '../observe.ts';
import type { AddressSpace, Region } from '../state.ts';
import { edit, get } from '../table.ts';
import { allocFrame, allocZeroFrame } from './alloc.ts';
import { frameCount, holdFrame, releaseFrame } from './frames.ts';
import { cachedFrame, NOT_HERE } from './page-cache.ts';
import { makePte } from './page-table.ts';
import { findRegion, growStack, stackEnd } from './regions.ts';

const { PROT_READ, PROT_WRITE, PROT_EXEC } = FLAG_SETS.prot;

/**
 * Makes the page of `va` usable for `access` (one PROT_ bit). False: the program may not do that, or memory has run
 * out (then k.outOfMemory is set, and the process that wanted it is killed when the entry ends), or the page is on the
 * host (then k.wanted says which: the thread waits for it).
 */
export function faultIn(k: Kernel, spaceId: number, va: number, access: number): boolean {
  const space = edit(k.state.spaces, spaceId);
  k.spent += space.regions.length;
  const region = findRegion(space, va) ?? growStack(space, va);
  if (region === undefined || !allows(region.prot, access)) return false;
  const page = (va & ~0xfff) >>> 0;
  const pa = makePte(k, space, page);
  if (pa < 0) return noMemory(k);
  const pte = k.machine.ramWords[pa >>> 2]!;
  if ((pte & Pte.V) === 0) return mapPage(k, space, region, page, pa, access);
  if (access === PROT_WRITE && (pte & Pte.COW) !== 0) return breakCow(k, space, page, pa, pte);
  return (pte & pteAccess(access)) !== 0;
}

/** PTE permission bits of a protection. W without R is reserved, so writable pages are readable. */
export function pteFlags(prot: number): number {
  let flags = Pte.V | Pte.U;
  if ((prot & (PROT_READ | PROT_WRITE)) !== 0) flags |= Pte.R;
  if ((prot & PROT_WRITE) !== 0) flags |= Pte.W;
  if ((prot & PROT_EXEC) !== 0) flags |= Pte.X;
  return flags;
}

/** Why an access of `va` that faultIn refused is impossible. */
export function explainFault(k: Kernel, spaceId: number, va: number, access: number): FaultReason {
  const space = get(k.state.spaces, spaceId);
  if (va >= USER_END) return 'kernel address';
  const region = findRegion(space, va);
  if (region === undefined) {
    if (va < PAGE_SIZE) return 'null pointer';
    return isBelowStack(space, va) ? 'stack overflow' : 'unmapped';
  }
  if (k.outOfMemory) return 'out of memory';
  if (allows(region.prot, access)) return 'beyond the end of the file';
  if (access === PROT_WRITE) return 'read-only';
  return access === PROT_EXEC ? 'not executable' : 'not readable';
}

function mapPage(k: Kernel, space: AddressSpace, region: Region, page: number, pa: number, access: number): boolean {
  let flags = pteFlags(region.prot);
  let frame: number;
  const fileBytes = region.vnode === 0 ? 0 : region.fileBytes - (page - region.start);
  if (region.kind === 'special') {
    frame = k.state.memory.sigreturnFrame;
    holdFrame(k, frame);
  } else if (fileBytes <= 0) {
    frame = allocZeroFrame(k);
    if (frame !== 0) space.zeroed++;
  } else {
    const fileIndex = (region.offset + page - region.start) >>> PAGE_SHIFT;
    if (fileIndex * PAGE_SIZE >= get(k.state.vnodes, region.vnode).size) return false;
    if (isFailed(k, region.vnode, fileIndex)) return false;
    frame = cachedFrame(k, region.vnode, fileIndex, region.shared);
    if (frame === 0) return noMemory(k);
    if (frame === NOT_HERE) return false;
    if (region.shared || (access !== PROT_WRITE && fileBytes >= PAGE_SIZE)) {
      holdFrame(k, frame);
      if (!region.shared && (flags & Pte.W) !== 0) flags = (flags & ~Pte.W) | Pte.COW;
    } else {
      frame = privateCopy(k, frame, fileBytes);
      if (frame !== 0) space.copied++;
    }
  }
  if (frame === 0) return noMemory(k);
  k.machine.writePte(pa, ((frame << PAGE_SHIFT) | flags) >>> 0, page);
  if (++space.resident > space.peak) space.peak = space.resident;
  charge(k, k.state.config.costs.pageMap);
  return true;
}

/** The host could not read the pages around this one. */
function isFailed(k: Kernel, vnode: number, page: number): boolean {
  if (get(k.state.vnodes, vnode).host?.failedPage !== page - (page % (ENTRY_BYTES_MAX / PAGE_SIZE))) return false;
  k.failed = vnode;
  return true;
}

/** The program has been told that the host could not read a page: the next access asks again. */
export function forgetFailure(k: Kernel): void {
  const { host } = edit(k.state.vnodes, k.failed);
  if (host !== undefined) host.failedPage = -1;
  k.failed = 0;
}

/** A copy of a file page, zero after the first `bytes`. */
function privateCopy(k: Kernel, from: number, bytes: number): number {
  // Held meanwhile, so that the cache does not drop it to make room for the copy.
  holdFrame(k, from);
  const frame = allocFrame(k);
  releaseFrame(k, from);
  if (frame === 0) return 0;
  k.machine.copyFrame(from, frame);
  if (bytes < PAGE_SIZE) k.machine.fill(frame * PAGE_SIZE + bytes, PAGE_SIZE - bytes, 0);
  charge(k, k.state.config.costs.pageCopy);
  return frame;
}

function breakCow(k: Kernel, space: AddressSpace, page: number, pa: number, pte: number): boolean {
  const old = pte >>> PAGE_SHIFT;
  const flags = (pte & 0xfff & ~Pte.COW) | Pte.W;
  if (frameCount(k, old) === 1) {
    k.machine.writePte(pa, ((old << PAGE_SHIFT) | flags) >>> 0, page);
    return true;
  }
  const frame = allocFrame(k);
  if (frame === 0) return noMemory(k);
  k.machine.copyFrame(old, frame);
  charge(k, k.state.config.costs.pageCopy);
  releaseFrame(k, old);
  k.machine.writePte(pa, ((frame << PAGE_SHIFT) | flags) >>> 0, page);
  space.copied++;
  return true;
}

function allows(prot: number, access: number): boolean {
  if ((prot & access) !== 0) return true;
  return access === PROT_READ && (prot & PROT_WRITE) !== 0;
}

function pteAccess(access: number): number {
  if (access === PROT_WRITE) return Pte.W;
  return access === PROT_EXEC ? Pte.X : Pte.R;
}

function isBelowStack(space: Readonly<AddressSpace>, va: number): boolean {
  const stack = space.regions.find((region) => region.kind === 'stack');
  return stack !== undefined && va < stack.start && va >= stackEnd(space) - 0x100000;
}

function noMemory(k: Kernel): false {
  k.outOfMemory = true;
  return false;
}
