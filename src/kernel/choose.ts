// The choice point: whenever the kernel could go on in more than one way, it asks here (kernel.md 1.4).

import { type Kernel, now } from './context.ts';
import { queuedThreads } from './proc/queued.ts';
import type { ChoiceKind, PolicyContext, SchedThread } from './sched/policy.ts';
import { weightOf } from './sched/weights.ts';
import type { Thread } from './state.ts';
import { edit, get } from './table.ts';

/** Index of the candidate that is taken. With one candidate there is no choice, and nothing is logged. */
export function choose(k: Kernel, kind: ChoiceKind, candidates: readonly number[]): number {
  if (candidates.length < 2) return 0;
  const index = k.policy.choose(contextOf(k), kind, candidates);
  k.observer?.choice?.(kind, candidates, index);
  return index;
}

/** Cycles that a thread gets now; logged as the choice 'budget' of that many. */
function budget(k: Kernel, thread: number): number {
  const cycles = Math.max(1, k.policy.budget(contextOf(k), thread));
  k.observer?.choice?.('budget', [thread], cycles);
  return cycles;
}

/** The next slice of a thread: what the policy gives; CPU timers have to be looked at once a quantum. */
export function grant(k: Kernel, thread: Readonly<Thread>): number {
  const cycles = budget(k, thread.id);
  return thread.cpuWatch ? Math.min(cycles, k.state.config.quantum) : cycles;
}

/** The policy hears of a thread that is ready and did not run before. */
export function announce(k: Kernel, tid: number): void {
  k.policy.joins?.(contextOf(k), seenThread(k, tid));
}

/** Thread `waiter` waits for a lock that `holder` has: the holder gets at least its weight until it gives the lock back. */
export function lendPriority(k: Kernel, holder: number, waiter: number): void {
  const context = contextOf(k);
  const { weight } = seenThread(k, waiter);
  const seen = seenThread(k, holder);
  k.policy.inherits?.(context, seen, seenThread(k, waiter));
  seen.sched.boost = Math.max(seen.sched.boost, weight);
}

/** Weight that a thread counts with now, what it inherits included. */
export function weightNow(k: Kernel, tid: number): number {
  return seenThread(k, tid).weight;
}

/** What policies see of this machine: made once, it always shows the present. A class, as V8 is slow with getters of a literal. */
class Seen implements PolicyContext {
  private readonly k: Kernel;

  constructor(k: Kernel) {
    this.k = k;
  }
  get random(): number[] {
    return this.k.state.policyRandom;
  }
  get memory(): PolicyContext['memory'] {
    return this.k.state.policy;
  }
  get now(): number {
    return now(this.k);
  }
  get quantum(): number {
    return this.k.state.config.quantum;
  }
  get ready(): readonly number[] {
    return queuedThreads(this.k);
  }
  readonly thread = (tid: number): SchedThread => seenThread(this.k, tid);
}

function contextOf(k: Kernel): PolicyContext {
  k.policyContext ??= new Seen(k);
  return k.policyContext;
}

function seenThread(k: Kernel, tid: number): SchedThread {
  const { id, pid, sched, userCycles, systemCycles, switchCycles } = edit(k.state.threads, tid);
  const weight = Math.max(weightOf(get(k.state.processes, pid).nice), sched.boost);
  return { id, weight, ran: userCycles + systemCycles + switchCycles, sched };
}
