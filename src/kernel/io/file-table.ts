// Descriptor tables: small numbers for open files, and what fork, execve and exit do with them.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import type { StdioKind } from '../../spec/inputs.ts';
import type { Kernel } from '../context.ts';
import { add, edit, find, get, remove } from '../table.ts';
import { deviceVnode } from '../vfs/devfs.ts';
import { holdFile, newOpenFile, releaseFile } from './open-file.ts';
import { StandardStream } from './stream.ts';

export { holdFile, releaseFile } from './open-file.ts';

const { O_RDONLY, O_WRONLY, O_RDWR } = FLAG_SETS.open;

/** An empty descriptor table; its id. */
export function newFiles(k: Kernel): number {
  return add(k.state.files, { id: 0, stamp: 0, slots: [], closeOnExec: [], users: 1 }).id;
}

/** Connects descriptors 0, 1 and 2 of a new program. Those on the terminal share one open file, as after login. */
export function openStdio(
  k: Kernel,
  files: number,
  stdio: readonly [StdioKind, StdioKind, StdioKind],
  tty: number,
): void {
  let terminal = 0;
  stdio.forEach((kind, fd) => {
    let file = terminal;
    const isTerminal = kind === 'tty' && find(k.state.ttys, tty) !== undefined;
    if (!isTerminal) file = openStandard(k, kind === 'stream' ? kind : 'null', fd);
    else if (terminal > 0) holdFile(k, terminal);
    else file = terminal = openTerminal(k, tty);
    if (file > 0) setSlot(k, files, fd, file, false);
  });
}

/** A copy for fork: the same open files. */
export function copyFiles(k: Kernel, files: number): number {
  const row = get(k.state.files, files);
  for (const file of row.slots) if (file !== 0) holdFile(k, file);
  const slots = row.slots.slice();
  const closeOnExec = row.closeOnExec.slice();
  return add(k.state.files, { id: 0, stamp: 0, slots, closeOnExec, users: 1 }).id;
}

/** A table that nobody else uses, for execve: this one, or a copy. */
export function ownFiles(k: Kernel, files: number): number {
  if (get(k.state.files, files).users === 1) return files;
  const own = copyFiles(k, files);
  releaseFiles(k, files);
  return own;
}

/** Another process uses the same table (CLONE_FILES). */
export function shareFiles(k: Kernel, files: number): number {
  edit(k.state.files, files).users++;
  return files;
}

/** One user less; the last one closes every descriptor. */
export function releaseFiles(k: Kernel, files: number): void {
  const row = edit(k.state.files, files);
  if (--row.users > 0) return;
  remove(k.state.files, files);
  for (const file of row.slots) if (file !== 0) releaseFile(k, file);
}

/** execve: closes the descriptors marked FD_CLOEXEC. */
export function closeOnExec(k: Kernel, files: number): void {
  get(k.state.files, files)
    .closeOnExec.slice()
    .forEach((marked, fd) => {
      if (marked) closeSlot(k, files, fd);
    });
}

/** Open file of a descriptor, or 0. */
export function fileOf(k: Kernel, files: number, fd: number): number {
  return find(k.state.files, files)?.slots[fd] ?? 0;
}

/** The lowest free descriptor from `least` on; -EMFILE when all below `limit` (RLIMIT_NOFILE) are in use. */
export function freeSlot(k: Kernel, files: number, least: number, limit: number): number {
  const { slots } = get(k.state.files, files);
  let fd = least;
  while (fd < slots.length && slots[fd] !== 0) fd++;
  return fd < Math.min(limit, k.state.config.limits.openFiles) ? fd : -Errno.EMFILE;
}

/** Makes a free descriptor mean an open file; takes over the caller's reference. */
export function setSlot(k: Kernel, files: number, fd: number, file: number, closeOnExecFlag: boolean): void {
  const row = edit(k.state.files, files);
  while (row.slots.length < fd) {
    row.slots.push(0);
    row.closeOnExec.push(false);
  }
  row.slots[fd] = file;
  row.closeOnExec[fd] = closeOnExecFlag;
}

/** Closes a descriptor if it is open. */
export function closeSlot(k: Kernel, files: number, fd: number): void {
  const file = fileOf(k, files, fd);
  if (file === 0) return;
  const row = edit(k.state.files, files);
  row.slots[fd] = 0;
  row.closeOnExec[fd] = false;
  while (row.slots.at(-1) === 0) {
    row.slots.pop();
    row.closeOnExec.pop();
  }
  releaseFile(k, file);
}

function openStandard(k: Kernel, kind: 'stream' | 'null', fd: number): number {
  const flags = fd === 0 ? O_RDONLY : O_WRONLY;
  if (kind === 'null') {
    const vnode = deviceVnode(k, 'null');
    return newOpenFile(k, 'device', vnode, { flags, vnode, path: '/dev/null' });
  }
  const { input, output, error } = StandardStream;
  return newOpenFile(k, 'stream', [input, output, error][fd]!, { flags });
}

function openTerminal(k: Kernel, tty: number): number {
  const name = get(k.state.ttys, tty).name;
  return newOpenFile(k, 'tty', tty, { flags: O_RDWR, vnode: deviceVnode(k, name), path: `/dev/${name}` });
}
