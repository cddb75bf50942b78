// Takes the samples: rounds over all benchmarks, lanes in turn, so that a slow spell of the host hits all alike;
// in every round a fixed piece of work is timed too (calibration), which makes rounds and runs comparable.

import { statistics } from './statistics.ts';
import type { Benchmark, BenchmarkResult, LaneResult, Report } from './types.ts';

export interface MeasureOptions {
  /** Milliseconds, as precise as the host has it. */
  readonly now: () => number;
  /** How finely `now` tells time: nothing is said to have been quicker. Browsers round theirs. */
  readonly resolutionMs?: number;
  /** Timed rounds, at least 1. */
  readonly rounds: number;
  /** Rounds before them that do not count (the very first sample is kept apart). */
  readonly warmups: number;
  /** A fixed piece of work, in no unit: its rate normalises the others. */
  readonly calibrate: () => number;
  readonly host: string;
  /** Called before every benchmark of a round. */
  readonly progress?: (done: number, total: number, id: string) => void;
  /** Lets the host breathe between samples (the browser's frame, Node's signals). */
  readonly pause?: () => Promise<void>;
}

interface Samples {
  first: number;
  readonly rates: number[];
  readonly relative: number[];
}

/** Runs the benchmarks and returns their report. An error of a benchmark (a wrong checksum) is passed on. */
export async function measure(benchmarks: readonly Benchmark[], options: MeasureOptions): Promise<Report> {
  const all = new Map<string, Samples>();
  const rounds = options.warmups + options.rounds;
  for (let round = 0; round < rounds; round++) {
    const unit = timeOnce(options.calibrate, options);
    for (const [index, benchmark] of benchmarks.entries()) {
      options.progress?.(round * benchmarks.length + index, rounds * benchmarks.length, benchmark.id);
      await options.pause?.();
      for (const lane of benchmark.lanes) {
        const rate = timeOnce(lane.prepare(), options);
        keep(all, `${benchmark.id} ${lane.name}`, rate, unit, round >= options.warmups);
      }
    }
  }
  options.progress?.(1, 1, '');
  return {
    version: 1,
    host: options.host,
    rounds: options.rounds,
    results: benchmarks.map((each) => summarise(each, all)),
  };
}

/** Units a second of one call. */
function timeOnce(work: () => number, { now, resolutionMs = 1e-6 }: MeasureOptions): number {
  const start = now();
  const units = work();
  const elapsedMs = Math.max(now() - start, resolutionMs);
  return (units * 1000) / elapsedMs;
}

function keep(all: Map<string, Samples>, key: string, rate: number, unit: number, counts: boolean): void {
  let samples = all.get(key);
  if (samples === undefined) {
    samples = { first: rate, rates: [], relative: [] };
    all.set(key, samples);
  }
  if (!counts) return;
  samples.rates.push(rate);
  samples.relative.push(rate / unit);
}

function summarise(benchmark: Benchmark, all: ReadonlyMap<string, Samples>): BenchmarkResult {
  const lanes = benchmark.lanes.map((lane): LaneResult => {
    const samples = all.get(`${benchmark.id} ${lane.name}`)!;
    const { median, mad } = statistics(samples.rates);
    return {
      name: lane.name,
      firstRate: samples.first,
      medianRate: median,
      spread: mad / median,
      rates: samples.rates,
      relative: samples.relative,
    };
  });
  const { id, group, title, unit, aim } = benchmark;
  return { id, group, title, unit, lanes, ...shares(lanes), ...(aim === undefined ? {} : { aim }) };
}

/** Shares are medians of the ratio within each round: what the two lanes had in common cancels. */
function shares(lanes: readonly LaneResult[]): { shareOfWasm?: number; firstShareOfWasm?: number } {
  const badak = lanes.find((lane) => lane.name === 'badak');
  const wasm = lanes.find((lane) => lane.name === 'wasm');
  if (badak === undefined || wasm === undefined) return {};
  const ratios = badak.rates.map((rate, round) => rate / wasm.rates[round]!);
  return { shareOfWasm: statistics(ratios).median, firstShareOfWasm: badak.firstRate / wasm.medianRate };
}
