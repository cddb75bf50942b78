// At every instruction: runs a program once, and from each instruction of interest on once more, differently: a switch is
// forced there, or a signal comes. Snapshots make it cheap: only what follows is run again.

import { basename } from 'node:path';
import type { Kernel } from '../../src/kernel/context.ts';
import { drainOutput } from '../../src/kernel/io/output.ts';
import { machineTime, type RunStatus, run } from '../../src/kernel/kernel.ts';
import { restoreSnapshot, takeSnapshot } from '../../src/kernel/snapshot.ts';
import type { KernelConfig, Thread } from '../../src/kernel/state.ts';
import { get } from '../../src/kernel/table.ts';
import { buildProgram, libraryArchive } from '../programs/build.ts';
import { imageOf } from '../programs/run.ts';
import { bootPrograms, drive, newTestHost } from '../support/machine.ts';

const MEMORY_BYTES = 4 << 20;

/** What came of a run that went another way at one instruction. */
export interface Outcome {
  /** The thread that was about to execute it, and its address. */
  readonly tid: number;
  readonly pc: number;
  readonly status: RunStatus['kind'];
  readonly output: string;
}

export interface EveryOptions {
  readonly config?: Partial<KernelConfig>;
  /** Whether this instruction of the running thread is of interest. */
  readonly here: (k: Kernel, thread: Readonly<Thread>, pc: number) => boolean;
  /** What happens there. */
  readonly change: (k: Kernel, thread: Readonly<Thread>) => void;
}

/** Runs the program of `source`, and once more from every instruction of interest on. In the order of time. */
export function atEvery(source: string, args: readonly string[], options: EveryOptions): Outcome[] {
  const { here, change } = options;
  const program = { image: imageOf(source), args: [basename(source, '.s'), ...args] };
  const k = bootPrograms([program], {
    memoryBytes: MEMORY_BYTES,
    config: { window: 1, maxCycles: 5_000_000, ...options.config },
  });
  k.trace = undefined;
  const outcomes: Outcome[] = [];
  for (let status: RunStatus = { kind: 'more' }; status.kind === 'more'; status = run(k, machineTime(k) + 1)) {
    const thread = aboutToRun(k);
    const pc = k.machine.harts[0]!.pc;
    if (thread === undefined || !here(k, thread, pc)) continue;
    outcomes.push(otherwise(k, thread, pc, change));
  }
  return outcomes;
}

/** The running thread, if its next step is an instruction of its own. */
function aboutToRun(k: Kernel): Readonly<Thread> | undefined {
  const hs = k.state.harts[0]!;
  if (hs.thread === 0 || hs.trapped) return undefined;
  const thread = get(k.state.threads, hs.thread);
  return thread.attention || thread.call !== undefined ? undefined : thread;
}

function otherwise(k: Kernel, thread: Readonly<Thread>, pc: number, change: EveryOptions['change']): Outcome {
  const before = takeSnapshot(k);
  const host = newTestHost();
  const { id } = thread;
  change(k, thread);
  const status = drive(k, host).kind;
  drainOutput(k);
  restoreSnapshot(k, before);
  return { tid: id, pc, status, output: host.output };
}

/** Addresses of the instructions of a function of the program: from its symbol to the next one. */
export function instructionsOf(source: string, name: string): number[] {
  const { symbols } = buildProgram([source], { archives: [libraryArchive()] });
  const start = symbols.find((each) => each.name === name)?.value;
  if (start === undefined) throw new Error(`${source} has no symbol ${name}`);
  const end = Math.min(...symbols.map(({ value }) => value).filter((value) => value > start));
  return Array.from({ length: (end - start) / 4 }, (_, index) => start + 4 * index);
}
