// Open files: what a read, a write and the last close mean for each kind of them. A new kind is a row here.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS, O_ACCMODE } from '../../spec/flags.ts';
import type { Kernel } from '../context.ts';
import type { OpenFile, OpenFileKind } from '../state.ts';
import { add, edit, get, remove } from '../table.ts';
import { holdVnode, releaseVnode } from '../vfs/vnode.ts';
import { readDevice, writeDevice } from './device.ts';
import { readFile, writeFile } from './file.ts';
import { readHostFile, writeHostFile } from './host-file.ts';
import { giveUpLock } from './lock.ts';
import { closePipe, openedPipe, readPipe, writePipe } from './pipe.ts';
import { closeMaster, closeSlave, openedSlave, readMaster, writeMaster } from './pty.ts';
import { readStream, writeStream } from './stream.ts';
import { closeText, readText } from './text.ts';
import type { Operation } from './transfer.ts';
import { readTty, writeTty } from './tty.ts';

interface FileOperations {
  readonly read: Operation;
  readonly write: Operation;
  /** Another open file for the object. */
  readonly opened?: (k: Kernel, file: Readonly<OpenFile>) => void;
  /** The last reference to the open file went. */
  readonly close?: (k: Kernel, file: Readonly<OpenFile>) => void;
  /** Has an offset that can be moved, and is read and written there. */
  readonly seeks: boolean;
}

export const FILE_OPERATIONS: Readonly<Record<OpenFileKind, FileOperations>> = {
  file: { read: readFile, write: writeFile, seeks: true },
  directory: { read: () => -Errno.EISDIR, write: () => -Errno.EBADF, close: closeText, seeks: true },
  device: { read: readDevice, write: writeDevice, seeks: true },
  text: { read: readText, write: () => -Errno.EBADF, close: closeText, seeks: true },
  pipe: { read: readPipe, write: writePipe, opened: openedPipe, close: closePipe, seeks: false },
  tty: { read: readTty, write: writeTty, opened: openedSlave, close: closeSlave, seeks: false },
  master: { read: readMaster, write: writeMaster, close: closeMaster, seeks: false },
  stream: { read: readStream, write: writeStream, seeks: false },
  host: { read: readHostFile, write: writeHostFile, seeks: true },
};

const { O_RDONLY, O_WRONLY, O_APPEND, O_NONBLOCK } = FLAG_SETS.open;
const EMPTY = new Uint8Array(0);
/** Flags that an open file keeps. */
const KEPT = O_ACCMODE | O_APPEND | O_NONBLOCK;

/** An open file with one reference, its caller's. Its id, or -ENFILE. */
export function newOpenFile(
  k: Kernel,
  kind: OpenFileKind,
  object: number,
  options: { readonly flags: number; readonly vnode?: number; readonly path?: string },
): number {
  if (isFull(k)) return -Errno.ENFILE;
  const { flags, vnode = 0, path = '' } = options;
  const file = add(k.state.openFiles, {
    id: 0,
    stamp: 0,
    kind,
    object,
    vnode,
    flags: flags & KEPT,
    offset: 0,
    path,
    references: 1,
    text: EMPTY,
    lock: 'none',
  });
  if (vnode !== 0) holdVnode(k, vnode);
  FILE_OPERATIONS[kind].opened?.(k, file);
  return file.id;
}

/** The machine has no open file left. */
export function isFull(k: Kernel): boolean {
  return k.state.openFiles.rows.size >= k.state.config.limits.openFilesTotal;
}

/** One reference more: another descriptor, or a blocked call that uses it. */
export function holdFile(k: Kernel, file: number): void {
  edit(k.state.openFiles, file).references++;
}

/** One reference less; the last one closes the object. */
export function releaseFile(k: Kernel, file: number): void {
  const row = edit(k.state.openFiles, file);
  if (--row.references > 0) return;
  giveUpLock(k, row);
  remove(k.state.openFiles, file);
  FILE_OPERATIONS[row.kind].close?.(k, row);
  releaseVnode(k, row.vnode);
}

export function canRead(k: Kernel, file: number): boolean {
  return (get(k.state.openFiles, file).flags & O_ACCMODE) !== O_WRONLY;
}

export function canWrite(k: Kernel, file: number): boolean {
  return (get(k.state.openFiles, file).flags & O_ACCMODE) !== O_RDONLY;
}
