// Vnodes of files of the host: one for each path that somebody uses, made of what the host says about it.

import { Errno } from '../../../spec/errno.ts';
import type { Kernel } from '../../context.ts';
import { forgetPages } from '../../mem/page-cache.ts';
import type { HostNode, Vnode } from '../../state.ts';
import { edit, get } from '../../table.ts';
import { decodeName } from '../name-bytes.ts';
import { findPassing, passingVnode } from '../passing.ts';
import { decodeAttributes, type HostAttributes } from './protocol.ts';

/** This vnode lies in a folder of the host. */
export function isHosted(k: Kernel, vnode: number): boolean {
  return get(k.state.vnodes, vnode).host !== undefined;
}

/** Path of a name in a directory of the host, from its folder. */
export function pathIn({ inside }: Readonly<Vnode>, name: string): string {
  return inside === '' ? name : `${inside}/${name}`;
}

/** The path of a directory above, or undefined: that of the folder itself has none. */
export function parentPath(inside: string): string {
  return inside.slice(0, Math.max(0, inside.lastIndexOf('/')));
}

/** What is known of a file before anything is. */
export function newHostNode(): HostNode {
  return { number: 0, handle: 0, writable: false, gone: false, pages: 0, failedPage: -1 };
}

/** The vnode of what the host says (bytes of an answer) stands at a path. Its id, or -EIO for an answer that is none. */
export function hostVnode(k: Kernel, mount: number, inside: string, bytes: Uint8Array): number {
  const attributes = decodeAttributes(bytes);
  if (attributes === undefined) return -Errno.EIO;
  const { root } = get(k.state.mounts, mount);
  if (inside === '') {
    if (attributes.kind === 'directory') refresh(k, edit(k.state.vnodes, root), attributes);
    return attributes.kind === 'directory' ? root : -Errno.EIO;
  }
  const known = findPassing(k, mount, inside);
  if (known !== undefined && !isSame(known, attributes)) edit(k.state.vnodes, known.id).host!.gone = true;
  const vnode = passingVnode(k, mount, inside, attributes.kind, attributes.mode);
  vnode.host ??= newHostNode();
  refresh(k, vnode, attributes);
  return vnode.id;
}

/** Takes over what the host says about a file that is known. False: the answer is none, or is about something else. */
export function refreshVnode(k: Kernel, id: number, bytes: Uint8Array): boolean {
  const attributes = decodeAttributes(bytes);
  const vnode = edit(k.state.vnodes, id);
  if (attributes === undefined || attributes.kind !== vnode.kind) return false;
  refresh(k, vnode, attributes);
  return true;
}

function isSame({ kind, host }: Readonly<Vnode>, attributes: HostAttributes): boolean {
  return kind === attributes.kind && host!.number === attributes.number;
}

function refresh(k: Kernel, vnode: Vnode, { mode, links, number, size, modified, target }: HostAttributes): void {
  const { seconds, nanoseconds } = vnode.modifiedAt;
  const isChanged = vnode.size !== size || seconds !== modified.seconds || nanoseconds !== modified.nanoseconds;
  const isDirectory = vnode.kind === 'directory';
  vnode.host!.number = number;
  vnode.mode = mode;
  // What depends on the host's kind of file system is not shown.
  vnode.links = isDirectory ? 1 : links;
  vnode.size = isDirectory ? 0 : size;
  vnode.target = decodeName(target);
  vnode.accessedAt = modified;
  vnode.modifiedAt = modified;
  vnode.changedAt = modified;
  if (isChanged && vnode.host!.pages > 0) forgetPages(k, vnode.id, vnode.host!.pages);
}

/** A name was removed: no path leads to the vnode any more. */
export function detach(k: Kernel, id: number): void {
  const vnode = edit(k.state.vnodes, id);
  vnode.links = vnode.kind === 'directory' ? 0 : vnode.links - 1;
  vnode.host!.gone = true;
}

/** What stood at `from`, and below it, stands at `to` now. */
export function movePaths(k: Kernel, mount: number, from: string, to: string): void {
  for (const id of k.state.passing) {
    const { mount: its, inside, host } = get(k.state.vnodes, id);
    if (its !== mount || host === undefined || host.gone) continue;
    if (inside === from) edit(k.state.vnodes, id).inside = to;
    else if (inside.startsWith(`${from}/`)) edit(k.state.vnodes, id).inside = to + inside.slice(from.length);
  }
}
