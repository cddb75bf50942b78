// The thread library: C programs that use all of it (library/), compiled by GCC. What they must print was printed by the
// same source with the native compiler and its threads; here under many schedules, on one hart and on several.

import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../programs/build.ts';
import { findExpectations } from '../programs/expect.ts';
import { checkExpectation, imageOf, MAX_CYCLES, NOTHING } from '../programs/run.ts';
import { runPrograms } from '../support/machine.ts';

const LONG = process.env['BADAK_LONG'] === '1';
const SEEDS = LONG ? 300 : 24;
const cases = findExpectations(join(ROOT, 'tests/threads/library')).map((each) => [each.title, each] as const);

describe('threads: the library does what POSIX says', () => {
  it.each(cases)('%s', (_, expected) => checkExpectation(expected));

  it.each(cases)('%s, whoever runs when, on 1 to 8 harts', (_, { source, output, exit }) => {
    const bad: unknown[] = [];
    for (let seed = 1; seed <= SEEDS; seed++) {
      const run = runPrograms([{ image: imageOf(source), args: [basename(source, '.s')] }], {
        harts: 1 + (seed % 8),
        config: { policy: 'random', seed, quantum: 40 + seed * 97, window: 64 << (seed % 5), maxCycles: MAX_CYCLES },
      });
      const [found, wanted] = [run, { output, exit, leaks: NOTHING }].map((each) => ({
        output: each.output,
        exit: each.exit,
        leaks: each.leaks,
      }));
      if (!isDeepStrictEqual(found, wanted)) bad.push({ seed, status: run.status.kind, ...found });
    }
    expect(bad, `${bad.length} of ${SEEDS} seeds`).toEqual([]);
  });
});
