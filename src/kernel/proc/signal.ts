// Raising signals: they are noted at a process or thread, and the thread that shall take one is made to look. What
// they do is decided when it does (deliver.ts).

import { FLAG_SETS } from '../../spec/flags.ts';
import { SIGNAL_BY_NUMBER, SiCode, Signal } from '../../spec/signals.ts';
import { choose } from '../choose.ts';
import { type Kernel, now } from '../context.ts';
import type { PendingSignal, Process, Thread } from '../state.ts';
import { edit, find, get } from '../table.ts';
import { actionOf, isAwaited, isIgnored, isMasked } from './pending.ts';
import { makeRunnable } from './run-queue.ts';
import { wake, wakeThread } from './wait-queue.ts';

/** What a signal costs the host (Kernel.spent). */
const RAISE_WORK = 512;
const { SA_NOCLDSTOP } = FLAG_SETS.sa;

/** A signal as kill(2) sends it. */
export function userSignal(signal: number, sender: number): PendingSignal {
  return { signal, code: SiCode.SI_USER, pid: sender, value: 0 };
}

/** A signal from the kernel: terminal, pipe, timer. */
export function kernelSignal(signal: number): PendingSignal {
  return { signal, code: SiCode.SI_KERNEL, pid: 0, value: 0 };
}

/** Sends a signal to a process: one of its threads takes it. */
export function raiseProcess(k: Kernel, pid: number, info: PendingSignal): void {
  const process = find(k.state.processes, pid);
  if (process === undefined || process.threads.length === 0) return;
  k.spent += RAISE_WORK;
  if (!prepare(k, edit(k.state.processes, pid), info.signal)) return;
  const takers = takersOf(k, process, info.signal);
  const isBlocked = takers.every((tid) => isMasked(get(k.state.threads, tid), info.signal));
  // A blocked signal is never ignored: its action may change before it is let through.
  if (!isBlocked && isIgnored(process, info.signal)) return;
  addPending(edit(k.state.processes, pid).pending, info);
  if (takers.length > 0) attract(k, edit(k.state.threads, takers[choose(k, 'signal', takers)]!), info.signal);
}

/** Threads that could take the signal: those that wait for it, otherwise those that do not block it. */
function takersOf(k: Kernel, process: Readonly<Process>, signal: number): number[] {
  const threads = process.threads.map((tid) => get(k.state.threads, tid)).filter((thread) => !thread.dying);
  const waiting = threads.filter((thread) => isAwaited(thread, signal));
  const takers = waiting.length > 0 ? waiting : threads.filter((thread) => !isMasked(thread, signal));
  return takers.map(({ id }) => id);
}

/** Signals of the process that a thread would have taken, which now blocks them or has ended, go to another one. */
export function retarget(k: Kernel, process: Readonly<Process>): void {
  for (const { signal } of process.pending) {
    const takers = takersOf(k, process, signal);
    if (takers.length > 0) attract(k, edit(k.state.threads, takers[choose(k, 'signal', takers)]!), signal);
  }
}

/** Sends a signal to every process of a group. How many there were. */
export function raiseGroup(k: Kernel, pgid: number, info: PendingSignal): number {
  const members = [...k.state.processes.rows.values()].filter((each) => each.pgid === pgid && each.threads.length > 0);
  for (const member of members) raiseProcess(k, member.id, info);
  return members.length;
}

/** Sends a signal to one thread. */
export function raiseThread(k: Kernel, tid: number, info: PendingSignal): void {
  const thread = edit(k.state.threads, tid);
  const process = edit(k.state.processes, thread.pid);
  if (!prepare(k, process, info.signal)) return;
  const masked = isMasked(thread, info.signal);
  if (!masked && isIgnored(process, info.signal)) return;
  addPending(thread.pending, info);
  if (!masked || isAwaited(thread, info.signal)) attract(k, thread, info.signal);
}

/** Stop and continue cancel each other, and continuing happens at once. False: the process is beyond signals. */
function prepare(k: Kernel, process: Process, signal: number): boolean {
  if (process.exiting || process.status === 'zombie') return false;
  const stops = SIGNAL_BY_NUMBER.get(signal)?.action === 'stop';
  if (stops) dropPending(k, process, (each) => each === Signal.SIGCONT);
  if (signal === Signal.SIGCONT) {
    dropPending(k, process, (each) => SIGNAL_BY_NUMBER.get(each)?.action === 'stop');
    if (continueProcess(k, process)) tellContinued(k, process);
  }
  if (signal === Signal.SIGKILL) continueProcess(k, process);
  return true;
}

/** Takes signals away that wait to be delivered. */
export function dropPending(k: Kernel, process: Process, drops: (signal: number) => boolean): void {
  const keep = (each: PendingSignal): boolean => !drops(each.signal);
  process.pending = process.pending.filter(keep);
  for (const tid of process.threads) {
    const thread = edit(k.state.threads, tid);
    thread.pending = thread.pending.filter(keep);
  }
}

/** Lets the threads of a stopped process run again. False: it was not stopped. */
function continueProcess(k: Kernel, process: Process): boolean {
  if (process.status !== 'stopped') return false;
  process.status = 'alive';
  process.stopReport = Signal.SIGCONT;
  for (const tid of process.threads) {
    const thread = edit(k.state.threads, tid);
    if (thread.status !== 'stopped') continue;
    thread.attention = true;
    makeRunnable(k, thread, now(k));
  }
  return true;
}

/** The parent learns that its child goes on. */
function tellContinued(k: Kernel, process: Readonly<Process>): void {
  const value = Signal.SIGCONT;
  tellParentOf(k, process, { signal: Signal.SIGCHLD, code: SiCode.CLD_CONTINUED, pid: process.id, value });
}

/** SIGCHLD for a stop or a continuation, unless the parent does not want it; and whoever waits for the child looks. */
export function tellParentOf(k: Kernel, process: Readonly<Process>, info: PendingSignal): void {
  const parent = find(k.state.processes, process.parent);
  if (parent === undefined) return;
  if (((actionOf(parent, Signal.SIGCHLD)?.flags ?? 0) & SA_NOCLDSTOP) === 0) raiseProcess(k, parent.id, info);
  wake(k, parent.childQueue);
}

/** Makes a thread look at its signals before it runs user code again. */
function attract(k: Kernel, thread: Thread, signal: number): void {
  thread.attention = true;
  k.observer?.signal?.(thread.pid, thread.id, signal, now(k));
  if (thread.status === 'blocked' && thread.call?.host?.waits !== true)
    wakeThread(k, thread.id, isAwaited(thread, signal) ? 'event' : 'signal');
}

/** Standard signals do not queue: a second one of the same number is lost. */
function addPending(pending: PendingSignal[], info: PendingSignal): void {
  if (!pending.some((each) => each.signal === info.signal)) pending.push(info);
}
