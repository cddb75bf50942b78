// The state of a machine as the page draws it: plain rows, made at most once a frame.

import type { Kernel } from '../../src/kernel/context.ts';
import { machineTime } from '../../src/kernel/kernel.ts';
import type { Process, Thread } from '../../src/kernel/state.ts';
import { find, sortedIds } from '../../src/kernel/table.ts';
import type { ProcessRow, Screen, ThreadRow } from '../messages.ts';

const INIT = 1;

/** What does not come from detail, timeline and mode. */
export type MachineRows = Pick<
  Screen,
  'clock' | 'clockHz' | 'instructions' | 'framesUsed' | 'frames' | 'harts' | 'processes' | 'ttys'
>;

export function machineRows(k: Kernel): MachineRows {
  const { state, machine } = k;
  return {
    clock: machineTime(k),
    clockHz: state.config.clockHz,
    instructions: machine.harts.reduce((sum, { instret }) => sum + instret, 0),
    framesUsed: state.memory.used,
    frames: state.memory.frames,
    harts: state.harts.map(({ thread, idleCycles }) => ({ tid: thread, idle: idleCycles })),
    processes: processRows(k),
    ttys: sortedIds(state.ttys).map((tty) => {
      const { session, foreground } = find(state.ttys, tty)!;
      return { tty, session, foreground };
    }),
  };
}

function processRows(k: Kernel): ProcessRow[] {
  return sortedIds(k.state.processes)
    .filter((pid) => pid !== INIT)
    .map((pid) => processRow(k, find(k.state.processes, pid)!));
}

function processRow(k: Kernel, process: Readonly<Process>): ProcessRow {
  const threads = process.threads.flatMap((tid) => find(k.state.threads, tid) ?? []);
  return {
    pid: process.id,
    parent: process.parent,
    name: process.name,
    command: [process.name, ...process.args.slice(1)].join(' '),
    status: process.status === 'alive' ? aliveStatus(threads) : process.status,
    nice: process.nice,
    pages: find(k.state.spaces, process.space)?.resident ?? 0,
    threads: threads.map(threadRow),
  };
}

/** The liveliest of its threads. */
function aliveStatus(threads: readonly Readonly<Thread>[]): string {
  const order = ['running', 'runnable', 'blocked', 'stopped'];
  return order.find((status) => threads.some((thread) => thread.status === status)) ?? 'zombie';
}

function threadRow(thread: Readonly<Thread>): ThreadRow {
  return {
    tid: thread.id,
    status: thread.status,
    hart: thread.hart,
    waits: thread.status === 'blocked' ? thread.waitReason : '',
    cycles: thread.userCycles + thread.systemCycles,
    switches: thread.voluntary + thread.preempted,
    syscalls: thread.syscalls,
    faults: thread.faults,
  };
}
