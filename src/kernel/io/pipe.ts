// Pipes (pipe(7)): a ring of blocks with readers that wait for bytes and writers that wait for room. Writes of up to
// PIPE_BUF bytes go in whole or not at all; longer ones go in as there is room.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS, O_ACCMODE } from '../../spec/flags.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import { PIPE_BUF } from '../../spec/limits.ts';
import { PAGE_SIZE } from '../../spec/paging.ts';
import { Signal } from '../../spec/signals.ts';
import type { Kernel } from '../context.ts';
import { kernelSignal, raiseThread } from '../proc/signal.ts';
import { block, newQueue, removeQueue, wake } from '../proc/wait-queue.ts';
import type { OpenFile, Pipe } from '../state.ts';
import { add, edit, get, remove } from '../table.ts';
import { hasRoom, newBlock } from '../vfs/blocks.ts';
import { continued, doneOr, isNonblocking, left, type Transfer } from './transfer.ts';
import { fromUser, pieceLeft, toUser } from './user-buffer.ts';

const { O_RDONLY, O_WRONLY } = FLAG_SETS.open;
/** No pipe gets larger (Linux's pipe-max-size). */
const LARGEST = 0x100000;

/** A pipe that nobody has open. When memory for files runs short it has the least capacity. Its id. */
export function newPipe(k: Kernel): number {
  const { pipeBytes } = k.state.config.limits;
  const pages = Math.max(1, Math.floor(pipeBytes / PAGE_SIZE));
  const plenty = hasRoom(k, pages * 4);
  const capacity = (plenty ? pages : 1) * PAGE_SIZE;
  k.state.pipeBlocks += capacity / PAGE_SIZE;
  const pipe = add(k.state.pipes, {
    id: 0,
    stamp: 0,
    blocks: new Array<number>(capacity / PAGE_SIZE).fill(0),
    head: 0,
    length: 0,
    capacity,
    readers: 0,
    writers: 0,
    readerOpens: 0,
    writerOpens: 0,
    readQueue: 0,
    writeQueue: 0,
  });
  pipe.readQueue = newQueue(k, `data in pipe ${pipe.id}`);
  pipe.writeQueue = newQueue(k, `room in pipe ${pipe.id}`);
  return pipe.id;
}

/** An end of the pipe was opened. */
export function openedPipe(k: Kernel, file: Readonly<OpenFile>): void {
  const pipe = edit(k.state.pipes, file.object);
  if (reads(file)) pipe.readers++;
  if (reads(file)) pipe.readerOpens++;
  if (writes(file)) pipe.writers++;
  if (writes(file)) pipe.writerOpens++;
  // Opens of a fifo that wait for this side.
  if (reads(file) && pipe.readers === 1) wake(k, pipe.writeQueue);
  if (writes(file) && pipe.writers === 1) wake(k, pipe.readQueue);
}

/** The pipe of a fifo, made if nobody has it open. Its id. */
export function pipeOfFifo(k: Kernel, vnode: number): number {
  const row = edit(k.state.vnodes, vnode);
  if (row.pipe === 0) row.pipe = newPipe(k);
  return row.pipe;
}

/** Somebody has opened the other side of a fifo since it had been opened `before` times, or has it open. */
export function hasMet(pipe: Readonly<Pipe>, reading: boolean, before: number): boolean {
  if (reading) return pipe.writers > 0 || pipe.writerOpens > before;
  return pipe.readers > 0 || pipe.readerOpens > before;
}

/** An end was closed: the other side learns of the end of file or of the broken pipe; with the last end the pipe goes. */
export function closePipe(k: Kernel, file: Readonly<OpenFile>): void {
  const pipe = edit(k.state.pipes, file.object);
  if (reads(file) && --pipe.readers === 0) wake(k, pipe.writeQueue);
  if (writes(file) && --pipe.writers === 0) wake(k, pipe.readQueue);
  if (pipe.readers > 0 || pipe.writers > 0) return;
  if (file.vnode !== 0) edit(k.state.vnodes, file.vnode).pipe = 0;
  for (const each of pipe.blocks) if (each !== 0) remove(k.state.blocks, each);
  k.state.pipeBlocks -= pipe.capacity / PAGE_SIZE;
  removeQueue(k, pipe.readQueue);
  removeQueue(k, pipe.writeQueue);
  remove(k.state.pipes, pipe.id);
}

/** read(2) on a pipe: what is there, or waits; 0 when nobody can write any more. */
export function readPipe(t: Transfer): number {
  const { k } = t;
  const pipe = edit(k.state.pipes, t.file.object);
  if (t.buffer.length === 0) return 0;
  if (pipe.length === 0) {
    if (t.call.done > 0 || pipe.writers === 0) return t.call.done;
    if (isNonblocking(t.file)) return -Errno.EAGAIN;
    return block(k, t.thread, [pipe.readQueue], TIME_MAX, 'data in a pipe');
  }
  const before = t.call.done;
  const end = before + Math.min(left(t), pipe.length);
  while (t.call.done < end && moveOut(t, pipe, end - t.call.done)) {}
  if (t.call.done > before) wake(k, pipe.writeQueue, 1);
  if (t.call.done < end) return doneOr(t, Errno.EFAULT);
  if (pipe.length > 0) wake(k, pipe.readQueue, 1);
  return pipe.length === 0 ? t.call.done : continued(t);
}

/** write(2) on a pipe: waits for room; EPIPE and SIGPIPE when nobody can read any more. */
export function writePipe(t: Transfer): number {
  const { k } = t;
  const pipe = edit(k.state.pipes, t.file.object);
  if (t.buffer.length === 0) return 0;
  if (pipe.readers === 0) {
    raiseThread(k, t.thread.id, kernelSignal(Signal.SIGPIPE));
    return doneOr(t, Errno.EPIPE);
  }
  const room = pipe.capacity - pipe.length;
  if (room < (t.buffer.length <= PIPE_BUF ? t.buffer.length : 1)) {
    if (isNonblocking(t.file)) return doneOr(t, Errno.EAGAIN);
    return block(k, t.thread, [pipe.writeQueue], TIME_MAX, 'room in a pipe');
  }
  const before = t.call.done;
  const end = before + Math.min(left(t), room);
  while (t.call.done < end && moveIn(t, pipe, end - t.call.done)) {}
  if (t.call.done > before) wake(k, pipe.readQueue, 1);
  if (t.call.done < end) return doneOr(t, Errno.EFAULT);
  if (pipe.length < pipe.capacity) wake(k, pipe.writeQueue, 1);
  return continued(t);
}

/** Changes the capacity (F_SETPIPE_SZ): rounded up to a power of two of pages. The new capacity, or -errno. */
export function resizePipe(k: Kernel, id: number, bytes: number): number {
  const pipe = edit(k.state.pipes, id);
  if (bytes > 0x7fffffff) return -Errno.EINVAL;
  if (bytes > LARGEST) return -Errno.EPERM;
  let pages = 1;
  while (pages * PAGE_SIZE < bytes) pages *= 2;
  if (pages * PAGE_SIZE < pipe.length) return -Errno.EBUSY;
  if (!hasRoom(k, pages - pipe.blocks.length)) return -Errno.EPERM;
  straighten(k, pipe, pages);
  wake(k, pipe.writeQueue);
  return pipe.capacity;
}

/** Lays the contents out from the start of a ring of so many pages. */
function straighten(k: Kernel, pipe: Pipe, pages: number): void {
  const bytes = new Uint8Array(pages * PAGE_SIZE);
  for (let at = 0; at < pipe.length; ) {
    const from = (pipe.head + at) % pipe.capacity;
    const count = Math.min(PAGE_SIZE - (from % PAGE_SIZE), pipe.length - at);
    const source = get(k.state.blocks, pipe.blocks[Math.floor(from / PAGE_SIZE)]!).bytes;
    bytes.set(source.subarray(from % PAGE_SIZE, (from % PAGE_SIZE) + count), at);
    at += count;
  }
  for (const each of pipe.blocks) if (each !== 0) remove(k.state.blocks, each);
  k.state.pipeBlocks += pages - pipe.blocks.length;
  pipe.blocks = new Array<number>(pages).fill(0);
  pipe.head = 0;
  pipe.capacity = pages * PAGE_SIZE;
  for (let at = 0; at < pipe.length; at += PAGE_SIZE) {
    blockAt(k, pipe, at).set(bytes.subarray(at, at + PAGE_SIZE));
  }
}

/** Moves bytes of one block to the buffer. False: bad address. */
function moveOut(t: Transfer, pipe: Pipe, most: number): boolean {
  const inBlock = pipe.head % PAGE_SIZE;
  const count = Math.min(PAGE_SIZE - inBlock, most, pieceLeft(t.buffer, t.call.done));
  const { bytes } = get(t.k.state.blocks, pipe.blocks[Math.floor(pipe.head / PAGE_SIZE)]!);
  if (!toUser(t.k, t.buffer, t.call.done, bytes, inBlock, count)) return false;
  pipe.length -= count;
  pipe.head = pipe.length === 0 ? 0 : (pipe.head + count) % pipe.capacity;
  t.call.done += count;
  return true;
}

/** Moves bytes of the buffer into one block. False: bad address. */
function moveIn(t: Transfer, pipe: Pipe, most: number): boolean {
  const tail = (pipe.head + pipe.length) % pipe.capacity;
  const count = Math.min(PAGE_SIZE - (tail % PAGE_SIZE), most, pieceLeft(t.buffer, t.call.done));
  if (!fromUser(t.k, t.buffer, t.call.done, blockAt(t.k, pipe, tail), tail % PAGE_SIZE, count)) return false;
  pipe.length += count;
  t.call.done += count;
  return true;
}

/** The block that holds place `at` of the ring, for writing. */
function blockAt(k: Kernel, pipe: Pipe, at: number): Uint8Array {
  const slot = Math.floor(at / PAGE_SIZE);
  if (pipe.blocks[slot] === 0) pipe.blocks[slot] = newBlock(k);
  return edit(k.state.blocks, pipe.blocks[slot]!).bytes;
}

function reads(file: Readonly<OpenFile>): boolean {
  return (file.flags & O_ACCMODE) !== O_WRONLY;
}

function writes(file: Readonly<OpenFile>): boolean {
  return (file.flags & O_ACCMODE) !== O_RDONLY;
}
