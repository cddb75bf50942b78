// The command line of `badak bench`.

import { type Command, Option } from 'commander';
import type { BenchOptions } from './commands/bench.ts';
import type { Finish } from './program.ts';
import { parseCount } from './values.ts';

const MAX_ROUNDS = 1000;

const EXAMPLES = `
Examples:
  badak bench                              the whole suite
  badak bench --filter interpreter         the CPU kernels against straight Wasm and JavaScript
  badak bench --json > old.json            keep a report
  badak bench --compare old.json           what changed since, and what is only noise
  badak bench prog.s -- 1000               a program of your own
  badak bench prog.s --profile             its hottest functions, lines, instructions and pairs
  badak bench prog.s --flame prog.svg      the same as a flame graph

Figures are medians of interleaved rounds; shares are ratios within a round. A busy host makes all lanes slower alike.

Exit status:
  0    success
  1    the program or the report could not be read, or a checksum is wrong
  2    the command line is wrong`;

/** Declares the command. `guest`: what stands behind `--`. */
export function addBench(program: Command, guest: readonly string[] | undefined, finish: Finish): void {
  program
    .command('bench')
    .description('measure the interpreter, the kernel and the tools, or a program of your own')
    .argument('[program]', 'source or executable')
    .usage('[options] [program] [-- arguments of the program]')
    .addOption(new Option('--filter <text>', 'only benchmarks with this in their name'))
    .addOption(new Option('--rounds <n>', 'timed rounds').argParser(parseCount(1, MAX_ROUNDS)).default(7))
    .addOption(new Option('--quick', 'small sizes: a check that all works, not a measurement'))
    .addOption(new Option('--compare <file>', 'a report of an earlier run to compare with'))
    .addOption(new Option('--profile', 'count every instruction of the program, by function, line, kind and pair'))
    .addOption(new Option('--flame <file.svg>', 'write the profile as a flame graph'))
    .addOption(
      new Option('--limit <n>', 'instructions that a profile counts at most')
        .argParser(parseCount(1, 2 ** 40))
        .default(100_000_000),
    )
    .addOption(new Option('--json', 'the report, or the profile, as JSON on standard output'))
    .addHelpText('after', EXAMPLES)
    .action(async (name: string | undefined, options: BenchOptions) =>
      finish(await (await import('./commands/bench.ts')).bench(name, guest, options)),
    );
}
