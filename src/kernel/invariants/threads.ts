// Threads are where their status says: on the run queue, on a hart, on wait queues; processes form one tree.

import type { Kernel } from '../context.ts';
import { toolRequestOf } from '../io/tool-request.ts';
import { queuedThreads } from '../proc/queued.ts';
import type { Process, Thread } from '../state.ts';
import { find } from '../table.ts';
import { type Complain, type Counts, count } from './counts.ts';

export function checkThreads(k: Kernel, complain: Complain): void {
  const s = k.state;
  const queued: Counts = new Map();
  const running: Counts = new Map();
  for (const tid of queuedThreads(k)) count(queued, tid);
  for (const { thread } of s.harts) count(running, thread);
  for (const tid of [...queued.keys(), ...running.keys()])
    complain(s.threads.rows.has(tid), `thread ${tid} is to run, and is not there`);
  for (const thread of s.threads.rows.values()) {
    const { id, status } = thread;
    complain((queued.get(id) ?? 0) === (status === 'runnable' ? 1 : 0), `thread ${id} is ${status}; run queue`);
    complain((running.get(id) ?? 0) === (status === 'running' ? 1 : 0), `thread ${id} is ${status}; harts`);
    checkThread(k, thread, complain);
  }
  checkQueues(k, complain);
  checkTimers(k, complain);
  checkToolRequests(k, complain);
  for (const process of s.processes.rows.values()) checkProcess(k, process, complain);
}

/** A request to the toolchain is that of a call, until the call ends. */
function checkToolRequests(k: Kernel, complain: Complain): void {
  const s = k.state;
  const wanted: Counts = new Map();
  for (const { call } of s.threads.rows.values()) if (call !== undefined) count(wanted, toolRequestOf(call));
  for (const { id, request } of s.requests.rows.values())
    if (request.kind === 'tool') complain(wanted.get(id) === 1, `request ${id} to the toolchain is nobody's`);
}

function checkThread(k: Kernel, thread: Readonly<Thread>, complain: Complain): void {
  const { id, pid, status, waitingOn, timer, call } = thread;
  complain(find(k.state.processes, pid)?.threads.includes(id) ?? false, `thread ${id} is not one of process ${pid}`);
  complain(status === 'blocked' || waitingOn.length === 0, `thread ${id} is ${status}, and on wait queues`);
  complain(status === 'blocked' || timer === 0, `thread ${id} is ${status}, and has a timer`);
  const waits = call !== undefined || waitingOn.length > 0;
  complain(status !== 'blocked' || waits, `thread ${id} is blocked outside of every call`);
  if (timer !== 0) complain(find(k.state.timers, timer)?.target === id, `thread ${id}: its timer is not there`);
  for (const queue of waitingOn) {
    const waiters = find(k.state.waitQueues, queue)?.waiters.filter((tid) => tid === id) ?? [];
    complain(waiters.length === 1, `thread ${id} is ${waiters.length} times on wait queue ${queue}`);
  }
}

function checkQueues(k: Kernel, complain: Complain): void {
  for (const { id, waiters, futex } of k.state.waitQueues.rows.values()) {
    for (const tid of waiters)
      complain(find(k.state.threads, tid)?.waitingOn.includes(id) ?? false, `wait queue ${id} has thread ${tid}`);
    complain(futex === 0 || waiters.length > 0, `wait queue ${id} of a futex has nobody`);
  }
}

function checkTimers(k: Kernel, complain: Complain): void {
  const { timers, timerQueue, processes, threads } = k.state;
  complain(timerQueue.length === timers.rows.size, `${timerQueue.length} timers queued, ${timers.rows.size} there`);
  let before = 0;
  for (const id of timerQueue) {
    const timer = find(timers, id);
    complain(timer !== undefined && timer.due >= before, `timer ${id} is out of order`);
    if (timer === undefined) continue;
    before = timer.due;
    const owner = timer.kind === 'thread' ? find(threads, timer.target)?.timer : find(processes, timer.target)?.alarm;
    if (timer.kind === 'thread' || timer.kind === 'alarm') complain(owner === id, `timer ${id} is nobody's`);
  }
}

function checkProcess(k: Kernel, process: Readonly<Process>, complain: Complain): void {
  const { processes } = k.state;
  const { id, parent, children, threads, status, space, files } = process;
  if (parent !== 0) complain(find(processes, parent)?.children.includes(id) ?? false, `process ${id} has no parent`);
  for (const child of children) complain(find(processes, child)?.parent === id, `process ${id} has the child ${child}`);
  for (const tid of threads) complain(find(k.state.threads, tid)?.pid === id, `process ${id} has the thread ${tid}`);
  complain(status !== 'zombie' || (threads.length === 0 && space === 0 && files === 0), `zombie ${id} holds something`);
}
