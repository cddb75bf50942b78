// rename(2): a name moves, replaces what bears the new name, or changes places with it.

import { Errno } from '../../spec/errno.ts';
import type { Kernel } from '../context.ts';
import type { Vnode } from '../state.ts';
import { get } from '../table.ts';
import type { Place } from './lookup.ts';
import { isReadOnly, parentOf } from './mount.ts';
import { isProc } from './procfs/vnode.ts';
import { checkName } from './ramfs.ts';
import { moveEntry, removeEntry, swapEntries } from './vnode.ts';

export interface RenameOptions {
  /** RENAME_NOREPLACE: the new name must be free. */
  readonly fresh: boolean;
  /** RENAME_EXCHANGE: the two change places. */
  readonly exchange: boolean;
}

/** Gives what stands at `from` the name of `to`. 0, or -errno. */
export function rename(k: Kernel, from: Place, to: Place, options: RenameOptions): number {
  const problem = checkPlaces(k, from, to, options) || checkTree(k, from, to, options.exchange);
  if (problem !== 0 || from.vnode === to.vnode) return problem;
  if (options.exchange) {
    swapEntries(k, [from.directory, from.name], [to.directory, to.name]);
    return 0;
  }
  const refused = to.vnode === 0 ? checkName(k, to) : checkReplaced(k, get(k.state.vnodes, from.vnode), to);
  if (refused !== 0) return refused;
  if (to.vnode !== 0) removeEntry(k, to.directory, to.name);
  moveEntry(k, from.directory, from.name, to.directory, to.name);
  return 0;
}

/** 0, or why the one name cannot become the other: what holds in every file system. */
export function checkNames(from: Place, to: Place, fresh: boolean): number {
  if (!isName(from.name)) return -Errno.EBUSY;
  if (!isName(to.name)) return fresh ? -Errno.EEXIST : -Errno.EBUSY;
  if (from.vnode === 0) return -Errno.ENOENT;
  return fresh && to.vnode !== 0 ? -Errno.EEXIST : 0;
}

/** 0, or why a vnode cannot take the name of another one: only a directory replaces a directory. */
export function checkKinds(moved: Readonly<Vnode>, old: Readonly<Vnode>): number {
  if (moved.kind !== 'directory') return old.kind === 'directory' ? -Errno.EISDIR : 0;
  return old.kind === 'directory' ? 0 : -Errno.ENOTDIR;
}

/** Names that can be renamed, on one file system that can be written. */
function checkPlaces(k: Kernel, from: Place, to: Place, { fresh, exchange }: RenameOptions): number {
  if (get(k.state.vnodes, from.directory).mount !== get(k.state.vnodes, to.directory).mount) return -Errno.EXDEV;
  const problem = checkNames(from, to, fresh);
  if (problem !== 0) return problem;
  if (exchange && to.vnode === 0) return -Errno.ENOENT;
  if (isReadOnly(k, from.directory)) return -Errno.EROFS;
  if (isProc(k, from.directory)) return -Errno.EPERM;
  const isFile = (vnode: number): boolean => vnode !== 0 && get(k.state.vnodes, vnode).kind !== 'directory';
  const toMustBeDirectory = to.slash && (exchange ? isFile(to.vnode) : isFile(from.vnode));
  return (from.slash && isFile(from.vnode)) || toMustBeDirectory ? -Errno.ENOTDIR : 0;
}

/** No directory may come to stand below itself, and no root of a file system moves. */
function checkTree(k: Kernel, from: Place, to: Place, exchange: boolean): number {
  if (isAbove(k, from.vnode, to.directory)) return -Errno.EINVAL;
  if (to.vnode !== 0 && isAbove(k, to.vnode, from.directory)) return exchange ? -Errno.EINVAL : -Errno.ENOTEMPTY;
  return isRoot(k, from.vnode) || (to.vnode !== 0 && isRoot(k, to.vnode)) ? -Errno.EBUSY : 0;
}

/** 0, or why what bears the new name cannot be replaced. */
function checkReplaced(k: Kernel, moved: Readonly<Vnode>, to: Place): number {
  const old = get(k.state.vnodes, to.vnode);
  const problem = checkKinds(moved, old);
  return problem === 0 && moved.kind === 'directory' && old.entries.length > 0 ? -Errno.ENOTEMPTY : problem;
}

function isName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..';
}

function isRoot(k: Kernel, vnode: number): boolean {
  return get(k.state.mounts, get(k.state.vnodes, vnode).mount).root === vnode;
}

/** `vnode` is `directory`, or stands above it. */
function isAbove(k: Kernel, vnode: number, directory: number): boolean {
  for (let at = directory; at !== 0; at = parentOf(k, at)) {
    if (at === vnode) return true;
    if (at === k.state.rootVnode) return false;
  }
  return false;
}
