// Where the paths of a call lead. Through folders of the host the walk takes several entries: BLOCKED is then the answer
// that a handler passes on, and the next entry goes on from the record.

import { Errno } from '../../spec/errno.ts';
import type { Kernel } from '../context.ts';
import type { CallRecord, Thread, Walk } from '../state.ts';
import { get } from '../table.ts';
import { keptWalk, walkKept } from '../vfs/hostfs/walk.ts';
import { type Follow, findPlace, type Place, startWalk } from '../vfs/lookup.ts';

/**
 * Where the path of a call leads, seen from its dirfd (argument `dirfd`) or the current directory; -errno, or BLOCKED.
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
  if (k.state.folders > 0) return placeAnywhere(k, thread, call, follow, dirfd, second);
  const start = startOf(k, thread, call, dirfd, second);
  return start < 0 ? start : findPlace(k, start, second ? call.path2 : call.path, follow);
}

/** The same on a machine with folders of the host. */
function placeAnywhere(
  k: Kernel,
  thread: Thread,
  call: CallRecord,
  follow: Follow,
  dirfd: number,
  second: boolean,
): Place | number {
  const which = second ? 'walk2' : 'walk';
  const kept = keptWalk(call, which);
  if (kept?.place !== undefined) return kept.place;
  const walk: Walk | number = kept ?? beginWalk(k, thread, call, dirfd, second);
  return typeof walk === 'number' ? walk : walkKept(k, thread, call, walk, which, follow);
}

function beginWalk(k: Kernel, thread: Thread, call: CallRecord, dirfd: number, second: boolean): Walk | number {
  const start = startOf(k, thread, call, dirfd, second);
  return start < 0 ? start : startWalk(k, start, second ? call.path2 : call.path);
}

/** The directory that a path begins in, or -ENOTDIR. */
function startOf(k: Kernel, thread: Thread, call: CallRecord, dirfd: number, second: boolean): number {
  const path = second ? call.path2 : call.path;
  const file = call.files[dirfd]!;
  if (file === 0 || path === '' || path.startsWith('/')) return get(k.state.processes, thread.pid).cwd;
  const { kind, object } = get(k.state.openFiles, file);
  return kind === 'directory' ? object : -Errno.ENOTDIR;
}

/** The vnode that the path of a call leads to; -errno, or BLOCKED. */
export function vnodeOf(k: Kernel, thread: Thread, call: CallRecord, follow: Follow): number {
  const place = placeOf(k, thread, call, follow);
  if (typeof place === 'number') return place;
  return place.vnode === 0 ? -Errno.ENOENT : place.vnode;
}
