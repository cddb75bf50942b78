// The memory that a read or write is about: one piece, or the pieces of an iovec, seen as one run of bytes.

import { Errno } from '../../spec/errno.ts';
import { IOV_MAX } from '../../spec/limits.ts';
import { USER_END } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { copyIn, copyOut, readBytes } from '../mem/copy.ts';

export interface UserBuffer {
  readonly space: number;
  /** Address and length of each piece, one after the other. */
  readonly pieces: readonly number[];
  /** Bytes in all. */
  readonly length: number;
}

/** Most bytes that one call moves (read(2)). */
const LENGTH_MAX = 0x7ffff000;
const IOVEC_BYTES = 8;
/** What a piece costs the host (Kernel.spent). */
const PIECE_WORK = 512;

/** One piece; -EFAULT if it lies outside user memory. */
export function oneBuffer(space: number, va: number, length: number): UserBuffer | number {
  const count = Math.min(length, LENGTH_MAX);
  return va + count > USER_END ? -Errno.EFAULT : { space, pieces: [va, count], length: count };
}

/** A buffer from pieces that a call has kept. */
export function buffersOf(space: number, pieces: readonly number[]): UserBuffer {
  let length = 0;
  for (let index = 1; index < pieces.length; index += 2) length += pieces[index]!;
  return { space, pieces, length };
}

/** Copies `count` iovec entries from memory: address and length of each; -errno (readv(2)). */
export function readIovec(k: Kernel, space: number, va: number, count: number): number[] | number {
  if (count < 0 || count > IOV_MAX) return -Errno.EINVAL;
  const bytes = readBytes(k, space, va, count * IOVEC_BYTES);
  if (bytes === undefined) return -Errno.EFAULT;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  k.spent += count * PIECE_WORK;
  const pieces: number[] = [];
  let total = 0;
  for (let at = 0; at < bytes.length; at += IOVEC_BYTES) {
    const base = view.getUint32(at, true);
    const length = view.getUint32(at + 4, true);
    if (length > 0x7fffffff) return -Errno.EINVAL;
    const taken = Math.min(length, LENGTH_MAX - total);
    if (base + taken > USER_END) return -Errno.EFAULT;
    pieces.push(base, taken);
    total += taken;
  }
  return pieces;
}

/** Bytes from `at` to the end of the piece that holds it: what lies before a bad piece still counts. */
export function pieceLeft(buffer: UserBuffer, at: number): number {
  let end = 0;
  for (let index = 1; index < buffer.pieces.length && end <= at; index += 2) end += buffer.pieces[index]!;
  return end - at;
}

/** Copies source[offset...] to the bytes of the buffer from `at` on. False: bad address. */
export function toUser(
  k: Kernel,
  buffer: UserBuffer,
  at: number,
  source: Uint8Array,
  offset: number,
  length: number,
): boolean {
  return eachPiece(buffer, at, length, (va, from, count) => copyOut(k, buffer.space, va, source, offset + from, count));
}

/** Copies the bytes of the buffer from `at` on to target[offset...]. False: bad address. */
export function fromUser(
  k: Kernel,
  buffer: UserBuffer,
  at: number,
  target: Uint8Array,
  offset: number,
  length: number,
): boolean {
  return eachPiece(buffer, at, length, (va, from, count) => copyIn(k, buffer.space, va, target, offset + from, count));
}

function eachPiece(
  buffer: UserBuffer,
  at: number,
  length: number,
  move: (va: number, from: number, count: number) => boolean,
): boolean {
  const { pieces } = buffer;
  let skip = at;
  let moved = 0;
  for (let index = 0; moved < length; index += 2) {
    const size = pieces[index + 1]!;
    if (skip >= size) {
      skip -= size;
      continue;
    }
    const count = Math.min(size - skip, length - moved);
    if (!move(pieces[index]! + skip, moved, count)) return false;
    moved += count;
    skip = 0;
  }
  return true;
}
