// What happens when a hart comes to the kernel: a system call, a fault, the end of a quantum; and what a thread must
// do before it runs user code again. Read from the top: enter -> handle -> leave.

import { FLAG_SETS } from '../spec/flags.ts';
import { USER_END } from '../spec/paging.ts';
import { SiCode, Signal } from '../spec/signals.ts';
import { Cause } from '../spec/traps.ts';
import { grant } from './choose.ts';
import { charge, type Kernel, now } from './context.ts';
import { continueCall, enterCall, interruptCall, isInterruptible } from './dispatch.ts';
import { LogLevel, log } from './log.ts';
import { explainFault, faultIn, forgetFailure } from './mem/fault.ts';
import type { FaultReason } from './observe.ts';
import { leaveHart } from './proc/context-switch.ts';
import { checkCpu } from './proc/cpu-timers.ts';
import { deliver, deliverFault, stopThread, takeSignal } from './proc/deliver.ts';
import { continueDrain, exitProcess, exitThread, settleThread } from './proc/exit.ts';
import { setMask } from './proc/mask.ts';
import { hasHandler, nextPending } from './proc/pending.ts';
import { processOf } from './proc/process.ts';
import { isQueued } from './proc/queued.ts';
import { makeRunnable, mayRunOn } from './proc/run-queue.ts';
import type { Thread } from './state.ts';
import { find, get } from './table.ts';
import { traceEntry } from './trace-hash.ts';
import { waitForPage } from './vfs/hostfs/pages.ts';

const { PROT_READ, PROT_WRITE, PROT_EXEC } = FLAG_SETS.prot;
const { SA_RESTART } = FLAG_SETS.sa;
/** What an entry costs the host besides the work that it counts. */
const ENTRY_WORK = 256;
/** Cause of an entry at the end of a quantum: a timer interrupt. */
const QUANTUM_END = 0x80000005;

/** Begins an entry of hart `h`, whose clock shows `clock`. */
export function enter(k: Kernel, h: number, clock: number): void {
  k.hart = h;
  k.clock = clock;
  k.charged = 0;
  k.spent += k.work + ENTRY_WORK;
  k.work = 0;
  k.yields = false;
  k.outOfMemory = false;
  k.wanted = undefined;
  k.failed = 0;
}

/** Ends an entry: cycles go to their account, and the thread goes on, or another one has its turn. */
export function leave(k: Kernel, thread: Thread): void {
  if (k.state.harts[k.hart]!.thread !== thread.id) {
    if (find(k.state.threads, thread.id) === undefined) settleInterrupt(k);
    else settleThread(k, thread);
    return;
  }
  settleThread(k, thread);
  if (thread.cpuWatch) checkCpu(k, thread);
  if (k.outOfMemory) killForMemory(k, thread);
  else if (k.yields) rotate(k, thread, 'yield');
  else if (thread.slice <= 0) rotate(k, thread, 'preempt');
}

/** Handles the trap that the running thread took. */
export function handleTrap(k: Kernel, thread: Thread, cause: number, tval: number): void {
  if (k.trace !== undefined || k.observer !== undefined) traceEntry(k, cause);
  charge(k, Math.max(1, k.state.config.costs.trap));
  if (cause === Cause.ecallUser) enterCall(k, thread);
  else if (cause === Cause.loadPage) pageFault(k, thread, cause, tval, PROT_READ);
  else if (cause === Cause.storePage) pageFault(k, thread, cause, tval, PROT_WRITE);
  else if (cause === Cause.fetchPage) pageFault(k, thread, cause, tval, PROT_EXEC);
  else exception(k, thread, cause, tval);
}

/** The quantum is used up: the next thread's turn, if there is one. */
export function endQuantum(k: Kernel, thread: Thread): void {
  traceEntry(k, QUANTUM_END);
  charge(k, Math.max(1, k.state.config.costs.interrupt));
  settleInterrupt(k);
  if (thread.cpuWatch) checkCpu(k, thread);
  rotate(k, thread, 'preempt');
}

/** What the running thread must do before user code: die, go on with its call, take signals. */
export function attend(k: Kernel, thread: Thread): void {
  charge(k, 1);
  thread.attention = false;
  // A call that is long at work, rather than woken, is interrupted by signals too.
  if (isInterruptible(thread) && nextPending(k, thread) !== undefined) thread.call!.woken = 'signal';
  if (thread.drain !== 0) continueDrain(k, thread);
  else if (thread.dying) exitThread(k, thread);
  else if (processOf(k, thread).status === 'stopped') stopThread(k, thread);
  else if (thread.call !== undefined && thread.call.woken !== 'signal') {
    continueCall(k, thread);
    lookAgain(k, thread);
  } else attendSignals(k, thread);
}

function attendSignals(k: Kernel, thread: Thread): void {
  const info = takeSignal(k, thread);
  if (info !== undefined) {
    const process = processOf(k, thread);
    if (thread.call !== undefined && hasHandler(process, info.signal)) {
      interruptCall(k, thread, ((process.actions[info.signal]?.flags ?? 0) & SA_RESTART) !== 0);
    }
    deliver(k, thread, info);
    thread.attention = true;
  } else if (thread.call !== undefined) {
    // Nothing came of the signal (stopped and continued, or ignored meanwhile): the call goes on as it was.
    thread.call.woken = 'event';
    thread.call.wokenBy = 0;
    continueCall(k, thread);
  } else if (thread.restoreMask) {
    thread.restoreMask = false;
    setMask(k, thread, thread.savedLow, thread.savedHigh);
  }
}

/** Signals that came while a call went on are taken before user code. */
function lookAgain(k: Kernel, thread: Thread): void {
  if (find(k.state.threads, thread.id) !== undefined && nextPending(k, thread) !== undefined) thread.attention = true;
}

/** Puts the cycles charged so far on the hart's interrupt account. */
export function settleInterrupt(k: Kernel): void {
  k.state.harts[k.hart]!.interruptCycles += k.charged;
  k.clock += k.charged;
  k.machine.harts[k.hart]!.clock = k.clock;
  k.charged = 0;
}

/** Puts the running thread behind the others; with nobody else ready it simply gets another quantum. */
function rotate(k: Kernel, thread: Thread, why: 'yield' | 'preempt'): void {
  const at = now(k);
  if (!isQueued(k) && mayRunOn(thread, k.hart)) {
    thread.slice = grant(k, thread);
    return;
  }
  if (why === 'yield') thread.voluntary++;
  else thread.preempted++;
  leaveHart(k, k.hart, thread, why);
  makeRunnable(k, thread, at);
}

function pageFault(k: Kernel, thread: Thread, cause: number, va: number, access: number): void {
  thread.faults++;
  charge(k, k.state.config.costs.fault);
  k.observer?.fault?.(thread.id, cause, va, now(k));
  const space = processOf(k, thread).space;
  if (va < USER_END && faultIn(k, space, va, access)) return;
  if (k.outOfMemory) return;
  if (k.wanted !== undefined) {
    waitForPage(k, thread, k.wanted);
    return;
  }
  if (k.failed !== 0) forgetFailure(k);
  const reason = explainFault(k, space, va, access);
  if (reason === 'beyond the end of the file')
    deliverFault(k, thread, { signal: Signal.SIGBUS, code: SiCode.BUS_ADRERR, cause, tval: va, reason });
  else {
    const mapped = reason === 'read-only' || reason === 'not readable' || reason === 'not executable';
    const code = mapped ? SiCode.SEGV_ACCERR : SiCode.SEGV_MAPERR;
    deliverFault(k, thread, { signal: Signal.SIGSEGV, code, cause, tval: va, reason });
  }
}

function exception(k: Kernel, thread: Thread, cause: number, tval: number): void {
  const raise = (signal: number, code: number, reason: FaultReason): void => {
    deliverFault(k, thread, { signal, code, cause, tval, reason });
  };
  switch (cause) {
    case Cause.illegal:
      raise(Signal.SIGILL, SiCode.ILL_ILLOPC, 'illegal instruction');
      break;
    case Cause.breakpoint:
      raise(Signal.SIGTRAP, SiCode.TRAP_BRKPT, 'breakpoint');
      break;
    case Cause.fetchMisaligned:
    case Cause.loadMisaligned:
    case Cause.storeMisaligned:
      raise(Signal.SIGBUS, SiCode.BUS_ADRALN, 'misaligned');
      break;
    default:
      raise(Signal.SIGBUS, SiCode.BUS_ADRERR, 'outside memory');
  }
}

/** Memory has run out: the process that wanted more ends, nobody else. */
function killForMemory(k: Kernel, thread: Thread): void {
  const process = processOf(k, thread);
  k.outOfMemory = false;
  log(k, LogLevel.error, `out of memory: ${process.name}[${process.id}] is killed`);
  const pages = get(k.state.spaces, process.space).resident;
  k.observer?.outOfMemory?.(process.id, process.name, pages, k.state.memory.frames);
  exitProcess(k, thread, Signal.SIGKILL);
  settleInterrupt(k);
}
