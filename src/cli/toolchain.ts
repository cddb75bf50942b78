// From files to a program: sources are assembled, objects and archives read, all of it linked. What is wrong is
// collected as diagnostics; showing them is the command's business.

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type Assembly, assemble } from '../asm/assembler.ts';
import type { Diagnostic } from '../diag/diagnostic.ts';
import { ELF_MAGIC, Em, Et, Stb } from '../elf/constants.ts';
import { readDynamicInfo } from '../elf/dynamic-read.ts';
import { readElf } from '../elf/read.ts';
import { type ElfFile, SECTION_UNDEFINED } from '../elf/types.ts';
import { type Archive, isArchive, type NamedObject, readArchive, searchArchives } from '../link/archive.ts';
import { BARE_BASE, type Link, type LinkInput, type LinkOptions, link, USER_BASE } from '../link/linker.ts';
import { CliError, usageError } from './exit.ts';
import { nameOf, readBytes } from './files.ts';
import { INCLUDE_FOLDER, LIBRARY_FILE, LOADER_FILE, SHARED_LIBRARY_FILE } from './package.ts';

export interface ToolOptions {
  readonly include?: readonly string[] | undefined;
  /** `name=value` texts. */
  readonly define?: readonly string[] | undefined;
  readonly nostdlib?: boolean | undefined;
  readonly bare?: boolean | undefined;
  readonly entry?: string | undefined;
  /** Archives and shared objects that programs of one file are linked with. */
  readonly libraries?: readonly string[];
  /** Further options of the linker. */
  readonly link?: LinkOptions;
}

/** What a run of the tools made, and what they said. */
export interface Toolchain {
  readonly options: ToolOptions;
  readonly diagnostics: Diagnostic[];
  /** Texts of all sources that were read, by the names that diagnostics and line tables use. */
  readonly texts: Map<string, string>;
}

export function newToolchain(options: ToolOptions): Toolchain {
  return { options, diagnostics: [], texts: new Map() };
}

export type FileKind = 'elf' | 'archive' | 'source';

/** What a file is, by its first bytes. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (ELF_MAGIC.every((byte, at) => bytes[at] === byte)) return 'elf';
  return isArchive(bytes) ? 'archive' : 'source';
}

/** The object of a source; undefined if it has errors. */
export function assembleBytes(tools: Toolchain, name: string, bytes: Uint8Array): ElfFile | undefined {
  return assembleSource(tools, name, bytes).object;
}

/** Assembles a source; its diagnostics are added to the others. */
export function assembleSource(tools: Toolchain, name: string, bytes: Uint8Array): Assembly {
  const text = decodeText(name, bytes);
  tools.texts.set(name, text);
  const assembly = assemble(
    { name, text },
    {
      include: (path, from) => includeText(tools, path, from),
      incbin: (path, from) => readIncluded(tools, path, from),
      defines: readDefines(tools.options.define ?? []),
    },
  );
  tools.diagnostics.push(...assembly.diagnostics);
  return assembly;
}

function decodeText(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError(`${name} is neither an ELF file, an archive nor text in UTF-8`);
  }
}

function readDefines(texts: readonly string[]): Map<string, number> {
  const defines = new Map<string, number>();
  for (const text of texts) {
    const [, name, value] = /^([\w.$]+)(?:=(-?(?:0x[0-9a-f]+|0b[01]+|\d+)))?$/i.exec(text) ?? [];
    if (name === undefined) throw usageError(`--define ${text}: it must be name=number, or name alone for 1`);
    const number = value === undefined ? 1 : value.startsWith('-') ? -Number(value.slice(1)) : Number(value);
    defines.set(name, number);
  }
  return defines;
}

function includeText(tools: Toolchain, path: string, from: string): { name: string; text: string } | undefined {
  const found = findIncluded(tools, path, from);
  if (found === undefined) return undefined;
  const text = decodeText(found, readFileSync(found));
  const name = found.startsWith(INCLUDE_FOLDER) ? path : found;
  tools.texts.set(name, text);
  return { name, text };
}

function readIncluded(tools: Toolchain, path: string, from: string): Uint8Array | undefined {
  const found = findIncluded(tools, path, from);
  return found === undefined ? undefined : readFileSync(found);
}

/** Beside the including file, in the folders of -I, in programs/include. */
function findIncluded({ options }: Toolchain, path: string, from: string): string | undefined {
  const beside = dirname(from);
  const folders = [beside === '.' ? '' : beside, ...(options.include ?? []), INCLUDE_FOLDER];
  const candidates = folders.map((folder) => (folder === '' ? path : `${folder}/${path}`));
  return candidates.find((candidate) => existsSync(candidate) && !candidate.endsWith('/'));
}

/** Reads an ELF file; undefined, with diagnostics, if it is none. */
export function readObject(tools: Toolchain, name: string, bytes: Uint8Array): ElfFile | undefined {
  const { file, diagnostics } = readElf(bytes, name);
  tools.diagnostics.push(...diagnostics);
  return file;
}

interface LinkFiles {
  readonly objects: NamedObject[];
  readonly archives: Archive[];
}

/** Assembles sources and reads the rest. Files that cannot be used leave diagnostics. */
export function readLinkFiles(tools: Toolchain, paths: readonly string[]): LinkFiles {
  const files: LinkFiles = { objects: [], archives: [] };
  for (const path of paths) addLinkFile(tools, files, nameOf(path), readBytes(path));
  return files;
}

function addLinkFile(tools: Toolchain, files: LinkFiles, name: string, bytes: Uint8Array): void {
  const kind = kindOf(bytes);
  if (kind === 'archive') {
    const { archive, diagnostics } = readArchive(bytes, name);
    tools.diagnostics.push(...diagnostics);
    files.archives.push(archive);
    return;
  }
  const object = kind === 'elf' ? readObject(tools, name, bytes) : assembleBytes(tools, name, bytes);
  if (object !== undefined) files.objects.push({ name, object });
}

/** Links to an executable; undefined, with diagnostics, if there are errors. */
export function linkFiles(tools: Toolchain, files: LinkFiles): ElfFile | undefined {
  return linkWithMap(tools, files).file;
}

/** Links to an executable or shared object, and tells what went where. */
export function linkWithMap(tools: Toolchain, files: LinkFiles): Link {
  const { bare = false, nostdlib = false, link: more = {} } = tools.options;
  const entry = tools.options.entry ?? '_start';
  const isAlone = nostdlib || bare;
  const archives = [...files.archives, ...(isAlone ? [] : standardLibrary(tools))];
  const isDynamic = more.shared === true || files.objects.some(({ object }) => object.type === Et.DYN);
  const shared = isAlone || !isDynamic ? [] : standardShared(tools, files.objects);
  const defines = (name: string): boolean => files.objects.some(({ object }) => isDefined(object, name));
  const needsEntry = more.shared !== true && (defines('main') || entry !== '_start');
  const found = searchArchives([...files.objects, ...shared], archives, needsEntry ? [entry] : []);
  tools.diagnostics.push(...found.diagnostics);
  const made = link([...files.objects, ...found.objects, ...shared], {
    base: bare ? BARE_BASE : more.shared === true ? 0 : USER_BASE,
    ...(tools.options.entry === undefined ? {} : { entry }),
    ...more,
    sourceLine: sourceLines(tools.texts),
  });
  tools.diagnostics.push(...made.diagnostics);
  return made;
}

const isDefined = ({ symbols, machine }: ElfFile, wanted: string): boolean =>
  machine === Em.BADAK &&
  symbols.some(
    ({ name, section, binding }) => name === wanted && section !== SECTION_UNDEFINED && binding !== Stb.LOCAL,
  );

function standardLibrary(tools: Toolchain): Archive[] {
  if (!existsSync(LIBRARY_FILE)) return [];
  const { archive, diagnostics } = readArchive(readFileSync(LIBRARY_FILE), 'libbadak.a');
  tools.diagnostics.push(...diagnostics);
  return [archive];
}

/** What a dynamic link takes when it needs it: the runtime library as a shared object, and the dynamic loader. */
function standardShared(tools: Toolchain, given: readonly NamedObject[]): LinkInput[] {
  const names = new Set(given.map(({ object }) => readDynamicInfo(object)?.soname));
  return [SHARED_LIBRARY_FILE, LOADER_FILE].flatMap((path) => {
    const name = basename(path);
    const object = names.has(name) || !existsSync(path) ? undefined : readObject(tools, name, readFileSync(path));
    return object === undefined ? [] : [{ name, object, asNeeded: true }];
  });
}

/** A program of one file: an executable as it is, an object or source linked with the runtime library. */
export function makeProgram(tools: Toolchain, name: string, bytes: Uint8Array): ElfFile | undefined {
  if (kindOf(bytes) === 'elf') {
    const file = readObject(tools, name, bytes);
    if (file?.machine === Em.RISCV && file.type === Et.REL) {
      throw new CliError(`${name} is an object of RISC-V; badak has its own encoding`, [
        'link it to a program, which badak imports, or run its source: what gcc -S -march=rv32ema -mabi=ilp32e writes',
      ]);
    }
    if (file === undefined || file.type !== Et.REL) return file;
  }
  const files: LinkFiles = { objects: [], archives: [] };
  const before = tools.diagnostics.length;
  addLinkFile(tools, files, name, bytes);
  for (const path of tools.options.libraries ?? []) addLinkFile(tools, files, nameOf(path), readBytes(path));
  const failed = tools.diagnostics.slice(before).some(({ severity }) => severity === 'error');
  return failed ? undefined : linkFiles(tools, files);
}

/** Gives the text of a source line, of sources that were read now or lie where the line table says. */
export function sourceLines(texts: ReadonlyMap<string, string>): (file: string, line: number) => string | undefined {
  const split = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = split.get(file) ?? (texts.get(file) ?? readSource(file)).split('\n');
    split.set(file, lines);
    return lines[line - 1];
  };
}

function readSource(file: string): string {
  try {
    return existsSync(file) ? readFileSync(resolve(file), 'utf8') : '';
  } catch {
    return '';
  }
}
