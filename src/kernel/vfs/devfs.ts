// /dev: the devices that every machine has, and what reading and writing the simple ones means (null(4), random(4)).

import type { Kernel } from '../context.ts';
import { get } from '../table.ts';
import { lookup } from './lookup.ts';
import { addMount } from './mount.ts';
import { addEntry, findEntry, newVnode, removeEntry } from './vnode.ts';

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
  { name: 'ptmx', major: 5, minor: 2, mode: 0o666, reads: 'tty', writes: 'tty' },
] as const satisfies readonly DeviceRow[];

const DEVICE_BY_NAME: ReadonlyMap<string, DeviceRow> = new Map(DEVICE_ROWS.map((row) => [row.name, row]));

/** The row of a device vnode: one of the table, or /dev/ttyN, /dev/pts/N. */
export function deviceRow(name: string): DeviceRow {
  const row = DEVICE_BY_NAME.get(name);
  if (row !== undefined) return row;
  const minor = Number(name.replace(/\D*/, ''));
  const terminal = { name, minor, mode: 0o620, reads: 'tty', writes: 'tty' } as const;
  return { ...terminal, major: name.startsWith('pts/') ? 136 : 4 };
}

/** Terminal that a terminal device means for a process whose terminal is `controlling`; 0 if none, -1: no terminal device. */
export function ttyOfDevice(k: Kernel, name: string, controlling: number): number {
  if (name === 'tty') return controlling;
  if (name === 'console') return CONSOLE_TTY;
  if (/^tty\d+$/.test(name)) return Number(name.slice(3));
  if (!name.startsWith('pts/')) return -1;
  for (const tty of k.state.ttys.rows.values()) if (tty.name === name) return tty.id;
  return 0;
}

/** The first terminal; /dev/tty1 is another name for it. */
const CONSOLE_TTY = 1;

/** Adds /dev/pts/N, if /dev/pts is still there and the name is free. */
export function addPts(k: Kernel, name: string): void {
  const directory = lookup(k, k.state.rootVnode, '/dev/pts');
  if (directory < 0 || get(k.state.vnodes, directory).kind !== 'directory') return;
  const last = name.slice(name.indexOf('/') + 1);
  if (findEntry(k, directory, last) === undefined) addDevice(k, directory, last, name);
}

/** Takes /dev/pts/N away. */
export function removePts(k: Kernel, name: string): void {
  const vnode = lookup(k, k.state.rootVnode, `/dev/${name}`);
  if (vnode <= 0 || get(k.state.vnodes, vnode).device !== name) return;
  removeEntry(k, lookup(k, k.state.rootVnode, '/dev/pts'), name.slice(name.indexOf('/') + 1));
}

/** Names for descriptors of whoever looks. */
const LINKS = [
  ['fd', '/proc/self/fd'],
  ['stdin', '/proc/self/fd/0'],
  ['stdout', '/proc/self/fd/1'],
  ['stderr', '/proc/self/fd/2'],
] as const;

/** Mounts /dev over `directory`. */
export function mountDevfs(k: Kernel, directory: number): void {
  const root = addMount(k, 'devfs', directory);
  for (const { name } of DEVICE_ROWS) addDevice(k, root, name, name);
  for (let tty = 1; tty <= k.state.config.limits.terminals; tty++) addDevice(k, root, `tty${tty}`, `tty${tty}`);
  const { mount } = get(k.state.vnodes, root);
  addEntry(k, root, 'pts', newVnode(k, 'directory', mount, 0o755).id);
  addEntry(k, root, 'shm', newVnode(k, 'directory', mount, 0o1777).id);
  for (const [name, target] of LINKS) {
    const vnode = newVnode(k, 'symlink', mount, 0o777);
    vnode.target = target;
    k.state.nameBytes += target.length;
    addEntry(k, root, name, vnode.id);
  }
}

function addDevice(k: Kernel, directory: number, name: string, device: string): void {
  const vnode = newVnode(k, 'device', get(k.state.vnodes, directory).mount, deviceRow(device).mode);
  vnode.device = device;
  addEntry(k, directory, name, vnode.id);
}

/** The vnode of a device; one without a name if it has been removed from /dev. */
export function deviceVnode(k: Kernel, name: string): number {
  const found = lookup(k, k.state.rootVnode, `/dev/${name}`);
  if (found > 0 && get(k.state.vnodes, found).device === name) return found;
  const vnode = newVnode(k, 'device', get(k.state.vnodes, k.state.rootVnode).mount, deviceRow(name).mode);
  vnode.device = name;
  return vnode.id;
}
