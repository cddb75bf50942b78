// Calls that look at files: fstat, fstatat, statx.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { PAGE_SIZE } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { writeBytes } from '../mem/copy.ts';
import type { CallRecord, Thread } from '../state.ts';
import type { Handler } from '../syscall.ts';
import { get } from '../table.ts';
import { type Attributes, fileAttributes, vnodeAttributes } from '../vfs/attributes.ts';
import { freshen, isStale } from '../vfs/hostfs/attributes.ts';
import { isHosted } from '../vfs/hostfs/vnode.ts';
import { fileOfLink } from '../vfs/procfs/vnode.ts';
import { placeOf } from './place.ts';
import { packStruct } from './struct.ts';

const { AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH } = FLAG_SETS.at;
/** AT_NO_AUTOMOUNT and AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC: accepted, without effect. */
const NO_EFFECT = 0x800 | 0x2000 | 0x4000;
/** Type, mode, nlink, uid, gid, times, ino, size, blocks. */
const STATX_BASIC_STATS = 0x7ff;
const STATX_RESERVED = 0x80000000;

const fstat: Handler = (k, thread, call) => {
  const found = attributesOfFile(k, thread, call);
  return typeof found === 'number' ? found : put(k, thread, call.args[1]!, packStat(found));
};

const fstatat: Handler = (k, thread, call) => {
  const found = attributesOf(k, thread, call, call.args[3]!);
  return typeof found === 'number' ? found : put(k, thread, call.args[2]!, packStat(found));
};

const statx: Handler = (k, thread, call) => {
  const [, , flags, mask, address] = call.args as [number, number, number, number, number];
  if ((mask & STATX_RESERVED) !== 0) return -Errno.EINVAL;
  const found = attributesOf(k, thread, call, flags);
  return typeof found === 'number' ? found : put(k, thread, address, packStatx(found));
};

/** What the open file of a call is like now; -errno, or BLOCKED. */
function attributesOfFile(k: Kernel, thread: Thread, call: CallRecord): Attributes | number {
  const file = get(k.state.openFiles, call.files[0]!);
  const problem = file.vnode !== 0 && isHosted(k, file.vnode) ? freshen(k, thread, call, file.vnode) : 0;
  return problem === 0 ? fileAttributes(k, file) : problem;
}

/** What a vnode is like now; -errno, or BLOCKED. */
function attributesOfVnode(k: Kernel, thread: Thread, call: CallRecord, vnode: number): Attributes | number {
  const problem = isHosted(k, vnode) ? freshen(k, thread, call, vnode) : 0;
  return problem === 0 ? vnodeAttributes(k, vnode) : problem;
}

/** What the path of a call, or its descriptor with AT_EMPTY_PATH, leads to; -errno. */
function attributesOf(k: Kernel, thread: Thread, call: CallRecord, flags: number): Attributes | number {
  if ((flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH | NO_EFFECT)) !== 0) return -Errno.EINVAL;
  if (call.path === '' && (flags & AT_EMPTY_PATH) !== 0) {
    if (call.files[0] !== 0) return attributesOfFile(k, thread, call);
    return attributesOfVnode(k, thread, call, get(k.state.processes, thread.pid).cwd);
  }
  const place = placeOf(k, thread, call, (flags & AT_SYMLINK_NOFOLLOW) === 0 ? 'last' : 'slash');
  if (typeof place === 'number') return place;
  if (place.vnode === 0) return -Errno.ENOENT;
  const linked = (flags & AT_SYMLINK_NOFOLLOW) === 0 ? fileOfLink(k, place.vnode) : 0;
  if (isStale(k, place)) return attributesOfVnode(k, thread, call, place.vnode);
  return linked === 0 ? vnodeAttributes(k, place.vnode) : fileAttributes(k, get(k.state.openFiles, linked));
}

function put(k: Kernel, thread: Thread, address: number, bytes: Uint8Array): number {
  return writeBytes(k, get(k.state.processes, thread.pid).space, address, bytes) ? 0 : -Errno.EFAULT;
}

function packStat(a: Attributes): Uint8Array {
  return packStruct('stat', {
    dev: a.device,
    ino: a.ino,
    mode: a.mode,
    nlink: a.links,
    rdev: a.major * 256 + a.minor,
    size: a.size,
    blksize: PAGE_SIZE,
    blocks: a.blocks,
    atime: a.accessed.seconds,
    atime_nsec: a.accessed.nanoseconds,
    mtime: a.modified.seconds,
    mtime_nsec: a.modified.nanoseconds,
    ctime: a.changed.seconds,
    ctime_nsec: a.changed.nanoseconds,
  });
}

function packStatx(a: Attributes): Uint8Array {
  return packStruct('statx', {
    mask: STATX_BASIC_STATS,
    blksize: PAGE_SIZE,
    nlink: a.links,
    mode: a.mode,
    ino: a.ino,
    size: a.size,
    blocks: a.blocks,
    atime_sec: a.accessed.seconds,
    atime_nsec: a.accessed.nanoseconds,
    mtime_sec: a.modified.seconds,
    mtime_nsec: a.modified.nanoseconds,
    ctime_sec: a.changed.seconds,
    ctime_nsec: a.changed.nanoseconds,
    rdev_major: a.major,
    rdev_minor: a.minor,
    dev_minor: a.device,
  });
}

export const STAT_CALLS = { fstat, fstatat, statx } as const;
