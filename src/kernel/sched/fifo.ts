// First in, first out: no preemption at all. The fewest switches, and the longest waits: one that never blocks keeps
// the machine until it ends.

import type { Policy } from './policy.ts';

/** More cycles than any run has. */
const NO_END = 2 ** 40;

export const fifo: Policy = {
  name: 'fifo',
  doc: 'first in, first out: a thread runs until it blocks or yields',
  first: true,
  choose: () => 0,
  budget: () => NO_END,
};
