// Names and contents of file systems in memory: making and removing entries, and the length of files. Reading and
// writing through user memory is io/file.ts.

import { Errno } from '../../spec/errno.ts';
import { PAGE_SIZE } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { fileChanged } from '../mem/page-cache.ts';
import type { Vnode } from '../state.ts';
import { edit, get } from '../table.ts';
import { hasRoom, newFileBlock } from './blocks.ts';
import type { Place } from './lookup.ts';
import { isReadOnly } from './mount.ts';
import { addEntry, freeBlocks, newVnode, removeEntry, touch } from './vnode.ts';

/** Largest file: offsets of the 32-bit calls reach no further. */
export const FILE_SIZE_MAX = 0x7fffffff;

/** Makes a file, directory or link at a free place. Its vnode, or -errno. */
export function makeNode(k: Kernel, place: Place, kind: Vnode['kind'], mode: number): number {
  const directory = get(k.state.vnodes, place.directory);
  if (isReadOnly(k, place.directory)) return -Errno.EROFS;
  if (directory.links === 0 || place.name === '..') return -Errno.ENOENT;
  if (k.state.vnodes.rows.size >= k.state.config.limits.vnodes) return -Errno.ENOSPC;
  const vnode = newVnode(k, kind, directory.mount, mode);
  addEntry(k, place.directory, place.name, vnode.id);
  return vnode.id;
}

/** Removes a directory (rmdir(2)). 0, or -errno. */
export function removeDirectory(k: Kernel, place: Place): number {
  if (place.name === '.') return -Errno.EINVAL;
  if (place.name === '..') return -Errno.ENOTEMPTY;
  if (place.vnode === 0) return -Errno.ENOENT;
  const row = get(k.state.vnodes, place.vnode);
  if (row.kind !== 'directory') return -Errno.ENOTDIR;
  if (isReadOnly(k, place.directory)) return -Errno.EROFS;
  if (place.name === '' || get(k.state.mounts, row.mount).root === row.id) return -Errno.EBUSY;
  if (row.entries.length > 0) return -Errno.ENOTEMPTY;
  removeEntry(k, place.directory, place.name);
  return 0;
}

/** Removes a name of anything but a directory (unlink(2)). 0, or -errno. */
export function removeFile(k: Kernel, place: Place): number {
  if (place.vnode === 0) return -Errno.ENOENT;
  if (get(k.state.vnodes, place.vnode).kind === 'directory') return -Errno.EISDIR;
  if (isReadOnly(k, place.directory)) return -Errno.EROFS;
  removeEntry(k, place.directory, place.name);
  return 0;
}

/** Cuts a file to `size`, or lengthens it with a hole. */
export function resizeFile(k: Kernel, vnode: number, size: number): void {
  const row = edit(k.state.vnodes, vnode);
  const oldPages = Math.ceil(row.size / PAGE_SIZE);
  freeBlocks(k, row, Math.ceil(size / PAGE_SIZE));
  const rest = size % PAGE_SIZE;
  const last = row.blocks[Math.floor(size / PAGE_SIZE)] ?? 0;
  if (rest !== 0 && last !== 0 && size < row.size) edit(k.state.blocks, last).bytes.fill(0, rest);
  const firstChanged = Math.floor(Math.min(size, row.size) / PAGE_SIZE);
  row.size = size;
  touch(k, row);
  fileChanged(k, vnode, firstChanged, oldPages);
}

/** The bytes of a page of a file, for writing, made if it is a hole; undefined: no room. */
export function writablePage(k: Kernel, vnode: number, page: number): Uint8Array | undefined {
  const row = edit(k.state.vnodes, vnode);
  let block = row.blocks[page] ?? 0;
  if (block === 0) {
    block = newFileBlock(k);
    if (block === 0) return undefined;
    while (row.blocks.length < page) row.blocks.push(0);
    row.blocks[page] = block;
  }
  return edit(k.state.blocks, block).bytes;
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
