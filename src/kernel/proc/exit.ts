// The end of threads and processes: what they held is given back, children go to init, the parent is told.

import { SiCode, Signal } from '../../spec/signals.ts';
import { SYSCALL_BY_NAME } from '../../spec/syscalls.ts';
import { charge, type Kernel, now } from '../context.ts';
import { leaveTerminal } from '../io/controlling.ts';
import { releaseFile, releaseFiles } from '../io/file-table.ts';
import { removeToolRequest, toolRequestOf } from '../io/tool-request.ts';
import { drainSpace, releaseSpace } from '../mem/address-space.ts';
import { isSmall, unlockSpace } from '../mem/steps.ts';
import type { CallRecord, Process, Thread } from '../state.ts';
import { edit, find, get, remove, sortedIds } from '../table.ts';
import { removeTimer } from '../time.ts';
import { releaseWork } from '../vfs/hostfs/work.ts';
import { releaseVnode } from '../vfs/lookup.ts';
import { setRoot } from './context-switch.ts';
import { clearAndWake, giveUpLocks, giveUpPiLocks, wakeFutex } from './futex.ts';
import { groupsKept, releaseOrphans } from './groups.ts';
import { addUsage, INIT, isReaper } from './process.ts';
import { makeRunnable } from './run-queue.ts';
import { clearSeat } from './seat.ts';
import { kernelSignal, raiseProcess, retarget } from './signal.ts';
import { complete, leaveQueues, removeQueue, wake } from './wait-queue.ts';

const SA_NOCLDWAIT = 2;
const SIG_IGN = 1;
const FUTEX: ReadonlySet<number> = new Set([
  SYSCALL_BY_NAME.get('futex')!.number,
  SYSCALL_BY_NAME.get('futex_time64')!.number,
]);
const CLONE = SYSCALL_BY_NAME.get('clone')!.number;
/** Stage of clone in which it copies pages into the space that its data begin with. */
export const COPIES = 2;
/** Set in a wait status when a core-like report was made. */
export const CORE_FLAG = 0x80;

/** Ends the process of the running thread; `status` is wait4's encoding. Its other threads go at their next chance. */
export function exitProcess(k: Kernel, thread: Thread, status: number): void {
  const process = edit(k.state.processes, thread.pid);
  if (!process.exiting) {
    process.exiting = true;
    process.exitStatus = status;
  }
  doomOthers(k, process, thread);
  exitThread(k, thread);
}

/** Every thread of the process but `thread` ends at its next chance. */
export function doomOthers(k: Kernel, process: Readonly<Process>, thread: Readonly<Thread>): void {
  for (const tid of process.threads) if (tid !== thread.id) doom(k, tid);
}

/**
 * Ends the running thread; the last one of a process ends the process with `status`, if nothing else has. When there
 * is more memory to free than an entry may, the thread stays, dying, and comes here again.
 */
export function exitThread(k: Kernel, thread: Thread, status = 0): void {
  const process = edit(k.state.processes, thread.pid);
  const last = process.threads.length === 1;
  leaveMemory(k, process, thread);
  if (thread.call !== undefined) abandonCall(k, thread, thread.call);
  thread.call = undefined;
  leaveQueues(k, thread);
  if (last && !process.exiting) process.exitStatus = status;
  if (last) process.exiting = true;
  if (!isReadyToEnd(k, process, thread, last)) {
    thread.dying = true;
    thread.attention = true;
    return;
  }
  process.threads = process.threads.filter((tid) => tid !== thread.id);
  if (last) {
    charge(k, k.state.config.costs.exit);
    freeProcess(k, process);
  }
  settleThread(k, thread);
  addUsage(process.usage, thread);
  k.state.harts[k.hart]!.thread = 0;
  k.machine.harts[k.hart]!.reservation = -1;
  k.observer?.leave?.(k.hart, thread.id, now(k), 'exit');
  remove(k.state.threads, thread.id);
  clearSeat(k, thread.id);
  if (last) becomeZombie(k, process);
  else if (process.pending.length > 0) retarget(k, process);
}

/** Whether what is left to free is little. If not, a part of it has been freed. */
function isReadyToEnd(k: Kernel, process: Readonly<Process>, thread: Readonly<Thread>, last: boolean): boolean {
  if (thread.drain !== 0) return false;
  return !last || get(k.state.spaces, process.space).users > 1 || drainSpace(k, process.space);
}

/** The running thread has no more to do with a space, one user less; of a large one it frees the pages bit by bit. */
export function leaveSpace(k: Kernel, thread: Thread, id: number): void {
  const { users, resident } = get(k.state.spaces, id);
  if (users > 1 || isSmall(resident)) {
    dropSpace(k, id);
    return;
  }
  thread.drain = id;
  thread.attention = true;
}

/** Frees more of the space that the thread has left. */
export function continueDrain(k: Kernel, thread: Thread): void {
  thread.attention = true;
  if (!drainSpace(k, thread.drain)) return;
  dropSpace(k, thread.drain);
  thread.drain = 0;
}

/** The thread has no more to do with its process's memory: locks are given up, who waits for its end is woken. */
export function leaveMemory(k: Kernel, process: Readonly<Process>, thread: Thread): void {
  const { clearTid } = thread;
  thread.clearTid = 0;
  if (thread.robustList !== 0) giveUpLocks(k, process.space, thread);
  thread.robustList = 0;
  giveUpPiLocks(k, thread);
  const isShared = process.threads.length > 1 || get(k.state.spaces, process.space).users > 1;
  if (clearTid !== 0 && isShared) clearAndWake(k, process.space, clearTid);
}

/** vfork: the parent goes on when its child has a program of its own, or has ended. */
export function endVfork(k: Kernel, process: Process): void {
  const waiting = process.vforkParent;
  process.vforkParent = 0;
  if (waiting !== 0 && find(k.state.threads, waiting) !== undefined) complete(k, waiting, process.id);
}

/** Puts the cycles charged so far on the thread's account. */
export function settleThread(k: Kernel, thread: Thread): void {
  k.clock += k.charged;
  k.machine.harts[k.hart]!.clock = k.clock;
  thread.systemCycles += k.charged;
  thread.slice -= k.charged;
  k.charged = 0;
}

/** Removes a zombie for good; its usage goes to the parent's children and to the machine's sum. */
export function reap(k: Kernel, pid: number): void {
  const process = get(k.state.processes, pid);
  const parent = find(k.state.processes, process.parent);
  if (parent !== undefined) {
    const row = edit(k.state.processes, parent.id);
    row.children = row.children.filter((each) => each !== pid);
    addUsage(row.childUsage, process.usage);
    addUsage(row.childUsage, process.childUsage);
  }
  addUsage(k.state.ended, process.usage);
  removeQueue(k, process.childQueue);
  remove(k.state.processes, pid);
}

/** A call that ends without having run again: a wake that it received goes to the next waiter. */
function abandonCall(k: Kernel, thread: Thread, call: Readonly<CallRecord>): void {
  if (call.number === CLONE && call.stage === COPIES) leaveSpace(k, thread, call.data[0]!);
  unlockSpace(k, thread, get(k.state.processes, thread.pid).space);
  if (call.woken === 'event' && call.wokenBy !== 0) wake(k, call.wokenBy, 1);
  if (call.completed && FUTEX.has(call.number)) wakeFutex(k, call.data[0]!, 1, call.data[1]);
  releaseCall(k, call);
}

/** What a call that was not done at once held: open files, what it has of the host, a request to the toolchain. */
export function releaseCall(k: Kernel, call: Readonly<CallRecord>): void {
  const request = toolRequestOf(call);
  if (request !== 0) removeToolRequest(k, request);
  if (call.host !== undefined) releaseWork(k, call.host);
  if (call.held) for (const file of call.files) if (file !== 0) releaseFile(k, file);
}

function doom(k: Kernel, tid: number): void {
  const thread = edit(k.state.threads, tid);
  if (thread.dying) return;
  thread.dying = true;
  thread.clearTid = 0;
  // Now: when its turn comes the process may have another program.
  const { space } = get(k.state.processes, thread.pid);
  if (thread.robustList !== 0) giveUpLocks(k, space, thread);
  giveUpPiLocks(k, thread);
  unlockSpace(k, thread, space);
  thread.attention = true;
  if (thread.status !== 'blocked' && thread.status !== 'stopped') return;
  leaveQueues(k, thread);
  makeRunnable(k, thread, now(k));
}

function freeProcess(k: Kernel, process: Process): void {
  if (process.alarm !== 0) removeTimer(k, process.alarm);
  process.alarm = 0;
  endVfork(k, process);
  if (process.files !== 0) releaseFiles(k, process.files);
  process.files = 0;
  process.peakPages = Math.max(process.peakPages, get(k.state.spaces, process.space).peak);
  dropSpace(k, process.space);
  process.space = 0;
  releaseVnode(k, process.cwd);
  process.cwd = 0;
  leaveTerminal(k, process);
}

/** One user of a space less; no hart keeps the root of a space that is freed. */
export function dropSpace(k: Kernel, id: number): void {
  const { root, users } = get(k.state.spaces, id);
  if (users === 1) {
    k.state.harts.forEach((hs, h) => {
      if (hs.root === root) setRoot(k, h, 0);
    });
  }
  releaseSpace(k, id);
}

function becomeZombie(k: Kernel, process: Process): void {
  const groups = groupsKept(k, process);
  if (process.id !== INIT) {
    for (const child of process.children) adopt(k, child);
    process.children = [];
  }
  process.status = 'zombie';
  process.pending = [];
  releaseOrphans(k, groups);
  k.observer?.exit?.(process.id, process.name, process.exitStatus, process.usage, now(k));
  finishProgram(k, process);
  if (process.id === INIT) powerOff(k, process);
  else tellParent(k, process);
}

/** Init has ended: so does everything else. */
function powerOff(k: Kernel, init: Readonly<Process>): void {
  for (const child of init.children) if (get(k.state.processes, child).status === 'zombie') reap(k, child);
  for (const pid of sortedIds(k.state.processes)) raiseProcess(k, pid, kernelSignal(Signal.SIGKILL));
}

function tellParent(k: Kernel, process: Readonly<Process>): void {
  const parent = find(k.state.processes, process.parent);
  const action = parent?.actions[Signal.SIGCHLD];
  const unwanted = action !== undefined && (action.handler === SIG_IGN || (action.flags & SA_NOCLDWAIT) !== 0);
  if (parent === undefined || isReaper(parent) || unwanted) {
    reap(k, process.id);
    if (parent !== undefined && !isReaper(parent)) wake(k, parent.childQueue);
    return;
  }
  const killed = process.exitStatus & 0x7f;
  const code =
    killed === 0 ? SiCode.CLD_EXITED : process.exitStatus & CORE_FLAG ? SiCode.CLD_DUMPED : SiCode.CLD_KILLED;
  const value = killed === 0 ? (process.exitStatus >>> 8) & 0xff : killed;
  raiseProcess(k, parent.id, { signal: Signal.SIGCHLD, code, pid: process.id, value });
  wake(k, parent.childQueue);
}

function adopt(k: Kernel, child: number): void {
  const process = edit(k.state.processes, child);
  process.parent = INIT;
  edit(k.state.processes, INIT).children.push(child);
  if (process.status === 'zombie') tellParent(k, process);
}

function finishProgram(k: Kernel, process: Readonly<Process>): void {
  for (const [id, program] of k.state.programs.rows) {
    if (program.done || program.pid !== process.id) continue;
    const row = edit(k.state.programs, id);
    row.done = true;
    row.status = process.exitStatus;
    row.usage = { ...process.usage };
  }
}
