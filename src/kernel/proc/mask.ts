// The signals that a thread blocks: changing the mask lets those through that have waited, and hands those on that
// the thread would have taken.

import { Signal } from '../../spec/signals.ts';
import type { Kernel } from '../context.ts';
import type { Thread } from '../state.ts';
import { get } from '../table.ts';
import { nextPending } from './pending.ts';
import { retarget } from './signal.ts';

const NEVER_BLOCKED = (1 << (Signal.SIGKILL - 1)) | (1 << (Signal.SIGSTOP - 1));

/** The thread blocks exactly these signals, except SIGKILL and SIGSTOP. */
export function setMask(k: Kernel, thread: Thread, low: number, high: number): void {
  const more = (low & ~thread.maskLow) !== 0 || (high & ~thread.maskHigh) !== 0;
  thread.maskLow = (low & ~NEVER_BLOCKED) >>> 0;
  thread.maskHigh = high >>> 0;
  if (nextPending(k, thread) !== undefined) thread.attention = true;
  const process = get(k.state.processes, thread.pid);
  if (more && process.pending.length > 0) retarget(k, process);
}
