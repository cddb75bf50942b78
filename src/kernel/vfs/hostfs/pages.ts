// Pages of files of the host that are mapped: asked for when they are first touched, a few at a time. Whoever needs one
// waits, and touches it again when it is there.

import type { Input } from '../../../spec/inputs.ts';
import { TIME_MAX } from '../../../spec/inputs.ts';
import { ENTRY_BYTES_MAX } from '../../../spec/limits.ts';
import { PAGE_SIZE } from '../../../spec/paging.ts';
import { type Kernel, now, type WantedPage } from '../../context.ts';
import { putPage } from '../../mem/page-cache.ts';
import { leaveHart } from '../../proc/context-switch.ts';
import { newQueue, removeQueue, wake } from '../../proc/wait-queue.ts';
import type { CallRecord, PageRequest, Thread } from '../../state.ts';
import { add, edit, get, remove, sortedIds } from '../../table.ts';
import { holdVnode, releaseVnode } from '../vnode.ts';
import { waitForHost, workOf } from './work.ts';

/** Pages of one request. */
const PAGES_AT_ONCE = ENTRY_BYTES_MAX / PAGE_SIZE;
const REASON = 'a page of a file of the host';

/** The running thread waits for a page outside of every call; its instruction is tried again then. */
export function waitForPage(k: Kernel, thread: Thread, wanted: WantedPage): void {
  const queue = queueFor(k, wanted);
  thread.status = 'blocked';
  thread.waitReason = REASON;
  thread.waitingOn = [queue];
  edit(k.state.waitQueues, queue).waiters.push(thread.id);
  thread.voluntary++;
  k.observer?.block?.(thread.id, [queue], TIME_MAX, now(k));
  leaveHart(k, k.hart, thread, 'block');
}

/** A call waits for a page, and goes on from its record then. BLOCKED. */
export function waitInCall(k: Kernel, thread: Thread, call: CallRecord, wanted: WantedPage): number {
  const queue = queueFor(k, wanted);
  const blocked = waitForHost(k, thread, workOf(thread, call));
  thread.waitReason = REASON;
  thread.waitingOn = [queue];
  edit(k.state.waitQueues, queue).waiters.push(thread.id);
  return blocked;
}

/** Where those who want this page wait: the host is asked for it, if it is not already. */
function queueFor(k: Kernel, { vnode, page }: WantedPage): number {
  const first = page - (page % PAGES_AT_ONCE);
  for (const id of sortedIds(k.state.requests)) {
    const known = get(k.state.requests, id).page;
    if (known?.vnode !== vnode || known.first !== first) continue;
    if (!known.wanted.includes(page)) edit(k.state.requests, id).page!.wanted.push(page);
    return known.queue;
  }
  const { mount, host } = get(k.state.vnodes, vnode);
  const { folder = 0 } = get(k.state.mounts, mount);
  const queue = newQueue(k, REASON);
  holdVnode(k, vnode);
  const length = PAGES_AT_ONCE * PAGE_SIZE;
  const operation = { kind: 'read', handle: host!.handle, position: first * PAGE_SIZE, length } as const;
  add(k.state.requests, {
    due: now(k) + k.state.config.costs.streamLatency,
    synchronous: true,
    taken: false,
    request: { kind: 'folder', folder, operation },
    page: { vnode, first, wanted: [page], queue },
  });
  return queue;
}

/** The host has sent pages, or said that it cannot. Whoever waits looks again. */
export function takePages(k: Kernel, id: number, asked: PageRequest, reply: Extract<Input, { kind: 'reply' }>): void {
  const { vnode, queue } = asked;
  remove(k.state.requests, id);
  if (reply.result < 0) edit(k.state.vnodes, vnode).host!.failedPage = asked.first;
  else putPages(k, asked, reply.bytes.subarray(0, PAGES_AT_ONCE * PAGE_SIZE));
  for (const tid of get(k.state.waitQueues, queue).waiters) {
    const { host } = edit(k.state.threads, tid).call ?? {};
    if (host !== undefined) host.waits = false;
  }
  wake(k, queue);
  removeQueue(k, queue);
  releaseVnode(k, vnode);
}

/** Pages that are waited for come first; the others if there is room without dropping any. */
function putPages(k: Kernel, { vnode, first, wanted }: PageRequest, bytes: Uint8Array): void {
  const row = edit(k.state.vnodes, vnode);
  const count = Math.ceil(bytes.length / PAGE_SIZE);
  const others = Array.from({ length: count }, (_, at) => first + at).filter((page) => !wanted.includes(page));
  for (const page of [...wanted, ...others]) {
    const at = (page - first) * PAGE_SIZE;
    if (at >= bytes.length) continue;
    if (!putPage(k, vnode, page, bytes.subarray(at, at + PAGE_SIZE), wanted.includes(page))) break;
    row.host!.pages = Math.max(row.host!.pages, page + 1);
  }
  const end = first * PAGE_SIZE + bytes.length;
  if (bytes.length < PAGES_AT_ONCE * PAGE_SIZE && row.size > end) row.size = end;
}
