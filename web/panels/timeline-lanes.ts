// Which lanes the timeline has: the harts, and below them the threads, those of a process together.

import { AT, type Piece, type TimelineData } from './timeline-data.ts';

export interface Shown {
  /** Virtual time at the right edge, and cycles over the width. */
  end: number;
  span: number;
  harts: number;
  clockHz: number;
  /** Thread that is marked. */
  selected: number;
  /** Row at the top. */
  first: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Lane {
  readonly tid: number;
  readonly pid: number;
}

export interface Lanes {
  /** Below the harts. */
  readonly threads: readonly Lane[];
  readonly height: number;
  /** Rows of all lanes, harts and threads, and which of them is at the top. */
  readonly rows: number;
  readonly first: number;
  /** Rows that there is room for. */
  readonly room: number;
}

export const LANE_LABEL = 110;
export const AXIS = 18;
const MAX_LANE = 22;
const MIN_LANE = 12;

/** The harts and the threads of the shown time; where there is no room for all, from row `shown.first` on. */
export function lanesOf(data: TimelineData, shown: Shown, { height }: Size): Lanes {
  const found = new Map<number, number>();
  const { numbers } = data;
  data.each(shown.end - shown.span, shown.end, (at) => void found.set(numbers[at + AT.tid]!, numbers[at + AT.pid]!));
  const threads = [...found].map(([tid, pid]): Lane => ({ tid, pid })).sort((a, b) => a.pid - b.pid || a.tid - b.tid);
  const rows = shown.harts + threads.length;
  const lane = Math.min(MAX_LANE, Math.max(MIN_LANE, (height - AXIS) / Math.max(1, rows)));
  const room = Math.max(1, Math.floor((height - AXIS) / lane));
  return { threads, height: lane, rows, room, first: Math.max(0, Math.min(shown.first, rows - room)) };
}

/** The piece at a point of the canvas; of several the one that runs. */
export function pieceAt(data: TimelineData, shown: Shown, point: { x: number; y: number } & Size): Piece | undefined {
  const lanes = lanesOf(data, shown, point);
  const lane = Math.floor((point.y - AXIS) / lanes.height) + Math.round(lanes.first);
  if (point.y < AXIS || point.x < LANE_LABEL) return undefined;
  const time = shown.end - shown.span + ((point.x - LANE_LABEL) / (point.width - LANE_LABEL)) * shown.span;
  const slack = shown.span / (point.width - LANE_LABEL);
  const tid = lanes.threads[lane - shown.harts]?.tid;
  let found: Piece | undefined;
  data.each(time - slack, time + slack, (at) => {
    const piece = data.piece(at);
    if (lane < shown.harts ? piece.hart !== lane : piece.tid !== tid) return false;
    if (found === undefined || piece.state === 'running') found = piece;
    return piece.state === 'running';
  });
  return found;
}

export const xOf = (time: number, width: number, { end, span }: Shown): number =>
  LANE_LABEL + ((time - (end - span)) / span) * (width - LANE_LABEL);
