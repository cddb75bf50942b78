// Calls that ask about pages or give advice: madvise, mincore, msync, mlock and its kin. Nothing is ever paged out, so
// that most of them only check their arguments.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { PAGE_SIZE, Pte, USER_END } from '../../spec/paging.ts';
import { dropPages, pageCeil } from '../mem/address-space.ts';
import { writeBytes } from '../mem/copy.ts';
import { presentPte } from '../mem/page-table.ts';
import { reach, waitForSpace } from '../mem/steps.ts';
import { processOf } from '../proc/process.ts';
import type { AddressSpace } from '../state.ts';
import { AGAIN, type Handler } from '../syscall.ts';
import { edit, get } from '../table.ts';

const { MS_ASYNC, MS_INVALIDATE, MS_SYNC } = FLAG_SETS.msync;
const { MADV_DONTNEED } = FLAG_SETS.madvise;
const ADVICE: readonly number[] = Object.values(FLAG_SETS.madvise);
const MLOCKALL = FLAG_SETS.mlockall.MCL_CURRENT | FLAG_SETS.mlockall.MCL_FUTURE | FLAG_SETS.mlockall.MCL_ONFAULT;
/** Pages that mincore looks at in an entry. */
const MINCORE_PAGES = 4096;

const madvise: Handler = (k, thread, call) => {
  const [start, length, advice] = call.args as [number, number, number];
  const end = start + pageCeil(length);
  if (start % PAGE_SIZE !== 0 || end > USER_END || !ADVICE.includes(advice)) return -Errno.EINVAL;
  const id = processOf(k, thread).space;
  const hasHole = call.stage === 0 ? !isMapped(get(k.state.spaces, id), start, end) : call.data[1] === 1;
  if (advice === MADV_DONTNEED) {
    const waiting = waitForSpace(k, thread, id);
    if (waiting !== 0) return waiting;
    const space = edit(k.state.spaces, id);
    const from = call.stage === 0 ? start : call.data[0]!;
    const next = reach(k, space, from, end);
    dropPages(k, space, from, next);
    call.stage = 1;
    call.data = [next, hasHole ? 1 : 0];
    if (next < end) return AGAIN;
  }
  return hasHole ? -Errno.ENOMEM : 0;
};

const mincore: Handler = (k, thread, call) => {
  const [start, length, vector] = call.args as [number, number, number];
  const end = start + pageCeil(length);
  if (start % PAGE_SIZE !== 0) return -Errno.EINVAL;
  const { space } = processOf(k, thread);
  if (end > USER_END || !isMapped(get(k.state.spaces, space), start, end)) return -Errno.ENOMEM;
  const from = start + call.stage * PAGE_SIZE;
  const count = Math.min((end - from) / PAGE_SIZE, MINCORE_PAGES);
  const bytes = Uint8Array.from({ length: count }, (_, index) =>
    (presentPte(k, space, from + index * PAGE_SIZE) & Pte.V) !== 0 ? 1 : 0,
  );
  if (!writeBytes(k, space, vector + call.stage, bytes)) return -Errno.EFAULT;
  call.stage += count;
  return from + count * PAGE_SIZE < end ? AGAIN : 0;
};

const msync: Handler = (k, thread, call) => {
  const [start, , flags] = call.args as [number, number, number];
  if ((flags & ~(MS_ASYNC | MS_INVALIDATE | MS_SYNC)) !== 0) return -Errno.EINVAL;
  if ((flags & MS_ASYNC) !== 0 && (flags & MS_SYNC) !== 0) return -Errno.EINVAL;
  return start % PAGE_SIZE === 0 ? lock(k, thread, call) : -Errno.EINVAL;
};

/** All pages are in memory, and stay there: only whether there are any is looked at. */
const lock: Handler = (k, thread, call) => {
  const [start, length] = call.args as [number, number];
  const first = start - (start % PAGE_SIZE);
  const end = pageCeil(start + length);
  if (end > 0x1_0000_0000) return -Errno.EINVAL;
  return isMapped(get(k.state.spaces, processOf(k, thread).space), first, end) ? 0 : -Errno.ENOMEM;
};

const mlockall: Handler = (_k, _thread, call) => {
  const flags = call.args[0]!;
  return flags === 0 || (flags & ~MLOCKALL) !== 0 ? -Errno.EINVAL : 0;
};

/** There is no hole in [start, end). */
function isMapped(space: Readonly<AddressSpace>, start: number, end: number): boolean {
  let at = start;
  for (const region of space.regions) {
    if (at >= end || region.start > at) break;
    at = Math.max(at, region.end);
  }
  return at >= end;
}

export const MEMORY_ADVICE_CALLS = {
  madvise,
  mincore,
  msync,
  mlock: lock,
  munlock: lock,
  mlockall,
  munlockall: () => 0,
} as const satisfies Readonly<Record<string, Handler>>;
