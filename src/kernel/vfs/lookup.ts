// From paths to vnodes, component by component (path_resolution(7)): names, '.', '..', mounts and symbolic links.

import { Errno } from '../../spec/errno.ts';
import { NAME_MAX, PATH_MAX, SYMLINK_DEPTH_MAX } from '../../spec/limits.ts';
import type { Kernel } from '../context.ts';
import type { Place, Walk } from '../state.ts';
import { BLOCKED } from '../syscall.ts';
import { get } from '../table.ts';
import { parentOf, throughMounts } from './mount.ts';
import { encodeName } from './name-bytes.ts';
import { fileOfLink, isProc, jumpOf, procStep } from './procfs/vnode.ts';
import { findEntry } from './vnode.ts';

export type { Place } from '../state.ts';
export { holdVnode, releaseVnode } from './vnode.ts';

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

/** The vnode of a name in a directory of the host; 0: there is none; -errno; BLOCKED: the host is asked. */
export type HostStep = (directory: number, name: string) => number;

/** Who cannot wait for the host cannot go there. */
const NO_HOST: HostStep = () => -Errno.EIO;

/** Walks `path` from directory `start`. The last name need not exist. */
export function findPlace(k: Kernel, start: number, path: string, follow: Follow): Place | number {
  const walk = startWalk(k, start, path);
  return typeof walk === 'number' ? walk : walkOn(k, walk, follow, NO_HOST);
}

/** The beginning of a walk, or -ENOENT for the empty path. */
export function startWalk(k: Kernel, start: number, path: string): Walk | number {
  if (path === '') return -Errno.ENOENT;
  return { at: path.startsWith('/') ? k.state.rootVnode : start, rest: path, links: 0, place: undefined };
}

/** Goes on with a walk, to its end or until `hostStep` has to ask the host (BLOCKED): the walk is then where it got to. */
export function walkOn(k: Kernel, walk: Walk, follow: Follow, hostStep: HostStep): Place | number {
  for (;;) {
    const { at, rest } = walk;
    const [name, tail] = nextName(rest);
    if (get(k.state.vnodes, at).kind !== 'directory') return -Errno.ENOTDIR;
    if (name === '') return { directory: at, name, vnode: at, slash: true };
    if (nameBytes(name) > NAME_MAX) return -Errno.ENAMETOOLONG;
    const last = nextName(tail)[0] === '';
    const step = stepTo(k, at, name, hostStep);
    if (step < 0 || step === BLOCKED) return step;
    if (step === 0) return last ? { directory: at, name, vnode: 0, slash: tail !== '' } : -Errno.ENOENT;
    const follows = !last || follow === 'last' || (follow === 'slash' && tail !== '');
    const child = follows ? jump(k, step) : step;
    const row = get(k.state.vnodes, child);
    if (follows && row.kind === 'symlink' && fileOfLink(k, child) === 0) {
      const problem = followLink(k, walk, row.target, tail);
      if (problem !== 0) return problem;
      continue;
    }
    if (last) {
      if (tail !== '' && row.kind !== 'directory' && follow !== 'never') return -Errno.ENOTDIR;
      return { directory: at, name, vnode: child, slash: tail !== '' };
    }
    walk.at = child;
    walk.rest = tail;
  }
}

/** The walk goes on with the target of a symbolic link: from the machine's root, or where the link stands. 0, or -errno. */
function followLink(k: Kernel, walk: Walk, target: string, tail: string): number {
  if (++walk.links > SYMLINK_DEPTH_MAX) return -Errno.ELOOP;
  if (target.length + tail.length > PATH_MAX) return -Errno.ENAMETOOLONG;
  if (target.startsWith('/')) walk.at = k.state.rootVnode;
  walk.rest = target + tail;
  return 0;
}

/** First name of a path without leading slashes, and what follows it (starting with its slash). */
function nextName(path: string): readonly [string, string] {
  let from = 0;
  while (path[from] === '/') from++;
  const end = path.indexOf('/', from);
  return end < 0 ? [path.slice(from), ''] : [path.slice(from, end), path.slice(end)];
}

/** The vnode that `name` means in a directory, mounts passed; 0 if there is none. */
function stepTo(k: Kernel, directory: number, name: string, hostStep: HostStep): number {
  if (name === '.') return directory;
  const { host, inside } = get(k.state.vnodes, directory);
  if (host !== undefined && (name !== '..' || inside !== '')) return hostStep(directory, name);
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
