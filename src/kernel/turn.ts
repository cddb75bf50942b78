// A turn: one hart runs user code, or the kernel for its thread, until the end of its window or a trap. Which hart has
// its turn, and when, is decided in kernel.ts.

import { Stop } from '../spec/layout.ts';
import type { Kernel } from './context.ts';
import type { HartState, Thread } from './state.ts';
import { edit } from './table.ts';
import { attend, endQuantum, enter, handleTrap, leave } from './trap.ts';

/**
 * Hart `h`, at its clock, runs user code, or the kernel for its thread, until the end of its window or a trap.
 * True: its next instruction is one that is watched.
 */
export function turn(k: Kernel, h: number, clock: number, until: number): boolean {
  const s = k.state;
  const hs = s.harts[h]!;
  const thread = runningThread(k, h, hs.thread);
  s.turn = -1;
  if (hs.trapped || thread.attention || thread.call !== undefined) {
    enter(k, h, clock);
    if (hs.trapped && !thread.dying) handleTrap(k, thread, hs.cause, hs.tval);
    else attend(k, thread);
    hs.trapped = false;
    leave(k, thread);
    return false;
  }
  const single = s.harts.length === 1;
  let end = Math.min(clock + thread.slice, s.nextEvent, s.config.maxCycles);
  if (!single) end = Math.min(end, beginWindow(k, h, hs, clock));
  const stop = k.machine.run(h, Math.min(end, until) - clock);
  const hart = k.machine.harts[h]!;
  const { executed } = hart;
  thread.instructions += executed;
  thread.userCycles += executed;
  thread.slice -= executed;
  if (!single || stop !== Stop.trap) return endTurn(k, h, stop, clock + executed, end, thread);
  enter(k, h, clock + executed);
  handleTrap(k, thread, hart.cause, hart.tval);
  leave(k, thread);
  return false;
}

/** A turn that did not end in a trap of the only hart. */
function endTurn(k: Kernel, h: number, stop: number, clock: number, end: number, thread: Thread): boolean {
  const s = k.state;
  const hs = s.harts[h]!;
  if (stop === Stop.trap) {
    const hart = k.machine.harts[h]!;
    hs.trapped = true;
    hs.cause = hart.cause;
    hs.tval = hart.tval;
  } else if (thread.slice <= 0) {
    enter(k, h, clock);
    endQuantum(k, thread);
  } else if (clock < end) {
    s.turn = h;
    if (stop === Stop.watch) return true;
  } else if (s.harts.length > 1) endWindow(k, h, hs);
  return false;
}

/** The row of the thread that a hart runs, for changing. */
function runningThread(k: Kernel, h: number, tid: number): Thread {
  const known = k.running[h];
  if (known !== undefined && known.id === tid && known.stamp === k.state.threads.stamp) return known;
  const thread = edit(k.state.threads, tid);
  k.running[h] = thread;
  return thread;
}

/** With several harts: the end of the window, and what becomes of a reservation when others ran since. */
function beginWindow(k: Kernel, h: number, hs: HartState, clock: number): number {
  const { window } = k.state.config;
  const number = Math.floor(clock / window);
  if (k.state.lastHart !== h) k.machine.harts[h]!.reservation = -1;
  k.state.lastHart = h;
  hs.window = number;
  return (number + 1) * window;
}

/** The reservation is lost at the end of a window in which another hart ran. */
function endWindow(k: Kernel, h: number, hs: HartState): void {
  if (k.machine.harts[h]!.reservation < 0) return;
  const { harts } = k.state;
  for (let other = 0; other < harts.length; other++) {
    if (other !== h && harts[other]!.window === hs.window) k.machine.harts[h]!.reservation = -1;
  }
}
