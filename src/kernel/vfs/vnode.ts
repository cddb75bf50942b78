// Vnodes: files, directories, symbolic links and devices, and the names that directories have for them. A vnode lives
// as long as it has a name or somebody holds it.

import { PAGE_SIZE } from '../../spec/paging.ts';
import { type Kernel, now } from '../context.ts';
import { dropFilePages } from '../mem/page-cache.ts';
import type { DirectoryEntry, Vnode } from '../state.ts';
import { add, edit, find, get, remove } from '../table.ts';
import { freeFileBlock } from './blocks.ts';

/** Cookies of '.' and '..'; those of entries follow. */
export const DOT_COOKIE = 1;
export const DOT_DOT_COOKIE = 2;

/** A vnode without a name yet. */
export function newVnode(k: Kernel, kind: Vnode['kind'], mount: number, mode: number): Vnode {
  return add(k.state.vnodes, {
    kind,
    mount,
    mode,
    size: 0,
    links: 0,
    references: 0,
    blocks: [],
    entries: [],
    nextCookie: DOT_DOT_COOKIE + 1,
    parent: 0,
    covered: 0,
    target: '',
    device: '',
    modifiedAt: now(k),
    changedAt: now(k),
  });
}

/** Keeps a vnode alive (open file, mapping, current directory, executable). */
export function holdVnode(k: Kernel, vnode: number): void {
  edit(k.state.vnodes, vnode).references++;
}

/** One reference less; a vnode without a name goes with the last one. 0 is no vnode. */
export function releaseVnode(k: Kernel, vnode: number): void {
  if (vnode === 0) return;
  const row = edit(k.state.vnodes, vnode);
  row.references--;
  dropIfUnused(k, row);
}

/** Entry of a directory by name, or undefined. */
export function findEntry(k: Kernel, directory: number, name: string): DirectoryEntry | undefined {
  return get(k.state.vnodes, directory).entries.find((each) => each.name === name);
}

/** Gives a vnode a name. The caller has made sure that the name is free. */
export function addEntry(k: Kernel, directory: number, name: string, vnode: number): void {
  const parent = edit(k.state.vnodes, directory);
  const child = edit(k.state.vnodes, vnode);
  parent.entries.push({ name, vnode, cookie: parent.nextCookie++ });
  child.links++;
  if (child.kind === 'directory') {
    child.links++;
    child.parent = directory;
    parent.links++;
  }
  touch(k, parent);
  child.changedAt = now(k);
}

/** Takes a name away; the vnode goes if nothing else keeps it. */
export function removeEntry(k: Kernel, directory: number, name: string): void {
  const parent = edit(k.state.vnodes, directory);
  const at = parent.entries.findIndex((each) => each.name === name);
  const child = edit(k.state.vnodes, parent.entries[at]!.vnode);
  parent.entries.splice(at, 1);
  child.links--;
  if (child.kind === 'directory') {
    child.links--;
    parent.links--;
  }
  touch(k, parent);
  child.changedAt = now(k);
  dropIfUnused(k, child);
}

/** The contents have changed now. */
export function touch(k: Kernel, vnode: Vnode): void {
  vnode.modifiedAt = now(k);
  vnode.changedAt = vnode.modifiedAt;
}

/** Frees the blocks of a file from page `first` on. */
export function freeBlocks(k: Kernel, vnode: Vnode, first: number): void {
  for (let page = first; page < vnode.blocks.length; page++) {
    if (vnode.blocks[page] !== 0) freeFileBlock(k, vnode.blocks[page]!);
  }
  if (vnode.blocks.length > first) vnode.blocks.length = first;
}

function dropIfUnused(k: Kernel, vnode: Vnode): void {
  if (vnode.links > 0 || vnode.references > 0 || find(k.state.vnodes, vnode.id) === undefined) return;
  dropFilePages(k, vnode.id, Math.ceil(vnode.size / PAGE_SIZE));
  freeBlocks(k, vnode, 0);
  remove(k.state.vnodes, vnode.id);
}
