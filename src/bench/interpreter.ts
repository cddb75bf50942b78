// The interpreter against straight Wasm and plain JavaScript on the same work: the five C kernels, and programs that
// played no part in choosing anything. Work is counted in RV32E instructions for all lanes, so rates compare.

import { type Assets, buildGuest, finishGuest, type Guest, startGuest } from './guest.ts';
import { runJsKernel } from './js-kernels.ts';
import type { Benchmark } from './types.ts';

interface KernelSize {
  readonly scale: number;
  readonly checksum: string;
  readonly instructions: number;
}

interface KernelRow {
  readonly kernel: number;
  readonly name: string;
  readonly small: KernelSize;
  readonly full: KernelSize;
}

/** Sizes between small and full, so that one sample takes about a tenth of a second; instructions scale with them. */
const SHARE_OF_FULL: Readonly<Record<string, number>> = { sieve: 0.1, matmul: 0.1, crc32: 0.2, qsort: 0.5 };
const MAIN = ['main.s', 'kernels-O2.s'];
/** On programs that chose nothing the share may be a fifth less. */
const AIM = { interpreter: 0.12, others: 0.096 };

/** One benchmark for each kernel of programs/bench/kernels.c: lanes badak, wasm and js. */
export function interpreterBenchmarks(assets: Assets, quick: boolean): Benchmark[] {
  const rows = (JSON.parse(assets.text('checksums.json')) as { kernels: KernelRow[] }).kernels;
  const image = buildGuest(assets, MAIN);
  const wasm = new WebAssembly.Instance(new WebAssembly.Module(assets.bytes('kernels.wasm'))).exports;
  const runWasm = wasm['run'] as (kernel: number, scale: number) => number;
  return rows.map((row): Benchmark => {
    const { scale, instructions } = sizeOf(row, quick);
    const expected = runJsKernel(row.kernel, scale);
    const check = (lane: string, checksum: number): number => {
      if (checksum >>> 0 === expected) return instructions;
      throw new Error(`${row.name}, lane ${lane}: checksum ${hex8(checksum)}, expected ${hex8(expected)}`);
    };
    const guest: Guest = { image, args: [String(row.kernel), String(scale)] };
    const badak = (): (() => number) => {
      const k = startGuest(assets, guest);
      return () => check('badak', Number.parseInt(finishGuest(k).output, 16));
    };
    return {
      id: `interpreter/${row.name}`,
      group: 'interpreter',
      title: `${row.name} ${scale}`,
      unit: 'instructions',
      lanes: [
        { name: 'badak', prepare: badak },
        { name: 'wasm', prepare: () => () => check('wasm', runWasm(row.kernel, scale)) },
        { name: 'js', prepare: () => () => check('js', runJsKernel(row.kernel, scale)) },
      ],
      aim: { shareOfWasm: AIM.interpreter },
    };
  });
}

/** Six programs that played no part in choosing fused sequences: lanes badak and wasm. */
export function otherBenchmarks(assets: Assets, quick: boolean): Benchmark[] {
  const rows = (JSON.parse(assets.text('checksums.json')) as { others: KernelRow[] }).others;
  const image = buildGuest(assets, ['main.s', 'others-O2.s']);
  const wasm = new WebAssembly.Instance(new WebAssembly.Module(assets.bytes('others.wasm'))).exports;
  const runWasm = wasm['run'] as (kernel: number, scale: number) => number;
  return rows.map((row): Benchmark => {
    const { scale, instructions, checksum } = quick ? row.small : row.full;
    const check = (lane: string, found: number): number => {
      if (hex8(found) === checksum) return instructions;
      throw new Error(`${row.name}, lane ${lane}: checksum ${hex8(found)}, expected ${checksum}`);
    };
    const badak = (): (() => number) => {
      const k = startGuest(assets, { image, args: [String(row.kernel), String(scale)] });
      return () => check('badak', Number.parseInt(finishGuest(k).output, 16));
    };
    return {
      id: `others/${row.name}`,
      group: 'others',
      title: `${row.name} ${scale}`,
      unit: 'instructions',
      lanes: [
        { name: 'badak', prepare: badak },
        { name: 'wasm', prepare: () => () => check('wasm', runWasm(row.kernel, scale)) },
      ],
      aim: { shareOfWasm: AIM.others },
    };
  });
}

/** The reference checksums of both sizes hold in all lanes: checked by the tests, not at each run. */
export function kernelRows(assets: Assets): readonly KernelRow[] {
  return (JSON.parse(assets.text('checksums.json')) as { kernels: KernelRow[] }).kernels;
}

function sizeOf(row: KernelRow, quick: boolean): { scale: number; instructions: number } {
  if (quick) return row.small;
  if (row.name === 'fib') return { scale: 30, instructions: row.full.instructions / 6.854 };
  const share = SHARE_OF_FULL[row.name] ?? 1;
  return { scale: Math.round(row.full.scale * share), instructions: row.full.instructions * share };
}

const hex8 = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
