// The system calls: one row a call (abi.md; Linux's riscv32 table and man pages). The dispatcher, strace, the
// reference page and programs/include are made from it; a handler missing for a row does not compile, and in
// tests an errno that is not on the row is a panic.

import type { ErrnoName } from './errno.ts';
import type { FlagSet } from './flags.ts';
import type { StructName } from './structs.ts';

/**
 * What an argument is. The dispatcher checks descriptors and copies paths before the handler runs; memory is
 * checked when it is copied.
 * int, uint: a number · size: bytes · fd: open descriptor · dirfd: descriptor or AT_FDCWD · newfd: descriptor number,
 * need not be open · path: string in memory · in/out: memory read or written, its length another argument ·
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
  readonly doc: string;
}

const BAD_FD = 'fd is not an open descriptor, or not open for this';
const BAD_MEMORY = 'memory outside the address space of the process';
const NO_MEMORY = 'no memory left';
const PATH_ERRORS = {
  EACCES: 'no permission on a directory of the path',
  EFAULT: BAD_MEMORY,
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'path or a name in it is too long',
  ENOENT: 'a part of the path does not exist',
  ENOTDIR: 'a part of the path is not a directory',
} as const;

type Options = { readonly blocks?: boolean; readonly restart?: Restart };

/** Reads 'fd:fd buf:out(count) count:size flags:flags(open)' into argument rows. */
function parseArgs(text: string): Arg[] {
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

function call<N extends string>(
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
  };
}

const BLOCKS: Options = { blocks: true, restart: 'sa' };
const SLEEPS: Options = { blocks: true, restart: 'never' };

const READ_ERRORS = {
  EAGAIN: 'nothing to read and O_NONBLOCK is set',
  EBADF: BAD_FD,
  EFAULT: BAD_MEMORY,
  EINTR: 'a signal came first',
  EINVAL: 'the object cannot be read',
  EIO: 'the host could not read it, or the terminal is gone',
  EISDIR: 'fd is a directory',
} as const;
const WRITE_ERRORS = {
  EAGAIN: 'it would block and O_NONBLOCK is set',
  EBADF: BAD_FD,
  EFAULT: BAD_MEMORY,
  EFBIG: 'the file would grow too large',
  EINTR: 'a signal came first',
  EINVAL: 'the object cannot be written',
  EIO: 'the host could not write it',
  ENOSPC: 'no room left for file data',
  EPIPE: 'nobody reads the pipe (SIGPIPE is sent too)',
  EPERM: 'the object cannot be written',
} as const;
const SEEK_ERRORS = {
  EBADF: BAD_FD,
  EINVAL: 'whence is bad, or the result would be negative',
  ESPIPE: 'fd is a pipe or a terminal',
  EFAULT: BAD_MEMORY,
  EOVERFLOW: 'the offset does not fit',
} as const;
const TIME_ERRORS = {
  EINVAL: 'no such clock, or a bad time',
  EFAULT: BAD_MEMORY,
  EINTR: 'a signal came first',
  ENOTSUP: 'the clock cannot be slept on',
} as const;
const STAT_ERRORS = { ...PATH_ERRORS, EBADF: 'dirfd is not an open descriptor', EINVAL: 'bad flags' } as const;
const OFFSET_ERRORS = { EINVAL: 'offset is negative', ESPIPE: 'fd is a pipe or a terminal' } as const;
const SIGSET_SIZE = 'the size of a set is not 8';
const FUTEX_ERRORS = {
  EAGAIN: 'the word has another value',
  EFAULT: BAD_MEMORY,
  EINTR: 'a signal came first',
  EINVAL: 'the address is not aligned, or a bad number, mask or time',
  ENOSYS: 'no such operation',
  ETIMEDOUT: 'nobody woke it in time',
} as const;
const ID_ERRORS = { ESRCH: 'no such process', EPERM: 'not allowed', EINVAL: 'bad number' } as const;

/** Every call that the kernel has, by number. */
export const SYSCALLS = [
  call(
    17,
    'getcwd',
    'buf:out(size) size:size',
    'bytes written, the final 0 included',
    'name of the current directory',
    { EFAULT: BAD_MEMORY, EINVAL: 'size is 0', ENOENT: 'the directory is gone', ERANGE: 'size is too small' },
  ),
  call(23, 'dup', 'fd:fd', 'new descriptor', 'another descriptor for the same open file', {
    EBADF: BAD_FD,
    EMFILE: 'no descriptor left',
  }),
  call(24, 'dup3', 'fd:fd newfd:newfd flags:flags(open)', 'newfd', 'make newfd mean the same open file', {
    EBADF: BAD_FD,
    EINVAL: 'bad flags, or the two are equal',
    EMFILE: 'no descriptor left',
  }),
  call(25, 'fcntl64', 'fd:fd command:uint argument:uint', 'depends on the command', 'look at or change a descriptor', {
    EBADF: BAD_FD,
    EFAULT: BAD_MEMORY,
    EINVAL: 'unknown command or bad argument',
    EMFILE: 'no descriptor left',
    EPERM: 'not allowed',
    EBUSY: 'the pipe holds more than that',
  }),
  call(29, 'ioctl', 'fd:fd request:uint argument:pointer', '0', 'terminal settings, window size, foreground group', {
    EBADF: BAD_FD,
    EFAULT: BAD_MEMORY,
    EINVAL: 'bad argument',
    ENOTTY: 'fd is not a terminal',
    EPERM: 'not allowed',
    EINTR: 'a signal came first',
    EIO: 'background process',
  }),
  call(34, 'mkdirat', 'dirfd:dirfd path:path mode:mode', '0', 'make a directory', {
    ...PATH_ERRORS,
    EBADF: 'dirfd is not open',
    EEXIST: 'path exists',
    ENOSPC: 'no room',
    EROFS: 'read-only',
    EINVAL: 'bad name',
    EMLINK: 'too many links',
  }),
  call(35, 'unlinkat', 'dirfd:dirfd path:path flags:flags(at)', '0', 'remove a name', {
    ...PATH_ERRORS,
    EBADF: 'dirfd is not open',
    EBUSY: 'in use',
    EINVAL: 'bad flags, or the name is .',
    EISDIR: 'a directory, without AT_REMOVEDIR',
    ENOTEMPTY: 'the directory is not empty',
    EROFS: 'read-only',
    EPERM: 'not allowed',
  }),
  call(49, 'chdir', 'path:path', '0', 'change the current directory', PATH_ERRORS),
  call(56, 'openat', 'dirfd:dirfd path:path flags:flags(open) mode:mode', 'descriptor', 'open, or create, a file', {
    ...PATH_ERRORS,
    EBADF: 'dirfd is not open',
    EEXIST: 'it exists and O_EXCL is set',
    EINVAL: 'bad flags',
    EISDIR: 'a directory, opened for writing',
    EMFILE: 'no descriptor left',
    ENFILE: 'no open file left',
    ENOSPC: 'no room',
    ENXIO: 'no such device',
    EPERM: 'not allowed',
    EROFS: 'read-only',
    ETXTBSY: 'the program is running',
    EINTR: 'a signal came first',
  }),
  call(57, 'close', 'fd:fd', '0', 'close a descriptor', { EBADF: BAD_FD }),
  call(59, 'pipe2', 'fds:pointer flags:flags(open)', '0; fds[0] reads, fds[1] writes', 'make a pipe', {
    EFAULT: BAD_MEMORY,
    EINVAL: 'bad flags',
    EMFILE: 'no descriptor left',
    ENFILE: 'no open file left',
  }),
  call(61, 'getdents64', 'fd:fd buf:out(size) size:size', 'bytes written; 0 at the end', 'read directory entries', {
    EBADF: BAD_FD,
    EFAULT: BAD_MEMORY,
    EINVAL: 'size is too small for an entry',
    ENOENT: 'the directory is gone',
    ENOTDIR: 'fd is not a directory',
  }),
  call(
    62,
    '_llseek',
    'fd:fd offset_high:high offset_low:low result:pointer whence:flags(seek)',
    '0; *result is the new offset',
    'move the file offset',
    SEEK_ERRORS,
  ),
  call(63, 'read', 'fd:fd buf:out(count) count:size', 'bytes read; 0 at the end', 'read', READ_ERRORS, BLOCKS),
  call(64, 'write', 'fd:fd buf:in(count) count:size', 'bytes written', 'write', WRITE_ERRORS, BLOCKS),
  call(
    65,
    'readv',
    'fd:fd iov:pointer iovcnt:int',
    'bytes read; 0 at the end',
    'read into several buffers',
    READ_ERRORS,
    BLOCKS,
  ),
  call(
    66,
    'writev',
    'fd:fd iov:pointer iovcnt:int',
    'bytes written',
    'write from several buffers',
    WRITE_ERRORS,
    BLOCKS,
  ),
  call(
    67,
    'pread64',
    'fd:fd buf:out(count) count:size offset_low:low offset_high:high',
    'bytes read',
    'read at an offset',
    { ...READ_ERRORS, ...OFFSET_ERRORS },
  ),
  call(
    68,
    'pwrite64',
    'fd:fd buf:in(count) count:size offset_low:low offset_high:high',
    'bytes written',
    'write at an offset',
    { ...WRITE_ERRORS, ...OFFSET_ERRORS },
  ),
  call(79, 'fstatat', 'dirfd:dirfd path:path buf:struct-out(stat) flags:flags(at)', '0', 'look at a file', STAT_ERRORS),
  call(80, 'fstat', 'fd:fd buf:struct-out(stat)', '0', 'look at an open file', { EBADF: BAD_FD, EFAULT: BAD_MEMORY }),
  call(93, 'exit', 'status:int', 'does not return', 'end this thread; the process, if it is the last'),
  call(94, 'exit_group', 'status:int', 'does not return', 'end the process'),
  call(96, 'set_tid_address', 'address:pointer', 'thread id', 'word to clear and wake when the thread ends'),
  call(
    98,
    'futex',
    'address:pointer op:flags(futex) value:uint timeout:pointer address2:pointer value3:uint',
    '0; of wakes and requeues how many threads',
    'wait for a word of memory to change, wake those who do; 32-bit time',
    FUTEX_ERRORS,
    BLOCKS,
  ),
  call(99, 'set_robust_list', 'head:pointer size:size', '0', 'list of locks that are given up when the thread ends', {
    EINVAL: 'size is not 12',
  }),
  call(
    101,
    'nanosleep',
    'request:struct-in(timespec) remain:struct-out(timespec)',
    '0',
    'sleep; 32-bit words',
    TIME_ERRORS,
    SLEEPS,
  ),
  call(
    102,
    'getitimer',
    'which:flags(itimer) value:struct-out(itimerval)',
    '0',
    'read the interval timer; only ITIMER_REAL is there',
    { EFAULT: BAD_MEMORY, EINVAL: 'no such timer' },
  ),
  call(
    103,
    'setitimer',
    'which:flags(itimer) value:struct-in(itimerval) old:struct-out(itimerval)',
    '0',
    'set the timer that sends SIGALRM; only ITIMER_REAL is there',
    { EFAULT: BAD_MEMORY, EINVAL: 'no such timer, or a bad time' },
  ),
  call(
    113,
    'clock_gettime',
    'clock:flags(clock) time:struct-out(timespec)',
    '0',
    'read a clock; 32-bit words',
    TIME_ERRORS,
  ),
  call(
    115,
    'clock_nanosleep',
    'clock:flags(clock) flags:flags(timer) request:struct-in(timespec) remain:struct-out(timespec)',
    '0',
    'sleep on a clock; 32-bit words',
    TIME_ERRORS,
    SLEEPS,
  ),
  call(122, 'sched_setaffinity', 'tid:tid size:size mask:in(size)', '0', 'choose the harts that a thread may run on', {
    EFAULT: BAD_MEMORY,
    EINVAL: 'no hart of this machine is in the mask',
    ESRCH: 'no such thread',
  }),
  call(
    123,
    'sched_getaffinity',
    'tid:tid size:size mask:out(size)',
    'bytes written',
    'harts that a thread may run on',
    { EFAULT: BAD_MEMORY, EINVAL: 'size is too small, or no multiple of 4', ESRCH: 'no such thread' },
  ),
  call(124, 'sched_yield', '', '0', 'let the next runnable thread run'),
  call(
    129,
    'kill',
    'pid:pid signal:signal',
    '0',
    'send a signal to a process, a group (negative or 0) or all (-1)',
    ID_ERRORS,
  ),
  call(130, 'tkill', 'tid:tid signal:signal', '0', 'send a signal to a thread', ID_ERRORS),
  call(131, 'tgkill', 'pid:pid tid:tid signal:signal', '0', 'send a signal to a thread of a process', ID_ERRORS),
  call(132, 'sigaltstack', 'new:struct-in(stack) old:struct-out(stack)', '0', 'stack for handlers with SA_ONSTACK', {
    EFAULT: BAD_MEMORY,
    EINVAL: 'bad flags',
    ENOMEM: 'smaller than 2048 bytes',
    EPERM: 'it is in use',
  }),
  call(
    133,
    'rt_sigsuspend',
    'mask:struct-in(sigset) size:size',
    'always -EINTR',
    'wait for a signal under another mask',
    { EFAULT: BAD_MEMORY, EINTR: 'a handler ran', EINVAL: SIGSET_SIZE },
    SLEEPS,
  ),
  call(
    134,
    'rt_sigaction',
    'signal:signal new:struct-in(sigaction) old:struct-out(sigaction) size:size',
    '0',
    'say what a signal does',
    { EFAULT: BAD_MEMORY, EINVAL: `no such signal, one that cannot be changed, or ${SIGSET_SIZE}` },
  ),
  call(
    135,
    'rt_sigprocmask',
    'how:flags(sigprocmask) new:struct-in(sigset) old:struct-out(sigset) size:size',
    '0',
    'change the signals that the thread blocks',
    { EFAULT: BAD_MEMORY, EINVAL: `bad how, or ${SIGSET_SIZE}` },
  ),
  call(136, 'rt_sigpending', 'set:struct-out(sigset) size:size', '0', 'blocked signals that have come', {
    EFAULT: BAD_MEMORY,
    EINVAL: SIGSET_SIZE,
  }),
  call(139, 'rt_sigreturn', '', 'does not return', 'end a handler: everything as it was when the signal came'),
  call(153, 'times', 'times:struct-out(tms)', 'ticks since the start', 'CPU times; 100 ticks are a second', {
    EFAULT: BAD_MEMORY,
  }),
  call(154, 'setpgid', 'pid:pid group:pid', '0', 'move a process to a group', {
    ...ID_ERRORS,
    EACCES: 'the child has called execve',
  }),
  call(155, 'getpgid', 'pid:pid', 'process group', 'group of a process', { ESRCH: 'no such process' }),
  call(156, 'getsid', 'pid:pid', 'session', 'session of a process', { ESRCH: 'no such process' }),
  call(157, 'setsid', '', 'session', 'start a session', { EPERM: 'already leads a group' }),
  call(160, 'uname', 'buf:struct-out(utsname)', '0', 'names of the system', { EFAULT: BAD_MEMORY }),
  call(163, 'getrlimit', 'resource:flags(rlimit) limit:struct-out(rlimit)', '0', 'read a limit; 32-bit words', {
    EFAULT: BAD_MEMORY,
    EINVAL: 'no such limit',
  }),
  call(165, 'getrusage', 'who:flags(rusage) usage:struct-out(rusage)', '0', 'CPU time and counts of work', {
    EFAULT: BAD_MEMORY,
    EINVAL: 'bad who',
  }),
  call(172, 'getpid', '', 'process id', 'id of this process'),
  call(173, 'getppid', '', 'process id', 'id of the parent'),
  call(178, 'gettid', '', 'thread id', 'id of this thread'),
  call(214, 'brk', 'end:pointer', 'the end of the heap, new or old', 'move the end of the heap'),
  call(215, 'munmap', 'start:pointer length:size', '0', 'remove mappings', {
    EINVAL: 'start is not page-aligned, or length is 0',
    ENOMEM: 'too many mappings',
  }),
  call(
    220,
    'clone',
    'flags:flags(clone) stack:pointer parent_tid:pointer tls:pointer child_tid:pointer',
    'id of the child; 0 in the child',
    'make a process or a thread',
    {
      EAGAIN: 'too many processes or threads',
      EFAULT: BAD_MEMORY,
      EINVAL: 'flags that do not go together',
      ENOMEM: NO_MEMORY,
    },
  ),
  call(
    221,
    'execve',
    'path:path argv:strings envp:strings',
    'does not return on success',
    'replace the program of this process',
    {
      ...PATH_ERRORS,
      E2BIG: 'too many arguments',
      EINVAL: 'bad interpreter',
      EIO: 'cannot be read',
      EISDIR: 'a directory',
      ELIBBAD: 'its dynamic loader is none',
      ENOEXEC: 'not an executable for this machine',
      ENOMEM: NO_MEMORY,
      ETXTBSY: 'it is open for writing',
    },
  ),
  call(
    222,
    'mmap2',
    'address:pointer length:size prot:flags(prot) flags:flags(map) fd:newfd page_offset:uint',
    'address',
    'map memory or a file; the offset counts 4096-byte units',
    {
      EACCES: 'fd is not open for this',
      EBADF: 'fd is not open',
      EEXIST: 'something is mapped there',
      EINVAL: 'bad address, length or flags',
      ENODEV: 'the object cannot be mapped',
      ENOMEM: NO_MEMORY,
      EOVERFLOW: 'the offset does not fit',
    },
  ),
  call(226, 'mprotect', 'start:pointer length:size prot:flags(prot)', '0', 'change the protection of pages', {
    EACCES: 'not allowed for this mapping',
    EINVAL: 'start is not page-aligned, or bad prot',
    ENOMEM: 'nothing is mapped there',
  }),
  call(
    260,
    'wait4',
    'pid:pid status:pointer options:flags(wait) usage:struct-out(rusage)',
    'pid of the child; 0 with WNOHANG and none ready',
    'wait for a child to end',
    {
      ECHILD: 'no such child',
      EFAULT: BAD_MEMORY,
      EINTR: 'a signal came first',
      EINVAL: 'bad options',
      ESRCH: 'no such process',
    },
    BLOCKS,
  ),
  call(
    261,
    'prlimit64',
    'pid:pid resource:flags(rlimit) new:struct-in(rlimit64) old:struct-out(rlimit64)',
    '0',
    'read and set a limit',
    { EFAULT: BAD_MEMORY, EINVAL: 'no such limit, or cur above max', EPERM: 'max raised', ESRCH: 'no such process' },
  ),
  call(
    278,
    'getrandom',
    'buf:out(count) count:size flags:flags(random)',
    'bytes written',
    'random bytes, from the seed of the machine',
    { EFAULT: BAD_MEMORY, EINVAL: 'bad flags', EINTR: 'a signal came first' },
  ),
  call(
    291,
    'statx',
    'dirfd:dirfd path:path flags:flags(at) mask:uint buf:struct-out(statx)',
    '0',
    'look at a file',
    STAT_ERRORS,
  ),
  call(403, 'clock_gettime64', 'clock:flags(clock) time:struct-out(timespec64)', '0', 'read a clock', TIME_ERRORS),
  call(
    406,
    'clock_getres_time64',
    'clock:flags(clock) time:struct-out(timespec64)',
    '0',
    'resolution of a clock',
    TIME_ERRORS,
  ),
  call(
    407,
    'clock_nanosleep_time64',
    'clock:flags(clock) flags:flags(timer) request:struct-in(timespec64) remain:struct-out(timespec64)',
    '0',
    'sleep on a clock',
    TIME_ERRORS,
    SLEEPS,
  ),
  call(
    421,
    'rt_sigtimedwait_time64',
    'set:struct-in(sigset) info:struct-out(siginfo) timeout:struct-in(timespec64) size:size',
    'the signal',
    'take a blocked signal of a set, or wait for one',
    {
      EAGAIN: 'none came in time',
      EFAULT: BAD_MEMORY,
      EINTR: 'another signal came first',
      EINVAL: `a bad time, or ${SIGSET_SIZE}`,
    },
    SLEEPS,
  ),
  call(
    422,
    'futex_time64',
    'address:pointer op:flags(futex) value:uint timeout:pointer address2:pointer value3:uint',
    '0; of wakes and requeues how many threads',
    'wait for a word of memory to change, wake those who do',
    FUTEX_ERRORS,
    BLOCKS,
  ),
  call(1100, 'lseek', 'fd:fd offset:int whence:flags(seek)', 'new offset', 'move the file offset; 32-bit', SEEK_ERRORS),
] as const;

export type SyscallName = (typeof SYSCALLS)[number]['name'];

export const SYSCALL_BY_NUMBER: ReadonlyMap<number, Syscall & { readonly name: SyscallName }> = new Map(
  SYSCALLS.map((row) => [row.number, row]),
);
export const SYSCALL_BY_NAME: ReadonlyMap<string, Syscall & { readonly name: SyscallName }> = new Map(
  SYSCALLS.map((row) => [row.name, row]),
);
