// Gathers who ran where and when, from the kernel's dispatches, for the page's timeline.

import type { Observer } from '../../src/kernel/observe.ts';
import { LEAVE_REASONS, SEGMENT_FIELDS } from '../messages.ts';

/** Pieces kept between two frames; older ones are dropped. */
const MAX_SEGMENTS = 3000;

export interface TimelineRecorder {
  readonly observer: Observer;
  /** Pieces since the last call, those that still run included, as far as `clock`. */
  take(clock: number): Float64Array;
}

interface Open {
  readonly tid: number;
  start: number;
}

/** @param pidOf process of a thread */
export function recordTimeline(pidOf: (tid: number) => number): TimelineRecorder {
  let pieces: number[] = [];
  const open = new Map<number, Open>();
  const put = (hart: number, tid: number, start: number, end: number, reason: number): void => {
    if (end <= start) return;
    pieces.push(hart, tid, pidOf(tid), start, end, reason);
    if (pieces.length > 2 * MAX_SEGMENTS * SEGMENT_FIELDS) pieces = pieces.slice(-MAX_SEGMENTS * SEGMENT_FIELDS);
  };
  return {
    observer: {
      dispatch(hart, tid, clock) {
        open.set(hart, { tid, start: clock });
      },
      leave(hart, tid, clock, why) {
        const started = open.get(hart);
        open.delete(hart);
        if (started === undefined || started.tid !== tid) return;
        const reason = LEAVE_REASONS.indexOf(why as (typeof LEAVE_REASONS)[number]);
        put(hart, tid, started.start, clock, Math.max(1, reason));
      },
    },
    take(clock) {
      for (const [hart, piece] of open) {
        put(hart, piece.tid, piece.start, clock, 0);
        piece.start = Math.max(piece.start, clock);
      }
      const taken = Float64Array.from(pieces.slice(-MAX_SEGMENTS * SEGMENT_FIELDS));
      pieces = [];
      return taken;
    },
  };
}
