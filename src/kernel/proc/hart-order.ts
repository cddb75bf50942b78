// Which hart goes next: the one with the lowest (clock, id) that has something to do. With many harts this is asked
// once in every 1,024 cycles of each, so the clocks of those that run a thread are kept at hand.

import type { Kernel } from '../context.ts';
import { isQueued } from './queued.ts';
import { readyTime } from './run-queue.ts';

/** Time of a hart without a thread. */
const IDLE = Number.POSITIVE_INFINITY;

/** Not state: run() makes it anew each time it is called. */
export interface HartOrder {
  /** Clock of each hart that runs a thread, IDLE for the others. */
  readonly times: Float64Array;
  /** How many are idle. */
  idle: number;
  /** Hart that had the last turn, and when that was. */
  hart: number;
  time: number;
  /** No hart has trapped since the last window of several harts came to its end. */
  steady: boolean;
}

export function newOrder(harts: number): HartOrder {
  return { times: new Float64Array(harts), idle: 0, hart: -1, time: Number.NaN, steady: false };
}

/** Looks all clocks up. */
export function startOrder(k: Kernel): void {
  const { order } = k;
  order.time = Number.NaN;
  order.times.fill(0);
  order.idle = 0;
  for (let h = 0; h < order.times.length; h++) noteTime(k, h);
}

/** Hart `h` had its turn at `time`. A turn changes the clock and the thread of no other hart. */
export function noteTurn(k: Kernel, h: number, time: number): void {
  k.order.hart = h;
  k.order.time = time;
  noteTime(k, h);
}

/** Hart with the lowest (time, id) that has something to do; -1 if none has. */
export function nextHart(k: Kernel): number {
  const { times, idle, hart, time } = k.order;
  if (times.length === 1) return k.state.harts[0]!.thread !== 0 || isQueued(k) ? 0 : -1;
  const starts = idle > 0 && isQueued(k);
  // Harts that compute stand at the same times, one after the other: all before the last one have had their turn.
  if (!starts && times[hart + 1] === time && times[hart]! > time) return hart + 1;
  if (!starts && idle === times.length - 1 && hart >= 0 && times[hart] !== IDLE) return hart;
  let best = -1;
  let bestTime = Number.POSITIVE_INFINITY;
  for (let h = 0; h < times.length; h++) {
    const each = starts && times[h] === IDLE ? hartTime(k, h) : times[h]!;
    if (each >= bestTime) continue;
    best = h;
    bestTime = each;
  }
  return best;
}

/** When the hart can go on: its clock if it runs a thread, else when it can take the next ready one. */
export function hartTime(k: Kernel, h: number): number {
  const clock = k.machine.harts[h]!.clock;
  return k.state.harts[h]!.thread !== 0 ? clock : readyTime(k, h, clock);
}

/** When the first hart without a thread can take one; Infinity: none can. */
export function nextStart(k: Kernel): number {
  const { times, idle } = k.order;
  let start = IDLE;
  if (idle === 0 || !isQueued(k)) return start;
  for (let h = 0; h < times.length; h++) if (times[h] === IDLE) start = Math.min(start, hartTime(k, h));
  return start;
}

/** No hart runs a thread. */
export function isIdle(k: Kernel): boolean {
  for (const hs of k.state.harts) if (hs.thread !== 0) return false;
  return true;
}

/**
 * The hart that a timer or an input at `time` interrupts: an idle one that can be there in time, `last`, where who waits
 * for it ran, before all others, then the one whose clock is furthest behind; if there is none, `next`, whose turn it is.
 */
export function interruptedHart(k: Kernel, next: number, time: number, last: number): number {
  const isFree = (h: number): boolean => k.state.harts[h]!.thread === 0;
  const { harts } = k.machine;
  if (last >= 0 && isFree(last) && harts[last]!.clock <= time) return last;
  let best = next;
  let bestClock = Number.POSITIVE_INFINITY;
  for (let h = 0; h < harts.length; h++) {
    const { clock } = harts[h]!;
    if (clock >= bestClock || !isFree(h) || (clock > time && next >= 0)) continue;
    best = h;
    bestClock = clock;
  }
  return best;
}

function noteTime(k: Kernel, h: number): void {
  const { order } = k;
  const time = k.state.harts[h]!.thread === 0 ? IDLE : k.machine.harts[h]!.clock;
  order.idle += Number(time === IDLE) - Number(order.times[h] === IDLE);
  order.times[h] = time;
}
