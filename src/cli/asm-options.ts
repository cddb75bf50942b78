// Options of `badak asm`: those of compilers and of GNU as, with its -a for listings.

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Finish } from './program.ts';
import { collect, EXIT_HELP, json, output } from './shared-options.ts';

/** What -a asks for. */
export interface ListingChoice {
  /** Letters of GNU as. */
  readonly letters: string;
  /** Where it goes; undefined: standard output. */
  readonly file: string | undefined;
}

const HELP = `
-a takes letters, as GNU as does, and a file: -a, -al, -alms, -ac=hello.lst. Without l or s it has both.
  l  source with addresses and digits         m  and what macros and repetitions made
  s  symbols                                  c  without lines that conditionals leave out
  d  without directives for debuggers         g h n  accepted; they change nothing here
The listing is written even if there are errors.

Examples:
  badak asm hello.s                 makes hello.o
  badak asm -alm=hello.lst hello.s  and a listing with expansions
  badak asm --explain 12 hello.s    how line 12 becomes digits; makes no object
  badak asm --explain lib.inc:3 main.s
  badak asm --json hello.s          everything about it, for tools
  badak asm a.s -o - | readelf -h -`;

/** Adds the command. */
export function addAsm(program: Command, finish: Finish, shared: readonly Option[]): void {
  const command = program
    .command('asm')
    .description('assemble sources to relocatable ELF objects')
    .argument('<sources...>', 'assembly sources; - is standard input')
    .addOption(output('object file (default: the source with .o)'))
    .option('-c', 'accepted, as compilers have it');
  for (const option of shared) command.addOption(option);
  command
    .addOption(new Option('-a, --listing [what]', 'print a listing; see below').argParser(parseListing))
    .addOption(new Option('--explain <line>', "one line's way to its digits: LINE or FILE:LINE"))
    .addOption(json('symbols, sections, relocations, line table, listing and diagnostics as JSON'))
    .addHelpText('after', `${HELP}\n${EXIT_HELP}`)
    .action(async (sources, options) => finish(await (await import('./commands/asm.ts')).asm(sources, options)));
}

/** `letters=file`, both optional; -a may be repeated. */
function parseListing(text: string, before: ListingChoice | undefined): ListingChoice {
  const [, letters, file] = /^([cdghlmns]*)(?:=(.+))?$/.exec(text) ?? [];
  if (letters === undefined) throw new InvalidArgumentError('It takes the letters c d g h l m n s, and =FILE.');
  return { letters: (before?.letters ?? '') + letters, file: file ?? before?.file };
}

/** The arguments of asm with -a's letters and file in one word, so that the next argument is not taken for them. */
export function spellAsmOptions(args: readonly string[]): string[] {
  if (args[0] !== 'asm') return [...args];
  return args.map((text) => text.replace(/^(?:-a|--listing=?)([a-z]*(?:=.*)?)$/, '--listing=$1'));
}

export const includeFolders = (): Option =>
  new Option('-I, --include <folder>', 'folder for .include and .incbin, may be repeated').argParser(collect);

export const definitions = (): Option =>
  new Option('-D, --define <name=value>', 'define a symbol before the first line, may be repeated').argParser(collect);
