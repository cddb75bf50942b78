// The labs that measure or fail: what the broken twins show under their seeds, the chart of pool sizes, costs, crashes.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROGRAMS } from '../programs/build.ts';
import { imageOf, MAX_CYCLES, MEMORY_BYTES } from '../programs/run.ts';
import { runPrograms, type TestRun } from '../support/machine.ts';

function lab(name: string, seed = 0, quantum = 100_000, harts = 1, args: readonly string[] = []): TestRun {
  const config = { maxCycles: MAX_CYCLES, quantum, seed, ...(seed > 0 ? { policy: 'random' } : {}) };
  const image = imageOf(join(PROGRAMS, 'threads', `${name}.s`));
  return runPrograms([{ image, args: [name, ...args] }], { memoryBytes: MEMORY_BYTES, config, harts });
}

describe('labs: the broken twins fail as they say', () => {
  it.each([
    ['switching-broken', 0, 1000, /= 9009\n.*= 9009/s],
    ['counter-broken', 1, 300, /mutex +wrong/],
    ['producer-consumer-broken', 2, 500, /empty buffer/],
    ['other-stack-broken', 1, 1_000_000, /nobody else knows, is 42/],
    ['readers-writers-broken', 1, 300, /two numbers that differ/],
  ] as const)('%s', (name, seed, quantum, shown) => expect(lab(name, seed, quantum).output).toMatch(shown));

  it('barrier-broken gives another result', () =>
    expect(lab('barrier-broken', 1, 200).output).not.toBe('2048 0 2048 0\n'));

  it.each(['philosophers-broken', 'pool-size-broken', 'barber-broken', 'search-broken'])('%s: a deadlock', (name) =>
    expect(lab(name, 1).status.kind).toBe('deadlock'),
  );
});

describe('labs: what is measured', () => {
  it('counter: only the careless way loses steps', () => {
    const lines = lab('counter', 1, 300).output.trim().split('\n');
    expect(lines.map((line) => line.endsWith('right'))).toEqual([false, true, true, true, true, true]);
  });

  it('creation: a process costs more cycles and memory than a thread, and its steps are not seen', () => {
    const costs = [...lab('creation').output.matchAll(/: (\d+) cycles, (\d+) KiB.* (\d+) steps/g)];
    const [process, thread] = costs.map((match) => match.slice(1).map(Number));
    expect(process![0]).toBeGreaterThan(2 * thread![0]!);
    expect(process![1]).toBeGreaterThan(thread![1]!);
    expect([process![2], thread![2]]).toEqual([0, 11]);
  });

  it('pool-size: more threads help while tasks wait, and not when they only compute', () => {
    const cycles = (waits: string): number[] =>
      [...lab('pool-size', 0, 1_000_000, 2, [waits]).output.matchAll(/^ +\d+ +(\d+) /gm)].map((match) =>
        Number(match[1]),
      );
    const waiting = cycles('3');
    expect(waiting[0]! / waiting[7]!).toBeGreaterThan(4);
    const computing = cycles('0');
    expect(computing[1]! / computing[7]!).toBeLessThan(1.2);
  });

  it('crash: all threads of a process die with one; other processes live on', () => {
    const run = lab('crash');
    expect(run.output).toMatch(
      /threads: ended by signal 11\n[\s\S]*worker 3 is done\nserver with processes: still here/,
    );
    expect(run.output.match(/worker 3 is done/g)).toHaveLength(1);
    expect(run.crashes.map(({ pid, tid }) => pid === tid)).toEqual([false, true]);
  });
});
