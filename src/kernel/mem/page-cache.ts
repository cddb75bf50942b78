// The page cache: one frame for each page of a file that is mapped somewhere, shared by every process that maps it.
// The cache itself holds one reference; a page that nobody else holds can be dropped.

import { PAGE_SIZE } from '../../spec/paging.ts';
import { charge, type Kernel } from '../context.ts';
import { edit, find, put, remove } from '../table.ts';
import { filePage, pageKey, storedPage } from '../vfs/blocks.ts';
import { allocFrame } from './alloc.ts';
import { frameCount, releaseFrame } from './frames.ts';

const HOLE = new Uint8Array(PAGE_SIZE);

/**
 * The frame that holds a page of a file, read in if need be; 0: no memory. The caller holds it when it maps it;
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
