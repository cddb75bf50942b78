// The programs of programs/limits take all that they can get: another process keeps at least half of its fair share
// meanwhile, and the host's memory does not grow. (What they print is checked with all other programs.)
import { describe, expect, it } from 'vitest';
import { brokenInvariants } from '../../src/kernel/invariants/invariants.ts';
import { drainOutput } from '../../src/kernel/io/output.ts';
import { machineTime, run } from '../../src/kernel/kernel.ts';
import { tiny } from '../kernel/tiny.ts';
import { bootPrograms } from '../support/machine.ts';
import { PROGRAMS } from './build.ts';
import { imageOf, MEMORY_BYTES } from './run.ts';

/** Each program, its argument, and how many processes of it run at a time: the other one's fair share is one of them and itself. */
const CASES = [
  ['fork-bomb', '', 40],
  ['memory-bomb', '', 1],
  ['descriptor-leak', '', 1],
  ['zombies', '', 2],
  ['pipe-full', '', 1],
  ['output-flood', '30000', 1],
  ['signal-loop', '', 1],
  ['deep-paths', '', 1],
] as const;

const spinner = tiny('loop: addi t1, t1, 1; j loop');
const SLICE = 100_000;

describe('limits: what takes all leaves others their share', () => {
  it.each(CASES)('%s', (name, argument, running) => {
    const bomb = {
      image: imageOf(`${PROGRAMS}/limits/${name}.s`),
      args: [name, ...(argument === '' ? [] : [argument])],
    };
    const limits = { outputBytes: 65536 };
    const k = bootPrograms([{ image: spinner }, bomb], {
      memoryBytes: MEMORY_BYTES,
      limits,
      config: { quantum: 10_000 },
    });
    let most = 0;
    while (!(k.state.programs.rows.get(2)?.done ?? false)) {
      expect(run(k, machineTime(k) + SLICE).kind).toMatch(/more|output/);
      most = Math.max(most, k.state.outputBytes);
      drainOutput(k);
    }
    expect(k.state.programs.rows.get(2)!.status).toBe(0);
    expect(most).toBeLessThanOrEqual(limits.outputBytes * 2);
    const own = k.state.threads.rows.get(k.state.programs.rows.get(1)!.pid)!;
    expect(own.userCycles / machineTime(k)).toBeGreaterThan(1 / (running + 1) / 2);
    expect(brokenInvariants(k)).toEqual([]);
  });
});
