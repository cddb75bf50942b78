// What must be true of the records of a machine between two entries of the kernel. Nothing is changed; tests ask after
// every call, and whoever suspects the kernel can.

import type { Kernel } from '../context.ts';
import { accounts } from '../report.ts';
import type { Complain } from './counts.ts';
import { checkFiles } from './files.ts';
import { checkMemory } from './memory.ts';
import { checkThreads } from './threads.ts';

/** What does not hold, a line each; nothing if all is well. */
export function brokenInvariants(k: Kernel): string[] {
  const broken: string[] = [];
  const complain: Complain = (holds, what) => {
    if (!holds) broken.push(what);
  };
  checkMemory(k, complain);
  checkFiles(k, complain);
  checkThreads(k, complain);
  const { clocks, ...parts } = accounts(k);
  const sum = Object.values(parts).reduce((all, each) => all + each, 0);
  complain(sum === clocks, `accounts: ${sum} cycles, and the clocks show ${clocks}`);
  return broken;
}
