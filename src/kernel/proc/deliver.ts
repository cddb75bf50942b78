// What a signal does to the thread that takes it: its handler, or the default actions of signal(7).

import { FLAG_SETS } from '../../spec/flags.ts';
import { SIGNAL_BY_NUMBER, SiCode, Signal } from '../../spec/signals.ts';
import { Cause } from '../../spec/traps.ts';
import { type Kernel, now } from '../context.ts';
import { explainFault } from '../mem/fault.ts';
import type { PendingSignal, Process, Thread } from '../state.ts';
import { edit } from '../table.ts';
import { leaveHart } from './context-switch.ts';
import { type Fault, reportCrash } from './crash.ts';
import { CORE_FLAG, exitProcess } from './exit.ts';
import { isOrphaned } from './groups.ts';
import { actionOf, hasHandler, isIgnored, isMasked, nextPending, withAction } from './pending.ts';
import { processOf } from './process.ts';
import { tellParentOf } from './signal.ts';
import { pushFrame } from './signal-frame.ts';

/** What a handler costs the host (Kernel.spent), until it has returned. */
const HANDLER_WORK = 2048;
const { SA_RESETHAND } = FLAG_SETS.sa;
const { PROT_WRITE } = FLAG_SETS.prot;

/** Takes the next pending signal of the running thread off its list; undefined if there is none. */
export function takeSignal(k: Kernel, thread: Thread): PendingSignal | undefined {
  const info = nextPending(k, thread);
  return info === undefined ? undefined : takePending(k, thread, info);
}

/** Takes this signal off the thread's list, or the process's. */
export function takePending(k: Kernel, thread: Thread, { signal }: Readonly<PendingSignal>): PendingSignal {
  const process = edit(k.state.processes, thread.pid);
  const own = thread.pending.some((each) => each.signal === signal);
  const list = own ? thread.pending : process.pending;
  const [info] = list.splice(
    list.findIndex((each) => each.signal === signal),
    1,
  );
  return info!;
}

/** Lets a signal have its effect. The running thread may be gone, or stopped, afterwards. */
export function deliver(k: Kernel, thread: Thread, info: PendingSignal): void {
  const process = edit(k.state.processes, thread.pid);
  if (isIgnored(process, info.signal)) return;
  if (hasHandler(process, info.signal)) {
    runHandler(k, thread, process, info);
    return;
  }
  const action = SIGNAL_BY_NUMBER.get(info.signal)?.action ?? 'terminate';
  if (action === 'terminate') exitProcess(k, thread, info.signal);
  else if (action === 'core') exitProcess(k, thread, info.signal | CORE_FLAG);
  else if (info.signal === Signal.SIGSTOP || (action === 'stop' && !isOrphaned(k, process.pgid)))
    stopProcess(k, process, thread, info.signal);
}

/** A signal that the thread's own instruction caused. It cannot wait: without a handler that may run now it kills. */
export function deliverFault(k: Kernel, thread: Thread, fault: Fault): void {
  const { signal, code } = fault;
  const process = edit(k.state.processes, thread.pid);
  k.observer?.signal?.(thread.pid, thread.id, signal, now(k));
  if (hasHandler(process, signal) && !isMasked(thread, signal)) {
    const address = signal === Signal.SIGILL || signal === Signal.SIGTRAP ? k.machine.harts[k.hart]!.pc : fault.tval;
    runHandler(k, thread, process, { signal, code, pid: 0, value: address });
    return;
  }
  reportCrash(k, thread, fault);
  exitProcess(k, thread, signal | CORE_FLAG);
}

/** The thread stops where it is; a call that it was in goes on after SIGCONT. */
export function stopThread(k: Kernel, thread: Thread): void {
  leaveHart(k, k.hart, thread, 'stop');
  thread.status = 'stopped';
}

function runHandler(k: Kernel, thread: Thread, process: Process, info: PendingSignal): void {
  k.spent += HANDLER_WORK;
  const action = actionOf(process, info.signal)!;
  const refused = pushFrame(k, thread, info, action);
  if (refused >= 0) {
    refuseFrame(k, thread, info.signal, refused);
    return;
  }
  if ((action.flags & SA_RESETHAND) !== 0)
    process.actions = withAction(process, info.signal, { ...action, handler: 0 });
}

/** There is no room for the frame: that is a fault of its own; of SIGSEGV itself it is the end. */
function refuseFrame(k: Kernel, thread: Thread, signal: number, va: number): void {
  if (k.outOfMemory) return;
  const fault: Fault = {
    signal: Signal.SIGSEGV,
    code: SiCode.SEGV_MAPERR,
    cause: Cause.storePage,
    tval: va,
    reason: explainFault(k, processOf(k, thread).space, va, PROT_WRITE),
  };
  if (signal !== Signal.SIGSEGV) {
    deliverFault(k, thread, fault);
    return;
  }
  reportCrash(k, thread, fault);
  exitProcess(k, thread, Signal.SIGSEGV | CORE_FLAG);
}

function stopProcess(k: Kernel, process: Process, thread: Thread, signal: number): void {
  process.status = 'stopped';
  process.stopReport = signal;
  for (const tid of process.threads) edit(k.state.threads, tid).attention = true;
  stopThread(k, thread);
  tellParentOf(k, process, { signal: Signal.SIGCHLD, code: SiCode.CLD_STOPPED, pid: process.id, value: signal });
}
