// Names and contents of file systems in memory: making and removing entries, and the length of files. Reading and
// writing through user memory is io/file.ts.

import { Errno } from '../../spec/errno.ts';
import { PAGE_SIZE } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { fileChanged } from '../mem/page-cache.ts';
import type { Vnode } from '../state.ts';
import { edit, get } from '../table.ts';
import { hasRoom, keepMapped, writablePage } from './blocks.ts';
import type { Place } from './lookup.ts';
import { isReadOnly } from './mount.ts';
import { isProc } from './procfs/vnode.ts';
import { addEntry, freeBlocks, nameCost, newVnode, removeEntry, touch } from './vnode.ts';

/** Names of one file (as ext4 has it). */
const LINKS_MAX = 65000;
/** Largest file: offsets of the 32-bit calls reach no further. */
export const FILE_SIZE_MAX = 0x7fffffff;

/** Makes a file, directory, fifo or symbolic link (to `target`) at a free place. Its vnode, or -errno. */
export function makeNode(k: Kernel, place: Place, kind: Vnode['kind'], mode: number, target = ''): number {
  const problem = checkName(k, place, target.length);
  if (problem !== 0) return problem;
  if (k.state.vnodes.rows.size >= k.state.config.limits.vnodes) return -Errno.ENOSPC;
  const vnode = newVnode(k, kind, get(k.state.vnodes, place.directory).mount, mode);
  vnode.target = target;
  k.state.nameBytes += target.length;
  addEntry(k, place.directory, place.name, vnode.id);
  return vnode.id;
}

/** 0, or why a place cannot have a new name; `more`: bytes that come with it. */
export function checkName(k: Kernel, place: Place, more = 0): number {
  if (isProc(k, place.directory)) return -Errno.ENOENT;
  if (isReadOnly(k, place.directory)) return -Errno.EROFS;
  if (get(k.state.vnodes, place.directory).links === 0 || place.name === '..') return -Errno.ENOENT;
  return hasRoom(k, 0, nameCost(place.name) + more) ? 0 : -Errno.ENOSPC;
}

/** Another name for a file (link(2)). 0, or -errno. */
export function linkFile(k: Kernel, vnode: number, place: Place): number {
  const row = get(k.state.vnodes, vnode);
  if (place.vnode !== 0) return -Errno.EEXIST;
  if (place.slash || row.links === 0 || isProc(k, place.directory)) return -Errno.ENOENT;
  if (row.mount !== get(k.state.vnodes, place.directory).mount) return -Errno.EXDEV;
  if (row.kind === 'directory') return -Errno.EPERM;
  if (row.links >= LINKS_MAX) return -Errno.EMLINK;
  const problem = checkName(k, place);
  if (problem === 0) addEntry(k, place.directory, place.name, vnode);
  return problem;
}

/** Removes a directory (rmdir(2)). 0, or -errno. */
export function removeDirectory(k: Kernel, place: Place): number {
  if (place.name === '.') return -Errno.EINVAL;
  if (place.name === '..') return -Errno.ENOTEMPTY;
  if (place.vnode === 0) return -Errno.ENOENT;
  const row = get(k.state.vnodes, place.vnode);
  if (row.kind !== 'directory') return -Errno.ENOTDIR;
  if (isReadOnly(k, place.directory)) return -Errno.EROFS;
  if (isProc(k, place.directory)) return -Errno.EPERM;
  if (place.name === '' || get(k.state.mounts, row.mount).root === row.id) return -Errno.EBUSY;
  if (row.entries.length > 0) return -Errno.ENOTEMPTY;
  removeEntry(k, place.directory, place.name);
  return 0;
}

/** Removes a name of anything but a directory (unlink(2)). 0, or -errno. */
export function removeFile(k: Kernel, place: Place): number {
  if (place.vnode === 0) return -Errno.ENOENT;
  if (get(k.state.vnodes, place.vnode).kind === 'directory') return -Errno.EISDIR;
  if (place.slash) return -Errno.ENOTDIR;
  if (isReadOnly(k, place.directory)) return -Errno.EROFS;
  if (isProc(k, place.directory)) return -Errno.EPERM;
  removeEntry(k, place.directory, place.name);
  return 0;
}

/** Cuts a file to `size`, or lengthens it with a hole. */
export function resizeFile(k: Kernel, vnode: number, size: number): void {
  const row = edit(k.state.vnodes, vnode);
  const oldPages = Math.ceil(row.size / PAGE_SIZE);
  freeBlocks(k, row, Math.ceil(size / PAGE_SIZE));
  const rest = size % PAGE_SIZE;
  // What shared mappings wrote before the cut is kept.
  if (rest !== 0 && size < row.size) keepMapped(k, vnode, Math.floor(size / PAGE_SIZE));
  const last = row.blocks[Math.floor(size / PAGE_SIZE)] ?? 0;
  if (rest !== 0 && last !== 0 && size < row.size) edit(k.state.blocks, last).bytes.fill(0, rest);
  const firstChanged = Math.floor(Math.min(size, row.size) / PAGE_SIZE);
  row.size = size;
  touch(k, row);
  fileChanged(k, vnode, firstChanged, oldPages);
}

/** Puts bytes that the kernel has into an empty file, all or nothing. 0, or -ENOSPC. */
export function fillFile(k: Kernel, vnode: number, bytes: Uint8Array): number {
  if (bytes.length > FILE_SIZE_MAX || !hasRoom(k, Math.ceil(bytes.length / PAGE_SIZE))) return -Errno.ENOSPC;
  for (let at = 0; at < bytes.length; at += PAGE_SIZE) {
    writablePage(k, vnode, at / PAGE_SIZE)!.set(bytes.subarray(at, at + PAGE_SIZE));
  }
  const row = edit(k.state.vnodes, vnode);
  row.size = bytes.length;
  touch(k, row);
  return 0;
}
