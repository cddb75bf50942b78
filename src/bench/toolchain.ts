// The assembler in lines a second, and the way from objects to a loaded program.

import { assemble } from '../asm/assembler.ts';
import { readImage } from '../elf/image.ts';
import { readElf } from '../elf/read.ts';
import { type Assets, assembleGuest, linkGuest } from './guest.ts';
import type { Benchmark } from './types.ts';

/** Lines of one source: about 1 MiB of it. */
const LINES = 50_000;
const QUICK_LINES = 5_000;

export function toolchainBenchmarks(assets: Assets, quick: boolean): Benchmark[] {
  const text = repeatedSource(assets.text('kernels-O2.s'), quick ? QUICK_LINES : LINES);
  const lines = text.split('\n').length;
  const objects = assembleGuest(assets, ['main.s', 'kernels-O2.s']);
  const image = linkGuest(assets, objects);
  const times = quick ? 5 : 50;
  return [
    only('asm', 'assembler', 'lines', 500e3, () => {
      if (assemble({ name: 'kernels.s', text }).object === undefined) throw new Error('the source is not assembled');
      return lines;
    }),
    only('link', 'linker, two objects and the library', 'programs', undefined, () => {
      for (let n = 0; n < times; n++) linkGuest(assets, objects);
      return times;
    }),
    only('load', 'reader of executables, symbols and lines', 'programs', undefined, () => {
      for (let n = 0; n < times; n++) readImage(readElf(image, 'kernels').file!);
      return times;
    }),
  ];
}

function only(name: string, title: string, unit: string, rate: number | undefined, work: () => number): Benchmark {
  const lanes = [{ name: 'badak', prepare: () => work }];
  return {
    id: `toolchain/${name}`,
    group: 'toolchain',
    title,
    unit,
    lanes,
    ...(rate === undefined ? {} : { aim: { rate } }),
  };
}

/** The source as often as it takes, its labels made different each time. */
function repeatedSource(source: string, lines: number): string {
  const once = source.split('\n').length;
  const copies = Math.ceil(lines / once);
  return Array.from({ length: copies }, (_, n) =>
    source.replace(/\.L(\w+)/g, `.L$1_${n}`).replace(/\b(k_\w+|qs)\b/g, `$1_${n}`),
  ).join('\n');
}
