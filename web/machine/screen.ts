// The state of a machine as the page draws it: plain rows, made at most once a frame.

import type { Kernel } from '../../src/kernel/context.ts';
import { machineTime } from '../../src/kernel/kernel.ts';
import type { Process, Thread } from '../../src/kernel/state.ts';
import { find, sortedIds } from '../../src/kernel/table.ts';
import type { NameOf } from '../../src/kernel/why/text.ts';
import type { ProcessRow, Screen, ThreadRow, Waits } from '../messages.ts';
import { threadWait } from './waits.ts';

const INIT = 1;

/** What does not come from detail, timeline and mode. */
export type MachineRows = Pick<
  Screen,
  'clock' | 'clockHz' | 'instructions' | 'framesUsed' | 'frames' | 'harts' | 'processes' | 'ttys'
>;

/** @param nameOf name of an address of a process */
export function machineRows(k: Kernel, nameOf: NameOf): MachineRows {
  const { state, machine } = k;
  return {
    clock: machineTime(k),
    clockHz: state.config.clockHz,
    instructions: machine.harts.reduce((sum, { instret }) => sum + instret, 0),
    framesUsed: state.memory.used,
    frames: state.memory.frames,
    harts: state.harts.map(({ thread, idleCycles }) => ({ tid: thread, idle: idleCycles })),
    processes: processRows(k, nameOf),
    ttys: sortedIds(state.ttys).map((tty) => {
      const { session, foreground } = find(state.ttys, tty)!;
      return { tty, session, foreground };
    }),
  };
}

function processRows(k: Kernel, nameOf: NameOf): ProcessRow[] {
  return sortedIds(k.state.processes)
    .filter((pid) => pid !== INIT)
    .map((pid) => processRow(k, find(k.state.processes, pid)!, nameOf));
}

function processRow(k: Kernel, process: Readonly<Process>, nameOf: NameOf): ProcessRow {
  const threads = process.threads.flatMap((tid) => find(k.state.threads, tid) ?? []);
  return {
    pid: process.id,
    parent: process.parent,
    name: process.name,
    command: [process.name, ...process.args.slice(1)].join(' '),
    status: process.status === 'alive' ? aliveStatus(threads) : process.status,
    nice: process.nice,
    pages: find(k.state.spaces, process.space)?.resident ?? 0,
    threads: threads.map((thread) => threadRow(k, thread, nameOf)),
  };
}

/** The liveliest of its threads. */
function aliveStatus(threads: readonly Readonly<Thread>[]): string {
  const order = ['running', 'runnable', 'blocked', 'stopped'];
  return order.find((status) => threads.some((thread) => thread.status === status)) ?? 'zombie';
}

function threadRow(k: Kernel, thread: Readonly<Thread>, nameOf: NameOf): ThreadRow {
  return {
    tid: thread.id,
    status: thread.status,
    hart: thread.hart,
    waits: waitsOf(k, thread, nameOf),
    cycles: thread.userCycles + thread.systemCycles,
    switches: thread.voluntary + thread.preempted,
    syscalls: thread.syscalls,
    faults: thread.faults,
  };
}

function waitsOf(k: Kernel, thread: Readonly<Thread>, nameOf: NameOf): Waits | undefined {
  const wait = threadWait(k, thread);
  if (wait === undefined) return undefined;
  const { name, about, va, holder } = wait;
  return { name, about: (va === 0 ? undefined : nameOf(thread.pid, va)) ?? about, holder };
}
