// Files to look at (dis, nm, size): read if they are ELF, every member of an archive, assembled and if possible linked
// if they are source.

import { Et } from '../elf/constants.ts';
import type { ElfFile } from '../elf/types.ts';
import { readArchive } from '../link/archive.ts';
import { hasErrors, showDiagnostics } from './diagnostics.ts';
import { nameOf, readBytes } from './files.ts';
import { importIfRiscv } from './imported.ts';
import { assembleBytes, kindOf, linkFiles, newToolchain, readObject, type Toolchain } from './toolchain.ts';

export interface Loaded {
  readonly name: string;
  /** Undefined if it has errors; they have been shown. */
  readonly file: ElfFile | undefined;
  readonly tools: Toolchain;
}

export interface LoadedPath {
  readonly path: string;
  readonly isArchive: boolean;
  readonly files: readonly Loaded[];
}

/**
 * What is at a path: one file, or the members of an archive. `linked`: a source that can stand alone is linked, and
 * RISC-V programs are imported, so that addresses and words are those of a run.
 */
export function loadPath(path: string, linked: boolean): LoadedPath {
  const name = nameOf(path);
  const bytes = readBytes(path);
  if (kindOf(bytes) !== 'archive') return { path, isArchive: false, files: [loadFile(name, bytes, linked)] };
  const { archive, diagnostics } = readArchive(bytes, name);
  showDiagnostics(diagnostics, new Map());
  const files = archive.members.map((member) => loadFile(member.name, member.bytes, false));
  if (!hasErrors(diagnostics)) return { path, isArchive: true, files };
  return { path, isArchive: true, files: [...files, { name, file: undefined, tools: newToolchain({}) }] };
}

function loadFile(name: string, bytes: Uint8Array, linked: boolean): Loaded {
  const tools = newToolchain({ nostdlib: true });
  const source = kindOf(bytes) === 'source';
  let file = source ? assembleBytes(tools, name, bytes) : readObject(tools, name, bytes);
  if (file !== undefined && linked) file = importIfRiscv(tools, name, file, true);
  showDiagnostics(tools.diagnostics, tools.texts);
  if (hasErrors(tools.diagnostics)) file = undefined;
  if (source && linked && file?.type === Et.REL) file = linkedAlone(name, file) ?? file;
  return { name, file, tools };
}

/** The executable of one object, or undefined if it needs others. */
function linkedAlone(name: string, object: ElfFile): ElfFile | undefined {
  const tools = newToolchain({ nostdlib: true });
  const file = linkFiles(tools, { objects: [{ name, object }], archives: [] });
  return hasErrors(tools.diagnostics) ? undefined : file;
}
