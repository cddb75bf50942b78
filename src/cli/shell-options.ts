// `badak boot` and `badak sh`: their options and help.

import type { Command } from 'commander';
import type { Finish } from './program.ts';
import { addBootOptions } from './run-options.ts';

const STATUS = `
Exit status:
  that of the shell: of its last command, or what its exit says
  128+n  signal n ended it        2    a syntax error, or the command line is wrong
  127    a command was not found  124  --max-cycles, --timeout
  126    it cannot be executed    125  the machine itself failed`;

const BOOT_HELP = `
Examples:
  badak                        the same as badak boot
  badak --harts 4 --mem 256M   a larger machine
  badak boot --record day.log  and badak boot --replay day.log shows it again
  echo 'ls /bin' | badak       commands from a pipe
  badak --mount .:/mnt:rw      this folder is /mnt in the machine, for reading and writing
  badak --save-root my.tar     keeps the machine's files; badak --root my.tar goes on with them

exit or Ctrl-D leaves the shell, and with it the machine. Ctrl-] ends the machine, whatever it does.
docs/shell.md tells what the shell understands.
${STATUS}`;

const SHELL_HELP = `
Examples:
  badak sh                          the shell alone, without init
  badak sh -c 'ls -l /bin | wc'     commands from the command line
  badak sh backup.sh one two        a script of this computer, with arguments
  badak sh --file a.txt -c 'sort /a.txt'
  badak sh --mount .:/mnt -c 'cd /mnt; wc *.c'
${STATUS}`;

/** Adds both commands. */
export function addShell(program: Command, guest: readonly string[] | undefined, finish: Finish): void {
  const boot = program
    .command('boot')
    .summary('boot a machine to a shell: what badak alone does')
    .description(
      'Boots a machine with init and a shell on this terminal. Where standard input is no terminal, the shell reads its ' +
        'commands from there.',
    )
    .allowExcessArguments(false);
  addBootOptions(boot);
  boot
    .addHelpText('after', BOOT_HELP)
    .action(async (options) => finish(await (await import('./commands/shell.ts')).bootShell(options)));
  const shell = program
    .command('sh')
    .description('run the shell of the machine: a script, commands, or what standard input has')
    .argument('[script]', 'file of this computer')
    .argument('[arguments...]', 'its arguments: $1, $2 ...')
    .option('-c, --command <commands>', 'run these commands instead of a script')
    .passThroughOptions();
  addBootOptions(shell);
  shell
    .addHelpText('after', SHELL_HELP)
    .action(async (script, args, options) =>
      finish(await (await import('./commands/shell.ts')).shell(script, [...args, ...(guest ?? [])], options)),
    );
}
