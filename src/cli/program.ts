// The commands, their options and help. Actions import their command when they are called, so that starting is quick.

import { Command, Option } from 'commander';
import { addAsm, definitions, includeFolders } from './asm-options.ts';
import { addBench } from './bench-options.ts';
import { addBinaryTools } from './binary-tools.ts';
import { addLinkOptions } from './link-options.ts';
import { version } from './package.ts';
import { addRunOptions } from './run-options.ts';
import { EXIT_HELP, json, output } from './shared-options.ts';
import { addShell } from './shell-options.ts';
import { addPs, addSched, addTimeline } from './timeline-options.ts';
import { addUsertests } from './usertests-options.ts';

/** Takes the exit status of the command that ran. */
export type Finish = (status: number) => void;

/**
 * The whole command line.
 * @param guest what stands behind `--`: arguments of the guest program
 */
export function makeProgram(guest: readonly string[] | undefined, finish: Finish): Command {
  const program = new Command('badak')
    .description('A computer you can see to the bottom of: assembler, linker, virtual machine and kernel.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showSuggestionAfterError(true)
    .exitOverride()
    .enablePositionalOptions()
    .addHelpText(
      'after',
      `
Examples:
  badak                             a machine that boots to a shell
  badak run hello.s                 assemble, link and run a program
  badak run 'primes.s 100' life.s   two programs at once, on one machine
  badak isa add                     one instruction, explained with its digits
  badak demo                        see it all at work

badak COMMAND --help shows options, examples and exit statuses of a command.`,
    );
  addShell(program, guest, finish);
  addRun(program, guest, finish);
  addTimeline(program, async (inputs, options) =>
    finish(await (await import('./commands/timeline.ts')).timeline(inputs, guest, options)),
  );
  addPs(program, async (inputs, options) =>
    finish(await (await import('./commands/ps.ts')).ps(inputs, guest, options)),
  );
  addSched(program, async (options) => finish(await (await import('./commands/sched.ts')).sched(options)));
  addTools(program, finish);
  addBinaryTools(program, finish);
  addImport(program, finish);
  addReference(program, finish);
  addBench(program, guest, finish);
  addUsertests(program, finish);
  addShare(program, guest, finish);
  program
    .command('demo')
    .description('a guided demonstration: programs assembled and run before your eyes')
    .option('--fast', 'without pauses')
    .addHelpText('after', `\nExamples:\n  badak demo\n  badak demo --fast > demo.txt\n${EXIT_HELP}`)
    .action(async (options) => finish(await (await import('./commands/demo.ts')).demo(options)));
  program
    .command('completion')
    .description('a script that completes commands and options: bash, zsh or fish')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText(
      'after',
      `\nExamples:\n  eval "$(badak completion bash)"\n  badak completion fish | source\n${EXIT_HELP}`,
    )
    .action(async (shell) => finish(await (await import('./commands/completion.ts')).completion(shell, program)));
  for (const command of program.commands) command.exitOverride();
  return program;
}

function addRun(program: Command, guest: readonly string[] | undefined, finish: Finish): void {
  const run = program
    .command('run')
    .summary('run programs: source or executable, all at once')
    .description(
      'Runs every input as a process of its own, all at once on one machine. An input is assembly source, an object or ' +
        "an executable; `-` is source from standard input; with arguments it is quoted: 'primes.s 100'.",
    )
    .argument('[inputs...]', 'programs')
    .usage('[options] <inputs...> [-- arguments of a single program]');
  addRunOptions(run);
  run.action(async (inputs: string[], options) =>
    finish(await (await import('./commands/run.ts')).run(inputs, guest, options)),
  );
}

function addShare(program: Command, guest: readonly string[] | undefined, finish: Finish): void {
  program
    .command('share')
    .description('print a link that opens the same run, in the page and in badak run')
    .argument('[inputs...]', 'programs, as for badak run')
    .addOption(new Option('--page <url>', 'address of the page').default('http://localhost:5173/'))
    .addOption(new Option('--seed <n>', 'seed of all chance').argParser(Number))
    .addOption(new Option('--harts <n>', 'virtual cores').argParser(Number))
    .addOption(new Option('--quantum <cycles>', 'turn of a thread').argParser(Number))
    .addOption(new Option('--sched <name>', 'scheduler'))
    .addOption(new Option('--mount <host:guest>', 'refused: a link carries no folder of a host').hideHelp())
    .addHelpText(
      'after',
      `\nExamples:\n  badak share hello.s\n  badak share --seed 7 guess.s 'primes.s 100'\n  badak run "$(badak share hello.s)"\n${EXIT_HELP}`,
    )
    .action(async (inputs, options) =>
      finish(await (await import('./commands/share.ts')).share(inputs, guest, options)),
    );
}

const nostdlib = (): Option => new Option('--nostdlib', 'do not search the runtime library');
function addTools(program: Command, finish: Finish): void {
  addAsm(program, finish, [includeFolders(), definitions()]);
  const link = program
    .command('link')
    .description('link objects and archives to an ELF executable or shared object')
    .argument('<files...>', 'objects (.o), archives (.a) and shared objects (.so)')
    .addOption(output('executable (default: a.out)'))
    .option('-e, --entry <symbol>', 'where the program starts', '_start')
    .option('--bare', 'link for a bare machine, at 1000')
    .addOption(nostdlib())
    .addOption(json('diagnostics as JSON on standard output'))
    .addHelpText(
      'after',
      `\nld's spellings with one hyphen (-shared, -Ttext, -Map, -soname...) are understood too.\n\nExamples:\n  badak link a.o b.o -o prog\n  badak link main.o -L. -lshapes --gc-sections --map prog.map -o prog\n${EXIT_HELP}`,
    )
    .action(async (files, options) =>
      finish(await (await import('./commands/build.ts')).build(files, { output: 'a.out', ...options })),
    );
  addLinkOptions(link);
  const build = program
    .command('build')
    .description('assemble and link sources to one executable')
    .argument('<files...>', 'sources (.s), objects (.o) and archives (.a) of one program')
    .addOption(output('executable (default: the first source without .s)'))
    .option('-e, --entry <symbol>', 'where the program starts', '_start')
    .option('--bare', 'link for a bare machine, at 1000')
    .addOption(nostdlib())
    .addOption(includeFolders())
    .addOption(definitions())
    .addOption(json('diagnostics as JSON on standard output'))
    .addHelpText('after', `\nExamples:\n  badak build main.s list.s -o prog\n  badak run prog\n${EXIT_HELP}`)
    .action(async (files, options) => finish(await (await import('./commands/build.ts')).build(files, options)));
  addLinkOptions(build);
}

function addImport(program: Command, finish: Finish): void {
  program
    .command('import')
    .description('make a badak executable of a statically linked RISC-V program (rv32ema, ilp32e)')
    .argument('<file>', 'RISC-V executable')
    .addOption(output('executable (default: the name without .elf)'))
    .option('--force', 'also if some words cannot be mapped: they become 0, which traps where it is executed')
    .addOption(json('words that cannot be mapped, and diagnostics'))
    .addHelpText('after', `\nExamples:\n  badak import prog.elf -o prog\n  badak run prog.elf\n${EXIT_HELP}`)
    .action(async (file, options) => finish(await (await import('./commands/import.ts')).importCommand(file, options)));
}

function addReference(program: Command, finish: Finish): void {
  program
    .command('isa')
    .description('the instruction set: all of it, or one instruction explained')
    .argument('[name]', 'instruction or pseudo-instruction')
    .addOption(json('rows of the instruction table'))
    .addHelpText('after', `\nExamples:\n  badak isa\n  badak isa add\n  badak isa --json\n${EXIT_HELP}`)
    .action(async (name, options) => finish(await (await import('./commands/isa.ts')).isa(name, options)));
  program
    .command('lib')
    .description('the functions of the runtime library: all of them, or one with its prototype and registers')
    .argument('[name]', 'function')
    .addOption(json('the entries as data'))
    .addHelpText('after', `\nExamples:\n  badak lib\n  badak lib printf\n  badak lib --json\n${EXIT_HELP}`)
    .action(async (name, options) => finish(await (await import('./commands/lib.ts')).lib(name, options)));
  program
    .command('explain')
    .description('explain the code of an error message, with an example')
    .argument('[code]', 'such as A001; without it, all codes are listed')
    .addOption(json('the entries as data'))
    .addHelpText('after', `\nExamples:\n  badak explain A001\n${EXIT_HELP}`)
    .action(async (code, options) => finish(await (await import('./commands/explain.ts')).explain(code, options)));
}
