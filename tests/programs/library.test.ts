// The runtime library: C programs that use all of it (library/), compiled by GCC. What they must print was printed by the
// same source with the native compiler and C library.

import { join } from 'node:path';
import { describe, it } from 'vitest';
import { ROOT } from './build.ts';
import { findExpectations } from './expect.ts';
import { checkExpectation } from './run.ts';

describe('library: prints what the C library prints', () => {
  const cases = findExpectations(join(ROOT, 'tests/programs/library'));
  it.each(cases.map((each) => [each.title, each] as const))('%s', (_, expected) => checkExpectation(expected));
});
