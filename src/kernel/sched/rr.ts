// Round robin: threads take turns, in the order in which they became ready. Everyone waits the same; nobody starves;
// who only wants a moment waits as long as who computes for ever.

import type { Policy } from './policy.ts';

export const roundRobin: Policy = {
  name: 'rr',
  doc: 'round robin: the thread that has waited longest, for a quantum',
  first: true,
  choose: () => 0,
  budget: ({ quantum }) => quantum,
};
