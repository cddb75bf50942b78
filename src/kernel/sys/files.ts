// Handlers of the calls on files, pipes and terminals.

import { Errno } from '../../spec/errno.ts';
import type { Handler } from '../syscall.ts';

const missing: Handler = () => -Errno.ENOSYS;

/** One handler a row of src/spec/syscalls.ts. */
export const FILE_CALLS = {
  getcwd: missing,
  dup: missing,
  dup3: missing,
  fcntl64: missing,
  ioctl: missing,
  mkdirat: missing,
  unlinkat: missing,
  chdir: missing,
  openat: missing,
  close: missing,
  pipe2: missing,
  getdents64: missing,
  _llseek: missing,
  lseek: missing,
  read: missing,
  write: missing,
  readv: missing,
  writev: missing,
  pread64: missing,
  pwrite64: missing,
  fstatat: missing,
  fstat: missing,
  statx: missing,
} as const satisfies Readonly<Record<string, Handler>>;
