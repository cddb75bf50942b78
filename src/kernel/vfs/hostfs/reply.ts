// Answers of the host about folders: each goes to whoever asked, if that is still there.

import type { Input } from '../../../spec/inputs.ts';
import type { Kernel } from '../../context.ts';
import { wakeThread } from '../../proc/wait-queue.ts';
import type { RequestOwner } from '../../state.ts';
import { edit, find, remove } from '../../table.ts';
import { takePages } from './pages.ts';
import { undo } from './work.ts';

/** A reply has come. False: it is not for a request to a folder. */
export function takeFolderReply(k: Kernel, reply: Extract<Input, { kind: 'reply' }>): boolean {
  const row = find(k.state.requests, reply.request);
  if (row?.request.kind !== 'folder') return false;
  const { owner, page } = row;
  if (page !== undefined) takePages(k, row.id, page, reply);
  else if (owner === undefined || find(k.state.threads, owner.thread)?.call?.host?.request !== row.id) {
    // Whoever asked is gone.
    remove(k.state.requests, row.id);
    undo(k, row.request.folder, row.request.operation, reply.result);
  } else if (owner.result === undefined) giveAnswer(k, row.id, owner, reply);
  return true;
}

function giveAnswer(
  k: Kernel,
  id: number,
  owner: Readonly<RequestOwner>,
  { result, bytes }: Extract<Input, { kind: 'reply' }>,
): void {
  Object.assign(edit(k.state.requests, id), { synchronous: false, owner: { ...owner, result, bytes } });
  edit(k.state.threads, owner.thread).call!.host!.waits = false;
  wakeThread(k, owner.thread, 'event');
}
