// From a file to an executable in the page: sources are assembled with the includes of programs/include, linked with
// the runtime library; RV32 executables are imported.

import { assemble } from '../../src/asm/assembler.ts';
import type { Diagnostic } from '../../src/diag/diagnostic.ts';
import { ELF_MAGIC, Em, Et, Stb } from '../../src/elf/constants.ts';
import { readElf } from '../../src/elf/read.ts';
import { type ElfFile, SECTION_UNDEFINED } from '../../src/elf/types.ts';
import { besidePath } from '../../src/host/siblings.ts';
import { importProgram } from '../../src/import/import.ts';
import { readArchive, searchArchives } from '../../src/link/archive.ts';
import { link, USER_BASE } from '../../src/link/linker.ts';
import type { SourceText } from '../messages.ts';
import { includeText } from './includes.ts';

export interface Built {
  /** Undefined if there are errors. */
  readonly file: ElfFile | undefined;
  readonly sources: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  readonly imported: boolean;
}

type Include = (path: string, from: string) => SourceText | undefined;

/** Beside the including file, then in programs/include. */
function includeFrom(beside: readonly SourceText[]): Include {
  return (path, from) => {
    const place = besidePath(from, path);
    const text = includeText(path);
    return beside.find(({ name }) => name === place) ?? (text === undefined ? undefined : { name: path, text });
  };
}

/** What the assembler says about a source. */
export const checkSource = (source: SourceText, beside: readonly SourceText[]): readonly Diagnostic[] =>
  assemble(source, { include: includeFrom(beside) }).diagnostics;

/** @param library libbadak.a @param beside what the source may include besides programs/include */
export function buildProgram(
  name: string,
  bytes: Uint8Array,
  library: Uint8Array,
  beside: readonly SourceText[],
): Built {
  const isElf = ELF_MAGIC.every((byte, at) => bytes[at] === byte);
  if (!isElf) return buildSource(name, bytes, library, includeFrom(beside));
  const { file, diagnostics } = readElf(bytes, name);
  const sources = new Map<string, string>();
  if (file === undefined) return { file, sources, diagnostics, imported: false };
  if (file.type === Et.REL) return linkObject(name, file, library, sources, diagnostics);
  return imported(name, file, sources, diagnostics);
}

function buildSource(name: string, bytes: Uint8Array, library: Uint8Array, include: Include): Built {
  const text = new TextDecoder().decode(bytes);
  const { object, diagnostics, sources } = assemble({ name, text }, { include });
  if (object === undefined) return { file: undefined, sources, diagnostics, imported: false };
  return linkObject(name, object, library, sources, diagnostics);
}

function linkObject(
  name: string,
  object: ElfFile,
  library: Uint8Array,
  sources: ReadonlyMap<string, string>,
  before: readonly Diagnostic[],
): Built {
  const objects = [{ name, object }];
  const { archive } = readArchive(library, 'libbadak.a');
  const found = searchArchives(objects, [archive], definesMain(object) ? ['_start'] : []);
  const { file, diagnostics } = link([...objects, ...found.objects], {
    base: USER_BASE,
    sourceLine: (source, line) => sources.get(source)?.split('\n', line)[line - 1],
  });
  const all = [...before, ...found.diagnostics, ...diagnostics];
  if (file === undefined || all.some(({ severity }) => severity === 'error'))
    return { file: undefined, sources, diagnostics: all, imported: false };
  return imported(name, file, sources, all);
}

const definesMain = ({ symbols }: ElfFile): boolean =>
  symbols.some(
    ({ name, section, binding }) => name === 'main' && section !== SECTION_UNDEFINED && binding !== Stb.LOCAL,
  );

/** The program as it is, or translated if it is one for RISC-V. */
function imported(
  name: string,
  file: ElfFile,
  sources: ReadonlyMap<string, string>,
  before: readonly Diagnostic[],
): Built {
  if (file.machine !== Em.RISCV) return { file, sources, diagnostics: before, imported: false };
  const made = importProgram(file, name, { force: false });
  return { file: made.file, sources, diagnostics: [...before, ...made.diagnostics], imported: true };
}
