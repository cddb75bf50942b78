// A timeline for the terminal: a lane for each hart, with the letters of the threads that ran on it, and one for each
// thread, whose height is the part of the time that it ran.

import { type Paint, PLAIN } from '../paint.ts';
import { duration } from '../stats.ts';
import {
  axisMarks,
  columnOf,
  hartLanes,
  switchesOf,
  type ThreadLane,
  threadLanes,
  type View,
  viewOf,
} from './lanes.ts';
import type { Slice, Timeline } from './record.ts';

export interface TextOptions {
  /** Columns in all. */
  readonly width?: number;
  /** Part to show, in cycles. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** List every switch, with its reason, below. */
  readonly switches?: boolean;
  readonly paint?: Paint;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const HEIGHTS = '▁▂▃▄▅▆▇█';
const LABEL = 16;
const SHARE = 6;
const LEAST_COLUMNS = 20;
const MARK_COLUMNS = 14;

type Colour = (text: string) => string;

/** The drawing; ends with a newline. */
export function timelineText(timeline: Timeline, options: TextOptions = {}): string {
  const { width = 100, paint = PLAIN } = options;
  const columns = Math.max(LEAST_COLUMNS, width - LABEL - SHARE);
  const view = viewOf(timeline, options.from, options.to);
  const lanes = threadLanes(timeline, view, columns);
  const colours = [paint.green, paint.cyan, paint.yellow, paint.magenta, paint.blue, paint.red];
  const keys = new Map(lanes.map(({ thread }, index) => [thread.tid, LETTERS[index] ?? '#']));
  const colourOf = (tid: number): Colour => colours[Math.max(0, [...keys.keys()].indexOf(tid)) % colours.length]!;
  const lines = [
    ...axisLines(timeline, view, columns, paint),
    ...hartLines(timeline, view, columns, keys, colourOf, paint),
    ...lanes.map((lane) => threadLine(lane, keys, colourOf(lane.thread.tid), paint)),
    '',
    paint.dim(`${' '.repeat(LABEL)}█ runs  ░ is ready and waits for a hart  · waits  ! takes a signal`),
    ...(timeline.dropped > 0 ? [paint.yellow(`${timeline.dropped} later records did not fit and are not shown`)] : []),
    ...(options.switches === true ? ['', ...switchLines(timeline, view, keys, colourOf)] : []),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Round times, and where they are. */
function axisLines({ clockHz }: Timeline, view: View, columns: number, paint: Paint): string[] {
  const names = new Array<string>(columns + MARK_COLUMNS).fill(' ');
  const ticks = new Array<string>(columns).fill('─');
  for (const at of axisMarks(view, columns / MARK_COLUMNS)) {
    const column = columnOf(view, columns, at);
    ticks[column] = '┬';
    [...duration(at, clockHz).replace(/\.0+ /, ' ')].forEach((letter, index) => {
      names[column + index] = letter;
    });
  }
  const pad = ' '.repeat(LABEL);
  return [paint.dim(pad + names.join('').trimEnd()), paint.dim(pad + ticks.join(''))];
}

function hartLines(
  timeline: Timeline,
  view: View,
  columns: number,
  keys: ReadonlyMap<number, string>,
  colourOf: (tid: number) => Colour,
  paint: Paint,
): string[] {
  return hartLanes(timeline, view, columns).map(({ hart, threads, running }) => {
    const cells = [...threads].map((tid) => (tid === 0 ? paint.dim('·') : colourOf(tid)(keys.get(tid) ?? '#')));
    return label(`hart ${hart}`) + cells.join('') + share(running);
  });
}

function threadLine(lane: ThreadLane, keys: ReadonlyMap<number, string>, colour: Colour, paint: Paint): string {
  const { thread, running, ready, waiting, signals } = lane;
  const cells = [...running].map((part, column) => {
    if (signals.has(column)) return paint.red('!');
    if (part > 0) return colour(HEIGHTS[Math.min(7, Math.floor(part * 8))]!);
    if (ready[column]! > waiting[column]!) return paint.dim('░');
    return waiting[column]! > 0 ? paint.dim('·') : ' ';
  });
  const text = `${keys.get(thread.tid)} ${thread.name} ${thread.tid}`;
  return colour(label(text)) + cells.join('') + share(running);
}

/** A label, its end kept: that is where the number stands. */
function label(text: string): string {
  const room = LABEL - 1;
  const short = text.length <= room ? text : `${text.slice(0, room - 6)}…${text.slice(-5)}`;
  return short.padEnd(LABEL);
}

/** Which part of the view it was, as `  45%`. */
function share(parts: Float64Array): string {
  const sum = parts.reduce((all, each) => all + each, 0);
  return `${String(Math.round((100 * sum) / parts.length)).padStart(SHARE - 1)}%`;
}

const WHY: Readonly<Record<Slice['why'], string>> = {
  preempt: 'its turn was over',
  yield: 'it gave way',
  block: 'it waits',
  stop: 'it was stopped',
  exit: 'it ended',
  '': '',
};

/** A line for every switch: when, where, who left and why, who came. */
function switchLines(
  timeline: Timeline,
  view: View,
  keys: ReadonlyMap<number, string>,
  colourOf: (tid: number) => Colour,
): string[] {
  const names = new Map(timeline.threads.map(({ tid, name }) => [tid, `${name} ${tid}`]));
  const reasons = new Map(timeline.pauses.map(({ tid, from, reason }) => [`${tid} ${from}`, reason]));
  const who = ({ tid }: Slice): string => colourOf(tid)(`${keys.get(tid) ?? '#'} ${names.get(tid) ?? tid}`);
  return switchesOf(timeline, view).map(({ at, hart, from, to }) => {
    const when = `${duration(at, timeline.clockHz).padStart(10)}  hart ${hart}  `;
    if (from === undefined) return `${when}${who(to)} begins`;
    const reason = reasons.get(`${from.tid} ${from.to}`) ?? '';
    const why = from.why === 'block' && reason !== '' ? `it waits for ${reason}` : WHY[from.why];
    return `${when}${who(from)} → ${who(to)}: ${why}`;
  });
}
