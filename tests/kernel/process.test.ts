// Processes: start, exit, fork, execve, wait4, faults; and that nothing is left when they have ended.

import { expect, it } from 'vitest';
import { runPrograms } from '../support/machine.ts';
import { tiny } from './tiny.ts';

const NOTHING_LEAKED = { frames: 0, processes: 0, threads: 0, spaces: 0, openFiles: 0, pipes: 0, timers: 0 };

it('process: exits with its code and leaves nothing', () => {
  const run = runPrograms([{ image: tiny('li a0, 7; sys 94') }]);
  expect(run.status.kind).toBe('done');
  expect(run.exit).toBe(7);
  expect(run.leaks).toEqual(NOTHING_LEAKED);
});
