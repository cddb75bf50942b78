// A machine: RAM and harts inside one instance of the core. The kernel and the bare runner drive it; nothing here
// knows about processes. RAM is read through `ram` and `ramWords`, and written only through the methods.

import { CONSOLE_BYTES, MachineField as F, InnerStop, Layout, MAX_HARTS, MAX_MEMORY, Stop } from '../spec/layout.ts';
import { PAGE_SHIFT, PAGE_SIZE } from '../spec/paging.ts';
import { Disk } from './disk.ts';
import { Hart } from './hart.ts';
import { type Core, instantiateCore } from './instantiate.ts';
import type { RamSnapshot } from './ram-snapshot.ts';
import { HOT_AFTER, Regions } from './regions.ts';
import { Translations } from './translations.ts';
import { Turns } from './turns.ts';

export { Stop } from '../spec/layout.ts';

export interface MachineConfig {
  /** Bytes of RAM: a multiple of 4096, at most 1 GiB. */
  readonly memoryBytes: number;
  /** 1 to 64. */
  readonly harts: number;
  /** true: traps go to stvec, and devices answer. false: traps come back as Stop.trap. */
  readonly bare: boolean;
  /**
   * Instructions that run in a page of code before it is translated to WebAssembly; Infinity: never. It changes how fast
   * the machine is, and nothing else.
   */
  readonly hotAfter?: number;
  /** Translations shared with other machines. */
  readonly translations?: Translations;
}

/** V8 replaces the code of the core's loop only between calls, so no call may be long. */
const LONGEST_CALL = 100_000;

export class Machine {
  readonly config: MachineConfig;
  readonly harts: readonly Hart[];
  /** Frames of RAM. */
  readonly frames: number;
  /** Physical RAM, index = physical address. Read only: write through the methods. */
  readonly ram: Uint8Array;
  /** The same as words, index = physical address / 4. */
  readonly ramWords: Uint32Array;
  /** The core's whole linear memory (spec/layout.ts), for observers and generated code. */
  readonly memory: WebAssembly.Memory;
  /** Whom runWindows() runs. */
  readonly turns: Turns;
  /** What RAM was equal to when the mark was taken, if ram-snapshot.ts took it. */
  baseline: RamSnapshot | undefined;
  private readonly core: Core;
  private readonly flags: Uint8Array;
  private readonly fields: Uint32Array;
  private readonly disk: Disk;
  private readonly regions: Regions | undefined;
  private output: number[] = [];

  /**
   * @param module the compiled core (dist/core.wasm)
   * @throws RangeError if the configuration is impossible or the host has not enough memory
   */
  constructor(module: WebAssembly.Module, config: MachineConfig) {
    checkConfig(config);
    const instance = instantiateCore(module, config.memoryBytes);
    const { core, memory } = instance;
    const buffer = memory.buffer;
    this.config = config;
    this.core = core;
    this.memory = memory;
    this.turns = new Turns(buffer);
    this.frames = config.memoryBytes / PAGE_SIZE;
    this.ram = new Uint8Array(buffer, Layout.ram, config.memoryBytes);
    this.ramWords = new Uint32Array(buffer, Layout.ram, config.memoryBytes / 4);
    this.flags = new Uint8Array(buffer, Layout.frameFlags, this.frames);
    this.fields = new Uint32Array(buffer, Layout.machine, 64);
    this.harts = Array.from({ length: config.harts }, (_, id) => new Hart(core, buffer, id, config.harts === 1));
    core.init(config.memoryBytes, config.harts, config.bare ? 1 : 0);
    this.disk = new Disk(this, this.fields);
    const { hotAfter = HOT_AFTER, translations = new Translations() } = config;
    if (hotAfter < Number.POSITIVE_INFINITY)
      this.regions = new Regions(instance, this.ramWords, hotAfter, translations);
  }

  /**
   * Runs a hart for at most `budget` instructions (1 to 2^31 - 1). Bare, entering a trap uses one unit too.
   * harts[hart].executed tells how many instructions retired.
   */
  run(hart: number, budget: number): Stop {
    if (budget <= LONGEST_CALL && !this.config.bare) {
      const stop = this.core.run(hart, budget) as Stop;
      if (stop === Stop.budget) this.regions?.sample(this.harts[hart]!, this.harts[hart]!.executed);
      return stop;
    }
    const record = this.harts[hart]!;
    let left = budget;
    let executed = 0;
    let stop: number = Stop.budget;
    while (left > 0) {
      const start = record.clock;
      stop = this.core.run(hart, Math.min(left, LONGEST_CALL));
      left -= record.clock - start;
      executed += record.executed;
      if (stop === Stop.budget) this.regions?.sample(record, record.executed);
      if (stop === InnerStop.disk) this.disk.serve();
      else if (stop === InnerStop.output) this.takeOutput();
      else if (stop !== Stop.budget) break;
    }
    record.executed = executed;
    return (stop > Stop.watch ? Stop.budget : stop) as Stop;
  }

  /**
   * Hosted: runs windows of `length` cycles of the harts in the first `count` turns of the table, always of the one with the
   * lowest (clock, id), until one of them stops or comes to its limit, or for some 100,000 instructions (InnerStop.windows).
   * @param before no turn begins at that time or later
   * @param last index of the turn of the hart that ran last, or -1
   * @returns why, and behind the low four bits the index of the turn that was last
   */
  runWindows(count: number, length: number, before: number, last: number): number {
    const outcome = this.core.runWindows(count, length, LONGEST_CALL, before, last);
    const hart = this.turns.hart(outcome >> 4);
    const executed = LONGEST_CALL - (this.fields[F.windowsLeft / 4]! | 0);
    if ((outcome & 15) !== Stop.trap) this.regions?.sample(this.harts[hart]!, executed);
    return outcome;
  }

  /** How often code has been translated and put to use. */
  get translated(): number {
    return this.regions?.used ?? 0;
  }

  // ---- writes to RAM by kernel, devices and debugger ----

  /** The caller will write `frame` directly, in this same entry: does the bookkeeping of such a write. */
  willWrite(frame: number): void {
    this.core.willWrite(frame);
  }
  writeWord(pa: number, value: number): void {
    this.core.writeWord(pa, value);
  }
  writeBytes(pa: number, bytes: Uint8Array): void {
    this.core.willWriteRange(pa, bytes.length);
    this.ram.set(bytes, pa);
  }
  zeroFrame(frame: number): void {
    this.core.zeroFrame(frame);
  }
  copyFrame(from: number, to: number): void {
    this.core.copyFrame(from, to);
  }
  fill(pa: number, length: number, byte: number): void {
    this.core.fill(pa, length, byte);
  }
  copyBytes(fromPa: number, toPa: number, length: number): void {
    this.core.copyBytes(fromPa, toPa, length);
  }

  // ---- translations ----

  /**
   * Writes a page-table entry. An entry that was not valid needs no flush. With `va`, an address in the one page that
   * this second-level entry maps, only that page's translations are dropped; without it, all of every hart.
   */
  writePte(pa: number, value: number, va?: number): void {
    if (va === undefined) this.core.writePte(pa, value);
    else this.core.writePtePage(pa, value, va);
  }
  flushTlb(hart: number): void {
    this.core.flushTlb(hart);
  }
  flushTlbs(): void {
    this.core.flushTlbs();
  }
  flushPage(hart: number, va: number): void {
    this.core.flushPage(hart, va);
  }

  // ---- written since the mark, watched frames ----

  isWritten(frame: number): boolean {
    return (this.flags[frame]! & 1) !== 0;
  }
  /** The first written frame >= `frame`, or -1. */
  nextWritten(frame: number): number {
    return this.core.nextWritten(frame);
  }
  /** Clears all written bits. */
  takeMark(): void {
    this.baseline = undefined;
    this.core.takeMark();
  }
  /** Loads and stores that touch a marked frame stop the harts that have `stopMarked` set. */
  setMarked(frame: number, on: boolean): void {
    this.core.setMarked(frame, on ? 1 : 0);
  }
  setStopAtomics(hart: number, on: boolean): void {
    this.harts[hart]!.stopAtomics = on;
  }
  setStopMarked(hart: number, on: boolean): void {
    this.harts[hart]!.stopMarked = on;
  }
  /** Hash of the 4 KiB of a frame: a safe integer; 0 for a frame of zeros. */
  hashFrame(frame: number): number {
    return this.core.hashFrame(frame);
  }

  // ---- bare devices ----

  /** What the guest wrote to the power register. */
  get powerCode(): number {
    return this.fields[F.powerCode / 4]!;
  }

  /** Bytes that the guest wrote to the console since the last call. */
  bareOutput(): Uint8Array {
    this.takeOutput();
    const bytes = Uint8Array.from(this.output);
    this.output = [];
    return bytes;
  }

  /** Gives the console input; returns how many of `bytes` there was room for. */
  bareInput(bytes: Uint8Array): number {
    const f = this.fields;
    const buffer = new Uint8Array(this.memory.buffer, Layout.consoleInput, CONSOLE_BYTES);
    const start = f[F.inputStart / 4]!;
    buffer.copyWithin(0, start, f[F.inputEnd / 4]!);
    const held = f[F.inputEnd / 4]! - start;
    const taken = Math.min(bytes.length, CONSOLE_BYTES - held);
    buffer.set(bytes.subarray(0, taken), held);
    f[F.inputStart / 4] = 0;
    f[F.inputEnd / 4] = held + taken;
    return taken;
  }

  /** Connects the block device to these bytes (whole sectors of 512); the guest's writes change them. */
  setDisk(bytes: Uint8Array): void {
    this.disk.connect(bytes);
  }

  private takeOutput(): void {
    const length = this.fields[F.outputLength / 4]!;
    const bytes = new Uint8Array(this.memory.buffer, Layout.consoleOutput, length);
    for (const byte of bytes) this.output.push(byte);
    this.fields[F.outputLength / 4] = 0;
  }
}

function checkConfig({ memoryBytes, harts }: MachineConfig): void {
  const bad = (what: string): never => {
    throw new RangeError(what);
  };
  if (!Number.isInteger(harts) || harts < 1 || harts > MAX_HARTS)
    bad(`a machine has 1 to ${MAX_HARTS} harts, not ${harts}`);
  if (memoryBytes % PAGE_SIZE !== 0 || memoryBytes < PAGE_SIZE || memoryBytes > MAX_MEMORY)
    bad(
      `memory must be a multiple of 4 KiB, at most ${MAX_MEMORY >>> 20} MiB, not ${memoryBytes} bytes (${memoryBytes >>> PAGE_SHIFT} pages)`,
    );
}
