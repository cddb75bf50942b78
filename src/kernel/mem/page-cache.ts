// The page cache: one frame for each page of a file that is mapped somewhere, shared by every process that maps it.
// The cache itself holds one reference; a page that nobody else holds can be dropped. Pages of files of the host come
// here when the host has sent them (vfs/hostfs/pages.ts).

import { PAGE_SIZE } from '../../spec/paging.ts';
import { charge, type Kernel } from '../context.ts';
import type { CachedPage } from '../state.ts';
import { edit, find, get, put, remove } from '../table.ts';
import { filePage, PAGES_PER_FILE, pageKey, storedPage } from '../vfs/blocks.ts';
import { allocFrame } from './alloc.ts';
import { frameCount, releaseFrame, takeFrame } from './frames.ts';

/** What looking for a page costs the host (Kernel.spent). */
const PAGE_WORK = 32;
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
  for (const { id, frame } of cachedPages(k, vnode, firstPage, lastPage)) {
    if (frameCount(k, frame) === 1) drop(k, id, frame);
    else k.machine.writeBytes(frame * PAGE_SIZE, storedPage(k, vnode, id % PAGES_PER_FILE) ?? HOLE);
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
  for (const { id, frame } of cachedPages(k, vnode, 0, pages - 1)) if (frameCount(k, frame) === 1) drop(k, id, frame);
}

/** The file is gone: so are its cached pages. */
export function dropFilePages(k: Kernel, vnode: number, pages: number): void {
  for (const { id, frame } of cachedPages(k, vnode, 0, pages - 1)) drop(k, id, frame);
}

/** The cached ones of these pages of a file, ascending. A file may be longer, with holes, than all that is cached. */
function* cachedPages(k: Kernel, vnode: number, first: number, last: number): Generator<Readonly<CachedPage>> {
  const { rows } = k.state.pageCache;
  const [from, to] = [pageKey(vnode, first), pageKey(vnode, last)];
  k.spent += Math.min(last - first + 1, rows.size) * PAGE_WORK;
  if (last - first >= rows.size) {
    const within = [...rows.values()].filter(({ id }) => id >= from && id <= to);
    yield* within.sort((a, b) => a.id - b.id);
    return;
  }
  for (let key = from; key <= to; key++) {
    const cached = rows.get(key);
    if (cached !== undefined) yield cached;
  }
}

function drop(k: Kernel, key: number, frame: number): void {
  remove(k.state.pageCache, key);
  releaseFrame(k, frame);
}
