// The frame of a signal handler on the user's stack (abi.md), and the way back.
//
//   sp, a1 -> siginfo (128) | a2 -> ucontext (224) | the stack as it was

import { FLAG_SETS } from '../../spec/flags.ts';
import { SIGRETURN_VA } from '../../spec/paging.ts';
import { Reg } from '../../spec/registers.ts';
import { SiCode, Signal } from '../../spec/signals.ts';
import { offsetOf, STRUCT_BY_NAME } from '../../spec/structs.ts';
import { charge, type Kernel } from '../context.ts';
import { readBytes, writeBytes } from '../mem/copy.ts';
import type { PendingSignal, SignalAction, Thread } from '../state.ts';
import { setMask } from './mask.ts';
import { processOf } from './process.ts';

const { SA_NODEFER, SA_ONSTACK } = FLAG_SETS.sa;
const { SS_ONSTACK, SS_DISABLE } = FLAG_SETS.ss;
const INFO_SIZE = STRUCT_BY_NAME.get('siginfo')!.size;
const CONTEXT_SIZE = STRUCT_BY_NAME.get('ucontext')!.size;
const FRAME_SIZE = INFO_SIZE + CONTEXT_SIZE;
const STACK_AT = offsetOf('ucontext', 'stack_sp');
const MASK_AT = offsetOf('ucontext', 'mask_low');
const PC_AT = offsetOf('ucontext', 'pc');
/** Signals that an instruction causes: their siginfo has an address. */
const FAULTS: ReadonlySet<number> = new Set([
  Signal.SIGILL,
  Signal.SIGTRAP,
  Signal.SIGBUS,
  Signal.SIGFPE,
  Signal.SIGSEGV,
]);

/** Makes the running thread enter the handler of `action`. Where the frame did not fit, or -1 if it did. */
export function pushFrame(k: Kernel, thread: Thread, info: Readonly<PendingSignal>, action: SignalAction): number {
  const hart = k.machine.harts[k.hart]!;
  const { regs } = hart;
  const sp = regs[Reg.sp]!;
  const enters = (action.flags & SA_ONSTACK) !== 0 && thread.altSize !== 0 && !isOnAltStack(thread, sp);
  const frame = (((enters ? thread.altSp + thread.altSize : sp) - FRAME_SIZE) & ~15) >>> 0;
  // A handler that overflows the alternate stack would write below it.
  const overflows = (enters || isOnAltStack(thread, sp)) && !isOnAltStack(thread, frame);
  charge(k, k.state.config.costs.signal);
  if (overflows || !writeBytes(k, processOf(k, thread).space, frame, frameBytes(k, thread, info))) return frame;
  thread.restoreMask = false;
  addMask(k, thread, info.signal, action);
  regs[Reg.a0] = info.signal;
  regs[Reg.a0 + 1] = frame;
  regs[Reg.a0 + 2] = frame + INFO_SIZE;
  regs[Reg.sp] = frame;
  regs[Reg.ra] = SIGRETURN_VA;
  hart.pc = (action.handler & ~3) >>> 0;
  hart.reservation = -1;
  return -1;
}

/** rt_sigreturn: everything as the frame at sp says. False: there is no frame that could be read. */
export function popFrame(k: Kernel, thread: Thread): boolean {
  const hart = k.machine.harts[k.hart]!;
  const frame = hart.regs[Reg.sp]!;
  charge(k, k.state.config.costs.signal);
  const bytes = readBytes(k, processOf(k, thread).space, frame + INFO_SIZE, CONTEXT_SIZE);
  if (bytes === undefined) return false;
  const view = new DataView(bytes.buffer);
  const word = (offset: number): number => view.getUint32(offset, true);
  hart.pc = (word(PC_AT) & ~3) >>> 0;
  for (let index = 1; index < 16; index++) hart.regs[index] = word(PC_AT + index * 4);
  hart.reservation = -1;
  const off = (word(STACK_AT + 4) & SS_DISABLE) !== 0;
  thread.altSp = off ? 0 : word(STACK_AT);
  thread.altSize = off ? 0 : word(STACK_AT + 8);
  setMask(k, thread, word(MASK_AT), word(MASK_AT + 4));
  return true;
}

/** Whether a stack pointer is on the thread's alternate stack. */
export function isOnAltStack(thread: Readonly<Thread>, sp: number): boolean {
  return sp > thread.altSp && sp - thread.altSp <= thread.altSize;
}

/** The alternate stack as struct stack: sp, flags, size. */
export function altStackWords(thread: Readonly<Thread>, sp: number): [number, number, number] {
  const flags = thread.altSize === 0 ? SS_DISABLE : isOnAltStack(thread, sp) ? SS_ONSTACK : 0;
  return [thread.altSp, flags, thread.altSize];
}

/** A struct siginfo. */
export function infoBytes(info: Readonly<PendingSignal>): Uint8Array {
  const bytes = new Uint8Array(INFO_SIZE);
  const view = new DataView(bytes.buffer);
  view.setInt32(offsetOf('siginfo', 'signo'), info.signal, true);
  view.setInt32(offsetOf('siginfo', 'code'), info.code, true);
  if (FAULTS.has(info.signal) && info.code > 0 && info.code !== SiCode.SI_KERNEL) {
    view.setUint32(offsetOf('siginfo', 'pid'), info.value, true);
    return bytes;
  }
  view.setInt32(offsetOf('siginfo', 'pid'), info.pid, true);
  view.setInt32(offsetOf('siginfo', 'status'), info.value, true);
  return bytes;
}

function frameBytes(k: Kernel, thread: Readonly<Thread>, info: Readonly<PendingSignal>): Uint8Array {
  const { regs, pc } = k.machine.harts[k.hart]!;
  const bytes = new Uint8Array(FRAME_SIZE);
  bytes.set(infoBytes(info));
  const view = new DataView(bytes.buffer, INFO_SIZE);
  altStackWords(thread, regs[Reg.sp]!).forEach((word, index) => {
    view.setUint32(STACK_AT + index * 4, word, true);
  });
  view.setUint32(MASK_AT, thread.restoreMask ? thread.savedLow : thread.maskLow, true);
  view.setUint32(MASK_AT + 4, thread.restoreMask ? thread.savedHigh : thread.maskHigh, true);
  view.setUint32(PC_AT, pc, true);
  for (let index = 1; index < 16; index++) view.setUint32(PC_AT + index * 4, regs[index]!, true);
  return bytes;
}

/** While the handler runs its own signal is blocked, unless it wants otherwise, and those that it names. */
function addMask(k: Kernel, thread: Thread, signal: number, action: SignalAction): void {
  const own = (action.flags & SA_NODEFER) !== 0 ? 0 : 1 << ((signal - 1) & 31);
  const low = thread.maskLow | action.maskLow | (signal <= 32 ? own : 0);
  const high = thread.maskHigh | action.maskHigh | (signal > 32 ? own : 0);
  setMask(k, thread, low, high);
}
