import { describe, expect, it } from 'vitest';
import { corePair } from './core.ts';
import { ModelStop } from './model.ts';
import type { Pair } from './pair.ts';
import { isLong, Random, runSeed } from './random.ts';
import { Table } from './tables.ts';

const SCALE = isLong ? 30 : 1;
const FRAMES = 128;
const config = (harts: number) => ({ memoryBytes: FRAMES * 4096, harts, bare: true });

/** Instructions that access what a1 points to, with a0 as the other operand. */
const PROBES = [
  0x42cb0000, // lw a2, 0(a1)
  0x41cb0000, // lh a2, 0(a1)
  0x44cb0000, // lbu a2, 0(a1)
  0x40cb0001, // lb a2, 1(a1)
  0x52ab0000, // sw a0, 0(a1)
  0x51ab0002, // sh a0, 2(a1)
  0x50ab0003, // sb a0, 3(a1)
  0x80cb0000, // lr.w a2, (a1)
  0x81cba000, // sc.w a2, a0, (a1)
  0x83cba000, // amoadd.w a2, a0, (a1)
  0x8bcba000, // amocas.w a2, a0, (a1)
  0x73cb0000, // jalr a2, 0(a1)
  0x09000180 | (0xd << 16), // csrrw zero, satp, a3
  0x0a000100 | (0xe << 16), // csrrs zero, sstatus, a4
  0x0b000100 | (0xe << 16), // csrrc zero, sstatus, a4
  0x07000000, // sfence.vma
];

/** Access, change an entry, access again, all in one run: a2, a5 = entry's address in the window of tables. */
const SEQUENCES = [
  [0x42cb0000, 0x52af0000, 0x42cb0000, 0x52cb0000], // lw, sw a0, 0(a5), lw, sw
  [0x52cb0000, 0x52af0000, 0x52cb0000, 0x42cb0000], // sw, sw a0, 0(a5), sw, lw
  [0x42cb0000, 0x82afa000, 0x52cb0000, 0x42cb0000], // lw, amoswap a0, a0, (a5), sw, lw
].flat();

const CODE = 0x1000;
const SEQUENCE_CODE = CODE + 4 * PROBES.length;

function prepare(pair: Pair, random: Random, table: Table): void {
  const noise = new Uint32Array((FRAMES - 32) * 1024).map(() => (random.chance(0.5) ? 0x20aa0001 : random.word()));
  pair.writeWords(32 * 4096, noise);
  pair.writeWords(CODE, Uint32Array.from([...PROBES, ...SEQUENCES]));
  table.build(pair, random);
}

/** One access by a hart, in a mode, with whatever is cached from before. */
function probe(pair: Pair, random: Random, table: Table, hart: number): void {
  const mode = random.below(2);
  const sequence = random.chance(0.3);
  const index = sequence ? 4 * random.below(SEQUENCES.length / 4) : random.below(PROBES.length);
  const pc = table.codeVa(mode) + (sequence ? SEQUENCE_CODE : CODE) + 4 * index;
  const aim = random.below(10);
  pair.set(hart, { pc: aim === 0 ? (table.anyVa(random) & ~3) >>> 0 : pc, mode, waiting: false });
  const entry = table.anyEntry(random);
  pair.setRegister(hart, 10, table.randomPte(random));
  pair.setRegister(hart, 11, aim === 1 ? table.windowVa(entry) : table.anyVa(random));
  pair.setRegister(hart, 13, random.pick([table.satp, table.satp, table.otherSatp, random.word(), 0]));
  pair.setRegister(hart, 14, random.pick([0x40000, 0x80000, 0xc0000]));
  pair.setRegister(hart, 15, table.windowVa(entry));
  const stop = pair.run(hart, sequence ? 4 : random.chance(0.9) ? 1 : 2);
  if (stop === ModelStop.power) pair.set(hart, { waiting: false });
  if (random.chance(0.1)) pair.set(hart, { satp: random.chance(0.9) ? table.satp : table.otherSatp });
  if (random.chance(0.05)) pair.set(hart, { sstatus: random.word() & 0xc0122 });
  if (random.chance(0.1)) pair.writeWord(table.anyEntry(random), table.randomPte(random));
  if (random.chance(0.01)) table.build(pair, random);
}

describe('core and model translate the same', () => {
  it.each([1, 2])('random tables and accesses, %i harts', (harts) => {
    for (let round = 0; round < 6 * SCALE; round++) {
      const random = new Random(runSeed + round * 101 + harts);
      const pair = corePair(config(harts));
      pair.label = `mmu, ${harts} harts, round ${round}, BADAK_SEED=${runSeed}`;
      const table = new Table(FRAMES);
      prepare(pair, random, table);
      for (let hart = 0; hart < harts; hart++) pair.set(hart, { satp: table.satp, stvec: table.codeVa(1) + 0x2000 });
      for (let i = 0; i < 10_000; i++) {
        probe(pair, random, table, random.below(harts));
        if (i % 16 === 0) pair.compareMemory(0);
      }
      pair.compareMemory(0);
    }
  });

  it('more pages than the TLBs hold, while entries change', () => {
    const pair = corePair(config(1));
    const random = new Random(runSeed + 5);
    const table = new Table(FRAMES);
    prepare(pair, random, table);
    // loop: lw a2, 0(a1); addi a2, a2, 1; sw a2, 4(a1); add a1, a1, a3; and a1, a1, a4; add a1, a1, a5; jal loop
    const loop = [0x42cb0000, 0x20cc0001, 0x52cb0004, 0x10bbd000, 0x17bbe000, 0x10bbf000, 0x720ffffa];
    pair.writeWords(0x3000, Uint32Array.from(loop));
    for (let round = 0; round < 200 * SCALE; round++) {
      table.buildDense(pair, random);
      pair.set(0, {
        satp: table.satp,
        mode: 1,
        sstatus: 0,
        pc: table.codeVa(1) + 0x3000,
        stvec: table.codeVa(1) + 0x3000,
      });
      pair.setRegister(0, 11, Table.DENSE_VA);
      pair.setRegister(0, 13, random.pick([0x1000, 0x1004, 0x3008, 0x40000, 0x100010]));
      pair.setRegister(0, 14, 0x3ffffc);
      pair.setRegister(0, 15, Table.DENSE_VA);
      for (let slice = 0; slice < 5; slice++) {
        pair.run(0, random.between(1, 2000));
        pair.setRegister(0, 11, Table.DENSE_VA + 4096 * random.below(1024));
        if (random.chance(0.5)) pair.writeWord(table.denseEntry(random), table.randomPte(random));
      }
      pair.compareMemory(0);
    }
    expect(pair.retired).toBeGreaterThan(100_000);
  });
});
