// The commands that look at object files and archives, or change them: ar, dis, nm, size, strip. Their options are
// those of binutils, as far as users know them.

import { type Command, Option } from 'commander';
import type { Finish } from './program.ts';
import { collect, EXIT_HELP, json, output } from './shared-options.ts';

/** Adds the commands. */
export function addBinaryTools(program: Command, finish: Finish): void {
  addAr(program, finish);
  addDis(program, finish);
  addSymbolTools(program, finish);
  addStrip(program, finish);
}

const AR_HELP = `
Operations, as ar has them:
  r  put files in, replacing members of the same name    q  append
  t  list members (tv: with sizes)                        x  extract
  d  delete members                                       p  print members
  s  write the symbol index, which the others do too
Modifiers: c do not say that the archive is made, v tell what is done; u, D, U are accepted.

Examples:
  badak ar rcs libshapes.a circle.o square.o
  badak ar t libshapes.a`;

function addAr(program: Command, finish: Finish): void {
  program
    .command('ar')
    .description('make archives of objects, list and extract their members')
    .argument('<operation>', 'such as rcs, t or x')
    .argument('<archive>', 'archive (.a)')
    .argument('[members...]', 'objects to put in; members to list or extract')
    .allowUnknownOption()
    .addHelpText('after', `${AR_HELP}\n${EXIT_HELP}`)
    .action(async (operation, archive, members) =>
      finish(await (await import('./commands/ar.ts')).ar(operation, archive, members)),
    );
}

function addDis(program: Command, finish: Finish): void {
  program
    .command('dis')
    .description('disassemble: addresses, digits, symbols, and the source lines between them')
    .argument('<files...>', 'executables, objects, archives or sources; - is standard input')
    .helpOption('--help', 'show help')
    .option('-d, --disassemble', 'code (the default, unless another of these is given)')
    .option('-D, --disassemble-all', 'code, and the contents of data sections')
    .option('-f, --file-headers', 'type, entry, flags and segments')
    .option('-h, --section-headers', 'sections')
    .option('-t, --syms', 'symbols')
    .option('-r, --reloc', 'relocations')
    .option('-s, --full-contents', 'bytes of all sections')
    .option('-x, --all-headers', 'the same as -f -h -t -r')
    .option('-S, --source', 'source lines between the code (the default)')
    .option('--no-source', 'without source lines')
    .addOption(new Option('-j, --section <name>', 'only this section, may be repeated').argParser(collect))
    .addOption(json('one array of rows'))
    .addHelpText(
      'after',
      `\nExamples:\n  badak dis hello.s\n  badak dis prog --no-source\n  badak dis -x lib.a\n${EXIT_HELP}`,
    )
    .action(async (files, options) => finish(await (await import('./commands/dis.ts')).dis(files, options)));
}

function addSymbolTools(program: Command, finish: Finish): void {
  program
    .command('nm')
    .description('list the symbols of objects, archives or executables')
    .argument('<files...>', 'objects, archives, executables or sources')
    .option('-n, --numeric-sort', 'by address')
    .option('-p, --no-sort', 'in the order of the file')
    .option('-r, --reverse-sort', 'the other way round')
    .option('-g, --extern-only', 'global symbols only')
    .option('-u, --undefined-only', 'undefined symbols only')
    .option('-U, --defined-only', 'defined symbols only')
    .option('-S, --print-size', 'with sizes')
    .option('-A, --print-file-name', 'with the file before each line')
    .option('-D, --dynamic', 'the symbols that the loader sees')
    .addOption(json('one array of rows'))
    .addHelpText('after', `\nExamples:\n  badak nm prog\n  badak nm -n -S prog\n  badak nm -u main.o\n${EXIT_HELP}`)
    .action(async (files, options) => finish(await (await import('./commands/nm.ts')).nm(files, options)));
  program
    .command('size')
    .description('sizes of the sections of objects, archives or executables')
    .argument('<files...>', 'objects, archives, executables or sources')
    .option('-A, --sysv', 'every section')
    .option('-t, --totals', 'and the sum of all files')
    .addOption(json('one array of rows'))
    .addHelpText('after', `\nExamples:\n  badak size prog\n  badak size -A prog\n${EXIT_HELP}`)
    .action(async (files, options) => finish(await (await import('./commands/size.ts')).size(files, options)));
}

function addStrip(program: Command, finish: Finish): void {
  program
    .command('strip')
    .description('take symbols and debugging sections out of executables and objects')
    .argument('<files...>', 'executables or objects; they are changed in place')
    .addOption(output('where to write a single file instead'))
    .option('-g, --strip-debug', 'debugging sections only; symbols stay')
    .option('-s, --strip-all', 'both (the default; objects keep the symbols that linking needs)')
    .addOption(new Option('-K, --keep-symbol <name>', 'a symbol that stays, may be repeated').argParser(collect))
    .addHelpText('after', `\nExamples:\n  badak strip prog\n  badak strip -g x.o -o small.o\n${EXIT_HELP}`)
    .action(async (files, options) => finish(await (await import('./commands/strip.ts')).strip(files, options)));
}
