// /dev: the devices that every machine has, and what reading and writing the simple ones means (null(4), random(4)).

import type { Kernel } from '../context.ts';
import { get } from '../table.ts';
import { lookup } from './lookup.ts';
import { addMount } from './mount.ts';
import { addEntry, newVnode } from './vnode.ts';

export interface DeviceRow {
  readonly name: string;
  readonly major: number;
  readonly minor: number;
  /** Permission bits. */
  readonly mode: number;
  /** What a read gives: nothing, zeros, or random bytes. */
  readonly reads: 'nothing' | 'zeros' | 'random' | 'tty';
  /** What a write does: it is swallowed, or there is no room. */
  readonly writes: 'swallow' | 'full' | 'tty';
}

/** Numbers are Linux's. `tty` is the terminal of the process, `console` that of the machine. */
const DEVICE_ROWS = [
  { name: 'null', major: 1, minor: 3, mode: 0o666, reads: 'nothing', writes: 'swallow' },
  { name: 'zero', major: 1, minor: 5, mode: 0o666, reads: 'zeros', writes: 'swallow' },
  { name: 'full', major: 1, minor: 7, mode: 0o666, reads: 'zeros', writes: 'full' },
  { name: 'random', major: 1, minor: 8, mode: 0o666, reads: 'random', writes: 'swallow' },
  { name: 'urandom', major: 1, minor: 9, mode: 0o666, reads: 'random', writes: 'swallow' },
  { name: 'tty', major: 5, minor: 0, mode: 0o666, reads: 'tty', writes: 'tty' },
  { name: 'console', major: 5, minor: 1, mode: 0o600, reads: 'tty', writes: 'tty' },
] as const satisfies readonly DeviceRow[];

const DEVICE_BY_NAME: ReadonlyMap<string, DeviceRow> = new Map(DEVICE_ROWS.map((row) => [row.name, row]));

/** The row of a device vnode. */
export function deviceRow(name: string): DeviceRow {
  return DEVICE_BY_NAME.get(name)!;
}

/** Terminal that a terminal device means for a process whose terminal is `controlling`; 0 if none, -1: no terminal device. */
export function ttyOfDevice(name: string, controlling: number): number {
  if (name === 'tty') return controlling;
  return name === 'console' ? CONSOLE_TTY : -1;
}

/** The first terminal. */
const CONSOLE_TTY = 1;

/** Mounts /dev over `directory`. */
export function mountDevfs(k: Kernel, directory: number): void {
  const root = addMount(k, 'devfs', directory);
  for (const row of DEVICE_ROWS) {
    const vnode = newVnode(k, 'device', get(k.state.vnodes, root).mount, row.mode);
    vnode.device = row.name;
    addEntry(k, root, row.name, vnode.id);
  }
}

/** The vnode of a device; one without a name if it has been removed from /dev. */
export function deviceVnode(k: Kernel, name: string): number {
  const found = lookup(k, k.state.rootVnode, `/dev/${name}`);
  if (found > 0 && get(k.state.vnodes, found).device === name) return found;
  const vnode = newVnode(k, 'device', get(k.state.vnodes, k.state.rootVnode).mount, deviceRow(name).mode);
  vnode.device = name;
  return vnode.id;
}
