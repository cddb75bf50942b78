// What is said of a thread that waits in the library: the kind of thing, its name, and who could end the wait.

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { machineTime } from '../../src/kernel/kernel.ts';
import { sortedIds } from '../../src/kernel/table.ts';
import { whyText } from '../../src/kernel/why/text.ts';
import { buildProgram, libraryArchive, ROOT } from '../programs/build.ts';
import { imageOf } from '../programs/run.ts';
import { runPrograms } from '../support/machine.ts';

const source = join(ROOT, 'tests/threads/checks/waits.s');

it('why: condition variables, semaphores, barriers, locks, joins, once, futures are called what they are', () => {
  const { symbols } = buildProgram([source], { archives: [libraryArchive()] });
  const nameOf = (_pid: number, va: number): string | undefined =>
    symbols.find(({ name, value }) => value === va && name !== '')?.name;
  const { k, status } = runPrograms([{ image: imageOf(source), path: '/bin/waits', args: ['waits'] }], {
    memoryBytes: 16 << 20,
  });
  expect(status.kind).toBe('deadlock');
  const said = sortedIds(k.state.threads).map((tid) => whyText(k, tid, machineTime(k), nameOf));
  const result = 'waits for the result of a task of a pool';
  const held = `held by thread 2 (waits), which ${result}`;
  expect(
    said.map((text) => text!.replace(/^thread \d+ \(waits\) /, '')).filter((text) => !text.startsWith('is at')),
  ).toEqual([
    result,
    'waits for a signal of the condition variable changed',
    'waits for a signal of the condition variable shared',
    'waits until somebody posts the semaphore empty',
    'waits at the barrier meet, where 1 of 3 have arrived',
    `waits for the lock written_by_main, ${held}`,
    'waits for the lock read_by_main, which 1 thread reads',
    `waits for the lock mutex, ${held}`,
    `waits for the end of thread 2 (waits), which ${result}`,
    'waits for a signal',
    'waits for the function of pthread_once(begun), which another thread has begun',
    'waits for a signal',
  ]);
});
