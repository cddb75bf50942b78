// Names in folders of the host: making and removing directories, removing and renaming files. Regular files and
// directories only: no links of either kind and no fifos are made there.

import { Errno } from '../../../spec/errno.ts';
import type { Kernel } from '../../context.ts';
import type { CallRecord, Place, Thread, Vnode } from '../../state.ts';
import { BLOCKED } from '../../syscall.ts';
import { get } from '../../table.ts';
import { checkKinds, checkNames } from '../rename.ts';
import { checkNewName, createHosted } from './open.ts';
import type { FolderOperation } from './protocol.ts';
import { detach, movePaths, pathIn } from './vnode.ts';
import { askFolder, failureOf } from './work.ts';

/** Makes something at a free place. 0; -errno, or BLOCKED. */
export function makeHosted(
  k: Kernel,
  thread: Thread,
  call: CallRecord,
  place: Place,
  kind: Vnode['kind'],
  mode: number,
): number {
  const problem = checkNewName(k, place);
  if (problem !== 0) return problem;
  if (kind === 'file') {
    const made = createHosted(k, thread, call, place, { mode, write: false, exclusive: true });
    return made > 0 && made !== BLOCKED ? 0 : made;
  }
  if (kind !== 'directory') return -Errno.EPERM;
  return change(k, thread, call, place, (path) => ({ kind: 'makeDirectory', path, mode }));
}

/** unlink and rmdir: removes a name. 0; -errno, or BLOCKED. */
export function removeHosted(
  k: Kernel,
  thread: Thread,
  call: CallRecord,
  place: Place,
  wanted: 'directory' | 'file',
): number {
  const problem = wanted === 'directory' ? checkDirectory(k, place) : checkFile(k, place);
  if (problem !== 0) return problem;
  const kind = wanted === 'directory' ? 'removeDirectory' : 'removeFile';
  const result = change(k, thread, call, place, (path) => ({ kind, path }));
  if (result === 0 && !get(k.state.vnodes, place.vnode).host!.gone) detach(k, place.vnode);
  return result;
}

function checkDirectory(k: Kernel, place: Place): number {
  if (place.name === '.') return -Errno.EINVAL;
  if (place.name === '..') return -Errno.ENOTEMPTY;
  if (place.vnode === 0) return -Errno.ENOENT;
  if (get(k.state.vnodes, place.vnode).kind !== 'directory') return -Errno.ENOTDIR;
  return checkNewName(k, place);
}

function checkFile(k: Kernel, place: Place): number {
  if (place.vnode === 0) return -Errno.ENOENT;
  if (get(k.state.vnodes, place.vnode).kind === 'directory') return -Errno.EISDIR;
  return place.slash ? -Errno.ENOTDIR : checkNewName(k, place);
}

/** Gives what stands at `from` the name of `to`, in the same folder. 0; -errno, or BLOCKED. */
export function renameHosted(
  k: Kernel,
  thread: Thread,
  call: CallRecord,
  from: Place,
  to: Place,
  fresh: boolean,
): number {
  const problem = checkRename(k, from, to, fresh);
  if (problem !== 0 || from.vnode === to.vnode) return problem;
  const target = pathIn(get(k.state.vnodes, to.directory), to.name);
  const { mount } = get(k.state.vnodes, from.directory);
  const path = pathIn(get(k.state.vnodes, from.directory), from.name);
  const answer = askFolder(k, thread, call, mount, { kind: 'rename', path, to: target, fresh });
  if (answer === undefined) return BLOCKED;
  if (answer.result < 0) return failureOf(call, answer.result);
  if (to.vnode !== 0 && !get(k.state.vnodes, to.vnode).host!.gone) detach(k, to.vnode);
  movePaths(k, mount, answer.operation.path, answer.operation.to);
  return 0;
}

function checkRename(k: Kernel, from: Place, to: Place, fresh: boolean): number {
  const problem = checkNames(from, to, fresh) || checkNewName(k, from) || checkNewName(k, to);
  if (problem !== 0) return problem;
  const moved = get(k.state.vnodes, from.vnode);
  const isDirectory = moved.kind === 'directory';
  if (!isDirectory && (from.slash || to.slash)) return -Errno.ENOTDIR;
  if (isDirectory && isInside(get(k.state.vnodes, to.directory), moved)) return -Errno.EINVAL;
  return to.vnode === 0 ? 0 : checkKinds(moved, get(k.state.vnodes, to.vnode));
}

function isInside(directory: Readonly<Vnode>, above: Readonly<Vnode>): boolean {
  return directory.inside === above.inside || directory.inside.startsWith(`${above.inside}/`);
}

/** Asks for a change at a place. 0; -errno, or BLOCKED. */
function change(
  k: Kernel,
  thread: Thread,
  call: CallRecord,
  place: Place,
  operationAt: (path: string) => FolderOperation,
): number {
  const row = get(k.state.vnodes, place.directory);
  const answer = askFolder(k, thread, call, row.mount, operationAt(pathIn(row, place.name)));
  if (answer === undefined) return BLOCKED;
  return answer.result < 0 ? failureOf(call, answer.result) : 0;
}
