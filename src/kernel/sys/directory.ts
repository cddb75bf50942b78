// getdents64: entries of a directory as records (abi.md), from the cookie that the offset of the open file holds.
//
//   u64 ino | i64 off (cookie) | u16 reclen | u8 type | name, 0 | up to a multiple of 8

import { Errno } from '../../spec/errno.ts';
import { ENTRY_BYTES_MAX } from '../../spec/limits.ts';
import type { Kernel } from '../context.ts';
import { writeBytes } from '../mem/copy.ts';
import type { OpenFile, Vnode } from '../state.ts';
import type { Handler } from '../syscall.ts';
import { edit, get } from '../table.ts';
import { hostNames, listHosted } from '../vfs/hostfs/list.ts';
import { isHosted, parentPath } from '../vfs/hostfs/vnode.ts';
import { parentOf, throughMounts } from '../vfs/mount.ts';
import { decodeName, encodeName } from '../vfs/name-bytes.ts';
import { firstAfter } from '../vfs/name-index.ts';
import { findPassing } from '../vfs/passing.ts';
import { isProc, procEntries } from '../vfs/procfs/vnode.ts';
import { DOT_COOKIE, DOT_DOT_COOKIE } from '../vfs/vnode.ts';

/** What listing a name costs the host (Kernel.spent). */
const ENTRY_WORK = 256;
const At = { ino: 0, off: 8, reclen: 16, type: 18, name: 19 } as const;
const TYPE: Readonly<Record<Vnode['kind'], number>> = {
  fifo: 1,
  device: 2,
  directory: 4,
  file: 8,
  symlink: 10,
  socket: 12,
};

const getdents64: Handler = (k, thread, call) => {
  const [, address, size] = call.args as [number, number, number];
  const file = get(k.state.openFiles, call.files[0]!);
  if (file.kind !== 'directory') return -Errno.ENOTDIR;
  if (get(k.state.vnodes, file.object).links === 0) return -Errno.ENOENT;
  // From the beginning: the host is asked for the names again.
  if (file.offset === 0 && isHosted(k, file.object)) {
    const problem = listHosted(k, thread, call, file);
    if (problem !== 0) return problem;
  }
  const room = Math.min(size, ENTRY_BYTES_MAX);
  const bytes = new Uint8Array(room);
  let used = 0;
  let cookie = file.offset;
  for (const entry of entriesAfter(k, file, file.offset)) {
    const record = recordOf(entry);
    if (used + record.length > room) {
      if (used === 0) return -Errno.EINVAL;
      break;
    }
    bytes.set(record, used);
    used += record.length;
    k.spent += ENTRY_WORK;
    cookie = entry.cookie;
  }
  const { space } = get(k.state.processes, thread.pid);
  if (!writeBytes(k, space, address, bytes.subarray(0, used))) return -Errno.EFAULT;
  edit(k.state.openFiles, file.id).offset = cookie;
  return used;
};

interface Listed {
  readonly name: string;
  readonly cookie: number;
  readonly ino: number;
  readonly kind: Vnode['kind'];
}

/** Entries behind a cookie, '.' and '..' first. */
function* entriesAfter(k: Kernel, file: Readonly<OpenFile>, cookie: number): Generator<Listed> {
  const directory = file.object;
  const listed = (name: string, vnode: number, at: number): Listed => {
    const { id, kind, host } = get(k.state.vnodes, throughMounts(k, vnode));
    return { name, cookie: at, ino: host?.number ?? id, kind };
  };
  if (cookie < DOT_COOKIE) yield listed('.', directory, DOT_COOKIE);
  if (isHosted(k, directory)) {
    yield* hostedAfter(k, file, cookie);
    return;
  }
  if (cookie < DOT_DOT_COOKIE) yield listed('..', parentOf(k, directory), DOT_DOT_COOKIE);
  if (isProc(k, directory)) {
    for (const each of procEntries(k, directory)) if (each.cookie > cookie) yield { ...each, ino: each.cookie };
    return;
  }
  const { entries } = get(k.state.vnodes, directory);
  for (let index = firstAfter(entries, cookie); index < entries.length; index++) {
    const entry = entries[index]!;
    yield listed(entry.name, entry.vnode, entry.cookie);
  }
}

/** '..' and the names of a directory of the host. The number of a directory above is known while somebody uses it. */
function* hostedAfter(k: Kernel, file: Readonly<OpenFile>, cookie: number): Generator<Listed> {
  const { mount, inside } = get(k.state.vnodes, file.object);
  const above = inside === '' ? undefined : findPassing(k, mount, parentPath(inside));
  const ino = above?.host?.number ?? get(k.state.vnodes, get(k.state.mounts, mount).root).host!.number;
  if (cookie < DOT_DOT_COOKIE) yield { name: '..', cookie: DOT_DOT_COOKIE, ino, kind: 'directory' };
  for (const each of hostNames(file, cookie, DOT_DOT_COOKIE)) {
    yield { name: decodeName(each.name), cookie: each.cookie, ino: each.number, kind: each.kind };
  }
}

function recordOf(entry: Listed): Uint8Array {
  const name = encodeName(entry.name);
  const record = new Uint8Array(Math.ceil((At.name + name.length + 1) / 8) * 8);
  const view = new DataView(record.buffer);
  view.setUint32(At.ino, entry.ino, true);
  view.setUint32(At.off, entry.cookie, true);
  view.setUint16(At.reclen, record.length, true);
  record[At.type] = TYPE[entry.kind];
  record.set(name, At.name);
  return record;
}

export const DIRECTORY_CALLS = { getdents64 } as const;
