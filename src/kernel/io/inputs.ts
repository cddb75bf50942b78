// Inputs that concern terminals, streams and requests: keys, hangup, resize, reply.

import type { Input } from '../../spec/inputs.ts';
import type { Kernel } from '../context.ts';
import { edit, find } from '../table.ts';
import { takeFolderReply } from '../vfs/hostfs/reply.ts';
import { hangUp } from './controlling.ts';
import { receiveKeys } from './line-discipline.ts';
import { takeReply } from './stream.ts';
import { takeToolReply } from './tool-request.ts';
import { resizeTty } from './tty.ts';

const SIZE_MAX = 0xffff;

/** Lets an input of the I/O half take effect. What names a terminal that does not exist has none. */
export function applyIoInput(k: Kernel, input: Input): void {
  if (input.kind === 'reply' && !takeFolderReply(k, input) && !takeToolReply(k, input)) takeReply(k, input);
  if (input.kind !== 'keys' && input.kind !== 'hangup' && input.kind !== 'resize') return;
  const tty = find(k.state.ttys, input.tty);
  if (tty === undefined || tty.pty !== undefined) return;
  if (input.kind === 'hangup') hangUp(k, input.tty);
  else if (input.kind === 'resize') {
    resizeTty(k, input.tty, Math.min(input.columns, SIZE_MAX), Math.min(input.rows, SIZE_MAX));
  } else receiveKeys(k, edit(k.state.ttys, input.tty), input.bytes);
}
