// Walking through folders of the host: each name on the way is looked up by a request of its own, so that symbolic links
// are followed here, in the machine's tree, and never by the host. The walk is kept in the record of the call.

import { Errno } from '../../../spec/errno.ts';
import type { Kernel } from '../../context.ts';
import type { CallRecord, HostWork, Place, Thread, Walk } from '../../state.ts';
import { BLOCKED } from '../../syscall.ts';
import { get } from '../../table.ts';
import { type Follow, walkOn } from '../lookup.ts';
import { hostVnode, parentPath, pathIn } from './vnode.ts';
import { askFolder, failureOf, keepVnode, letGo, workOf } from './work.ts';

/** Which path of a call. */
export type WalkName = 'walk' | 'walk2';

/** The walk of a path as far as an earlier entry of the call came; undefined at its first entry. */
export function keptWalk({ host }: Readonly<CallRecord>, which: WalkName): Walk | undefined {
  return host?.[which];
}

/** Goes on with a walk, which the call keeps: its end too, so that no later entry walks again. BLOCKED: it asks the host. */
export function walkKept(
  k: Kernel,
  thread: Thread,
  call: CallRecord,
  walk: Walk,
  which: WalkName,
  follow: Follow,
): Place | number {
  const work = workOf(thread, call);
  const before = work[which] === walk ? walk.at : 0;
  const found = walkOn(k, walk, follow, (directory, name) => step(k, thread, call, directory, name));
  if (typeof found === 'number' && found !== BLOCKED) return found;
  work[which] = walk;
  if (typeof found !== 'number') finishWalk(k, work, walk, found);
  else if (walk.at !== before) keepVnode(k, work, walk.at);
  if (before !== 0 && (typeof found !== 'number' || walk.at !== before)) letGo(k, work, before);
  return found;
}

function finishWalk(k: Kernel, work: HostWork, walk: Walk, place: Place): void {
  walk.place = place;
  keepVnode(k, work, place.directory);
  if (place.vnode !== 0) keepVnode(k, work, place.vnode);
}

/** The walk has led to something that was made there meanwhile. */
export function placeMade(k: Kernel, thread: Thread, call: CallRecord, vnode: number): void {
  const work = workOf(thread, call);
  const { walk } = work;
  if (walk?.place !== undefined) walk.place = { ...walk.place, vnode };
  keepVnode(k, work, vnode);
}

/** One name of a directory of the host. Its vnode; 0: there is none; -errno, or BLOCKED. */
function step(k: Kernel, thread: Thread, call: CallRecord, directory: number, name: string): number {
  const row = get(k.state.vnodes, directory);
  if (row.host!.gone) return 0;
  const path = name === '..' ? parentPath(row.inside) : pathIn(row, name);
  if (path === '') return get(k.state.mounts, row.mount).root;
  const answer = askFolder(k, thread, call, row.mount, { kind: 'look', path });
  if (answer === undefined) return BLOCKED;
  if (answer.result === -Errno.ENOENT) return 0;
  if (answer.result < 0) return failureOf(call, answer.result);
  return hostVnode(k, row.mount, path, answer.bytes);
}
