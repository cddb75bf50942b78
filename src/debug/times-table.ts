// The table of threads that `--stats` prints below that of processes, and the same as data.

import { inColumns } from './columns.ts';
import { type Paint, PLAIN } from './paint.ts';
import { duration } from './stats.ts';
import type { ThreadTimes } from './times.ts';

const HEADINGS = ['tid', 'thread of', 'ran', 'ready', 'waited', 'given up', 'taken', 'moved', 'waits in'] as const;
/** These columns are text; the others numbers. */
const TEXT = new Set<number>([1, HEADINGS.length - 1]);
const NAME = 20;
const MOST_WAITS = 3;

/** A line for each thread; ends with a newline. Switches are those that it gave up, and those that were taken from it. */
export function threadsTable(threads: readonly ThreadTimes[], clockHz: number, paint: Paint = PLAIN): string {
  const rows = [[...HEADINGS] as string[], ...threads.map((thread) => cells(thread, clockHz))];
  const lines = inColumns(rows, (column) => TEXT.has(column));
  return `${[paint.bold(lines[0]!), ...lines.slice(1)].join('\n')}\n`;
}

function cells(thread: ThreadTimes, clockHz: number): string[] {
  const { tid, program, running, ready, blocked, voluntary, preempted, migrations } = thread;
  const times = [running, ready, blocked].map((cycles) => duration(cycles, clockHz));
  return [
    String(tid),
    program.length <= NAME ? program : `${program.slice(0, NAME - 1)}…`,
    ...times,
    ...[voluntary, preempted, migrations].map(String),
    waitsText(thread),
  ];
}

/** `futex 12, nanosleep 3`: the most frequent first. */
function waitsText({ waits }: ThreadTimes): string {
  const sorted = Object.entries(waits).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const shown = sorted.slice(0, MOST_WAITS).map(([name, count]) => `${name} ${count}`);
  return [...shown, ...(sorted.length > MOST_WAITS ? ['...'] : [])].join(', ');
}
