// Files of the host that are open: making them, opening and cutting them. The host has a file open once for each vnode,
// as long as somebody has the vnode open, mapped or running.

import { Errno } from '../../../spec/errno.ts';
import type { Kernel } from '../../context.ts';
import type { CallRecord, Place, Thread } from '../../state.ts';
import { BLOCKED } from '../../syscall.ts';
import { edit, get } from '../../table.ts';
import { isReadOnly } from '../mount.ts';
import { closeHandle, openHandles } from './handle.ts';
import { hostVnode, pathIn, refreshVnode } from './vnode.ts';
import { type Answer, answerTo, askFolder, failureOf, sendRequest } from './work.ts';

/** Makes a regular file at a free place and opens it. Its vnode; -errno, or BLOCKED. */
export function createHosted(
  k: Kernel,
  thread: Thread,
  call: CallRecord,
  place: Place,
  options: { readonly mode: number; readonly write: boolean; readonly exclusive: boolean },
): number {
  const problem = checkNewName(k, place);
  if (problem !== 0) return problem;
  const row = get(k.state.vnodes, place.directory);
  return open(k, thread, call, row.mount, { path: pathIn(row, place.name), create: true, ...options });
}

/** 0, or why a directory of the host cannot have a new name. */
export function checkNewName(k: Kernel, { directory, name }: Place): number {
  if (isReadOnly(k, directory)) return -Errno.EROFS;
  return get(k.state.vnodes, directory).host!.gone || name === '..' ? -Errno.ENOENT : 0;
}

/**
 * The host has the file of a vnode open, for writing too if `write`. The vnode: another one if another file has come to
 * its path; -errno, or BLOCKED. The caller holds the vnode.
 */
export function openHosted(k: Kernel, thread: Thread, call: CallRecord, vnode: number, write: boolean): number {
  const { mount, inside, host } = get(k.state.vnodes, vnode);
  const { handle, writable, gone } = host!;
  if (handle !== 0 && (writable || !write)) return vnode;
  if (gone) return -Errno.ENOENT;
  return open(k, thread, call, mount, { path: inside, write, create: false, exclusive: false, mode: 0 });
}

interface OpenFields {
  readonly path: string;
  readonly write: boolean;
  readonly create: boolean;
  readonly exclusive: boolean;
  readonly mode: number;
}

function open(k: Kernel, thread: Thread, call: CallRecord, mount: number, fields: OpenFields): number {
  const answer = answerTo(k, thread, call, 'open');
  if (answer === undefined) {
    if (openHandles(k) >= k.state.config.limits.hostFiles) return -Errno.ENFILE;
    // The number of the request: no other file of this machine has it.
    const handle = k.state.requests.next;
    return sendRequest(k, thread, call, mount, { kind: 'open', handle, ...fields });
  }
  if (answer.result < 0) return failureOf(call, answer.result);
  return adopt(k, mount, answer);
}

/** The vnode of a file that the host has opened. */
function adopt(k: Kernel, mount: number, { operation, bytes }: Answer<'open'>): number {
  const { path, handle, write } = operation;
  const { folder = 0 } = get(k.state.mounts, mount);
  const vnode = hostVnode(k, mount, path, bytes);
  if (vnode < 0 || get(k.state.vnodes, vnode).kind !== 'file') {
    closeHandle(k, folder, handle);
    return -Errno.EIO;
  }
  const host = edit(k.state.vnodes, vnode).host!;
  if (host.handle !== 0) closeHandle(k, folder, host.handle);
  host.handle = handle;
  host.writable = write;
  return vnode;
}

/** Cuts or lengthens a file that is open for writing. 0; -errno, or BLOCKED. */
export function resizeHosted(k: Kernel, thread: Thread, call: CallRecord, vnode: number, size: number): number {
  const { mount, host } = get(k.state.vnodes, vnode);
  const answer = askFolder(k, thread, call, mount, { kind: 'resize', handle: host!.handle, size });
  if (answer === undefined) return BLOCKED;
  if (answer.result < 0) return failureOf(call, answer.result);
  return refreshVnode(k, vnode, answer.bytes) ? 0 : -Errno.EIO;
}

/** What is written to an open file shall be on the host's disk. 0; -errno, or BLOCKED. */
export function syncHosted(k: Kernel, thread: Thread, call: CallRecord, vnode: number): number {
  const { mount, host } = get(k.state.vnodes, vnode);
  const answer = askFolder(k, thread, call, mount, { kind: 'sync', handle: host!.handle });
  if (answer === undefined) return BLOCKED;
  return answer.result < 0 ? failureOf(call, answer.result) : 0;
}
