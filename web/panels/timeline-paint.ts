// Draws the timeline: a graticule with times, then the pieces in their lanes; and finds the piece under a point.

import type { Piece, TimelineData } from './timeline-data.ts';

export interface Shown {
  /** Virtual time at the right edge, and cycles over the width. */
  end: number;
  span: number;
  harts: number;
  clockHz: number;
  /** Process that is marked. */
  selected: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Lanes {
  /** Pids, from the top, below the harts. */
  readonly pids: readonly number[];
  readonly height: number;
}

export const LANE_LABEL = 110;
const AXIS = 18;
const MAX_LANE = 22;
const MIN_LANE = 9;

/** The harts, and the processes that ran in the shown time, as many as there is room for. */
export function lanesOf(data: TimelineData, shown: Shown, { height }: Size): Lanes {
  const room = Math.max(1, Math.floor((height - AXIS) / MIN_LANE) - shown.harts);
  const pids = new Set<number>();
  data.each(shown.end - shown.span, shown.end, (at) => {
    pids.add(data.numbers[at + 2]!);
    return pids.size >= room;
  });
  const sorted = [...pids].sort((a, b) => a - b);
  return { pids: sorted, height: Math.min(MAX_LANE, (height - AXIS) / Math.max(1, sorted.length + shown.harts)) };
}

export function paintTimeline(
  context: CanvasRenderingContext2D,
  size: Size,
  data: TimelineData,
  shown: Shown,
  colorOf: (pid: number) => string,
): void {
  const style = getComputedStyle(context.canvas);
  const color = (name: string): string => style.getPropertyValue(name);
  context.clearRect(0, 0, size.width, size.height);
  context.font = `11px ${color('--mono')}`;
  context.textBaseline = 'middle';
  paintGrid(context, size, shown, color('--rule'), color('--dim'));
  const lanes = lanesOf(data, shown, size);
  paintLabels(context, lanes, data, shown, { plain: color('--dim'), colorOf });
  paintPieces(context, size, lanes, data, shown, colorOf);
}

function paintGrid(
  context: CanvasRenderingContext2D,
  { width, height }: Size,
  shown: Shown,
  rule: string,
  text: string,
): void {
  const step = niceStep(shown.span / Math.max(2, (width - LANE_LABEL) / 96));
  const start = Math.max(0, Math.ceil((shown.end - shown.span) / step) * step);
  context.fillStyle = rule;
  for (let time = start; time <= shown.end; time += step)
    context.fillRect(Math.round(xOf(time, width, shown)), AXIS, 1, height - AXIS);
  context.fillStyle = text;
  context.textAlign = 'left';
  for (let time = start; time <= shown.end; time += step) {
    const x = xOf(time, width, shown);
    if (x < width - 50) context.fillText(timeLabel(time, step, shown.clockHz), x + 3, AXIS / 2);
  }
}

function paintLabels(
  context: CanvasRenderingContext2D,
  lanes: Lanes,
  data: TimelineData,
  shown: Shown,
  paint: { plain: string; colorOf: (pid: number) => string },
): void {
  context.textAlign = 'left';
  const y = (lane: number): number => AXIS + (lane + 0.5) * lanes.height;
  context.fillStyle = paint.plain;
  for (let hart = 0; hart < shown.harts; hart++) context.fillText(`hart ${hart}`, 12, y(hart));
  lanes.pids.forEach((pid, index) => {
    context.fillStyle = paint.colorOf(pid);
    context.fillText(`${pid} ${(data.names.get(pid) ?? '').slice(0, 10)}`, 12, y(shown.harts + index));
  });
}

/** A piece is at least a pixel wide; of several in one pixel of a lane one is drawn. */
function paintPieces(
  context: CanvasRenderingContext2D,
  { width }: Size,
  lanes: Lanes,
  data: TimelineData,
  shown: Shown,
  colorOf: (pid: number) => string,
): void {
  const laneOf = new Map(lanes.pids.map((pid, index) => [pid, shown.harts + index]));
  const lastLeft = new Map<number, number>();
  const gap = lanes.height > 12 ? 3 : 1;
  const colors = new Map<number, string>();
  const { numbers } = data;
  const bar = (lane: number, left: number, right: number): void => {
    const x = Math.max(LANE_LABEL, Math.floor(left));
    const end = Math.max(x + 1, Math.min(width, right));
    const last = lastLeft.get(lane) ?? Number.POSITIVE_INFINITY;
    if (x >= last) return;
    lastLeft.set(lane, x);
    context.fillRect(
      x,
      AXIS + lane * lanes.height + gap / 2,
      Math.max(1, Math.min(end, last) - x - (end - x > 4 ? 1 : 0)),
      lanes.height - gap,
    );
  };
  data.each(shown.end - shown.span, shown.end, (at) => {
    const pid = numbers[at + 2]!;
    let fill = colors.get(pid);
    if (fill === undefined) colors.set(pid, (fill = colorOf(pid)));
    const left = xOf(numbers[at + 3]!, width, shown);
    const right = xOf(numbers[at + 4]!, width, shown);
    if (right < LANE_LABEL) return undefined;
    context.fillStyle = fill;
    bar(numbers[at]!, left, right);
    const lane = laneOf.get(pid);
    if (lane !== undefined) bar(lane, left, right);
    return undefined;
  });
}

/** The piece at a point of the canvas. */
export function pieceAt(data: TimelineData, shown: Shown, point: { x: number; y: number } & Size): Piece | undefined {
  const lanes = lanesOf(data, shown, point);
  const lane = Math.floor((point.y - AXIS) / lanes.height);
  if (lane < 0 || point.x < LANE_LABEL) return undefined;
  const time = shown.end - shown.span + ((point.x - LANE_LABEL) / (point.width - LANE_LABEL)) * shown.span;
  const slack = shown.span / (point.width - LANE_LABEL);
  let found: Piece | undefined;
  data.each(time - slack, time + slack, (at) => {
    const piece = data.piece(at);
    const there = lane < shown.harts ? piece.hart === lane : piece.pid === lanes.pids[lane - shown.harts];
    if (there) found = piece;
    return there;
  });
  return found;
}

const xOf = (time: number, width: number, { end, span }: Shown): number =>
  LANE_LABEL + ((time - (end - span)) / span) * (width - LANE_LABEL);

/** 1, 2 or 5 times a power of ten. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power * 10;
}

function timeLabel(time: number, step: number, clockHz: number): string {
  const seconds = time / clockHz;
  const fine = step / clockHz;
  if (fine >= 1) return `${seconds.toFixed(0)} s`;
  if (fine >= 1e-3) return `${(seconds * 1e3).toFixed(0)} ms`;
  return fine >= 1e-5 ? `${(seconds * 1e3).toFixed(2)} ms` : `${(seconds * 1e6).toFixed(fine >= 1e-6 ? 0 : 2)} us`;
}
