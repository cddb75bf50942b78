// Calls on time: clocks and sleeping, with 32-bit and 64-bit words.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import { type Kernel, now } from '../context.ts';
import { readWord, writeBytes } from '../mem/copy.ts';
import { processOf, processUsage } from '../proc/process.ts';
import { block } from '../proc/wait-queue.ts';
import type { CallRecord, Thread } from '../state.ts';
import { type Handler, signed } from '../syscall.ts';
import { cyclesOf, timeOf } from '../time.ts';

const CLOCK = FLAG_SETS.clock;
const { TIMER_ABSTIME } = FLAG_SETS.timer;
const NANOSECONDS = 1_000_000_000;

/** Bytes of the words of a time. */
export type Width = 4 | 8;

/** Cycles that a clock shows, without its epoch; undefined: no such clock. */
function readClock(k: Kernel, thread: Readonly<Thread>, clock: number): number | undefined {
  switch (clock) {
    case CLOCK.CLOCK_REALTIME:
    case CLOCK.CLOCK_MONOTONIC:
    case CLOCK.CLOCK_MONOTONIC_RAW:
    case CLOCK.CLOCK_REALTIME_COARSE:
    case CLOCK.CLOCK_MONOTONIC_COARSE:
    case CLOCK.CLOCK_BOOTTIME:
      return now(k);
    case CLOCK.CLOCK_PROCESS_CPUTIME_ID: {
      const usage = processUsage(k, processOf(k, thread));
      return usage.userCycles + usage.systemCycles + usage.switchCycles + k.charged;
    }
    case CLOCK.CLOCK_THREAD_CPUTIME_ID:
      return thread.userCycles + thread.systemCycles + thread.switchCycles + k.charged;
    default:
      return undefined;
  }
}

function epochOf(k: Kernel, clock: number): number {
  const real = clock === CLOCK.CLOCK_REALTIME || clock === CLOCK.CLOCK_REALTIME_COARSE;
  return real ? k.state.config.epochSeconds : 0;
}

function clockGettime(width: Width): Handler {
  return (k, thread, call) => {
    const clock = signed(call, 0);
    const cycles = readClock(k, thread, clock);
    if (cycles === undefined) return -Errno.EINVAL;
    const time = timeOf(k.state, cycles);
    return writeTime(k, thread, call.args[1]!, time.seconds + epochOf(k, clock), time.nanoseconds, width);
  };
}

function clockGetres(width: Width): Handler {
  return (k, thread, call) => {
    if (readClock(k, thread, signed(call, 0)) === undefined) return -Errno.EINVAL;
    if (call.args[1] === 0) return 0;
    const resolution = Math.max(1, Math.ceil(NANOSECONDS / k.state.config.clockHz));
    return writeTime(k, thread, call.args[1]!, 0, resolution, width);
  };
}

/** Sleeps until call.deadline, which the first entry works out of the request. */
function sleep(width: Width, clockArg: number): Handler {
  return (k, thread, call) => {
    if (call.stage === 0) {
      const deadline = sleepDeadline(k, thread, call, width, clockArg);
      if (deadline < 0) return deadline;
      call.deadline = deadline;
      call.stage = 1;
    }
    if (now(k) >= call.deadline) return 0;
    return block(k, thread, [], call.deadline, 'a time');
  };
}

function sleepDeadline(k: Kernel, thread: Thread, call: CallRecord, width: Width, clockArg: number): number {
  const clock = clockArg < 0 ? CLOCK.CLOCK_MONOTONIC : signed(call, clockArg);
  const requestVa = call.args[clockArg < 0 ? 0 : 2]!;
  const absolute = clockArg >= 0 && (call.args[1]! & TIMER_ABSTIME) !== 0;
  if (readClock(k, thread, clock) === undefined) return -Errno.EINVAL;
  const cpu = clock === CLOCK.CLOCK_PROCESS_CPUTIME_ID || clock === CLOCK.CLOCK_THREAD_CPUTIME_ID;
  if (cpu || (clock >= CLOCK.CLOCK_MONOTONIC_RAW && clock < CLOCK.CLOCK_BOOTTIME)) return -Errno.ENOTSUP;
  return readDeadline(k, processOf(k, thread).space, requestVa, width, absolute, clock);
}

/** Reads a time-out, relative or of a clock, as the absolute time when it is over, in cycles; -errno for a bad one. */
export function readDeadline(
  k: Kernel,
  space: number,
  va: number,
  width: Width,
  absolute: boolean,
  clock: number = CLOCK.CLOCK_MONOTONIC,
): number {
  const seconds = readSeconds(k, space, va, width);
  const nanoseconds = readWord(k, space, va + width);
  if (seconds === undefined || nanoseconds < 0) return -Errno.EFAULT;
  if (seconds < 0 || nanoseconds >= NANOSECONDS) return -Errno.EINVAL;
  if (!absolute) return Math.min(TIME_MAX, now(k) + cyclesOf(k.state, seconds, nanoseconds));
  return cyclesOf(k.state, Math.max(0, seconds - epochOf(k, clock)), seconds < epochOf(k, clock) ? 0 : nanoseconds);
}

/** A signal handler ends the sleep: what is left is written, unless the request was absolute. */
function sleepInterrupted(width: Width, clockArg: number): Handler {
  return (k, thread, call) => {
    const remainVa = call.args[clockArg < 0 ? 1 : 3]!;
    const absolute = clockArg >= 0 && (call.args[1]! & TIMER_ABSTIME) !== 0;
    if (absolute || remainVa === 0) return -Errno.EINTR;
    const left = timeOf(k.state, Math.max(0, call.deadline - now(k)));
    const written = writeTime(k, thread, remainVa, left.seconds, left.nanoseconds, width);
    return written < 0 ? written : -Errno.EINTR;
  };
}

/** Seconds, signed; undefined: bad address. */
function readSeconds(k: Kernel, space: number, va: number, width: Width): number | undefined {
  const low = readWord(k, space, va);
  if (low < 0) return undefined;
  if (width === 4) return low | 0;
  const high = readWord(k, space, va + 4);
  return high < 0 ? undefined : (high | 0) * 0x1_0000_0000 + low;
}

function writeTime(
  k: Kernel,
  thread: Readonly<Thread>,
  va: number,
  seconds: number,
  nanoseconds: number,
  width: Width,
): number {
  const bytes = new Uint8Array(width * 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, seconds % 0x1_0000_0000, true);
  if (width === 8) view.setUint32(4, Math.floor(seconds / 0x1_0000_0000), true);
  view.setUint32(width, nanoseconds, true);
  return writeBytes(k, processOf(k, thread).space, va, bytes) ? 0 : -Errno.EFAULT;
}

export const TIME_CALLS = {
  nanosleep: sleep(4, -1),
  clock_gettime: clockGettime(4),
  clock_nanosleep: sleep(4, 0),
  clock_gettime64: clockGettime(8),
  clock_getres_time64: clockGetres(8),
  clock_nanosleep_time64: sleep(8, 0),
} as const satisfies Readonly<Record<string, Handler>>;

export const TIME_INTERRUPTED = {
  nanosleep: sleepInterrupted(4, -1),
  clock_nanosleep: sleepInterrupted(4, 0),
  clock_nanosleep_time64: sleepInterrupted(8, 0),
} as const;
