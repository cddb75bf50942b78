// Windows of several harts that compute are run one after the other inside the core: nothing but clocks and counters
// comes of them, so the kernel is told of many at once. What ends in anything else is a turn like any other (turn.ts).

import { InnerStop, Stop } from '../spec/layout.ts';
import type { Kernel } from './context.ts';
import { dispatch } from './proc/context-switch.ts';
import { hartTime, nextStart, noteTurn } from './proc/hart-order.ts';
import { seatOf } from './proc/seat.ts';
import { endTurn, isAttended, isUndisturbed } from './turn.ts';

/** Cycles between harts beyond which it does not matter how many they are. */
const FAR = 2 ** 29;
/** Longer windows gain nothing. */
const LONGEST_WINDOW = 2 ** 16;
/** What one turn of a hart with nobody beside it may run. */
const LONGEST_TURN = 100_000;

/**
 * Runs windows of all harts that have a thread, in the order of (clock, id), until one of them has something to do for the
 * kernel or comes to `until`, or until one without a thread can take one.
 * @param start the lowest of their clocks
 * @returns whether the next instruction of a hart, state.turn, is watched; undefined: turns must go one by one
 */
export function runWindows(k: Kernel, start: number, until: number): boolean | undefined {
  const { window } = k.state.config;
  // In the midst of other work it would not pay.
  if (!k.order.steady || window > LONGEST_WINDOW) return undefined;
  let before = nextStart(k) - start;
  const count = before > 0 ? enterTurns(k, start, until) : 0;
  if (count === 0) return undefined;
  const { machine } = k;
  let last = indexOf(k, k.state.lastHart, count);
  for (;;) {
    const outcome = machine.runWindows(count, window, Math.min(before, FAR), last);
    const stop = outcome & 15;
    last = outcome >> 4;
    const h = machine.turns.hart(last);
    k.state.lastHart = h;
    if (stop === InnerStop.windows) {
      if (count === 1) {
        noteWindows(k, 0, start);
        enterTurn(k, 0, h, start, until, isAlone(k, h));
      }
      continue;
    }
    const changed =
      stop === InnerStop.limit
        ? startQuietly(k, start + before, start, until, count)
        : endQuietly(k, start, last, stop);
    const index = indexOf(k, changed, count);
    if (index < 0 || hasWork(k, changed) || !isUndisturbed(k)) {
      for (let each = 0; each < count; each++) noteWindows(k, each, start);
      const isWatched = changed < 0 && stop !== InnerStop.limit && endWindows(k, h, stop);
      noteTurn(k, changed < 0 ? h : changed, Number.NaN);
      return isWatched;
    }
    noteTurn(k, changed, Number.NaN);
    enterTurn(k, index, changed, start, until, count === 1 && isAlone(k, changed));
    before = nextStart(k) - start;
  }
}

/**
 * The last turn ends with a quantum: so long as nobody can tell how far the other harts are, they need not be asked.
 * @returns its hart, or -1: nothing was done
 */
function endQuietly(k: Kernel, start: number, last: number, stop: number): number {
  const h = k.machine.turns.hart(last);
  const { thread } = seatOf(k, k.state.harts[h]!.thread);
  if (stop !== Stop.budget || thread.cpuWatch || k.observer !== undefined) return -1;
  noteWindows(k, last, start);
  if (thread.slice > 0) return -1;
  endWindows(k, h, stop);
  return h;
}

/**
 * A hart without a thread takes the next one, which it can at `time`, if it is before all others; nobody asks how far those are.
 * @returns the hart that has it, or -1: nothing was done
 */
function startQuietly(k: Kernel, time: number, start: number, until: number, count: number): number {
  const { turns, harts } = k.machine;
  if (!k.policy.first || k.observer !== undefined || time >= Math.min(until, k.state.nextEvent)) return -1;
  for (let index = 0; index < count; index++) if (turns.time(index) <= time - start) return -1;
  for (let h = 0; h < harts.length; h++) {
    if (k.state.harts[h]!.thread === 0 && hartTime(k, h) === time) return dispatch(k, h, time);
  }
  return -1;
}

/** Place of a hart in the table of turns, or -1. */
function indexOf(k: Kernel, h: number, count: number): number {
  let index = count - 1;
  while (index >= 0 && k.machine.turns.hart(index) !== h) index--;
  return index;
}

/** The hart's turn is one of the kernel. */
function hasWork(k: Kernel, h: number): boolean {
  const hs = k.state.harts[h]!;
  return hs.thread !== 0 && (hs.trapped || isAttended(seatOf(k, hs.thread).thread));
}

/** Enters the harts in the machine's table of turns; how many they are. 0: one of them has something to do for the kernel. */
function enterTurns(k: Kernel, start: number, until: number): number {
  const { harts } = k.state;
  let count = 0;
  for (let h = 0; h < harts.length; h++) {
    if (harts[h]!.thread === 0) continue;
    if (hasWork(k, h)) return 0;
    enterTurn(k, count++, h, start, until, isAlone(k, h));
  }
  return count;
}

/**
 * Times in the table are counted from `start`. It is never the turn of a hart that has no thread.
 * @param alone it needs no windows
 */
function enterTurn(k: Kernel, index: number, h: number, start: number, until: number, alone: boolean): void {
  const { nextEvent, harts, config } = k.state;
  const { window, maxCycles } = config;
  const tid = harts[h]!.thread;
  const clock = k.order.times[h]!;
  const slice = tid === 0 ? 0 : seatOf(k, tid).thread.slice;
  const limit = Math.min(clock + slice, nextEvent, maxCycles, until) - start;
  const end = (Math.floor((alone ? clock + LONGEST_TURN : clock) / window) + 1) * window - start;
  k.machine.turns.set(index, h, Math.min(clock - start, FAR), Math.min(limit, FAR), Math.min(end, FAR));
}

/** Nobody else has a thread, could take one, or has had one in this window. */
function isAlone(k: Kernel, h: number): boolean {
  const { harts, config } = k.state;
  const { times, idle } = k.order;
  if (idle < harts.length - 1 || nextStart(k) < Number.POSITIVE_INFINITY) return false;
  return harts.every(({ window }, other) => other === h || (window + 1) * config.window <= times[h]!);
}

/** The last turn ends. */
function endWindows(k: Kernel, h: number, stop: number): boolean {
  const { config, nextEvent, harts } = k.state;
  const { thread } = seatOf(k, harts[h]!.thread);
  const clock = k.order.times[h]!;
  const hs = harts[h]!;
  // What stops before its limit would go on in the window that begins here, if one does.
  hs.window = stop === Stop.budget ? windowBefore(k, clock) : Math.floor(clock / config.window);
  const end = Math.min(clock + thread.slice, nextEvent, config.maxCycles, (hs.window + 1) * config.window);
  return endTurn(k, h, stop, clock, end, thread);
}

/** Counts what a hart has done since it was entered or this was asked. */
function noteWindows(k: Kernel, index: number, start: number): void {
  const { turns } = k.machine;
  const { times } = k.order;
  const h = turns.hart(index);
  const clock = times[h]!;
  const executed = turns.time(index) - Math.min(clock - start, FAR);
  if (executed === 0) return;
  const hs = k.state.harts[h]!;
  const { thread } = seatOf(k, hs.thread);
  thread.instructions += executed;
  thread.userCycles += executed;
  thread.slice -= executed;
  times[h] = clock + executed;
  hs.window = windowBefore(k, clock + executed);
}

/** Number of the window of the cycle before `clock`. */
function windowBefore(k: Kernel, clock: number): number {
  return Math.ceil(clock / k.state.config.window) - 1;
}
