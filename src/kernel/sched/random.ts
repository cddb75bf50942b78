// Chance decides everything: who runs, for how long, who is woken, who is preempted. No way to share a machine, but
// the way to find what goes wrong only sometimes: each seed is another order of events.

import { randomBelow } from '../random.ts';
import type { Policy } from './policy.ts';

export const random: Policy = {
  name: 'random',
  doc: 'any runnable thread, for a random part of the quantum',
  first: false,
  choose: (context, _kind, candidates) => randomBelow(context.random, candidates.length),
  budget: (context) => 1 + randomBelow(context.random, context.quantum),
};
