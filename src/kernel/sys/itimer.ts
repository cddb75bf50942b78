// The interval timers of a process (setitimer(2)), and what CPU time it has used.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { type Kernel, now } from '../context.ts';
import { cpuTimes, watchCpu } from '../proc/cpu-timers.ts';
import { processOf, processUsage } from '../proc/process.ts';
import type { Process, Usage } from '../state.ts';
import { type Handler, signed } from '../syscall.ts';
import { edit, find, get } from '../table.ts';
import { addTimer, cyclesOf, removeTimer, timeOf } from '../time.ts';
import { writeUsage } from './usage.ts';
import { readWords, writeWords } from './words.ts';

const { ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF } = FLAG_SETS.itimer;
const KINDS: readonly number[] = [ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF];
const { RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD } = FLAG_SETS.rusage;
const MICROSECONDS = 1_000_000;
/** Shorter intervals would leave nothing to do but timer interrupts. */
const SHORTEST_INTERVAL = 1000;
/** Of times(2), in a second. */
const TICKS = 100;

const getitimer: Handler = (k, thread, call) => {
  const which = signed(call, 0);
  if (!KINDS.includes(which)) return -Errno.EINVAL;
  const process = processOf(k, thread);
  return writeWords(k, process.space, call.args[1]!, timerWords(k, process, which)) ? 0 : -Errno.EFAULT;
};

const setitimer: Handler = (k, thread, call) => {
  const [, newVa, oldVa] = call.args as [number, number, number];
  const which = signed(call, 0);
  if (!KINDS.includes(which)) return -Errno.EINVAL;
  const process = edit(k.state.processes, thread.pid);
  const wanted = newVa === 0 ? [0, 0, 0, 0] : readWords(k, process.space, newVa, 4);
  if (wanted === null) return -Errno.EFAULT;
  const [seconds, micro, valueSeconds, valueMicro] = wanted.map((word) => word | 0) as [number, number, number, number];
  if (!isTime(seconds, micro) || !isTime(valueSeconds, valueMicro)) return -Errno.EINVAL;
  const old = timerWords(k, process, which);
  if (oldVa !== 0 && !writeWords(k, process.space, oldVa, old)) return -Errno.EFAULT;
  const value = cyclesOf(k.state, valueSeconds, valueMicro * 1000);
  const interval = cyclesOf(k.state, seconds, micro * 1000);
  const again = interval === 0 ? 0 : Math.max(interval, SHORTEST_INTERVAL);
  if (which === ITIMER_REAL) setAlarm(k, process, value, again);
  else setCpuTimer(k, process, which, value, again);
  return 0;
};

function setAlarm(k: Kernel, process: Process, value: number, interval: number): void {
  if (process.alarm !== 0) removeTimer(k, process.alarm);
  process.alarm = value === 0 ? 0 : addTimer(k, now(k) + value, 'alarm', process.id, interval);
}

function setCpuTimer(k: Kernel, process: Process, which: number, value: number, interval: number): void {
  const { user, all } = cpuTimes(k, process);
  const isVirtual = which === ITIMER_VIRTUAL;
  const timer = value === 0 ? undefined : { due: (isVirtual ? user : all) + value, interval };
  if (isVirtual) process.virtualTimer = timer;
  else process.profTimer = timer;
  watchCpu(k, process);
}

function isTime(seconds: number, micro: number): boolean {
  return seconds >= 0 && micro >= 0 && micro < MICROSECONDS;
}

/** A struct itimerval: the interval, and what is left. */
function timerWords(k: Kernel, process: Readonly<Process>, which: number): number[] {
  const timer = timerOf(k, process, which);
  if (timer === undefined) return [0, 0, 0, 0];
  return [timer.interval, Math.max(1, timer.left)].flatMap((cycles) => {
    const { seconds, nanoseconds } = timeOf(k.state, cycles);
    // Something that is left is never shown as 0, which would mean that the timer is off.
    const micro = Math.floor(nanoseconds / 1000);
    return [seconds, cycles > 0 && seconds === 0 ? Math.max(1, micro) : micro];
  });
}

/** The interval of a timer, and the cycles that are left; undefined: it is off. */
function timerOf(k: Kernel, process: Readonly<Process>, which: number): { interval: number; left: number } | undefined {
  const timer =
    which === ITIMER_REAL
      ? find(k.state.timers, process.alarm)
      : which === ITIMER_VIRTUAL
        ? process.virtualTimer
        : process.profTimer;
  if (timer === undefined) return undefined;
  const { user, all } = cpuTimes(k, process);
  const time = which === ITIMER_REAL ? now(k) : which === ITIMER_VIRTUAL ? user : all;
  return { interval: timer.interval, left: timer.due - time };
}

const getrusage: Handler = (k, thread, call) => {
  const process = processOf(k, thread);
  const usage = usageOf(k, process, thread, signed(call, 0));
  if (usage === undefined) return -Errno.EINVAL;
  const peak = usage === process.childUsage ? 0 : Math.max(process.peakPages, get(k.state.spaces, process.space).peak);
  return writeUsage(k, process.space, call.args[1]!, usage, peak) ? 0 : -Errno.EFAULT;
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
