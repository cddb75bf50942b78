// The reference model: the machine of machine.md, written to be obviously right and not fast. One instruction after
// the other, no TLB, no decoded code. Shares no code with assembly/ or src/machine; reads opcodes from src/spec.

import { INSTRUCTION_BY_OPCODE } from '../../src/spec/isa.ts';
import { Cause, CSR_BY_NUMBER, INTERRUPT_ORDER, SATP_MASK, SIE_MASK, SSTATUS_MASK } from '../../src/spec/traps.ts';
import { Devices } from './devices.ts';
import { type Access, type Context, Memory, Trap } from './mmu.ts';
import { isAtomic, operandsOf } from './operands.ts';
import { SEMANTICS, type Semantics } from './semantics.ts';

export const ModelStop = { budget: 0, trap: 1, wait: 2, power: 3, watch: 4 } as const;

export interface ModelConfig {
  readonly memoryBytes: number;
  readonly harts: number;
  readonly bare: boolean;
  /** Other semantics than machine.md's, by name: for tests of the tests. */
  readonly semantics?: Readonly<Record<string, Semantics>>;
}

const [SIE, SPIE, SPP, SUM, MXR] = [0x2, 0x20, 0x100, 0x40000, 0x80000];

export class ModelMachine {
  readonly memory: Memory;
  readonly devices: Devices | undefined;
  readonly harts: readonly ModelHart[];

  readonly semantics: Readonly<Record<string, Semantics>>;

  constructor(config: ModelConfig) {
    this.semantics = { ...SEMANTICS, ...config.semantics };
    this.devices = config.bare
      ? new Devices(config.harts, (hart) => {
          this.harts[hart].softwarePending = true;
        })
      : undefined;
    this.memory = new Memory(config.memoryBytes, this.devices);
    this.harts = Array.from({ length: config.harts }, (_, id) => new ModelHart(this, id));
  }

  run(hart: number, budget: number): number {
    return this.harts[hart].run(budget);
  }
}

export class ModelHart {
  readonly machine: ModelMachine;
  readonly id: number;
  readonly x = new Uint32Array(16);
  pc = 0;
  /** Where the next instruction is fetched; set by jumps. */
  next = 0;
  user = false;
  sstatus = 0;
  sie = 0;
  softwarePending = false;
  stvec = 0;
  sscratch = 0;
  sepc = 0;
  scause = 0;
  stval = 0;
  satp = 0;
  timeCompare = 2n ** 64n - 1n;
  clock = 0;
  instret = 0;
  executed = 0;
  reservation = -1;
  waiting = false;
  stopAtomics = false;
  /** Of the last trap that stopped a hosted run. */
  cause = 0;
  tval = 0;
  /** The word that is being executed. */
  private word = 0;

  constructor(machine: ModelMachine, id: number) {
    this.machine = machine;
    this.id = id;
    if (machine.devices !== undefined) this.x[10] = id;
  }

  // ---- the names that src/machine's Hart has ----

  get regs(): Uint32Array {
    return this.x;
  }
  get mode(): number {
    return this.user ? 0 : 1;
  }
  set mode(value: number) {
    this.user = value === 0;
  }
  /** Cycles, saturating at 2^53. */
  get stimecmp(): number {
    return Math.min(Number(this.timeCompare), 2 ** 53);
  }
  set stimecmp(value: number) {
    this.timeCompare = value >= 2 ** 53 ? 2n ** 64n - 1n : BigInt(value);
  }
  set sip(value: number) {
    this.softwarePending = (value & 2) !== 0;
  }

  /** Runs for `budget` instructions; bare, entering a trap uses one unit too. Returns a ModelStop. */
  run(budget: number): number {
    this.executed = 0;
    if (this.waiting && (this.sip & this.sie) === 0) return ModelStop.wait;
    this.waiting = false;
    for (let used = 0; used < budget; used++) {
      const stop = this.step();
      if (stop !== ModelStop.budget) return stop;
    }
    return ModelStop.budget;
  }

  private step(): number {
    const bare = this.machine.devices !== undefined;
    const interrupt = bare ? this.enabledInterrupt() : undefined;
    if (interrupt !== undefined) {
      this.enterTrap(0x80000000 + interrupt, 0);
      return ModelStop.budget;
    }
    try {
      const word = this.fetch();
      if (this.stopAtomics && isAtomic(word)) return ModelStop.watch;
      this.execute(word);
    } catch (trap) {
      if (!(trap instanceof Trap)) throw trap;
      if (bare) {
        this.enterTrap(trap.cause, trap.tval);
        return ModelStop.budget;
      }
      this.cause = trap.cause;
      this.tval = trap.tval;
      this.reservation = -1;
      return ModelStop.trap;
    }
    this.retire();
    if (this.waiting) {
      if ((this.sip & this.sie) === 0) return ModelStop.wait;
      this.waiting = false;
    }
    return this.takePower() ? ModelStop.power : ModelStop.budget;
  }

  private retire(): void {
    this.pc = this.next >>> 0;
    this.clock++;
    this.instret++;
    this.executed++;
  }

  private takePower(): boolean {
    const devices = this.machine.devices;
    if (devices?.powerCode === undefined) return false;
    devices.powerCode = undefined;
    return true;
  }

  private fetch(): number {
    const memory = this.machine.memory;
    return memory.read(memory.locate(this.context(), this.pc, 4, 'fetch'), 4);
  }

  private execute(word: number): void {
    const name = INSTRUCTION_BY_OPCODE.get(word >>> 24)?.name;
    const operands = name === undefined ? undefined : operandsOf(word);
    if (operands === undefined) throw new Trap(Cause.illegal, word);
    this.next = this.pc + 4;
    this.word = word;
    this.machine.semantics[name!](this, operands);
  }

  set(register: number, value: number): void {
    if (register !== 0) this.x[register] = value;
  }

  // ---- memory ----

  private context(): Context {
    return {
      satp: this.satp,
      user: this.user,
      sum: (this.sstatus & SUM) !== 0,
      mxr: (this.sstatus & MXR) !== 0,
    };
  }

  private locate(va: number, size: number, access: Access, atomic: boolean): number {
    if (this.machine.devices) this.machine.devices.time = this.clock;
    return this.machine.memory.locate(this.context(), va >>> 0, size, access, atomic);
  }

  load(va: number, size: number): number {
    return this.machine.memory.read(this.locate(va, size, 'load', false), size);
  }

  store(va: number, size: number, value: number): void {
    this.machine.memory.write(this.locate(va, size, 'store', false), size, value);
  }

  /** Reads a word, writes f of it back, and returns what was read. */
  atomic(va: number, f: (old: number) => number): number {
    const pa = this.locate(va, 4, 'store', true);
    const old = this.machine.memory.word(pa);
    this.machine.memory.setWord(pa, f(old));
    return old;
  }

  loadReserved(va: number): number {
    const pa = this.locate(va, 4, 'load', true);
    this.reservation = pa;
    return this.machine.memory.word(pa);
  }

  /** 0 if the word was reserved and has been written, otherwise 1. */
  storeConditional(va: number, value: number): number {
    const pa = this.locate(va, 4, 'store', true);
    const reserved = this.reservation === pa;
    this.reservation = -1;
    if (reserved) this.machine.memory.setWord(pa, value);
    return reserved ? 0 : 1;
  }

  // ---- traps and interrupts ----

  needAlignedTarget(target: number): void {
    if (target % 4 !== 0) throw new Trap(Cause.fetchMisaligned, target);
  }

  needSupervisor(): void {
    if (this.user) throw new Trap(Cause.illegal, this.word);
  }

  ecall(): void {
    throw new Trap(this.user ? Cause.ecallUser : Cause.ecallSupervisor, 0);
  }

  ebreak(): void {
    throw new Trap(Cause.breakpoint, this.pc);
  }

  wfi(): void {
    this.needSupervisor();
    this.waiting = true;
  }

  sret(): void {
    this.needSupervisor();
    this.next = this.sepc;
    this.user = (this.sstatus & SPP) === 0;
    const wasEnabled = (this.sstatus & SPIE) !== 0;
    this.sstatus = (this.sstatus & ~(SIE | SPP)) | SPIE | (wasEnabled ? SIE : 0);
    this.reservation = -1;
  }

  get sip(): number {
    const timer = this.clock >= this.timeCompare;
    const external = this.machine.devices?.externalPending ?? false;
    return (this.softwarePending ? 0x2 : 0) | (timer ? 0x20 : 0) | (external ? 0x200 : 0);
  }

  private enabledInterrupt(): number | undefined {
    if (!this.user && (this.sstatus & SIE) === 0) return undefined;
    if (this.sie === 0) return undefined;
    const ready = this.sip & this.sie;
    return INTERRUPT_ORDER.find((number) => (ready & (1 << number)) !== 0);
  }

  private enterTrap(cause: number, tval: number): void {
    this.sepc = (this.pc & ~3) >>> 0;
    this.scause = cause >>> 0;
    this.stval = tval >>> 0;
    const wasEnabled = (this.sstatus & SIE) !== 0;
    const kept = this.sstatus & ~(SIE | SPIE | SPP);
    this.sstatus = kept | (wasEnabled ? SPIE : 0) | (this.user ? 0 : SPP);
    this.user = false;
    this.pc = this.stvec;
    this.reservation = -1;
    this.clock++;
  }

  // ---- CSRs ----

  /** Reads a CSR, writes f of it if `write`, and returns what was read. @throws Trap illegal */
  accessCsr(number: number, write: boolean, f: (old: number) => number): number {
    const csr = CSR_BY_NUMBER.get(number);
    if (csr === undefined || (csr.supervisor && this.user) || (write && !csr.writable)) {
      throw new Trap(Cause.illegal, this.word);
    }
    const old = this.readCsr(csr.name) >>> 0;
    if (write) this.writeCsr(csr.name, f(old) >>> 0);
    return old;
  }

  private readCsr(name: string): number {
    const low = (value: number) => value % 2 ** 32;
    const high = (value: number) => Math.floor(value / 2 ** 32);
    const values: Record<string, () => number> = {
      sstatus: () => this.sstatus,
      sie: () => this.sie,
      stvec: () => this.stvec,
      sscratch: () => this.sscratch,
      sepc: () => this.sepc,
      scause: () => this.scause,
      stval: () => this.stval,
      sip: () => this.sip,
      stimecmp: () => Number(BigInt.asUintN(32, this.timeCompare)),
      stimecmph: () => Number(this.timeCompare >> 32n),
      satp: () => this.satp,
      cycle: () => low(this.clock),
      time: () => low(this.clock),
      instret: () => low(this.instret),
      cycleh: () => high(this.clock),
      timeh: () => high(this.clock),
      instreth: () => high(this.instret),
      hartid: () => this.id,
    };
    return values[name]();
  }

  private writeCsr(name: string, value: number): void {
    if (name === 'sstatus') this.sstatus = value & SSTATUS_MASK;
    if (name === 'sie') this.sie = value & SIE_MASK;
    if (name === 'stvec') this.stvec = (value & ~3) >>> 0;
    if (name === 'sscratch') this.sscratch = value;
    if (name === 'sepc') this.sepc = (value & ~3) >>> 0;
    if (name === 'scause') this.scause = value;
    if (name === 'stval') this.stval = value;
    if (name === 'sip') this.softwarePending = (value & 2) !== 0;
    if (name === 'stimecmp') this.timeCompare = (this.timeCompare & ~0xffffffffn) | BigInt(value);
    if (name === 'stimecmph') this.timeCompare = (this.timeCompare & 0xffffffffn) | (BigInt(value) << 32n);
    if (name === 'satp') this.satp = (value & SATP_MASK) >>> 0;
  }
}
