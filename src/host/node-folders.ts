// Folders of this computer that are mounted in a machine: answers what the kernel asks of them
// (kernel/vfs/hostfs/protocol.ts). Regular files and directories only; nothing is written to a folder that is not given
// for writing. Every failure is an errno: nothing is thrown.

import {
  accessSync,
  type BigIntStats,
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  futimesSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import type { Stamp, Vnode } from '../kernel/state.ts';
import { encodeAttributes, encodeEntry, type FolderOperation, LISTING_BYTES } from '../kernel/vfs/hostfs/protocol.ts';
import { Errno, type ErrnoName } from '../spec/errno.ts';
import { ENTRY_BYTES_MAX, NAME_MAX } from '../spec/limits.ts';
import { failure, openReach, type Reach } from './node-reach.ts';
import type { Reply } from './session.ts';

export interface FolderOptions {
  /** Path on this computer. */
  readonly path: string;
  readonly writable: boolean;
  /** false: without the descriptors of Linux, as on other systems (tests). */
  readonly pins?: boolean;
}

export interface Folders {
  /** Answers an operation on the folder with this number in the order in which they were given. */
  answer(folder: number, operation: FolderOperation): Reply;
  close(): void;
}

interface Folder {
  readonly reach: Reach;
  readonly writable: boolean;
  /** Numbers of files, by device and inode, in the order in which they were seen. */
  readonly numbers: Map<string, number>;
  nextNumber: number;
  /** The directory that is being listed: its names in order, and how many of them have been told. */
  listing: { readonly path: string; readonly names: readonly Buffer[]; next: number } | undefined;
}

const EMPTY = new Uint8Array(0);
const { O_RDONLY, O_RDWR, O_CREAT, O_EXCL, O_NONBLOCK = 0, O_NOCTTY = 0, O_NOFOLLOW = 0 } = constants;

/** Opens folders for a machine. Throws what the system says of one that is not there. */
export function openFolders(options: readonly FolderOptions[]): Folders {
  const folders = options.map(({ path, writable, pins }): Folder => {
    return { reach: openReach(path, pins), writable, numbers: new Map(), nextNumber: 1, listing: undefined };
  });
  /** Descriptors by the kernel's numbers. */
  const handles = new Map<number, number>();
  return {
    answer: (number, operation) => {
      try {
        const folder = folders[number];
        if (folder === undefined) throw failure('ENODEV');
        if (!folder.writable && changes(operation)) throw failure('EROFS');
        return answer(folder, handles, operation);
      } catch (error) {
        return { result: -errnoOf(error), bytes: EMPTY };
      }
    },
    close: () => {
      for (const descriptor of handles.values()) quietly(() => closeSync(descriptor));
      for (const { reach } of folders) quietly(() => reach.close());
      handles.clear();
    },
  };
}

/** What a program is told about a failure of this computer: errors of its own calls, or EIO. */
export function errnoOf(error: unknown): number {
  const { code = '' } = error as NodeJS.ErrnoException;
  return Errno[TOLD_AS[code] ?? (TOLD.has(code) ? (code as ErrnoName) : 'EIO')];
}

const TOLD: ReadonlySet<string> = new Set(
  (
    'EPERM ENOENT EIO ENXIO EACCES EBUSY EEXIST ENOTDIR EISDIR EINVAL ENFILE ETXTBSY EFBIG ENOSPC EROFS EMLINK ' +
    'ENAMETOOLONG ENOTEMPTY ELOOP ESTALE ENODEV'
  ).split(' '),
);
const TOLD_AS: Readonly<Record<string, ErrnoName>> = {
  // The descriptors are badak's, not the program's.
  EMFILE: 'ENFILE',
  EDQUOT: 'ENOSPC',
  ENOTSUP: 'EPERM',
  EOPNOTSUPP: 'EPERM',
};

function changes(operation: FolderOperation): boolean {
  if (operation.kind === 'open') return operation.write || operation.create;
  return !['look', 'list', 'close', 'read', 'stat', 'sync', 'access'].includes(operation.kind);
}

function answer(folder: Folder, handles: Map<number, number>, o: FolderOperation): Reply {
  const { reach } = folder;
  switch (o.kind) {
    case 'look':
      return look(folder, o.path);
    case 'list':
      return list(folder, o.path, Buffer.from(o.after));
    case 'open':
      return open(folder, handles, o);
    case 'close':
      closeHandle(handles, o.handle);
      return done();
    case 'read':
      return read(descriptorOf(handles, o.handle), o.position, o.length);
    case 'write':
      return write(folder, descriptorOf(handles, o.handle), o.position, o.bytes);
    case 'resize':
      ftruncateSync(descriptorOf(handles, o.handle), o.size);
      return stat(folder, descriptorOf(handles, o.handle));
    case 'stat':
      return stat(folder, descriptorOf(handles, o.handle));
    case 'sync':
      fsyncSync(descriptorOf(handles, o.handle));
      return done();
    case 'makeDirectory':
      reach.name(o.path, (path) => mkdirSync(path, { mode: o.mode }));
      return look(folder, o.path);
    case 'removeDirectory':
      return remove(folder, o.path, rmdirSync);
    case 'removeFile':
      return remove(folder, o.path, unlinkSync);
    case 'rename':
      return rename(folder, o);
    case 'mode':
      return changeMode(folder, handles, o);
    case 'times':
      return setTimes(folder, handles, o);
    case 'access':
      reach.file(o.path, (path, stats) => {
        if (!stats.isSymbolicLink()) accessSync(path, o.mode & 7);
      });
      return done();
  }
}

const done = (): Reply => ({ result: 0, bytes: EMPTY });

function look(folder: Folder, path: string): Reply {
  return folder.reach.name(path, (where) => {
    const stats = path === '' ? folder.reach.file('', (_, its) => its) : lstatSync(where, { bigint: true });
    const target = stats.isSymbolicLink() ? readlinkSync(where, { encoding: 'buffer' }) : EMPTY;
    return { result: 0, bytes: attributes(folder, stats, target) };
  });
}

function stat(folder: Folder, descriptor: number, result = 0): Reply {
  return { result, bytes: attributes(folder, fstatSync(descriptor, { bigint: true }), EMPTY) };
}

function attributes(folder: Folder, stats: BigIntStats, target: Uint8Array): Uint8Array {
  const billion = 1_000_000_000n;
  const nanoseconds = ((stats.mtimeNs % billion) + billion) % billion;
  return encodeAttributes({
    kind: kindOf(stats),
    mode: Number(stats.mode & 0o777n),
    links: Number(stats.nlink),
    number: numberOf(folder, stats),
    size: Number(stats.size),
    modified: { seconds: Number((stats.mtimeNs - nanoseconds) / billion), nanoseconds: Number(nanoseconds) },
    target,
  });
}

function kindOf(stats: BigIntStats): Vnode['kind'] {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'directory';
  if (stats.isSymbolicLink()) return 'symlink';
  if (stats.isFIFO()) return 'fifo';
  return stats.isSocket() ? 'socket' : 'device';
}

const keyOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

function numberOf(folder: Folder, stats: BigIntStats): number {
  const key = keyOf(stats);
  let number = folder.numbers.get(key);
  if (number === undefined) {
    number = folder.nextNumber++;
    folder.numbers.set(key, number);
  }
  return number;
}

/** Names in the order of their bytes, behind `after`, as many as fit. */
function list(folder: Folder, path: string, after: Buffer): Reply {
  return folder.reach.directory(path, (base) => {
    const listing = listingOf(folder, base, path, after);
    const pieces: Uint8Array[] = [];
    let size = 0;
    for (; listing.next < listing.names.length; listing.next++) {
      const name = listing.names[listing.next]!;
      const stats = lstatSync(Buffer.concat([base, Buffer.from('/'), name]), { bigint: true, throwIfNoEntry: false });
      if (stats === undefined) continue;
      const piece = encodeEntry({ kind: kindOf(stats), number: numberOf(folder, stats), name });
      if (size + piece.length > LISTING_BYTES) break;
      size += piece.length;
      pieces.push(piece);
    }
    const more = listing.next < listing.names.length;
    if (!more) folder.listing = undefined;
    return { result: more ? 1 : 0, bytes: new Uint8Array(Buffer.concat(pieces)) };
  });
}

/** The names of a directory: those that were read for the piece before, or read now. */
function listingOf(folder: Folder, base: Buffer, path: string, after: Buffer): NonNullable<Folder['listing']> {
  const { listing } = folder;
  if (listing?.path === path && after.length > 0 && listing.names[listing.next - 1]?.equals(after)) return listing;
  const names = readdirSync(base, { encoding: 'buffer' })
    .filter((name) => name.length <= NAME_MAX && Buffer.compare(name, after) > 0)
    .sort(Buffer.compare);
  folder.listing = { path, names, next: 0 };
  return folder.listing;
}

function open(folder: Folder, handles: Map<number, number>, o: Extract<FolderOperation, { kind: 'open' }>): Reply {
  const flags = (o.write ? O_RDWR : O_RDONLY) | O_NONBLOCK | O_NOCTTY;
  const descriptor = o.create
    ? create(folder, o, flags)
    : folder.reach.file(o.path, openFound(folder.reach.pins ? flags : flags | O_NOFOLLOW));
  const stats = fstatSync(descriptor, { bigint: true });
  if (!stats.isFile()) {
    closeSync(descriptor);
    throw failure(stats.isDirectory() ? 'EISDIR' : 'ENXIO');
  }
  closeHandle(handles, o.handle);
  handles.set(o.handle, descriptor);
  return { result: 0, bytes: attributes(folder, stats, EMPTY) };
}

/** Opens what has been looked at, if it is a regular file. */
function openFound(flags: number): (path: Buffer, stats: BigIntStats) => number {
  return (path, stats) => {
    if (stats.isSymbolicLink()) throw failure('ELOOP');
    if (stats.isDirectory()) throw failure('EISDIR');
    if (!stats.isFile()) throw failure('ENXIO');
    return openSync(path, flags);
  };
}

function create(folder: Folder, o: Extract<FolderOperation, { kind: 'open' }>, flags: number): number {
  return folder.reach.name(o.path, (path) => {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats !== undefined && !o.exclusive && !stats.isFile()) {
      throw failure(stats.isDirectory() ? 'EISDIR' : stats.isSymbolicLink() ? 'ELOOP' : 'ENXIO');
    }
    return openSync(path, flags | O_CREAT | O_NOFOLLOW | (o.exclusive ? O_EXCL : 0), o.mode & 0o777);
  });
}

function closeHandle(handles: Map<number, number>, handle: number): void {
  const descriptor = handles.get(handle);
  handles.delete(handle);
  if (descriptor !== undefined) closeSync(descriptor);
}

function descriptorOf(handles: ReadonlyMap<number, number>, handle: number): number {
  const descriptor = handles.get(handle);
  if (descriptor === undefined) throw failure('ESTALE');
  return descriptor;
}

/** As many bytes as were asked for, or up to the end. */
function read(descriptor: number, position: number, length: number): Reply {
  const bytes = new Uint8Array(Math.min(length, ENTRY_BYTES_MAX));
  let count = 0;
  while (count < bytes.length) {
    const got = readSync(descriptor, bytes, count, bytes.length - count, position + count);
    if (got === 0) break;
    count += got;
  }
  return { result: count, bytes: bytes.slice(0, count) };
}

/** As many bytes as there is room for: what has been written counts. */
function write(folder: Folder, descriptor: number, position: number, bytes: Uint8Array): Reply {
  const start = position < 0 ? fstatSync(descriptor).size : position;
  let count = 0;
  try {
    while (count < bytes.length) count += writeSync(descriptor, bytes, count, bytes.length - count, start + count);
  } catch (error) {
    if (count === 0) throw error;
  }
  return stat(folder, descriptor, count);
}

function remove(folder: Folder, path: string, how: (path: Buffer) => void): Reply {
  folder.reach.name(path, (where) => {
    const stats = lstatSync(where, { bigint: true });
    how(where);
    forget(folder, stats);
  });
  return done();
}

/** A file that has lost a name: after the last one its number is free. */
function forget(folder: Folder, stats: BigIntStats | undefined): void {
  if (stats !== undefined && (stats.nlink <= 1n || stats.isDirectory())) folder.numbers.delete(keyOf(stats));
}

function rename(folder: Folder, { path, to, fresh }: Extract<FolderOperation, { kind: 'rename' }>): Reply {
  folder.reach.name(path, (from) =>
    folder.reach.name(to, (target) => {
      const old = lstatSync(target, { bigint: true, throwIfNoEntry: false });
      if (fresh && old !== undefined) throw failure('EEXIST');
      renameSync(from, target);
      const isSame = old !== undefined && keyOf(old) === keyOf(lstatSync(target, { bigint: true }));
      if (!isSame) forget(folder, old);
    }),
  );
  return done();
}

function changeMode(
  folder: Folder,
  handles: Map<number, number>,
  { path, handle, mode }: Extract<FolderOperation, { kind: 'mode' }>,
): Reply {
  if (handle !== 0) {
    fchmodSync(descriptorOf(handles, handle), mode & 0o777);
    return stat(folder, descriptorOf(handles, handle));
  }
  folder.reach.file(path, (where, stats) => {
    if (stats.isSymbolicLink()) throw failure('EPERM');
    chmodSync(where, mode & 0o777);
  });
  return look(folder, path);
}

function setTimes(
  folder: Folder,
  handles: Map<number, number>,
  { path, handle, accessed, modified }: Extract<FolderOperation, { kind: 'times' }>,
): Reply {
  const seconds = (stamp: Stamp | undefined, now: number): number =>
    stamp === undefined ? now / 1000 : stamp.seconds + stamp.nanoseconds / 1e9;
  if (handle !== 0) {
    const descriptor = descriptorOf(handles, handle);
    const { atimeMs, mtimeMs } = fstatSync(descriptor);
    futimesSync(descriptor, seconds(accessed, atimeMs), seconds(modified, mtimeMs));
    return stat(folder, descriptor);
  }
  folder.reach.name(path, (name) => {
    // The folder itself is reached through a descriptor, which looks like a link.
    const where = path === '' ? Buffer.concat([name, Buffer.from('/.')]) : name;
    const { atimeMs, mtimeMs } = lstatSync(where);
    lutimesSync(where, seconds(accessed, atimeMs), seconds(modified, mtimeMs));
  });
  return look(folder, path);
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // It is closed, or gone: nothing is left to give back.
  }
}
