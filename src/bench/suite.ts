// The whole suite: which benchmarks there are, and the choice among them.

import { growthBenchmarks } from './growth.ts';
import type { Assets } from './guest.ts';
import { interpreterBenchmarks } from './interpreter.ts';
import { runJsKernel } from './js-kernels.ts';
import { pathBenchmarks } from './paths.ts';
import { toolchainBenchmarks } from './toolchain.ts';
import type { Benchmark } from './types.ts';

const GROUPS = [interpreterBenchmarks, pathBenchmarks, toolchainBenchmarks, growthBenchmarks];

/** Files of programs/bench (and the C runtime) that Assets must have. */
export const ASSET_NAMES: readonly string[] = [
  'main.s',
  'kernels-O2.s',
  'crt0.s',
  'mini.s',
  'rt64.s',
  'checksums.json',
  'kernels.wasm',
  'calls.s',
  'switches.s',
  'faults.s',
  'spawn.s',
  'pipe.s',
  'spin.s',
  'atoi.s',
];

/** The benchmarks whose id contains `filter` (all, if it is empty). quick: small sizes, for tests and CI. */
export function suite(assets: Assets, filter: string, quick: boolean): Benchmark[] {
  return GROUPS.flatMap((group) => group(assets, quick)).filter(({ id }) => id.includes(filter));
}

/** A fixed piece of work of the host alone: the unit in which runs are compared. */
export function calibrate(): number {
  return runJsKernel(4, 200) === 0 ? 0 : 1;
}
