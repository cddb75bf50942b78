// Standard output and error of the command: colours where they belong, and quiet when the reader has gone away.

import pc from 'picocolors';
import type { Paint } from '../debug/paint.ts';
import { PLAIN } from '../debug/paint.ts';
import { Exit } from './exit.ts';
import { reasonOf } from './files.ts';

const COLOURED: Paint = pc.createColors(true);

/** Colours for a stream: by NO_COLOR and FORCE_COLOR, otherwise if it is a terminal. */
export function paintFor(stream: { readonly isTTY?: boolean }): Paint {
  if (process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '') return PLAIN;
  const forced = process.env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '' && forced !== '0') return COLOURED;
  return stream.isTTY === true && process.env['TERM'] !== 'dumb' ? COLOURED : PLAIN;
}

/** The other end of a pipe may close at any time (`badak isa | head`): that is no error of ours. Others end the command. */
export function watchOutputs(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? Exit.ok);
      if (stream === process.stdout) printError(`error: cannot write standard output: ${reasonOf(error)}\n`);
      process.exit(Exit.failure);
    });
  }
}

/** Writes text to standard output. */
export function print(text: string | Uint8Array): void {
  process.stdout.write(text);
}

/** Writes a message to standard error. */
export function printError(text: string): void {
  process.stderr.write(text);
}
