// Scheduling policies: pure functions over a record that is part of the state. They see candidates in a stable
// order and name one; they know nothing else of the kernel, so a run can be replayed without them.

import { randomBelow } from '../random.ts';

/** What is chosen (kernel.md 1.4). */
export type ChoiceKind = 'dispatch' | 'hart' | 'wake' | 'timer' | 'signal';

/** What a policy remembers and draws from: part of the state. */
export interface PolicyRecord {
  readonly random: number[];
  readonly memory: { [key: string]: number | number[] };
}

export interface Policy {
  readonly name: string;
  readonly doc: string;
  /** It always takes the first candidate. */
  readonly first: boolean;
  /** Index of the candidate that is taken. There are at least two. */
  choose(record: PolicyRecord, kind: ChoiceKind, candidates: readonly number[]): number;
  /** Instructions that a thread may run before the next choice, at least 1. */
  budget(record: PolicyRecord, thread: number, quantum: number): number;
}

const roundRobin: Policy = {
  name: 'rr',
  doc: 'round robin: the thread that has waited longest, for a quantum',
  first: true,
  choose: () => 0,
  budget: (_record, _thread, quantum) => quantum,
};

const fifo: Policy = {
  name: 'fifo',
  doc: 'first in, first out: a thread runs until it blocks or yields',
  first: true,
  choose: () => 0,
  budget: () => 2 ** 40,
};

const random: Policy = {
  name: 'random',
  doc: 'any runnable thread, for a random part of the quantum',
  first: false,
  choose: (record, _kind, candidates) => randomBelow(record.random, candidates.length),
  budget: (record, _thread, quantum) => 1 + randomBelow(record.random, quantum),
};

const script: Policy = {
  name: 'script',
  doc: 'replays the choices of a recorded run, given in the configuration; then the first candidate',
  first: false,
  choose: (record, _kind, candidates) => Math.min(nextOfScript(record) ?? 0, candidates.length - 1),
  budget: (record, _thread, quantum) => nextOfScript(record) ?? quantum,
};

function nextOfScript({ memory }: PolicyRecord): number | undefined {
  const at = (memory['at'] ?? 0) as number;
  memory['at'] = at + 1;
  return (memory['choices'] as number[] | undefined)?.[at];
}

export const POLICIES: readonly Policy[] = [roundRobin, fifo, random, script];

/** The policy of that name, or undefined. */
export function policyByName(name: string): Policy | undefined {
  return POLICIES.find((policy) => policy.name === name);
}
