// Calls on names: mkdirat, mknodat, symlinkat, linkat, readlinkat, renameat, unlinkat.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import type { Kernel } from '../context.ts';
import { writeBytes } from '../mem/copy.ts';
import type { CallRecord, Thread, Vnode } from '../state.ts';
import { type Handler, isAnswer } from '../syscall.ts';
import { get } from '../table.ts';
import { makeHosted, removeHosted, renameHosted } from '../vfs/hostfs/names.ts';
import { isHosted } from '../vfs/hostfs/vnode.ts';
import type { Place } from '../vfs/lookup.ts';
import { isReadOnly } from '../vfs/mount.ts';
import { encodeName } from '../vfs/name-bytes.ts';
import { linkFile, makeNode, removeDirectory, removeFile } from '../vfs/ramfs.ts';
import { rename } from '../vfs/rename.ts';
import { placeOf } from './place.ts';

const { AT_REMOVEDIR, AT_SYMLINK_FOLLOW, AT_EMPTY_PATH } = FLAG_SETS.at;
const { RENAME_NOREPLACE, RENAME_EXCHANGE } = FLAG_SETS.rename;
const { S_IFMT, S_IFREG, S_IFIFO, S_IFCHR, S_IFBLK, S_IFDIR } = FLAG_SETS.mode;
const PERMISSIONS = 0o7777;
const DIRECTORY_PERMISSIONS = 0o1777;

const mkdirat: Handler = (k, thread, call) => {
  const place = placeOf(k, thread, call, 'never');
  return makeAt(k, thread, place, 'directory', call.args[2]! & DIRECTORY_PERMISSIONS);
};

const mknodat: Handler = (k, thread, call) => {
  const mode = call.args[2]!;
  const type = mode & S_IFMT;
  if (type === S_IFCHR || type === S_IFBLK || type === S_IFDIR) return -Errno.EPERM;
  if (type !== 0 && type !== S_IFREG && type !== S_IFIFO) return -Errno.EINVAL;
  const place = placeOf(k, thread, call, 'never');
  return makeAt(k, thread, place, type === S_IFIFO ? 'fifo' : 'file', mode & PERMISSIONS);
};

const symlinkat: Handler = (k, thread, call) => {
  if (call.path === '') return -Errno.ENOENT;
  const place = placeOf(k, thread, call, 'never', 1, true);
  return makeAt(k, thread, place, 'symlink', 0o777, call.path);
};

/** Makes something at a place that must be free. 0, or -errno. */
function makeAt(
  k: Kernel,
  thread: Thread,
  place: Place | number,
  kind: Vnode['kind'],
  mode: number,
  target = '',
): number {
  if (typeof place === 'number') return place;
  if (place.vnode !== 0) return -Errno.EEXIST;
  if (place.slash && kind !== 'directory') return -Errno.ENOENT;
  const { umask } = get(k.state.processes, thread.pid);
  if (isHosted(k, place.directory)) return makeHosted(k, thread, thread.call!, place, kind, mode & ~umask);
  return Math.min(makeNode(k, place, kind, kind === 'symlink' ? mode : mode & ~umask, target), 0);
}

const linkat: Handler = (k, thread, call) => {
  const flags = call.args[4]!;
  if ((flags & ~(AT_SYMLINK_FOLLOW | AT_EMPTY_PATH)) !== 0) return -Errno.EINVAL;
  const vnode = linked(k, thread, call, flags);
  if (isAnswer(vnode)) return vnode;
  const place = placeOf(k, thread, call, 'never', 2, true);
  if (typeof place === 'number') return place;
  if (place.vnode === 0 && isHosted(k, place.directory)) return refuseLink(k, vnode, place);
  return linkFile(k, vnode, place);
};

/** Folders of the host get no links. */
function refuseLink(k: Kernel, vnode: number, { directory }: Place): number {
  if (get(k.state.vnodes, vnode).mount !== get(k.state.vnodes, directory).mount) return -Errno.EXDEV;
  return isReadOnly(k, directory) ? -Errno.EROFS : -Errno.EPERM;
}

/** The vnode that gets another name. */
function linked(k: Kernel, thread: Thread, call: CallRecord, flags: number): number {
  const file = call.files[0]!;
  if (call.path === '' && (flags & AT_EMPTY_PATH) !== 0 && file !== 0) {
    return get(k.state.openFiles, file).vnode || -Errno.EXDEV;
  }
  const place = placeOf(k, thread, call, (flags & AT_SYMLINK_FOLLOW) !== 0 ? 'last' : 'slash');
  if (typeof place === 'number') return place;
  return place.vnode === 0 ? -Errno.ENOENT : place.vnode;
}

const readlinkat: Handler = (k, thread, call) => {
  const [, , address, size] = call.args as [number, number, number, number];
  if ((size | 0) <= 0) return -Errno.EINVAL;
  const place = placeOf(k, thread, call, 'slash');
  if (typeof place === 'number') return place;
  if (place.vnode === 0) return -Errno.ENOENT;
  const row = get(k.state.vnodes, place.vnode);
  if (row.kind !== 'symlink') return -Errno.EINVAL;
  const bytes = encodeName(row.target).subarray(0, size);
  return writeBytes(k, get(k.state.processes, thread.pid).space, address, bytes) ? bytes.length : -Errno.EFAULT;
};

const renameat: Handler = (k, thread, call) => renameWith(k, thread, call, 0);
const renameat2: Handler = (k, thread, call) => renameWith(k, thread, call, call.args[4]!);

function renameWith(k: Kernel, thread: Thread, call: CallRecord, flags: number): number {
  const [fresh, exchange] = [(flags & RENAME_NOREPLACE) !== 0, (flags & RENAME_EXCHANGE) !== 0];
  if ((flags & ~(RENAME_NOREPLACE | RENAME_EXCHANGE)) !== 0 || (fresh && exchange)) return -Errno.EINVAL;
  const from = placeOf(k, thread, call, 'never');
  if (typeof from === 'number') return from;
  const to = placeOf(k, thread, call, 'never', 2, true);
  if (typeof to === 'number') return to;
  const mount = (directory: number): number => get(k.state.vnodes, directory).mount;
  if (!isHosted(k, from.directory) || mount(from.directory) !== mount(to.directory)) {
    return rename(k, from, to, { fresh, exchange });
  }
  return exchange ? -Errno.EINVAL : renameHosted(k, thread, call, from, to, fresh);
}

const unlinkat: Handler = (k, thread, call) => {
  const flags = call.args[2]!;
  if ((flags & ~AT_REMOVEDIR) !== 0) return -Errno.EINVAL;
  const place = placeOf(k, thread, call, 'never');
  if (typeof place === 'number') return place;
  if (isHosted(k, place.directory)) {
    return removeHosted(k, thread, call, place, (flags & AT_REMOVEDIR) !== 0 ? 'directory' : 'file');
  }
  return (flags & AT_REMOVEDIR) !== 0 ? removeDirectory(k, place) : removeFile(k, place);
};

export const PATH_CALLS = {
  mkdirat,
  mknodat,
  symlinkat,
  linkat,
  readlinkat,
  renameat,
  renameat2,
  unlinkat,
} as const;
