// Where threads run: an idle hart takes who is ready, at once; who wakes up finds its hart again; queues stay level.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/kernel/kernel.ts';
import type { KernelConfig, Thread } from '../../src/kernel/state.ts';
import { guest } from '../kernel/guest.ts';
import { ROOT } from '../programs/build.ts';
import { imageOf, MAX_CYCLES } from '../programs/run.ts';
import { bootPrograms, runPrograms } from '../support/machine.ts';

const SPIN = guest('1: j 1b');
/** Computes long enough that each begins on a hart of its own; then it computes a little and sleeps, again and again. */
const napper = (offset: number): Uint8Array =>
  guest(`
        li      s0, 9000
2:      addi    s0, s0, -1
        bnez    s0, 2b
1:      li      s0, ${200 + 77 * offset}
2:      addi    s0, s0, -1
        bnez    s0, 2b
        sys     nanosleep, nap, 0
        j       1b
        .data
nap:    .word   0, ${20_000 + 1_700 * offset}`);

type Queues = NonNullable<KernelConfig['queues']>;

function threadsAfter(
  images: readonly Uint8Array[],
  cycles: number,
  harts: number,
  config: Partial<KernelConfig>,
): Thread[] {
  const k = bootPrograms(
    images.map((image) => ({ image })),
    { harts, config: { quantum: 2000, ...config } },
  );
  run(k, cycles);
  return [...k.state.threads.rows.values()] as Thread[];
}

const QUEUES: readonly Queues[] = ['one', 'hart'];

describe.each(QUEUES)('placement, queues %s', (queues) => {
  it('who wakes up while its hart is idle goes on there: nobody moves', () => {
    const nappers = threadsAfter([0, 1, 2, 3].map(napper), 3_000_000, 4, { queues });
    for (const { id, migrations, syscalls } of nappers) {
      expect(syscalls, `thread ${id}`).toBeGreaterThan(500);
      expect(migrations, `thread ${id}`).toBe(0);
    }
  });

  it('who wakes up while its hart is busy, and another idle, goes there at once', () => {
    const all = threadsAfter([SPIN, SPIN, SPIN, napper(0)], 3_000_000, 4, { queues });
    // Each nap: the time itself, and the way into and out of the kernel, but no wait for a turn.
    expect(all[3]!.syscalls).toBeGreaterThan(3_000_000 / (20_000 / 10 + 400 + 700));
  });

  it.each([1, 2, 4, 8])('a pool is busy enough on %i harts', (harts) => {
    const [compute, wait, rounds] = [30_000, 90_000, 12];
    const threads = (harts * (compute + wait)) / compute;
    const args = [threads, threads * rounds, compute / 2, wait / 100].map(String);
    const image = imageOf(join(ROOT, 'tests/threads/checks/pool.s'));
    const config = { queues, maxCycles: MAX_CYCLES };
    const { output } = runPrograms([{ image, args: ['pool', ...args] }], { harts, config, memoryBytes: 8 << 20 });
    // All threads begin to compute at the same time, so the last round of the last one ends later than the others.
    const ideal = rounds * (compute + wait) + (threads / harts - 1) * compute;
    expect(Number(output) / ideal).toBeGreaterThan(1);
    expect(Number(output) / ideal).toBeLessThan(1.05);
  });
});

describe('placement: a queue for each hart', () => {
  it.each([2, 4])('twice as many threads as %i harts, all made on one of them, get equal shares', (harts) => {
    const flags = 'CLONE_VM|CLONE_FS|CLONE_FILES|CLONE_SIGHAND|CLONE_THREAD|CLONE_SYSVSEM';
    const spinners = guest(`
        li      s0, ${2 * harts - 1}
1:      beqz    s0, 2f
        sys     clone, ${flags}, 0, 0, 0, 0
        addi    s0, s0, -1
        bnez    a0, 1b
2:      j       2b`);
    const had = threadsAfter([spinners], 2_000_000, harts, { queues: 'hart' }).map(({ userCycles }) => userCycles);
    expect(had).toHaveLength(2 * harts);
    expect(Math.max(...had) / Math.min(...had)).toBeLessThan(1.05);
  });
});
