// What is kept about a file of the host: asked for anew, or changed.

import { Errno } from '../../../spec/errno.ts';
import type { Kernel } from '../../context.ts';
import type { CallRecord, Place, Stamp, Thread } from '../../state.ts';
import { BLOCKED } from '../../syscall.ts';
import { get } from '../../table.ts';
import type { FolderOperation } from './protocol.ts';
import { isHosted, refreshVnode } from './vnode.ts';
import { askFolder, failureOf } from './work.ts';

/** The walk to this place has not just asked the host about what stands there: the place is '.', a mount, a link of /proc. */
export function isStale(k: Kernel, { directory, name, vnode }: Place): boolean {
  if (!isHosted(k, vnode)) return false;
  return name === '' || name === '.' || name === '..' || !isHosted(k, directory);
}

/** Asks the host what a vnode is like now. 0; -errno, or BLOCKED. What has no path and is not open stays as it was. */
export function freshen(k: Kernel, thread: Thread, call: CallRecord, vnode: number): number {
  const { inside, host } = get(k.state.vnodes, vnode);
  const { handle, gone } = host!;
  if (handle === 0 && gone) return 0;
  const operation: FolderOperation = handle !== 0 ? { kind: 'stat', handle } : { kind: 'look', path: inside };
  return update(k, thread, call, vnode, operation);
}

/** Changes the permission bits. 0; -errno, or BLOCKED. */
export function chmodHosted(k: Kernel, thread: Thread, call: CallRecord, vnode: number, mode: number): number {
  const where = whereIs(k, vnode);
  if (where === undefined) return -Errno.EIO;
  return update(k, thread, call, vnode, { kind: 'mode', ...where, mode: mode & 0o777 });
}

/** Sets the times that are given. 0; -errno, or BLOCKED. */
export function setTimesHosted(
  k: Kernel,
  thread: Thread,
  call: CallRecord,
  vnode: number,
  [accessed, modified]: readonly (Stamp | undefined)[],
): number {
  const where = whereIs(k, vnode);
  if (where === undefined) return -Errno.EIO;
  return update(k, thread, call, vnode, { kind: 'times', ...where, accessed, modified });
}

/** Whether the host lets this machine read (4), write (2), execute (1) it. 0; -errno, or BLOCKED. */
export function accessHosted(k: Kernel, thread: Thread, call: CallRecord, vnode: number, mode: number): number {
  const { mount, inside, host, kind } = get(k.state.vnodes, vnode);
  if (host!.gone || kind === 'symlink') return 0;
  const answer = askFolder(k, thread, call, mount, { kind: 'access', path: inside, mode });
  if (answer === undefined) return BLOCKED;
  return answer.result < 0 ? failureOf(call, answer.result) : 0;
}

/** By its path; what has none any more, by the number under which it is open; undefined: it is lost. */
function whereIs(k: Kernel, vnode: number): { readonly path: string; readonly handle: number } | undefined {
  const { inside, host } = get(k.state.vnodes, vnode);
  if (host!.gone && host!.handle === 0) return undefined;
  return host!.gone ? { path: '', handle: host!.handle } : { path: inside, handle: 0 };
}

function update(k: Kernel, thread: Thread, call: CallRecord, vnode: number, operation: FolderOperation): number {
  const { mount } = get(k.state.vnodes, vnode);
  const answer = askFolder(k, thread, call, mount, operation);
  if (answer === undefined) return BLOCKED;
  if (answer.result < 0) return failureOf(call, answer.result);
  return refreshVnode(k, vnode, answer.bytes) ? 0 : -Errno.EIO;
}
