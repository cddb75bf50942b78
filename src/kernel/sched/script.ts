// Replays the choices of a recorded run, whatever policy made them; then the first candidate.

import type { Policy, PolicyContext } from './policy.ts';

export const script: Policy = {
  name: 'script',
  doc: 'replays the choices of a recorded run, given in the configuration; then the first candidate',
  first: false,
  choose: (context, _kind, candidates) => Math.min(nextOfScript(context) ?? 0, candidates.length - 1),
  budget: (context) => nextOfScript(context) ?? context.quantum,
};

function nextOfScript({ memory }: PolicyContext): number | undefined {
  const at = (memory['at'] ?? 0) as number;
  memory['at'] = at + 1;
  return (memory['choices'] as number[] | undefined)?.[at];
}
