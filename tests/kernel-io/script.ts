// Guest programs made of system calls: a test lists calls, the program makes them one after the other and keeps what
// they returned; when it exits, the test reads that and the rest of its memory.

import { expect } from 'vitest';
import type { Kernel } from '../../src/kernel/context.ts';
import { readBytes } from '../../src/kernel/mem/copy.ts';
import { leaks } from '../../src/kernel/report.ts';
import { get } from '../../src/kernel/table.ts';
import { Errno, type ErrnoName } from '../../src/spec/errno.ts';
import { SYSCALL_BY_NAME, type SyscallName } from '../../src/spec/syscalls.ts';
import { tiny } from '../kernel/tiny.ts';
import { bootPrograms, drive, newTestHost, type RunOptions } from '../support/machine.ts';

export const AT_FDCWD = -100;
/** An address that no program has. */
export const BAD = 0xc0000000;

/** The result of an earlier call, as an argument of a later one. */
export interface Result {
  readonly index: number;
}
/** Memory of the program, by label. */
export interface Memory {
  readonly label: string;
  readonly size: number;
  /** Bytes from its start. */
  readonly offset?: number;
}
type Argument = number | Result | Memory | string;

const DATA = 0x40000;
const EXIT = 94;
/** Process id of the program, the first that a machine starts. */
const FIRST_PID = 2;

export interface ScriptOptions extends RunOptions {
  readonly prepare?: (k: Kernel) => void;
  readonly args?: readonly string[];
  readonly env?: readonly string[];
}

export class Script {
  private code: string[] = [];
  private data: string[] = [];
  private dataBytes = 0;
  /** Bytes of memory that starts as zeros: it lies behind the data. */
  private zeros = 0;
  private readonly wanted: { index: number; value: number; line: string }[] = [];
  private count = 0;

  /** Room in memory that starts as zeros, or as `text` and zeros. */
  memory(size: number, text = ''): Memory {
    if (text === '') {
      const room = { label: `zeros_${this.zeros}_`, size, at: -1 - this.zeros };
      this.zeros += Math.ceil(size / 8) * 8;
      return room;
    }
    const used = new TextEncoder().encode(text).length + 1;
    return this.place(`.asciz "${text.replaceAll('\n', '\\n')}"`, used, size);
  }

  /** Words in memory: numbers, and addresses of other memory. */
  words(...values: readonly (number | Memory)[]): Memory {
    const lines = values.map((value) => `.word ${typeof value === 'number' ? value : value.label}`);
    return this.place(lines.join('\n'), values.length * 4, 0);
  }

  private place(lines: string, used: number, size: number): Memory {
    const whole = Math.ceil(Math.max(used, size) / 8) * 8;
    const memory = { label: `m${this.data.length}`, size: whole, at: this.dataBytes };
    this.data.push(`${memory.label}: ${lines}`);
    if (whole > used) this.data.push(`.space ${whole - used}`);
    this.dataBytes += whole;
    return memory;
  }

  /** A call; strings are paths and other text ending in 0. Its result is checked if `wants` is called. */
  call(name: SyscallName, ...args: readonly Argument[]): Result {
    for (const [position, argument] of args.entries()) this.load(`a${position}`, argument);
    this.code.push(`sys ${SYSCALL_BY_NAME.get(name)!.number}`, `li t1, results`, `sw a0, ${this.count * 4}, t1`);
    return { index: this.count++ };
  }

  /** The call returns exactly this. */
  gives(value: number, name: SyscallName, ...args: readonly Argument[]): Result {
    const result = this.call(name, ...args);
    this.wanted.push({ index: result.index, value, line: `${name}(${args.map(show).join(', ')})` });
    return result;
  }

  /** The call fails with this error. */
  fails(error: ErrnoName, name: SyscallName, ...args: readonly Argument[]): void {
    this.gives(-Errno[error], name, ...args);
  }

  /** Instructions of the tiny assembler. */
  raw(...lines: readonly string[]): void {
    this.code.push(...lines);
  }

  image(): Uint8Array {
    const results = `results: .space ${Math.max(this.count, 1) * 4 + 4}`;
    const source = [...this.code, 'li a0, 0', `sys ${EXIT}`, '.data', results, ...this.pad(), ...this.data].join('\n');
    const zeros = DATA + this.resultBytes() + this.dataBytes;
    return tiny(
      source.replace(/zeros_(\d+)_/g, (_, at: string) => String(zeros + Number(at))),
      this.zeros,
    );
  }

  /** Runs the program alone, and checks every result that was asked for. */
  run(options: ScriptOptions = {}): ScriptRun {
    let dump: Uint8Array | undefined;
    let ran: Kernel | undefined;
    const syscall = (tid: number, number: number): void => {
      if (number !== EXIT || tid !== FIRST_PID) return;
      const { space } = get(ran!.state.processes, tid);
      dump = readBytes(ran!, space, DATA, this.resultBytes() + this.dataBytes + this.zeros);
    };
    const { args, env } = options;
    const program = { image: this.image(), ...(args && { args }), ...(env && { env }) };
    const k = bootPrograms([program], { ...options, observer: { ...options.observer, syscall } });
    ran = k;
    options.prepare?.(k);
    const host = newTestHost(options.input ?? '', options.folders, options.tools);
    const status = drive(k, host, options.slice);
    expect(status.kind).toBe('done');
    expect(leaks(k)).toMatchObject({ frames: 0, processes: 0, openFiles: 0, pipes: 0 });
    if (dump === undefined) throw new Error(`the program did not come to its end: ${describe(k)}`);
    const words = new DataView(dump.buffer);
    const value = (result: Result): number => words.getInt32(result.index * 4, true);
    for (const { index, value: wanted, line } of this.wanted) {
      expect({ line, result: value({ index }) }).toEqual({ line, result: wanted });
    }
    const memory = (place: Memory): Uint8Array => {
      const { at: within } = place as unknown as { at: number };
      const at = this.resultBytes() + (within < 0 ? this.dataBytes - 1 - within : within);
      return dump!.slice(at, at + place.size);
    };
    return {
      k,
      output: host.output,
      value,
      memory,
      text: (place) => new TextDecoder().decode(memory(place)).replace(/\0.*$/s, ''),
    };
  }

  private load(register: string, argument: Argument): void {
    if (typeof argument === 'number') this.code.push(`li ${register}, ${argument}`);
    else if (typeof argument === 'string') this.code.push(`li ${register}, ${this.memory(0, argument).label}`);
    else if ('index' in argument) this.code.push('li t1, results', `lw ${register}, ${argument.index * 4}, t1`);
    else {
      this.code.push(`li ${register}, ${argument.label}`);
      if (argument.offset !== undefined) this.code.push(`addi ${register}, ${register}, ${argument.offset}`);
    }
  }

  private resultBytes(): number {
    return Math.ceil((Math.max(this.count, 1) * 4 + 4) / 8) * 8;
  }

  private pad(): string[] {
    const over = this.resultBytes() - (Math.max(this.count, 1) * 4 + 4);
    return over > 0 ? [`.space ${over}`] : [];
  }
}

export interface ScriptRun {
  readonly k: Kernel;
  readonly output: string;
  value(result: Result): number;
  memory(place: Memory): Uint8Array;
  /** Memory as text up to the first 0. */
  text(place: Memory): string;
}

function describe(k: Kernel): string {
  return [...k.state.programs.rows.values()].map(({ path, status }) => `${path} ended with ${status}`).join();
}

function show(argument: Argument): string {
  if (typeof argument !== 'object') return JSON.stringify(argument);
  return 'index' in argument ? `result ${argument.index}` : argument.label;
}
