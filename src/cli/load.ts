// A file to look at (dis, nm, size): read if it is ELF, assembled and if possible linked if it is source.

import { Et } from '../elf/constants.ts';
import type { ElfFile } from '../elf/types.ts';
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

/** `linked`: a source that can stand alone is linked, and RISC-V programs are imported: addresses and words are those of a run. */
export function loadFile(path: string, linked: boolean): Loaded {
  const name = nameOf(path);
  const bytes = readBytes(path);
  const tools = newToolchain({ nostdlib: true });
  const source = kindOf(bytes) === 'source';
  let file = source ? assembleBytes(tools, name, bytes) : readObject(tools, name, bytes);
  if (hasErrors(tools.diagnostics)) file = undefined;
  if (file !== undefined && linked) file = importIfRiscv(tools, name, file, true);
  showDiagnostics(tools.diagnostics, tools.texts);
  if (source && linked && file?.type === Et.REL) file = linkedAlone(name, file) ?? file;
  return { name, file, tools };
}

/** The executable of one object, or undefined if it needs others. */
function linkedAlone(name: string, object: ElfFile): ElfFile | undefined {
  const tools = newToolchain({ nostdlib: true });
  const file = linkFiles(tools, { objects: [{ name, object }], archives: [] });
  return hasErrors(tools.diagnostics) ? undefined : file;
}
