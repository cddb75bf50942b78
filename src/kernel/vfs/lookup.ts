// From paths to vnodes, component by component (path_resolution(7)): names, '.', '..', mounts and symbolic links.

import { Errno } from '../../spec/errno.ts';
import { NAME_MAX, PATH_MAX, SYMLINK_DEPTH_MAX } from '../../spec/limits.ts';
import type { Kernel } from '../context.ts';
import { get } from '../table.ts';
import { parentOf, throughMounts } from './mount.ts';
import { encodeName } from './name-bytes.ts';
import { fileOfLink, isProc, jumpOf, procStep } from './procfs/vnode.ts';
import { findEntry } from './vnode.ts';

export { holdVnode, releaseVnode } from './vnode.ts';

/** Where a path leads: a directory, the last name in it, and what has that name. */
export interface Place {
  readonly directory: number;
  /** '' for the path '/'. */
  readonly name: string;
  /** 0: there is no such name yet. */
  readonly vnode: number;
  /** The path ends in a slash: it can only be a directory. */
  readonly slash: boolean;
}

/** Vnode of `path`, seen from directory `cwd`, symbolic links followed; -errno. */
export function lookup(k: Kernel, cwd: number, path: string): number {
  const place = findPlace(k, cwd, path, 'last');
  if (typeof place === 'number') return place;
  return place.vnode === 0 ? -Errno.ENOENT : place.vnode;
}

/**
 * What becomes of a symbolic link at the end of a path: it is followed; or only if a slash follows it (as lstat does);
 * or it is what the path means even then (as unlink and rename do, which refuse the slash).
 */
export type Follow = 'last' | 'slash' | 'never';

/** Walks `path` from directory `start`. The last name need not exist. */
export function findPlace(k: Kernel, start: number, path: string, follow: Follow): Place | number {
  if (path === '') return -Errno.ENOENT;
  let at = path.startsWith('/') ? k.state.rootVnode : start;
  let rest = path;
  for (let links = 0; ; ) {
    const [name, tail] = nextName(rest);
    if (get(k.state.vnodes, at).kind !== 'directory') return -Errno.ENOTDIR;
    if (name === '') return { directory: at, name, vnode: at, slash: true };
    if (nameBytes(name) > NAME_MAX) return -Errno.ENAMETOOLONG;
    const last = nextName(tail)[0] === '';
    const step = stepTo(k, at, name);
    if (step === 0) return last ? { directory: at, name, vnode: 0, slash: tail !== '' } : -Errno.ENOENT;
    const follows = !last || follow === 'last' || (follow === 'slash' && tail !== '');
    const child = follows ? jump(k, step) : step;
    const row = get(k.state.vnodes, child);
    if (follows && row.kind === 'symlink' && fileOfLink(k, child) === 0) {
      if (++links > SYMLINK_DEPTH_MAX) return -Errno.ELOOP;
      if (row.target.length + tail.length > PATH_MAX) return -Errno.ENAMETOOLONG;
      if (row.target.startsWith('/')) at = k.state.rootVnode;
      rest = row.target + tail;
      continue;
    }
    if (last) {
      if (tail !== '' && row.kind !== 'directory' && follow !== 'never') return -Errno.ENOTDIR;
      return { directory: at, name, vnode: child, slash: tail !== '' };
    }
    at = child;
    rest = tail;
  }
}

/** First name of a path without leading slashes, and what follows it (starting with its slash). */
function nextName(path: string): readonly [string, string] {
  let from = 0;
  while (path[from] === '/') from++;
  const end = path.indexOf('/', from);
  return end < 0 ? [path.slice(from), ''] : [path.slice(from, end), path.slice(end)];
}

/** The vnode that `name` means in a directory, mounts passed; 0 if there is none. */
function stepTo(k: Kernel, directory: number, name: string): number {
  if (name === '.') return directory;
  if (name === '..') {
    const parent = parentOf(k, directory);
    return parent === 0 ? 0 : throughMounts(k, parent);
  }
  if (isProc(k, directory)) return procStep(k, directory, name);
  const entry = findEntry(k, directory, name);
  return entry === undefined ? 0 : throughMounts(k, entry.vnode);
}

/** Where a link of /proc leads by itself, or the vnode that was given. */
function jump(k: Kernel, vnode: number): number {
  return get(k.state.vnodes, vnode).kind === 'symlink' ? jumpOf(k, vnode) || vnode : vnode;
}

function nameBytes(name: string): number {
  return name.length * 3 <= NAME_MAX ? name.length : encodeName(name).length;
}
