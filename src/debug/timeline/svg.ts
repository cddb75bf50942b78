// A timeline as a picture: a standalone SVG file. Each span has a title, which viewers show when the pointer is on it.

import { duration } from '../stats.ts';
import { BACKGROUND, CALL_LOOK, LEGEND, MARK_COLOURS, PAUSE_LOOK, threadColour } from './colours.ts';
import { axisMarks, callText, laneName, threadsOf, type View, viewOf } from './lanes.ts';
import type { Pause, Slice, Timeline, TimelineThread } from './record.ts';

export interface SvgOptions {
  readonly width?: number;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** What was run: a line above the drawing. */
  readonly title?: string;
}

const HEAD = 26;
const AXIS = 26;
const LANE = 22;
const BAR = 16;
/** Where the strip of a system call is, from the middle of a lane. */
const CALL_AT = 9;
const FOOT = 34;
const RIGHT = 12;
const LETTER = 7.3;
const MOST_LABEL = 26;
/** Where the text of an axis mark still has its place. */
const MARK_WIDTH = 56;
/** Wakes that are drawn at most: more would only be a grey area. */
const MOST_ARROWS = 2000;

/** Where everything stands. */
interface Plan {
  readonly timeline: Timeline;
  readonly view: View;
  readonly threads: readonly TimelineThread[];
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly x: (at: number) => number;
  /** Tops of the lanes of threads. */
  readonly lanes: ReadonlyMap<number, number>;
  readonly time: (cycles: number) => string;
  readonly nameOf: (tid: number) => string;
}

/** The text of the file. */
export function timelineSvg(timeline: Timeline, options: SvgOptions = {}): string {
  const plan = planOf(timeline, options);
  const { threads, top, view } = plan;
  const lastHart = top + timeline.harts * LANE;
  const colours = new Map(threads.map(({ tid }, index) => [tid, threadColour(index)]));
  const body = [
    options.title === undefined ? '' : `<text x="8" y="18" class="title">${escaped(options.title)}</text>`,
    ...axis(plan),
    ...Array.from({ length: timeline.harts }, (_, hart) => label(`hart ${hart}`, top + hart * LANE)),
    `<line x1="0" x2="${plan.width}" y1="${lastHart}" y2="${lastHart}" class="edge"/>`,
    ...threads.map((thread) => label(laneName(thread), plan.lanes.get(thread.tid)!)),
    ...timeline.pauses.map((each) => pauseBar(plan, each)),
    ...timeline.slices.flatMap((each) => sliceBars(plan, each, colours.get(each.tid) ?? '#888')),
    ...calls(plan),
    ...arrows(plan),
    ...marks(plan),
    ...legend(plan, view),
  ].filter((line) => line !== '');
  return `${head(plan)}\n${body.join('\n')}\n</svg>\n`;
}

function planOf(timeline: Timeline, options: SvgOptions): Plan {
  const width = options.width ?? 1200;
  const view = viewOf(timeline, options.from, options.to);
  const threads = threadsOf(timeline, view);
  const letters = Math.min(MOST_LABEL, Math.max(7, ...threads.map((thread) => laneName(thread).length)));
  const left = 16 + Math.ceil(letters * LETTER);
  const top = AXIS + (options.title === undefined ? 0 : HEAD);
  const scale = (width - left - RIGHT) / (view.to - view.from);
  const names = new Map(timeline.threads.map(({ tid, name }) => [tid, `${name} ${tid}`]));
  return {
    ...{ timeline, view, threads, width, left, top },
    height: top + (timeline.harts + threads.length) * LANE + FOOT,
    x: (at) => left + (Math.min(Math.max(at, view.from), view.to) - view.from) * scale,
    lanes: new Map(threads.map(({ tid }, index) => [tid, top + (timeline.harts + index) * LANE])),
    time: (cycles) => duration(cycles, timeline.clockHz),
    nameOf: (tid) => names.get(tid) ?? `${tid}`,
  };
}

function bar({ view, x }: Plan, from: number, to: number, y: number, fill: string, title: string, size = BAR): string {
  if (to <= view.from || from >= view.to) return '';
  const start = x(from);
  const place = `x="${start.toFixed(2)}" y="${y + (LANE - size) / 2}"`;
  const width = Math.max(1, x(to) - start).toFixed(2);
  return `<rect ${place} width="${width}" height="${size}" fill="${fill}"><title>${escaped(title)}</title></rect>`;
}

const spanText = ({ time }: Plan, from: number, to: number): string =>
  `${time(from)} to ${time(to)} (${time(to - from)})`;

const LEFT_TEXT: Readonly<Record<Slice['why'], string>> = {
  preempt: '; its turn was over',
  yield: '; it gave way',
  block: '; then it waits',
  stop: '; it was stopped',
  exit: '; it ended',
  '': '',
};

/** A slice stands in the lane of its hart and in that of its thread. */
function sliceBars(plan: Plan, { hart, tid, from, to, why }: Slice, fill: string): string[] {
  const title = `${plan.nameOf(tid)} on hart ${hart}, ${spanText(plan, from, to)}${LEFT_TEXT[why]}`;
  const tops = [plan.top + hart * LANE, plan.lanes.get(tid) ?? plan.top];
  return tops.map((y) => bar(plan, from, to, y, fill, title));
}

const WAITS: Readonly<Record<Pause['kind'], string>> = {
  ready: 'is ready and waits for a hart',
  lock: 'waits for the lock ',
  blocked: 'waits for ',
  stopped: 'is stopped until ',
};

function pauseBar(plan: Plan, { tid, kind, from, to, reason }: Pause): string {
  const y = plan.lanes.get(tid);
  if (y === undefined) return '';
  const { colour, height } = PAUSE_LOOK[kind];
  const title = `${plan.nameOf(tid)} ${WAITS[kind]}${reason}, ${spanText(plan, from, to)}`;
  return bar(plan, from, to, y, colour, title, height);
}

/** System calls that are wide enough to be seen. */
function calls(plan: Plan): string[] {
  const { timeline, view, x, lanes, nameOf } = plan;
  return timeline.calls.flatMap((call) => {
    const y = lanes.get(call.tid);
    if (y === undefined || call.to <= view.from || call.from >= view.to) return [];
    if (x(call.to) - x(call.from) < CALL_LOOK.least) return [];
    const title = `${nameOf(call.tid)} in ${callText(call)}, ${spanText(plan, call.from, call.to)}`;
    return [bar(plan, call.from, call.to, y + CALL_AT, CALL_LOOK.colour, title, CALL_LOOK.height)];
  });
}

function head({ width, height }: Plan): string {
  const style =
    'text{font:12px ui-monospace,monospace;fill:#ddd;white-space:pre}.title{font-weight:bold}.small{font-size:11px;fill:#999}line{stroke:#3a3d43}.edge{stroke:#666}.wake{stroke:#fffa;stroke-width:.7;fill:none}rect:hover{stroke:#fff}';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${style}</style><rect width="${width}" height="${height}" fill="${BACKGROUND}"/>`;
}

function label(text: string, y: number): string {
  const short = text.length > MOST_LABEL ? `${text.slice(0, MOST_LABEL - 6)}…${text.slice(-5)}` : text;
  return `<text x="8" y="${y + 15}">${escaped(short)}</text>`;
}

function axis({ view, x, width, height, top, time }: Plan): string[] {
  return axisMarks(view, 10).map((at) => {
    const left = x(at).toFixed(2);
    const isLast = x(at) > width - MARK_WIDTH;
    const place = isLast ? `x="${width - RIGHT}" text-anchor="end"` : `x="${left}"`;
    const text = `<text ${place} y="${top - 10}" class="small">${time(at)}</text>`;
    return `<line x1="${left}" x2="${left}" y1="${top - 6}" y2="${height - FOOT}"/>${text}`;
  });
}

function arrows({ timeline, view, x, lanes }: Plan): string[] {
  const shown = timeline.wakes.filter(({ by, tid, at }) => by !== tid && at >= view.from && at < view.to);
  return shown.slice(0, MOST_ARROWS).map(({ by, tid, at }) => {
    const from = lanes.get(by);
    const to = lanes.get(tid);
    if (from === undefined || to === undefined) return '';
    const down = to > from;
    const tip = to + (down ? 3 : LANE - 3);
    const path = `M${x(at).toFixed(2)} ${from + LANE / 2}V${tip}m-2 ${down ? -4 : 4}l2 ${down ? 4 : -4}l2 ${down ? -4 : 4}`;
    return `<path class="wake" d="${path}"/>`;
  });
}

function marks({ timeline, view, x, lanes, time }: Plan): string[] {
  return timeline.marks.flatMap(({ tid, at, kind, text }) => {
    const y = lanes.get(tid);
    if (y === undefined || at < view.from || at > view.to) return [];
    const title = `<title>${escaped(`${kind}: ${text}, at ${time(at)}`)}</title>`;
    const size = kind === 'fault' ? 1.5 : 2.5;
    return [
      `<circle cx="${x(at).toFixed(2)}" cy="${y + 3}" r="${size}" fill="${MARK_COLOURS[kind]}">${title}</circle>`,
    ];
  });
}

/** The colours, explained below the lanes, and how long it all took. */
function legend({ width, height, left, time }: Plan, view: View): string[] {
  const y = height - 12;
  let x = left;
  const entries = LEGEND.map(({ colour, height: size, text }) => {
    const swatch = `<rect x="${x}" y="${y - 4 - size / 2}" width="14" height="${size}" fill="${colour}"/>`;
    const words = `<text x="${x + 19}" y="${y}" class="small">${text}</text>`;
    x += 30 + Math.ceil(text.length * 6.7);
    return swatch + words;
  });
  const length = `<text x="${width - RIGHT}" y="${y}" text-anchor="end" class="small">${time(view.to - view.from)}</text>`;
  return [...entries, length];
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
