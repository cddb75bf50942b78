// Stride (Waldspurger and Weihl 1995): the lottery without luck. Each thread has a pass, which moves on by the cycles it
// had, the slower the more tickets it has; the lowest pass runs. Shares are exact to a quantum. Who comes back from
// waiting starts at the pass of the others: time that was not used is not saved up.

import { lowest, type Policy, type PolicyContext, ranSince, type SchedThread } from './policy.ts';
import { weighted } from './weights.ts';

export const stride: Policy = {
  name: 'stride',
  doc: 'the thread that has had the least of its share, for a quantum; shares by nice value',
  first: false,
  choose: (context, kind, candidates) => (kind === 'dispatch' ? pickLowest(context, candidates) : 0),
  budget: ({ quantum }) => quantum,
  joins: (context, thread) => {
    thread.sched.pass = Math.max(passOf(context, thread.id), floorOf(context));
  },
  inherits: lendPass,
};

/** The holder of a lock stands no further back than who waits for it. */
export function lendPass(context: PolicyContext, holder: SchedThread, waiter: SchedThread): void {
  holder.sched.pass = Math.min(passOf(context, holder.id), passOf(context, waiter.id));
}

/** Pass of a thread, up to now. */
export function passOf({ thread }: PolicyContext, tid: number): number {
  const seen = thread(tid);
  const cycles = ranSince(seen);
  if (cycles > 0) seen.sched.pass += weighted(cycles, seen.weight);
  return seen.sched.pass;
}

/** The candidate with the lowest pass; it is where others join from now on. */
export function pickLowest(context: PolicyContext, candidates: readonly number[]): number {
  const index = lowest(candidates, (tid) => passOf(context, tid));
  const pass = passOf(context, candidates[index]!);
  if (pass > floorOf(context)) context.memory['floor'] = pass;
  return index;
}

/** Pass at which the others are; it never goes back. */
export function floorOf({ memory }: PolicyContext): number {
  return (memory['floor'] ?? 0) as number;
}
