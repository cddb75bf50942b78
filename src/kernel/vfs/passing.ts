// Vnodes of file systems whose names are not kept in directories here: procfs and host folders. One is made when a path
// leads to it, and goes at the next path that is looked up unless somebody holds it.

import type { Kernel } from '../context.ts';
import type { Vnode } from '../state.ts';
import { edit, find, get } from '../table.ts';
import { dropVnode, newVnode } from './vnode.ts';

/** The vnode for a path inside a file system; the same one as long as it is held. */
export function passingVnode(k: Kernel, mount: number, inside: string, kind: Vnode['kind'], mode: number): Vnode {
  const known = findPassing(k, mount, inside);
  if (known !== undefined && known.kind === kind) return edit(k.state.vnodes, known.id);
  const vnode = newVnode(k, kind, mount, mode);
  vnode.inside = inside;
  vnode.links = kind === 'directory' ? 2 : 1;
  k.state.passing.push(vnode.id);
  return vnode;
}

/** The live vnode for a path inside a file system. */
export function findPassing(k: Kernel, mount: number, inside: string): Readonly<Vnode> | undefined {
  for (const id of k.state.passing) {
    const row = get(k.state.vnodes, id);
    if (row.mount === mount && row.inside === inside && row.host?.gone !== true) return row;
  }
  return undefined;
}

/** Drops those that nobody holds. */
export function sweepPassing(k: Kernel): void {
  for (const id of k.state.passing) {
    if (get(k.state.vnodes, id).references === 0) dropVnode(k, edit(k.state.vnodes, id));
  }
  k.state.passing = k.state.passing.filter((id) => find(k.state.vnodes, id) !== undefined);
}

/** The directory above. */
export function passingParent(k: Kernel, { mount, inside }: Readonly<Vnode>): number {
  const slash = inside.lastIndexOf('/');
  if (slash < 0) return get(k.state.mounts, mount).root;
  return passingVnode(k, mount, inside.slice(0, slash), 'directory', 0o555).id;
}
