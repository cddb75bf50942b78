// Wait queues: threads that cannot go on wait here until someone wakes them, a time comes, or a signal does.

import { TIME_MAX } from '../../spec/inputs.ts';
import type { WaitReason } from '../../spec/waits.ts';
import { choose } from '../choose.ts';
import { charge, type Kernel, now } from '../context.ts';
import type { CallRecord, Thread } from '../state.ts';
import { BLOCKED } from '../syscall.ts';
import { add, edit, find, remove } from '../table.ts';
import { addTimer, removeTimer } from '../time.ts';
import { hasDeliverable } from './pending.ts';
import { makeRunnable } from './run-queue.ts';

/** A new queue; `outside`: terminal input can wake it, so waiting there is never a deadlock. Its id. */
export function newQueue(k: Kernel, name: string, outside = false): number {
  return add(k.state.waitQueues, { id: 0, stamp: 0, waiters: [], name, outside, futex: 0 }).id;
}

/** The object is gone; nobody may wait any more. */
export function removeQueue(k: Kernel, queue: number): void {
  remove(k.state.waitQueues, queue);
}

/**
 * The calling thread waits on `queues` until woken or until `deadline` (absolute cycles, TIME_MAX: never).
 * Use as `return block(...)` in a handler: it runs again with call.woken 'event', 'timeout' or 'signal'.
 */
export function block(
  k: Kernel,
  thread: Thread,
  queues: readonly number[],
  deadline: number,
  reason: WaitReason,
): number {
  thread.call ??= cloneCall(k.scratch);
  const call = thread.call;
  thread.waitReason = reason;
  if (hasDeliverable(k, thread)) {
    call.woken = 'signal';
    thread.attention = true;
    return BLOCKED;
  }
  thread.status = 'blocked';
  thread.waitingOn = queues.slice();
  for (const queue of queues) edit(k.state.waitQueues, queue).waiters.push(thread.id);
  if (deadline < TIME_MAX) thread.timer = addTimer(k, deadline, 'thread', thread.id);
  k.observer?.block?.(thread.id, queues, deadline, now(k));
  return BLOCKED;
}

/** Wakes up to `count` waiters, in the order that the choice point gives. How many it woke. */
export function wake(k: Kernel, queue: number, count = Number.MAX_SAFE_INTEGER): number {
  let woken = 0;
  while (woken < count) {
    const waiters = find(k.state.waitQueues, queue)?.waiters;
    if (waiters === undefined || waiters.length === 0) break;
    const index = count >= waiters.length ? 0 : choose(k, 'wake', waiters);
    wakeThread(k, waiters[index]!, 'event', queue);
    woken++;
  }
  return woken;
}

/** Wakes one blocked thread, whatever it waits for. */
export function wakeThread(k: Kernel, tid: number, why: CallRecord['woken'], queue = 0): void {
  const thread = edit(k.state.threads, tid);
  if (thread.status !== 'blocked') return;
  leaveQueues(k, thread);
  if (thread.call !== undefined) {
    thread.call.woken = why;
    thread.call.wokenBy = queue;
  }
  charge(k, k.state.config.costs.wake);
  makeRunnable(k, thread, now(k));
  k.observer?.wake?.(tid, k.state.harts[k.hart]!.thread, why, now(k));
}

/** Completes the call of a blocked thread: it returns `result` without looking at anything again. */
export function complete(k: Kernel, tid: number, result: number): void {
  const call = edit(k.state.threads, tid).call;
  if (call !== undefined) {
    call.completed = true;
    call.result = result;
  }
  wakeThread(k, tid, 'event');
}

/** Takes a thread off all its queues and its timer. */
export function leaveQueues(k: Kernel, thread: Thread): void {
  for (const queue of thread.waitingOn) {
    const row = edit(k.state.waitQueues, queue);
    const at = row.waiters.indexOf(thread.id);
    if (at >= 0) row.waiters.splice(at, 1);
    if (row.futex !== 0) dropEmptyFutex(k, queue);
  }
  thread.waitingOn = [];
  thread.waitReason = '';
  if (thread.timer !== 0) removeTimer(k, thread.timer);
  thread.timer = 0;
}

/** The queue of a futex goes with its last waiter. */
export function dropEmptyFutex(k: Kernel, queue: number): void {
  const row = find(k.state.waitQueues, queue);
  if (row === undefined || row.waiters.length > 0) return;
  remove(k.state.futexes, row.futex);
  removeQueue(k, queue);
}

/** A record of its own for a call that cannot end at once. */
export function cloneCall(call: CallRecord): CallRecord {
  return { ...call, args: call.args.slice(), files: call.files.slice(), data: call.data.slice() };
}
