// The processes of a machine at one moment, as a table; and below each why its threads do not run, with the place in the
// source: `badak ps`.

import type { Kernel } from '../kernel/context.ts';
import { machineTime } from '../kernel/kernel.ts';
import type { Process } from '../kernel/state.ts';
import { get, sortedIds } from '../kernel/table.ts';
import { stepText } from '../kernel/why/text.ts';
import { inColumns } from './columns.ts';
import { type DeadlockContext, ownLines, ringLines } from './deadlock.ts';
import { PLAIN } from './paint.ts';
import { duration } from './stats.ts';
import { namesFrom, whereText } from './why.ts';

export interface ProcessesOptions extends DeadlockContext {
  /** A sentence for every thread, and the circles. */
  readonly why?: boolean;
}

const HEADINGS = ['PID', 'PPID', 'STATE', 'THREADS', 'TIME', 'COMMAND'];
/** Those whose cells begin at the same column. */
const LEFT = new Set([2, 5]);

/** The table; ends with a newline. Process 1 is left out where it is the kernel's own and has no thread. */
export function processesText(k: Kernel, options: ProcessesOptions = {}): string {
  const { paint = PLAIN } = options;
  const pids = sortedIds(k.state.processes).filter((pid) => !isKernels(get(k.state.processes, pid)));
  const rows = pids.map((pid) => cellsOf(k, get(k.state.processes, pid)));
  const [head, ...lines] = inColumns([HEADINGS, ...rows], (column) => LEFT.has(column));
  const below = (pid: number): string[] => (options.why === true ? whyLines(k, pid, options) : []);
  const all = [paint.bold(head!), ...pids.flatMap((pid, at) => [lines[at]!, ...below(pid)])];
  return `${[...all, ...(options.why === true ? ringLines(k, paint) : [])].join('\n')}\n`;
}

const isKernels = ({ id, status, threads }: Readonly<Process>): boolean =>
  id === 1 && status !== 'zombie' && threads.length === 0;

function cellsOf(k: Kernel, process: Readonly<Process>): string[] {
  const { id, parent, threads, name, args, usage } = process;
  const alive = threads.map((tid) => get(k.state.threads, tid));
  const cycles = [usage, ...alive].reduce((all, { userCycles, systemCycles }) => all + userCycles + systemCycles, 0);
  const states = ['running', 'runnable', 'stopped', 'blocked'] as const;
  const state = states.find((each) => alive.some(({ status }) => status === each)) ?? 'zombie';
  const shown = state === 'runnable' ? 'ready' : state;
  return [id, parent, shown, threads.length, duration(cycles, k.state.config.clockHz), args.join(' ') || name].map(
    String,
  );
}

/** The threads of one process. */
function whyLines(k: Kernel, pid: number, { symbolsOf, sourceLine, paint = PLAIN }: ProcessesOptions): string[] {
  const { name, parent, threads } = get(k.state.processes, pid);
  if (threads.length === 0)
    return [`    process ${pid} (${name}) has ended; its parent ${parent} has not waited for it`];
  const symbols = symbolsOf?.(pid);
  return threads.flatMap((tid) => [
    `    ${stepText(k, tid, machineTime(k), namesFrom(symbolsOf ?? (() => undefined)))}`,
    ...(symbols === undefined || get(k.state.threads, tid).status !== 'blocked'
      ? []
      : [paint.dim(`      ${whereText(k, tid, symbols, ownLines(sourceLine))}`)]),
  ]);
}
