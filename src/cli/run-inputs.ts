// Programs from the command line to the end of their run, for commands that show something of it.

import { readInputs } from './command-line.ts';
import { hasErrors, showDiagnostics } from './diagnostics.ts';
import { Exit } from './exit.ts';
import { buildPrograms } from './guest-programs.ts';
import { findLibraries } from './link-options.ts';
import type { RunOptions } from './run-options.ts';
import { newToolchain } from './toolchain.ts';

/** Builds the programs and runs them; the exit status. What is wrong with them is shown. */
export async function runInputs(
  texts: readonly string[],
  guest: readonly string[] | undefined,
  options: RunOptions,
): Promise<number> {
  const tools = newToolchain({ ...options, libraries: findLibraries(options) });
  const programs = buildPrograms(tools, readInputs(texts, guest));
  showDiagnostics(tools.diagnostics, tools.texts);
  if (programs === undefined || hasErrors(tools.diagnostics)) return Exit.failure;
  return (await import('./run-hosted.ts')).runHosted(programs, tools, options);
}
