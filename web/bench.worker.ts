// The worker of the benchmark page: the suite of src/bench, lane by lane, with a turn of the event loop between samples.

import { measure } from '../src/bench/measure.ts';
import { calibrate, suite } from '../src/bench/suite.ts';
import type { Report } from '../src/bench/types.ts';
import { Translations } from '../src/machine/translations.ts';

export type ToBench = {
  readonly core: WebAssembly.Module;
  readonly library: Uint8Array;
  /** Files of programs/bench by name. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly host: string;
  /** Part of the ids of those that are wanted; '': all. */
  readonly filter: string;
  readonly rounds: number;
  /** Small sizes: a look, no measurement. */
  readonly quick: boolean;
};
export type FromBench =
  | { readonly type: 'progress'; readonly done: number; readonly total: number; readonly id: string }
  | { readonly type: 'report'; readonly report: Report }
  /** No benchmark has this in its name. */
  | { readonly type: 'none'; readonly filter: string }
  | { readonly type: 'failed'; readonly message: string };

const scope = self as unknown as {
  postMessage(message: FromBench): void;
  onmessage: (event: MessageEvent<ToBench>) => void;
};

/** What pages without special headers are told of the time. */
const CLOCK_MS = 0.1;

async function bench({ core, library, files, host, filter, rounds, quick }: ToBench): Promise<void> {
  const bytes = (name: string): Uint8Array<ArrayBuffer> => {
    const found = files.get(name);
    if (found === undefined) throw new Error(`${name} is missing`);
    return found;
  };
  const text = (name: string): string => new TextDecoder().decode(bytes(name));
  const assets = { core, library, bytes, text, translations: new Translations() };
  const benchmarks = suite(assets, filter, quick);
  if (benchmarks.length === 0) {
    scope.postMessage({ type: 'none', filter });
    return;
  }
  const report = await measure(benchmarks, {
    now: () => performance.now(),
    resolutionMs: CLOCK_MS,
    rounds,
    warmups: 1,
    calibrate,
    host,
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    progress: (done, total, id) => scope.postMessage({ type: 'progress', done, total, id }),
  });
  scope.postMessage({ type: 'report', report });
}

scope.onmessage = ({ data }) => {
  bench(data).catch((error: unknown) => scope.postMessage({ type: 'failed', message: (error as Error).message }));
};
