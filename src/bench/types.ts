// What a benchmark is, and what a report of the suite holds. Host-free: time comes in as a function.

/** One way of doing a benchmark's work; lanes of one benchmark are measured in turn in every round. */
export interface Lane {
  /** badak, wasm, js... */
  readonly name: string;
  /** Gets ready for one sample, untimed; the function it returns is timed, and returns the work done in `unit`. */
  readonly prepare: () => () => number;
}

export interface Benchmark {
  /** 'interpreter/sieve': group and name. */
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** What the work is counted in: 'instructions', 'calls', 'bytes', 'lines'... */
  readonly unit: string;
  readonly lanes: readonly Lane[];
  /** The rate that this project aims at, in units a second or as a share of the lane `wasm`; shown beside the result. */
  readonly aim?: { readonly rate?: number; readonly shareOfWasm?: number };
}

/** Times of one lane. Rates are units a second. */
export interface LaneResult {
  readonly name: string;
  /** The first sample ever taken: code not yet optimised by the host. */
  readonly firstRate: number;
  readonly medianRate: number;
  /** Median absolute deviation, as a share of the median. */
  readonly spread: number;
  /** Every timed sample: units a second, in the order of the rounds. */
  readonly rates: readonly number[];
  /** The same, divided by the calibration rate of its round: what `--compare` compares. */
  readonly relative: readonly number[];
}

export interface BenchmarkResult {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly unit: string;
  readonly lanes: readonly LaneResult[];
  /** Median rate of lane badak over that of lane wasm, where both are there. */
  readonly shareOfWasm?: number;
  readonly firstShareOfWasm?: number;
  readonly aim?: Benchmark['aim'];
}

export interface Report {
  readonly version: 1;
  /** Name and version of the host: 'node 20.20.2', 'Chromium 147'. */
  readonly host: string;
  readonly rounds: number;
  readonly results: readonly BenchmarkResult[];
}
