// Frames, page tables, address spaces: every frame is counted as often as it is used, and free ones are on the list.

import { FLAG_SETS } from '../../spec/flags.ts';
import { PAGE_SHIFT, Pte } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { frameCount } from '../mem/frames.ts';
import { eachPte } from '../mem/page-table.ts';
import { findRegion } from '../mem/regions.ts';
import { COPIES } from '../proc/exit.ts';
import type { AddressSpace } from '../state.ts';
import { find } from '../table.ts';
import { type Complain, type Counts, compare, count } from './counts.ts';

const { PROT_WRITE } = FLAG_SETS.prot;
const CLONE = 220;
const USER_TABLES = 768;
const TABLE_BYTES = 0x400000;

export function checkMemory(k: Kernel, complain: Complain): void {
  const frames: Counts = new Map();
  count(frames, k.state.memory.sigreturnFrame);
  for (const { frame } of k.state.pageCache.rows.values()) count(frames, frame);
  for (const space of k.state.spaces.rows.values()) checkSpace(k, space, frames, complain);
  for (let frame = 1; frame < k.state.memory.fresh; frame++) {
    const [says, has] = [frameCount(k, frame), frames.get(frame) ?? 0];
    complain(says === has, `frame ${frame} says ${says} references, and has ${has}`);
  }
  checkFree(k, complain);
  compare(complain, 'space', k.state.spaces, usersOf(k), ({ users }) => users);
}

function checkSpace(k: Kernel, space: Readonly<AddressSpace>, frames: Counts, complain: Complain): void {
  const { id, root } = space;
  let tables = 1;
  let pages = 0;
  count(frames, root);
  for (let index = 0; index < USER_TABLES; index++) {
    const upper = k.machine.ramWords[(root << 10) + index]!;
    if ((upper & Pte.V) === 0) continue;
    tables++;
    count(frames, upper >>> PAGE_SHIFT);
    eachPte(k, root, index * TABLE_BYTES, (index + 1) * TABLE_BYTES, (_pa, pte, va) => {
      pages++;
      count(frames, pte >>> PAGE_SHIFT);
      checkPte(k, space, pte, va, complain);
    });
  }
  complain(pages === space.resident, `space ${id} says ${space.resident} pages, and has ${pages}`);
  complain(tables === space.tables, `space ${id} says ${space.tables} tables, and has ${tables}`);
  space.regions.forEach((region, index) => {
    const before = space.regions[index - 1]?.end ?? 0;
    complain(region.start < region.end && region.start >= before, `space ${id}: region ${index} is out of order`);
  });
  complain(space.lockedBy === 0 || find(k.state.threads, space.lockedBy) !== undefined, `space ${id}: lock of nobody`);
}

function checkPte(k: Kernel, space: Readonly<AddressSpace>, pte: number, va: number, complain: Complain): void {
  const region = findRegion(space, va);
  const at = `space ${space.id}, page ${va.toString(16)}`;
  complain(region !== undefined, `${at} is mapped outside of every region`);
  if (region === undefined || (pte & Pte.W) === 0) return;
  complain((region.prot & PROT_WRITE) !== 0, `${at} is writable, and its region is not`);
  complain(region.shared || frameCount(k, pte >>> PAGE_SHIFT) === 1, `${at} is private, writable and shared`);
}

/** The list of free frames: each one once, none in use, and all of them. */
function checkFree(k: Kernel, complain: Complain): void {
  const { memory, frameChunks } = k.state;
  const seen = new Set<number>();
  for (let frame = memory.free; frame !== 0; frame = find(frameChunks, frame >>> 10)?.links[frame & 1023] ?? 0) {
    complain(frameCount(k, frame) === 0, `frame ${frame} is on the free list, and in use`);
    complain(!seen.has(frame), `frame ${frame} is on the free list twice`);
    if (seen.has(frame)) return;
    seen.add(frame);
  }
  const all = memory.used + seen.size;
  complain(all === memory.fresh - 1, `${memory.used} frames used, ${seen.size} free, ${memory.fresh - 1} in all`);
}

/** Processes of each space, and threads that make one or take one apart. */
function usersOf(k: Kernel): Counts {
  const users: Counts = new Map();
  for (const { space } of k.state.processes.rows.values()) count(users, space);
  for (const { drain, call } of k.state.threads.rows.values()) {
    count(users, drain);
    if (call?.number === CLONE && call.stage === COPIES) count(users, call.data[0]!);
  }
  return users;
}
