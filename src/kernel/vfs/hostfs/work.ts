// What a call asks of the host: a request, the wait for its answer, and the record from which the call goes on. A
// handler that asks runs again from its beginning when the answer is there; what it found before is in the record.

import { ERRNO_NAME, Errno } from '../../../spec/errno.ts';
import { TIME_MAX } from '../../../spec/inputs.ts';
import { SYSCALL_BY_NUMBER } from '../../../spec/syscalls.ts';
import { type Kernel, now } from '../../context.ts';
import { cloneCall } from '../../proc/wait-queue.ts';
import type { CallRecord, HostWork, Thread } from '../../state.ts';
import { BLOCKED } from '../../syscall.ts';
import { add, edit, find, get, remove } from '../../table.ts';
import { holdVnode, releaseVnode } from '../vnode.ts';
import { closeHandle } from './handle.ts';
import type { FolderOperation } from './protocol.ts';

/** What the host answered: a result (>= 0, or -errno) and bytes, and to what. */
export interface Answer<K extends FolderOperation['kind'] = FolderOperation['kind']> {
  readonly operation: Extract<FolderOperation, { kind: K }>;
  readonly result: number;
  readonly bytes: Uint8Array;
}

/** The record of a call for what it finds on the host; it makes the call one that has a record of its own. */
export function workOf(thread: Thread, call: CallRecord): HostWork {
  const record = (thread.call ??= cloneCall(call));
  record.host ??= {
    request: 0,
    waits: false,
    walk: undefined,
    walk2: undefined,
    held: [],
    pieces: [],
    search: undefined,
  };
  return record.host;
}

/**
 * The host's answer to an operation on a folder; undefined: it is asked, and the thread waits, so that the handler
 * returns BLOCKED. When it runs again and comes here for the same kind of operation, the answer is there.
 */
export function askFolder<O extends FolderOperation>(
  k: Kernel,
  thread: Thread,
  call: CallRecord,
  mount: number,
  operation: O,
): Answer<O['kind']> | undefined {
  const answer = answerTo(k, thread, call, operation.kind);
  if (answer === undefined) sendRequest(k, thread, call, mount, operation);
  return answer as Answer<O['kind']> | undefined;
}

/** Asks the host; the handler returns BLOCKED. */
export function sendRequest(
  k: Kernel,
  thread: Thread,
  call: CallRecord,
  mount: number,
  operation: FolderOperation,
): number {
  const work = workOf(thread, call);
  if (work.request === 0) {
    const { folder = 0 } = get(k.state.mounts, mount);
    work.request = add(k.state.requests, {
      due: now(k) + k.state.config.costs.streamLatency,
      synchronous: true,
      taken: false,
      request: { kind: 'folder', folder, operation },
      owner: { thread: thread.id, queue: 0, result: undefined, bytes: new Uint8Array(0) },
    }).id;
  }
  return waitForHost(k, thread, work);
}

/** The answer to what the call asked in an earlier entry, if it was an operation of this kind; undefined: there is none. */
export function answerTo<K extends FolderOperation['kind']>(
  k: Kernel,
  thread: Readonly<Thread>,
  call: CallRecord,
  kind: K,
): Answer<K> | undefined {
  const work = (thread.call ?? call).host;
  if (work === undefined || work.request === 0) return undefined;
  const { request, owner } = get(k.state.requests, work.request);
  if (owner?.result === undefined) return undefined;
  if (request.kind !== 'folder' || request.operation.kind !== kind) {
    dropRequest(k, work);
    return undefined;
  }
  remove(k.state.requests, work.request);
  work.request = 0;
  return { operation: request.operation as Answer<K>['operation'], result: owner.result, bytes: owner.bytes };
}

/** The thread sleeps until the host has answered: no signal wakes it before. */
export function waitForHost(k: Kernel, thread: Thread, work: HostWork): number {
  work.waits = true;
  thread.status = 'blocked';
  thread.waitReason = 'the host';
  thread.waitingOn = [];
  k.observer?.block?.(thread.id, [], TIME_MAX, now(k));
  return BLOCKED;
}

/** -errno of an answer, as far as the table has it for this call; otherwise EIO. */
export function failureOf(call: Readonly<CallRecord>, result: number): number {
  const name = ERRNO_NAME.get(-result);
  const errors = SYSCALL_BY_NUMBER.get(call.number)?.errors ?? {};
  return name !== undefined && name in errors ? result : -Errno.EIO;
}

/** The call uses this vnode: it stays until the call is done. */
export function keepVnode(k: Kernel, work: HostWork, vnode: number): void {
  holdVnode(k, vnode);
  work.held.push(vnode);
}

/** The call uses a vnode once less. */
export function letGo(k: Kernel, work: HostWork, vnode: number): void {
  work.held.splice(work.held.indexOf(vnode), 1);
  releaseVnode(k, vnode);
}

/** The call is done, or will never be: what its record holds goes. */
export function releaseWork(k: Kernel, work: HostWork): void {
  dropRequest(k, work);
  for (const vnode of work.held) releaseVnode(k, vnode);
  work.held = [];
}

function dropRequest(k: Kernel, work: HostWork): void {
  const row = find(k.state.requests, work.request);
  work.request = 0;
  if (row?.owner === undefined) return;
  const { result } = row.owner;
  if (result === undefined) {
    // The answer is on its way: nobody takes it.
    edit(k.state.requests, row.id).owner = undefined;
    return;
  }
  remove(k.state.requests, row.id);
  if (row.request.kind === 'folder') undo(k, row.request.folder, row.request.operation, result);
}

/** A file that was opened for somebody who is gone is closed. */
export function undo(k: Kernel, folder: number, operation: FolderOperation, result: number): void {
  if (operation.kind === 'open' && result >= 0) closeHandle(k, folder, operation.handle);
}
