// `badak share`: a link that opens the same run in the page and in `badak run`; and the opening of such links.

import { readImage } from '../../elf/image.ts';
import { writeElf } from '../../elf/write.ts';
import {
  readShare,
  type SharedProgram,
  type SharedRun,
  type SharedSettings,
  ShareError,
  writeShare,
} from '../../host/share.ts';
import { binaryOf, inOneText } from '../../host/siblings.ts';
import { type ProgramInput, readInputs } from '../command-line.ts';
import { hasErrors, showDiagnostics } from '../diagnostics.ts';
import { CliError, Exit, usageError } from '../exit.ts';
import { isFile, nameOf, readBytes } from '../files.ts';
import type { GuestProgram } from '../guest-programs.ts';
import { importIfRiscv } from '../imported.ts';
import type { RunOptions } from '../run-options.ts';
import { print } from '../terminal.ts';
import { kindOf, makeProgram, newToolchain } from '../toolchain.ts';

export interface ShareOptions {
  /** Address of the page. */
  readonly page: string;
  readonly seed?: number;
  readonly harts?: number;
  readonly quantum?: number;
  readonly sched?: string;
  readonly mount?: string;
}

const MIB = 1024 * 1024;

/** Prints the link of these programs. */
export async function share(
  texts: readonly string[],
  guest: readonly string[] | undefined,
  { page, sched, mount, ...given }: ShareOptions,
): Promise<number> {
  if (texts.length === 0) throw usageError('badak share needs a program', ['badak share hello.s']);
  if (mount !== undefined) {
    throw usageError('--mount: a link carries no folder of this computer', [
      'whoever opens the link may give one: badak run LINK --mount HOST:GUEST',
    ]);
  }
  const carried = async ({ path, args }: ProgramInput): Promise<SharedProgram> => {
    const bytes = readBytes(path);
    const name = nameOf(path)
      .replace(/^.*\//, '')
      .replace(/\.(s|S|asm|elf|o)$/, '')
      .replace(/[^\w.+-]/g, '_');
    return { name, args, source: kindOf(bytes) === 'source' ? await wholeText(path, bytes) : bytes };
  };
  const programs = await Promise.all(readInputs(texts, guest).map(carried));
  const settings = { ...given, ...(sched === undefined ? {} : { policy: sched }) };
  print(`${page.replace(/#.*$/, '')}${await writeShare({ programs, settings })}\n`);
  return Exit.ok;
}

/** A source with what it includes from beside it: whoever opens the link has none of these files. */
async function wholeText(path: string, bytes: Uint8Array): Promise<string> {
  const text = await inOneText(path, new TextDecoder().decode(bytes), readBeside);
  const binary = binaryOf(text);
  if (binary === undefined) return text;
  const built = path.replace(/\.\w+$/, '');
  throw usageError(`${nameOf(path)} takes in ${binary} with .incbin: a link of a source carries text alone`, [
    `share the executable instead: badak build ${path} -o ${built} && badak share ${built}`,
  ]);
}

const readBeside = async (path: string): Promise<string | undefined> =>
  isFile(path) ? new TextDecoder().decode(readBytes(path)) : undefined;

/** Runs what a link holds: its settings stand above those of the command line. */
export async function runLink(link: string, options: RunOptions): Promise<number> {
  const run = await openLink(link);
  const tools = newToolchain(options);
  const programs = run.programs.map((program) => buildShared(program, tools));
  showDiagnostics(tools.diagnostics, tools.texts);
  if (hasErrors(tools.diagnostics)) return Exit.failure;
  const built = programs.filter((program) => program !== undefined);
  return (await import('../run-hosted.ts')).runHosted(built, tools, withSettings(options, run.settings));
}

async function openLink(link: string): Promise<SharedRun> {
  try {
    return await readShare(link);
  } catch (error) {
    if (!(error instanceof ShareError)) throw error;
    throw new CliError(`the link cannot be opened: ${error.message}`);
  }
}

function buildShared(
  { name, args, source }: SharedProgram,
  tools: ReturnType<typeof newToolchain>,
): GuestProgram | undefined {
  const shown = `${name}.s`;
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const made = makeProgram(tools, shown, bytes);
  const file = made && importIfRiscv(tools, shown, made);
  return file && { name, args, image: readImage(file), bytes: writeElf(file), path: `/bin/${name}` };
}

function withSettings(
  options: RunOptions,
  { harts, quantum, seed, memoryMiB, policy, pace }: SharedSettings,
): RunOptions {
  return {
    ...options,
    ...(harts === undefined ? {} : { harts }),
    ...(memoryMiB === undefined ? {} : { memory: memoryMiB * MIB }),
    ...(quantum === undefined ? {} : { quantum: { cycles: quantum } }),
    ...(seed === undefined ? {} : { seed }),
    ...(policy === undefined ? {} : { sched: policy }),
    ...(pace === undefined || process.stdout.isTTY !== true ? {} : { pace }),
  };
}
