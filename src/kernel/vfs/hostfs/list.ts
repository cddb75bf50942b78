// Names of a directory of the host: asked for in pieces when reading begins, and kept with the open file until it begins
// again, so that a program that removes files while it reads misses none.

import { Errno } from '../../../spec/errno.ts';
import type { Kernel } from '../../context.ts';
import type { CallRecord, OpenFile, Thread } from '../../state.ts';
import { BLOCKED } from '../../syscall.ts';
import { edit, get } from '../../table.ts';
import { hasRoom } from '../blocks.ts';
import { decodeEntries, type HostEntry } from './protocol.ts';
import { askFolder, failureOf, workOf } from './work.ts';

const NOTHING = new Uint8Array(0);

/** The names of a directory that is open are with its open file. 0; -errno, or BLOCKED. */
export function listHosted(k: Kernel, thread: Thread, call: CallRecord, file: Readonly<OpenFile>): number {
  const { mount, inside, host } = get(k.state.vnodes, file.object);
  if (host!.gone) return -Errno.ENOENT;
  const { pieces } = workOf(thread, call);
  for (;;) {
    const answer = askFolder(k, thread, call, mount, { kind: 'list', path: inside, after: lastName(pieces) });
    if (answer === undefined) return BLOCKED;
    if (answer.result < 0) return failureOf(call, answer.result);
    if (lastName([answer.bytes]).length > 0) pieces.push(answer.bytes);
    const size = pieces.reduce((sum, { length }) => sum + length, 0);
    if (!hasRoom(k, 0, size)) return -Errno.ENOMEM;
    if (answer.result === 0 || pieces.at(-1) !== answer.bytes) return keepNames(k, file.id, pieces, size);
  }
}

function keepNames(k: Kernel, id: number, pieces: readonly Uint8Array[], size: number): number {
  const text = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    text.set(piece, at);
    at += piece.length;
  }
  const file = edit(k.state.openFiles, id);
  k.state.nameBytes += size - file.text.length;
  file.text = text;
  return 0;
}

/** The names behind a cookie: that of a name is where its entry ends, counted from `first`. */
export function* hostNames(
  { text }: Readonly<OpenFile>,
  cookie: number,
  first: number,
): Generator<HostEntry & { readonly cookie: number }> {
  for (const each of decodeEntries(text)) if (first + each.end > cookie) yield { ...each, cookie: first + each.end };
}

function lastName(pieces: readonly Uint8Array[]): Uint8Array {
  let last: Uint8Array = NOTHING;
  for (const { name } of decodeEntries(pieces.at(-1) ?? NOTHING)) last = name;
  return last;
}
