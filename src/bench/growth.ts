// Cost of growth: the same work by 1 to 1,000 processes, on 1 to 64 harts, in 1 MiB to 512 MiB. Each row is a share of
// the smallest one measured in the same rounds; the aim is that none falls below 0.8. What is timed is the steady
// state: the processes are made, and run in, before.

import type { Kernel } from '../kernel/context.ts';
import { machineTime } from '../kernel/kernel.ts';
import { type Assets, buildGuest, type Guest, retired, startGuest, stepGuest } from './guest.ts';
import type { Benchmark, Lane } from './types.ts';

const MIB = 1024 * 1024;
/** No process comes to its end. */
const FOR_EVER = '2000000000';

interface Axis {
  readonly name: string;
  readonly title: string;
  readonly unit: 'instructions' | 'switches';
  readonly source: string;
  readonly sizes: readonly number[];
  readonly quick: readonly number[];
  readonly guest: (size: number) => Omit<Guest, 'image'>;
  /** Processes that a size has. */
  readonly processes: (size: number) => number;
}

const AXES: readonly Axis[] = [
  {
    name: 'processes',
    title: 'instructions, shared by N processes',
    unit: 'instructions',
    source: 'spin.s',
    sizes: [1, 10, 100, 1000],
    quick: [1, 10],
    guest: (size) => ({ args: [FOR_EVER, String(size - 1)], memoryBytes: 64 * MIB }),
    processes: (size) => size,
  },
  {
    name: 'switches',
    title: 'switches among N processes',
    unit: 'switches',
    source: 'yields.s',
    sizes: [2, 10, 100, 1000],
    quick: [2, 10],
    guest: (size) => ({ args: [String(size - 1)], memoryBytes: 64 * MIB }),
    processes: (size) => size,
  },
  {
    name: 'harts',
    title: 'instructions, 64 processes on N harts',
    unit: 'instructions',
    source: 'spin.s',
    sizes: [1, 4, 16, 64],
    quick: [1, 4],
    guest: (size) => ({ args: [FOR_EVER, '63'], harts: size }),
    processes: () => 64,
  },
  {
    name: 'memory',
    title: 'instructions, N MiB of memory',
    unit: 'instructions',
    source: 'spin.s',
    sizes: [1, 16, 128, 512],
    quick: [1, 16],
    guest: (size) => ({ args: [FOR_EVER, '0'], memoryBytes: size * MIB }),
    processes: () => 1,
  },
];

/** Work of one sample, and cycles between two looks at how much of it is done. */
const FULL = { instructions: 200_000_000, switches: 100_000, slice: 1_000_000 };
const QUICK = { instructions: 200_000, switches: 500, slice: 50_000 };

/** One benchmark an axis, a lane a size. */
export function growthBenchmarks(assets: Assets, quick: boolean): Benchmark[] {
  const work = quick ? QUICK : FULL;
  return AXES.map((axis): Benchmark => {
    const image = buildGuest(assets, [axis.source]);
    const count = axis.unit === 'switches' ? switches : retired;
    const lanes = (quick ? axis.quick : axis.sizes).map(
      (size): Lane => ({
        name: String(size),
        prepare: () => {
          const k = startGuest(assets, { image, ...axis.guest(size) });
          // Process 1 is init. When the last one is made, every other has had its first turn or stands in the queue.
          while (k.state.processes.rows.size <= axis.processes(size)) stepGuest(k, machineTime(k) + work.slice);
          runFor(k, count, work[axis.unit] / 10, work.slice);
          return () => runFor(k, count, work[axis.unit], work.slice);
        },
      }),
    );
    return { id: `growth/${axis.name}`, group: 'growth', title: axis.title, unit: axis.unit, lanes };
  });
}

/** Runs whole slices until `amount` is done; what was done. */
function runFor(k: Kernel, count: (k: Kernel) => number, amount: number, slice: number): number {
  const start = count(k);
  while (count(k) - start < amount) stepGuest(k, machineTime(k) + slice);
  return count(k) - start;
}

/** Times that a thread gave up its hart or was taken off it. */
function switches(k: Kernel): number {
  let sum = 0;
  for (const thread of k.state.threads.rows.values()) sum += thread.voluntary + thread.preempted;
  return sum;
}
