// The command line of `badak usertests`.

import { type Command, Option } from 'commander';
import type { UsertestsOptions } from './commands/usertests.ts';
import type { Finish } from './program.ts';
import { json } from './shared-options.ts';
import { parseCount } from './values.ts';

const HELP = `
Examples:
  badak usertests                    all cases
  badak usertests pipes signals      groups, or any part of a name
  badak usertests --list wait/       names only
  badak usertests --verbose fifo     every case with its result
  badak usertests --json > run.json  names, results, what was seen and what was expected
  badak usertests --harts 4 --seed 7

What is expected was seen on Linux. docs/usertests.md tells how to read and write cases.

Exit status:
  0    all cases are as expected, and nothing has leaked
  1    a case failed, or something has leaked
  2    the command line is wrong
  125  the machine itself failed
  128+n  ended by signal n`;

/** Declares the command. */
export function addUsertests(program: Command, finish: Finish): void {
  program
    .command('usertests')
    .description(
      'test the system calls of the machine from inside: each case in a process of its own, compared with Linux',
    )
    .argument('[names...]', 'parts of names; all cases without them')
    .addOption(new Option('-l, --list', 'only list the names'))
    .addOption(new Option('-v, --verbose', 'a line for every case, not only for failures'))
    .addOption(new Option('--harts <n>', 'virtual cores').argParser(parseCount(1, 64)).default(1))
    .addOption(new Option('--seed <n>', 'seed of all chance').argParser(parseCount(0, 2 ** 32 - 1)).default(1))
    .addOption(json('cases and counts as JSON on standard output'))
    .addHelpText('after', HELP)
    .action(async (names: string[], options: UsertestsOptions) =>
      finish(await (await import('./commands/usertests.ts')).usertests(names, options)),
    );
}
