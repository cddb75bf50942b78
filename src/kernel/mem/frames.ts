// Physical memory: reference counts of frames, and the free list that runs through the freed ones. Rows of 1024
// frames, so that snapshots share what has not changed. Frame 0 is never given out: 0 means "none".

import { type Kernel, panic } from '../context.ts';
import type { FrameChunk } from '../state.ts';
import { edit, find, put } from '../table.ts';

const CHUNK_SHIFT = 10;
const CHUNK_MASK = 1023;

export function holdFrame(k: Kernel, frame: number): void {
  const counts = edit(k.state.frameChunks, frame >>> CHUNK_SHIFT).counts;
  counts[frame & CHUNK_MASK]!++;
}

/** One reference less; the last one frees the frame. */
export function releaseFrame(k: Kernel, frame: number): void {
  const chunk = edit(k.state.frameChunks, frame >>> CHUNK_SHIFT);
  const index = frame & CHUNK_MASK;
  const count = chunk.counts[index]! - 1;
  if (count < 0) panic(`frame ${frame} was released more often than held`);
  chunk.counts[index] = count;
  if (count > 0) return;
  const memory = k.state.memory;
  chunk.links[index] = memory.free;
  memory.free = frame;
  memory.used--;
}

/** References to a frame; 0 if it is free. */
export function frameCount(k: Kernel, frame: number): number {
  return find(k.state.frameChunks, frame >>> CHUNK_SHIFT)?.counts[frame & CHUNK_MASK] ?? 0;
}

/** A free frame, with count 1 and any contents; 0 if there is none. Others use allocFrame, which makes room. */
export function takeFrame(k: Kernel): number {
  const memory = k.state.memory;
  let frame = memory.free;
  if (frame !== 0) {
    const chunk = edit(k.state.frameChunks, frame >>> CHUNK_SHIFT);
    memory.free = chunk.links[frame & CHUNK_MASK]!;
    chunk.links[frame & CHUNK_MASK] = 0;
    chunk.counts[frame & CHUNK_MASK] = 1;
  } else {
    if (memory.fresh >= memory.frames) return 0;
    frame = memory.fresh++;
    freshChunk(k, frame >>> CHUNK_SHIFT).counts[frame & CHUNK_MASK] = 1;
  }
  memory.used++;
  return frame;
}

function freshChunk(k: Kernel, id: number): FrameChunk {
  const chunks = k.state.frameChunks;
  if (find(chunks, id) !== undefined) return edit(chunks, id);
  const counts = new Array<number>(1024).fill(0);
  return put(chunks, id, { id: 0, stamp: 0, counts, links: counts.slice() });
}
