// A turn: one hart runs user code, or the kernel for its thread, until the end of its window or a trap. Which hart has
// its turn, and when, is decided in kernel.ts.

import type { Hart } from '../machine/hart.ts';
import { Stop } from '../spec/layout.ts';
import { Reg } from '../spec/registers.ts';
import { Cause } from '../spec/traps.ts';
import type { Kernel } from './context.ts';
import { IMMEDIATE } from './dispatch.ts';
import { seatOf } from './proc/seat.ts';
import type { HartState, Thread } from './state.ts';
import { attend, endQuantum, enter, handleTrap, leave } from './trap.ts';

/** So much work of the kernel, in nanoseconds or so, and run() comes back, however little virtual time has passed. */
const SLICE_WORK = 8_000_000;

/** The driver has waited long enough. */
export function hasWorked({ spent }: Kernel): boolean {
  return spent >= SLICE_WORK;
}

/** Turns may go on: neither an answer of the host nor its taking of output is waited for, and the driver does not wait long. */
export function isUndisturbed(k: Kernel): boolean {
  const { requests, outputBytes, config } = k.state;
  return requests.rows.size === 0 && outputBytes < config.limits.outputBytes && !hasWorked(k);
}

/**
 * Hart `h`, at its clock, runs user code, or the kernel for its thread, until the end of its window or a trap.
 * True: its next instruction is one that is watched.
 */
export function turn(k: Kernel, h: number, clock: number, until: number): boolean {
  const s = k.state;
  const hs = s.harts[h]!;
  const { thread } = seatOf(k, hs.thread);
  s.turn = -1;
  if (hs.trapped || isAttended(thread)) {
    enter(k, h, clock);
    if (hs.trapped && !thread.dying) handleTrap(k, thread, hs.cause, hs.tval);
    else attend(k, thread);
    hs.trapped = false;
    leave(k, thread);
    return false;
  }
  const end = Math.min(clock + thread.slice, s.nextEvent, s.config.maxCycles);
  if (s.harts.length === 1) return turnAlone(k, thread, clock, end, until);
  const windowEnd = Math.min(end, beginWindow(k, h, hs, clock));
  const stop = runUser(k, h, thread, Math.min(windowEnd, until) - clock);
  return endTurn(k, h, stop, clock + k.machine.harts[h]!.executed, windowEnd, thread);
}

/** The kernel has something to do for the thread before it runs user code. */
export function isAttended(thread: Readonly<Thread>): boolean {
  return thread.attention || thread.call !== undefined;
}

/** The only hart, from `clock` on: a trap is handled at once, as nobody else can do anything before it. */
function turnAlone(k: Kernel, thread: Thread, clock: number, end: number, until: number): boolean {
  const hart = k.machine.harts[0]!;
  const limit = Math.min(end, until);
  for (let at = clock; at < limit; ) {
    const stop = runUser(k, 0, thread, limit - at);
    at += hart.executed;
    if (stop !== Stop.trap) return endTurn(k, 0, stop, at, end, thread);
    const cost = answerAtOnce(k, thread, hart);
    if (cost === 0) {
      enter(k, 0, at);
      handleTrap(k, thread, hart.cause, hart.tval);
      leave(k, thread);
      return false;
    }
    at += cost;
  }
  return false;
}

/** Runs user code for at most `budget` instructions, and counts them. */
function runUser(k: Kernel, h: number, thread: Thread, budget: number): Stop {
  const stop = k.machine.run(h, budget);
  const { executed } = k.machine.harts[h]!;
  thread.instructions += executed;
  thread.userCycles += executed;
  thread.slice -= executed;
  return stop;
}

/**
 * The short way of an immediate call (spec/syscalls): its answer, and the cycles that it cost. 0: it is something else,
 * or somebody wants to know of it, or the quantum ends with it; then enter, handleTrap and leave do the same and more.
 */
function answerAtOnce(k: Kernel, thread: Thread, hart: Hart): number {
  if (k.isHeard || hart.cause !== Cause.ecallUser) return 0;
  const cost = Math.max(1, k.state.config.costs.trap);
  if (thread.slice <= cost || thread.cpuWatch) return 0;
  const answer = IMMEDIATE[hart.regs[Reg.t0]!];
  if (answer === undefined) return 0;
  hart.regs[Reg.a0] = answer(k, thread, k.scratch);
  hart.pc += 4;
  hart.advance(cost);
  thread.syscalls++;
  thread.systemCycles += cost;
  thread.slice -= cost;
  return cost;
}

/**
 * A turn that did not end in a trap of the only hart. True: its next instruction is one that is watched.
 * @param end where it would have ended at the latest
 */
export function endTurn(k: Kernel, h: number, stop: number, clock: number, end: number, thread: Thread): boolean {
  const s = k.state;
  const hs = s.harts[h]!;
  if (stop === Stop.trap) {
    const hart = k.machine.harts[h]!;
    hs.trapped = true;
    hs.cause = hart.cause;
    hs.tval = hart.tval;
    k.order.steady = false;
  } else if (thread.slice <= 0) {
    enter(k, h, clock);
    endQuantum(k, thread);
  } else if (clock < end) {
    s.turn = h;
    if (stop === Stop.watch) return true;
  } else if (s.harts.length > 1) {
    endWindow(k, h, hs);
    k.order.steady = true;
  }
  return false;
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
