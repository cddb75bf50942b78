// memfd_create(2): a file that only descriptors know.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { newOpenFile } from '../io/open-file.ts';
import type { Handler } from '../syscall.ts';
import { get } from '../table.ts';
import { encodeName } from '../vfs/name-bytes.ts';
import { dropVnode, newVnode } from '../vfs/vnode.ts';
import { installDescriptor } from './descriptor.ts';

const { MFD_CLOEXEC, MFD_ALLOW_SEALING } = FLAG_SETS.memfd;
const NAME_LENGTH_MAX = 249;

const memfdCreate: Handler = (k, thread, call) => {
  const flags = call.args[1]!;
  if ((flags & ~(MFD_CLOEXEC | MFD_ALLOW_SEALING)) !== 0) return -Errno.EINVAL;
  if (encodeName(call.path).length > NAME_LENGTH_MAX) return -Errno.EINVAL;
  if (k.state.vnodes.rows.size >= k.state.config.limits.vnodes) return -Errno.ENOSPC;
  const vnode = newVnode(k, 'file', get(k.state.vnodes, k.state.rootVnode).mount, 0o777);
  const path = `/memfd:${call.path}`;
  const file = newOpenFile(k, 'file', vnode.id, { flags: FLAG_SETS.open.O_RDWR, vnode: vnode.id, path });
  if (file < 0) dropVnode(k, vnode);
  return installDescriptor(k, thread, file, (flags & MFD_CLOEXEC) !== 0);
};

export const MEMFD_CALLS = { memfd_create: memfdCreate } as const;
