// `badak run --bare`: one program with the machine for itself. Its console is the standard streams.

import { duration, grouped } from '../debug/stats.ts';
import { symbolsOf } from '../debug/symbols.ts';
import { traceLine, traceMachine } from '../debug/trace.ts';
import { type BareEnd, BareRunner } from '../machine/bare.ts';
import { Machine } from '../machine/machine.ts';
import { walk } from '../machine/walk.ts';
import { openConsoleInput } from './console-input.ts';
import { CliError, Exit } from './exit.ts';
import type { GuestProgram } from './guest-programs.ts';
import { kernelConfig } from './machine-options.ts';
import { CORE_FILE, readBuilt } from './package.ts';
import { hotAfterOf, type RunOptions } from './run-options.ts';
import { paintFor, print, printError } from './terminal.ts';
import type { Toolchain } from './toolchain.ts';
import { formatBytes } from './values.ts';

/** Windows between two looks at the keyboard. */
const WINDOWS = 4096;

export async function runBare(program: GuestProgram, _tools: Toolchain, options: RunOptions): Promise<number> {
  const { limits, maxCycles } = kernelConfig(options);
  const machine = new Machine(new WebAssembly.Module(readBuilt(CORE_FILE)), {
    memoryBytes: limits.memoryBytes,
    harts: limits.harts,
    bare: true,
    hotAfter: hotAfterOf(options),
  });
  loadImage(machine, program);
  const input = openConsoleInput();
  const host = { output: (bytes: Uint8Array) => print(bytes), input: () => input.take() };
  if (options.trace === true) traceBare(machine, program);
  const runner = new BareRunner(machine, host, {
    entry: program.image.entry,
    maxCycles,
  });
  const started = performance.now();
  const deadline = started + (options.timeout ?? Number.POSITIVE_INFINITY) * 1000;
  try {
    for (;;) {
      const end = runner.runFor(WINDOWS);
      const status = await settle(end, input, deadline);
      if (status === undefined) continue;
      if (options.stats === true || options.json === true) showStats(machine, started, options);
      return status;
    }
  } finally {
    input.close();
  }
}

/** The exit status if the machine has ended; otherwise lets the outside in. */
async function settle(end: BareEnd, input: ReturnType<typeof openConsoleInput>, deadline: number) {
  if (end.kind === 'power') return end.code & 0xff;
  if (end.kind === 'limit') return stop('the run was ended: --max-cycles is reached', Exit.limit);
  if (input.escaped()) return stop('the machine was ended by Ctrl-]', Exit.machine);
  if (performance.now() >= deadline) return stop('the run was ended: --timeout is over', Exit.limit);
  if (end.kind === 'idle' && input.ended()) {
    return stop('the machine halted: every hart waits, and no interrupt can ever come', Exit.machine);
  }
  await input.wait(end.kind === 'idle' ? Math.min(50, deadline - performance.now()) : 0);
  return undefined;
}

function stop(message: string, status: number): number {
  printError(`badak: ${message}\n`);
  return status;
}

/** Copies the segments to where they are linked. */
function loadImage(machine: Machine, { image, name }: GuestProgram): void {
  const { memoryBytes } = machine.config;
  for (const { va, data, memorySize } of image.segments) {
    if (va + memorySize > memoryBytes) {
      const end = (va + memorySize).toString(16).toUpperCase();
      throw new CliError(`${name} does not fit: it ends at ${end}, and memory has ${formatBytes(memoryBytes)}`, [
        'link it for a bare machine: badak build --bare, or run its source',
      ]);
    }
    machine.writeBytes(va, data);
  }
}

/** Writes a line for every instruction. */
function traceBare(machine: Machine, { image }: GuestProgram): void {
  const symbols = symbolsOf(image);
  const paint = paintFor(process.stderr);
  traceMachine(machine, true, (who, pc, before) => {
    const step = { who, pc, word: wordAt(machine, who, pc), before, after: machine.harts[who]!.regs };
    printError(`${traceLine(step, symbols, paint)}\n`);
  });
}

function wordAt(machine: Machine, hart: number, pc: number): number | undefined {
  const { satp } = machine.harts[hart]!;
  if (satp >>> 31 === 0) return machine.ramWords[pc >>> 2];
  const found = walk(machine.ramWords, machine.frames, satp & 0xfffff, pc);
  if (found === undefined) return undefined;
  const offset = found.level === 1 ? pc & 0x3fffff : pc & 0xfff;
  return machine.ramWords[((found.pte >>> 12) * 4096 + offset) >>> 2];
}

function showStats(machine: Machine, started: number, { clock, json }: RunOptions): void {
  const hostSeconds = (performance.now() - started) / 1000;
  const harts = machine.harts.map(({ id, instret, clock: cycles }) => ({ hart: id, instructions: instret, cycles }));
  if (json === true) {
    printError(`${JSON.stringify({ harts, hostSeconds })}\n`);
    return;
  }
  for (const { hart, instructions, cycles } of harts) {
    const time = duration(cycles, clock);
    printError(
      `hart ${hart}: ${grouped(instructions)} instructions, ${grouped(cycles)} cycles, virtual time ${time}\n`,
    );
  }
}
