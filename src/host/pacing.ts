// How virtual time is shown in wall time: an idle jump is waited for in `--pace real`. Waits too short for the host's
// timers are saved up, and what a wait took too long is given back, so that a second is a second in the long run.

import { TIME_MAX } from '../spec/inputs.ts';

/** Shorter waits are saved up: timers of hosts are no better than this. */
const SHORTEST_WAIT_MS = 2;

export interface Pacer {
  readonly real: boolean;
  readonly throttle: boolean;
  readonly clockHz: number;
  /** Milliseconds that the show is ahead of the wall clock. */
  aheadMs: number;
}

export function newPacer(pace: 'real' | 'fast', throttle: boolean, clockHz: number): Pacer {
  return { real: pace === 'real', throttle, clockHz, aheadMs: 0 };
}

/** Milliseconds to wait for an idle jump; Infinity if only the outside can end it. */
export function idleWaitMs(pacer: Pacer, from: number, until: number): number {
  if (until >= TIME_MAX) return Number.POSITIVE_INFINITY;
  if (!pacer.real) return 0;
  const wait = pacer.aheadMs + ((until - from) * 1000) / pacer.clockHz;
  return wait < SHORTEST_WAIT_MS ? 0 : wait;
}

/** An idle jump from `from` to `to` was shown in `wallMs`. */
export function showedIdle(pacer: Pacer, from: number, to: number, wallMs: number): void {
  if (!pacer.real || to >= TIME_MAX) return;
  pacer.aheadMs += ((to - from) * 1000) / pacer.clockHz - wallMs;
}

/** A busy slice of `cycles` took `wallMs`: milliseconds to wait now, with --throttle. */
export function busyWaitMs(pacer: Pacer, cycles: number, wallMs: number): number {
  if (!pacer.throttle) return 0;
  pacer.aheadMs = Math.max(pacer.aheadMs + (cycles * 1000) / pacer.clockHz - wallMs, -100);
  return pacer.aheadMs < SHORTEST_WAIT_MS ? 0 : pacer.aheadMs;
}

/** Virtual time of something that came `wallMs` into a wait that began at `from`. */
export function timeInWait(pacer: Pacer, from: number, wallMs: number): number {
  return pacer.real ? from + Math.floor((Math.max(wallMs, 0) * pacer.clockHz) / 1000) : from;
}
