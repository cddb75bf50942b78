// `badak build` and `badak link`: sources, objects and archives to one executable or shared object.

import { stripFile } from '../../elf/strip.ts';
import { writeElf } from '../../elf/write.ts';
import { formatMap } from '../../link/map.ts';
import { hasErrors, showDiagnostics } from '../diagnostics.ts';
import { Exit, usageError } from '../exit.ts';
import { writeBytes } from '../files.ts';
import { findLibraries, type LinkCommandOptions, linkOptionsOf } from '../link-options.ts';
import { linkWithMap, newToolchain, readLinkFiles, type ToolOptions } from '../toolchain.ts';

export interface BuildOptions extends ToolOptions, LinkCommandOptions {
  readonly output?: string;
  readonly json?: boolean;
}

const EXECUTABLE_MODE = 0o755;

export async function build(files: readonly string[], options: BuildOptions): Promise<number> {
  const output = options.output ?? programName(files, options);
  const tools = newToolchain({ ...options, link: linkOptionsOf(options) });
  const inputs = readLinkFiles(tools, [...files, ...findLibraries(options)]);
  if (!hasErrors(tools.diagnostics)) {
    const { file, map } = linkWithMap(tools, inputs);
    if (map !== undefined && options.map !== undefined) writeBytes(options.map, formatMap(map));
    const made = file !== undefined && options.stripAll === true ? stripFile(file) : file;
    if (made !== undefined) writeBytes(output, writeElf(made), EXECUTABLE_MODE);
  }
  showDiagnostics(tools.diagnostics, tools.texts, options.json);
  return hasErrors(tools.diagnostics) ? Exit.failure : Exit.ok;
}

/** The first source without its .s, in this folder. */
function programName(files: readonly string[], { shared }: LinkCommandOptions): string {
  const source = files.find((file) => /\.(s|S|asm|o)$/.test(file));
  if (source === undefined) throw usageError('-o must name the executable', ['badak build FILES -o prog']);
  return source.replace(/^.*\//, '').replace(/\.[^.]*$/, shared === true ? '.so' : '');
}
