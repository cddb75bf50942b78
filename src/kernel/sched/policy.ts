// What a scheduling policy is: pure functions over records that are part of the state. A policy sees candidates in a
// stable order and names one; it knows nothing else of the kernel, so a run can be replayed without it.

/**
 * What is chosen (kernel.md 1.4). `dispatch`: who runs. `preempt`: a thread became ready and no hart is free: who
 * waits, the first candidate, which is that thread, or one of those that run. `hart`: whose queue gives one away.
 */
export type ChoiceKind = 'dispatch' | 'preempt' | 'hart' | 'wake' | 'timer' | 'signal';

/** What scheduling policies keep with a thread. Each uses the fields that it needs. */
export interface SchedRecord {
  /** Cycles of the thread that the policy has taken account of. */
  accounted: number;
  /** stride, fair: cycles had, weighted. */
  pass: number;
  /** mlfq: 0 is the top; what is used of the level's allotment; number of the last lift. */
  level: number;
  used: number;
  epoch: number;
  /** Weight of the heaviest thread that waits for a lock of this one (FUTEX_LOCK_PI); 0 if none does. */
  boost: number;
}

/** What a policy sees of a thread. */
export interface SchedThread {
  readonly id: number;
  /** Share of the processor that it is to have, by its nice value: 1024 at nice 0. */
  readonly weight: number;
  /** Cycles that it has had so far. */
  readonly ran: number;
  /** Notes of the policy about it: part of the thread's record. */
  readonly sched: SchedRecord;
}

/** What a policy remembers, draws from and may look at. */
export interface PolicyContext {
  /** State of its random numbers. */
  readonly random: number[];
  /** Its own notes; part of the state. */
  readonly memory: { [key: string]: number | number[] };
  /** Virtual time. */
  readonly now: number;
  /** Cycles of a turn, as configured. */
  readonly quantum: number;
  /** Threads that are ready and do not run. */
  readonly ready: readonly number[];
  readonly thread: (tid: number) => SchedThread;
}

export interface Policy {
  readonly name: string;
  readonly doc: string;
  /** It always takes the first candidate, and wants to know of nobody who becomes ready. */
  readonly first: boolean;
  /** Index of the candidate that is taken. There are at least two. */
  choose(context: PolicyContext, kind: ChoiceKind, candidates: readonly number[]): number;
  /** Cycles that a thread may run before the next choice, at least 1. */
  budget(context: PolicyContext, tid: number): number;
  /** A thread becomes ready that did not run before: a new one, or one that was blocked. */
  joins?(context: PolicyContext, thread: SchedThread): void;
  /** `waiter` waits for a lock of `holder`, which from now on has at least its weight: it must not stand behind it. */
  inherits?(context: PolicyContext, holder: SchedThread, waiter: SchedThread): void;
}

/** Cycles that the thread has had since this was asked last. */
export function ranSince({ ran, sched }: SchedThread): number {
  const cycles = ran - sched.accounted;
  sched.accounted = ran;
  return cycles;
}

/** Index of the candidate with the smallest value; of equals, the first. */
export function lowest(candidates: readonly number[], measure: (tid: number) => number): number {
  let best = 0;
  let bestValue = Number.POSITIVE_INFINITY;
  candidates.forEach((tid, index) => {
    const value = measure(tid);
    if (value >= bestValue) return;
    best = index;
    bestValue = value;
  });
  return best;
}

/** Index of the one that runs and has the largest value above `limit` (candidates of `preempt`); 0 if there is none. */
export function worstAbove(candidates: readonly number[], limit: number, measure: (tid: number) => number): number {
  let worst = 0;
  let worstValue = limit;
  for (let index = 1; index < candidates.length; index++) {
    const value = measure(candidates[index]!);
    if (value <= worstValue) continue;
    worst = index;
    worstValue = value;
  }
  return worst;
}
