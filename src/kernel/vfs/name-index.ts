// Names of large directories, so that looking one up does not read them all. The index is made from the entries when it is
// first needed, and kept beside the state: it is no part of it, and a directory that a snapshot gives back gets a new one.

import type { DirectoryEntry } from '../state.ts';

/** By the list of entries, which only its own vnode has. */
export type NameIndex = WeakMap<readonly DirectoryEntry[], Map<string, DirectoryEntry>>;

/** Directories with fewer entries are read through. */
const FEW = 32;

/** Entry by name, or undefined. */
export function findName(
  index: NameIndex,
  entries: readonly DirectoryEntry[],
  name: string,
): DirectoryEntry | undefined {
  if (entries.length < FEW) return entries.find((each) => each.name === name);
  let names = index.get(entries);
  if (names === undefined) {
    names = new Map(entries.map((each) => [each.name, each]));
    index.set(entries, names);
  }
  return names.get(name);
}

/** Adds an entry behind all others; its name is free. */
export function pushName(index: NameIndex, entries: DirectoryEntry[], entry: DirectoryEntry): void {
  entries.push(entry);
  index.get(entries)?.set(entry.name, entry);
}

/** Takes an entry out. */
export function dropName(index: NameIndex, entries: DirectoryEntry[], { name, cookie }: DirectoryEntry): void {
  entries.splice(firstAfter(entries, cookie - 1), 1);
  index.get(entries)?.delete(name);
}

/** Index of the first entry with a greater cookie: they are in ascending order. */
export function firstAfter(entries: readonly DirectoryEntry[], cookie: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries[middle]!.cookie > cookie) high = middle;
    else low = middle + 1;
  }
  return low;
}
