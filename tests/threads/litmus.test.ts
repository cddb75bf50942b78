// The memory model of several harts: sequential consistency. What a run shows is always some interleaving of the threads'
// instructions, each thread's in the order of its program; with small windows those of two threads all show up.

import { describe, expect, it } from 'vitest';
import { type RunOptions, runPrograms } from '../support/machine.ts';
import { countingProgram, interleavings, type Litmus, litmusProgram, outcomesOf } from './litmus.ts';

const LONG = process.env['BADAK_LONG'] === '1';
const MAX_CYCLES = 5e6;
/** A reservation ends with its window: each has room for loops of lr and sc (docs/scheduling.md), the library's too. */
const WINDOWS = [11, 16, 23, 37, 100, 1024];

/** Machines of 2 to 4 harts. One in six translates what it runs, in the long run one in two: that takes most of the time. */
const MACHINES = WINDOWS.flatMap((window, row) =>
  [2, 3, 4].map((harts): RunOptions => {
    const seed = 1 + row * 3 + harts;
    const policy = ['random', 'rr', 'fair'][(row + harts) % 3]!;
    const isHot = LONG ? seed % 2 === 0 : row % 2 === 1 && harts === 2 + (row % 3);
    const hotAfter = isHot ? 1 : undefined;
    return { harts, hotAfter, config: { policy, seed, window, quantum: 150 + 97 * seed, maxCycles: MAX_CYCLES } };
  }),
);

/** Runs `threads` threads, each on a hart of its own: they wait for each other without giving theirs away. */
function outputOf(image: Uint8Array, threads: number, options: RunOptions): string {
  const harts = Math.max(threads, options.harts!);
  const run = runPrograms([{ image, args: ['litmus'] }], { ...options, harts });
  expect([run.status.kind, run.exit], JSON.stringify({ ...options, harts })).toEqual(['done', 0]);
  return run.output;
}

function shownBy(threads: Litmus): Set<string> {
  const image = litmusProgram(threads);
  return new Set(MACHINES.flatMap((options) => outcomesOf(threads, outputOf(image, threads.length, options))));
}

const TESTS: readonly (readonly [string, Litmus, readonly string[]])[] = [
  [
    'store buffering',
    [
      ['x=1', 'y'],
      ['y=1', 'x'],
    ],
    ['0 0 11'],
  ],
  [
    'message passing',
    [
      ['x=1', 'y=1'],
      ['y', 'x'],
    ],
    [' 10 11'],
  ],
  [
    'load buffering',
    [
      ['x', 'y=1'],
      ['y', 'x=1'],
    ],
    ['1 1 11'],
  ],
  ['coherence of two loads', [['x=1'], ['x', 'x']], [' 10 10']],
  [
    'coherence of two stores',
    [
      ['x=1', 'x=2'],
      ['x', 'x'],
    ],
    [' 21 20', ' 10 20'],
  ],
  [
    'two and two stores',
    [
      ['x=1', 'y=2'],
      ['y=1', 'x=2'],
    ],
    ['  11'],
  ],
  ['a write seen and passed on', [['x=1'], ['x', 'y=1'], ['y', 'x']], [' 1 10 11']],
  ['two writers, two readers', [['x=1'], ['y=1'], ['x', 'y'], ['y', 'x']], ['  10 10 11']],
];

describe('litmus: harts are sequentially consistent', () => {
  it.each(TESTS)('%s: only outcomes of interleavings; with two threads, all', (_, threads, forbidden) => {
    const allowed = interleavings(threads);
    for (const each of forbidden) expect(allowed).not.toContain(each);
    const shown = shownBy(threads);
    expect([...shown].filter((each) => !allowed.has(each))).toEqual([]);
    if (threads.length === 2) expect([...shown].sort()).toEqual([...allowed].sort());
    else expect(shown.size).toBeGreaterThan(allowed.size / 2);
  });

  it.each([
    [
      'stores that wait in a buffer',
      [
        ['y', 'x=1'],
        ['x', 'y=1'],
      ],
      '0 0 11',
    ],
    [
      'stores that change places',
      [
        ['y=1', 'x=1'],
        ['y', 'x'],
      ],
      ' 10 11',
    ],
    [
      'loads that change places',
      [
        ['x=1', 'y=1'],
        ['x', 'y'],
      ],
      ' 01 11',
    ],
  ] as const)('a machine with %s would be seen', (_, threads, outcome) => expect(shownBy(threads)).toContain(outcome));
});

const AMO = 'li t1, 1\n amoadd.w zero, t1, (t0)';
const RESERVED = '1: lr.w t1, (t0)\n addi t1, t1, 1\n sc.w t2, t1, (t0)\n bnez t2, 1b';
const MIXED = `andi t1, a4, 1\n beqz t1, 2f\n ${RESERVED}\n j 3f\n2: ${AMO}\n3:`;
const PLAIN = 'lw t1, 0(t0)\n addi t1, t1, 1\n sw t1, 0(t0)';

function counts(threads: number, step: string): number[] {
  const image = countingProgram(threads, step);
  return MACHINES.map((options) => Number(outputOf(image, threads, options)));
}

describe('litmus: atomic instructions between harts', () => {
  it.each([
    ['amoadd', AMO],
    ['lr and sc', RESERVED],
    ['both at one word', MIXED],
  ])('%s loses no step', (_, step) => {
    for (const threads of [2, 3, 4]) expect(new Set(counts(threads, step))).toEqual(new Set([100 * threads]));
  });

  it('a load and a store lose steps', () => expect(Math.min(...counts(4, PLAIN))).toBeLessThan(400));
});
