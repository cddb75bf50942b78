// Structures that cross the system call border (abi.md): little-endian, 64-bit fields aligned to 8. The include
// files, strace and the kernel's readers and writers are made from these rows.

export type FieldType = 'u8' | 'u16' | 'i16' | 'u32' | 'i32' | 'u64' | 'i64';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** Bytes from the start of the structure. */
  readonly offset: number;
  /** Elements, if it is an array. */
  readonly count?: number;
}

export interface Struct {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly fields: readonly Field[];
  readonly doc: string;
}

const FIELD_BYTES: Readonly<Record<FieldType, number>> = { u8: 1, u16: 2, i16: 2, u32: 4, i32: 4, u64: 8, i64: 8 };

/** Bytes of one element of a field. */
export function fieldBytes(type: FieldType): number {
  return FIELD_BYTES[type];
}

/** Lays out 'type name' or 'type name[count]' fields one after the other with natural alignment. */
function struct<N extends string>(name: N, doc: string, fields: string, size?: number): Struct & { readonly name: N } {
  let offset = 0;
  const laidOut = fields.split(',').map((text): Field => {
    const [, type, field, count] = /^\s*(\w+) (\w+)(?:\[(\d+)\])?\s*$/.exec(text) as unknown as [
      string,
      FieldType,
      string,
      string?,
    ];
    const bytes = FIELD_BYTES[type];
    offset = Math.ceil(offset / bytes) * bytes;
    const row = { name: field, type, offset, ...(count === undefined ? {} : { count: Number(count) }) };
    offset += bytes * Number(count ?? 1);
    return row;
  });
  return { name, size: size ?? offset, fields: laidOut, doc };
}

export const STRUCTS = [
  struct('timespec', 'time with 32-bit words, for assembly programs', 'i32 sec, i32 nsec'),
  struct('timespec64', 'time; the upper half of nsec is ignored on input', 'i64 sec, i64 nsec'),
  struct(
    'dirent64',
    'entry of a directory; the name is as long as it is, a 0 behind it',
    'u64 ino, i64 off, u16 reclen, u8 type, u8 name',
    24,
  ),
  struct(
    'itimerspec64',
    'interval and first expiry',
    'i64 interval_sec, i64 interval_nsec, i64 value_sec, i64 value_nsec',
  ),
  struct(
    'itimerval',
    'interval and first expiry of setitimer',
    'i32 interval_sec, i32 interval_usec, i32 value_sec, i32 value_usec',
  ),
  struct('sigset', 'bit n-1 is signal n', 'u32 low, u32 high'),
  struct('sigaction', 'what a signal does; no restorer', 'u32 handler, u32 flags, u32 mask_low, u32 mask_high'),
  struct('siginfo', 'why a signal came', 'i32 signo, i32 errno, i32 code, i32 pid, u32 uid, i32 status', 128),
  struct(
    'ucontext',
    'what a signal handler came upon: mask and registers; sigreturn takes them from here',
    'u32 flags, u32 link, u32 stack_sp, i32 stack_flags, u32 stack_size, u32 mask_low, u32 mask_high, u32 pad[33], u32 pc, u32 regs[15]',
  ),
  struct('robust_list', 'head of the list of locks that a thread holds', 'u32 next, i32 offset, u32 pending'),
  struct('stack', 'alternate signal stack', 'u32 sp, i32 flags, u32 size'),
  struct('iovec', 'one piece of readv and writev', 'u32 base, u32 len'),
  struct('pollfd', 'one descriptor of poll', 'i32 fd, i16 events, i16 revents'),
  struct('epoll_event', 'not packed', 'u32 events, u64 data'),
  struct('rlimit', 'limit with 32-bit words', 'u32 cur, u32 max'),
  struct('rlimit64', 'limit', 'u64 cur, u64 max'),
  struct('winsize', 'size of a terminal window', 'u16 rows, u16 columns, u16 xpixel, u16 ypixel'),
  struct(
    'termios',
    'terminal settings (asm-generic, NCCS 19)',
    'u32 iflag, u32 oflag, u32 cflag, u32 lflag, u8 line, u8 cc[19]',
  ),
  struct(
    'utsname',
    'names of the system',
    'u8 sysname[65], u8 nodename[65], u8 release[65], u8 version[65], u8 machine[65], u8 domainname[65]',
  ),
  struct(
    'sysinfo',
    'state of the system',
    'u32 uptime, u32 loads[3], u32 totalram, u32 freeram, u32 sharedram, u32 bufferram, u32 totalswap, u32 freeswap, u16 procs, u16 pad, u32 totalhigh, u32 freehigh, u32 mem_unit',
    64,
  ),
  struct('tms', 'CPU times in clock ticks (100 a second)', 'u32 utime, u32 stime, u32 cutime, u32 cstime'),
  struct(
    'rusage',
    'resources used; times in seconds and microseconds, 64-bit as rusage of riscv32 has them in 32-bit words',
    'i32 utime_sec, i32 utime_usec, i32 stime_sec, i32 stime_usec, i32 maxrss, i32 ixrss, i32 idrss, i32 isrss, i32 minflt, i32 majflt, i32 nswap, i32 inblock, i32 oublock, i32 msgsnd, i32 msgrcv, i32 nsignals, i32 nvcsw, i32 nivcsw',
  ),
  struct(
    'stat',
    'a file, in 32-bit words (asm-generic stat of 32-bit machines)',
    'u32 dev, u32 ino, u32 mode, u32 nlink, u32 uid, u32 gid, u32 rdev, u32 pad1, i32 size, i32 blksize, i32 pad2, i32 blocks, i32 atime, u32 atime_nsec, i32 mtime, u32 mtime_nsec, i32 ctime, u32 ctime_nsec, u32 unused4, u32 unused5',
  ),
  struct(
    'statx',
    'a file',
    'u32 mask, u32 blksize, u64 attributes, u32 nlink, u32 uid, u32 gid, u16 mode, u16 pad, u64 ino, u64 size, u64 blocks, u64 attributes_mask, i64 atime_sec, u32 atime_nsec, i32 pad1, i64 btime_sec, u32 btime_nsec, i32 pad2, i64 ctime_sec, u32 ctime_nsec, i32 pad3, i64 mtime_sec, u32 mtime_nsec, i32 pad4, u32 rdev_major, u32 rdev_minor, u32 dev_major, u32 dev_minor',
    256,
  ),
  struct(
    'statfs64',
    'a file system; blocks are of bsize bytes',
    'u32 type, u32 bsize, u64 blocks, u64 bfree, u64 bavail, u64 files, u64 ffree, u32 fsid[2], u32 namelen, u32 frsize, u32 flags, u32 spare[4]',
    88,
  ),
  struct('sockaddr_in', 'port and address are big-endian', 'u16 family, u16 port, u32 address, u8 zero[8]'),
] as const;

export type StructName = (typeof STRUCTS)[number]['name'];

export const STRUCT_BY_NAME: ReadonlyMap<string, Struct> = new Map<string, Struct>(
  STRUCTS.map((row) => [row.name, row]),
);

/** Offset of a field in bytes. Throws if the table has no such field: a mistake of ours. */
export function offsetOf(structName: StructName, field: string): number {
  const row = STRUCT_BY_NAME.get(structName)?.fields.find((each) => each.name === field);
  if (row === undefined) throw new Error(`struct ${structName} has no field ${field}`);
  return row.offset;
}
