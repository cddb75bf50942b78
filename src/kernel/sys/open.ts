// openat: finding or making the file, and an open file for it. Opening a fifo waits for its other side (fifo(7)).

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS, O_ACCMODE } from '../../spec/flags.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import type { Kernel } from '../context.ts';
import { claimTerminal } from '../io/controlling.ts';
import { freeSlot } from '../io/file-table.ts';
import { holdFile, isFull, newOpenFile, releaseFile } from '../io/open-file.ts';
import { hasMet, pipeOfFifo } from '../io/pipe.ts';
import { dropMaster, newPty } from '../io/pty.ts';
import { setText } from '../io/text.ts';
import { block, cloneCall } from '../proc/wait-queue.ts';
import type { CallRecord, Thread, Vnode } from '../state.ts';
import { type Handler, isAnswer } from '../syscall.ts';
import { get } from '../table.ts';
import { ttyOfDevice } from '../vfs/devfs.ts';
import { createHosted, openHosted, resizeHosted } from '../vfs/hostfs/open.ts';
import { isHosted } from '../vfs/hostfs/vnode.ts';
import { placeMade } from '../vfs/hostfs/walk.ts';
import type { Place } from '../vfs/lookup.ts';
import { isReadOnly } from '../vfs/mount.ts';
import { directoryPath, passingPath, placePath } from '../vfs/path.ts';
import { fileOfLink, isProc, procText } from '../vfs/procfs/vnode.ts';
import { makeNode, resizeFile } from '../vfs/ramfs.ts';
import { descriptorLimit, installDescriptor } from './descriptor.ts';
import { placeOf } from './place.ts';

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_NONBLOCK } = FLAG_SETS.open;
const { O_DIRECTORY, O_NOFOLLOW, O_CLOEXEC } = FLAG_SETS.open;
const PERMISSIONS = 0o7777;
/** Place in the call's record of the open file of a fifo that waits for its other side. */
const FIFO_FILE = 5;

const openat: Handler = (k, thread, call) => {
  if (call.stage !== 0) return meetFifo(k, thread, call);
  const [, , flags, mode] = call.args as [number, number, number, number];
  if ((flags & O_ACCMODE) === O_ACCMODE || (flags & O_CREAT && flags & O_DIRECTORY)) return -Errno.EINVAL;
  const process = get(k.state.processes, thread.pid);
  const fd = freeSlot(k, process.files, 0, descriptorLimit(process));
  if (fd < 0) return fd;
  const exclusive = (flags & O_CREAT) !== 0 && (flags & O_EXCL) !== 0;
  const place = placeOf(k, thread, call, (flags & O_NOFOLLOW) === 0 && !exclusive ? 'last' : 'slash');
  if (typeof place === 'number') return place;
  if (place.vnode !== 0 && exclusive) return -Errno.EEXIST;
  if (isHosted(k, place.vnode || place.directory)) return openFolder(k, thread, call, place, exclusive);
  const vnode = place.vnode === 0 ? create(k, place, flags, mode & ~process.umask) : place.vnode;
  const linked = vnode > 0 ? fileOfLink(k, vnode) : 0;
  if (linked !== 0 && (flags & O_NOFOLLOW) === 0) return openAgain(k, thread, linked, flags);
  const problem = vnode < 0 ? vnode : checkOpen(k, get(k.state.vnodes, vnode), flags);
  if (problem < 0) return problem;
  const path = placePath(k, { ...place, vnode });
  if (get(k.state.vnodes, vnode).kind === 'fifo') return openFifo(k, thread, call, vnode, path);
  const file = openVnode(k, thread, vnode, flags, path);
  if (file > 0 && (flags & O_TRUNC) !== 0 && get(k.state.vnodes, vnode).kind === 'file') resizeFile(k, vnode, 0);
  return installDescriptor(k, thread, file, (flags & O_CLOEXEC) !== 0);
};

/** Opens, or creates, something of a folder of the host. */
function openFolder(k: Kernel, thread: Thread, call: CallRecord, place: Place, exclusive: boolean): number {
  const [, , flags, mode] = call.args as [number, number, number, number];
  const { umask } = get(k.state.processes, thread.pid);
  const write = (flags & O_ACCMODE) !== O_RDONLY || (flags & O_TRUNC) !== 0;
  if (place.vnode === 0) {
    if ((flags & O_CREAT) === 0) return -Errno.ENOENT;
    if (place.slash) return -Errno.EISDIR;
    const made = createHosted(k, thread, call, place, { mode: mode & ~umask & PERMISSIONS, write, exclusive });
    if (isAnswer(made)) return made;
    placeMade(k, thread, call, made);
    return openHostedFile(k, thread, call, made, flags);
  }
  const row = get(k.state.vnodes, place.vnode);
  const problem = checkOpen(k, row, flags);
  if (problem < 0) return problem;
  if (row.kind === 'file') return openHostedFile(k, thread, call, place.vnode, flags);
  if (row.kind !== 'directory') return -Errno.ENXIO;
  const path = directoryPath(k, row.id) ?? '';
  const file = newOpenFile(k, 'directory', row.id, { flags, vnode: row.id, path });
  return installDescriptor(k, thread, file, (flags & O_CLOEXEC) !== 0);
}

function openHostedFile(k: Kernel, thread: Thread, call: CallRecord, wanted: number, flags: number): number {
  const cuts = (flags & O_TRUNC) !== 0;
  const vnode = openHosted(k, thread, call, wanted, (flags & O_ACCMODE) !== O_RDONLY || cuts);
  if (isAnswer(vnode)) return vnode;
  if (vnode !== wanted) placeMade(k, thread, call, vnode);
  const cut = cuts && get(k.state.vnodes, vnode).size > 0 ? resizeHosted(k, thread, call, vnode, 0) : 0;
  if (cut !== 0) return cut;
  const file = newOpenFile(k, 'host', vnode, { flags, vnode, path: passingPath(k, vnode) });
  return installDescriptor(k, thread, file, (flags & O_CLOEXEC) !== 0);
}

/** Opens what a link of /proc/PID/fd stands for, if that has no name. */
function openAgain(k: Kernel, thread: Thread, linked: number, flags: number): number {
  const { kind, object, path } = get(k.state.openFiles, linked);
  const file = newOpenFile(k, kind, object, { flags, path });
  return installDescriptor(k, thread, file, (flags & O_CLOEXEC) !== 0);
}

function create(k: Kernel, place: Place, flags: number, mode: number): number {
  if ((flags & O_CREAT) === 0) return -Errno.ENOENT;
  return place.slash ? -Errno.EISDIR : makeNode(k, place, 'file', mode & PERMISSIONS);
}

/** 0, or why a vnode cannot be opened with these flags. */
function checkOpen(k: Kernel, vnode: Readonly<Vnode>, flags: number): number {
  const writes = (flags & O_ACCMODE) !== 0 || (flags & O_TRUNC) !== 0;
  if (vnode.kind === 'symlink') return (flags & O_DIRECTORY) !== 0 ? -Errno.ENOTDIR : -Errno.ELOOP;
  if (vnode.kind === 'directory') return writes || (flags & O_CREAT) !== 0 ? -Errno.EISDIR : 0;
  if ((flags & O_DIRECTORY) !== 0) return -Errno.ENOTDIR;
  if (!writes || vnode.kind !== 'file') return 0;
  if (vnode.running > 0) return -Errno.ETXTBSY;
  if (isProc(k, vnode.id)) return -Errno.EACCES;
  return isReadOnly(k, vnode.id) ? -Errno.EROFS : 0;
}

/** An open file for a vnode. Its id, or -errno. */
function openVnode(k: Kernel, thread: Thread, vnode: number, flags: number, path: string): number {
  const row = get(k.state.vnodes, vnode);
  const process = get(k.state.processes, thread.pid);
  const tty = row.kind === 'device' ? ttyOfDevice(k, row.device, process.tty) : -1;
  if (tty === 0) return -Errno.ENXIO;
  if (row.device === 'ptmx') return openMaster(k, { flags, vnode, path });
  if (tty > 0) {
    if (get(k.state.ttys, tty).pty?.locked) return -Errno.EIO;
    if ((flags & O_NOCTTY) === 0) claimTerminal(k, thread.pid, tty);
    return newOpenFile(k, 'tty', tty, { flags, vnode, path });
  }
  if (row.kind === 'file' && isProc(k, vnode)) return openText(k, vnode, flags, path);
  return newOpenFile(k, row.kind as 'file' | 'directory' | 'device', vnode, { flags, vnode, path });
}

/** A file of /proc, with what it says now. */
function openText(k: Kernel, vnode: number, flags: number, path: string): number {
  const text = procText(k, vnode);
  if (typeof text === 'number') return text;
  const file = newOpenFile(k, 'text', vnode, { flags, vnode, path });
  const problem = file < 0 ? file : setText(k, file, text);
  if (problem < 0 && file > 0) releaseFile(k, file);
  return problem < 0 ? problem : file;
}

/** A new pseudo-terminal's master. Its open file, or -errno. */
function openMaster(k: Kernel, options: Parameters<typeof newOpenFile>[3]): number {
  const tty = newPty(k);
  if (tty < 0) return tty;
  const file = newOpenFile(k, 'master', tty, options);
  if (file < 0) dropMaster(k, tty);
  return file;
}

/** Opens an end of a fifo; one that has no other side yet waits, with its open file in the call's record. */
function openFifo(k: Kernel, thread: Thread, call: CallRecord, vnode: number, path: string): number {
  const flags = call.args[2]!;
  const mode = flags & O_ACCMODE;
  const pipe = get(k.state.vnodes, vnode).pipe;
  const noReader = pipe === 0 || get(k.state.pipes, pipe).readers === 0;
  if (mode === O_WRONLY && (flags & O_NONBLOCK) !== 0 && noReader) return -Errno.ENXIO;
  if (isFull(k)) return -Errno.ENFILE;
  const file = newOpenFile(k, 'pipe', pipeOfFifo(k, vnode), { flags, vnode, path });
  const { readers, writers, readerOpens, writerOpens } = get(k.state.pipes, get(k.state.openFiles, file).object);
  const alone = mode === O_RDONLY ? writers === 0 : mode === O_WRONLY && readers === 0;
  if (!alone || (flags & O_NONBLOCK) !== 0) return installDescriptor(k, thread, file, (flags & O_CLOEXEC) !== 0);
  const record = (thread.call ??= cloneCall(call));
  if (!record.held) for (const each of record.files) if (each !== 0) holdFile(k, each);
  record.held = true;
  record.files[FIFO_FILE] = file;
  record.data = [mode === O_RDONLY ? writerOpens : readerOpens];
  record.stage = 1;
  return meetFifo(k, thread, record);
}

/** Goes on when the other side has been opened, if only for a moment. */
function meetFifo(k: Kernel, thread: Thread, call: CallRecord): number {
  const flags = call.args[2]!;
  const file = call.files[FIFO_FILE]!;
  const pipe = get(k.state.pipes, get(k.state.openFiles, file).object);
  const reads = (flags & O_ACCMODE) === O_RDONLY;
  if (!hasMet(pipe, reads, call.data[0]!)) {
    const queue = reads ? pipe.readQueue : pipe.writeQueue;
    return block(k, thread, [queue], TIME_MAX, `the other side of ${call.path}`);
  }
  holdFile(k, file);
  return installDescriptor(k, thread, file, (flags & O_CLOEXEC) !== 0);
}

export const OPEN_CALLS = { openat } as const;
