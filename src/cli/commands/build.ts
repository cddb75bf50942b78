// `badak build` and `badak link`: sources, objects and archives to one executable.

import { writeElf } from '../../elf/write.ts';
import { hasErrors, showDiagnostics } from '../diagnostics.ts';
import { Exit, usageError } from '../exit.ts';
import { writeBytes } from '../files.ts';
import { linkFiles, newToolchain, readLinkFiles, type ToolOptions } from '../toolchain.ts';

export interface BuildOptions extends ToolOptions {
  readonly output?: string;
  readonly json?: boolean;
}

const EXECUTABLE_MODE = 0o755;

export async function build(files: readonly string[], options: BuildOptions): Promise<number> {
  const output = options.output ?? programName(files);
  const tools = newToolchain(options);
  const inputs = readLinkFiles(tools, files);
  const program = hasErrors(tools.diagnostics) ? undefined : linkFiles(tools, inputs);
  if (program !== undefined) writeBytes(output, writeElf(program), EXECUTABLE_MODE);
  showDiagnostics(tools.diagnostics, tools.texts, options.json);
  return hasErrors(tools.diagnostics) ? Exit.failure : Exit.ok;
}

/** The first source without its .s, in this folder. */
function programName(files: readonly string[]): string {
  const source = files.find((file) => /\.(s|S|asm|o)$/.test(file));
  if (source === undefined) throw usageError('-o must name the executable', ['badak build FILES -o prog']);
  return source.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}
