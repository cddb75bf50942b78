// Recordings that commands run again instead of programs: `--replay`.

import type { Recording } from '../host/recording.ts';
import { usageError } from './exit.ts';
import { readBytes } from './files.ts';
import { readRecording } from './recording.ts';
import type { RunOptions } from './run-options.ts';

/** The recording of --replay; undefined without. Throws CliError if programs are given besides. */
export function givenRecording(
  texts: readonly string[],
  guest: readonly string[] | undefined,
  { replay }: RunOptions,
): Recording | undefined {
  if (replay === undefined) return undefined;
  const besides = texts.length > 0 ? `programs, but ${texts[0]} was given` : 'arguments of a program';
  if (texts.length > 0 || guest !== undefined)
    throw usageError(`--replay takes no ${besides}: they are in the recording`);
  return readRecording(replay, new TextDecoder().decode(readBytes(replay)));
}

/** Runs it again. The exit status; 125 if it went another way. */
export async function runAgain(recording: Recording, options: RunOptions): Promise<number> {
  return (await import('./run-hosted.ts')).runReplay(options.replay!, recording, options);
}
