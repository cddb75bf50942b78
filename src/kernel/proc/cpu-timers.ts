// What depends on the CPU time of a process: ITIMER_VIRTUAL, ITIMER_PROF and RLIMIT_CPU. Looked at whenever one of its
// threads ends a kernel entry or a quantum, so they are late by a quantum at most.

import { FLAG_SETS } from '../../spec/flags.ts';
import { Signal } from '../../spec/signals.ts';
import type { Kernel } from '../context.ts';
import type { CpuTimer, Process, Thread } from '../state.ts';
import { edit, get } from '../table.ts';
import { processUsage, UNLIMITED } from './process.ts';
import { kernelSignal, raiseProcess } from './signal.ts';

const { RLIMIT_CPU } = FLAG_SETS.rlimit;

/** CPU time of a process so far, in cycles: its own instructions, and all of it. */
export function cpuTimes(k: Kernel, process: Readonly<Process>): { readonly user: number; readonly all: number } {
  const { userCycles, systemCycles, switchCycles } = processUsage(k, process);
  return { user: userCycles, all: userCycles + systemCycles + switchCycles };
}

/** Marks the threads of a process if something of it depends on CPU time. To be called when that changes. */
export function watchCpu(k: Kernel, process: Readonly<Process>): void {
  const watched = isWatched(process);
  for (const tid of process.threads) {
    if (get(k.state.threads, tid).cpuWatch !== watched) edit(k.state.threads, tid).cpuWatch = watched;
  }
}

/** Whether new threads of the process are to be marked. */
export function isWatched({ virtualTimer, profTimer, limits }: Readonly<Process>): boolean {
  return virtualTimer !== undefined || profTimer !== undefined || limits[RLIMIT_CPU]!.current < UNLIMITED;
}

/** Sends the signals that are due. `thread` is one with the mark. */
export function checkCpu(k: Kernel, thread: Readonly<Thread>): void {
  const process = edit(k.state.processes, thread.pid);
  if (process.exiting) return;
  const { user, all } = cpuTimes(k, process);
  if (process.virtualTimer !== undefined && user >= process.virtualTimer.due) {
    process.virtualTimer = afterwards(process.virtualTimer, user);
    raiseProcess(k, process.id, kernelSignal(Signal.SIGVTALRM));
  }
  if (process.profTimer !== undefined && all >= process.profTimer.due) {
    process.profTimer = afterwards(process.profTimer, all);
    raiseProcess(k, process.id, kernelSignal(Signal.SIGPROF));
  }
  checkLimit(k, process, all);
  watchCpu(k, process);
}

/** SIGXCPU at the soft limit and every second from there on, SIGKILL at the hard one. */
function checkLimit(k: Kernel, process: Process, cycles: number): void {
  const { current, max } = process.limits[RLIMIT_CPU]!;
  const seconds = cycles / k.state.config.clockHz;
  if (seconds >= max) raiseProcess(k, process.id, kernelSignal(Signal.SIGKILL));
  else if (seconds >= current && Math.floor(seconds) >= process.cpuWarned) {
    process.cpuWarned = Math.floor(seconds) + 1;
    raiseProcess(k, process.id, kernelSignal(Signal.SIGXCPU));
  }
}

function afterwards({ due, interval }: CpuTimer, time: number): CpuTimer | undefined {
  if (interval === 0) return undefined;
  return { due: due + interval * (1 + Math.floor((time - due) / interval)), interval };
}
