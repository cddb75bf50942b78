// Putting a thread on a hart and taking it off. While a thread runs, its registers are in the hart's record; the
// thread's row has them again when it leaves (or when a snapshot is taken).

import { grant } from '../choose.ts';
import { type Kernel, now } from '../context.ts';
import type { Thread } from '../state.ts';
import { queueLength } from './queued.ts';
import { mayRunOn, takeReady } from './run-queue.ts';
import { seatOf } from './seat.ts';

/** What a switch costs the host, and each thread that is ready (Kernel.spent). */
const SWITCH_WORK = 256;
const QUEUE_WORK = 4;
const SATP_ON = 0x80000000;

/**
 * The next ready thread at time `time` that idle hart `first` may run (there is at least one) gets that hart, or the one
 * that it ran on last if that is idle, too. The thread pays for the switch. The hart that it got.
 */
export function dispatch(k: Kernel, first: number, time: number): number {
  k.hart = first;
  k.clock = time;
  k.charged = 0;
  k.spent += SWITCH_WORK + queueLength(k) * QUEUE_WORK;
  const tid = takeReady(k, first, time);
  const { thread, root } = seatOf(k, tid);
  const h = k.state.harts.length === 1 ? first : placeOf(k, thread, first, time);
  const hart = k.machine.harts[h]!;
  const hs = k.state.harts[h]!;
  k.hart = h;
  hs.idleCycles += time - hart.clock;
  const { switch: switchCost, spaceSwitch, migration } = k.state.config.costs;
  let cost = root === hs.root ? switchCost : switchCost + spaceSwitch;
  if (thread.hart !== h && thread.switchCycles > 0) {
    thread.migrations++;
    cost += migration;
  }
  hart.clock = time + cost;
  thread.switchCycles += cost;
  thread.status = 'running';
  thread.hart = h;
  thread.slice = grant(k, thread);
  hs.thread = tid;
  setRoot(k, h, root);
  loadContext(k, h, thread);
  k.observer?.dispatch?.(h, tid, time + cost);
  return h;
}

/** Where a thread that hart `first` could take runs: the hart that it knows, if that is idle, else the one that asks. */
function placeOf(k: Kernel, thread: Readonly<Thread>, first: number, time: number): number {
  const { hart: last, switchCycles } = thread;
  const isFree = k.state.harts[last]!.thread === 0 && k.machine.harts[last]!.clock <= time;
  return switchCycles > 0 && isFree && mayRunOn(thread, last) ? last : first;
}

/** Takes the running thread off its hart. The caller has set, or sets, its status and queue. */
export function leaveHart(k: Kernel, h: number, thread: Thread, why: string): void {
  saveContext(k, h, thread);
  k.state.harts[h]!.thread = 0;
  k.machine.harts[h]!.reservation = -1;
  k.observer?.leave?.(h, thread.id, now(k), why);
}

/** Points the hart at an address space. */
export function setRoot(k: Kernel, h: number, root: number): void {
  k.state.harts[h]!.root = root;
  k.machine.harts[h]!.satp = (SATP_ON | root) >>> 0;
}

/** Hart record -> thread row. */
export function saveContext(k: Kernel, h: number, thread: Thread): void {
  const hart = k.machine.harts[h]!;
  saveRegisters(hart.regs, thread.regs);
  thread.pc = hart.pc;
}

/** Thread row -> hart record. */
export function loadContext(k: Kernel, h: number, thread: Readonly<Thread>): void {
  const hart = k.machine.harts[h]!;
  loadRegisters(thread.regs, hart.regs);
  hart.pc = thread.pc;
  hart.reservation = -1;
}

// Registers 1 to 15, as register 0 is 0 on both sides. Written out, as a loop takes twice as long and this is much of a
// switch; and once for each way, as V8 is slow where the kind of an array is not always the same.

function saveRegisters(from: Uint32Array, to: number[]): void {
  to[1] = from[1]!;
  to[2] = from[2]!;
  to[3] = from[3]!;
  to[4] = from[4]!;
  to[5] = from[5]!;
  to[6] = from[6]!;
  to[7] = from[7]!;
  to[8] = from[8]!;
  to[9] = from[9]!;
  to[10] = from[10]!;
  to[11] = from[11]!;
  to[12] = from[12]!;
  to[13] = from[13]!;
  to[14] = from[14]!;
  to[15] = from[15]!;
}

function loadRegisters(from: readonly number[], to: Uint32Array): void {
  to[1] = from[1]!;
  to[2] = from[2]!;
  to[3] = from[3]!;
  to[4] = from[4]!;
  to[5] = from[5]!;
  to[6] = from[6]!;
  to[7] = from[7]!;
  to[8] = from[8]!;
  to[9] = from[9]!;
  to[10] = from[10]!;
  to[11] = from[11]!;
  to[12] = from[12]!;
  to[13] = from[13]!;
  to[14] = from[14]!;
  to[15] = from[15]!;
}
