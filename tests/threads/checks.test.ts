// What the locks of the thread library promise, measured on the programs of checks/: system calls, deadlines, speed-up,
// wake-ups.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineTime } from '../../src/kernel/kernel.ts';
import { SYSCALLS } from '../../src/spec/syscalls.ts';
import { ROOT } from '../programs/build.ts';
import { imageOf, MEMORY_BYTES } from '../programs/run.ts';
import { type RunOptions, runPrograms, type TestRun } from '../support/machine.ts';

const LONG = process.env['BADAK_LONG'] === '1';
const MAX_CYCLES = 1e11;

function sourceOf(name: string): string {
  return join(ROOT, 'tests/threads/checks', `${name}.s`);
}

function check(name: string, args: readonly unknown[] = [], { config, ...options }: RunOptions = {}): TestRun {
  const program = { image: imageOf(sourceOf(name)), args: [name, ...args.map(String)] };
  return runPrograms([program], {
    memoryBytes: MEMORY_BYTES,
    config: { maxCycles: MAX_CYCLES, ...config },
    ...options,
  });
}

describe('threads: locks', () => {
  it('that nobody disputes need no system call', () => {
    const calls: number[] = [];
    const run = check('free', [], { observer: { syscall: (_tid, number) => void calls.push(number) } });
    const number = SYSCALLS.find(({ name }) => name === 'sched_yield')!.number;
    const first = calls.indexOf(number);
    expect(run.exit).toBe(0);
    expect(calls.filter((each) => each === number)).toHaveLength(2);
    expect(calls[first + 1]).toBe(number);
  });

  it('N threads on N harts need about 1/N of the cycles', () => {
    const [one, ...others] = [1, 2, 4, 8].map((harts) => ({
      harts,
      cycles: machineTime(check('speedup', [harts], { harts }).k),
    }));
    for (const { harts, cycles } of others) {
      expect((cycles * harts) / one!.cycles, `${harts} harts`).toBeLessThan(1.2);
      expect((cycles * harts) / one!.cycles, `${harts} harts`).toBeGreaterThan(0.9);
    }
  });
});

describe('threads: no wake-up is lost', () => {
  const [pairs, turns] = LONG ? [4, 16_000] : [3, 40];
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('condition variables and semaphores, seed and harts %i', (seed) => {
    const config = { policy: 'random', seed, quantum: 30 + seed * 41, window: 32 << (seed % 5) };
    const run = check('wakes', [pairs, turns], { harts: seed, config });
    expect(run.status.kind, `seed ${seed}`).toBe('done');
    expect(run.output, `seed ${seed}`).toBe(`${2 * pairs * turns}\n${2 * pairs * turns}\n`);
  });
});
