// From vnodes back to paths: names found by climbing to the root.

import type { Kernel } from '../context.ts';
import { get } from '../table.ts';
import type { Place } from './lookup.ts';
import { coveredBy, parentOf } from './mount.ts';

/** Absolute path of a directory; undefined if it has been removed. */
export function directoryPath(k: Kernel, directory: number): string | undefined {
  const names: string[] = [];
  for (let at = directory; ; ) {
    const bearer = coveredBy(k, at);
    if (bearer === k.state.rootVnode) return `/${names.reverse().join('/')}`;
    const { inside, mount, links } = get(k.state.vnodes, bearer);
    if (links === 0) return undefined;
    if (inside !== '') {
      names.push(...inside.split('/').reverse());
      at = get(k.state.mounts, mount).root;
      continue;
    }
    const parent = parentOf(k, at);
    if (parent === 0) return undefined;
    const { entries } = get(k.state.vnodes, parent);
    k.spent += entries.length;
    const entry = entries.find((each) => each.vnode === bearer);
    if (entry === undefined) return undefined;
    names.push(entry.name);
    at = parent;
  }
}

/** Absolute path of something in a file system whose names are not kept here (passing.ts). */
export function passingPath(k: Kernel, vnode: number): string {
  const { inside, mount } = get(k.state.vnodes, vnode);
  return `${directoryPath(k, get(k.state.mounts, mount).root)}/${inside}`;
}

/** Absolute path of what stands at a place. */
export function placePath(k: Kernel, place: Place): string {
  if (get(k.state.vnodes, place.vnode).kind === 'directory') return directoryPath(k, place.vnode) ?? '';
  if (get(k.state.vnodes, place.vnode).inside !== '') return passingPath(k, place.vnode);
  const directory = directoryPath(k, place.directory);
  if (directory === undefined) return '';
  return directory === '/' ? `/${place.name}` : `${directory}/${place.name}`;
}
