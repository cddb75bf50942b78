// Vnodes of /proc: made for the names of the tree as paths lead there.

import { Errno } from '../../../spec/errno.ts';
import type { Kernel } from '../../context.ts';
import { get } from '../../table.ts';
import { addMount } from '../mount.ts';
import { passingVnode } from '../passing.ts';
import { type ProcEntry, type ProcNode, procMode, procNode } from './tree.ts';

/** What a name, and a byte of text, costs the host (Kernel.spent). */
const STEP_WORK = 2000;
const BYTE_WORK = 8;

/** Mounts /proc over `directory`. */
export function mountProcfs(k: Kernel, directory: number): void {
  addMount(k, 'procfs', directory);
}

/** This vnode is one of /proc. */
export function isProc(k: Kernel, vnode: number): boolean {
  return get(k.state.mounts, get(k.state.vnodes, vnode).mount).kind === 'procfs';
}

/** The vnode of a name in a directory of /proc; 0 if there is none now. */
export function procStep(k: Kernel, directory: number, name: string): number {
  const { mount, inside } = get(k.state.vnodes, directory);
  k.spent += STEP_WORK;
  const path = inside === '' ? name : `${inside}/${name}`;
  const node = procNode(k, path);
  if (node === undefined) return 0;
  const vnode = passingVnode(k, mount, path, node.kind, procMode(node.kind));
  if (node.kind === 'symlink') vnode.target = node.target;
  return vnode.id;
}

/** What a vnode of /proc stands for; undefined for other vnodes, and when it is gone. */
export function nodeOf(k: Kernel, vnode: number): ProcNode | undefined {
  return isProc(k, vnode) ? procNode(k, get(k.state.vnodes, vnode).inside) : undefined;
}

/** Where a link of /proc leads without a path (cwd, exe, fd); 0: by its text. */
export function jumpOf(k: Kernel, vnode: number): number {
  const node = nodeOf(k, vnode);
  return node?.kind === 'symlink' ? node.jump : 0;
}

/** The open file that a link of /proc/PID/fd is, or 0. */
export function fileOfLink(k: Kernel, vnode: number): number {
  const node = nodeOf(k, vnode);
  return node?.kind === 'symlink' ? node.file : 0;
}

/** Entries of a directory of /proc. */
export function procEntries(k: Kernel, vnode: number): readonly ProcEntry[] {
  const node = nodeOf(k, vnode);
  return node?.kind === 'directory' ? node.list() : [];
}

/** What a file of /proc says now; -ENOENT: what it is about is gone. */
export function procText(k: Kernel, vnode: number): Uint8Array | number {
  const node = nodeOf(k, vnode);
  if (node?.kind !== 'file') return -Errno.ENOENT;
  const text = node.text();
  k.spent += text.length * BYTE_WORK;
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}
