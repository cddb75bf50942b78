// Files of /proc: what they said when they were opened is read as if it were a file's contents.

import { Errno } from '../../spec/errno.ts';
import type { Kernel } from '../context.ts';
import type { OpenFile } from '../state.ts';
import { edit } from '../table.ts';
import { hasRoom } from '../vfs/blocks.ts';
import { continued, doneOr, left, type Transfer } from './transfer.ts';
import { toUser } from './user-buffer.ts';

/** Gives a new open file its text, which counts against the limit of files until it is closed. 0, or -ENOMEM. */
export function setText(k: Kernel, file: number, text: Uint8Array): number {
  if (!hasRoom(k, 0, text.length)) return -Errno.ENOMEM;
  k.state.nameBytes += text.length;
  edit(k.state.openFiles, file).text = text;
  return 0;
}

export function closeText(k: Kernel, file: Readonly<OpenFile>): void {
  k.state.nameBytes -= file.text.length;
}

export function readText(t: Transfer): number {
  const { k, file, call } = t;
  const start = t.position < 0 ? file.offset : t.position + call.done;
  const count = Math.max(0, Math.min(left(t), file.text.length - start));
  if (!toUser(k, t.buffer, call.done, file.text, start, count)) return doneOr(t, Errno.EFAULT);
  call.done += count;
  if (t.position < 0 && count > 0) edit(k.state.openFiles, file.id).offset = start + count;
  return start + count >= file.text.length ? call.done : continued(t);
}
