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

/** Whether the thread's affinity allows hart `h`. */
export function mayRunOn(thread: Readonly<Thread>, h: number): boolean {
  return thread.affinity.length === 0 || ((thread.affinity[h >>> 5]! >>> (h & 31)) & 1) !== 0;
}

/** When hart `h`, whose clock shows `clock`, could take a queued thread; Infinity if there is none for it. */
export function readyTime(k: Kernel, h: number, clock: number): number {
  const queue = k.state.runQueue;
  // With one hart nothing is ever ready later than its clock.
  if (queue.length > 0 && k.state.harts.length === 1) return clock;
  let earliest = Number.POSITIVE_INFINITY;
  for (const tid of queue) {
    const thread = get(k.state.threads, tid);
    const { readyAt } = thread;
    if (!mayRunOn(thread, h)) continue;
    if (readyAt <= clock) return clock;
    if (readyAt < earliest) earliest = readyAt;
  }
  return earliest;
}

/** Takes the thread that the choice point names among those that may run on hart `h` at `time` (at least one may). */
export function takeReady(k: Kernel, h: number, time: number): number {
  const queue = k.state.runQueue;
  const isReady = (tid: number): boolean => {
    const thread = get(k.state.threads, tid);
    return thread.readyAt <= time && mayRunOn(thread, h);
  };
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
