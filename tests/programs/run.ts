// Runs a program as its .expect file says, with the kernel, and checks all that it promises.

import { basename } from 'node:path';
import { expect } from 'vitest';
import { writeElf } from '../../src/elf/write.ts';
import { runPrograms } from '../support/machine.ts';
import { buildProgram, libraryArchive } from './build.ts';
import type { Expectation } from './expect.ts';

/** What a machine has left over when all is well. */
export const NOTHING = { frames: 0, processes: 0, threads: 0, spaces: 0, openFiles: 0, pipes: 0, timers: 0 };
export const MEMORY_BYTES = 16 << 20;
/** No program here needs a tenth of it: one that does not end is stopped. */
export const MAX_CYCLES = 500_000_000;

const images = new Map<string, Uint8Array>();

/** The executable of a source and the runtime library; built once. */
export function imageOf(source: string): Uint8Array {
  let image = images.get(source);
  if (image === undefined) {
    image = writeElf(buildProgram([source], { archives: [libraryArchive()] }));
    images.set(source, image);
  }
  return image;
}

/** Output, exit status, crash reports of those that were killed and of nobody else, nothing left over. */
export function checkExpectation(expected: Expectation): void {
  const program = { image: imageOf(expected.source), args: [basename(expected.source, '.s'), ...expected.args] };
  const run = runPrograms([program], {
    input: expected.stdin,
    memoryBytes: MEMORY_BYTES,
    config: { maxCycles: MAX_CYCLES },
  });
  expect(run.status.kind).toBe('done');
  expect(run.output).toBe(expected.output);
  expect(run.exit).toBe(expected.exit);
  expect(run.crashes).toHaveLength(expected.crashes);
  expect(run.leaks).toEqual(NOTHING);
}
