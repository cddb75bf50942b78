import { afterAll, describe, expect, it } from 'vitest';
import { corePair } from './core.ts';
import { ModelStop } from './model.ts';
import { runPaged, startPaged } from './paged.ts';
import type { Pair } from './pair.ts';
import { isLong, Random, runSeed } from './random.ts';
import { load, Place, resetBare, runBare, runHosted, SUPERVISOR_SHAPE, setRegisters, USER_SHAPE } from './scenario.ts';

const SCALE = isLong ? 20 : 1;
let retired = 0;

afterAll(() =>
  console.log(`core against model: ${(retired / 1e6).toFixed(1)} million instructions, BADAK_SEED=${runSeed}`),
);

/** Runs `programs` random programs of `count` instructions each through `run`. */
function programs(name: string, pair: Pair, programs: number, run: (random: Random) => void): void {
  const mix = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
  for (let program = 0; program < programs * SCALE; program++) {
    const random = new Random(runSeed + mix + program * 7919);
    pair.label = `${name}, program ${program}, BADAK_SEED=${runSeed}`;
    run(random);
  }
  retired += pair.retired;
}

/** By the interpreter alone, or with all code in which a run has ended translated to WebAssembly. */
const INTERPRETED = Number.POSITIVE_INFINITY;
const TRANSLATED = 1;

const hosted = (hotAfter = INTERPRETED) => corePair({ memoryBytes: Place.memory, harts: 1, bare: false, hotAfter });
const bare = (harts: number, hotAfter = INTERPRETED) =>
  corePair({ memoryBytes: Place.memory, harts, bare: true, hotAfter });

describe('core and reference model do the same', () => {
  it.each([
    ['in single steps', true, 20, 20_000, INTERPRETED],
    ['in slices of any length', false, 100, 60_000, INTERPRETED],
    ['translated, in slices of any length', false, 20, 60_000, TRANSLATED],
  ])('hosted, paging off, %s', (name, steps, count, length, hotAfter) => {
    const pair = hosted(hotAfter);
    programs(`hosted ${name}`, pair, count, (random) => {
      load(pair, random, USER_SHAPE);
      setRegisters(pair, random, 0, Place.data, Place.code);
      pair.set(0, { pc: Place.code, mode: 0, satp: 0 });
      runHosted(pair, random, length, steps, Place.data, Place.code);
    });
    expect(pair.retired).toBeGreaterThan(count * length - 1);
  });

  it.each([
    ['in single steps', true, 10, 20_000, INTERPRETED],
    ['in slices of any length', false, 10, 60_000, INTERPRETED],
    ['translated, in slices of any length', false, 20, 60_000, TRANSLATED],
  ])('hosted, behind page tables that change, %s', (name, steps, count, length, hotAfter) => {
    const pair = hosted(hotAfter);
    programs(`paged ${name}`, pair, count, (random) => {
      startPaged(pair, random);
      runPaged(pair, random, length, steps);
    });
    expect(pair.retired).toBeGreaterThan(count * length - 1);
  });

  it.each([
    ['in single steps', true, 1, 10, 20_000, INTERPRETED],
    ['in slices of any length', false, 1, 30, 50_000, INTERPRETED],
    ['three harts in slices of any length', false, 3, 20, 60_000, INTERPRETED],
    ['three harts, translated, in slices of any length', false, 3, 10, 60_000, TRANSLATED],
  ])('bare, %s', (name, steps, harts, count, length, hotAfter) => {
    const pair = bare(harts, hotAfter);
    programs(`bare ${name}`, pair, count, (random) => {
      load(pair, random, SUPERVISOR_SHAPE);
      for (let hart = 0; hart < harts; hart++) resetBare(pair, random, hart);
      runBare(pair, random, length, steps);
    });
    expect(pair.retired).toBeGreaterThan(count * length - 1);
  });

  it('stopping before atomics', () => {
    const pair = hosted();
    let atomics = 0;
    programs('stop before atomics', pair, 2, (random) => {
      for (let run = 0; run < 1000; run++) {
        if (run % 50 === 0) {
          load(pair, random, USER_SHAPE);
          setRegisters(pair, random, 0, Place.data, Place.code);
          pair.set(0, { pc: Place.code, mode: 0, satp: 0 });
        }
        pair.set(0, { stopAtomics: true });
        const stop = pair.run(0, random.between(1, 300));
        if (stop === ModelStop.trap) pair.set(0, { pc: Place.code + 4 * random.below(USER_SHAPE.words) });
        if (stop !== ModelStop.watch) continue;
        atomics++;
        pair.set(0, { stopAtomics: false });
        if (pair.run(0, 1) === ModelStop.trap) pair.set(0, { pc: pair.model.harts[0].pc + 4 });
      }
      pair.set(0, { stopAtomics: false });
      pair.compareMemory(0);
    });
    expect(atomics).toBeGreaterThan(300);
  });

  it('more pages of code than the core keeps decoded, old ones and new ones', () => {
    const frames = 4500;
    const pair = corePair({ memoryBytes: 4096 * 4600, harts: 1, bare: false });
    const random = new Random(runSeed + 3);
    pair.label = 'pages of code';
    // In each page: addi a0, a0, its number; addi a1, a0, 1; ebreak.
    for (let frame = 1; frame <= frames; frame++) {
      pair.writeWords(frame * 4096, Uint32Array.of(0x20aa0000 + frame, 0x20ba0001, 0x02000000));
    }
    for (let newest = 1; newest < frames; ) {
      const isNew = random.chance(0.5);
      if (isNew) newest++;
      const frame = isNew ? newest : newest - random.below(Math.min(newest, 200));
      if (random.chance(0.3)) pair.writeWord(4096 * frame, 0x20aa0000 + random.below(0x8000));
      pair.set(0, { pc: 4096 * frame, mode: 0 });
      pair.run(0, random.between(1, 3));
    }
  });
});
