// `badak run`: builds the inputs and runs them, with the kernel or bare, or runs a recording again.

import { isShareLink } from '../../host/share.ts';
import { readInputs } from '../command-line.ts';
import { hasErrors, showDiagnostics } from '../diagnostics.ts';
import { Exit, usageError } from '../exit.ts';
import { buildPrograms } from '../guest-programs.ts';
import { findLibraries } from '../link-options.ts';
import { givenRecording, runAgain } from '../replay.ts';
import type { RunOptions } from '../run-options.ts';
import { newToolchain } from '../toolchain.ts';

export async function run(
  texts: readonly string[],
  guest: readonly string[] | undefined,
  options: RunOptions,
): Promise<number> {
  const recording = givenRecording(texts, guest, options);
  if (recording !== undefined) return runAgain(recording, options);
  if (texts.length === 0) throw usageError('badak run needs a program', ['badak run hello.s', 'badak run --help']);
  const link = texts.find(isShareLink);
  if (link !== undefined) {
    if (texts.length > 1) throw usageError('a link is a whole run: give it alone');
    return (await import('./share.ts')).runLink(link, options);
  }
  const inputs = readInputs(texts, guest);
  if (options.bare === true && (inputs.length > 1 || inputs[0]!.args.length > 0)) {
    throw usageError('--bare takes one program without arguments: it has the machine for itself');
  }
  const tools = newToolchain({ ...options, libraries: findLibraries(options) });
  const programs = buildPrograms(tools, inputs);
  showDiagnostics(tools.diagnostics, tools.texts);
  if (programs === undefined || hasErrors(tools.diagnostics)) return Exit.failure;
  if (options.bare === true) return (await import('../run-bare.ts')).runBare(programs[0]!, tools, options);
  return (await import('../run-hosted.ts')).runHosted(programs, tools, options);
}
