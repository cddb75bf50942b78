// Lottery (Waldspurger and Weihl 1994): every ready thread has tickets by its nice value, and a ticket is drawn for each
// quantum. Shares are right in the long run and nobody starves; in the short run luck decides, also over waits.

import { randomBelow } from '../random.ts';
import type { Policy, PolicyContext } from './policy.ts';

export const lottery: Policy = {
  name: 'lottery',
  doc: 'a ticket is drawn for each quantum; tickets by nice value',
  first: false,
  choose: (context, kind, candidates) => (kind === 'dispatch' ? draw(context, candidates) : 0),
  budget: ({ quantum }) => quantum,
};

function draw({ random, thread }: PolicyContext, candidates: readonly number[]): number {
  const tickets = candidates.map((tid) => thread(tid).weight);
  let ticket = randomBelow(
    random,
    tickets.reduce((sum, each) => sum + each, 0),
  );
  return tickets.findIndex((count) => {
    ticket -= count;
    return ticket < 0;
  });
}
