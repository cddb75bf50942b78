// What a signal does to the thread that takes it: the default actions of signal(7).

import { SIGNAL_BY_NUMBER, SiCode, Signal } from '../../spec/signals.ts';
import type { Kernel } from '../context.ts';
import type { PendingSignal, Process, Thread } from '../state.ts';
import { edit, find } from '../table.ts';
import { leaveHart } from './context-switch.ts';
import { CORE_FLAG, exitProcess } from './exit.ts';
import { isOrphaned } from './groups.ts';
import { isIgnored, nextPending } from './pending.ts';
import { raiseProcess } from './signal.ts';
import { wake } from './wait-queue.ts';

const SA_NOCLDSTOP = 1;

/** Takes the next pending signal of the running thread off its list; undefined if there is none. */
export function takeSignal(k: Kernel, thread: Thread): PendingSignal | undefined {
  const info = nextPending(k, thread);
  if (info === undefined) return undefined;
  const process = edit(k.state.processes, thread.pid);
  const own = thread.pending.some((each) => each.signal === info.signal);
  const list = own ? thread.pending : process.pending;
  list.splice(
    list.findIndex((each) => each.signal === info.signal),
    1,
  );
  return { ...info };
}

/** Lets a signal have its effect. The running thread may be gone, or stopped, afterwards. */
export function deliver(k: Kernel, thread: Thread, info: PendingSignal): void {
  const process = edit(k.state.processes, thread.pid);
  if (isIgnored(process, info.signal)) return;
  const action = SIGNAL_BY_NUMBER.get(info.signal)?.action ?? 'terminate';
  if (action === 'terminate') exitProcess(k, thread, info.signal);
  else if (action === 'core') exitProcess(k, thread, info.signal | CORE_FLAG);
  else if (info.signal === Signal.SIGSTOP || (action === 'stop' && !isOrphaned(k, process.pgid)))
    stopProcess(k, process, thread, info.signal);
}

/** The thread stops where it is; a call that it was in goes on after SIGCONT. */
export function stopThread(k: Kernel, thread: Thread): void {
  leaveHart(k, k.hart, thread, 'stop');
  thread.status = 'stopped';
}

function stopProcess(k: Kernel, process: Process, thread: Thread, signal: number): void {
  process.status = 'stopped';
  process.stopReport = signal;
  for (const tid of process.threads) edit(k.state.threads, tid).attention = true;
  stopThread(k, thread);
  const parent = find(k.state.processes, process.parent);
  if (parent === undefined) return;
  const action = parent.actions[Signal.SIGCHLD];
  if (action === undefined || (action.flags & SA_NOCLDSTOP) === 0) {
    raiseProcess(k, parent.id, { signal: Signal.SIGCHLD, code: SiCode.CLD_STOPPED, pid: process.id, value: signal });
  }
  wake(k, parent.childQueue);
}
