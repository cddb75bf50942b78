// The comparison of schedulers: what its table shows of them.

import { expect, it } from 'vitest';
import { compareSchedulers, type SchedulerRow } from '../../src/bench/schedulers.ts';
import { schedulersTable } from '../../src/bench/schedulers-table.ts';
import { PROGRAMS } from '../programs/build.ts';
import { imageOf } from '../programs/run.ts';
import { coreModule } from '../support/machine.ts';

it('badak sched: mlfq and fair answer at once, fifo starves, shares are equal, inheritance cures the inversion', () => {
  const image = (name: string): Uint8Array => imageOf(`${PROGRAMS}/sched/${name}.s`);
  const programs = { interactive: image('interactive'), batch: image('batch'), inversion: image('inversion') };
  const rows = compareSchedulers({ core: coreModule(), ...programs });
  const of = (name: string): SchedulerRow => rows.find(({ policy }) => policy === name)!;
  expect(of('mlfq').response).toBeLessThan(of('rr').response / 2);
  expect(of('fair').response).toBeLessThan(of('rr').response / 2);
  expect(of('fifo').response).toBeGreaterThan(1_000_000);
  expect(of('fifo').longestWait).toBeGreaterThan(5_000_000);
  for (const name of ['rr', 'mlfq', 'stride', 'fair']) expect(of(name).fairness).toBeGreaterThan(980);
  for (const name of ['stride', 'fair']) {
    const { inversion, inherited } = of(name);
    expect(inherited).toBeLessThan(1_000_000);
    expect(inversion ?? Number.POSITIVE_INFINITY).toBeGreaterThan(10 * inherited!);
  }
  expect(schedulersTable(rows, 1e8).split('\n')[1]).toMatch(/^rr /);
});
