// The scheduling policies by name. docs/scheduling.md tells what to try with each.

import { fair } from './fair.ts';
import { fifo } from './fifo.ts';
import { lottery } from './lottery.ts';
import { mlfq } from './mlfq.ts';
import type { Policy } from './policy.ts';
import { random } from './random.ts';
import { roundRobin } from './rr.ts';
import { script } from './script.ts';
import { stride } from './stride.ts';

export const POLICIES: readonly Policy[] = [roundRobin, fifo, mlfq, lottery, stride, fair, random, script];

/** Those that need nothing but a name. */
export const CHOOSABLE: readonly Policy[] = POLICIES.filter((policy) => policy !== script);

/** The policy of that name, or undefined. */
export function policyByName(name: string): Policy | undefined {
  return POLICIES.find((policy) => policy.name === name);
}
