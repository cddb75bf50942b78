// The interval timer of a process (setitimer(2)), and what CPU time it has used.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { type Kernel, now } from '../context.ts';
import { processOf, processUsage } from '../proc/process.ts';
import type { Process, Usage } from '../state.ts';
import { type Handler, signed } from '../syscall.ts';
import { edit, find } from '../table.ts';
import { addTimer, cyclesOf, removeTimer, timeOf } from '../time.ts';
import { writeUsage } from './usage.ts';
import { readWords, writeWords } from './words.ts';

const { ITIMER_REAL } = FLAG_SETS.itimer;
const { RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD } = FLAG_SETS.rusage;
const MICROSECONDS = 1_000_000;
/** Shorter intervals would leave nothing to do but timer interrupts. */
const SHORTEST_INTERVAL = 1000;
/** Of times(2), in a second. */
const TICKS = 100;

const getitimer: Handler = (k, thread, call) => {
  if (signed(call, 0) !== ITIMER_REAL) return -Errno.EINVAL;
  const process = processOf(k, thread);
  return writeWords(k, process.space, call.args[1]!, timerWords(k, process)) ? 0 : -Errno.EFAULT;
};

const setitimer: Handler = (k, thread, call) => {
  const [, newVa, oldVa] = call.args as [number, number, number];
  if (signed(call, 0) !== ITIMER_REAL) return -Errno.EINVAL;
  const process = edit(k.state.processes, thread.pid);
  const wanted = newVa === 0 ? [0, 0, 0, 0] : readWords(k, process.space, newVa, 4);
  if (wanted === null) return -Errno.EFAULT;
  const [seconds, micro, valueSeconds, valueMicro] = wanted.map((word) => word | 0) as [number, number, number, number];
  if (!isTime(seconds, micro) || !isTime(valueSeconds, valueMicro)) return -Errno.EINVAL;
  const old = timerWords(k, process);
  if (oldVa !== 0 && !writeWords(k, process.space, oldVa, old)) return -Errno.EFAULT;
  if (process.alarm !== 0) removeTimer(k, process.alarm);
  process.alarm = 0;
  const value = cyclesOf(k.state, valueSeconds, valueMicro * 1000);
  const interval = cyclesOf(k.state, seconds, micro * 1000);
  if (value === 0) return 0;
  const again = interval === 0 ? 0 : Math.max(interval, SHORTEST_INTERVAL);
  process.alarm = addTimer(k, now(k) + value, 'alarm', process.id, again);
  return 0;
};

function isTime(seconds: number, micro: number): boolean {
  return seconds >= 0 && micro >= 0 && micro < MICROSECONDS;
}

/** A struct itimerval: the interval, and what is left. */
function timerWords(k: Kernel, process: Readonly<Process>): number[] {
  const timer = find(k.state.timers, process.alarm);
  if (timer === undefined) return [0, 0, 0, 0];
  return [timer.interval, Math.max(1, timer.due - now(k))].flatMap((cycles) => {
    const { seconds, nanoseconds } = timeOf(k.state, cycles);
    // Something that is left is never shown as 0, which would mean that the timer is off.
    const micro = Math.floor(nanoseconds / 1000);
    return [seconds, cycles > 0 && seconds === 0 ? Math.max(1, micro) : micro];
  });
}

const getrusage: Handler = (k, thread, call) => {
  const process = processOf(k, thread);
  const usage = usageOf(k, process, thread, signed(call, 0));
  if (usage === undefined) return -Errno.EINVAL;
  return writeUsage(k, process.space, call.args[1]!, usage) ? 0 : -Errno.EFAULT;
};

function usageOf(k: Kernel, process: Readonly<Process>, thread: Usage, who: number): Usage | undefined {
  if (who === RUSAGE_SELF) return processUsage(k, process);
  if (who === RUSAGE_CHILDREN) return process.childUsage;
  return who === RUSAGE_THREAD ? thread : undefined;
}

const times: Handler = (k, thread, call) => {
  const process = processOf(k, thread);
  const ticks = (cycles: number): number => Math.floor((cycles * TICKS) / k.state.config.clockHz);
  const words = [processUsage(k, process), process.childUsage].flatMap((usage) => [
    ticks(usage.userCycles),
    ticks(usage.systemCycles + usage.switchCycles),
  ]);
  if (call.args[0] !== 0 && !writeWords(k, process.space, call.args[0]!, words)) return -Errno.EFAULT;
  return ticks(now(k)) & 0x7fffffff;
};

export const ITIMER_CALLS = { getitimer, setitimer, getrusage, times } as const satisfies Readonly<
  Record<string, Handler>
>;
