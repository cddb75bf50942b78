// The report of a run that a mistake of ours has ended: what went wrong, and how the machine stood. Any part of it may be
// what is broken: a part that cannot be shown says so, and the others are shown.

import { type Kernel, KernelError } from '../kernel/context.ts';
import { machineTime } from '../kernel/kernel.ts';
import { logText } from '../kernel/log.ts';
import { find } from '../kernel/table.ts';
import { SYSCALL_BY_NUMBER } from '../spec/syscalls.ts';
import { type Paint, PLAIN, wrapped } from './paint.ts';
import { processesText } from './processes.ts';
import { registerLines } from './report.ts';
import { duration } from './stats.ts';
import { hex, placeText } from './symbols.ts';
import type { SymbolsOfProcess } from './why.ts';

export interface PanicContext {
  readonly symbolsOf?: SymbolsOfProcess;
  readonly paint?: Paint;
  /** What whoever sees the report can do. */
  readonly help?: string;
}

const HELP = 'run it again with --record FILE, and send FILE with this report: it replays the run';

/** Messages of the kernel's log that are shown. */
const LOG_LINES = 5;
const REGISTERS = 16;

/** What is known about the end of the run; ends with a newline. Never throws. */
export function panicReport(k: Kernel, error: unknown, context: PanicContext = {}): string {
  const { symbolsOf, paint = PLAIN, help = HELP } = context;
  const { state, machine } = k;
  const label = (text: string): string => `  ${paint.cyan(text.padEnd(6))} `;
  const harts = machine.harts.map((_, h) =>
    shown(`hart ${h}`, () => `${label(`hart ${h}`)}${hartText(k, h, symbolsOf, paint)}`),
  );
  return [
    `${paint.bold(paint.red('panic'))}${paint.bold(`: ${headline(error)}`)}\n`,
    `${label('why')}${wrapped('this is a mistake in badak, not in your program; the machine cannot go on')}\n`,
    shown('time', () => `${label('time')}${timeText(machineTime(k), state.config.clockHz)}\n`),
    ...harts,
    shown('processes', () => indented(processesText(k, { paint }))),
    shown('log', () => indented(logText(state.log.slice(-LOG_LINES), state.config.clockHz))),
    `${label('help')}${wrapped(help)}\n`,
  ].join('');
}

/** A broken invariant says what is broken; other errors are the host's own: in the core, or in our code. */
function headline(error: unknown): string {
  if (error instanceof KernelError) return error.message;
  if (!(error instanceof Error)) return String(error);
  return error.name === 'RuntimeError' ? `the core trapped: ${error.message}` : `${error.name}: ${error.message}`;
}

function shown(part: string, text: () => string): string {
  try {
    return text();
  } catch (error) {
    return `  ${part}: cannot be shown (${headline(error)})\n`;
  }
}

const timeText = (cycles: number, clockHz: number): string => `${cycles} cycles, ${duration(cycles, clockHz)}`;

/** What a hart was doing, and its registers. */
function hartText(k: Kernel, h: number, symbolsOf: SymbolsOfProcess | undefined, paint: Paint): string {
  const hart = k.machine.harts[h]!;
  const thread = find(k.state.threads, k.state.harts[h]!.thread);
  if (thread === undefined) return 'idle\n';
  const process = find(k.state.processes, thread.pid);
  const { pc } = hart;
  const symbols = symbolsOf?.(thread.pid);
  const place = symbols === undefined ? hex(pc) : placeText(symbols.placeOf(pc), pc);
  const call = thread.call === undefined ? '' : `, in ${SYSCALL_BY_NUMBER.get(thread.call.number)?.name}`;
  const who = `thread ${thread.id} of process ${thread.pid} (${process?.name ?? 'which is not there'})`;
  const registers = Array.from({ length: REGISTERS }, (_, at) => hart.regs[at]!);
  return `${who} at ${place}${call}\n${registerLines(registers, paint).join('\n')}\n`;
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');
