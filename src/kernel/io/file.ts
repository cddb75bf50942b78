// Reading and writing regular files: between user memory and the pages of a vnode.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { PAGE_SIZE } from '../../spec/paging.ts';
import { Signal } from '../../spec/signals.ts';
import { fileChanged } from '../mem/page-cache.ts';
import { kernelSignal, raiseThread } from '../proc/signal.ts';
import type { Vnode } from '../state.ts';
import { edit, get } from '../table.ts';
import { filePage, writablePage } from '../vfs/blocks.ts';
import { FILE_SIZE_MAX } from '../vfs/ramfs.ts';
import { touch } from '../vfs/vnode.ts';
import { continued, doneOr, left, type Transfer } from './transfer.ts';
import { fromUser, pieceLeft, toUser } from './user-buffer.ts';

const HOLE = new Uint8Array(PAGE_SIZE);

/** read(2) and pread(2) on a regular file. */
export function readFile(t: Transfer): number {
  const start = offsetOf(t);
  const { size } = get(t.k.state.vnodes, t.file.object);
  const end = Math.min(start + left(t), size);
  let at = start;
  while (at < end) {
    const inPage = at % PAGE_SIZE;
    const count = Math.min(PAGE_SIZE - inPage, end - at, pieceLeft(t.buffer, t.call.done));
    const page = filePage(t.k, t.file.object, Math.floor(at / PAGE_SIZE)) ?? HOLE;
    if (!toUser(t.k, t.buffer, t.call.done, page, inPage, count)) break;
    at += count;
    t.call.done += count;
  }
  moveOffset(t, at);
  if (at < end) return doneOr(t, Errno.EFAULT);
  return at >= size ? t.call.done : continued(t);
}

/** write(2) and pwrite(2) on a regular file. */
export function writeFile(t: Transfer): number {
  const { k } = t;
  const vnode = t.file.object;
  const appends = (t.file.flags & FLAG_SETS.open.O_APPEND) !== 0;
  const start = appends ? get(k.state.vnodes, vnode).size : offsetOf(t);
  const room = sizeLimit(t) - start;
  if (t.buffer.length > 0 && room <= 0) return tooLarge(t);
  const end = start + Math.min(left(t), room);
  let at = start;
  let problem = 0;
  while (at < end && problem === 0) {
    const count = Math.min(PAGE_SIZE - (at % PAGE_SIZE), end - at, pieceLeft(t.buffer, t.call.done));
    problem = writePiece(t, at, count);
    if (problem !== 0) break;
    at += count;
    t.call.done += count;
  }
  if (at > start) grow(edit(k.state.vnodes, vnode), at);
  if (at > start) {
    touch(k, edit(k.state.vnodes, vnode));
    fileChanged(k, vnode, Math.floor(start / PAGE_SIZE), Math.floor((at - 1) / PAGE_SIZE));
  }
  moveOffset(t, at);
  if (problem !== 0) return doneOr(t, problem);
  return at === sizeLimit(t) ? t.call.done : continued(t);
}

/** Writes within one page. 0, or the error. */
function writePiece(t: Transfer, at: number, count: number): number {
  const page = writablePage(t.k, t.file.object, Math.floor(at / PAGE_SIZE));
  if (page === undefined) return Errno.ENOSPC;
  return fromUser(t.k, t.buffer, t.call.done, page, at % PAGE_SIZE, count) ? 0 : Errno.EFAULT;
}

function grow(row: Vnode, end: number): void {
  if (end > row.size) row.size = end;
}

/** How long the file may become: RLIMIT_FSIZE, or what offsets can express. */
function sizeLimit(t: Transfer): number {
  const { limits } = get(t.k.state.processes, t.thread.pid);
  return Math.min(limits[FLAG_SETS.rlimit.RLIMIT_FSIZE]?.current ?? FILE_SIZE_MAX, FILE_SIZE_MAX);
}

function tooLarge(t: Transfer): number {
  if (t.call.done === 0 && sizeLimit(t) < FILE_SIZE_MAX) {
    raiseThread(t.k, t.thread.id, kernelSignal(Signal.SIGXFSZ));
  }
  return doneOr(t, Errno.EFBIG);
}

function offsetOf(t: Transfer): number {
  return t.position < 0 ? t.file.offset : t.position + t.call.done;
}

function moveOffset(t: Transfer, to: number): void {
  if (t.position < 0 && t.file.offset !== to) edit(t.k.state.openFiles, t.file.id).offset = to;
}
