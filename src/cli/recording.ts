// Recordings as the command line reads them: mistakes in the file become messages with its name and the line.

import { parseRecording, type Recording, RecordingError } from '../host/recording.ts';
import { CliError } from './exit.ts';

/** Reads a recording. Throws CliError with the line and what is wrong there. */
export function readRecording(name: string, text: string): Recording {
  try {
    return parseRecording(text);
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    throw new CliError(`${name}:${error.line}: ${error.message}`, ['badak run --record writes recordings']);
  }
}

/** The files that a recording gives to its machine, by path: its programs are among them. */
export function recordedFiles({ events }: Recording): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { input } of events) if (input.kind === 'file') files.set(input.path, input.bytes);
  return files;
}
