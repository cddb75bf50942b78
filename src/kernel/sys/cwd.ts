// Calls on what a process carries with it on its way through the tree: current directory and file mode mask.

import { Errno } from '../../spec/errno.ts';
import type { Kernel } from '../context.ts';
import { writeBytes } from '../mem/copy.ts';
import type { Thread } from '../state.ts';
import { type Handler, isAnswer } from '../syscall.ts';
import { edit, get } from '../table.ts';
import { holdVnode, releaseVnode } from '../vfs/lookup.ts';
import { encodeName } from '../vfs/name-bytes.ts';
import { directoryPath } from '../vfs/path.ts';
import { vnodeOf } from './place.ts';

const PERMISSIONS = 0o777;

const chdir: Handler = (k, thread, call) => {
  const vnode = vnodeOf(k, thread, call, 'last');
  return isAnswer(vnode) ? vnode : enter(k, thread, vnode);
};

const fchdir: Handler = (k, thread, call) => {
  const { kind, object } = get(k.state.openFiles, call.files[0]!);
  return kind === 'directory' ? enter(k, thread, object) : -Errno.ENOTDIR;
};

function enter(k: Kernel, thread: Thread, vnode: number): number {
  if (get(k.state.vnodes, vnode).kind !== 'directory') return -Errno.ENOTDIR;
  const process = edit(k.state.processes, thread.pid);
  holdVnode(k, vnode);
  releaseVnode(k, process.cwd);
  process.cwd = vnode;
  return 0;
}

const getcwd: Handler = (k, thread, call) => {
  const [address, size] = call.args as [number, number];
  const process = get(k.state.processes, thread.pid);
  const path = directoryPath(k, process.cwd);
  if (path === undefined) return -Errno.ENOENT;
  const bytes = encodeName(`${path}\0`);
  if (bytes.length > size) return -Errno.ERANGE;
  return writeBytes(k, process.space, address, bytes) ? bytes.length : -Errno.EFAULT;
};

const umask: Handler = (k, thread, call) => {
  const process = edit(k.state.processes, thread.pid);
  const before = process.umask;
  process.umask = call.args[0]! & PERMISSIONS;
  return before;
};

export const CWD_CALLS = { chdir, fchdir, getcwd, umask } as const;
