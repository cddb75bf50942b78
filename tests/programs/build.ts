// Builds programs for tests: assembles sources, links them with the runtime library as `badak run` does.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from '../../src/asm/assembler.ts';
import type { Diagnostic } from '../../src/diag/diagnostic.ts';
import type { ElfFile } from '../../src/elf/types.ts';
import { writeElf } from '../../src/elf/write.ts';
import { type Archive, type NamedObject, readArchive, searchArchives, writeArchive } from '../../src/link/archive.ts';
import { BARE_BASE, link, USER_BASE } from '../../src/link/linker.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PROGRAMS = join(ROOT, 'programs');
const INCLUDE = join(PROGRAMS, 'include');

function refuseErrors(what: string, diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  const lines = diagnostics.map(({ code, message, primary }) => `${code} ${message} ${JSON.stringify(primary)}`);
  throw new Error(`${what}:\n${lines.join('\n')}`);
}

function findIncluded(path: string, from: string): string | undefined {
  return [join(ROOT, dirname(from), path), join(INCLUDE, path)].find((each) => existsSync(each));
}

const assembled = new Map<string, NamedObject>();

/** Assembles a file, once. Throws if there is anything to complain about: programs of ours give no warnings. */
export function assembleFile(path: string): NamedObject {
  const known = assembled.get(path);
  if (known !== undefined) return known;
  const { object, diagnostics } = assemble(
    { name: relative(ROOT, path), text: readFileSync(path, 'utf8') },
    {
      include: (name, from) => {
        const found = findIncluded(name, from);
        return found === undefined ? undefined : { name: relative(ROOT, found), text: readFileSync(found, 'utf8') };
      },
      incbin: (name, from) => {
        const found = findIncluded(name, from);
        return found === undefined ? undefined : readFileSync(found);
      },
    },
  );
  refuseErrors(path, diagnostics);
  const made = { name: basename(path), object: object! };
  assembled.set(path, made);
  return made;
}

let library: Archive | undefined;

/** The runtime library, programs/lib, as an archive: made once for all tests of a file. */
export function libraryArchive(): Archive {
  if (library === undefined) {
    const folder = join(PROGRAMS, 'lib');
    const sources = readdirSync(folder).filter((name) => name.endsWith('.s'));
    const members = sources.map((name) => ({
      name: name.replace(/\.s$/, '.o'),
      bytes: writeElf(assembleFile(join(folder, name)).object),
    }));
    const { archive, diagnostics } = readArchive(writeArchive(members), 'libbadak.a');
    refuseErrors('libbadak.a', diagnostics);
    library = archive;
  }
  return library;
}

export interface BuildOptions {
  readonly bare?: boolean;
  readonly archives?: readonly Archive[];
}

/** An executable of these sources. */
export function buildProgram(paths: readonly string[], options: BuildOptions = {}): ElfFile {
  const objects = paths.map(assembleFile);
  const found = searchArchives(objects, options.archives ?? [], ['_start']);
  refuseErrors(paths[0]!, found.diagnostics);
  const { file, diagnostics } = link([...objects, ...found.objects], {
    base: options.bare === true ? BARE_BASE : USER_BASE,
  });
  refuseErrors(paths[0]!, diagnostics);
  return file!;
}
