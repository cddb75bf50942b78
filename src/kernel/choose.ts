// The choice point: whenever the kernel could go on in more than one way, it asks here (kernel.md 1.4).

import type { Kernel } from './context.ts';
import type { ChoiceKind } from './proc/policies.ts';

/** Index of the candidate that is taken. With one candidate there is no choice, and nothing is logged. */
export function choose(k: Kernel, kind: ChoiceKind, candidates: readonly number[]): number {
  if (candidates.length < 2) return 0;
  const record = { random: k.state.policyRandom, memory: k.state.policy };
  const index = k.policy.choose(record, kind, candidates);
  k.observer?.choice?.(kind, candidates, index);
  return index;
}

/** Cycles that a thread gets now; logged as the choice 'budget' of that many. */
export function budget(k: Kernel, thread: number): number {
  const record = { random: k.state.policyRandom, memory: k.state.policy };
  const cycles = Math.max(1, k.policy.budget(record, thread, k.state.config.quantum));
  k.observer?.choice?.('budget', [thread], cycles);
  return cycles;
}
