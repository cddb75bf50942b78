// Calls on names: openat, mkdirat, unlinkat, chdir, getcwd.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS, O_ACCMODE } from '../../spec/flags.ts';
import type { Kernel } from '../context.ts';
import { claimTerminal } from '../io/controlling.ts';
import { freeSlot } from '../io/file-table.ts';
import { newOpenFile } from '../io/open-file.ts';
import { dropMaster, newPty } from '../io/pty.ts';
import { writeBytes } from '../mem/copy.ts';
import type { CallRecord, Thread, Vnode } from '../state.ts';
import type { Handler } from '../syscall.ts';
import { edit, get } from '../table.ts';
import { ttyOfDevice } from '../vfs/devfs.ts';
import { findPlace, holdVnode, lookup, type Place, releaseVnode } from '../vfs/lookup.ts';
import { isReadOnly } from '../vfs/mount.ts';
import { directoryPath, placePath } from '../vfs/path.ts';
import { makeNode, removeDirectory, removeFile, resizeFile } from '../vfs/ramfs.ts';
import { descriptorLimit, installDescriptor } from './descriptor.ts';

const { O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_DIRECTORY, O_NOFOLLOW, O_CLOEXEC } = FLAG_SETS.open;
const { AT_REMOVEDIR } = FLAG_SETS.at;
const PERMISSIONS = 0o7777;
const DIRECTORY_PERMISSIONS = 0o1777;

const openat: Handler = (k, thread, call) => {
  const [, , flags, mode] = call.args as [number, number, number, number];
  if ((flags & O_ACCMODE) === O_ACCMODE || (flags & O_CREAT && flags & O_DIRECTORY)) return -Errno.EINVAL;
  const process = get(k.state.processes, thread.pid);
  const fd = freeSlot(k, process.files, 0, descriptorLimit(process));
  if (fd < 0) return fd;
  const exclusive = (flags & O_CREAT) !== 0 && (flags & O_EXCL) !== 0;
  const place = placeOf(k, thread, call, (flags & O_NOFOLLOW) === 0 && !exclusive);
  if (typeof place === 'number') return place;
  if (place.vnode !== 0 && exclusive) return -Errno.EEXIST;
  const vnode = place.vnode === 0 ? create(k, place, flags, mode & ~process.umask) : place.vnode;
  const problem = vnode < 0 ? vnode : checkOpen(k, get(k.state.vnodes, vnode), flags);
  if (problem < 0) return problem;
  const file = openVnode(k, thread, vnode, flags, placePath(k, { ...place, vnode }));
  if (file > 0 && (flags & O_TRUNC) !== 0 && get(k.state.vnodes, vnode).kind === 'file') resizeFile(k, vnode, 0);
  return installDescriptor(k, thread, file, (flags & O_CLOEXEC) !== 0);
};

function create(k: Kernel, place: Place, flags: number, mode: number): number {
  if ((flags & O_CREAT) === 0) return -Errno.ENOENT;
  return place.slash ? -Errno.EISDIR : makeNode(k, place, 'file', mode & PERMISSIONS);
}

/** 0, or why a vnode cannot be opened with these flags. */
function checkOpen(k: Kernel, vnode: Readonly<Vnode>, flags: number): number {
  const writes = (flags & O_ACCMODE) !== 0 || (flags & O_TRUNC) !== 0;
  if (vnode.kind === 'symlink') return -Errno.ELOOP;
  if (vnode.kind === 'directory') return writes || (flags & O_CREAT) !== 0 ? -Errno.EISDIR : 0;
  if ((flags & O_DIRECTORY) !== 0) return -Errno.ENOTDIR;
  return writes && vnode.kind === 'file' && isReadOnly(k, vnode.id) ? -Errno.EROFS : 0;
}

/** An open file for a vnode. Its id, or -errno. */
function openVnode(k: Kernel, thread: Thread, vnode: number, flags: number, path: string): number {
  const row = get(k.state.vnodes, vnode);
  const process = get(k.state.processes, thread.pid);
  const tty = row.kind === 'device' ? ttyOfDevice(k, row.device, process.tty) : -1;
  if (tty === 0) return -Errno.ENXIO;
  if (row.device === 'ptmx') return openMaster(k, { flags, vnode, path });
  if (tty > 0) {
    if (get(k.state.ttys, tty).pty?.locked) return -Errno.EIO;
    if ((flags & O_NOCTTY) === 0) claimTerminal(k, thread.pid, tty);
    return newOpenFile(k, 'tty', tty, { flags, vnode, path });
  }
  return newOpenFile(k, row.kind as 'file' | 'directory' | 'device', vnode, { flags, vnode, path });
}

/** A new pseudo-terminal's master. Its open file, or -errno. */
function openMaster(k: Kernel, options: Parameters<typeof newOpenFile>[3]): number {
  const tty = newPty(k);
  if (tty < 0) return tty;
  const file = newOpenFile(k, 'master', tty, options);
  if (file < 0) dropMaster(k, tty);
  return file;
}

const mkdirat: Handler = (k, thread, call) => {
  const place = placeOf(k, thread, call, false);
  if (typeof place === 'number') return place;
  if (place.vnode !== 0) return -Errno.EEXIST;
  const { umask } = get(k.state.processes, thread.pid);
  return Math.min(makeNode(k, place, 'directory', call.args[2]! & ~umask & DIRECTORY_PERMISSIONS), 0);
};

const unlinkat: Handler = (k, thread, call) => {
  const flags = call.args[2]!;
  if ((flags & ~AT_REMOVEDIR) !== 0) return -Errno.EINVAL;
  const place = placeOf(k, thread, call, false);
  if (typeof place === 'number') return place;
  return (flags & AT_REMOVEDIR) !== 0 ? removeDirectory(k, place) : removeFile(k, place);
};

const chdir: Handler = (k, thread, call) => {
  const process = edit(k.state.processes, thread.pid);
  const vnode = lookup(k, process.cwd, call.path);
  if (vnode < 0) return vnode;
  if (get(k.state.vnodes, vnode).kind !== 'directory') return -Errno.ENOTDIR;
  holdVnode(k, vnode);
  releaseVnode(k, process.cwd);
  process.cwd = vnode;
  return 0;
};

const getcwd: Handler = (k, thread, call) => {
  const [address, size] = call.args as [number, number];
  const process = get(k.state.processes, thread.pid);
  if (size === 0) return -Errno.EINVAL;
  const path = directoryPath(k, process.cwd);
  if (path === undefined) return -Errno.ENOENT;
  const bytes = new TextEncoder().encode(`${path}\0`);
  if (bytes.length > size) return -Errno.ERANGE;
  return writeBytes(k, process.space, address, bytes) ? bytes.length : -Errno.EFAULT;
};

/** Where the path of a call leads, seen from its dirfd (argument 0) or the current directory. */
export function placeOf(k: Kernel, thread: Thread, call: CallRecord, follow: boolean): Place | number {
  const file = call.files[0]!;
  if (file === 0 || call.path.startsWith('/')) {
    return findPlace(k, get(k.state.processes, thread.pid).cwd, call.path, follow);
  }
  const { kind, object } = get(k.state.openFiles, file);
  return kind === 'directory' ? findPlace(k, object, call.path, follow) : -Errno.ENOTDIR;
}

export const PATH_CALLS = { openat, mkdirat, unlinkat, chdir, getcwd } as const;
