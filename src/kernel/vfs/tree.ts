// The tree of files as it lies in the kernel's records: for saving and showing it. Nothing is read from a host here.

import { PAGE_SIZE } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import type { Vnode } from '../state-io.ts';
import { get } from '../table.ts';
import { filePage } from './blocks.ts';

export interface TreeEntry {
  /** From the directory at which the walk began, without a slash at its start. */
  readonly path: string;
  readonly vnode: Readonly<Vnode>;
}

/** Everything below a directory of the same file system, directories before what lies in them, in order of creation. */
export function* walkTree(k: Kernel, directory: number, path = ''): Generator<TreeEntry> {
  for (const { name, vnode: id } of get(k.state.vnodes, directory).entries) {
    const vnode = get(k.state.vnodes, id);
    yield { path: path + name, vnode };
    if (vnode.kind === 'directory' && vnode.covered === 0) yield* walkTree(k, id, `${path}${name}/`);
  }
}

/** The bytes of a file. */
export function fileBytes(k: Kernel, { id, size }: Readonly<Vnode>): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += PAGE_SIZE) {
    const page = filePage(k, id, at / PAGE_SIZE);
    if (page !== undefined) bytes.set(page.subarray(0, Math.min(PAGE_SIZE, size - at)), at);
  }
  return bytes;
}
