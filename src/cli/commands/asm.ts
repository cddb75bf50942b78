// `badak asm`: sources to objects.

import { writeElf } from '../../elf/write.ts';
import { hasErrors, showDiagnostics } from '../diagnostics.ts';
import { Exit, usageError } from '../exit.ts';
import { nameOf, readBytes, writeBytes } from '../files.ts';
import { assembleBytes, newToolchain, type ToolOptions } from '../toolchain.ts';

export interface AsmOptions extends ToolOptions {
  readonly output?: string;
  readonly json?: boolean;
}

export async function asm(sources: readonly string[], options: AsmOptions): Promise<number> {
  if (options.output !== undefined && sources.length > 1) {
    throw usageError('-o names one object, and there are several sources', ['leave -o out: each source gives its .o']);
  }
  const tools = newToolchain(options);
  for (const source of sources) {
    const object = assembleBytes(tools, nameOf(source), readBytes(source));
    if (object !== undefined) writeBytes(options.output ?? objectName(source), writeElf(object));
  }
  showDiagnostics(tools.diagnostics, tools.texts, options.json);
  return hasErrors(tools.diagnostics) ? Exit.failure : Exit.ok;
}

/** hello.s gives hello.o here, as compilers have it. */
function objectName(source: string): string {
  if (source === '-') return '-';
  return `${source.replace(/\.[^./]*$/, '').replace(/^.*\//, '')}.o`;
}
