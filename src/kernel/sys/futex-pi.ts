// futex(2) with priority inheritance: FUTEX_LOCK_PI, UNLOCK_PI, TRYLOCK_PI. The kernel keeps the word of the lock (the
// thread that holds it, and a bit while others wait), so it knows whom to hurry: a holder runs with at least the weight
// of the heaviest thread that waits for it.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import type { Kernel } from '../context.ts';
import { readWord, writeWord } from '../mem/copy.ts';
import { FUTEX_TID_MASK, FUTEX_WAITERS, futexKey, handOver, reclaimPriority, waitForLock } from '../proc/futex.ts';
import { processOf } from '../proc/process.ts';
import type { CallRecord, Thread } from '../state.ts';
import { find } from '../table.ts';
import { readDeadline, type Width } from './time.ts';

const { FUTEX_PRIVATE_FLAG } = FLAG_SETS.futex;
const { CLOCK_REALTIME } = FLAG_SETS.clock;

/** Takes the lock, or waits until it is handed over (completed), or the deadline. `tries`: does not wait. */
export function lockPi(k: Kernel, thread: Thread, call: CallRecord, width: Width, tries: boolean): number {
  if (call.completed) return call.result;
  if (call.woken === 'timeout') {
    reclaimPriority(k, call.data[2]!);
    return -Errno.ETIMEDOUT;
  }
  const { space } = processOf(k, thread);
  const va = call.args[0]!;
  const word = readWord(k, space, va);
  const key = futexKey(k, space, va, (call.args[1]! & FUTEX_PRIVATE_FLAG) !== 0);
  if (word < 0 || key === 0) return -Errno.EFAULT;
  const holder = word & FUTEX_TID_MASK;
  if (holder === 0) return writeWord(k, space, va, (word | thread.id) >>> 0) ? 0 : -Errno.EFAULT;
  if (holder === thread.id) return -Errno.EDEADLK;
  if (find(k.state.threads, holder) === undefined) return -Errno.ESRCH;
  if (tries) return -Errno.EAGAIN;
  if (call.stage === 0 && call.args[3] !== 0) {
    const deadline = readDeadline(k, space, call.args[3]!, width, true, CLOCK_REALTIME);
    if (deadline < 0) return deadline;
    call.deadline = deadline;
  }
  call.stage = 1;
  if (!writeWord(k, space, va, (word | FUTEX_WAITERS) >>> 0)) return -Errno.EFAULT;
  return waitForLock(k, thread, call, key, va, holder);
}

/** Gives the lock to who waits for it, or to nobody. */
export function unlockPi(k: Kernel, thread: Thread, call: CallRecord): number {
  const { space } = processOf(k, thread);
  const va = call.args[0]!;
  const word = readWord(k, space, va);
  const key = futexKey(k, space, va, (call.args[1]! & FUTEX_PRIVATE_FLAG) !== 0);
  if (word < 0 || key === 0) return -Errno.EFAULT;
  if ((word & FUTEX_TID_MASK) !== thread.id) return -Errno.EPERM;
  if (!handOver(k, space, va, key) && !writeWord(k, space, va, 0)) return -Errno.EFAULT;
  reclaimPriority(k, thread.id);
  return 0;
}
