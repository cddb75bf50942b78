// Fair (as Linux's CFS): like stride, by the time that each has had, weighted by nice value. In addition who wakes up is
// a little ahead of the others and may take the hart at once, and turns are shorter for light threads and longer for
// heavy ones: in one round, which is a quantum for each, everybody runs once.

import { type Policy, type PolicyContext, worstAbove } from './policy.ts';
import { floorOf, lendPass, passOf, pickLowest } from './stride.ts';

/** Turns are at least this part of a quantum, and at most that many. */
const SHORTEST = 8;
const LONGEST = 8;

export const fair: Policy = {
  name: 'fair',
  doc: 'as stride; who wakes up goes first, and turns are as long as shares are large',
  first: false,
  choose: (context, kind, candidates) => {
    if (kind === 'preempt') return preempted(context, candidates);
    return kind === 'dispatch' ? pickLowest(context, candidates) : 0;
  },
  budget: (context, tid) => {
    const { quantum, ready, thread } = context;
    const own = thread(tid).weight;
    const all = ready.reduce((sum, each) => sum + thread(each).weight, own);
    const turn = Math.floor((quantum * (ready.length + 1) * own) / all);
    return Math.min(Math.max(turn, Math.ceil(quantum / SHORTEST)), quantum * LONGEST);
  },
  joins: (context, thread) => {
    const ahead = Math.floor(context.quantum / 2);
    thread.sched.pass = Math.max(passOf(context, thread.id), floorOf(context) - ahead);
  },
  inherits: lendPass,
};

/** Who has run furthest ahead of the one that woke up, by more than the shortest turn. */
function preempted(context: PolicyContext, candidates: readonly number[]): number {
  const margin = Math.ceil(context.quantum / SHORTEST);
  return worstAbove(candidates, passOf(context, candidates[0]!) + margin, (tid) => passOf(context, tid));
}
