// Runnable threads that no hart runs, in the order they became so. Policies choose among them.

import { announce, choose } from '../choose.ts';
import type { Kernel } from '../context.ts';
import type { Thread } from '../state.ts';
import { edit, get } from '../table.ts';
import { isQueued, settleQueue, takeFirst } from './queued.ts';

/** Puts a thread into the queue, behind all that are ready no later; it may run from `readyAt` on. */
export function makeRunnable(k: Kernel, thread: Thread, readyAt: number): void {
  const joins = thread.status !== 'running';
  thread.status = 'runnable';
  thread.readyAt = readyAt;
  // Harts come here in the order of their windows, so one with a later clock may have been first.
  const queue = k.state.runQueue;
  let at = queue.length;
  if (k.state.harts.length > 1) while (at > k.taken && get(k.state.threads, queue[at - 1]!).readyAt > readyAt) at--;
  if (at === queue.length) queue.push(thread.id);
  else queue.splice(at, 0, thread.id);
  if (!joins || takesFirst(k)) return;
  announce(k, thread.id);
  preemptFor(k, thread);
}

/** The policy needs not be asked, and nobody listens. */
function takesFirst(k: Kernel): boolean {
  return k.policy.first && k.observer?.choice === undefined;
}

/** A thread is ready, and no hart that it may run on is idle: the policy may say that a running one has to go for it. */
function preemptFor(k: Kernel, thread: Readonly<Thread>): void {
  const { harts, threads } = k.state;
  const candidates = [thread.id];
  for (let h = 0; h < harts.length; h++) {
    if (!mayRunOn(thread, h)) continue;
    const running = harts[h]!.thread;
    if (running === 0) return;
    if (get(threads, running).status === 'running') candidates.push(running);
  }
  const index = choose(k, 'preempt', candidates);
  if (index === 0) return;
  // It goes at the end of this entry, or, on another hart, after its next instruction.
  const row = edit(threads, candidates[index]!);
  row.slice = Math.min(row.slice, 1);
}

/** Whether the thread's affinity allows hart `h`. */
export function mayRunOn(thread: Readonly<Thread>, h: number): boolean {
  return thread.affinity.length === 0 || ((thread.affinity[h >>> 5]! >>> (h & 31)) & 1) !== 0;
}

/** When hart `h`, whose clock shows `clock`, could take a queued thread; Infinity if there is none for it. */
export function readyTime(k: Kernel, h: number, clock: number): number {
  // With one hart nothing is ever ready later than its clock.
  if (isQueued(k) && k.state.harts.length === 1) return clock;
  const queue = k.state.runQueue;
  let earliest = Number.POSITIVE_INFINITY;
  for (let at = k.taken; at < queue.length; at++) {
    const thread = get(k.state.threads, queue[at]!);
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
  const single = k.state.harts.length === 1;
  if (single && takesFirst(k)) return takeFirst(k);
  const isReady = (tid: number): boolean => {
    const thread = get(k.state.threads, tid);
    return thread.readyAt <= time && mayRunOn(thread, h);
  };
  const shared = single || k.state.config.queues !== 'hart';
  if (shared && takesFirst(k) && isReady(queue[k.taken]!)) return takeFirst(k);
  settleQueue(k);
  if (shared && takesFirst(k)) return queue.splice(queue.findIndex(isReady), 1)[0]!;
  const all = single ? queue : queue.filter(isReady);
  const ready = shared ? all : queueFor(k, h, all);
  const tid = ready[choose(k, 'dispatch', ready)]!;
  queue.splice(queue.indexOf(tid), 1);
  return tid;
}

/**
 * With a queue for each hart, hart `h` takes from the threads that ran there last. From another, the fullest, it takes
 * when it has none, and when that has at least two more than itself, so that queues are as long as each other but for one.
 */
function queueFor(k: Kernel, h: number, ready: readonly number[]): readonly number[] {
  const queues = new Map<number, number[]>();
  for (const tid of ready) {
    const { hart } = get(k.state.threads, tid);
    queues.set(hart, [...(queues.get(hart) ?? []), tid]);
  }
  const own = queues.get(h);
  const load = (hart: number, queue: readonly number[]): number => queue.length + Number(isBusy(k, hart));
  const others = [...queues].filter(([hart, queue]) => own === undefined || load(hart, queue) >= own.length + 2);
  if (others.length === 0) return own!;
  others.sort(([a, x], [b, y]) => load(b, y) - load(a, x) || a - b);
  const donors = others.map(([hart]) => hart);
  return others[choose(k, 'hart', donors)]![1];
}

function isBusy(k: Kernel, h: number): boolean {
  return k.state.harts[h]!.thread !== 0;
}
