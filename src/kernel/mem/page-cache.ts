// The page cache: one frame for each page of a file that is mapped somewhere, shared by every process that maps it.
// The cache itself holds one reference; a page that nobody else holds can be dropped. Pages of files of the host come
// here when the host has sent them (vfs/hostfs/pages.ts).

import { PAGE_SIZE } from '../../spec/paging.ts';
import { charge, type Kernel } from '../context.ts';
import { edit, find, get, put, remove } from '../table.ts';
import { filePage, pageKey, storedPage } from '../vfs/blocks.ts';
import { allocFrame } from './alloc.ts';
import { frameCount, releaseFrame, takeFrame } from './frames.ts';

const HOLE = new Uint8Array(PAGE_SIZE);
/** Answer of cachedFrame: the page is on the host. */
export const NOT_HERE = -1;

/**
 * The frame that holds a page of a file, read in if need be; 0: no memory; NOT_HERE: the host must be asked (k.wanted). The caller holds it when it maps it;
 * `shared`: so that programs can write the file.
 */
export function cachedFrame(k: Kernel, vnode: number, page: number, shared: boolean): number {
  const key = pageKey(vnode, page);
  const cached = find(k.state.pageCache, key);
  if (cached !== undefined) {
    if (shared && !cached.written) edit(k.state.pageCache, key).written = true;
    return cached.frame;
  }
  const frame = allocFrame(k);
  if (frame === 0) return 0;
  if (get(k.state.vnodes, vnode).host !== undefined) {
    // There is room for it: the host is asked.
    releaseFrame(k, frame);
    k.wanted = { vnode, page };
    return NOT_HERE;
  }
  k.machine.writeBytes(frame * PAGE_SIZE, filePage(k, vnode, page) ?? HOLE);
  charge(k, k.state.config.costs.pageCopy);
  put(k.state.pageCache, key, { frame, written: shared });
  return frame;
}

/** Bytes of these pages of a file were written: mapped pages show them, others are read anew when needed. */
export function fileChanged(k: Kernel, vnode: number, firstPage: number, lastPage: number): void {
  if (k.state.pageCache.rows.size === 0) return;
  for (let page = firstPage; page <= lastPage; page++) {
    const cached = find(k.state.pageCache, pageKey(vnode, page));
    if (cached === undefined) continue;
    if (frameCount(k, cached.frame) === 1) drop(k, cached.id, cached.frame);
    else k.machine.writeBytes(cached.frame * PAGE_SIZE, storedPage(k, vnode, page) ?? HOLE);
  }
}

/**
 * Puts a page that the host has sent into the cache, zeros behind its bytes.
 * @param needed other pages of the cache may be dropped for it
 * @returns false: no memory
 */
export function putPage(k: Kernel, vnode: number, page: number, bytes: Uint8Array, needed: boolean): boolean {
  const key = pageKey(vnode, page);
  const known = find(k.state.pageCache, key);
  const frame = known?.frame ?? (needed ? allocFrame(k) : takeFrame(k));
  if (frame === 0) return false;
  if (bytes.length < PAGE_SIZE) k.machine.writeBytes(frame * PAGE_SIZE, HOLE);
  k.machine.writeBytes(frame * PAGE_SIZE, bytes);
  if (known === undefined) put(k.state.pageCache, key, { frame, written: false });
  return true;
}

/** Bytes of a file of the host were written at an offset: pages that are in memory show them. */
export function hostWrote(k: Kernel, vnode: number, offset: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    const from = (offset + done) % PAGE_SIZE;
    const count = Math.min(PAGE_SIZE - from, bytes.length - done);
    const cached = find(k.state.pageCache, pageKey(vnode, Math.floor((offset + done) / PAGE_SIZE)));
    if (cached !== undefined) {
      k.machine.writeBytes(cached.frame * PAGE_SIZE + from, bytes.subarray(done, done + count));
    }
    done += count;
  }
}

/** The host's file has changed: pages that nobody has mapped are asked for again. */
export function forgetPages(k: Kernel, vnode: number, pages: number): void {
  for (let page = 0; page < pages; page++) {
    const cached = find(k.state.pageCache, pageKey(vnode, page));
    if (cached !== undefined && frameCount(k, cached.frame) === 1) drop(k, cached.id, cached.frame);
  }
}

/** The file is gone: so are its cached pages. */
export function dropFilePages(k: Kernel, vnode: number, pages: number): void {
  for (let page = 0; page < pages; page++) {
    const cached = find(k.state.pageCache, pageKey(vnode, page));
    if (cached !== undefined) drop(k, cached.id, cached.frame);
  }
}

function drop(k: Kernel, key: number, frame: number): void {
  remove(k.state.pageCache, key);
  releaseFrame(k, frame);
}
