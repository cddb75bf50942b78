// `badak strip`: files without symbols and debugging sections.

import { statSync } from 'node:fs';
import { Em } from '../../elf/constants.ts';
import { stripFile } from '../../elf/strip.ts';
import { writeElf } from '../../elf/write.ts';
import { hasErrors, showDiagnostics } from '../diagnostics.ts';
import { CliError, Exit, usageError } from '../exit.ts';
import { readBytes, writeBytes } from '../files.ts';
import { kindOf, newToolchain, readObject } from '../toolchain.ts';

export interface StripCommandOptions {
  readonly output?: string;
  readonly stripDebug?: boolean;
  readonly keepSymbol?: readonly string[];
}

export async function strip(paths: readonly string[], options: StripCommandOptions): Promise<number> {
  if (options.output !== undefined && paths.length > 1) throw usageError('-o names one file, and there are several');
  const keep = new Set(options.keepSymbol);
  const tools = newToolchain({});
  for (const path of paths) {
    const bytes = readBytes(path);
    if (kindOf(bytes) !== 'elf') throw new CliError(`${path} is not an object or executable`);
    const file = readObject(tools, path, bytes);
    if (file === undefined) continue;
    if (file.machine !== Em.BADAK) throw new CliError(`${path} was made for another machine: use that machine's strip`);
    const stripped = stripFile(file, { debugOnly: options.stripDebug, keep });
    writeBytes(options.output ?? path, writeElf(stripped), modeOf(path));
  }
  showDiagnostics(tools.diagnostics, tools.texts);
  return hasErrors(tools.diagnostics) ? Exit.failure : Exit.ok;
}

const PERMISSIONS = 0o777;

const modeOf = (path: string): number => (path === '-' ? 0o755 : statSync(path).mode & PERMISSIONS);
