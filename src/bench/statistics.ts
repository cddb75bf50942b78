// Median, spread and confidence of samples: tinybench computes them; this file only hands the samples over.

import { Bench } from 'tinybench';

export interface Statistics {
  readonly median: number;
  /** Median absolute deviation. */
  readonly mad: number;
  readonly mean: number;
  /** Half width of the 95 % confidence interval of the mean. */
  readonly marginOfError: number;
}

/** Statistics of at least one positive sample. */
export function statistics(samples: readonly number[]): Statistics {
  const bench = new Bench({ iterations: samples.length, time: 0, warmup: false, now: () => 0 });
  let next = 0;
  bench.add('samples', () => ({ overriddenDuration: samples[next++]! }), { async: false });
  bench.runSync();
  const result = bench.tasks[0]!.result;
  if (!('latency' in result)) throw new Error(`no statistics of ${samples.length} samples`);
  const { p50, mad, mean, moe } = result.latency;
  return { median: p50, mad, mean, marginOfError: moe };
}

/** Geometric mean of positive numbers. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
