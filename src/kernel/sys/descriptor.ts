// Calls on descriptors: close, dup, dup3, fcntl64, pipe2.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import type { Kernel } from '../context.ts';
import { closeSlot, freeSlot, holdFile, releaseFile, setSlot } from '../io/file-table.ts';
import { newOpenFile } from '../io/open-file.ts';
import { newPipe, resizePipe } from '../io/pipe.ts';
import { writeWord } from '../mem/copy.ts';
import type { Process, Thread } from '../state.ts';
import { type Handler, signed } from '../syscall.ts';
import { edit, get } from '../table.ts';

const { O_RDONLY, O_WRONLY, O_NONBLOCK, O_CLOEXEC, O_APPEND } = FLAG_SETS.open;
const { F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETPIPE_SZ, F_SETPIPE_SZ } = FLAG_SETS.fcntl;
const FD_CLOEXEC = 1;

const close: Handler = (k, thread, call) => {
  closeSlot(k, processOf(k, thread).files, signed(call, 0));
  return 0;
};

const dup: Handler = (k, thread, call) => duplicate(k, thread, call.files[0]!, 0, false);

const dup3: Handler = (k, thread, call) => {
  const [fd, newFd, flags] = [signed(call, 0), signed(call, 1), call.args[2]!];
  if ((flags & ~O_CLOEXEC) !== 0 || fd === newFd) return -Errno.EINVAL;
  const process = processOf(k, thread);
  if (newFd < 0 || newFd >= descriptorLimit(process)) return -Errno.EBADF;
  holdFile(k, call.files[0]!);
  closeSlot(k, process.files, newFd);
  setSlot(k, process.files, newFd, call.files[0]!, (flags & O_CLOEXEC) !== 0);
  return newFd;
};

const fcntl64: Handler = (k, thread, call) => {
  const [, command, argument] = call.args as [number, number, number];
  const { files } = processOf(k, thread);
  const fd = signed(call, 0);
  const file = get(k.state.openFiles, call.files[0]!);
  switch (command) {
    case F_DUPFD:
    case F_DUPFD_CLOEXEC:
      return duplicate(k, thread, file.id, argument, command === F_DUPFD_CLOEXEC);
    case F_GETFD:
      return get(k.state.files, files).closeOnExec[fd] ? FD_CLOEXEC : 0;
    case F_SETFD:
      edit(k.state.files, files).closeOnExec[fd] = (argument & FD_CLOEXEC) !== 0;
      return 0;
    case F_GETFL:
      return file.flags;
    case F_SETFL: {
      const changeable = O_APPEND | O_NONBLOCK;
      edit(k.state.openFiles, file.id).flags = (file.flags & ~changeable) | (argument & changeable);
      return 0;
    }
    case F_GETPIPE_SZ:
    case F_SETPIPE_SZ:
      if (file.kind !== 'pipe') return -Errno.EBADF;
      if (command === F_GETPIPE_SZ) return get(k.state.pipes, file.object).capacity;
      return resizePipe(k, file.object, argument);
    default:
      return -Errno.EINVAL;
  }
};

const pipe2: Handler = (k, thread, call) => {
  const [address, flags] = call.args as [number, number];
  if ((flags & ~(O_CLOEXEC | O_NONBLOCK)) !== 0) return -Errno.EINVAL;
  const process = processOf(k, thread);
  const readFd = freeSlot(k, process.files, 0, descriptorLimit(process));
  const writeFd = readFd < 0 ? readFd : freeSlot(k, process.files, readFd + 1, descriptorLimit(process));
  if (writeFd < 0) return writeFd;
  if (k.state.openFiles.rows.size + 2 > k.state.config.limits.openFilesTotal) return -Errno.ENFILE;
  if (!writeWord(k, process.space, address, readFd) || !writeWord(k, process.space, address + 4, writeFd)) {
    return -Errno.EFAULT;
  }
  const pipe = newPipe(k);
  const shared = flags & O_NONBLOCK;
  const closes = (flags & O_CLOEXEC) !== 0;
  setSlot(k, process.files, readFd, newOpenFile(k, 'pipe', pipe, { flags: O_RDONLY | shared }), closes);
  setSlot(k, process.files, writeFd, newOpenFile(k, 'pipe', pipe, { flags: O_WRONLY | shared }), closes);
  return 0;
};

/** Another descriptor, the lowest free one from `least` on. */
function duplicate(k: Kernel, thread: Thread, file: number, least: number, closes: boolean): number {
  const process = processOf(k, thread);
  if (least > 0 && least >= descriptorLimit(process)) return -Errno.EINVAL;
  const fd = freeSlot(k, process.files, least, descriptorLimit(process));
  if (fd < 0) return fd;
  holdFile(k, file);
  setSlot(k, process.files, fd, file, closes);
  return fd;
}

/**
 * Gives an open file that was just made a descriptor of the process, or closes it again.
 * @param file open file id, or -errno, which is passed on
 */
export function installDescriptor(k: Kernel, thread: Thread, file: number, closes: boolean): number {
  if (file < 0) return file;
  const process = processOf(k, thread);
  const fd = freeSlot(k, process.files, 0, descriptorLimit(process));
  if (fd < 0) releaseFile(k, file);
  else setSlot(k, process.files, fd, file, closes);
  return fd;
}

/** RLIMIT_NOFILE. */
export function descriptorLimit(process: Readonly<Process>): number {
  return process.limits[FLAG_SETS.rlimit.RLIMIT_NOFILE]!.current;
}

function processOf(k: Kernel, thread: Readonly<Thread>): Readonly<Process> {
  return get(k.state.processes, thread.pid);
}

export const DESCRIPTOR_CALLS = { close, dup, dup3, fcntl64, pipe2 } as const;
