// Where the paths of a call lead.

import { Errno } from '../../spec/errno.ts';
import type { Kernel } from '../context.ts';
import type { CallRecord, Thread } from '../state.ts';
import { get } from '../table.ts';
import { type Follow, findPlace, type Place } from '../vfs/lookup.ts';

/**
 * Where the path of a call leads, seen from its dirfd (argument `dirfd`) or the current directory.
 * @param second whether it is the second path of the call
 */
export function placeOf(
  k: Kernel,
  thread: Thread,
  call: CallRecord,
  follow: Follow,
  dirfd = 0,
  second = false,
): Place | number {
  const path = second ? call.path2 : call.path;
  const file = call.files[dirfd]!;
  if (file === 0 || path === '' || path.startsWith('/')) {
    return findPlace(k, get(k.state.processes, thread.pid).cwd, path, follow);
  }
  const { kind, object } = get(k.state.openFiles, file);
  return kind === 'directory' ? findPlace(k, object, path, follow) : -Errno.ENOTDIR;
}

/** The vnode that the path of a call leads to; -errno. */
export function vnodeOf(k: Kernel, thread: Thread, call: CallRecord, follow: Follow): number {
  const place = placeOf(k, thread, call, follow);
  if (typeof place === 'number') return place;
  return place.vnode === 0 ? -Errno.ENOENT : place.vnode;
}
