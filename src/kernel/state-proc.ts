// The records of processes and threads: part of the state (state.ts), kept by proc.

import type { WaitReason } from '../spec/waits.ts';
import type { SchedRecord } from './sched/policy.ts';
import type { HostWork } from './state-host.ts';
import type { Row } from './table.ts';

/** What a blocked or interrupted call continues from (kernel.md 1.2): it never looks at descriptors or paths again. */
export interface CallRecord {
  number: number;
  /** Argument registers, unsigned, as at the first entry. */
  args: number[];
  /** Open file of each fd or dirfd argument, 0 elsewhere (dirfd: 0 is the current directory). Held while the call is blocked. */
  files: number[];
  /** The files above are held (once the call has blocked). */
  held: boolean;
  /** The path argument, copied from memory; '' if there is none. A second path is path2. */
  path: string;
  path2: string;
  /** Absolute time at which a sleep or a time-out ends; TIME_MAX if never. */
  deadline: number;
  /** Bytes, or other progress, done so far. */
  done: number;
  /** Free for the handler: 0 at the first entry. */
  stage: number;
  data: number[];
  /** A waker has completed the call: `result` is what it returns, after the handler copied out. */
  completed: boolean;
  result: number;
  /** Why it runs again. 'again': it asked for it (work limit). */
  woken: '' | 'event' | 'timeout' | 'signal' | 'again';
  /** Wait queue whose wake it received, or 0. */
  wokenBy: number;
  /** What it has found in folders of the host so far. */
  host?: HostWork;
}

export type ThreadStatus = 'runnable' | 'running' | 'blocked' | 'stopped' | 'zombie';

/** A signal that waits to be delivered. */
export interface PendingSignal {
  signal: number;
  code: number;
  /** Sender, for kill and SIGCHLD. */
  pid: number;
  /** Exit status for SIGCHLD, address for faults. */
  value: number;
}

export interface Thread extends Row, Usage {
  pid: number;
  /** Its own name (prctl); '': that of the process. */
  name: string;
  status: ThreadStatus;
  /** Registers and pc; current unless the thread is running. */
  regs: number[];
  pc: number;
  /** Hart it runs on, or ran on last. */
  hart: number;
  /** Harts that it may run on, a bit each in words of 32; empty: all. */
  affinity: number[];
  /** Virtual time from which it may run. */
  readyAt: number;
  /** Cycles left of its quantum. */
  slice: number;
  /** Something must be done before user code runs: continue a call, look at signals, die. */
  attention: boolean;
  call: CallRecord | undefined;
  /** Wait queues that it is on. */
  waitingOn: number[];
  /** Its wake-up timer, or 0. */
  timer: number;
  /** For people: what it waits for. */
  waitReason: WaitReason | '';
  /** Blocked signals, by number as in sigset: bits 1..31 and 32..63. */
  maskLow: number;
  maskHigh: number;
  pending: PendingSignal[];
  /** Notes of the scheduling policy. */
  sched: SchedRecord;
  /** Space that it has left and has yet to free, or 0: that is done before anything else. */
  drain: number;
  /** Something depends on the CPU time of its process (proc/cpu-timers.ts). */
  cpuWatch: boolean;
  /** Set when the process ends: the thread goes at its next chance. */
  dying: boolean;
  /** Word to clear and wake at the end (set_tid_address); 0 if none. */
  clearTid: number;
  /** Head of the list of locks that are given up when the thread ends (set_robust_list); 0 if none. */
  robustList: number;
  /** Alternate signal stack; size 0: there is none. */
  altSp: number;
  altSize: number;
  /** The mask to go back to when the next handler returns (rt_sigsuspend), if restoreMask is set. */
  restoreMask: boolean;
  savedLow: number;
  savedHigh: number;
}

/** What a signal does: handler 0 default, 1 ignore, otherwise an address. */
export interface SignalAction {
  handler: number;
  flags: number;
  maskLow: number;
  maskHigh: number;
}

export interface Limit {
  current: number;
  max: number;
}

export interface Process extends Row {
  parent: number;
  children: number[];
  pgid: number;
  sid: number;
  name: string;
  /** Path and vnode of the executable. */
  exe: string;
  args: readonly string[];
  space: number;
  /** Descriptor table (files) id, or 0. */
  files: number;
  /** Vnode of the current directory. */
  cwd: number;
  umask: number;
  status: 'alive' | 'stopped' | 'zombie';
  /** As wait4 gives it: exit code << 8, or the signal, + 0x80 with a core-like report. */
  exitStatus: number;
  exiting: boolean;
  /** A stop or continue that wait4 has not reported. */
  stopReport: number;
  threads: number[];
  /** By signal number 1..31; undefined is the default action. Replaced to change it: forks share it. */
  actions: readonly (SignalAction | undefined)[];
  pending: PendingSignal[];
  /** Soft and hard limits by RLIMIT_ number. Replaced to change it: forks share it. */
  limits: readonly Limit[];
  /** Controlling terminal, or 0. */
  tty: number;
  nice: number;
  /** wait4 of the parent waits here. */
  childQueue: number;
  hasExeced: boolean;
  startedAt: number;
  /** Timer of setitimer and alarm, or 0. */
  alarm: number;
  /** ITIMER_VIRTUAL and ITIMER_PROF: they count the CPU time of the process. */
  virtualTimer: CpuTimer | undefined;
  profTimer: CpuTimer | undefined;
  /** Second of CPU time at which RLIMIT_CPU sends its next SIGXCPU. */
  cpuWarned: number;
  /** Most pages that it had in memory, once its space is gone. */
  peakPages: number;
  /** Thread of the parent that waits in vfork until this process execs or ends, or 0. */
  vforkParent: number;
  /** Sums of threads that have ended. */
  usage: Usage;
  /** Sums of children that have been waited for. */
  childUsage: Usage;
}

/** Replaced to change it. */
export interface CpuTimer {
  /** CPU time of the process, in cycles, at which it sends its signal. */
  readonly due: number;
  /** Cycles until it does so again, or 0. */
  readonly interval: number;
}

/** Counters of work, summed when threads and children end. Cycles and counts. */
export interface Usage {
  userCycles: number;
  systemCycles: number;
  switchCycles: number;
  instructions: number;
  /** Switches: given up (blocked, yielded), and taken away (preempted). */
  voluntary: number;
  preempted: number;
  faults: number;
  syscalls: number;
  /** Times it was given another hart than the one before. */
  migrations: number;
}
