// The comparison of schedulers behind `badak sched`: the same programs under each of them, measured in virtual time.

import { collectTimes, type ThreadTimes } from '../debug/times.ts';
import type { Kernel } from '../kernel/context.ts';
import { submit } from '../kernel/inputs.ts';
import { drainOutput } from '../kernel/io/output.ts';
import { boot, machineTime, makeConfig, run } from '../kernel/kernel.ts';
import type { Observer } from '../kernel/observe.ts';
import { CHOOSABLE } from '../kernel/sched/policies.ts';
import { Machine } from '../machine/machine.ts';
import { DEFAULT_LIMITS } from '../spec/limits.ts';

/** Executables of programs/sched. */
export interface SchedulerPrograms {
  readonly core: WebAssembly.Module;
  readonly interactive: Uint8Array;
  readonly batch: Uint8Array;
  readonly inversion: Uint8Array;
}

/** What one scheduler does. Times are cycles. */
export interface SchedulerRow {
  readonly policy: string;
  /** Mean time that the interactive program was ready before it ran, and the longest of any thread. */
  readonly response: number;
  readonly longestWait: number;
  /** Part of the time in which programs that compute ran, in thousandths; and how even their shares are (Jain), in thousandths. */
  readonly throughput: number;
  readonly fairness: number;
  readonly switches: number;
  /** When the one in a hurry was done, without and with inheritance; undefined: not before the end. */
  readonly inversion: number | undefined;
  readonly inherited: number | undefined;
}

const MEMORY = 8 * 1024 * 1024;
const BATCHES = 3;
const MIXED_CYCLES = 10_000_000;
const INVERSION_CYCLES = 60_000_000;
/** Process of inversion.s that is in a hurry: the first child of the first program. */
const HURRY = 3;

/** A row for each scheduler. */
export function compareSchedulers(programs: SchedulerPrograms, seed = 1): SchedulerRow[] {
  return CHOOSABLE.map(({ name }) => {
    const inversion = (args: readonly string[]): number | undefined => hurry(programs, name, seed, args);
    return { policy: name, ...mixed(programs, name, seed), inversion: inversion([]), inherited: inversion(['pi']) };
  });
}

function mixed({ core, interactive, batch }: SchedulerPrograms, policy: string, seed: number) {
  const times = collectTimes();
  const k = newMachine(core, policy, seed, MIXED_CYCLES, times.observer);
  times.attach(k);
  start(k, 'interactive', interactive, []);
  for (let index = 0; index < BATCHES; index++) start(k, 'batch', batch, []);
  finish(k, MIXED_CYCLES);
  const [first, ...others] = times.times() as [ThreadTimes, ...ThreadTimes[]];
  const shares = others.map(({ running }) => running);
  const sum = shares.reduce((all, each) => all + each, 0);
  const squares = shares.reduce((all, each) => all + each * each, 0);
  return {
    response: Math.round(first.ready / (1 + first.voluntary + first.preempted)),
    longestWait: Math.max(...[first, ...others].map(({ longestWait }) => longestWait), ...stillWaiting(k)),
    throughput: Math.round((1000 * sum) / machineTime(k)),
    fairness: Math.round((1000 * sum * sum) / (BATCHES * squares)),
    switches: [first, ...others].reduce((all, { voluntary, preempted }) => all + voluntary + preempted, 0),
  };
}

/** How long those have waited that are ready at the end: some have never run. */
function stillWaiting(k: Kernel): number[] {
  const ready = [...k.state.threads.rows.values()].filter(({ status }) => status === 'runnable');
  return ready.map(({ readyAt }) => machineTime(k) - readyAt);
}

function hurry(programs: SchedulerPrograms, policy: string, seed: number, args: readonly string[]): number | undefined {
  let done: number | undefined;
  const observer: Observer = {
    exit: (pid, _name, _status, _usage, clock) => {
      if (pid === HURRY) done = clock;
    },
  };
  const k = newMachine(programs.core, policy, seed, INVERSION_CYCLES, observer);
  start(k, 'inversion', programs.inversion, args);
  finish(k, INVERSION_CYCLES);
  return done;
}

function newMachine(
  core: WebAssembly.Module,
  policy: string,
  seed: number,
  maxCycles: number,
  observer: Observer,
): Kernel {
  const machine = new Machine(core, { memoryBytes: MEMORY, harts: 1, bare: false });
  const limits = { ...DEFAULT_LIMITS, memoryBytes: MEMORY, harts: 1 };
  return boot(machine, makeConfig({ limits, policy, seed, maxCycles }), observer);
}

function start(k: Kernel, name: string, bytes: Uint8Array, args: readonly string[]): void {
  const path = `/bin/${name}`;
  submit(k, { kind: 'file', path, mode: 0o755, bytes });
  submit(k, { kind: 'start', path, args: [name, ...args], env: [], stdio: ['null', 'stream', 'stream'], tty: 1 });
}

/** Runs to the end; what the programs print is not wanted. */
function finish(k: Kernel, until: number): void {
  for (;;) {
    const { kind } = run(k, until + 1);
    drainOutput(k);
    if (kind !== 'output' && kind !== 'more') return;
  }
}
