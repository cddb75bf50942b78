// futex(2) and the list of locks that a thread holds.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { STRUCT_BY_NAME } from '../../spec/structs.ts';
import type { Kernel } from '../context.ts';
import { readWord } from '../mem/copy.ts';
import { ANY_BITS, futexKey, requeueFutex, waitFutex, wakeFutex } from '../proc/futex.ts';
import { processOf } from '../proc/process.ts';
import type { CallRecord, Thread } from '../state.ts';
import { type Handler, signed } from '../syscall.ts';
import { lockPi, unlockPi } from './futex-pi.ts';
import { readDeadline, type Width } from './time.ts';

const OP = FLAG_SETS.futex;
const { CLOCK_MONOTONIC, CLOCK_REALTIME } = FLAG_SETS.clock;
const ROBUST_SIZE = STRUCT_BY_NAME.get('robust_list')!.size;

function futex(width: Width): Handler {
  return (k, thread, call) => {
    const va = call.args[0]!;
    const op = call.args[1]! & ~(OP.FUTEX_PRIVATE_FLAG | OP.FUTEX_CLOCK_REALTIME);
    const isWait = op === OP.FUTEX_WAIT || op === OP.FUTEX_WAIT_BITSET;
    if ((call.args[1]! & OP.FUTEX_CLOCK_REALTIME) !== 0 && !isWait) return -Errno.ENOSYS;
    if (va % 4 !== 0) return -Errno.EINVAL;
    switch (op) {
      case OP.FUTEX_WAIT:
        return wait(k, thread, call, width, ANY_BITS);
      case OP.FUTEX_WAIT_BITSET:
        return wait(k, thread, call, width, call.args[5]!);
      case OP.FUTEX_WAKE:
        return wake(k, thread, call, ANY_BITS);
      case OP.FUTEX_WAKE_BITSET:
        return wake(k, thread, call, call.args[5]!);
      case OP.FUTEX_REQUEUE:
      case OP.FUTEX_CMP_REQUEUE:
        return requeue(k, thread, call, op === OP.FUTEX_CMP_REQUEUE);
      case OP.FUTEX_LOCK_PI:
      case OP.FUTEX_TRYLOCK_PI:
        return lockPi(k, thread, call, width, op === OP.FUTEX_TRYLOCK_PI);
      case OP.FUTEX_UNLOCK_PI:
        return unlockPi(k, thread, call);
      default:
        return -Errno.ENOSYS;
    }
  };
}

/** Runs again after a wake (completed), at the deadline, and after a stop, when it looks at the word anew. */
function wait(k: Kernel, thread: Thread, call: CallRecord, width: Width, bits: number): number {
  const [va, op, value, timeoutVa] = call.args as [number, number, number, number];
  if (call.completed) return call.result;
  if (call.woken === 'timeout') return -Errno.ETIMEDOUT;
  if (bits === 0) return -Errno.EINVAL;
  const { space } = processOf(k, thread);
  if (call.stage === 0 && timeoutVa !== 0) {
    const isAbsolute = (op & 127) === OP.FUTEX_WAIT_BITSET;
    const clock = (op & OP.FUTEX_CLOCK_REALTIME) !== 0 && isAbsolute ? CLOCK_REALTIME : CLOCK_MONOTONIC;
    const deadline = readDeadline(k, space, timeoutVa, width, isAbsolute, clock);
    if (deadline < 0) return deadline;
    call.deadline = deadline;
  }
  call.stage = 1;
  const key = keyOf(k, thread, call, va);
  const word = key === 0 ? -1 : readWord(k, space, va);
  if (word < 0) return -Errno.EFAULT;
  if (word !== value) return -Errno.EAGAIN;
  return waitFutex(k, thread, call, key, bits, va);
}

function wake(k: Kernel, thread: Thread, call: CallRecord, bits: number): number {
  if (bits === 0) return -Errno.EINVAL;
  const key = keyOf(k, thread, call, call.args[0]!);
  return key === 0 ? -Errno.EFAULT : wakeFutex(k, key, signed(call, 2), bits);
}

/** Wakes args[2] threads, and lets args[3] others wait for the second word. */
function requeue(k: Kernel, thread: Thread, call: CallRecord, compares: boolean): number {
  const [va, , , , va2, value] = call.args as [number, number, number, number, number, number];
  const wakes = signed(call, 2);
  const moves = signed(call, 3);
  if (wakes < 0 || moves < 0 || va2 % 4 !== 0) return -Errno.EINVAL;
  const from = keyOf(k, thread, call, va);
  const to = keyOf(k, thread, call, va2);
  if (from === 0 || to === 0) return -Errno.EFAULT;
  if (compares) {
    const word = readWord(k, processOf(k, thread).space, va);
    if (word < 0) return -Errno.EFAULT;
    if (word !== value) return -Errno.EAGAIN;
  }
  const woken = wakeFutex(k, from, wakes);
  return woken + requeueFutex(k, from, to, moves);
}

function keyOf(k: Kernel, thread: Thread, call: CallRecord, va: number): number {
  return futexKey(k, processOf(k, thread).space, va, (call.args[1]! & OP.FUTEX_PRIVATE_FLAG) !== 0);
}

const setRobustList: Handler = (_k, thread, call) => {
  if (call.args[1] !== ROBUST_SIZE) return -Errno.EINVAL;
  thread.robustList = call.args[0]!;
  return 0;
};

export const FUTEX_CALLS = {
  futex: futex(4),
  futex_time64: futex(8),
  set_robust_list: setRobustList,
} as const satisfies Readonly<Record<string, Handler>>;
