// Guest programs for the benchmarks: sources to executables, and runs of them on a fresh machine whose start is not
// timed.

import { assemble } from '../asm/assembler.ts';
import { writeElf } from '../elf/write.ts';
import type { Kernel } from '../kernel/context.ts';
import { submit } from '../kernel/inputs.ts';
import { drainOutput } from '../kernel/io/output.ts';
import { boot, machineTime, makeConfig, type RunStatus, run } from '../kernel/kernel.ts';
import type { KernelConfig } from '../kernel/state.ts';
import { type NamedObject, readArchive, searchArchives } from '../link/archive.ts';
import { link } from '../link/linker.ts';
import { Machine } from '../machine/machine.ts';
import { HOT_AFTER } from '../machine/regions.ts';
import type { Translations } from '../machine/translations.ts';
import type { Lane } from './types.ts';

/** A guest did not end with exit code 0. */
export class GuestFailure extends Error {}

/** What the benchmarks need from outside: the core, the runtime library, and the files of programs/bench by name. */
export interface Assets {
  readonly core: WebAssembly.Module;
  /** libbadak.a */
  readonly library: Uint8Array;
  /** Of code of guests, kept from one run to the next. */
  readonly translations: Translations;
  readonly text: (name: string) => string;
  readonly bytes: (name: string) => Uint8Array<ArrayBuffer>;
}

/** How a guest is started. */
export interface Guest {
  readonly image: Uint8Array;
  readonly args: readonly string[];
  readonly memoryBytes?: number;
  readonly harts?: number;
  readonly config?: Partial<KernelConfig>;
  /** See MachineConfig. */
  readonly hotAfter?: number;
}

export interface GuestRun {
  readonly output: string;
  /** Instructions retired by all harts. */
  readonly instructions: number;
  readonly k: Kernel;
}

const MIB = 1024 * 1024;
const SLICE_CYCLES = 10_000_000;

/** Objects of sources of programs/bench; they are ours, so an error in one is a mistake of this project. */
export function assembleGuest(assets: Assets, names: readonly string[]): NamedObject[] {
  return names.map((name) => {
    const { object, diagnostics } = assemble({ name, text: assets.text(name) });
    if (object === undefined) throw new Error(`${name}: ${diagnostics[0]?.message ?? 'not assembled'}`);
    return { name, object };
  });
}

/** The executable of objects and what they need of the library. */
export function linkGuest(assets: Assets, objects: readonly NamedObject[]): Uint8Array {
  const { archive } = readArchive(assets.library, 'libbadak.a');
  const members = searchArchives(objects, [archive], ['_start']).objects;
  const { file, diagnostics } = link([...objects, ...members]);
  if (file === undefined) throw new Error(diagnostics[0]?.message ?? 'not linked');
  return writeElf(file);
}

/** The executable of sources. */
export function buildGuest(assets: Assets, names: readonly string[]): Uint8Array {
  return linkGuest(assets, assembleGuest(assets, names));
}

/** A machine with the guest started, up to its first instruction. */
export function startGuest(assets: Assets, guest: Guest): Kernel {
  const { image, args, memoryBytes = 16 * MIB, harts = 1, config = {}, hotAfter = HOT_AFTER } = guest;
  const machine = new Machine(assets.core, {
    memoryBytes,
    harts,
    bare: false,
    hotAfter,
    translations: assets.translations,
  });
  const k = boot(machine, makeConfig(config));
  const path = '/bin/guest';
  submit(k, { kind: 'file', path, mode: 0o755, bytes: image });
  const stdio = ['null', 'stream', 'stream'] as const;
  submit(k, { kind: 'start', path, args: [path, ...args], env: [], stdio, tty: 0 });
  while (retired(k) === 0) stepGuest(k, machineTime(k) + 1);
  return k;
}

/** A guest on the machine as it is, and by its interpreter alone: two lanes. `units`: the work that a run was. */
export function machineLanes(assets: Assets, guest: Guest, units: (run: GuestRun, lane: string) => number): Lane[] {
  const lane = (name: string, hotAfter: number): Lane => ({
    name,
    prepare: () => {
      const k = startGuest(assets, { ...guest, hotAfter });
      return () => units(finishGuest(k), name);
    },
  });
  return [lane('badak', HOT_AFTER), lane('interpreter', Number.POSITIVE_INFINITY)];
}

/** Runs a started guest to its end. @throws GuestFailure if it does not end well: a benchmark that fails measures nothing */
export function finishGuest(k: Kernel): GuestRun {
  const before = retired(k);
  let output = '';
  const decoder = new TextDecoder();
  for (let done = false; !done; ) {
    done = stepGuest(k, machineTime(k) + SLICE_CYCLES);
    for (const piece of drainOutput(k)) output += decoder.decode(piece.bytes);
  }
  for (const program of k.state.programs.rows.values()) {
    if (program.status !== 0)
      throw new GuestFailure(`${howEnded(program.status)}: ${JSON.stringify(output.slice(-200))}`);
  }
  return { output, instructions: retired(k) - before, k };
}

/** Runs up to a virtual time; true when the machine is done. */
export function stepGuest(k: Kernel, until: number): boolean {
  const status: RunStatus = run(k, until);
  if (status.kind === 'done') return true;
  if (status.kind === 'more' || status.kind === 'output') return false;
  throw new Error(`the guest cannot go on: ${status.kind}`);
}

/** Instructions retired by all harts so far. */
export function retired(k: Kernel): number {
  return k.machine.harts.reduce((sum, hart) => sum + hart.instret, 0);
}

/** A wait status in words. */
const howEnded = (status: number): string =>
  (status & 0x7f) === 0 ? `ended with exit code ${status >> 8}` : `was killed by signal ${status & 0x7f}`;
