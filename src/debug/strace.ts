// System calls as lines, like strace(1): made from the rows of spec/syscalls.ts, so a new call needs nothing here.
// A call that blocks while another thread has something to say is cut in two, `<unfinished ...>` and `resumed`.

import { getU32 } from '../elf/bytes.ts';
import type { Observer } from '../kernel/observe.ts';
import { SIGNAL_BY_NUMBER } from '../spec/signals.ts';
import { STRUCT_BY_NAME } from '../spec/structs.ts';
import { type Arg, SYSCALL_BY_NUMBER, type Syscall } from '../spec/syscalls.ts';
import { address, dirfdText, flagsText, quoteBytes, resultText, signalText } from './flags.ts';
import { type Paint, PLAIN } from './paint.ts';
import { structText, waitStatusText } from './structs.ts';

export interface StraceOptions {
  readonly emit: (line: string) => void;
  /** Memory of the process of a thread, without disturbing it; shorter or undefined where nothing is mapped. */
  readonly readMemory: (tid: number, va: number, length: number) => Uint8Array | undefined;
  readonly pidOf: (tid: number) => number;
  readonly clockHz: number;
  readonly paint?: Paint;
  /** Calls that are shown: names of calls, ids of processes, or both. Otherwise all. */
  readonly only?: readonly string[];
}

interface OpenCall {
  readonly row: Syscall | undefined;
  readonly number: number;
  readonly args: readonly number[];
  /** Text of each argument; undefined where it is known only at the end (out). */
  readonly texts: (string | undefined)[];
  readonly head: string;
  /** Arguments that were shown when the call was cut in two; -1 if it was not. */
  shown: number;
}

const SHOWN_BYTES = 32;
const STRINGS_SHOWN = 8;
const RESULT_COLUMN = 60;
/** Calls whose result is an address. */
const GIVES_ADDRESS = new Set(['brk', 'mmap2', 'mremap']);
const DOES_NOT_RETURN = new Set(['exit', 'exit_group']);

/** Writes the lines: keeps the call that may still be finished on its own line, and cuts it when another thread speaks. */
function lineWriter(options: StraceOptions, paint: Paint) {
  const open = new Map<number, OpenCall>();
  /** The thread whose call may still be finished on its line. */
  let current = 0;

  /** `[2]` is the process, or its first thread; `[2:4]` is its thread 4. */
  const who = (tid: number): string => (options.pidOf(tid) === tid ? `[${tid}]` : `[${options.pidOf(tid)}:${tid}]`);
  const stamp = (tid: number, clock: number): string =>
    `${paint.dim((clock / options.clockHz).toFixed(6).padStart(11))} ${paint.cyan(who(tid))} `;
  const cutCurrent = (): void => {
    const call = open.get(current);
    if (call === undefined || call.shown >= 0) return;
    call.shown = firstUnknown(call.texts);
    const shown = call.texts.slice(0, call.shown).map((text) => `${text}, `);
    options.emit(`${call.head}${shown.join('')}${paint.dim('<unfinished ...>')}`);
  };
  return {
    open,
    begin(tid: number, clock: number, call: Pick<OpenCall, 'row' | 'number' | 'args' | 'texts'>): void {
      cutCurrent();
      open.set(tid, { ...call, head: `${stamp(tid, clock)}${paint.bold(nameOf(call))}(`, shown: -1 });
      current = tid;
    },
    finish(tid: number, clock: number, result: string): void {
      const call = open.get(tid);
      if (call === undefined) return;
      open.delete(tid);
      if (tid !== current) cutCurrent();
      const resumed = `${paint.dim('<...')} ${nameOf(call)} ${paint.dim('resumed>')}`;
      const text =
        call.shown >= 0 ? `${stamp(tid, clock)}${resumed} ${lateText(call)})` : `${call.head}${argumentText(call)})`;
      options.emit(`${alignResult(text, visible(text, paint))} = ${result}`);
    },
    line(tid: number, clock: number, text: string): void {
      cutCurrent();
      options.emit(stamp(tid, clock) + text);
    },
  };
}

const isPath = ({ type }: Arg): boolean => type === 'path' || type === 'optional-path';

const nameOf = ({ row, number }: Pick<OpenCall, 'row' | 'number'>): string => row?.name ?? `syscall_${number}`;

/** An observer that writes a line for every system call, signal and end of a process. */
export function straceObserver(options: StraceOptions): Observer {
  const paint = options.paint ?? PLAIN;
  const { open, begin, finish, line } = lineWriter(options, paint);
  return {
    syscall(tid, number, args, path, clock) {
      const row = SYSCALL_BY_NUMBER.get(number);
      if (!isWanted(options, row?.name ?? String(number), options.pidOf(tid))) return;
      const early = (_: Arg, at: number): string | undefined =>
        path !== '' && row!.args.findIndex(isPath) === at
          ? quoteBytes(new TextEncoder().encode(path), undefined, STRING_MAX)
          : argText(tid, row!, at, args, options);
      const texts = row === undefined ? args.slice(0, 3).map(address) : row.args.map(early);
      begin(tid, clock, { row, number, args: [...args], texts });
      if (DOES_NOT_RETURN.has(row?.name ?? '')) finish(tid, clock, '?');
    },
    syscallReturn(tid, _number, result, clock) {
      const call = open.get(tid);
      if (call === undefined) return;
      fillOutputs(tid, call, result, options);
      const text = resultText(result, GIVES_ADDRESS.has(call.row?.name ?? ''));
      finish(tid, clock, result < 0 && result >= -4095 ? paint.red(text) : text);
    },
    signal(_pid, tid, signal, clock) {
      const row = SIGNAL_BY_NUMBER.get(signal);
      line(tid, clock, paint.yellow(`--- ${row === undefined ? `signal ${signal}` : `${row.name} (${row.doc})`} ---`));
    },
    exec(pid, path, args, clock) {
      line(pid, clock, paint.dim(`--- now runs ${path} [${args.map((arg) => JSON.stringify(arg)).join(', ')}] ---`));
    },
    exit(pid, _name, status, _usage, clock) {
      open.delete(pid);
      const signal = status & 0x7f;
      const how = signal === 0 ? `exited with ${(status >> 8) & 0xff}` : `killed by ${signalText(signal)}`;
      line(pid, clock, paint.dim(`+++ ${how} +++`));
    },
  };
}

/** The filter lets a call of this name by this process through: it names one of its calls, one of its processes. */
function isWanted({ only = [] }: StraceOptions, name: string, pid: number): boolean {
  const pids = only.filter((each) => /^\d+$/.test(each));
  const names = only.filter((each) => !/^\d+$/.test(each));
  return (pids.length === 0 || pids.includes(String(pid))) && (names.length === 0 || names.includes(name));
}

/** Text of the argument at `at`, or undefined if it is output that the call has yet to write. */
function argText(tid: number, row: Syscall, at: number, args: readonly number[], options: StraceOptions) {
  const { type, flags, length } = row.args[at]!;
  const value = args[at] ?? 0;
  switch (type) {
    case 'int':
    case 'fd':
    case 'newfd':
    case 'pid':
    case 'tid':
      return String(value | 0);
    case 'uint':
    case 'size':
    case 'low':
    case 'high':
      return String(value >>> 0);
    case 'dirfd':
      return dirfdText(value);
    case 'flags':
      return flags === 'open' && row.name !== 'openat' ? withoutMode(value) : flagsText(flags!, value);
    case 'mode':
      return `0${(value >>> 0).toString(8)}`;
    case 'signal':
      return signalText(value);
    case 'path':
    case 'optional-path':
      return stringAt(tid, value, options);
    case 'strings':
      return stringsAt(tid, value, options);
    case 'in':
      return bytesAt(tid, value, args[indexOf(row, length)] ?? 0, options);
    case 'out':
    case 'struct-out':
      return value === 0 ? 'NULL' : undefined;
    case 'struct-in':
      return value === 0 ? 'NULL' : (structAt(tid, value, row.args[at]!, options) ?? address(value));
    default:
      return (isWaitStatus(row, at) || isPair(row, at)) && value !== 0 ? undefined : address(value);
  }
}

/** Flags of open that do not open: 0 is no access mode there. */
const withoutMode = (value: number): string => flagsText('open', value).replace(/^O_RDONLY\|?/, '') || '0';

const isWaitStatus = (row: Syscall, at: number): boolean => row.name === 'wait4' && row.args[at]!.name === 'status';

/** The two descriptors of a pipe. */
const isPair = (row: Syscall, at: number): boolean => row.name === 'pipe2' && at === 0;

function structAt(tid: number, va: number, { struct }: Arg, { readMemory }: StraceOptions): string | undefined {
  if (struct === undefined) return undefined;
  return structText(struct, readMemory(tid, va, STRUCT_BY_NAME.get(struct)!.size));
}

/** What a call that went well has written: a structure, the status of a child, or the descriptors of a pipe. */
function writtenAt(
  tid: number,
  call: OpenCall,
  at: number,
  result: number,
  options: StraceOptions,
): string | undefined {
  const va = call.args[at]!;
  const arg = call.row!.args[at]!;
  if (result < 0 || va === 0) return undefined;
  if (arg.type === 'struct-out') return structAt(tid, va, arg, options);
  if (isPair(call.row!, at)) {
    const bytes = options.readMemory(tid, va, 8);
    return bytes?.length === 8 ? `[${getU32(bytes, 0)}, ${getU32(bytes, 4)}]` : undefined;
  }
  if (!isWaitStatus(call.row!, at) || result === 0) return undefined;
  const bytes = options.readMemory(tid, va, 4);
  return bytes?.length === 4 ? waitStatusText(bytes[0]! | (bytes[1]! << 8)) : undefined;
}

const indexOf = (row: Syscall, name: string | undefined): number => row.args.findIndex((arg) => arg.name === name);

/** After the call: output as the call wrote it, and input whose page was not there before. */
function fillOutputs(tid: number, call: OpenCall, result: number, options: StraceOptions): void {
  call.row?.args.forEach(({ type, length }, at) => {
    if (call.texts[at] !== undefined) return;
    const bytes = type === 'in' ? call.args[indexOf(call.row!, length)]! : type === 'out' ? Math.max(0, result) : 0;
    const shown = bytes > 0 ? bytesAt(tid, call.args[at]!, bytes, options) : undefined;
    call.texts[at] = shown ?? writtenAt(tid, call, at, result, options) ?? address(call.args[at]!);
  });
}

/** The arguments; those that are not known, because the call did not return, as addresses. */
function argumentText({ texts, args }: OpenCall): string {
  return texts.map((text, at) => text ?? address(args[at] ?? 0)).join(', ');
}

/** The arguments that were not shown when the call was cut. */
const lateText = (call: OpenCall): string => argumentText({ ...call, texts: call.texts.slice(call.shown) });

function firstUnknown(texts: readonly (string | undefined)[]): number {
  const at = texts.indexOf(undefined);
  return at < 0 ? texts.length : at;
}

/** Bytes as a string; undefined if they cannot be read now. */
function bytesAt(tid: number, va: number, length: number, { readMemory }: StraceOptions): string | undefined {
  if (va === 0) return 'NULL';
  const bytes = readMemory(tid, va, Math.min(length >>> 0, SHOWN_BYTES));
  return bytes === undefined ? undefined : quoteBytes(bytes, length >>> 0, SHOWN_BYTES);
}

const STRING_MAX = 80;

function stringAt(tid: number, va: number, { readMemory }: StraceOptions): string {
  if (va === 0) return 'NULL';
  const bytes = readMemory(tid, va, STRING_MAX);
  if (bytes === undefined) return address(va);
  const end = bytes.indexOf(0);
  return end < 0
    ? quoteBytes(bytes, bytes.length + 1, STRING_MAX)
    : quoteBytes(bytes.subarray(0, end), end, STRING_MAX);
}

function stringsAt(tid: number, va: number, options: StraceOptions): string {
  if (va === 0) return 'NULL';
  const texts: string[] = [];
  for (let at = 0; at < STRINGS_SHOWN; at++) {
    const word = options.readMemory(tid, va + 4 * at, 4);
    if (word === undefined || word.length < 4) return address(va);
    const pointer = (word[0]! | (word[1]! << 8) | (word[2]! << 16) | (word[3]! << 24)) >>> 0;
    if (pointer === 0) return `[${texts.join(', ')}]`;
    texts.push(stringAt(tid, pointer, options));
  }
  return `[${texts.join(', ')}, ...]`;
}

const alignResult = (text: string, width: number): string => text + ' '.repeat(Math.max(0, RESULT_COLUMN - width));

/** Width on the screen: colours take none. */
function visible(text: string, paint: Paint): number {
  return paint === PLAIN ? text.length : text.replace(/\u001b\[[0-9;]*m/g, '').length;
}
