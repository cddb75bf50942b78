// What the root file system holds at boot, and files that the host gives to the machine.

import { Errno } from '../../spec/errno.ts';
import type { Kernel } from '../context.ts';
import { bootStreams } from '../io/stream.ts';
import { newTty } from '../io/tty.ts';
import { INIT } from '../proc/process.ts';
import { edit, get } from '../table.ts';
import { mountDevfs } from './devfs.ts';
import { newHostNode } from './hostfs/vnode.ts';
import { findPlace } from './lookup.ts';
import { addMount } from './mount.ts';
import { mountProcfs } from './procfs/vnode.ts';
import { fillFile, makeNode, removeDirectory, removeFile, resizeFile } from './ramfs.ts';

/** Makes the root directory, /dev, /tmp, the terminals and the standard streams. */
export function bootFiles(k: Kernel): void {
  k.state.rootVnode = addMount(k, 'ramfs', 0);
  mountDevfs(k, makeDirectory(k, '/dev', 0o755));
  makeDirectory(k, '/tmp', 0o1777);
  mountProcfs(k, makeDirectory(k, '/proc', 0o555));
  makeDirectory(k, '/bin', 0o755);
  // Programs that the driver starts are in init's session and group: the foreground of the console.
  newTty(k, 'console', INIT);
  for (let tty = 2; tty <= k.state.config.limits.terminals; tty++) newTty(k, `tty${tty}`, 0);
  bootStreams(k);
}

/** Creates or replaces a file with these contents, making the directories on the way. 0, or -errno. */
export function installFile(k: Kernel, path: string, mode: number, bytes: Uint8Array): number {
  const made = makeParents(k, path);
  if (made < 0) return made;
  const place = findPlace(k, k.state.rootVnode, path, 'last');
  if (typeof place === 'number') return place;
  const vnode = place.vnode === 0 ? makeNode(k, place, 'file', mode) : place.vnode;
  if (vnode < 0) return vnode;
  if (get(k.state.vnodes, vnode).kind !== 'file') return -Errno.EISDIR;
  resizeFile(k, vnode, 0);
  edit(k.state.vnodes, vnode).mode = mode;
  return fillFile(k, vnode, bytes);
}

/** Creates a directory, or gives the one that is there these permissions. 0, or -errno. */
export function installDirectory(k: Kernel, path: string, mode: number): number {
  const problem = makeParents(k, path);
  const vnode = problem < 0 ? problem : makeDirectory(k, path, mode);
  if (vnode < 0) return vnode;
  edit(k.state.vnodes, vnode).mode = mode;
  return 0;
}

/** Creates a symbolic link, unless the name is taken. 0, or -errno. */
export function installLink(k: Kernel, path: string, target: string): number {
  const problem = makeParents(k, path);
  if (problem < 0) return problem;
  const place = findPlace(k, k.state.rootVnode, path, 'never');
  if (typeof place === 'number') return place;
  return place.vnode === 0 ? Math.min(0, makeNode(k, place, 'symlink', 0o777, target)) : -Errno.EEXIST;
}

/** Removes a file, a symbolic link or an empty directory. 0, or -errno. */
export function removeName(k: Kernel, path: string): number {
  const place = findPlace(k, k.state.rootVnode, path, 'never');
  if (typeof place === 'number') return place;
  const isDirectory = place.vnode !== 0 && get(k.state.vnodes, place.vnode).kind === 'directory';
  return isDirectory ? removeDirectory(k, place) : removeFile(k, place);
}

/** Mounts a folder of the host at a directory of the root's file system, made if it is not there. 0, or -errno. */
export function installMount(k: Kernel, path: string, folder: number, readOnly: boolean): number {
  const problem = makeParents(k, path);
  const at = problem < 0 ? problem : makeDirectory(k, path, 0o755);
  if (at < 0) return at;
  const { kind, mount } = get(k.state.vnodes, at);
  if (kind !== 'directory') return -Errno.ENOTDIR;
  if (mount !== get(k.state.vnodes, k.state.rootVnode).mount || at === k.state.rootVnode) return -Errno.EBUSY;
  const root = edit(k.state.vnodes, addMount(k, 'hostfs', at));
  root.host = newHostNode();
  root.links = 1;
  Object.assign(edit(k.state.mounts, root.mount), { readOnly, folder });
  k.state.folders++;
  return 0;
}

/** The directories on the way to a path. 0 or more, or -errno. */
function makeParents(k: Kernel, path: string): number {
  for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
    const made = makeDirectory(k, path.slice(0, slash), 0o755);
    if (made < 0) return made;
  }
  return 0;
}

/** A directory, made if it is not there. Its vnode, or -errno. */
function makeDirectory(k: Kernel, path: string, mode: number): number {
  const place = findPlace(k, k.state.rootVnode, path, 'last');
  if (typeof place === 'number') return place;
  return place.vnode === 0 ? makeNode(k, place, 'directory', mode) : place.vnode;
}
