// Blocks: the 4 KiB pieces that hold the bytes of files and pipes. Files and pipes together stay below the limit
// `fileBytes`.

import { PAGE_SIZE } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { add, edit, find, get, remove } from '../table.ts';

/** Bytes that a place in the list of blocks of a file counts against the limit. */
export const SLOT_BYTES = 8;
/** Keys of the page cache: vnode * this + page. */
export const PAGES_PER_FILE = 0x100000;

/** A block of zeros for a file; 0: no room left. */
export function newFileBlock(k: Kernel): number {
  if (!hasRoom(k, 1)) return 0;
  k.state.fileBlocks++;
  return newBlock(k);
}

/** Gives back a block of a file. */
export function freeFileBlock(k: Kernel, block: number): void {
  k.state.fileBlocks--;
  remove(k.state.blocks, block);
}

/** A block that has been counted already (pipes count their capacity). */
export function newBlock(k: Kernel): number {
  return add(k.state.blocks, { bytes: new Uint8Array(PAGE_SIZE) }).id;
}

/** So many blocks more, and bytes of names and lists, are within the limit. */
export function hasRoom(k: Kernel, count: number, nameBytes = 0): boolean {
  return usedBlocks(k, nameBytes) + count <= Math.floor(k.state.config.limits.fileBytes / PAGE_SIZE);
}

/** Blocks of files, pipes and names. */
export function usedBlocks(k: Kernel, moreNameBytes = 0): number {
  const { fileBlocks, pipeBlocks, nameBytes } = k.state;
  return fileBlocks + pipeBlocks + Math.floor((nameBytes + moreNameBytes) / PAGE_SIZE);
}

/** Key of a page of a file in the page cache. */
export function pageKey(vnode: number, page: number): number {
  return vnode * PAGES_PER_FILE + page;
}

/** The 4096 bytes of a page of a file, for reading; undefined for a hole. Of a file of the host: if it is here (else k.wanted). */
export function filePage(k: Kernel, vnode: number, page: number): Uint8Array | undefined {
  if (k.state.folders > 0 && get(k.state.vnodes, vnode).host !== undefined) return hostPage(k, vnode, page);
  return mappedPage(k, vnode, page) ?? storedPage(k, vnode, page);
}

function hostPage(k: Kernel, vnode: number, page: number): Uint8Array | undefined {
  const cached = find(k.state.pageCache, pageKey(vnode, page));
  if (cached !== undefined) return k.machine.ram.slice(cached.frame * PAGE_SIZE, (cached.frame + 1) * PAGE_SIZE);
  const { size, host } = get(k.state.vnodes, vnode);
  if (page * PAGE_SIZE < size && host!.failedPage < 0) k.wanted = { vnode, page };
  return undefined;
}

/** The page as its block has it: what shared mappings have written is not there yet. */
export function storedPage(k: Kernel, vnode: number, page: number): Uint8Array | undefined {
  const block = get(k.state.vnodes, vnode).blocks[page] ?? 0;
  return block === 0 ? undefined : get(k.state.blocks, block).bytes;
}

/** The bytes of a page of a file, for writing, made if it is a hole; undefined: no room. */
export function writablePage(k: Kernel, vnode: number, page: number): Uint8Array | undefined {
  const row = edit(k.state.vnodes, vnode);
  let block = row.blocks[page] ?? 0;
  if (block === 0) {
    const slots = Math.max(0, page + 1 - row.blocks.length);
    if (!hasRoom(k, 1, slots * SLOT_BYTES)) return undefined;
    block = newFileBlock(k);
    while (row.blocks.length < page) row.blocks.push(0);
    row.blocks[page] = block;
    k.state.nameBytes += slots * SLOT_BYTES;
  }
  const { bytes } = edit(k.state.blocks, block);
  const mapped = mappedPage(k, vnode, page);
  if (mapped !== undefined) bytes.set(mapped);
  return bytes;
}

/** Takes over into the file's block what shared mappings have made of a page. False: there is no room for it. */
export function keepMapped(k: Kernel, vnode: number, page: number): boolean {
  return mappedPage(k, vnode, page) === undefined || writablePage(k, vnode, page) !== undefined;
}

/** A copy of what shared mappings have made of a page; undefined if there are none. */
function mappedPage(k: Kernel, vnode: number, page: number): Uint8Array | undefined {
  const cached = find(k.state.pageCache, pageKey(vnode, page));
  if (cached === undefined || !cached.written) return undefined;
  return k.machine.ram.slice(cached.frame * PAGE_SIZE, (cached.frame + 1) * PAGE_SIZE);
}
