// What /proc says about a process, in Linux's formats (proc(5)): stat, status, cmdline, environ, limits.

import { PAGE_SIZE, Pte } from '../../../spec/paging.ts';
import type { Kernel } from '../../context.ts';
import { presentPte } from '../../mem/page-table.ts';
import { processUsage, UNLIMITED } from '../../proc/process.ts';
import type { Process, SignalAction, Thread, Usage } from '../../state.ts';
import { find } from '../../table.ts';
import { memorySizes } from './memory.ts';
import { kilobytes, ticks } from './system.ts';

const TTY_MAJOR = 4;
const SIGCHLD = 17;
const DEFAULT_PRIORITY = 20;
const STATE_NAME = { R: 'running', S: 'sleeping', T: 'stopped', Z: 'zombie' } as const;
type StateLetter = keyof typeof STATE_NAME;

export function commandLine(process: Readonly<Process>): string {
  return process.status === 'zombie' ? '' : process.args.map((each) => `${each}\0`).join('');
}

/** The environment that the program found at its start, as it is in memory now. */
export function environment(k: Kernel, process: Readonly<Process>): Uint8Array {
  const space = find(k.state.spaces, process.space);
  if (space === undefined) return new Uint8Array(0);
  const bytes = new Uint8Array(space.environEnd - space.environStart);
  for (let va = space.environStart; va < space.environEnd; ) {
    const end = Math.min(space.environEnd, (Math.floor(va / PAGE_SIZE) + 1) * PAGE_SIZE);
    const pte = presentPte(k, space.id, va);
    const pa = (pte >>> 12) * PAGE_SIZE + (va % PAGE_SIZE);
    if ((pte & Pte.V) !== 0) bytes.set(k.machine.ram.subarray(pa, pa + end - va), va - space.environStart);
    va = end;
  }
  return bytes;
}

export function statLine(k: Kernel, process: Readonly<Process>): string {
  return statOf(k, process, leader(k, process), processUsage(k, process));
}

export function statusText(k: Kernel, process: Readonly<Process>): string {
  return statusOf(k, process, leader(k, process), processUsage(k, process));
}

/** Its first thread that is left. */
function leader(k: Kernel, process: Readonly<Process>): Readonly<Thread> | undefined {
  return find(k.state.threads, process.threads[0] ?? 0);
}

function stateOf(process: Readonly<Process>, thread: Readonly<Thread> | undefined): StateLetter {
  if (process.status === 'zombie') return 'Z';
  if (process.status === 'stopped') return 'T';
  return thread?.status === 'running' || thread?.status === 'runnable' ? 'R' : 'S';
}

/** The 52 fields of stat, of a process or one of its threads. */
export function statOf(
  k: Kernel,
  process: Readonly<Process>,
  thread: Readonly<Thread> | undefined,
  usage: Readonly<Usage>,
): string {
  const space = find(k.state.spaces, process.space);
  const text = space?.regions.find(({ kind }) => kind === 'text');
  const stack = space?.regions.find(({ kind }) => kind === 'stack');
  const { total, resident } = memorySizes(k, process);
  const { childUsage } = process;
  const foreground = find(k.state.ttys, process.tty)?.foreground ?? -1;
  const signals = signalSets(process);
  const times = [usage, childUsage].flatMap((each) => [
    ticks(k, each.userCycles),
    ticks(k, each.systemCycles + each.switchCycles),
  ]);
  const fields = [
    process.parent,
    process.pgid,
    process.sid,
    process.tty === 0 ? 0 : TTY_MAJOR * 256 + process.tty,
    foreground,
    0,
    ...[usage.faults, childUsage.faults, 0, 0],
    ...times,
    ...[DEFAULT_PRIORITY + process.nice, process.nice, process.threads.length, 0],
    ticks(k, process.startedAt),
    ...[total * PAGE_SIZE, resident, UNLIMITED],
    ...[text?.start ?? 0, text?.end ?? 0, stack?.end ?? 0, thread?.regs[2] ?? 0, thread?.pc ?? 0],
    ...[pendingBits(thread?.pending ?? []), thread?.maskLow ?? 0, signals.ignored, signals.caught],
    thread?.status === 'blocked' ? 1 : 0,
    ...[0, 0, SIGCHLD, thread?.hart ?? 0, 0, 0, 0, 0, 0],
    ...[0, space?.brkStart ?? 0, space?.brkStart ?? 0, 0, 0, space?.environStart ?? 0, space?.environEnd ?? 0],
    process.exitStatus,
  ];
  return `${thread?.id ?? process.id} (${process.name}) ${stateOf(process, thread)} ${fields.join(' ')}\n`;
}

/** status: the same for people, a name and a value a line. */
export function statusOf(
  k: Kernel,
  process: Readonly<Process>,
  thread: Readonly<Thread> | undefined,
  usage: Readonly<Usage>,
): string {
  const state = stateOf(process, thread);
  const { ignored, caught } = signalSets(process);
  const bits = (low: number, high = 0): string => `${hex(high)}${hex(low)}`;
  const slots = find(k.state.files, process.files)?.slots.length ?? 0;
  const rows: readonly (readonly [string, string | number])[] = [
    ['Name', process.name],
    ['Umask', `0${process.umask.toString(8).padStart(3, '0')}`],
    ['State', `${state} (${STATE_NAME[state]})`],
    ['Tgid', process.id],
    ['Ngid', 0],
    ['Pid', thread?.id ?? process.id],
    ['PPid', process.parent],
    ['TracerPid', 0],
    ['Uid', '0\t0\t0\t0'],
    ['Gid', '0\t0\t0\t0'],
    ['FDSize', Math.ceil(Math.max(slots, 1) / 64) * 64],
    ['Groups', ''],
    ['NStgid', process.id],
    ['NSpid', thread?.id ?? process.id],
    ['NSpgid', process.pgid],
    ['NSsid', process.sid],
    ...memoryRows(k, process),
    ['Threads', process.threads.length],
    ['SigQ', `${process.pending.length}/64`],
    ['SigPnd', bits(pendingBits(thread?.pending ?? []))],
    ['ShdPnd', bits(pendingBits(process.pending))],
    ['SigBlk', bits(thread?.maskLow ?? 0, thread?.maskHigh ?? 0)],
    ['SigIgn', bits(ignored)],
    ['SigCgt', bits(caught)],
    ['Cpus_allowed', hex(thread?.affinity[0] ?? 2 ** k.state.harts.length - 1)],
    ['voluntary_ctxt_switches', usage.voluntary],
    ['nonvoluntary_ctxt_switches', usage.preempted],
  ];
  return rows.map(([name, value]) => `${name}:\t${value}\n`).join('');
}

function memoryRows(k: Kernel, process: Readonly<Process>): (readonly [string, string])[] {
  if (process.space === 0) return [];
  const sizes = memorySizes(k, process);
  const row = (name: string, pages: number) => [name, `${`${kilobytes(pages * PAGE_SIZE)}`.padStart(8)} kB`] as const;
  return [
    row('VmPeak', sizes.total),
    row('VmSize', sizes.total),
    row('VmLck', 0),
    row('VmHWM', sizes.resident),
    row('VmRSS', sizes.resident),
    row('VmData', sizes.data),
    row('VmStk', sizes.stack),
    row('VmExe', sizes.text),
    row('VmLib', 0),
    row('VmPTE', sizes.tables),
    row('VmSwap', 0),
  ];
}

/** Bit n-1 is signal n. */
function signalSets({ actions }: Readonly<Process>): { readonly ignored: number; readonly caught: number } {
  const bitsOf = (wanted: (action: SignalAction) => boolean): number =>
    actions.reduce((bits, action, signal) => {
      const has = signal > 0 && signal <= 32 && action !== undefined && wanted(action);
      return has ? (bits | (1 << (signal - 1))) >>> 0 : bits;
    }, 0);
  return { ignored: bitsOf(({ handler }) => handler === 1), caught: bitsOf(({ handler }) => handler > 1) };
}

function pendingBits(pending: readonly { readonly signal: number }[]): number {
  return pending.reduce((bits, { signal }) => (signal <= 32 ? (bits | (1 << (signal - 1))) >>> 0 : bits), 0);
}

const LIMITS: readonly (readonly [string, string])[] = [
  ['Max cpu time', 'seconds'],
  ['Max file size', 'bytes'],
  ['Max data size', 'bytes'],
  ['Max stack size', 'bytes'],
  ['Max core file size', 'bytes'],
  ['Max resident set', 'bytes'],
  ['Max processes', 'processes'],
  ['Max open files', 'files'],
  ['Max locked memory', 'bytes'],
  ['Max address space', 'bytes'],
];

export function limitsText(process: Readonly<Process>): string {
  const line = (name: string, soft: string, hard: string, unit: string): string =>
    `${name.padEnd(25)} ${soft.padEnd(20)} ${hard.padEnd(20)} ${unit.padEnd(10)}\n`;
  const shown = (value: number): string => (value >= UNLIMITED ? 'unlimited' : `${value}`);
  const rows = LIMITS.map(([name, unit], index) => {
    const { current, max } = process.limits[index]!;
    return line(name, shown(current), shown(max), unit);
  });
  return line('Limit', 'Soft Limit', 'Hard Limit', 'Units') + rows.join('');
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
