// Many address spaces, of which each hart is now in one and now in another, while their tables change in every way that
// there is: the walks that the core keeps must be forgotten where, and only where, a translation may depend on them.

import { describe, expect, it } from 'vitest';
import { Machine } from '../../src/machine/machine.ts';
import { Layout, MachineField, WALK_AGES, WALKS } from '../../src/spec/layout.ts';
import { coreModule } from './core.ts';
import { ModelMachine, ModelStop } from './model.ts';
import { modelSide, Pair } from './pair.ts';
import { isLong, Random, runSeed } from './random.ts';

const FRAMES = WALKS + 64;
const PAGES = 4;
const CODE_FRAME = 1;
/** Those of the second half would be kept where those of the first are. */
const ROOTS = [16, 17, 18, 20, 16 + WALKS, 17 + WALKS, 18 + WALKS, 20 + WALKS];
const [FIRST_TABLE, TABLES] = [40, 8];
const [FIRST_DATA, END_DATA] = [80, 256];
/** First-level slots: two of pages, all of memory as data, all of memory as code. */
const SLOT = { low: 0, high: 0x2ff, window: 2, code: 3 } as const;
const NOP = 0x20aa0000;

/** With a1 the address: lw, lhu, sw, amoadd, a jump there; and a store through the window at a5 with a lw behind it. */
const PROBES = [0x42cb0000, 0x45cb0002, 0x52ab0000, 0x83cba000, 0x730b0000, 0x52af0000, 0x42cb0000];

/** A machine beside its model, hosted, all of whose changes to memory are made to both. */
class Spaces {
  readonly pair: Pair;
  readonly machine: Machine;
  private readonly model: ModelMachine;
  private readonly random: Random;
  /** The page whose entry was changed last. */
  private changed = 0;

  constructor(random: Random, harts: number) {
    const config = { memoryBytes: FRAMES * 4096, harts, bare: false };
    this.machine = new Machine(coreModule(), config);
    this.model = new ModelMachine(config);
    this.pair = new Pair(this.machine, modelSide(this.model));
    this.random = random;
    this.pair.writeWords(FIRST_DATA * 4096, new Uint32Array((END_DATA - FIRST_DATA) * 1024).fill(NOP));
    this.pair.writeWords(CODE_FRAME * 4096, Uint32Array.from(PROBES));
    for (const root of ROOTS) {
      this.pair.writeWord(root * 4096 + 4 * SLOT.low, this.tablePte(0));
      this.pair.writeWord(root * 4096 + 4 * SLOT.high, this.tablePte(1));
      this.pair.writeWord(root * 4096 + 4 * SLOT.window, 0x17);
      this.pair.writeWord(root * 4096 + 4 * SLOT.code, 0x19);
    }
    for (let table = 0; table < TABLES; table++)
      for (let page = 0; page < PAGES; page++) this.pair.writeWord(this.leaf(table, page), this.leafPte());
  }

  /** Even tables are for the low slot, odd ones for the high one; several roots have the same. */
  private tablePte(parity: number): number {
    return ((FIRST_TABLE + 2 * this.random.below(TABLES / 2) + parity) << 12) | (this.random.chance(0.95) ? 1 : 0);
  }

  private leafPte(): number {
    const flags = this.random.pick([0x17, 0x17, 0x1f, 0x1f, 0x13, 0x1b, 0x19, 0x07, 0x16]);
    const used = this.random.pick([0, 0, 0x40, 0xc0]);
    return ((FIRST_DATA + this.random.below(END_DATA - FIRST_DATA)) << 12) | flags | used;
  }

  private leaf(table: number, page: number): number {
    return (FIRST_TABLE + table) * 4096 + 4 * page;
  }

  va(high: boolean, page: number): number {
    return ((high ? SLOT.high : SLOT.low) * 2 ** 22 + page * 4096) >>> 0;
  }

  /** A hart goes to some space and does one thing there. */
  probe(hart: number): void {
    const { random, pair } = this;
    const satp = (0x80000000 + random.pick(ROOTS)) >>> 0;
    const probe = random.below(PROBES.length - 1);
    const pc = (SLOT.code << 22) + CODE_FRAME * 4096 + 4 * probe;
    pair.set(hart, { satp, mode: 0, pc });
    if (random.chance(0.1)) pair.set(hart, { sstatus: random.pick([0, 0x80000]) });
    pair.setRegister(hart, 10, this.leafPte());
    const page = random.chance(0.3) ? this.changed : this.va(random.chance(0.5), random.below(PAGES));
    pair.setRegister(hart, 11, page + 4 * random.below(64));
    pair.setRegister(hart, 15, (SLOT.window << 22) + this.leaf(random.below(TABLES), random.below(PAGES)));
    pair.run(hart, 2);
  }

  /** One change of one of the tables, by one of the ways of the kernel, of the drivers or of the debugger. */
  change(): void {
    const { random, pair, machine } = this;
    const table = random.below(TABLES);
    const page = random.below(PAGES);
    const at = this.leaf(table, page);
    this.changed = this.va(table % 2 === 1, page);
    const value = random.chance(0.1) ? 0 : this.leafPte();
    const root = random.pick(ROOTS) * 4096;
    const parity = random.below(2);
    const ways: (() => void)[] = [
      () => this.both(at, value, () => machine.writePte(at, value)),
      () => this.both(at, value, () => machine.writePte(at, value, this.changed)),
      () => pair.writeWord(at, value),
      () => pair.writeWord(root + 4 * (parity ? SLOT.high : SLOT.low), this.tablePte(parity)),
      () =>
        pair.writeWords(
          at,
          Uint32Array.from({ length: PAGES - page }, () => this.leafPte()),
        ),
      () => this.copy(at, () => machine.fill(at, 4 * (PAGES - page), 0)),
      () => this.copy(at, () => machine.zeroFrame(at >>> 12)),
      () => this.copy(at, () => machine.copyFrame(FIRST_TABLE + random.below(TABLES), at >>> 12)),
      () => this.copy(at, () => this.writeDirectly(at, value)),
    ];
    random.pick(ways)();
  }

  /** What else a kernel and its tools do, which changes no table. */
  disturb(): void {
    const { random, machine } = this;
    const frame = FIRST_DATA + random.below(END_DATA - FIRST_DATA);
    random.pick([
      () => machine.flushTlbs(),
      () => machine.flushTlb(0),
      () => machine.flushPage(0, this.va(false, random.below(PAGES))),
      () => machine.takeMark(),
      () => machine.setMarked(frame, random.chance(0.5)),
    ])();
  }

  private writeDirectly(at: number, value: number): void {
    this.machine.willWrite(at >>> 12);
    this.machine.ramWords[at >>> 2] = value;
  }

  private both(at: number, value: number, write: () => void): void {
    write();
    this.model.memory.setWord(at, value);
  }

  /** The change is the core's; the model gets the frame as it is then. */
  private copy(at: number, write: () => void): void {
    write();
    const start = at & ~4095;
    this.model.memory.bytes.set(this.machine.ram.subarray(start, start + 4096), start);
  }
}

describe('many address spaces', () => {
  it.each([1, 3])('tables that change while %i harts go from one to the other', (harts) => {
    const random = new Random(runSeed + harts);
    const spaces = new Spaces(random, harts);
    spaces.pair.label = `spaces, ${harts} harts, BADAK_SEED=${runSeed}`;
    let traps = 0;
    for (let step = 0; step < (isLong ? 3_000_000 : 200_000); step++) {
      const hart = random.below(harts);
      spaces.probe(hart);
      if (spaces.machine.harts[hart]!.executed < 2) traps++;
      if (random.chance(0.02)) spaces.change();
      if (random.chance(0.01)) spaces.disturb();
      if (step % 1024 === 0) spaces.pair.compareMemory(hart);
    }
    expect(traps).toBeGreaterThan(1000);
    expect(spaces.pair.retired).toBeGreaterThan(traps);
  });

  it('the age of kept walks comes round: what was kept in the first is not taken for one of the next', () => {
    const machine = new Machine(coreModule(), { memoryBytes: FRAMES * 4096, harts: 1, bare: false });
    const [root, table, page, other] = [16, 17, 32, 33];
    machine.writeWord(root * 4096, (table << 12) | 1);
    machine.writeWord(table * 4096, (page << 12) | 0x1b);
    machine.writeWord(page * 4096, NOP);
    const hart = machine.harts[0]!;
    hart.mode = 0;
    const run = (): number => {
      hart.satp = 0;
      hart.satp = (0x80000000 + root) >>> 0;
      hart.pc = 0;
      return machine.run(0, 1);
    };
    expect(run()).toBe(ModelStop.budget);
    const fields = new Uint32Array(machine.memory.buffer, Layout.machine, 64);
    expect(fields[MachineField.walkAge / 4]).toBe(1);
    fields[MachineField.walkAge / 4] = WALK_AGES - 1;
    machine.writeWord(table * 4096, (other << 12) | 0x1b);
    expect(fields[MachineField.walkAge / 4]).toBe(1);
    expect(run()).toBe(ModelStop.trap);
  });
});
