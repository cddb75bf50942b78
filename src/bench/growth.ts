// Cost of growth: the same instructions by 1 to 1,000 processes, on 1 to 64 harts, in 1 MiB to 512 MiB. Each row is a
// share of the smallest one measured in the same rounds; the aim is that none falls below 0.8.

import { type Assets, buildGuest, finishGuest, type Guest, startGuest } from './guest.ts';
import type { Benchmark, Lane } from './types.ts';

const MIB = 1024 * 1024;

interface Axis {
  readonly name: string;
  readonly title: string;
  readonly sizes: readonly number[];
  readonly quick: readonly number[];
  readonly guest: (size: number, steps: number) => Omit<Guest, 'image'>;
}

const AXES: readonly Axis[] = [
  {
    name: 'processes',
    title: 'instructions, shared by N processes',
    sizes: [1, 10, 100, 1000],
    quick: [1, 10],
    guest: (size, steps) => ({ args: [String(Math.ceil(steps / size)), String(size - 1)], memoryBytes: 64 * MIB }),
  },
  {
    name: 'harts',
    title: 'instructions, 64 processes on N harts',
    sizes: [1, 4, 16, 64],
    quick: [1, 4],
    guest: (size, steps) => ({ args: [String(Math.ceil(steps / 64)), '63'], harts: size }),
  },
  {
    name: 'memory',
    title: 'instructions, N MiB of memory',
    sizes: [2, 16, 128, 512],
    quick: [2, 16],
    guest: (size, steps) => ({ args: [String(steps), '0'], memoryBytes: size * MIB }),
  },
];

/** One benchmark an axis, a lane a size. */
export function growthBenchmarks(assets: Assets, quick: boolean): Benchmark[] {
  const image = buildGuest(assets, ['spin.s']);
  const steps = quick ? 100_000 : 20_000_000;
  return AXES.map(({ name, title, sizes, quick: few, guest }): Benchmark => {
    const lanes = (quick ? few : sizes).map(
      (size): Lane => ({
        name: String(size),
        prepare: () => {
          const k = startGuest(assets, { image, ...guest(size, steps) });
          return () => finishGuest(k).instructions;
        },
      }),
    );
    return { id: `growth/${name}`, group: 'growth', title, unit: 'instructions', lanes };
  });
}
