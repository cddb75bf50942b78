// What every kind of open file gets for a read or write, and what it answers.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { ENTRY_BYTES_MAX } from '../../spec/limits.ts';
import type { Kernel } from '../context.ts';
import type { CallRecord, OpenFile, Thread } from '../state.ts';
import { AGAIN } from '../syscall.ts';
import type { UserBuffer } from './user-buffer.ts';

const { O_NONBLOCK } = FLAG_SETS.open;

/** A read or write under way. `call.done` bytes of `buffer` are done; the operation adds to it. */
export interface Transfer {
  readonly k: Kernel;
  readonly thread: Thread;
  readonly call: CallRecord;
  readonly file: Readonly<OpenFile>;
  readonly buffer: UserBuffer;
  /** Where in the file it began (pread64, pwrite64); -1: at the offset of the open file, which moves. */
  readonly position: number;
}

/** Reads or writes; the result of the call, or BLOCKED or AGAIN. */
export type Operation = (t: Transfer) => number;

/** Bytes that this entry may still move. */
export function left(t: Transfer): number {
  return Math.min(t.buffer.length - t.call.done, Math.max(ENTRY_BYTES_MAX - t.k.work, 0));
}

/** The answer after moving what one entry may: all is done, or go on in another. */
export function continued(t: Transfer): number {
  return t.call.done < t.buffer.length ? AGAIN : t.call.done;
}

/** What is done, if anything is; otherwise the error. Memory that is on the host is waited for (dispatch.ts). */
export function doneOr(t: Transfer, errno: number): number {
  if (errno === Errno.EFAULT && t.k.wanted !== undefined) return -errno;
  return t.call.done > 0 ? t.call.done : -errno;
}

export function isNonblocking(file: Readonly<OpenFile>): boolean {
  return (file.flags & O_NONBLOCK) !== 0;
}
