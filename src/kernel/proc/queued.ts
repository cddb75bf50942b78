// The array of the run queue. To shift a long array takes V8 a call out of compiled code, so those at the front that
// have been taken stay in it for a while: k.taken of them. Whoever needs the array itself settles it first; snapshots and
// hashes do (syncHarts).

import type { Kernel } from '../context.ts';

/** So many are taken before the array is settled. */
const TAKEN = 64;

/** How many are in the queue. */
export function queueLength(k: Kernel): number {
  return k.state.runQueue.length - k.taken;
}

/** Somebody is in the queue. */
export function isQueued(k: Kernel): boolean {
  return queueLength(k) > 0;
}

/** Who is in the queue, in order. */
export function queuedThreads(k: Kernel): readonly number[] {
  return k.taken === 0 ? k.state.runQueue : k.state.runQueue.slice(k.taken);
}

/** Drops what was taken from the array. Changes nothing else. */
export function settleQueue(k: Kernel): void {
  if (k.taken === 0) return;
  k.state.runQueue.splice(0, k.taken);
  k.taken = 0;
}

/** Takes the first. With many in the queue, each is moved once or less. */
export function takeFirst(k: Kernel): number {
  const queue = k.state.runQueue;
  const tid = queue[k.taken++]!;
  if (k.taken >= TAKEN && k.taken * 2 >= queue.length) settleQueue(k);
  return tid;
}
