// Timelines as lanes, for every drawing: which part of the time is shown, how it is cut into columns, what each thread
// and hart did in each of them, round numbers for the axis.

import { resultText } from '../flags.ts';
import type { Call, Slice, Timeline, TimelineThread } from './record.ts';

/** The part of a timeline that is shown, in cycles. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** What is shown when nothing else is asked for: from the first record to the end. */
export function viewOf({ slices, end }: Timeline, from?: number, to?: number): View {
  const first = from ?? slices[0]?.from ?? 0;
  return { from: first, to: Math.max(first + 1, to ?? end) };
}

/** Of each column, which part of it a thread ran, was ready, or waited. */
export interface ThreadLane {
  readonly thread: TimelineThread;
  readonly running: Float64Array;
  readonly ready: Float64Array;
  readonly waiting: Float64Array;
  /** Of the waiting, that for locks. */
  readonly locked: Float64Array;
  /** Columns with a signal. */
  readonly signals: ReadonlySet<number>;
}

export interface HartLane {
  readonly hart: number;
  /** The thread that ran longest in each column, 0 for none, and which part of it. */
  readonly threads: Int32Array;
  readonly running: Float64Array;
}

/** Threads that are there in the view, those of a process together, its first one first. */
export function threadsOf(timeline: Timeline, view: View): TimelineThread[] {
  return timeline.threads
    .filter(({ born, ended }) => ended >= view.from && born <= view.to)
    .sort((a, b) => a.pid - b.pid || a.tid - b.tid);
}

/** What a lane is called: `spinner 3`, and below it `  thread 4` for the other threads of that process. */
export const laneName = ({ tid, pid, name }: TimelineThread): string =>
  tid === pid ? `${name} ${tid}` : `  thread ${tid}`;

/** Lanes of those threads. */
export function threadLanes(timeline: Timeline, view: View, columns: number): ThreadLane[] {
  const lanes = new Map<number, ThreadLane & { readonly signals: Set<number> }>();
  for (const thread of threadsOf(timeline, view)) {
    const none = (): Float64Array => new Float64Array(columns);
    const parts = { running: none(), ready: none(), waiting: none(), locked: none() };
    lanes.set(thread.tid, { thread, ...parts, signals: new Set() });
  }
  for (const { tid, from, to } of timeline.slices) spread(lanes.get(tid)?.running, view, from, to);
  for (const { tid, kind, from, to } of timeline.pauses) {
    const lane = lanes.get(tid);
    spread(kind === 'ready' ? lane?.ready : lane?.waiting, view, from, to);
    if (kind === 'lock') spread(lane?.locked, view, from, to);
  }
  for (const { tid, at, kind } of timeline.marks) {
    if (kind === 'signal' && at >= view.from && at < view.to) lanes.get(tid)?.signals.add(columnOf(view, columns, at));
  }
  return [...lanes.values()];
}

/** All harts. */
export function hartLanes(timeline: Timeline, view: View, columns: number): HartLane[] {
  return Array.from({ length: timeline.harts }, (_, hart) => {
    const shares = new Map<number, Float64Array>();
    for (const slice of timeline.slices) {
      if (slice.hart !== hart || slice.to <= view.from || slice.from >= view.to) continue;
      if (!shares.has(slice.tid)) shares.set(slice.tid, new Float64Array(columns));
      spread(shares.get(slice.tid), view, slice.from, slice.to);
    }
    const threads = new Int32Array(columns);
    const running = new Float64Array(columns);
    for (let column = 0; column < columns; column++) {
      let best = 0;
      for (const [tid, share] of shares) {
        running[column] = running[column]! + share[column]!;
        if (share[column]! <= best) continue;
        best = share[column]!;
        threads[column] = tid;
      }
    }
    return { hart, threads, running };
  });
}

/** Adds the time from `from` to `to` to the columns that it covers, as parts of a column. */
function spread(columns: Float64Array | undefined, view: View, from: number, to: number): void {
  if (columns === undefined || to <= view.from || from >= view.to) return;
  const scale = columns.length / (view.to - view.from);
  const start = Math.max(0, (from - view.from) * scale);
  const end = Math.min(columns.length, (to - view.from) * scale);
  for (let column = Math.floor(start); column < end; column++) {
    columns[column] = columns[column]! + Math.min(end, column + 1) - Math.max(start, column);
  }
}

export const columnOf = (view: View, columns: number, at: number): number =>
  Math.min(columns - 1, Math.max(0, Math.floor(((at - view.from) * columns) / (view.to - view.from))));

/** From 1 to 2, 5, 10 and so on. */
const STEPS = [2, 2.5, 2];

/** Times, in cycles, at which an axis has about `count` marks: multiples of 1, 2 or 5 times a power of ten. */
export function axisMarks(view: View, count: number): number[] {
  const wanted = (view.to - view.from) / Math.max(1, count);
  let step = 1;
  for (let index = 0; step < wanted; index++) step *= STEPS[index % STEPS.length]!;
  const marks: number[] = [];
  for (let at = Math.ceil(view.from / step) * step; at <= view.to; at += step) marks.push(at);
  return marks;
}

/** One thread follows another on a hart. */
export interface Switch {
  readonly at: number;
  readonly hart: number;
  readonly from: Slice | undefined;
  readonly to: Slice;
}

/** Every switch in the view, by time. */
export function switchesOf({ slices }: Timeline, view: View): Switch[] {
  const last = new Map<number, Slice>();
  return slices.flatMap((slice) => {
    const from = last.get(slice.hart);
    last.set(slice.hart, slice);
    return slice.from < view.from || slice.from >= view.to
      ? []
      : [{ at: slice.from, hart: slice.hart, from, to: slice }];
  });
}

const ADDRESSES = 0x10000;

/** `futex_time64 = 0`, `open = -2 ENOENT (No such file or directory)`; without a result a call that did not return. */
export function callText({ name, result }: Call): string {
  if (result === undefined) return name;
  return `${name} = ${resultText(result, result >>> 0 >= ADDRESSES)}`;
}
