// Processes and threads as records: making, finding, counting. Process ids and thread ids are one sequence; a
// process has the id of its first thread. Process 1 is init: it has no thread, and reaps orphans at once, unless the
// machine was booted with a program as init.

import { FLAG_SETS } from '../../spec/flags.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import { STACK_TOP } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import type { CallRecord, Limit, Process, Thread, Usage } from '../state.ts';
import { find, get, put } from '../table.ts';
import { newQueue } from './wait-queue.ts';

/** Process 1. */
export const INIT = 1;

/** RLIM_INFINITY; the tables of limits hold it as the largest 64-bit number would not fit. */
export const UNLIMITED = TIME_MAX;

const { RLIMIT_STACK, RLIMIT_CORE, RLIMIT_NPROC, RLIMIT_NOFILE } = FLAG_SETS.rlimit;
const LIMIT_COUNT = 16;

export function newUsage(): Usage {
  return {
    userCycles: 0,
    systemCycles: 0,
    switchCycles: 0,
    instructions: 0,
    voluntary: 0,
    preempted: 0,
    faults: 0,
    syscalls: 0,
    migrations: 0,
  };
}

/** sum += part. */
export function addUsage(sum: Usage, part: Readonly<Usage>): void {
  sum.userCycles += part.userCycles;
  sum.systemCycles += part.systemCycles;
  sum.switchCycles += part.switchCycles;
  sum.instructions += part.instructions;
  sum.voluntary += part.voluntary;
  sum.preempted += part.preempted;
  sum.faults += part.faults;
  sum.syscalls += part.syscalls;
  sum.migrations += part.migrations;
}

/** Usage of a process: threads that have ended and those that live. */
export function processUsage(k: Kernel, process: Readonly<Process>): Usage {
  const sum = { ...process.usage };
  for (const tid of process.threads) addUsage(sum, get(k.state.threads, tid));
  return sum;
}

/** A process without threads under `id`, a child of `parent`, with everything else like init's. */
export function newProcess(k: Kernel, id: number, parent: number): Process {
  return put(k.state.processes, id, {
    id: 0,
    stamp: 0,
    parent,
    children: [],
    pgid: INIT,
    sid: INIT,
    name: '',
    exe: '',
    args: [],
    space: 0,
    files: 0,
    cwd: k.state.rootVnode,
    umask: 0o022,
    status: 'alive',
    exitStatus: 0,
    exiting: false,
    stopReport: 0,
    threads: [],
    actions: [],
    pending: [],
    limits: parent === 0 ? defaultLimits(k) : get(k.state.processes, parent).limits,
    tty: 0,
    nice: 0,
    childQueue: newQueue(k, 'a child'),
    hasExeced: false,
    startedAt: 0,
    alarm: 0,
    virtualTimer: undefined,
    profTimer: undefined,
    cpuWarned: 0,
    peakPages: 0,
    vforkParent: 0,
    usage: newUsage(),
    childUsage: newUsage(),
  });
}

/** A thread of `pid` with the next id of the sequence; pid 0 stands for the thread's own id (a new process). */
export function newThread(k: Kernel, pid: number, id = k.state.threads.next): Thread {
  return put(k.state.threads, id, {
    id: 0,
    stamp: 0,
    pid: pid === 0 ? id : pid,
    name: '',
    status: 'runnable',
    regs: newRegisters(),
    pc: 0,
    hart: 0,
    affinity: [],
    readyAt: 0,
    slice: 0,
    attention: false,
    call: undefined,
    waitingOn: [],
    timer: 0,
    waitReason: '',
    maskLow: 0,
    maskHigh: 0,
    pending: [],
    sched: { accounted: 0, pass: 0, level: 0, used: 0, epoch: 0, boost: 0 },
    drain: 0,
    cpuWatch: false,
    dying: false,
    clearTid: 0,
    robustList: 0,
    altSp: 0,
    altSize: 0,
    restoreMask: false,
    savedLow: 0,
    savedHigh: 0,
    // Not newUsage(): see Fields in table.ts.
    userCycles: 0,
    systemCycles: 0,
    switchCycles: 0,
    instructions: 0,
    voluntary: 0,
    preempted: 0,
    faults: 0,
    syscalls: 0,
    migrations: 0,
  });
}

/** Sixteen zeros. Written out: V8 then knows that the array has no holes, which every switch would look for. */
function newRegisters(): number[] {
  return [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
}

/** The process of a thread. */
export function processOf(k: Kernel, thread: Readonly<Thread>): Readonly<Process> {
  return get(k.state.processes, thread.pid);
}

/** A process that is not a zombie, or undefined. */
export function liveProcess(k: Kernel, pid: number): Readonly<Process> | undefined {
  const process = find(k.state.processes, pid);
  return process === undefined || process.status === 'zombie' ? undefined : process;
}

/** Nobody waits for the children of this process: init when it is no program, or has ended. */
export function isReaper({ id, threads }: Readonly<Process>): boolean {
  return id === INIT && threads.length === 0;
}

/** The record of a call at its first entry. */
export function newCall(): CallRecord {
  return {
    number: 0,
    args: [0, 0, 0, 0, 0, 0],
    files: [0, 0, 0, 0, 0, 0],
    held: false,
    path: '',
    path2: '',
    deadline: TIME_MAX,
    done: 0,
    stage: 0,
    data: [],
    completed: false,
    result: 0,
    woken: '',
    wokenBy: 0,
  };
}

/** The stack's limit as an address. */
export function stackLimitOf(process: Readonly<Process>): number {
  const limit = process.limits[RLIMIT_STACK]!.current;
  return STACK_TOP - Math.min(limit, 0x20000000);
}

function defaultLimits(k: Kernel): Limit[] {
  const { stackBytes, threads, openFiles } = k.state.config.limits;
  const limits = Array.from({ length: LIMIT_COUNT }, (): Limit => ({ current: UNLIMITED, max: UNLIMITED }));
  limits[RLIMIT_STACK] = { current: stackBytes, max: UNLIMITED };
  limits[RLIMIT_CORE] = { current: 0, max: UNLIMITED };
  limits[RLIMIT_NPROC] = { current: threads, max: threads };
  limits[RLIMIT_NOFILE] = { current: openFiles, max: openFiles };
  return limits;
}
