// Machines for tests: boots a kernel, starts programs, runs them to their end as fast as it can, and says what came of it.

import { readFileSync } from 'node:fs';
import type { Folders } from '../../src/host/node-folders.ts';
import type { Kernel } from '../../src/kernel/context.ts';
import { submit } from '../../src/kernel/inputs.ts';
import { drainOutput } from '../../src/kernel/io/output.ts';
import { takeRequests } from '../../src/kernel/io/requests.ts';
import { boot, machineTime, makeConfig, type RunStatus, run } from '../../src/kernel/kernel.ts';
import type { CrashReport, Observer } from '../../src/kernel/observe.ts';
import { type Leaks, leaks } from '../../src/kernel/report.ts';
import type { KernelConfig, Program } from '../../src/kernel/state.ts';
import { newTraceHash } from '../../src/kernel/trace-hash.ts';
import { Machine } from '../../src/machine/machine.ts';
import type { StdioKind } from '../../src/spec/inputs.ts';
import { DEFAULT_LIMITS, type LimitName } from '../../src/spec/limits.ts';

/** A program: its image, and what it is called with. */
export interface TestProgram {
  readonly image: Uint8Array;
  readonly path?: string;
  readonly args?: readonly string[];
  readonly env?: readonly string[];
}

export interface RunOptions {
  readonly config?: Partial<KernelConfig>;
  readonly limits?: Partial<Record<LimitName, number>>;
  readonly memoryBytes?: number;
  readonly harts?: number;
  readonly observer?: Observer;
  /** Standard input. */
  readonly input?: string;
  readonly stdio?: readonly [StdioKind, StdioKind, StdioKind];
  /** Other files of the machine, by path. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  /** Cycles of one slice of the host. */
  readonly slice?: number;
  /** Folders of the host, each at a directory of the machine, and who answers for them. */
  /** See MachineConfig; without it, nothing is translated. */
  readonly hotAfter?: number | undefined;
  readonly mounts?: readonly { readonly path: string; readonly readOnly: boolean }[];
  readonly folders?: TestHost['folders'];
  /** Answers the requests to the toolchain; without it they get a reply of no bytes. */
  readonly tools?: TestHost['tools'];
}

export interface TestRun {
  readonly k: Kernel;
  readonly status: RunStatus;
  /** What the programs wrote to standard output and error. */
  readonly output: string;
  readonly programs: readonly Readonly<Program>[];
  /** Exit code of the first program, or 128 + signal. */
  readonly exit: number;
  readonly crashes: readonly CrashReport[];
  readonly leaks: Leaks;
}

let core: WebAssembly.Module | undefined;

/** The compiled core. */
export function coreModule(): WebAssembly.Module {
  core ??= new WebAssembly.Module(readFileSync(new URL('../../dist/core.wasm', import.meta.url)));
  return core;
}

export function newMachine(options: RunOptions = {}): Machine {
  const memoryBytes = options.memoryBytes ?? 8 * 1024 * 1024;
  const { harts = 1, hotAfter = Number.POSITIVE_INFINITY } = options;
  return new Machine(coreModule(), { memoryBytes, harts, bare: false, hotAfter });
}

/** A booted machine with its programs submitted but not run. */
export function bootPrograms(programs: readonly TestProgram[], options: RunOptions = {}): Kernel {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const k = boot(newMachine(options), makeConfig({ limits, ...options.config }), options.observer);
  k.strict = true;
  k.trace = newTraceHash();
  for (const [path, contents] of Object.entries(options.files ?? {})) {
    const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
    submit(k, { kind: 'file', path, mode: 0o755, bytes });
  }
  for (const [folder, mount] of (options.mounts ?? []).entries()) submit(k, { kind: 'mount', folder, ...mount });
  programs.forEach(({ image, path, args, env = [] }, index) => {
    const name = path ?? `/bin/test${index}`;
    submit(k, { kind: 'file', path: name, mode: 0o755, bytes: image });
    const stdio = options.stdio ?? (['stream', 'stream', 'stream'] as const);
    submit(k, { kind: 'start', path: name, args: args ?? [name], env, stdio, tty: 1 });
  });
  return k;
}

/** Runs programs side by side until nothing is left to do. */
export function runPrograms(programs: readonly TestProgram[], options: RunOptions = {}): TestRun {
  const crashes: CrashReport[] = [];
  const observer: Observer = { ...options.observer, crash: (report) => void crashes.push(report) };
  const k = bootPrograms(programs, { ...options, observer });
  const host = newTestHost(options.input ?? '', options.folders, options.tools);
  const status = drive(k, host, options.slice);
  const rows = [...k.state.programs.rows.values()];
  const first = rows[0]?.status ?? 0;
  const exit = (first & 0x7f) === 0 ? first >> 8 : 128 + (first & 0x7f);
  return { k, status, output: host.output, programs: rows, exit, crashes, leaks: leaks(k) };
}

/** The outside of a test: standard input as bytes, output as text. */
export interface TestHost {
  input: Uint8Array;
  output: string;
  readonly folders?: Folders['answer'] | undefined;
  readonly tools?: (() => { readonly result: number; readonly bytes: Uint8Array<ArrayBuffer> }) | undefined;
}

export function newTestHost(input = '', folders?: TestHost['folders'], tools?: TestHost['tools']): TestHost {
  return { input: new TextEncoder().encode(input), output: '', folders, tools };
}

/** Runs until the machine ends or waits for the outside. */
export function drive(k: Kernel, host: TestHost, slice = 1_000_000, until = Number.POSITIVE_INFINITY): RunStatus {
  for (;;) {
    const limit = Math.min(until, machineTime(k) + slice);
    const status = run(k, limit);
    const decoder = new TextDecoder();
    for (const { bytes } of drainOutput(k)) host.output += decoder.decode(bytes);
    if (status.kind === 'waiting') answer(k, host);
    else if (status.kind === 'more' && machineTime(k) < until) continue;
    else if (status.kind !== 'output') return status;
  }
}

function answer(k: Kernel, host: TestHost): void {
  for (const { id, request } of takeRequests(k)) {
    if (request.kind === 'folder') {
      submit(k, { kind: 'reply', request: id, ...host.folders!(request.folder, request.operation) });
      continue;
    }
    if (request.kind === 'tool' && host.tools !== undefined) {
      submit(k, { kind: 'reply', request: id, ...host.tools() });
      continue;
    }
    let bytes = new Uint8Array(0);
    if (request.kind === 'streamRead') {
      const newline = request.line ? host.input.indexOf(10) : -1;
      const length = Math.min(request.length, newline < 0 ? host.input.length : newline + 1);
      bytes = host.input.slice(0, length);
      host.input = host.input.slice(length);
    }
    submit(k, { kind: 'reply', request: id, result: bytes.length, bytes });
  }
}
