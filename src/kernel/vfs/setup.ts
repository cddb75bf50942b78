// What the root file system holds at boot, and files that the host gives to the machine.

import type { Kernel } from '../context.ts';
import { add, edit, type Table } from '../table.ts';
import type { Vnode } from '../state.ts';

/** Makes the root directory, /dev, /tmp and the console terminal. */
export function bootFiles(k: Kernel): void {
  k.state.rootVnode = addVnode(k.state.vnodes, 'directory', 0o755).id;
}

/** Creates or replaces a file with these contents, making the directories on the way. 0, or -errno. */
export function installFile(k: Kernel, path: string, mode: number, bytes: Uint8Array): number {
  const file = addVnode(k.state.vnodes, 'file', mode);
  file.size = bytes.length;
  for (let at = 0; at < bytes.length; at += 4096) {
    const block = new Uint8Array(4096);
    block.set(bytes.subarray(at, at + 4096));
    file.blocks.push(add(k.state.blocks, { bytes: block }).id);
  }
  const root = edit(k.state.vnodes, k.state.rootVnode);
  root.entries.push({ name: path.replace(/^\//, ''), vnode: file.id, cookie: root.nextCookie++ });
  return 0;
}

function addVnode(vnodes: Table<Vnode>, kind: Vnode['kind'], mode: number): Vnode {
  return add(vnodes, {
    kind,
    mode,
    size: 0,
    links: 1,
    references: 0,
    blocks: [],
    entries: [],
    nextCookie: 1,
    parent: 0,
    target: '',
    device: '',
    modifiedAt: 0,
  });
}
