// Reports of mistakes of ours: the machine as it stands, also when a part of it is what is broken.
import { expect, it } from 'vitest';
import { panicReport } from '../../src/debug/panic.ts';
import type { Kernel } from '../../src/kernel/context.ts';
import { machineTime, run } from '../../src/kernel/kernel.ts';
import { remove } from '../../src/kernel/table.ts';
import { tiny } from '../kernel/tiny.ts';
import { bootPrograms } from '../support/machine.ts';

/** A program under way, in the middle of its instructions. */
function running(): Kernel {
  const k = bootPrograms([{ image: tiny('loop: li t0, 178; ecall; j loop') }]);
  run(k, 10_000);
  return k;
}

/** What run() throws. */
function failureOf(k: Kernel): unknown {
  try {
    run(k, machineTime(k) + 100_000);
  } catch (error) {
    return error;
  }
  return undefined;
}

it('a broken invariant: what is broken, and time, hart, registers, processes, log', () => {
  const k = running();
  k.state.harts[0]!.thread = 77;
  const report = panicReport(k, failureOf(k));
  expect(report).toMatch(/^panic: .*77/);
  expect(report).toContain('a mistake in badak, not in your program');
  expect(report).toContain('hart 0 idle');
  expect(report).toMatch(/PID {2}PPID/);
  expect(report).toContain('/bin/test0 is started as process 2');
});

it('a part that is broken itself says so, and the others are shown', () => {
  const k = running();
  remove(k.state.threads, 2);
  const report = panicReport(k, new TypeError('not a function'));
  expect(report).toContain('panic: TypeError: not a function\n');
  expect(report).toMatch(/processes: cannot be shown \(.+\)/);
  expect(report).toContain('/bin/test0 is started as process 2');
});

it('where the program stands, with its registers', () => {
  const report = panicReport(running(), 'a string');
  expect(report).toMatch(/hart 0 thread 2 of process 2 \(test0\) at 000100[0-9A-F]{2}/);
  expect(report).toMatch(/t0 000000B2/);
});
