// Draws the timeline: a graticule with times, then the lanes: a bar where a thread runs, a strip below where it does not.

import { PIECE_STATES, type PieceState } from '../messages.ts';
import { t } from '../text.ts';
import { AT, type TimelineData } from './timeline-data.ts';
import { AXIS, LANE_LABEL, type Lane, type Lanes, lanesOf, type Shown, type Size, xOf } from './timeline-lanes.ts';

type Waiting = Exclude<PieceState, 'running'>;

/** Of a thread that does not run: colour, and height of its strip as a share of the lane's bar. */
export const STRIPS: Readonly<Record<Waiting, { readonly color: string; readonly share: number }>> = {
  ready: { color: '--accent', share: 0.22 },
  lock: { color: '--bad', share: 0.45 },
  waits: { color: '--strip', share: 0.08 },
  stopped: { color: '--cool', share: 0.22 },
};

interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly size: Size;
  readonly data: TimelineData;
  readonly shown: Shown;
  /** A colour of the style sheet. */
  readonly color: (name: string) => string;
  readonly colorOf: (pid: number) => string;
}

export function paintTimeline(
  context: CanvasRenderingContext2D,
  size: Size,
  data: TimelineData,
  shown: Shown,
  colorOf: (pid: number) => string,
): void {
  const style = getComputedStyle(context.canvas);
  const brush: Brush = { context, size, data, shown, color: (name) => style.getPropertyValue(name), colorOf };
  context.clearRect(0, 0, size.width, size.height);
  context.font = `11px ${brush.color('--mono')}`;
  context.textBaseline = 'middle';
  const lanes = lanesOf(data, shown, size);
  context.save();
  context.beginPath();
  context.rect(0, AXIS, size.width, size.height - AXIS);
  context.clip();
  paintSelected(brush, lanes);
  paintRules(brush);
  paintLabels(brush, lanes);
  paintPieces(brush, lanes);
  paintBar(brush, lanes);
  context.restore();
  paintTimes(brush);
}

const top = (lanes: Lanes, row: number): number => AXIS + (row - Math.round(lanes.first)) * lanes.height;

function paintSelected({ context, size, shown, color }: Brush, lanes: Lanes): void {
  const index = lanes.threads.findIndex(({ tid }) => tid === shown.selected);
  if (index < 0) return;
  context.fillStyle = color('--raised');
  context.fillRect(0, top(lanes, shown.harts + index), size.width, lanes.height);
}

/** Calls for each time that the graticule marks, with its place. */
function eachMark({ size: { width }, shown }: Brush, mark: (x: number, time: number, step: number) => void): void {
  const step = niceStep(shown.span / Math.max(2, (width - LANE_LABEL) / 96));
  const start = Math.max(0, Math.ceil((shown.end - shown.span) / step) * step);
  for (let time = start; time <= shown.end; time += step) mark(xOf(time, width, shown), time, step);
}

function paintRules(brush: Brush): void {
  const { context, size, color } = brush;
  context.fillStyle = color('--rule');
  eachMark(brush, (x) => context.fillRect(Math.round(x), AXIS, 1, size.height - AXIS));
}

function paintTimes(brush: Brush): void {
  const { context, size, shown, color } = brush;
  context.fillStyle = color('--dim');
  context.textAlign = 'left';
  eachMark(brush, (x, time, step) => {
    if (x < size.width - 50) context.fillText(timeLabel(time, step, shown.clockHz), x + 3, AXIS / 2);
  });
}

/** Where there are more rows than room: which of them are seen. */
function paintBar({ context, size, color }: Brush, { rows, room, first }: Lanes): void {
  if (rows <= room) return;
  const height = size.height - AXIS;
  context.fillStyle = color('--strip');
  context.fillRect(size.width - 4, AXIS + (first / rows) * height, 3, Math.max(8, (room / rows) * height));
}

function paintLabels({ context, data, shown, color, colorOf }: Brush, lanes: Lanes): void {
  context.textAlign = 'left';
  const y = (lane: number): number => top(lanes, lane) + lanes.height / 2;
  const short = (text: string): string => cut(context, text, LANE_LABEL - 18);
  context.fillStyle = color('--dim');
  for (let hart = 0; hart < shown.harts; hart++) context.fillText(`${t('hart')} ${hart}`, 12, y(hart));
  lanes.threads.forEach((lane, index) => {
    context.fillStyle = colorOf(lane.pid);
    context.fillText(short(laneName(lane, data)), 12, y(shown.harts + index));
  });
}

/** `3 spinner`; of the other threads of a process `  thread 4`. */
const laneName = ({ tid, pid }: Lane, data: TimelineData): string =>
  tid === pid ? `${pid} ${data.names.get(pid) ?? ''}` : `  ${t('thread')} ${tid}`;

function cut(context: CanvasRenderingContext2D, text: string, width: number): string {
  let end = text.length;
  while (end > 1 && context.measureText(text.slice(0, end)).width > width) end--;
  return end < text.length ? `${text.slice(0, end - 1)}…` : text;
}

/** A piece is at least a pixel wide; of several in one pixel of a lane one is drawn. */
function paintPieces(brush: Brush, lanes: Lanes): void {
  const { context, size, data, shown, colorOf } = brush;
  const laneOf = new Map(lanes.threads.map(({ tid }, index) => [tid, shown.harts + index]));
  const strips = stripsOf(brush, lanes);
  const bar = newBars(context, size.width);
  const gap = lanes.height > 12 ? 3 : 1;
  const full = lanes.height - gap;
  const colors = new Map<number, string>();
  const { numbers } = data;
  data.each(shown.end - shown.span, shown.end, (at) => {
    const left = xOf(numbers[at + AT.start]!, size.width, shown);
    const right = xOf(numbers[at + AT.end]!, size.width, shown);
    if (right < LANE_LABEL) return undefined;
    const lane = laneOf.get(numbers[at + AT.tid]!);
    const hart = numbers[at + AT.hart]!;
    if (hart < 0) {
      const { color, height } = strips[numbers[at + AT.state]!]!;
      context.fillStyle = color;
      if (lane !== undefined) bar(-1 - lane, left, right, top(lanes, lane) + gap / 2 + full - height, height);
      return undefined;
    }
    const pid = numbers[at + AT.pid]!;
    let fill = colors.get(pid);
    if (fill === undefined) colors.set(pid, (fill = colorOf(pid)));
    context.fillStyle = fill;
    bar(hart, left, right, top(lanes, hart) + gap / 2, full);
    if (lane !== undefined) bar(lane, left, right, top(lanes, lane) + gap / 2, full);
    return undefined;
  });
}

/** By the state's number. */
function stripsOf({ color }: Brush, lanes: Lanes): { color: string; height: number }[] {
  return PIECE_STATES.map((state) => {
    if (state === 'running') return { color: '', height: 0 };
    const { color: name, share } = STRIPS[state];
    return { color: color(name), height: Math.max(1, Math.round(lanes.height * share)) };
  });
}

type Bar = (row: number, left: number, right: number, y: number, height: number) => void;

/** Draws bars of a row from the right to the left, one a pixel. */
function newBars(context: CanvasRenderingContext2D, width: number): Bar {
  const lastLeft = new Map<number, number>();
  return (row, left, right, y, height) => {
    const x = Math.max(LANE_LABEL, Math.floor(left));
    const end = Math.max(x + 1, Math.min(width, right));
    const last = lastLeft.get(row) ?? Number.POSITIVE_INFINITY;
    if (x >= last) return;
    lastLeft.set(row, x);
    context.fillRect(x, y, Math.max(1, Math.min(end, last) - x - (end - x > 4 ? 1 : 0)), height);
  };
}

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
