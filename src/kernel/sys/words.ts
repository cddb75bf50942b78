// Structures that are rows of 32-bit words, in and out of user memory.

import type { Kernel } from '../context.ts';
import { readWord, writeBytes } from '../mem/copy.ts';

/** `count` words at `va`, unsigned; null: bad address. */
export function readWords(k: Kernel, space: number, va: number, count: number): number[] | null {
  const words = Array.from({ length: count }, (_, index) => readWord(k, space, va + index * 4));
  return words.some((word) => word < 0) ? null : words;
}

/** Writes words one after the other. False: bad address. */
export function writeWords(k: Kernel, space: number, va: number, words: readonly number[]): boolean {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, word] of words.entries()) view.setUint32(index * 4, word, true);
  return writeBytes(k, space, va, bytes);
}
