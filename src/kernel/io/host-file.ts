// Reading and writing files of the host: each piece is a request, and the call goes on when its answer is there.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { Signal } from '../../spec/signals.ts';
import { hostWrote } from '../mem/page-cache.ts';
import { kernelSignal, raiseThread } from '../proc/signal.ts';
import { edit, get } from '../table.ts';
import { refreshVnode } from '../vfs/hostfs/vnode.ts';
import { type Answer, answerTo, failureOf, sendRequest } from '../vfs/hostfs/work.ts';
import { FILE_SIZE_MAX } from '../vfs/ramfs.ts';
import { continued, doneOr, left, type Transfer } from './transfer.ts';
import { fromUser, toUser } from './user-buffer.ts';

/** read(2) and pread(2): all that was asked for, or what there is up to the end of the file. */
export function readHostFile(t: Transfer): number {
  const answer = answerTo(t.k, t.thread, t.call, 'read');
  if (answer !== undefined) return takeBytes(t, answer);
  const length = left(t);
  if (t.buffer.length === t.call.done) return t.call.done;
  if (length === 0) return continued(t);
  const { mount, host } = get(t.k.state.vnodes, t.file.object);
  return sendRequest(t.k, t.thread, t.call, mount, {
    kind: 'read',
    handle: host!.handle,
    position: placeIn(t),
    length,
  });
}

function takeBytes(t: Transfer, { operation, result, bytes }: Answer<'read'>): number {
  if (result < 0) return doneOr(t, -failureOf(t.call, result));
  const count = Math.min(bytes.length, operation.length);
  if (!toUser(t.k, t.buffer, t.call.done, bytes, 0, count)) return doneOr(t, Errno.EFAULT);
  t.call.done += count;
  moveOffset(t, operation.position + count);
  return count < operation.length ? t.call.done : continued(t);
}

/** write(2) and pwrite(2). */
export function writeHostFile(t: Transfer): number {
  const answer = answerTo(t.k, t.thread, t.call, 'write');
  if (answer !== undefined) return takeWritten(t, answer);
  if (t.buffer.length === t.call.done) return t.call.done;
  const appends = (t.file.flags & FLAG_SETS.open.O_APPEND) !== 0;
  const { mount, host, size } = get(t.k.state.vnodes, t.file.object);
  const room = sizeLimit(t) - (appends ? size : placeIn(t));
  if (room <= 0) return tooLarge(t);
  const bytes = new Uint8Array(Math.min(left(t), room));
  if (bytes.length === 0) return continued(t);
  if (!fromUser(t.k, t.buffer, t.call.done, bytes, 0, bytes.length)) return doneOr(t, Errno.EFAULT);
  const position = appends ? -1 : placeIn(t);
  return sendRequest(t.k, t.thread, t.call, mount, { kind: 'write', handle: host!.handle, position, bytes });
}

function takeWritten(t: Transfer, { operation, result, bytes }: Answer<'write'>): number {
  const { k } = t;
  const vnode = t.file.object;
  if (result < 0) return doneOr(t, -failureOf(t.call, result));
  const count = Math.min(result, operation.bytes.length);
  if (count === 0 || !refreshVnode(k, vnode, bytes)) return doneOr(t, Errno.EIO);
  const end = operation.position < 0 ? get(k.state.vnodes, vnode).size : operation.position + count;
  hostWrote(k, vnode, Math.max(0, end - count), operation.bytes.subarray(0, count));
  t.call.done += count;
  moveOffset(t, end);
  return count < operation.bytes.length ? t.call.done : continued(t);
}

/** How long the file may become: RLIMIT_FSIZE, or what offsets can express. */
function sizeLimit(t: Transfer): number {
  const { limits } = get(t.k.state.processes, t.thread.pid);
  return Math.min(limits[FLAG_SETS.rlimit.RLIMIT_FSIZE]?.current ?? FILE_SIZE_MAX, FILE_SIZE_MAX);
}

function tooLarge(t: Transfer): number {
  if (t.call.done === 0 && sizeLimit(t) < FILE_SIZE_MAX) raiseThread(t.k, t.thread.id, kernelSignal(Signal.SIGXFSZ));
  return doneOr(t, Errno.EFBIG);
}

function placeIn(t: Transfer): number {
  return t.position < 0 ? t.file.offset : t.position + t.call.done;
}

function moveOffset(t: Transfer, to: number): void {
  if (t.position < 0 && t.file.offset !== to) edit(t.k.state.openFiles, t.file.id).offset = to;
}
