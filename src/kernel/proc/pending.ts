// Which signals wait for a thread, and what they would do: questions only, nothing is changed here.

import { SIGNAL_BY_NUMBER, Signal } from '../../spec/signals.ts';
import { SYSCALL_BY_NAME } from '../../spec/syscalls.ts';
import type { Kernel } from '../context.ts';
import type { PendingSignal, Process, SignalAction, Thread } from '../state.ts';
import { get } from '../table.ts';

const SIG_IGN = 1;
/** Actions of a process: signals 1..64 by number. */
const ACTION_COUNT = 65;
const SIGTIMEDWAIT = SYSCALL_BY_NAME.get('rt_sigtimedwait_time64')!.number;

/** Whether a set of signals, in two words as in sigset, has this one. */
export function inSet(low: number, high: number, signal: number): boolean {
  return (((signal <= 32 ? low : high) >>> ((signal - 1) & 31)) & 1) !== 0;
}

/** Whether the thread has blocked the signal. SIGKILL and SIGSTOP cannot be blocked. */
export function isMasked(thread: Readonly<Thread>, signal: number): boolean {
  if (signal === Signal.SIGKILL || signal === Signal.SIGSTOP) return false;
  return inSet(thread.maskLow, thread.maskHigh, signal);
}

/** Whether the thread is in rt_sigtimedwait for this signal. */
export function isAwaited(thread: Readonly<Thread>, signal: number): boolean {
  const call = thread.call;
  return call?.number === SIGTIMEDWAIT && inSet(call.data[0]!, call.data[1]!, signal);
}

/** The actions of a process with another one for `signal`. */
export function withAction(
  process: Readonly<Process>,
  signal: number,
  action: SignalAction | undefined,
): (SignalAction | undefined)[] {
  return Array.from({ length: ACTION_COUNT }, (_, each) => (each === signal ? action : process.actions[each]));
}

/** The action set for a signal, or undefined for the default. */
export function actionOf(process: Readonly<Process>, signal: number): SignalAction | undefined {
  return process.actions[signal];
}

/** The signal has no effect on this process: ignored by choice or by default. Init takes none that it does not handle. */
export function isIgnored(process: Readonly<Process>, signal: number): boolean {
  const action = actionOf(process, signal);
  if (action !== undefined && action.handler !== 0) return action.handler === SIG_IGN;
  return process.parent === 0 || SIGNAL_BY_NUMBER.get(signal)?.action === 'ignore';
}

/** A function of the program handles the signal. */
export function hasHandler(process: Readonly<Process>, signal: number): boolean {
  return (actionOf(process, signal)?.handler ?? 0) > SIG_IGN;
}

/** The pending signal that the thread takes next, or undefined: the lowest of its own first, then of the process's. */
export function nextPending(k: Kernel, thread: Readonly<Thread>): PendingSignal | undefined {
  const { pending } = get(k.state.processes, thread.pid);
  if (thread.pending.length === 0 && pending.length === 0) return undefined;
  const open = (signal: number): boolean => !isMasked(thread, signal);
  return lowest(thread.pending, open) ?? lowest(pending, open);
}

/** The lowest of the pending signals that `wanted` accepts. */
export function lowest(
  pending: readonly PendingSignal[],
  wanted: (signal: number) => boolean,
): PendingSignal | undefined {
  let found: PendingSignal | undefined;
  for (const each of pending) if (wanted(each.signal) && each.signal < (found?.signal ?? 99)) found = each;
  return found;
}

/** A signal would be delivered now, or the thread must die: it may not go to sleep. */
export function hasDeliverable(k: Kernel, thread: Readonly<Thread>): boolean {
  return thread.dying || nextPending(k, thread) !== undefined;
}
