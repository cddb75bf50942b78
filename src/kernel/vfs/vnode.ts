// Vnodes: files, directories, symbolic links and devices, and the names that directories have for them. A vnode lives
// as long as it has a name or somebody holds it.

import { PAGE_SIZE } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { dropFilePages } from '../mem/page-cache.ts';
import type { DirectoryEntry, Vnode } from '../state.ts';
import { add, edit, find, get, remove } from '../table.ts';
import { wallTime } from '../time.ts';
import { freeFileBlock, SLOT_BYTES } from './blocks.ts';
import { closeHandle } from './hostfs/handle.ts';
import { dropName, findName, pushName } from './name-index.ts';

/** Cookies of '.' and '..'; those of entries follow. */
export const DOT_COOKIE = 1;
export const DOT_DOT_COOKIE = 2;

/** A vnode without a name yet. */
export function newVnode(k: Kernel, kind: Vnode['kind'], mount: number, mode: number): Vnode {
  const at = wallTime(k);
  return add(k.state.vnodes, {
    id: 0,
    stamp: 0,
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
    inside: '',
    pipe: 0,
    running: 0,
    lockQueue: 0,
    accessedAt: at,
    modifiedAt: at,
    changedAt: at,
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
  if (row.references === 0 && row.host !== undefined) dropHosted(k, row);
  else dropIfUnused(k, row);
}

/** What looking up a name costs the host. */
const NAME_WORK = 256;

/** Entry of a directory by name, or undefined. */
export function findEntry(k: Kernel, directory: number, name: string): DirectoryEntry | undefined {
  k.spent += NAME_WORK;
  return findName(k.nameIndex, get(k.state.vnodes, directory).entries, name);
}

/** What a name costs beside its text: the entry that holds it. */
const ENTRY_BYTES = 64;

/** Bytes that a name counts against the limit of files. */
export function nameCost(name: string): number {
  return ENTRY_BYTES + name.length;
}

/** Gives a vnode a name. The caller has made sure that the name is free. */
export function addEntry(k: Kernel, directory: number, name: string, vnode: number): void {
  const parent = edit(k.state.vnodes, directory);
  const child = edit(k.state.vnodes, vnode);
  pushName(k.nameIndex, parent.entries, { name, vnode, cookie: parent.nextCookie++ });
  k.state.nameBytes += nameCost(name);
  child.links++;
  if (child.kind === 'directory') {
    child.links++;
    child.parent = directory;
    parent.links++;
  }
  touch(k, parent);
  child.changedAt = wallTime(k);
}

/** Takes a name away; the vnode goes if nothing else keeps it. */
export function removeEntry(k: Kernel, directory: number, name: string): void {
  const vnode = takeEntry(k, directory, name);
  dropIfUnused(k, edit(k.state.vnodes, vnode));
}

/** A vnode gets another name, here or elsewhere, instead of the one it has. */
export function moveEntry(k: Kernel, from: number, name: string, to: number, newName: string): void {
  addEntry(k, to, newName, takeEntry(k, from, name));
}

/** The vnodes of two names (directory, name) change places. */
export function swapEntries(k: Kernel, a: readonly [number, string], b: readonly [number, string]): void {
  const first = takeEntry(k, ...a);
  const second = takeEntry(k, ...b);
  addEntry(k, ...a, second);
  addEntry(k, ...b, first);
}

/** Takes a name away and keeps the vnode, which it returns. */
function takeEntry(k: Kernel, directory: number, name: string): number {
  const parent = edit(k.state.vnodes, directory);
  const entry = findName(k.nameIndex, parent.entries, name)!;
  const child = edit(k.state.vnodes, entry.vnode);
  dropName(k.nameIndex, parent.entries, entry);
  k.state.nameBytes -= nameCost(name);
  child.links--;
  if (child.kind === 'directory') {
    child.links--;
    parent.links--;
  }
  touch(k, parent);
  child.changedAt = wallTime(k);
  return child.id;
}

/** The contents have changed now. */
export function touch(k: Kernel, vnode: Vnode): void {
  vnode.modifiedAt = wallTime(k);
  vnode.changedAt = vnode.modifiedAt;
}

/** What freeing a block costs the host. */
const BLOCK_WORK = 64;

/** Frees the blocks of a file from page `first` on. */
export function freeBlocks(k: Kernel, vnode: Vnode, first: number): void {
  for (let page = first; page < vnode.blocks.length; page++) {
    if (vnode.blocks[page] !== 0) freeFileBlock(k, vnode.blocks[page]!);
  }
  if (vnode.blocks.length <= first) return;
  k.spent += (vnode.blocks.length - first) * BLOCK_WORK;
  k.state.nameBytes -= (vnode.blocks.length - first) * SLOT_BYTES;
  vnode.blocks.length = first;
}

/** What lies on the host is not kept: paths find it again. The root of a mount stays. */
function dropHosted(k: Kernel, vnode: Vnode): void {
  if (vnode.inside === '') return;
  k.state.passing = k.state.passing.filter((id) => id !== vnode.id);
  dropVnode(k, vnode);
}

function dropIfUnused(k: Kernel, vnode: Vnode): void {
  if (vnode.links > 0 || vnode.references > 0 || find(k.state.vnodes, vnode.id) === undefined) return;
  dropVnode(k, vnode);
}

/** Removes a vnode that nothing keeps. */
export function dropVnode(k: Kernel, vnode: Vnode): void {
  dropFilePages(k, vnode.id, vnode.host?.pages ?? Math.ceil(vnode.size / PAGE_SIZE));
  if (vnode.host !== undefined && vnode.host.handle !== 0) {
    closeHandle(k, get(k.state.mounts, vnode.mount).folder ?? 0, vnode.host.handle);
  }
  freeBlocks(k, vnode, 0);
  if (vnode.inside === '') k.state.nameBytes -= vnode.target.length;
  if (vnode.lockQueue !== 0) remove(k.state.waitQueues, vnode.lockQueue);
  remove(k.state.vnodes, vnode.id);
}
