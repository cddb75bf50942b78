// What the kernel's own work costs: calls, switches, faults, process creation, pipes, boot. Each is a program of
// programs/bench that does one thing as often as its argument says.

import { type Assets, buildGuest, finishGuest, startGuest } from './guest.ts';
import type { Benchmark } from './types.ts';

interface Path {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** Argument of the program in a full and in a quick run. */
  readonly times: number;
  readonly quick: number;
  /** Units of one repetition. */
  readonly units: number;
  /** Units a second; some are only measured. */
  readonly aim?: number;
}

const PATHS: readonly Path[] = [
  { name: 'calls', title: 'trivial system calls', unit: 'calls', times: 1_000_000, quick: 50_000, units: 1, aim: 10e6 },
  {
    name: 'switches',
    title: 'switches between two processes',
    unit: 'switches',
    times: 200_000,
    quick: 10_000,
    units: 2,
    aim: 2e6,
  },
  { name: 'faults', title: 'page faults, page cleared', unit: 'faults', times: 500, quick: 20, units: 256, aim: 2e6 },
  {
    name: 'forks',
    title: 'fork, exit and wait, 1 MiB',
    unit: 'processes',
    times: 5_000,
    quick: 50,
    units: 1,
    aim: 20e3,
  },
  { name: 'spawn', title: 'fork, exec and wait, 1 MiB', unit: 'processes', times: 2_000, quick: 50, units: 1 },
  { name: 'pipe', title: 'pipe, writes of 64 KiB', unit: 'bytes', times: 4_000, quick: 100, units: 65_536, aim: 1e9 },
];

/** One benchmark a path, and boot. */
export function pathBenchmarks(assets: Assets, quick: boolean): Benchmark[] {
  const guests = PATHS.map((path): Benchmark => {
    const image = buildGuest(assets, [`${path.name}.s`]);
    const times = quick ? path.quick : path.times;
    const prepare = (): (() => number) => {
      const k = startGuest(assets, { image, args: [String(times)] });
      return () => {
        finishGuest(k);
        return times * path.units;
      };
    };
    const { name, title, unit, aim } = path;
    return {
      id: `paths/${name}`,
      group: 'paths',
      title,
      unit,
      lanes: [{ name: 'badak', prepare }],
      ...(aim === undefined ? {} : { aim: { rate: aim } }),
    };
  });
  return [...guests, bootBenchmark(assets)];
}

/** From nothing to the first instruction of a program: machine, kernel, loader. */
function bootBenchmark(assets: Assets): Benchmark {
  const image = buildGuest(assets, ['calls.s']);
  const memoryBytes = 64 * 1024 * 1024;
  const prepare = (): (() => number) => () => {
    startGuest(assets, { image, args: ['1'], memoryBytes });
    return 1;
  };
  return {
    id: 'paths/boot',
    group: 'paths',
    title: 'boot to the first instruction, 64 MiB',
    unit: 'boots',
    lanes: [{ name: 'badak', prepare }],
    aim: { rate: 20 },
  };
}
