// Which signals wait for a thread, and what they would do: questions only, nothing is changed here.

import { SIGNAL_BY_NUMBER, Signal } from '../../spec/signals.ts';
import type { Kernel } from '../context.ts';
import type { PendingSignal, Process, SignalAction, Thread } from '../state.ts';
import { get } from '../table.ts';

const SIG_IGN = 1;

/** Whether the thread has blocked the signal. SIGKILL and SIGSTOP cannot be blocked. */
export function isMasked(thread: Readonly<Thread>, signal: number): boolean {
  if (signal === Signal.SIGKILL || signal === Signal.SIGSTOP) return false;
  const word = signal <= 32 ? thread.maskLow : thread.maskHigh;
  return ((word >>> ((signal - 1) & 31)) & 1) !== 0;
}

/** The action set for a signal, or undefined for the default. */
function actionOf(process: Readonly<Process>, signal: number): SignalAction | undefined {
  return process.actions[signal];
}

/** The signal has no effect on this process: ignored by choice or by default. */
export function isIgnored(process: Readonly<Process>, signal: number): boolean {
  const action = actionOf(process, signal);
  if (action !== undefined && action.handler !== 0) return action.handler === SIG_IGN;
  return SIGNAL_BY_NUMBER.get(signal)?.action === 'ignore';
}

/** A function of the program handles the signal. */
export function hasHandler(process: Readonly<Process>, signal: number): boolean {
  return (actionOf(process, signal)?.handler ?? 0) > SIG_IGN;
}

/** The pending signal that the thread takes next, or undefined: its own first, then the process's. */
export function nextPending(k: Kernel, thread: Readonly<Thread>): PendingSignal | undefined {
  const open = (each: PendingSignal): boolean => !isMasked(thread, each.signal);
  return thread.pending.find(open) ?? get(k.state.processes, thread.pid).pending.find(open);
}

/** A signal would be delivered now, or the thread must die: it may not go to sleep. */
export function hasDeliverable(k: Kernel, thread: Readonly<Thread>): boolean {
  return thread.dying || nextPending(k, thread) !== undefined;
}
