// The user's home in the machine: which of its files have changed, so that the page can keep them.

import { HOME } from '../../src/host/root.ts';
import type { Kernel } from '../../src/kernel/context.ts';
import { lookup } from '../../src/kernel/vfs/lookup.ts';
import { fileBytes, walkTree } from '../../src/kernel/vfs/tree.ts';

/** Larger files are not kept. */
const LARGEST = 4 * 1024 * 1024;

export interface HomeChanges {
  readonly written: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly removed: readonly string[];
}

/** Gives what has changed since it was asked last; undefined if nothing has. */
export function watchHome(): (k: Kernel) => HomeChanges | undefined {
  let known = new Map<string, string>();
  return (k) => {
    const home = lookup(k, k.state.rootVnode, HOME);
    if (home < 0) return undefined;
    const now = new Map<string, string>();
    const written: { name: string; bytes: Uint8Array }[] = [];
    for (const { path, vnode } of walkTree(k, home)) {
      if (vnode.kind !== 'file' || vnode.size > LARGEST) continue;
      const version = `${vnode.id} ${vnode.modifiedAt} ${vnode.size}`;
      now.set(path, version);
      if (known.get(path) !== version) written.push({ name: path, bytes: fileBytes(k, vnode) });
    }
    const removed = [...known.keys()].filter((name) => !now.has(name));
    known = now;
    return written.length + removed.length === 0 ? undefined : { written, removed };
  };
}
