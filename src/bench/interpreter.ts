// The interpreter against straight Wasm and plain JavaScript on the same work: the five C kernels, and programs that
// played no part in choosing anything. Work is counted in RV32E instructions for all lanes, so rates compare.

import { type Assets, buildGuest, type Guest, machineLanes } from './guest.ts';
import { runJsKernel } from './js-kernels.ts';
import type { Benchmark, Lane } from './types.ts';

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
/** On programs that chose nothing the share may be a fifth less. */
const AIM = { interpreter: 0.12, others: 0.096 };

/** One benchmark for each kernel of programs/bench/kernels.c: lanes badak, interpreter, wasm and js. */
export function interpreterBenchmarks(assets: Assets, quick: boolean): Benchmark[] {
  const program = programOf(assets, 'kernels');
  return kernelRows(assets).map((row): Benchmark => {
    const { scale, instructions } = sizeOf(row, quick);
    const expected = runJsKernel(row.kernel, scale);
    const work: Work = { name: row.name, kernel: row.kernel, scale, instructions, checksum: hex8(expected) };
    const js = (): number => checked(work, 'js', runJsKernel(row.kernel, scale));
    return {
      id: `interpreter/${row.name}`,
      group: 'interpreter',
      title: `${row.name} ${scale}`,
      unit: 'instructions',
      lanes: [...lanesOf(assets, program, work), { name: 'js', prepare: () => js }],
      aim: { shareOfWasm: AIM.interpreter },
    };
  });
}

/** Programs that played no part in choosing anything: six of our own, and the samples. Lanes badak, interpreter and wasm. */
export function otherBenchmarks(assets: Assets, quick: boolean): Benchmark[] {
  return (['others', 'samples'] as const).flatMap((file) => {
    const program = programOf(assets, file);
    return checksums(assets)[file].map((row): Benchmark => {
      const work: Work = { name: row.name, kernel: row.kernel, ...(quick ? row.small : row.full) };
      return {
        id: `others/${file === 'samples' ? 'sample-' : ''}${row.name}`,
        group: 'others',
        title: `${file === 'samples' ? 'sample ' : ''}${row.name} ${work.scale}`,
        unit: 'instructions',
        lanes: lanesOf(assets, program, work),
        aim: { shareOfWasm: AIM.others },
      };
    });
  });
}

/** One piece of work, and what it must print. */
interface Work extends KernelSize {
  readonly name: string;
  readonly kernel: number;
}

/** A file of C programs, compiled twice: for this machine, and to WebAssembly. */
interface Program {
  readonly image: Uint8Array;
  readonly wasm: (kernel: number, scale: number) => number;
}

function programOf(assets: Assets, file: string): Program {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assets.bytes(`${file}.wasm`)));
  return {
    image: buildGuest(assets, ['main.s', `${file}-O2.s`]),
    wasm: exports['run'] as (kernel: number, scale: number) => number,
  };
}

/** The same work on the machine as it is, by its interpreter alone, and as straight WebAssembly. */
function lanesOf(assets: Assets, { image, wasm }: Program, work: Work): Lane[] {
  const { kernel, scale } = work;
  const guest: Guest = { image, args: [String(kernel), String(scale)] };
  return [
    ...machineLanes(assets, guest, ({ output }, lane) => checked(work, lane, Number.parseInt(output, 16))),
    { name: 'wasm', prepare: () => () => checked(work, 'wasm', wasm(kernel, scale)) },
  ];
}

/** The instructions of a piece of work. @throws Error if the checksum is not the one expected */
function checked({ name, checksum, instructions }: Work, lane: string, found: number): number {
  if (hex8(found) === checksum) return instructions;
  throw new Error(`${name}, lane ${lane}: checksum ${hex8(found)}, expected ${checksum}`);
}

/** What programs/bench/checksums.json holds: reference checksums and instruction counts at two sizes. */
function checksums(assets: Assets): Readonly<Record<'kernels' | 'others' | 'samples', readonly KernelRow[]>> {
  return JSON.parse(assets.text('checksums.json')) as ReturnType<typeof checksums>;
}

/** The five kernels. That their checksums hold in all lanes, at both sizes, is checked by the tests. */
export function kernelRows(assets: Assets): readonly KernelRow[] {
  return checksums(assets).kernels;
}

function sizeOf(row: KernelRow, quick: boolean): { scale: number; instructions: number } {
  if (quick) return row.small;
  if (row.name === 'fib') return { scale: 30, instructions: row.full.instructions / 6.854 };
  const share = SHARE_OF_FULL[row.name] ?? 1;
  return { scale: Math.round(row.full.scale * share), instructions: row.full.instructions * share };
}

const hex8 = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
