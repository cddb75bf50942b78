// The whole suite: which benchmarks there are, and the choice among them.

import { growthBenchmarks } from './growth.ts';
import type { Assets } from './guest.ts';
import { interpreterBenchmarks, otherBenchmarks } from './interpreter.ts';
import { runJsKernel } from './js-kernels.ts';
import { pathBenchmarks } from './paths.ts';
import { toolchainBenchmarks } from './toolchain.ts';
import type { Benchmark } from './types.ts';

const GROUPS = [interpreterBenchmarks, otherBenchmarks, pathBenchmarks, toolchainBenchmarks, growthBenchmarks];

/** The benchmarks whose id contains `filter` (all, if it is empty). quick: small sizes, for tests and CI. */
export function suite(assets: Assets, filter: string, quick: boolean): Benchmark[] {
  return GROUPS.flatMap((group) => group(assets, quick)).filter(({ id }) => id.includes(filter));
}

/** A fixed piece of work of the host alone: the unit in which runs are compared. */
export function calibrate(): number {
  return runJsKernel(4, 200) === 0 ? 0 : 1;
}
