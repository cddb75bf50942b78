// Runnable threads that no hart runs, in the order they became so. Policies choose among them.

import type { Kernel } from '../context.ts';
import type { Thread } from '../state.ts';
import { get } from '../table.ts';

/** Puts a thread at the end of the queue; it may run from `readyAt` on. */
export function makeRunnable(k: Kernel, thread: Thread, readyAt: number): void {
  thread.status = 'runnable';
  thread.readyAt = readyAt;
  k.state.runQueue.push(thread.id);
}

export function removeRunnable(k: Kernel, tid: number): void {
  const at = k.state.runQueue.indexOf(tid);
  if (at >= 0) k.state.runQueue.splice(at, 1);
}

/** Earliest time at which a queued thread may run; Infinity if the queue is empty. */
export function earliestReady(k: Kernel): number {
  let earliest = Number.POSITIVE_INFINITY;
  for (const tid of k.state.runQueue) {
    const readyAt = get(k.state.threads, tid).readyAt;
    if (readyAt < earliest) earliest = readyAt;
  }
  return earliest;
}

/** Queued threads that may run at `time`: the queue itself if that is all of them. */
export function readyThreads(k: Kernel, time: number): readonly number[] {
  const queue = k.state.runQueue;
  for (const tid of queue) {
    if (get(k.state.threads, tid).readyAt > time) {
      return queue.filter((each) => get(k.state.threads, each).readyAt <= time);
    }
  }
  return queue;
}
