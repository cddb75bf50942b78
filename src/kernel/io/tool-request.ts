// Requests to the toolchain: their rows from the first byte of a request to the last one of its reply.

import type { Input } from '../../spec/inputs.ts';
import { type Kernel, now } from '../context.ts';
import { newQueue, removeQueue, wake } from '../proc/wait-queue.ts';
import type { Thread } from '../state.ts';
import { add, edit, find, get, remove, sortedIds } from '../table.ts';

const EMPTY = new Uint8Array(0);

/** A row that gathers the bytes of a request of this thread. Its id. */
export function newToolRequest(k: Kernel, thread: Readonly<Thread>): number {
  dropAbandoned(k);
  const owner = { thread: thread.id, queue: newQueue(k, 'toolchain'), result: undefined, bytes: EMPTY };
  const request = { kind: 'tool', bytes: EMPTY } as const;
  return add(k.state.requests, { due: 0, synchronous: false, taken: true, request, owner }).id;
}

/** More bytes of the request. */
export function addToRequest(k: Kernel, id: number, piece: Uint8Array): void {
  const row = edit(k.state.requests, id);
  if (row.request.kind !== 'tool') return;
  const { bytes } = row.request;
  const joined = new Uint8Array(bytes.length + piece.length);
  joined.set(bytes);
  joined.set(piece, bytes.length);
  row.request = { kind: 'tool', bytes: joined };
}

/** The request is complete: the driver may take it, and the reply enters after `latency` cycles. The queue to wait on. */
export function sendToolRequest(k: Kernel, id: number, latency: number): number {
  const row = edit(k.state.requests, id);
  row.due = now(k) + latency;
  row.synchronous = true;
  row.taken = false;
  return row.owner!.queue;
}

/** A reply has come. False: it is not for a request to the toolchain. */
export function takeToolReply(k: Kernel, reply: Extract<Input, { kind: 'reply' }>): boolean {
  if (find(k.state.requests, reply.request)?.request.kind !== 'tool') return false;
  const row = edit(k.state.requests, reply.request);
  row.synchronous = false;
  row.owner = { ...row.owner!, result: reply.result, bytes: reply.bytes };
  wake(k, row.owner.queue);
  return true;
}

/** What the host answered; undefined: nothing yet. */
export function toolReply(k: Kernel, id: number): { result: number; bytes: Uint8Array } | undefined {
  const { result, bytes } = get(k.state.requests, id).owner!;
  return result === undefined ? undefined : { result, bytes };
}

export function removeToolRequest(k: Kernel, id: number): void {
  removeQueue(k, get(k.state.requests, id).owner!.queue);
  remove(k.state.requests, id);
}

/** Threads that were killed in their call leave their rows behind: the next call clears them away. */
function dropAbandoned(k: Kernel): void {
  for (const id of sortedIds(k.state.requests)) {
    const { owner, request } = get(k.state.requests, id);
    const isUsed =
      request.kind !== 'tool' || owner === undefined || find(k.state.threads, owner.thread)?.call?.data[0] === id;
    if (!isUsed) removeToolRequest(k, id);
  }
}
