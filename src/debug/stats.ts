// The table that ends a run (`--stats`, `npm start`): one row a process, and what the machine did in all.

import { SIGNAL_BY_NUMBER } from '../spec/signals.ts';
import { type Paint, PLAIN } from './paint.ts';

export interface ProcessStats {
  readonly pid: number;
  readonly parent: number;
  readonly program: string;
  readonly instructions: number;
  /** Times it was given a hart. */
  readonly switches: number;
  readonly faults: number;
  readonly syscalls: number;
  /** Encoded as wait(2) gives it; undefined while it lives. */
  readonly status: number | undefined;
}

export interface MachineStats {
  readonly processes: readonly ProcessStats[];
  /** Virtual time at the end, in cycles. */
  readonly cycles: number;
  /** Cycles in which no thread could run, of all harts. */
  readonly idle: number;
  readonly clockHz: number;
  readonly harts: number;
  /** Time of the host, in seconds; undefined where it must not show (tests). */
  readonly hostSeconds: number | undefined;
  /** Pieces of hot code that were translated and used. */
  readonly translated: number;
}

/** What a wait status says, as a table cell: `0`, `3`, `SIGSEGV`, `running`. */
export function statusText(status: number | undefined): string {
  if (status === undefined) return 'running';
  const signal = status & 0x7f;
  if (signal === 0) return String((status >> 8) & 0xff);
  return SIGNAL_BY_NUMBER.get(signal)?.name ?? `signal ${signal}`;
}

/** The exit status that a shell would show for a wait status: the code, or 128 + signal. */
export function shellStatus(status: number): number {
  const signal = status & 0x7f;
  return signal === 0 ? (status >> 8) & 0xff : 128 + signal;
}

const COLUMNS = ['pid', 'program', 'instructions', 'switches', 'faults', 'syscalls', 'exit'] as const;
const PROGRAM_WIDTH = 24;

/** Digits in groups of three: 1234567 is `1,234,567`. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** Virtual time in a unit that reads well: `12.5 ms`. */
export function duration(cycles: number, clockHz: number): string {
  const micros = (cycles / clockHz) * 1e6;
  if (micros < 1000) return `${trimmed(micros)} us`;
  if (micros < 1e6) return `${trimmed(micros / 1e3)} ms`;
  return `${trimmed(micros / 1e6)} s`;
}

const trimmed = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** The table, 80 columns wide at most for usual numbers; ends with a line of totals. */
export function statsTable(stats: MachineStats, paint: Paint = PLAIN): string {
  const body = stats.processes.map(cells);
  const total = totalCells(stats.processes);
  const rows = [[...COLUMNS], ...body, ...(body.length > 1 ? [total] : [])];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => pad(cell, widths[column]!, column)).join('  ');
  const lines = [paint.bold(line(COLUMNS))];
  body.forEach((row, index) => {
    const failed = stats.processes[index]!.status !== 0 && stats.processes[index]!.status !== undefined;
    lines.push(failed ? paint.red(line(row)) : line(row));
  });
  if (body.length > 1) lines.push(paint.dim(line(total)));
  return `${lines.join('\n')}\n\n${summary(stats)}\n`;
}

function cells({ pid, program, instructions, switches, faults, syscalls, status }: ProcessStats): string[] {
  const counts = [instructions, switches, faults, syscalls].map(grouped);
  return [String(pid), shorten(program), ...counts, statusText(status)];
}

function totalCells(processes: readonly ProcessStats[]): string[] {
  const sum = (of: (row: ProcessStats) => number): string =>
    grouped(processes.reduce((before, row) => before + of(row), 0));
  return [
    '',
    `${processes.length} processes`,
    sum((row) => row.instructions),
    sum((row) => row.switches),
    sum((row) => row.faults),
    sum((row) => row.syscalls),
    '',
  ];
}

function summary({ cycles, idle, clockHz, harts, hostSeconds, processes, translated }: MachineStats): string {
  const parts = [`virtual time ${duration(cycles, clockHz)}`];
  const all = cycles * harts;
  if (all > 0) parts.push(`idle ${Math.round((100 * Math.min(idle, all)) / all)}%`);
  if (harts > 1) parts.push(`${harts} harts`);
  if (hostSeconds !== undefined) {
    const instructions = processes.reduce((sum, row) => sum + row.instructions, 0);
    parts.push(`host time ${hostSeconds.toFixed(2)} s`);
    if (hostSeconds > 0.05 && instructions > 1e6)
      parts.push(`${Math.round(instructions / hostSeconds / 1e6)} million instructions/s`);
    if (translated > 0) parts.push(`${translated} translation${translated === 1 ? '' : 's'} of hot code`);
  }
  return parts.join(' · ');
}

const shorten = (program: string): string =>
  program.length <= PROGRAM_WIDTH ? program : `...${program.slice(3 - PROGRAM_WIDTH)}`;

const pad = (cell: string, width: number, column: number): string =>
  column === 1 || column === COLUMNS.length - 1 ? cell.padEnd(width) : cell.padStart(width);

/** The same as data, for `--json`: stable names, plain numbers. */
export function statsJson(stats: MachineStats): object {
  return {
    cycles: stats.cycles,
    idle: stats.idle,
    clockHz: stats.clockHz,
    harts: stats.harts,
    hostSeconds: stats.hostSeconds,
    translated: stats.translated,
    processes: stats.processes.map(({ status, ...row }) => ({
      ...row,
      exit: status === undefined ? null : shellStatus(status),
      signal: status !== undefined && (status & 0x7f) !== 0 ? statusText(status) : null,
    })),
  };
}
