// Every program of programs/ that has an .expect file: assembled, linked with the library, run; nothing may be left over.

import { describe, expect, it } from 'vitest';
import { runPrograms } from '../support/machine.ts';
import { runBareImage } from './bare.ts';
import { buildProgram, PROGRAMS } from './build.ts';
import { findExpectations } from './expect.ts';
import { checkExpectation, imageOf, MAX_CYCLES, MEMORY_BYTES, NOTHING } from './run.ts';

const all = findExpectations(PROGRAMS).map((each) => [each.title, each] as const);
const bare = all.filter(([, { options }]) => options.includes('--bare'));
const hosted = all.filter(([, { options }]) => !options.includes('--bare'));

describe('programs: output, exit status and nothing left over', () => {
  it.each(hosted)('%s', (_, expected) => checkExpectation(expected));

  it.each(bare)('%s, without a kernel', (_, expected) => {
    const run = runBareImage(buildProgram([expected.source], { bare: true }));
    expect(run.output).toBe(expected.output);
    expect(run.end).toEqual({ kind: 'power', code: expected.exit });
  });
});

/** Guesses the number of a machine with this seed by halving the range, one more guess each run. */
function guess(seed: number): number[] {
  const typed: number[] = [];
  for (let low = 1, high = 100; low <= high; ) {
    typed.push((low + high) >> 1);
    const { output } = runPrograms([{ image: imageOf(`${PROGRAMS}/first/guess.s`), args: ['guess'] }], {
      config: { seed, maxCycles: MAX_CYCLES },
      input: `${typed.join('\n')}\n`,
    });
    if (output.includes('Right!')) return typed;
    if (output.includes('Too small.\nYour guess? \n')) low = typed[typed.length - 1]! + 1;
    else high = typed[typed.length - 1]! - 1;
  }
  throw new Error(`no number from 1 to 100 is right: ${typed}`);
}

describe('programs: what makes them worth watching', () => {
  it('spinner and worker: the worker gets its steps done while the spinner spins', () => {
    const programs = ['spinner', 'worker'].map((name) => ({
      image: imageOf(`${PROGRAMS}/processes/${name}.s`),
      args: [name],
    }));
    const run = runPrograms(programs, { memoryBytes: MEMORY_BYTES, config: { maxCycles: MAX_CYCLES } });
    const lines = run.output.trim().split('\n');
    expect(lines).toHaveLength(7);
    expect(lines.indexOf('worker: step 5 of 5')).toBeLessThan(lines.indexOf('spinner: done'));
    expect(run.leaks).toEqual(NOTHING);
  });

  it('guess: the same seed is the same number, and seven guesses are enough', () => {
    expect(guess(7).length).toBeLessThanOrEqual(7);
    expect(guess(7)).toEqual(guess(7));
  });

  it('fork-tree: without room for more processes it says so and goes on', () => {
    const run = runPrograms([{ image: imageOf(`${PROGRAMS}/processes/fork-tree.s`), args: ['fork-tree', '4'] }], {
      limits: { processes: 4 },
      config: { maxCycles: MAX_CYCLES },
      memoryBytes: MEMORY_BYTES,
    });
    expect(run.output).toContain('no more processes');
    expect(run.leaks).toEqual(NOTHING);
  });
});
