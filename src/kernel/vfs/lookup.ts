// From paths to vnodes.

import { Errno } from '../../spec/errno.ts';
import type { Kernel } from '../context.ts';
import { edit, find, get } from '../table.ts';

/** Vnode of `path`, seen from directory `cwd`, symbolic links followed; -errno. */
export function lookup(k: Kernel, cwd: number, path: string): number {
  let at = path.startsWith('/') ? k.state.rootVnode : cwd;
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    const entry = find(k.state.vnodes, at)?.entries.find((each) => each.name === name);
    if (entry === undefined) return -Errno.ENOENT;
    at = entry.vnode;
  }
  return at;
}

/** Keeps a vnode alive (mapping, cwd, executable). */
export function holdVnode(k: Kernel, vnode: number): void {
  edit(k.state.vnodes, vnode).references++;
}

/** One reference less; an unlinked vnode goes with the last one. */
export function releaseVnode(k: Kernel, vnode: number): void {
  if (vnode !== 0) edit(k.state.vnodes, vnode).references--;
}

/** The 4096 bytes of a page of a file, or undefined for a hole. */
export function filePage(k: Kernel, vnode: number, page: number): Uint8Array | undefined {
  const block = get(k.state.vnodes, vnode).blocks[page] ?? 0;
  return block === 0 ? undefined : get(k.state.blocks, block).bytes;
}
