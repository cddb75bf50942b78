// The badak command: finds the command, and turns what goes wrong into a message and an exit status. What each
// command does is loaded only when it runs.

import { CommanderError } from 'commander';
import { spellAsmOptions } from './asm-options.ts';
import { CliError, Exit } from './exit.ts';
import { spellLinkOptions } from './link-options.ts';
import { makeProgram } from './program.ts';
import { paintFor, printError, watchOutputs } from './terminal.ts';

/** Runs the command line (without node and script); resolves to the exit status. Never rejects. */
async function main(args: readonly string[]): Promise<number> {
  const end = args.indexOf('--');
  const own = withCommand(end < 0 ? args : args.slice(0, end));
  const guest = end < 0 ? undefined : args.slice(end + 1);
  let status: number = Exit.ok;
  const program = makeProgram(guest, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(spellAsmOptions(spellLinkOptions(own)), { from: 'user' });
    return status;
  } catch (error) {
    return explain(error);
  }
}

const OWN_OPTIONS: readonly string[] = ['-h', '--help', '-V', '--version'];

/** `badak` alone, or with options of a machine, is `badak boot`. */
function withCommand(args: readonly string[]): readonly string[] {
  const [first] = args;
  const isBoot = first === undefined || (first.startsWith('-') && !OWN_OPTIONS.includes(first));
  return isBoot ? ['boot', ...args] : args;
}

/** Says what went wrong; gives the exit status. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.ok : Exit.usage;
  const paint = paintFor(process.stderr);
  const head = paint.bold(paint.red('error'));
  if (error instanceof CliError) {
    const help = error.help.map((line) => `  ${paint.cyan('help:')} ${line}\n`).join('');
    printError(`${head}${paint.bold(`: ${error.message}`)}\n${help}`);
    return error.status;
  }
  const detail = error instanceof Error ? error.message : String(error);
  printError(`${head}${paint.bold(`: badak itself failed: ${detail}`)}\n`);
  printError(`  ${paint.cyan('help:')} this is a bug; please report it with the command that you ran\n`);
  if (process.env['BADAK_DEBUG'] !== undefined && error instanceof Error) printError(`${error.stack}\n`);
  else printError(`  ${paint.cyan('help:')} BADAK_DEBUG=1 shows where\n`);
  return Exit.machine;
}

watchOutputs();
// Also what fails outside of main: a message rather than a stack trace. The terminal is put back on exit.
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (error) => process.exit(explain(error)));
process.exitCode = await main(process.argv.slice(2));
