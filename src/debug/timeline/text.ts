// A timeline for the terminal: a lane for each hart, with the letters of the threads that ran on it, and one for each
// thread, whose height is the part of the time that it ran.

import { type Paint, PLAIN } from '../paint.ts';
import { duration } from '../stats.ts';
import {
  axisMarks,
  columnOf,
  hartLanes,
  laneName,
  switchesOf,
  type ThreadLane,
  threadLanes,
  threadsOf,
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
/** Columns of names, with the space behind them. */
const LEAST_LABEL = 10;
const MOST_LABEL = 26;
const SHARE = 6;
const LEAST_COLUMNS = 20;
const MARK_COLUMNS = 14;

type Colour = (text: string) => string;

/** The drawing; ends with a newline. */
export function timelineText(timeline: Timeline, options: TextOptions = {}): string {
  const { width = 100, paint = PLAIN } = options;
  const view = viewOf(timeline, options.from, options.to);
  const longest = Math.max(...threadsOf(timeline, view).map((thread) => laneName(thread).length)) + 3;
  const room = Math.min(MOST_LABEL, Math.max(LEAST_LABEL, longest));
  const columns = Math.max(LEAST_COLUMNS, width - room - SHARE);
  const lanes = threadLanes(timeline, view, columns);
  const colours = [paint.green, paint.cyan, paint.yellow, paint.magenta, paint.blue, paint.red];
  const keys = new Map(lanes.map(({ thread }, index) => [thread.tid, LETTERS[index] ?? '#']));
  const colourOf = (tid: number): Colour => colours[Math.max(0, [...keys.keys()].indexOf(tid)) % colours.length]!;
  const lines = [
    ...axisLines(timeline, view, columns, paint).map((line) => ' '.repeat(room) + line),
    ...hartLines(timeline, view, columns, keys, colourOf, paint).map(([name, line]) => label(name!, room) + line),
    ...lanes.map((lane) => {
      const colour = colourOf(lane.thread.tid);
      return (
        colour(label(`${keys.get(lane.thread.tid)} ${laneName(lane.thread)}`, room)) + threadLine(lane, colour, paint)
      );
    }),
    '',
    paint.dim(' █ runs  ░ is ready, waits for a hart  ─ waits for a mutex  · waits for something else  ! signal'),
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
  return [paint.dim(names.join('').trimEnd()), paint.dim(ticks.join(''))];
}

function hartLines(
  timeline: Timeline,
  view: View,
  columns: number,
  keys: ReadonlyMap<number, string>,
  colourOf: (tid: number) => Colour,
  paint: Paint,
): (readonly [string, string])[] {
  return hartLanes(timeline, view, columns).map(({ hart, threads, running }) => {
    const cells = [...threads].map((tid) => (tid === 0 ? paint.dim('·') : colourOf(tid)(keys.get(tid) ?? '#')));
    return [`hart ${hart}`, cells.join('') + share(running)];
  });
}

function threadLine(lane: ThreadLane, colour: Colour, paint: Paint): string {
  const { running, ready, waiting, locked, signals } = lane;
  const cells = [...running].map((part, column) => {
    if (signals.has(column)) return paint.red('!');
    if (part > 0) return colour(HEIGHTS[Math.min(7, Math.floor(part * 8))]!);
    if (ready[column]! > waiting[column]!) return paint.dim('░');
    if (locked[column]! > 0) return paint.red('─');
    return waiting[column]! > 0 ? paint.dim('·') : ' ';
  });
  return cells.join('') + share(running);
}

/** A label, its end kept: that is where the number stands. */
function label(text: string, columns: number): string {
  const room = columns - 1;
  const short = text.length <= room ? text : `${text.slice(0, room - 6)}…${text.slice(-5)}`;
  return short.padEnd(columns);
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
