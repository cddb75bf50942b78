// Calls on what signals do to a thread: actions, masks, waiting for signals, the alternate stack, the way back from
// a handler.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import { Reg } from '../../spec/registers.ts';
import { SiCode, Signal } from '../../spec/signals.ts';
import { Cause } from '../../spec/traps.ts';
import { type Kernel, now } from '../context.ts';
import { writeBytes } from '../mem/copy.ts';
import { explainFault } from '../mem/fault.ts';
import { deliverFault, takePending } from '../proc/deliver.ts';
import { setMask } from '../proc/mask.ts';
import { actionOf, inSet, isIgnored, isMasked, lowest, withAction } from '../proc/pending.ts';
import { processOf } from '../proc/process.ts';
import { dropPending } from '../proc/signal.ts';
import { altStackWords, infoBytes, isOnAltStack, popFrame } from '../proc/signal-frame.ts';
import { block } from '../proc/wait-queue.ts';
import type { CallRecord, PendingSignal, Thread } from '../state.ts';
import { type Handler, NO_RESULT } from '../syscall.ts';
import { edit, get } from '../table.ts';
import { readDeadline } from './time.ts';
import { readWords, writeWords } from './words.ts';

const { SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK } = FLAG_SETS.sigprocmask;
const { SS_DISABLE } = FLAG_SETS.ss;
const { PROT_READ } = FLAG_SETS.prot;
const LAST_SIGNAL = 64;
const SIGSET_BYTES = 8;
const SMALLEST_STACK = 2048;

const rtSigaction: Handler = (k, thread, call) => {
  const [signal, newVa, oldVa, size] = call.args as [number, number, number, number];
  if (size !== SIGSET_BYTES || signal < 1 || signal > LAST_SIGNAL) return -Errno.EINVAL;
  const fixed = signal === Signal.SIGKILL || signal === Signal.SIGSTOP;
  if (fixed && newVa !== 0) return -Errno.EINVAL;
  const process = edit(k.state.processes, thread.pid);
  const wanted = newVa === 0 ? undefined : readWords(k, process.space, newVa, 4);
  if (wanted === null) return -Errno.EFAULT;
  const old = actionOf(process, signal) ?? { handler: 0, flags: 0, maskLow: 0, maskHigh: 0 };
  if (oldVa !== 0 && !writeWords(k, process.space, oldVa, [old.handler, old.flags, old.maskLow, old.maskHigh]))
    return -Errno.EFAULT;
  if (wanted === undefined) return 0;
  const [handler, flags, maskLow, maskHigh] = wanted as [number, number, number, number];
  process.actions = withAction(process, signal, { handler, flags, maskLow, maskHigh });
  if (isIgnored(process, signal)) dropPending(k, process, (each) => each === signal);
  return 0;
};

const rtSigprocmask: Handler = (k, thread, call) => {
  const [how, newVa, oldVa, size] = call.args as [number, number, number, number];
  if (size !== SIGSET_BYTES) return -Errno.EINVAL;
  const { space } = processOf(k, thread);
  const { maskLow, maskHigh } = thread;
  if (newVa !== 0) {
    const set = readWords(k, space, newVa, 2);
    if (set === null) return -Errno.EFAULT;
    const [low, high] = set as [number, number];
    if (how === SIG_BLOCK) setMask(k, thread, maskLow | low, maskHigh | high);
    else if (how === SIG_UNBLOCK) setMask(k, thread, maskLow & ~low, maskHigh & ~high);
    else if (how === SIG_SETMASK) setMask(k, thread, low, high);
    else return -Errno.EINVAL;
  }
  return oldVa === 0 || writeWords(k, space, oldVa, [maskLow, maskHigh]) ? 0 : -Errno.EFAULT;
};

const rtSigpending: Handler = (k, thread, call) => {
  if (call.args[1] !== SIGSET_BYTES) return -Errno.EINVAL;
  const process = processOf(k, thread);
  const words = [0, 0];
  for (const { signal } of [...thread.pending, ...process.pending]) {
    if (isMasked(thread, signal)) words[(signal - 1) >>> 5]! |= 1 << ((signal - 1) & 31);
  }
  return writeWords(k, process.space, call.args[0]!, words) ? 0 : -Errno.EFAULT;
};

/** The old mask comes back with the end of the handler that ends the wait. */
const rtSigsuspend: Handler = (k, thread, call) => {
  if (call.stage === 0) {
    if (call.args[1] !== SIGSET_BYTES) return -Errno.EINVAL;
    const set = readWords(k, processOf(k, thread).space, call.args[0]!, 2);
    if (set === null) return -Errno.EFAULT;
    thread.savedLow = thread.maskLow;
    thread.savedHigh = thread.maskHigh;
    thread.restoreMask = true;
    setMask(k, thread, set[0]!, set[1]!);
    call.stage = 1;
  }
  return block(k, thread, [], TIME_MAX, 'a signal');
};

const rtSigtimedwait: Handler = (k, thread, call) => {
  const [setVa, infoVa, timeoutVa, size] = call.args as [number, number, number, number];
  const { space } = processOf(k, thread);
  if (call.stage === 0) {
    if (size !== SIGSET_BYTES) return -Errno.EINVAL;
    const set = readWords(k, space, setVa, 2);
    if (set === null) return -Errno.EFAULT;
    const deadline = timeoutVa === 0 ? TIME_MAX : readDeadline(k, space, timeoutVa, 8, false);
    if (deadline < 0) return deadline;
    call.data = set;
    call.deadline = deadline;
    call.stage = 1;
  }
  const info = awaitedSignal(k, thread, call);
  if (info === undefined) {
    if (now(k) >= call.deadline) return -Errno.EAGAIN;
    return block(k, thread, [], call.deadline, 'a signal');
  }
  takePending(k, thread, info);
  return infoVa === 0 || writeBytes(k, space, infoVa, infoBytes(info)) ? info.signal : -Errno.EFAULT;
};

/** The first pending signal of the set that the call names. */
function awaitedSignal(k: Kernel, thread: Thread, call: CallRecord): PendingSignal | undefined {
  const wanted = (signal: number): boolean => inSet(call.data[0]!, call.data[1]!, signal);
  return lowest(thread.pending, wanted) ?? lowest(get(k.state.processes, thread.pid).pending, wanted);
}

const rtSigreturn: Handler = (k, thread) => {
  const sp = k.machine.harts[k.hart]!.regs[Reg.sp]!;
  if (popFrame(k, thread) || k.outOfMemory) return NO_RESULT;
  const reason = explainFault(k, processOf(k, thread).space, sp, PROT_READ);
  deliverFault(k, thread, {
    signal: Signal.SIGSEGV,
    code: SiCode.SEGV_MAPERR,
    cause: Cause.loadPage,
    tval: sp,
    reason,
  });
  return NO_RESULT;
};

const sigaltstack: Handler = (k, thread, call) => {
  const [newVa, oldVa] = call.args as [number, number];
  const { space } = processOf(k, thread);
  const userSp = k.machine.harts[k.hart]!.regs[Reg.sp]!;
  const old = altStackWords(thread, userSp);
  if (newVa !== 0) {
    const wanted = readWords(k, space, newVa, 3);
    if (wanted === null) return -Errno.EFAULT;
    const [sp, flags, size] = wanted as [number, number, number];
    if (thread.altSize !== 0 && isOnAltStack(thread, userSp)) return -Errno.EPERM;
    // Linux takes SS_ONSTACK for 0.
    if ((flags & ~3) !== 0 || flags === 3) return -Errno.EINVAL;
    const off = flags === SS_DISABLE;
    if (!off && size < SMALLEST_STACK) return -Errno.ENOMEM;
    thread.altSp = off ? 0 : sp;
    thread.altSize = off ? 0 : size;
  }
  return oldVa === 0 || writeWords(k, space, oldVa, old) ? 0 : -Errno.EFAULT;
};

export const SIGNAL_ACTION_CALLS = {
  rt_sigaction: rtSigaction,
  rt_sigprocmask: rtSigprocmask,
  rt_sigpending: rtSigpending,
  rt_sigsuspend: rtSigsuspend,
  rt_sigtimedwait_time64: rtSigtimedwait,
  rt_sigreturn: rtSigreturn,
  sigaltstack,
} as const satisfies Readonly<Record<string, Handler>>;
