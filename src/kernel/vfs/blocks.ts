// Blocks: the 4 KiB pieces that hold the bytes of files and pipes. Files and pipes together stay below the limit
// `fileBytes`.

import { PAGE_SIZE } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { add, get, remove } from '../table.ts';

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

/** The 4096 bytes of a page of a file, for reading; undefined for a hole. */
export function filePage(k: Kernel, vnode: number, page: number): Uint8Array | undefined {
  const block = get(k.state.vnodes, vnode).blocks[page] ?? 0;
  return block === 0 ? undefined : get(k.state.blocks, block).bytes;
}
