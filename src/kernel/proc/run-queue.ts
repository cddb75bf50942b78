// Runnable threads that no hart runs, in the order they became so. Policies choose among them.

import { choose } from '../choose.ts';
import type { Kernel } from '../context.ts';
import type { Thread } from '../state.ts';
import { get } from '../table.ts';

/** Puts a thread at the end of the queue; it may run from `readyAt` on. */
export function makeRunnable(k: Kernel, thread: Thread, readyAt: number): void {
  thread.status = 'runnable';
  thread.readyAt = readyAt;
  k.state.runQueue.push(thread.id);
}

/** When a hart whose clock shows `clock` could take a queued thread; Infinity if the queue is empty. */
export function readyTime(k: Kernel, clock: number): number {
  const queue = k.state.runQueue;
  // With one hart nothing is ever ready later than its clock.
  if (queue.length > 0 && k.state.harts.length === 1) return clock;
  let earliest = Number.POSITIVE_INFINITY;
  for (const tid of queue) {
    const { readyAt } = get(k.state.threads, tid);
    if (readyAt <= clock) return clock;
    if (readyAt < earliest) earliest = readyAt;
  }
  return earliest;
}

/** Takes the thread that the choice point names among those that may run at `time` (at least one may). */
export function takeReady(k: Kernel, time: number): number {
  const queue = k.state.runQueue;
  const isReady = (tid: number): boolean => get(k.state.threads, tid).readyAt <= time;
  const single = k.state.harts.length === 1;
  if (k.policy.first && k.observer?.choice === undefined) {
    if (single || isReady(queue[0]!)) return queue.shift()!;
    return queue.splice(queue.findIndex(isReady), 1)[0]!;
  }
  const ready = single ? queue : queue.filter(isReady);
  const tid = ready[choose(k, 'dispatch', ready)]!;
  queue.splice(queue.indexOf(tid), 1);
  return tid;
}
