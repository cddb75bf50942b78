// Builds /bin/usertests from its sources and runs parts of it in a machine; notes every errno that a call gives.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeElf } from '../../src/elf/write.ts';
import type { Observer } from '../../src/kernel/observe.ts';
import { ERRNO_NAME } from '../../src/spec/errno.ts';
import { SYSCALL_BY_NUMBER, SYSCALLS } from '../../src/spec/syscalls.ts';
import { buildProgram, PROGRAMS } from '../programs/build.ts';
import { type RunOptions, runPrograms, type TestRun } from '../support/machine.ts';

const FOLDER = join(PROGRAMS, 'bin/usertests');

let image: Uint8Array | undefined;

function testsImage(): Uint8Array {
  const sources = readdirSync(FOLDER).filter((name) => name.endsWith('.s'));
  image ??= writeElf(buildProgram(sources.sort().map((name) => join(FOLDER, name))));
  return image;
}

/** `name ERRNO` of every result of a call that was an errno. */
export const provoked = new Set<string>();

/** Notes what calls give, in `provoked`. */
export const noting: Observer = {
  syscallReturn: (_tid, number, result) => {
    const errno = result < 0 && result >= -4095 ? ERRNO_NAME.get(-result) : undefined;
    if (errno !== undefined) provoked.add(`${SYSCALL_BY_NUMBER.get(number)?.name} ${errno}`);
  },
};

/** Runs `usertests ARGS`. */
export function runUsertests(args: readonly string[], options: RunOptions = {}): TestRun {
  const program = { image: testsImage(), path: '/bin/usertests', args: ['usertests', ...args] };
  return runPrograms([program], { memoryBytes: 64 << 20, observer: noting, ...options });
}

/** Every errno of every row of the table, as in `provoked`. */
export function documentedErrors(): string[] {
  return SYSCALLS.flatMap(({ name, errors }) => Object.keys(errors).map((errno) => `${name} ${errno}`));
}
