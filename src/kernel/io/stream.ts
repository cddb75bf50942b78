// Streams: standard input and output of the host that are no terminal. Input is synchronous in virtual time: a read
// asks the host and gets all it asked for, or up to the end, however the host delivers it (kernel.md 1.3).

import { Errno } from '../../spec/errno.ts';
import { type Input, TIME_MAX } from '../../spec/inputs.ts';
import { ENTRY_BYTES_MAX } from '../../spec/limits.ts';
import type { Kernel } from '../context.ts';
import { block, newQueue, wake } from '../proc/wait-queue.ts';
import type { Stream } from '../state.ts';
import { add, edit, find, get, remove } from '../table.ts';
import { putOutput } from './output.ts';
import { askHost } from './requests.ts';
import { continued, doneOr, left, type Transfer } from './transfer.ts';
import { fromUser, toUser } from './user-buffer.ts';

const EMPTY = new Uint8Array(0);

/** Ids of the standard streams, which every machine has. */
export const StandardStream = { input: 1, output: 2, error: 3 } as const;

/** Makes the standard streams. */
export function bootStreams(k: Kernel): void {
  for (const name of Object.keys(StandardStream)) newStream(k, name);
}

function newStream(k: Kernel, name: string): void {
  const readQueue = newQueue(k, `standard ${name}`);
  add(k.state.streams, { name, ended: false, failure: 0, buffered: EMPTY, consumed: 0, request: 0, readQueue });
}

/** read(2): the full count, or what there is up to the end. */
export function readStream(t: Transfer): number {
  const stream = edit(t.k.state.streams, t.file.object);
  if (!takeBuffered(t, stream)) return doneOr(t, Errno.EFAULT);
  if (t.call.done === t.buffer.length) return t.call.done;
  if (left(t) === 0) return continued(t);
  if (stream.failure !== 0) {
    const { failure } = stream;
    stream.failure = 0;
    return doneOr(t, failure);
  }
  if (stream.ended) return t.call.done;
  if (stream.request === 0) {
    const length = Math.min(t.buffer.length - t.call.done, ENTRY_BYTES_MAX);
    const latency = t.k.state.config.costs.streamLatency;
    stream.request = askHost(t.k, { kind: 'streamRead', stream: stream.id, length, line: false }, latency);
  }
  return block(t.k, t.thread, [stream.readQueue], TIME_MAX, 'standard input');
}

/** write(2): always goes on, as the driver takes output between slices. */
export function writeStream(t: Transfer): number {
  const bytes = new Uint8Array(left(t));
  if (!fromUser(t.k, t.buffer, t.call.done, bytes, 0, bytes.length)) return doneOr(t, Errno.EFAULT);
  putOutput(t.k, 'stream', t.file.object, bytes);
  t.call.done += bytes.length;
  return continued(t);
}

/** The host has answered a request. Replies to requests that nobody made are dropped. */
export function takeReply(k: Kernel, reply: Extract<Input, { kind: 'reply' }>): void {
  const request = find(k.state.requests, reply.request)?.request;
  if (request === undefined || request.kind === 'tool' || request.kind === 'folder') return;
  remove(k.state.requests, reply.request);
  const stream = edit(k.state.streams, request.stream);
  stream.request = 0;
  const asked = request.kind === 'streamRead' ? request.length : 0;
  const bytes = reply.bytes.subarray(0, asked);
  if (reply.result < 0) stream.failure = -reply.result;
  else if (bytes.length < asked) stream.ended = true;
  stream.buffered = joinBytes(stream.buffered.subarray(stream.consumed), bytes);
  stream.consumed = 0;
  wake(k, stream.readQueue);
}

/** Bytes that a read would give at once. */
export function streamReady(k: Kernel, id: number): number {
  const stream = get(k.state.streams, id);
  return stream.buffered.length - stream.consumed;
}

/** Copies what the host has sent already. False: bad address. */
function takeBuffered(t: Transfer, stream: Stream): boolean {
  const count = Math.min(left(t), stream.buffered.length - stream.consumed);
  if (!toUser(t.k, t.buffer, t.call.done, stream.buffered, stream.consumed, count)) return false;
  t.call.done += count;
  stream.consumed += count;
  if (stream.consumed === stream.buffered.length) {
    stream.buffered = EMPTY;
    stream.consumed = 0;
  }
  return true;
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
