// The way of execve through folders of the host: its walks, opening what is found, and the pages that are looked into.

import { Errno } from '../../../spec/errno.ts';
import type { Kernel } from '../../context.ts';
import type { ProgramAccess } from '../../proc/script.ts';
import type { CallRecord, ProgramSearch, Thread } from '../../state.ts';
import { isAnswer } from '../../syscall.ts';
import { edit, get } from '../../table.ts';
import { startWalk } from '../lookup.ts';
import { openHosted } from './open.ts';
import { isHosted } from './vnode.ts';
import { walkKept } from './walk.ts';
import { keepVnode, workOf } from './work.ts';

/** Access for execve, whose search is in its record from now on. */
export function accessInCall(k: Kernel, thread: Thread, call: CallRecord, search: ProgramSearch): ProgramAccess {
  const work = workOf(thread, call);
  work.search = search;
  return {
    find: (path, which) => {
      const kept = work[which];
      if (kept?.place !== undefined) return kept.place;
      const walk = kept ?? startWalk(k, get(k.state.processes, thread.pid).cwd, path);
      return typeof walk === 'number' ? walk : walkKept(k, thread, call, walk, which, 'last');
    },
    open: (vnode) => (isHosted(k, vnode) ? openProgram(k, thread, call, vnode) : vnode),
    next: () => {
      work.walk = undefined;
    },
  };
}

function openProgram(k: Kernel, thread: Thread, call: CallRecord, wanted: number): number {
  const vnode = openHosted(k, thread, call, wanted, false);
  if (isAnswer(vnode)) return vnode;
  if (vnode !== wanted) keepVnode(k, workOf(thread, call), vnode);
  if (get(k.state.vnodes, vnode).host!.failedPage < 0) return vnode;
  edit(k.state.vnodes, vnode).host!.failedPage = -1;
  return -Errno.EIO;
}
