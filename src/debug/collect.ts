// Gathers what each process did: ended ones as the kernel tells of them, the living from its tables.

import type { Kernel } from '../kernel/context.ts';
import { machineTime } from '../kernel/kernel.ts';
import type { Observer } from '../kernel/observe.ts';
import type { KernelState, Usage } from '../kernel/state.ts';
import { find, sortedIds } from '../kernel/table.ts';
import type { MachineStats, ProcessStats } from './stats.ts';

export interface Collector {
  readonly observer: Observer;
  /** Everything up to now. */
  readonly stats: (k: Kernel, hostSeconds: number | undefined) => MachineStats;
}

/** Watches forks, execs and ends of processes. */
export function collectStats(): Collector {
  const names = new Map<number, string>();
  const parents = new Map<number, number>();
  const ended: ProcessStats[] = [];
  const observer: Observer = {
    fork(parent, child) {
      parents.set(child, parent);
      const name = names.get(parent);
      if (name !== undefined) names.set(child, name);
    },
    exec(pid, path, args) {
      names.set(pid, commandName(path, args));
    },
    exit(pid, name, status, usage) {
      ended.push(row(pid, parents.get(pid) ?? 1, names.get(pid) ?? name, usage, status));
    },
  };
  const stats = (k: Kernel, hostSeconds: number | undefined): MachineStats => ({
    processes: [...ended, ...living(k.state, names)].sort((a, b) => a.pid - b.pid),
    cycles: machineTime(k),
    idle: k.state.harts.reduce((sum, { idleCycles }) => sum + idleCycles, 0),
    clockHz: k.state.config.clockHz,
    harts: k.state.harts.length,
    hostSeconds,
    translated: k.machine.translated,
  });
  return { observer, stats };
}

/** The program, and its arguments: `primes 100`. */
const commandName = (path: string, args: readonly string[]): string =>
  [path.slice(path.lastIndexOf('/') + 1), ...args.slice(1)].join(' ');

function row(pid: number, parent: number, program: string, usage: Readonly<Usage>, status?: number): ProcessStats {
  const { instructions, voluntary, preempted, faults, syscalls } = usage;
  return { pid, parent, program, instructions, switches: voluntary + preempted, faults, syscalls, status };
}

function living(state: KernelState, names: ReadonlyMap<number, string>): ProcessStats[] {
  return sortedIds(state.processes).flatMap((pid) => {
    const process = find(state.processes, pid)!;
    if (process.threads.length === 0 || process.status === 'zombie') return [];
    const sum = { ...process.usage };
    for (const tid of process.threads) {
      const thread = find(state.threads, tid);
      if (thread !== undefined) for (const key of Object.keys(sum) as (keyof Usage)[]) sum[key] += thread[key];
    }
    return [row(pid, process.parent, names.get(pid) ?? process.name, sum)];
  });
}
