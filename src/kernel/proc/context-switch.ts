// Putting a thread on a hart and taking it off. While a thread runs, its registers are in the hart's record; the
// thread's row has them again when it leaves (or when a snapshot is taken).

import { grant } from '../choose.ts';
import { type Kernel, now } from '../context.ts';
import type { Thread } from '../state.ts';
import { edit, get } from '../table.ts';
import { takeReady } from './run-queue.ts';

const SATP_ON = 0x80000000;

/** Gives idle hart `h` the next ready thread at time `time` (at least one is ready). The thread pays for the switch. */
export function dispatch(k: Kernel, h: number, time: number): void {
  const hart = k.machine.harts[h]!;
  const hs = k.state.harts[h]!;
  k.hart = h;
  k.clock = time;
  k.charged = 0;
  hs.idleCycles += time - hart.clock;
  const tid = takeReady(k, h, time);
  const thread = edit(k.state.threads, tid);
  const root = get(k.state.spaces, get(k.state.processes, thread.pid).space).root;
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
  const from = hart.regs;
  const to = thread.regs;
  for (let index = 0; index < 16; index++) to[index] = from[index]!;
  thread.pc = hart.pc;
}

/** Thread row -> hart record. */
export function loadContext(k: Kernel, h: number, thread: Readonly<Thread>): void {
  const hart = k.machine.harts[h]!;
  const to = hart.regs;
  const from = thread.regs;
  for (let index = 0; index < 16; index++) to[index] = from[index]!;
  hart.pc = thread.pc;
  hart.reservation = -1;
}
