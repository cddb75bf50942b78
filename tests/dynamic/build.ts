// Builds dynamic programs for tests: the loader and the runtime library as the build makes them, libraries and programs
// from assembly in the test, and a machine that has it all in /lib.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assemble } from '../../src/asm/assembler.ts';
import type { Diagnostic } from '../../src/diag/diagnostic.ts';
import type { ElfFile } from '../../src/elf/types.ts';
import { writeElf } from '../../src/elf/write.ts';
import { type NamedObject, searchArchives } from '../../src/link/archive.ts';
import { type LinkInput, type LinkOptions, link } from '../../src/link/linker.ts';
import { makeLoader, makeSharedLibrary, type Sources } from '../../src/link/runtime.ts';
import { libraryArchive, PROGRAMS } from '../programs/build.ts';
import { type RunOptions, runPrograms, type TestRun } from '../support/machine.ts';

function refuse(what: string, diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) throw new Error(`${what}: ${diagnostics.map(({ code, message }) => code + message)}`);
}

/** The object of a text. */
export function objectOf(name: string, text: string): ElfFile {
  const include = (path: string) => {
    const folder = ['include', 'lib']
      .map((each) => join(PROGRAMS, each))
      .find((each) => readdirSync(each).includes(path));
    return folder === undefined ? undefined : { name: path, text: readFileSync(join(folder, path), 'utf8') };
  };
  const { object, diagnostics } = assemble({ name, text }, { include });
  refuse(name, diagnostics);
  return object!;
}

function sourcesOf(folder: string): Sources {
  const path = join(PROGRAMS, folder);
  const names = readdirSync(path).filter((name) => name.endsWith('.s'));
  const assembleOne = (name: string, before: string) => objectOf(name, before + readFileSync(join(path, name), 'utf8'));
  return { names: names.sort(), assemble: assembleOne };
}

export interface Runtime {
  readonly loader: ElfFile;
  readonly library: ElfFile;
}

let made: Runtime | undefined;

/** /lib/ld.so and /lib/libbadak.so; built once for all tests of a file. */
export function runtime(): Runtime {
  if (made !== undefined) return made;
  const loader = makeLoader(sourcesOf('ld'));
  refuse('ld.so', loader.diagnostics);
  const library = makeSharedLibrary(sourcesOf('lib'), loader.file!);
  refuse('libbadak.so', library.diagnostics);
  made = { loader: loader.file!, library: library.file! };
  return made;
}

/** What every dynamic link takes when it needs it. */
function standard(): LinkInput[] {
  const { loader, library } = runtime();
  return [
    { name: 'libbadak.so', object: library, asNeeded: true },
    { name: 'ld.so', object: loader, asNeeded: true },
  ];
}

/** lib{name}.so of a text, which needs these libraries; without `.option pic` in the text it is put before it. */
export function library(
  name: string,
  text: string,
  needs: readonly NamedObject[] = [],
  options: LinkOptions = {},
): NamedObject {
  const file = `lib${name}.so`;
  const object = objectOf(`${name}.s`, `.option pic; ${text}`);
  const inputs = [{ name: `${name}.o`, object }, ...needs, ...standard()];
  const result = link(inputs, { shared: true, soname: file, ...options });
  refuse(file, result.diagnostics);
  return { name: file, object: result.file! };
}

/** An executable of a text and libraries. */
export function program(text: string, libraries: readonly NamedObject[] = [], options: LinkOptions = {}): Uint8Array {
  const objects = [{ name: 'main.o', object: objectOf('main.s', text) }, ...libraries];
  const found = searchArchives([...objects, ...standard()], [libraryArchive()], ['_start']);
  refuse('main', found.diagnostics);
  const result = link([...objects, ...found.objects, ...standard()], options);
  refuse('main', result.diagnostics);
  return writeElf(result.file!);
}

let standardFiles: Record<string, Uint8Array> | undefined;

/** The files of a machine: the runtime, and libraries in /lib. */
export function machineFiles(libraries: readonly NamedObject[]): Record<string, Uint8Array> {
  const { loader, library: standardLibrary } = runtime();
  standardFiles ??= { '/lib/ld.so': writeElf(loader), '/lib/libbadak.so': writeElf(standardLibrary) };
  const own = libraries.map(({ name, object }) => [`/lib/${basename(name)}`, writeElf(object)]);
  return { ...standardFiles, ...Object.fromEntries(own) };
}

const MAX_CYCLES = 50_000_000;

/** Runs one program in a machine with these libraries. */
export function runDynamic(
  image: Uint8Array,
  libraries: readonly NamedObject[],
  env: readonly string[] = [],
  options: RunOptions = {},
): TestRun {
  const files = { ...machineFiles(libraries), ...options.files };
  return runPrograms([{ image, path: '/bin/prog', args: ['prog'], env }], {
    config: { maxCycles: MAX_CYCLES },
    memoryBytes: 16 << 20,
    ...options,
    files,
  });
}

/** A C-callable function: what it does stands between saving and taking back ra. */
export function fn(name: string, body: string): string {
  const save = ' addi sp, sp, -4\n sw ra, 0(sp)\n';
  const back = ' lw ra, 0(sp)\n addi sp, sp, 4\n ret\n';
  return ` .text\n .globl ${name}\n .type ${name}, @function\n${name}:\n${save}${body}\n${back} .size ${name}, . - ${name}\n`;
}

/** Prints a text on a line of its own. */
export const say = (text: string): string =>
  ` .section .rodata\n 91: .asciz "${text}"\n .text\n lla a0, 91b\n call puts\n`;

/** Prints a0 as a number on a line of its own. */
export const sayNumber = (): string => ' call print_dec\n call print_newline\n';
