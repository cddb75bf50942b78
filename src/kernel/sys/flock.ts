// flock(2): a lock of an open file on its vnode, shared or exclusive, until it is given up or the last descriptor goes.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import type { Kernel } from '../context.ts';
import { giveUpLock } from '../io/lock.ts';
import { block, newQueue } from '../proc/wait-queue.ts';
import type { OpenFile } from '../state.ts';
import type { Handler } from '../syscall.ts';
import { edit } from '../table.ts';

const { LOCK_SH, LOCK_EX, LOCK_NB, LOCK_UN } = FLAG_SETS.lock;

const flock: Handler = (k, thread, call) => {
  const operation = call.args[1]! & ~LOCK_NB;
  if (operation !== LOCK_SH && operation !== LOCK_EX && operation !== LOCK_UN) return -Errno.EINVAL;
  const file = edit(k.state.openFiles, call.files[0]!);
  if (file.vnode === 0) return -Errno.EBADF;
  const wanted = operation === LOCK_SH ? 'shared' : 'exclusive';
  // Another lock is no better than none while it waits (flock(2): a conversion is not atomic).
  if (operation === LOCK_UN || file.lock !== wanted) giveUpLock(k, file);
  if (operation === LOCK_UN || file.lock === wanted) return 0;
  if (!isLocked(k, file, wanted)) {
    file.lock = wanted;
    return 0;
  }
  if ((call.args[1]! & LOCK_NB) !== 0) return -Errno.EAGAIN;
  const vnode = edit(k.state.vnodes, file.vnode);
  if (vnode.lockQueue === 0) vnode.lockQueue = newQueue(k, `a lock on ${file.path}`);
  return block(k, thread, [vnode.lockQueue], TIME_MAX, `a lock on ${file.path}`);
};

/** Another open file has a lock that does not go with this one. */
function isLocked(k: Kernel, file: Readonly<OpenFile>, wanted: OpenFile['lock']): boolean {
  for (const other of k.state.openFiles.rows.values()) {
    if (other.vnode !== file.vnode || other.id === file.id || other.lock === 'none') continue;
    if (wanted === 'exclusive' || other.lock === 'exclusive') return true;
  }
  return false;
}

export const LOCK_CALLS = { flock } as const;
