// Getting a frame: a free one, or one that the page cache can do without.

import { charge, type Kernel } from '../context.ts';
import { get, remove, sortedIds } from '../table.ts';
import { keepMapped, PAGES_PER_FILE } from '../vfs/blocks.ts';
import { frameCount, releaseFrame, takeFrame } from './frames.ts';

/** A frame with count 1 and any contents; 0 if there is none left even after dropping unused cached pages. */
export function allocFrame(k: Kernel): number {
  const frame = takeFrame(k);
  return frame !== 0 || !reclaimCache(k) ? frame : takeFrame(k);
}

/** A frame of zeros, or 0. */
export function allocZeroFrame(k: Kernel): number {
  const frame = allocFrame(k);
  if (frame === 0) return 0;
  k.machine.zeroFrame(frame);
  charge(k, k.state.config.costs.pageZero);
  return frame;
}

/** Drops every cached page that nobody has mapped. True if that freed a frame. */
function reclaimCache(k: Kernel): boolean {
  let freed = false;
  for (const key of sortedIds(k.state.pageCache)) {
    const { frame, written } = get(k.state.pageCache, key);
    if (frameCount(k, frame) !== 1) continue;
    if (written && !keepMapped(k, Math.floor(key / PAGES_PER_FILE), key % PAGES_PER_FILE)) continue;
    remove(k.state.pageCache, key);
    releaseFrame(k, frame);
    freed = true;
  }
  return freed;
}
