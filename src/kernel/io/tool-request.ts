// Requests to the toolchain: their rows from the first byte of a request to the end of the call.

import type { Input } from '../../spec/inputs.ts';
import { SYSCALL_BY_NAME } from '../../spec/syscalls.ts';
import { type Kernel, now } from '../context.ts';
import { newQueue, removeQueue, wake } from '../proc/wait-queue.ts';
import type { CallRecord, Thread } from '../state.ts';
import { add, edit, find, get, remove } from '../table.ts';

/** What the host copies in about a nanosecond (Kernel.spent). */
const BYTES_A_NANOSECOND = 4;
const EMPTY = new Uint8Array(0);
const TOOLCHAIN = SYSCALL_BY_NAME.get('toolchain')!.number;

/** A row that gathers the bytes of a request of this thread. Its id. */
export function newToolRequest(k: Kernel, thread: Readonly<Thread>): number {
  const owner = { thread: thread.id, queue: newQueue(k, 'toolchain'), result: undefined, bytes: EMPTY };
  const request = { kind: 'tool', bytes: EMPTY } as const;
  return add(k.state.requests, { due: 0, synchronous: false, taken: true, request, owner }).id;
}

/** The request of a call that is under way; 0: it has none. */
export function toolRequestOf(call: Readonly<CallRecord>): number {
  return call.number === TOOLCHAIN && call.stage !== 0 ? call.data[0]! : 0;
}

/** More bytes of the request. */
export function addToRequest(k: Kernel, id: number, piece: Uint8Array): void {
  const row = edit(k.state.requests, id);
  if (row.request.kind !== 'tool') return;
  const { bytes } = row.request;
  const joined = new Uint8Array(bytes.length + piece.length);
  joined.set(bytes);
  joined.set(piece, bytes.length);
  k.spent += joined.length / BYTES_A_NANOSECOND;
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

/** The call is over, or its thread is: a reply that comes later is dropped. */
export function removeToolRequest(k: Kernel, id: number): void {
  removeQueue(k, get(k.state.requests, id).owner!.queue);
  remove(k.state.requests, id);
}
