// Giving up a lock of flock(2): whoever waits for the file looks again.

import type { Kernel } from '../context.ts';
import { wake } from '../proc/wait-queue.ts';
import type { OpenFile } from '../state.ts';
import { get } from '../table.ts';

/** The open file has no lock any more. */
export function giveUpLock(k: Kernel, file: OpenFile): void {
  if (file.lock === 'none') return;
  file.lock = 'none';
  const { lockQueue } = get(k.state.vnodes, file.vnode);
  if (lockQueue !== 0) wake(k, lockQueue);
}
