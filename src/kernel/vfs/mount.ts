// Mounts: where the root of one file system stands in for a directory of another.

import type { Kernel } from '../context.ts';
import type { Mount } from '../state.ts';
import { add, edit, find, get } from '../table.ts';
import { passingParent } from './passing.ts';
import { newVnode } from './vnode.ts';

/** Mounts an empty file system over directory `at` (0: as the root of everything). Its root vnode. */
export function addMount(k: Kernel, kind: Mount['kind'], at: number): number {
  const mount = add(k.state.mounts, { kind, root: 0, at, readOnly: false });
  const root = newVnode(k, 'directory', mount.id, 0o755);
  root.links = 2;
  root.parent = root.id;
  mount.root = root.id;
  if (at !== 0) edit(k.state.vnodes, at).covered = mount.id;
  return root.id;
}

/** What stands at a vnode: the root of whatever is mounted there, or the vnode itself. */
export function throughMounts(k: Kernel, vnode: number): number {
  let at = vnode;
  for (let row = get(k.state.vnodes, at); row.covered !== 0; row = get(k.state.vnodes, at)) {
    at = get(k.state.mounts, row.covered).root;
  }
  return at;
}

/** The directory above: out of a mount through the directory that it covers. The root is above itself. 0: it is gone. */
export function parentOf(k: Kernel, directory: number): number {
  const bearer = get(k.state.vnodes, coveredBy(k, directory));
  if (bearer.inside !== '') return passingParent(k, bearer);
  const { parent } = bearer;
  return find(k.state.vnodes, parent) === undefined ? 0 : parent;
}

/** The directory that bears the name of this one: what its mount covers, if it is the root of one. */
export function coveredBy(k: Kernel, directory: number): number {
  let at = directory;
  for (;;) {
    const mount = get(k.state.mounts, get(k.state.vnodes, at).mount);
    if (mount.root !== at || mount.at === 0) return at;
    at = mount.at;
  }
}

/** Nothing may be changed in the file system of this vnode. */
export function isReadOnly(k: Kernel, vnode: number): boolean {
  return get(k.state.mounts, get(k.state.vnodes, vnode).mount).readOnly;
}
