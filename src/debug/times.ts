// What each thread did with its time: ran, was ready, waited and for what; how often it was switched and moved. Counted
// as it happens, for `--stats`.

import type { Kernel } from '../kernel/context.ts';
import { machineTime } from '../kernel/kernel.ts';
import type { Observer } from '../kernel/observe.ts';
import { find } from '../kernel/table.ts';
import { SYSCALL_BY_NUMBER } from '../spec/syscalls.ts';

export interface ThreadTimes {
  readonly tid: number;
  readonly pid: number;
  readonly program: string;
  /** Cycles. */
  readonly running: number;
  readonly ready: number;
  readonly blocked: number;
  /** The longest time that it was ready and did not run. */
  readonly longestWait: number;
  /** Switches: given up, and taken away. */
  readonly voluntary: number;
  readonly preempted: number;
  readonly migrations: number;
  /** Waits by the system call in which it waited. */
  readonly waits: Readonly<Record<string, number>>;
}

export interface TimesCollector {
  readonly observer: Observer;
  readonly attach: (k: Kernel) => void;
  /** Everything up to now, by thread id. */
  readonly times: () => ThreadTimes[];
}

type Row = { -readonly [K in keyof ThreadTimes]: ThreadTimes[K] } & {
  waits: Record<string, number>;
  hart: number;
  since: number;
  state: 'running' | 'ready' | 'blocked' | 'gone';
};

/** Counts from now on. */
export function collectTimes(): TimesCollector {
  const rows = new Map<number, Row>();
  let kernel: Kernel | undefined;
  const threadOf = (tid: number) => (kernel === undefined ? undefined : find(kernel.state.threads, tid));
  const rowOf = (tid: number, clock: number): Row => {
    let row = rows.get(tid);
    if (row === undefined) {
      row = newRow(tid, threadOf(tid)?.pid ?? tid, threadOf(tid)?.readyAt ?? clock);
      rows.set(tid, row);
    }
    return row;
  };
  const observer: Observer = {
    dispatch(hart, tid, clock) {
      const row = rowOf(tid, clock);
      const readyAt = threadOf(tid)?.readyAt ?? clock;
      if (row.state === 'blocked') settle(row, readyAt, 'ready');
      settle(row, clock, 'running');
      if (row.hart >= 0 && row.hart !== hart) row.migrations++;
      row.hart = hart;
      row.program = (kernel && find(kernel.state.processes, row.pid)?.name) || row.program;
    },
    leave(_hart, tid, clock, why) {
      const row = rowOf(tid, clock);
      settle(row, clock, why === 'exit' ? 'gone' : why === 'preempt' || why === 'yield' ? 'ready' : 'blocked');
      if (why === 'preempt') row.preempted++;
      else if (why !== 'exit') row.voluntary++;
    },
    block(tid, _queues, _deadline, clock) {
      const name = SYSCALL_BY_NUMBER.get(threadOf(tid)?.call?.number ?? -1)?.name ?? 'other';
      const { waits } = rowOf(tid, clock);
      waits[name] = (waits[name] ?? 0) + 1;
    },
  };
  return {
    observer,
    attach: (k) => {
      kernel = k;
    },
    times: () => {
      const end = kernel === undefined ? 0 : machineTime(kernel);
      return [...rows.values()]
        .sort((a, b) => a.tid - b.tid)
        .map((row) => {
          const copy = { ...row, waits: { ...row.waits } };
          const thread = threadOf(row.tid);
          // Woken, and not yet on a hart.
          if (copy.state === 'blocked' && thread?.status === 'runnable') settle(copy, thread.readyAt, 'ready');
          settle(copy, end, copy.state);
          const { hart: _hart, since: _since, state: _state, ...times } = copy;
          return times;
        });
    },
  };
}

function newRow(tid: number, pid: number, since: number): Row {
  const counts = { running: 0, ready: 0, blocked: 0, longestWait: 0, voluntary: 0, preempted: 0, migrations: 0 };
  return { tid, pid, program: '', ...counts, waits: {}, hart: -1, since, state: 'ready' };
}

/** Adds the time since the last change to the state that it was in. */
function settle(row: Row, clock: number, state: Row['state']): void {
  const time = Math.max(0, clock - row.since);
  if (row.state !== 'gone') row[row.state] += time;
  if (row.state === 'ready') row.longestWait = Math.max(row.longestWait, time);
  row.since = Math.max(row.since, clock);
  row.state = state;
}
