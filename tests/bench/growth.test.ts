// The cost of growth: every size starts with as many processes, harts and bytes as it says, and only steady work is timed.
import { describe, expect, it } from 'vitest';
import { growthBenchmarks } from '../../src/bench/growth.ts';
import { buildGuest, finishGuest, startGuest } from '../../src/bench/guest.ts';
import { nodeAssets } from '../../src/cli/commands/bench.ts';

const assets = nodeAssets();
const all = growthBenchmarks(assets, true);

describe('growth', () => {
  it('has an axis each for processes, switches, harts and memory', () => {
    expect(all.map(({ id }) => id)).toEqual(['growth/processes', 'growth/switches', 'growth/harts', 'growth/memory']);
  });

  it.each(all)('$id: a sample counts at least the work it was asked for, and can go on', ({ lanes, unit }) => {
    for (const lane of lanes) {
      const work = lane.prepare();
      const least = unit === 'switches' ? 500 : 200_000;
      expect(work(), lane.name).toBeGreaterThanOrEqual(least);
      expect(work(), lane.name).toBeGreaterThanOrEqual(least);
    }
  });

  it('gives the same work in every run', () => {
    const switches = all.find(({ id }) => id === 'growth/switches')!;
    const [first, second] = [1, 2].map(() => switches.lanes.map((lane) => lane.prepare()()));
    expect(first).toEqual(second);
  });

  it('runs a program in 1 MiB', () => {
    const image = buildGuest(assets, ['spin.s']);
    const { instructions } = finishGuest(startGuest(assets, { image, args: ['1000', '0'], memoryBytes: 1024 * 1024 }));
    expect(instructions).toBeGreaterThan(2000);
  });
});
