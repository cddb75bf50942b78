// `badak import`: a RISC-V executable becomes one of badak.

import { writeElf } from '../../elf/write.ts';
import { importProgram } from '../../import/import.ts';
import { hasErrors, showDiagnostics } from '../diagnostics.ts';
import { Exit, usageError } from '../exit.ts';
import { nameOf, readBytes, writeBytes } from '../files.ts';
import { print } from '../terminal.ts';
import { kindOf, newToolchain, readObject } from '../toolchain.ts';

export interface ImportCommandOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

const EXECUTABLE_MODE = 0o755;

export async function importCommand(path: string, options: ImportCommandOptions): Promise<number> {
  const name = nameOf(path);
  const output = options.output ?? defaultName(path);
  const bytes = readBytes(path);
  if (kindOf(bytes) === 'source') throw usageError(`${name} is not an ELF file`, ['badak build assembles sources']);
  const tools = newToolchain({});
  const program = readObject(tools, name, bytes);
  const result = program && importProgram(program, name, options);
  const diagnostics = [...tools.diagnostics, ...(result?.diagnostics ?? [])];
  if (result?.file !== undefined) writeBytes(output, writeElf(result.file), EXECUTABLE_MODE);
  if (options.json === true) {
    const { translated = 0, unmapped = [] } = result ?? {};
    print(`${JSON.stringify({ translated, unmapped, diagnostics }, undefined, 2)}\n`);
  } else showDiagnostics(diagnostics, new Map());
  return hasErrors(diagnostics) ? Exit.failure : Exit.ok;
}

/** prog.elf gives prog, here. */
function defaultName(path: string): string {
  const name = path.replace(/^.*\//, '');
  const base = name.replace(/\.elf$/, '');
  if (path === '-' || base === name) throw usageError('-o must name the executable', ['badak import prog.elf -o prog']);
  return base;
}
