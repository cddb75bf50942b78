// Two machines that must do the same: the core and the reference model (or a model with a fault in it). Everything is
// done to both and compared after every run.

import { disassemble } from '../../src/isa/disassemble.ts';
import { type ModelMachine, ModelStop } from './model.ts';

/** What both sides show of a hart; src/machine's Hart and ModelHart have it. */
export interface HartView {
  readonly regs: Uint32Array;
  pc: number;
  mode: number;
  satp: number;
  sstatus: number;
  sie: number;
  sip: number;
  stvec: number;
  sscratch: number;
  sepc: number;
  scause: number;
  stval: number;
  stimecmp: number;
  clock: number;
  instret: number;
  reservation: number;
  waiting: boolean;
  stopAtomics: boolean;
  readonly executed: number;
  readonly cause: number;
  readonly tval: number;
}

/** One side. src/machine's Machine has all of it. */
export interface Side {
  readonly harts: readonly HartView[];
  readonly ram: Uint8Array;
  run(hart: number, budget: number): number;
  writeWord(pa: number, value: number): void;
  writeBytes(pa: number, bytes: Uint8Array): void;
  bareInput(bytes: Uint8Array): number;
  bareOutput(): Uint8Array;
}

/** The reference model as a side. */
export function modelSide(model: ModelMachine): Side {
  const { memory, devices } = model;
  return {
    harts: model.harts,
    ram: memory.bytes,
    run: (hart, budget) => model.run(hart, budget),
    writeWord: (pa, value) => memory.setWord(pa, value),
    writeBytes: (pa, bytes) => memory.bytes.set(bytes, pa),
    bareInput: (bytes) => devices!.input.push(...bytes),
    bareOutput: () => Uint8Array.from(devices!.output.splice(0)),
  };
}

/** The fields that are set before a run, registers apart. */
export type HartSetting = Partial<Omit<HartView, 'regs' | 'executed' | 'cause' | 'tval'>>;

const COMPARED = [
  'pc', 'mode', 'satp', 'sstatus', 'sie', 'sip', 'stvec', 'sscratch', 'sepc', 'scause', 'stval', 'stimecmp', 'clock',
  'instret', 'executed', 'reservation', 'waiting',
] as const satisfies readonly (keyof HartView)[]; // biome-ignore format: a list

const show = (value: unknown): string => (typeof value === 'number' ? `0x${value.toString(16)}` : String(value));

export class Pair {
  readonly core: Side;
  readonly model: Side;
  /** Instructions that retired in all runs. */
  retired = 0;
  /** Printed with a difference: seed and number of the program. */
  label = '';
  private trail: string[] = [];

  constructor(core: Side, model: Side) {
    this.core = core;
    this.model = model;
  }

  set(hart: number, setting: HartSetting): void {
    Object.assign(this.core.harts[hart], setting);
    Object.assign(this.model.harts[hart], setting);
  }

  setRegister(hart: number, register: number, value: number): void {
    if (register === 0) return;
    this.core.harts[hart].regs[register] = value;
    this.model.harts[hart].regs[register] = value;
  }

  writeWord(pa: number, value: number): void {
    this.core.writeWord(pa, value);
    this.model.writeWord(pa, value);
  }

  writeWords(pa: number, words: Uint32Array): void {
    const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    this.core.writeBytes(pa, bytes);
    this.model.writeBytes(pa, bytes);
  }

  input(bytes: Uint8Array): void {
    this.core.bareInput(bytes);
    this.model.bareInput(bytes);
  }

  /** Runs both and compares the hart. Returns the stop. @throws Error that describes the difference */
  run(hart: number, budget: number): number {
    const { pc, mode } = this.model.harts[hart];
    const stops = [this.core.run(hart, budget), this.model.run(hart, budget)];
    this.trail.push(`hart ${hart} mode ${mode} pc ${show(pc)} budget ${budget}: stop ${stops[1]}`);
    if (this.trail.length > 8) this.trail.shift();
    if (stops[0] !== stops[1])
      this.fail([`stop: core ${stops[0]}, model ${stops[1]}`, ...this.differences(hart, false)], hart);
    this.compareHart(hart, stops[0] === ModelStop.trap);
    this.retired += this.model.harts[hart].executed;
    return stops[0];
  }

  compareHart(hart: number, trapped: boolean): void {
    const [a, b] = [this.core.harts[hart], this.model.harts[hart]];
    let same = !trapped || (a.cause === b.cause && a.tval === b.tval);
    for (let i = 0; i < 16; i++) same &&= a.regs[i] === b.regs[i];
    for (const key of COMPARED) same &&= a[key] === b[key];
    if (!same) this.fail(this.differences(hart, trapped), hart);
  }

  /** Compares RAM and what went to the console. */
  compareMemory(hart: number): void {
    if (Buffer.compare(this.core.ram, this.model.ram) === 0) return;
    const at = this.core.ram.findIndex((byte, pa) => byte !== this.model.ram[pa]);
    this.fail([`byte at pa ${show(at)}: core ${show(this.core.ram[at])}, model ${show(this.model.ram[at])}`], hart);
  }

  compareOutput(hart: number): void {
    const [a, b] = [this.core.bareOutput(), this.model.bareOutput()];
    if (Buffer.compare(a, b) !== 0) this.fail([`console: core ${a}, model ${b}`], hart);
  }

  private differences(hart: number, trapped: boolean): string[] {
    const [a, b] = [this.core.harts[hart], this.model.harts[hart]];
    const keys: (keyof HartView)[] = trapped ? [...COMPARED, 'cause', 'tval'] : [...COMPARED];
    const fields = keys
      .filter((key) => a[key] !== b[key])
      .map((key) => `${key}: core ${show(a[key])}, model ${show(b[key])}`);
    const regs = Array.from(a.regs.keys()).filter((i) => a.regs[i] !== b.regs[i]);
    return [...fields, ...regs.map((i) => `x${i}: core ${show(a.regs[i])}, model ${show(b.regs[i])}`)];
  }

  private fail(differences: readonly string[], hart: number): never {
    const word = (pa: number) => new DataView(this.model.ram.buffer).getUint32(pa, true);
    const { pc, satp } = this.model.harts[hart];
    const near = satp >>> 31 === 0 && pc >= 16 && pc + 16 < this.model.ram.length;
    const code = near
      ? [-4, -3, -2, -1, 0, 1].map((i) => `  ${show(pc + 4 * i)} ${disassemble(word(pc + 4 * i))}`)
      : [];
    throw new Error([`${this.label}: core and model differ`, ...differences, ...this.trail, ...code].join('\n'));
  }
}
