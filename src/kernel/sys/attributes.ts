// Calls that change or ask what is kept about a file: mode, times, length, access, and the room of its file system.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { ENTRY_PAGES_MAX, NAME_MAX } from '../../spec/limits.ts';
import { PAGE_SIZE } from '../../spec/paging.ts';
import { Signal } from '../../spec/signals.ts';
import { STRUCT_BY_NAME } from '../../spec/structs.ts';
import type { Kernel } from '../context.ts';
import { canWrite } from '../io/open-file.ts';
import { readBytes, writeBytes } from '../mem/copy.ts';
import { kernelSignal, raiseThread } from '../proc/signal.ts';
import type { CallRecord, Mount, Stamp, Thread } from '../state.ts';
import { AGAIN, type Handler, isAnswer } from '../syscall.ts';
import { edit, get } from '../table.ts';
import { wallTime } from '../time.ts';
import { usedBlocks, writablePage } from '../vfs/blocks.ts';
import { accessHosted, chmodHosted, setTimesHosted } from '../vfs/hostfs/attributes.ts';
import { openHosted, resizeHosted, syncHosted } from '../vfs/hostfs/open.ts';
import { isHosted } from '../vfs/hostfs/vnode.ts';
import { placeMade } from '../vfs/hostfs/walk.ts';
import { isReadOnly } from '../vfs/mount.ts';
import { FILE_SIZE_MAX, resizeFile } from '../vfs/ramfs.ts';
import { vnodeOf } from './place.ts';
import { packStruct } from './struct.ts';

const { AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH } = FLAG_SETS.at;
const { F_OK, X_OK, W_OK, R_OK } = FLAG_SETS.access;
const { UTIME_NOW, UTIME_OMIT } = FLAG_SETS.utime;
const { RLIMIT_FSIZE } = FLAG_SETS.rlimit;
const AT_EACCESS = 0x200;
const PERMISSIONS = 0o7777;
const ANY_EXECUTE = 0o111;
const WORD = 0x1_0000_0000;

const fchmod: Handler = (k, thread, call) => {
  const { vnode } = get(k.state.openFiles, call.files[0]!);
  return vnode === 0 ? 0 : changeMode(k, thread, call, vnode, call.args[1]!);
};

const fchmodat: Handler = (k, thread, call) => {
  const vnode = vnodeOf(k, thread, call, 'last');
  return isAnswer(vnode) ? vnode : changeMode(k, thread, call, vnode, call.args[2]!);
};

function changeMode(k: Kernel, thread: Thread, call: CallRecord, vnode: number, mode: number): number {
  if (isReadOnly(k, vnode)) return -Errno.EROFS;
  if (isHosted(k, vnode)) return chmodHosted(k, thread, call, vnode, mode);
  Object.assign(edit(k.state.vnodes, vnode), { mode: mode & PERMISSIONS, changedAt: wallTime(k) });
  return 0;
}

const utimensat: Handler = (k, thread, call) => {
  const [, path, address, flags] = call.args as [number, number, number, number];
  if ((flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH)) !== 0) return -Errno.EINVAL;
  const times = address === 0 ? [wallTime(k), wallTime(k)] : readTimes(k, thread, address);
  if (typeof times === 'number') return times;
  const own = path === 0 || (call.path === '' && (flags & AT_EMPTY_PATH) !== 0);
  const follow = (flags & AT_SYMLINK_NOFOLLOW) === 0 ? 'last' : 'slash';
  const vnode = own ? vnodeOfDirfd(k, thread, call) : vnodeOf(k, thread, call, follow);
  // A pipe has no vnode: its times are kept nowhere.
  if (vnode === 0) return 0;
  if (isAnswer(vnode)) return vnode;
  if (isReadOnly(k, vnode)) return -Errno.EROFS;
  if (isHosted(k, vnode)) return setTimesHosted(k, thread, call, vnode, times);
  const [accessed, modified] = times;
  const row = edit(k.state.vnodes, vnode);
  if (accessed !== undefined) row.accessedAt = accessed;
  if (modified !== undefined) row.modifiedAt = modified;
  if (accessed !== undefined || modified !== undefined) row.changedAt = wallTime(k);
  return 0;
};

/** The vnode of the descriptor itself; 0: it is a pipe, which has none; -errno. */
function vnodeOfDirfd(k: Kernel, thread: Thread, call: CallRecord): number {
  const file = call.files[0]!;
  if (file === 0) return call.args[1] === 0 ? -Errno.EFAULT : get(k.state.processes, thread.pid).cwd;
  return get(k.state.openFiles, file).vnode;
}

/** Two times; undefined for one that stays as it is. */
function readTimes(k: Kernel, thread: Thread, address: number): (Stamp | undefined)[] | number {
  const { size } = STRUCT_BY_NAME.get('timespec64')!;
  const bytes = readBytes(k, get(k.state.processes, thread.pid).space, address, size * 2);
  if (bytes === undefined) return -Errno.EFAULT;
  const times: (Stamp | undefined)[] = [];
  for (const at of [0, size]) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, size);
    const nanoseconds = view.getUint32(8, true);
    const seconds = view.getInt32(4, true) * WORD + view.getUint32(0, true);
    if (nanoseconds === UTIME_NOW) times.push(wallTime(k));
    else if (nanoseconds === UTIME_OMIT) times.push(undefined);
    else if (nanoseconds >= 1e9 || !Number.isSafeInteger(seconds)) return -Errno.EINVAL;
    else times.push({ seconds, nanoseconds });
  }
  return times;
}

const truncate64: Handler = (k, thread, call) => {
  const length = lengthAt(call, 1);
  if (length < 0) return -Errno.EINVAL;
  const vnode = vnodeOf(k, thread, call, 'last');
  if (isAnswer(vnode)) return vnode;
  const { kind, running } = get(k.state.vnodes, vnode);
  if (kind === 'directory') return -Errno.EISDIR;
  if (kind !== 'file') return -Errno.EINVAL;
  if (isReadOnly(k, vnode)) return -Errno.EROFS;
  if (running > 0) return -Errno.ETXTBSY;
  const opened = isHosted(k, vnode) ? openHosted(k, thread, call, vnode, true) : vnode;
  if (isAnswer(opened)) return opened;
  if (opened !== vnode) placeMade(k, thread, call, opened);
  return resize(k, thread, call, opened, length);
};

const ftruncate64: Handler = (k, thread, call) => {
  const length = lengthAt(call, 1);
  const { kind, object } = get(k.state.openFiles, call.files[0]!);
  if (length < 0 || (kind !== 'file' && kind !== 'host') || !canWrite(k, call.files[0]!)) return -Errno.EINVAL;
  return resize(k, thread, call, object, length);
};

/** A 64-bit argument in two registers, low word first. */
function lengthAt(call: CallRecord, index: number): number {
  return (call.args[index + 1]! | 0) * WORD + call.args[index]!;
}

function resize(k: Kernel, thread: Thread, call: CallRecord, vnode: number, length: number): number {
  const growing = length > get(k.state.vnodes, vnode).size;
  if (growing && length > sizeLimit(k, thread)) return tooLong(k, thread);
  if (isHosted(k, vnode)) return resizeHosted(k, thread, call, vnode, length);
  resizeFile(k, vnode, length);
  return 0;
}

function sizeLimit(k: Kernel, thread: Thread): number {
  const { limits } = get(k.state.processes, thread.pid);
  return Math.min(limits[RLIMIT_FSIZE]!.current, FILE_SIZE_MAX);
}

function tooLong(k: Kernel, thread: Thread): number {
  if (sizeLimit(k, thread) < FILE_SIZE_MAX) raiseThread(k, thread.id, kernelSignal(Signal.SIGXFSZ));
  return -Errno.EFBIG;
}

const fallocate: Handler = (k, thread, call) => {
  const mode = call.args[1]!;
  const [offset, length] = [lengthAt(call, 2), lengthAt(call, 4)];
  const { kind, object } = get(k.state.openFiles, call.files[0]!);
  if (offset < 0 || length <= 0) return -Errno.EINVAL;
  if ((mode & ~FLAG_SETS.fallocate.FALLOC_FL_KEEP_SIZE) !== 0) return -Errno.ENOTSUP;
  if (!canWrite(k, call.files[0]!)) return -Errno.EBADF;
  if (kind === 'pipe') return -Errno.ESPIPE;
  if (kind === 'host') return -Errno.ENOTSUP;
  if (kind !== 'file') return -Errno.ENODEV;
  const end = offset + length;
  if (end > sizeLimit(k, thread)) return tooLong(k, thread);
  const last = Math.floor((end - 1) / PAGE_SIZE);
  let page = Math.max(Math.floor(offset / PAGE_SIZE), call.stage);
  for (const stop = page + ENTRY_PAGES_MAX; page <= last && page < stop; page++) {
    if (writablePage(k, object, page) === undefined) return -Errno.ENOSPC;
  }
  call.stage = page;
  if (page <= last) return AGAIN;
  if (mode === 0 && end > get(k.state.vnodes, object).size) resizeFile(k, object, end);
  return 0;
};

const faccessat: Handler = (k, thread, call) => access(k, thread, call, 0);
const faccessat2: Handler = (k, thread, call) => access(k, thread, call, call.args[3]!);

/** Everybody is root: all may be read and written; executed only what somebody may execute. */
function access(k: Kernel, thread: Thread, call: CallRecord, flags: number): number {
  const wanted = call.args[2]!;
  if ((wanted & ~(F_OK | X_OK | W_OK | R_OK)) !== 0) return -Errno.EINVAL;
  if ((flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH | AT_EACCESS)) !== 0) return -Errno.EINVAL;
  const own = call.path === '' && (flags & AT_EMPTY_PATH) !== 0;
  const follow = (flags & AT_SYMLINK_NOFOLLOW) === 0 ? 'last' : 'slash';
  const vnode = own ? vnodeOfDirfd(k, thread, call) : vnodeOf(k, thread, call, follow);
  // A pipe has no vnode: it can be read and written.
  if (vnode === 0) return (wanted & X_OK) !== 0 ? -Errno.EACCES : 0;
  if (isAnswer(vnode)) return vnode;
  const { kind, mode } = get(k.state.vnodes, vnode);
  if ((wanted & X_OK) !== 0 && kind !== 'directory' && (mode & ANY_EXECUTE) === 0) return -Errno.EACCES;
  if ((wanted & W_OK) !== 0 && kind !== 'device' && isReadOnly(k, vnode)) return -Errno.EROFS;
  return wanted !== F_OK && isHosted(k, vnode) ? accessHosted(k, thread, call, vnode, wanted) : 0;
}

/** Magic numbers of statfs(2). */
const FILE_SYSTEM: Readonly<Record<Mount['kind'], number>> = {
  ramfs: 0x858458f6,
  devfs: 0x01021994,
  procfs: 0x9fa0,
  // That of folders of a host for virtual machines (V9FS_MAGIC).
  hostfs: 0x01021997,
};
const PIPEFS = 0x50495045;
const ST_RDONLY = 1;

const statfs64: Handler = (k, thread, call) => {
  const vnode = vnodeOf(k, thread, call, 'last');
  return isAnswer(vnode) ? vnode : putRoom(k, thread, call, vnode);
};

const fstatfs64: Handler = (k, thread, call) => putRoom(k, thread, call, get(k.state.openFiles, call.files[0]!).vnode);

function putRoom(k: Kernel, thread: Thread, call: CallRecord, vnode: number): number {
  const [, size, address] = call.args as [number, number, number];
  if (size !== STRUCT_BY_NAME.get('statfs64')!.size) return -Errno.EINVAL;
  const mount = vnode === 0 ? undefined : get(k.state.mounts, get(k.state.vnodes, vnode).mount);
  const { fileBytes, vnodes } = k.state.config.limits;
  const blocks = Math.floor(fileBytes / PAGE_SIZE);
  const free = Math.max(0, blocks - usedBlocks(k));
  const freeFiles = Math.max(0, vnodes - k.state.vnodes.rows.size);
  const bytes = packStruct('statfs64', {
    type: mount === undefined ? PIPEFS : FILE_SYSTEM[mount.kind],
    bsize: PAGE_SIZE,
    // How much room the host has is not shown.
    ...(mount === undefined || mount.kind === 'hostfs'
      ? {}
      : { blocks, bfree: free, bavail: free, files: vnodes, ffree: freeFiles }),
    fsid: [mount?.id ?? 0, 0],
    namelen: NAME_MAX,
    frsize: PAGE_SIZE,
    flags: mount?.readOnly ? ST_RDONLY : 0,
  });
  return writeBytes(k, get(k.state.processes, thread.pid).space, address, bytes) ? 0 : -Errno.EFAULT;
}

/** Files are in memory, and there is nowhere to write them to; but for those of the host. */
const fsync: Handler = (k, thread, call) => {
  const { kind, object } = get(k.state.openFiles, call.files[0]!);
  if (kind === 'host') return syncHosted(k, thread, call, object);
  return kind === 'file' || kind === 'directory' || kind === 'text' ? 0 : -Errno.EINVAL;
};

export const ATTRIBUTE_CALLS = {
  fchmod,
  fchmodat,
  utimensat_time64: utimensat,
  truncate64,
  ftruncate64,
  fallocate,
  faccessat,
  faccessat2,
  statfs64,
  fstatfs64,
  sync: () => 0,
  fsync,
  fdatasync: fsync,
} as const satisfies Readonly<Record<string, Handler>>;
