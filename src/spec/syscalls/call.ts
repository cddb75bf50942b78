// What a row of the system call table is, and how rows are written; errors that several calls share.

import type { ErrnoName } from '../errno.ts';
import type { FlagSet } from '../flags.ts';
import type { StructName } from '../structs.ts';

/**
 * What an argument is. The dispatcher checks descriptors and copies paths before the handler runs; memory is
 * checked when it is copied.
 * int, uint: a number · size: bytes · fd: open descriptor · dirfd: descriptor or AT_FDCWD · newfd: descriptor number,
 * need not be open · path: string in memory · optional-path: or null · in/out: memory read or written, its length another argument ·
 * struct-in/struct-out: a structure, may be null where optional · pointer: any other address ·
 * flags: a set of flags · low/high: halves of a 64-bit number · pid, tid, signal · strings: null-ended array of strings.
 */
export type ArgType =
  | 'int'
  | 'uint'
  | 'size'
  | 'fd'
  | 'dirfd'
  | 'newfd'
  | 'path'
  | 'optional-path'
  | 'in'
  | 'out'
  | 'struct-in'
  | 'struct-out'
  | 'pointer'
  | 'flags'
  | 'low'
  | 'high'
  | 'pid'
  | 'tid'
  | 'signal'
  | 'strings'
  | 'mode';

export interface Arg {
  readonly name: string;
  readonly type: ArgType;
  /** For in and out: the argument that holds the length. */
  readonly length?: string;
  readonly struct?: StructName;
  readonly flags?: FlagSet;
}

/** What a signal with a handler does to the blocked call (signal(7)): sa = restarts with SA_RESTART, else EINTR. */
export type Restart = 'never' | 'sa' | 'always';

export interface Syscall {
  readonly number: number;
  readonly name: string;
  readonly args: readonly Arg[];
  /** What a0 holds on success. */
  readonly result: string;
  /** Errors that it can give, with the reason for each. */
  readonly errors: Readonly<Partial<Record<ErrnoName, string>>>;
  readonly blocks: boolean;
  readonly restart: Restart;
  /**
   * It only tells what the records of its caller say: no arguments, no errors, nothing read, changed or waited for. Such
   * calls are answered between two instructions, in the short way of kernel/turn.ts.
   */
  readonly immediate: boolean;
  readonly doc: string;
}

export type Options = { readonly blocks?: boolean; readonly restart?: Restart; readonly immediate?: boolean };

/** Reads 'fd:fd buf:out(count) count:size flags:flags(open)' into argument rows. */
export function parseArgs(text: string): Arg[] {
  return text
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      const [, name, type, of] = /^(\w+):([a-z-]+)(?:\((\w+)\))?$/.exec(each) as unknown as [
        string,
        string,
        ArgType,
        string?,
      ];
      if (of === undefined) return { name, type };
      if (type === 'flags') return { name, type, flags: of as FlagSet };
      if (type === 'in' || type === 'out') return { name, type, length: of };
      return { name, type, struct: of as StructName };
    });
}

export function call<N extends string>(
  number: number,
  name: N,
  args: string,
  result: string,
  doc: string,
  errors: Syscall['errors'] = {},
  options: Options = {},
): Syscall & { readonly name: N } {
  return {
    number,
    name,
    args: parseArgs(args),
    result,
    doc,
    errors,
    blocks: options.blocks ?? false,
    restart: options.restart ?? 'never',
    immediate: options.immediate ?? false,
  };
}

export const BAD_FD = 'fd is not an open descriptor, or not open for this';
export const BAD_MEMORY = 'memory outside the address space of the process';
export const NO_MEMORY = 'no memory left';
/** Of files in a folder of the host. */
export const HOST_FAILED = 'the host could not do it';
export const HOST_FULL = 'the host has too many files open';
export const HOST_LOST = 'the host has not got the file open any more: the machine was restored';
export const PATH_ERRORS = {
  EACCES: 'no permission on a directory of the path',
  EFAULT: BAD_MEMORY,
  EIO: HOST_FAILED,
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'path or a name in it is too long',
  ENOENT: 'a part of the path does not exist',
  ENOTDIR: 'a part of the path is not a directory',
} as const;

export const BLOCKS: Options = { blocks: true, restart: 'sa' };
export const SLEEPS: Options = { blocks: true, restart: 'never' };
export const IMMEDIATE: Options = { immediate: true };

/** At an offset: only of what has one, and that makes nobody wait for others. */
export const READ_AT_ERRORS = {
  EBADF: BAD_FD,
  EFAULT: BAD_MEMORY,
  EINVAL: 'offset is negative',
  EIO: HOST_FAILED,
  EISDIR: 'fd is a directory',
  ESPIPE: 'fd is a pipe or a terminal',
  ESTALE: HOST_LOST,
} as const;
export const READ_ERRORS = {
  EAGAIN: 'nothing to read and O_NONBLOCK is set',
  EBADF: BAD_FD,
  EFAULT: BAD_MEMORY,
  EINTR: 'a signal came first',
  EIO: 'the host could not read it, or the terminal is gone',
  EISDIR: 'fd is a directory',
  ESTALE: HOST_LOST,
} as const;
const STORE_ERRORS = {
  EBADF: BAD_FD,
  EFAULT: BAD_MEMORY,
  EFBIG: 'the file would grow too large',
  ENOSPC: 'no room left for file data',
  EPERM: 'the host does not let it be written',
  ESTALE: HOST_LOST,
} as const;
export const WRITE_AT_ERRORS = {
  ...STORE_ERRORS,
  EINVAL: 'offset is negative',
  EIO: HOST_FAILED,
  ESPIPE: 'fd is a pipe or a terminal',
} as const;
export const WRITE_ERRORS = {
  ...STORE_ERRORS,
  EAGAIN: 'it would block and O_NONBLOCK is set',
  EINTR: 'a signal came first',
  EIO: 'the host could not write it, or the terminal is gone',
  EPIPE: 'nobody reads the pipe (SIGPIPE is sent too)',
} as const;
export const VECTOR_ERRORS = { EINVAL: 'too many pieces, or they are too long' } as const;
export const SEEK_ERRORS = {
  EBADF: BAD_FD,
  EINVAL: 'whence is bad, or the result would be negative',
  ESPIPE: 'fd is a pipe or a terminal',
  EIO: HOST_FAILED,
  ESTALE: HOST_LOST,
} as const;
export const CLOCK_ERRORS = { EINVAL: 'no such clock', EFAULT: BAD_MEMORY } as const;
export const SLEEP_ERRORS = {
  EINVAL: 'no such clock, or a bad time',
  EFAULT: BAD_MEMORY,
  EINTR: 'a signal came first',
} as const;
export const CLOCK_SLEEP_ERRORS = { ...SLEEP_ERRORS, ENOTSUP: 'the clock cannot be slept on' } as const;
export const STAT_ERRORS = { ...PATH_ERRORS, EBADF: 'dirfd is not an open descriptor', EINVAL: 'bad flags' } as const;
export const SIGSET_SIZE = 'the size of a set is not 8';
export const FUTEX_ERRORS = {
  EAGAIN: 'the word has another value; somebody holds the lock',
  EDEADLK: 'the caller holds the lock already',
  EFAULT: BAD_MEMORY,
  EINTR: 'a signal came first',
  EINVAL: 'the address is not aligned, or a bad number, mask or time',
  ENOSYS: 'no such operation',
  EPERM: 'the caller does not hold the lock',
  ESRCH: 'the thread that holds the lock is gone',
  ETIMEDOUT: 'nobody woke it in time',
} as const;
export const SEND_ERRORS = { ESRCH: 'no such process or thread', EINVAL: 'bad number' } as const;
