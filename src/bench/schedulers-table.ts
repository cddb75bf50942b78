// The table of `badak sched`.

import { inColumns } from '../debug/columns.ts';
import { type Paint, PLAIN } from '../debug/paint.ts';
import { duration, grouped } from '../debug/stats.ts';
import type { SchedulerRow } from './schedulers.ts';

const HEADINGS = ['', 'response', 'longest wait', 'throughput', 'fairness', 'switches', 'inversion', 'inherited'];
const LEGEND = `
One interactive program (2 ms rest, 0.1 ms work) beside three that compute, for 0.1 s:
  response      how long the interactive one was ready before it ran, on average
  longest wait  of any program that was ready: who starves shows here
  throughput    part of the time that the others computed; fairness: 1 is equal shares among them
One in a hurry (nice -20) waits for a lock of a slow one (nice 19), with three others at nice 0:
  inversion     when it was done; inherited: the same with FUTEX_LOCK_PI
`;

/** The rows as a table with its legend; ends with a newline. */
export function schedulersTable(rows: readonly SchedulerRow[], clockHz: number, paint: Paint = PLAIN): string {
  const time = (cycles: number | undefined): string => (cycles === undefined ? 'never' : duration(cycles, clockHz));
  const body = rows.map((row) => [
    row.policy,
    time(row.response),
    time(row.longestWait),
    `${(row.throughput / 10).toFixed(1)}%`,
    (row.fairness / 1000).toFixed(2),
    grouped(row.switches),
    time(row.inversion),
    time(row.inherited),
  ]);
  const lines = inColumns([HEADINGS, ...body], (column) => column === 0);
  return `${[paint.bold(lines[0]!), ...lines.slice(1)].join('\n')}\n${LEGEND}`;
}
