// Errors that need a machine of their own: small limits, no memory left, other answers of the toolchain. No case of
// /bin/usertests can make these where it stands, so each is a small program that runs on such a machine.

import { Em, Et, Pf, Pt } from '../../src/elf/constants.ts';
import { writeElf } from '../../src/elf/write.ts';
import { Errno } from '../../src/spec/errno.ts';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { SIGRETURN_VA, USER_BASE } from '../../src/spec/paging.ts';
import { STRUCT_BY_NAME } from '../../src/spec/structs.ts';
import { AT_FDCWD, BAD, type Memory, type Script, type ScriptOptions } from '../kernel-io/script.ts';

const { O_RDONLY, O_RDWR, O_CREAT, O_WRONLY } = FLAG_SETS.open;
const { PROT_READ, PROT_WRITE } = FLAG_SETS.prot;
const { MAP_PRIVATE, MAP_ANONYMOUS, MAP_FIXED } = FLAG_SETS.map;
const { S_IFIFO } = FLAG_SETS.mode;
const ANONYMOUS = MAP_PRIVATE | MAP_ANONYMOUS;
const PAGE = 4096;
const PLACE = 0x20000000;
const LONG = 'n'.repeat(250);

interface Machine {
  readonly name: string;
  readonly options: ScriptOptions;
  readonly write: (s: Script) => void;
}

/** Data pages until the last block of the file system is used. */
function fillFiles(s: Script, bytes: number): void {
  s.gives(3, 'openat', AT_FDCWD, '/fill', O_RDWR | O_CREAT, 0o644);
  const page = s.memory(PAGE);
  for (let at = 0; at < bytes / PAGE; at++) s.call('write', 3, page, PAGE);
  s.fails('ENOSPC', 'write', 3, page, PAGE);
}

/** Pages are touched until two frames are left: too few for an address space. */
function fillMemory(s: Script): void {
  const info = s.memory(STRUCT_BY_NAME.get('sysinfo')!.size);
  const { offset } = STRUCT_BY_NAME.get('sysinfo')!.fields.find(({ name }) => name === 'freeram')!;
  s.gives(PLACE, 'mmap2', PLACE, 0x400000, PROT_READ | PROT_WRITE, ANONYMOUS | MAP_FIXED, -1, 0);
  s.raw(`li a2, ${PLACE}`, 'fill:');
  s.call('sysinfo', info);
  s.raw(`li a3, ${info.label}`, `lw a1, ${offset}, a3`);
  s.raw(
    `li t1, ${2 * PAGE}`,
    'bge t1, a1, full',
    'sw a2, 0, a2',
    `li t1, ${PAGE}`,
    'add a2, a2, t1',
    'j fill',
    'full:',
  );
}

/** An executable that names a dynamic loader. */
function wantsLoader(loader: string): Uint8Array {
  const data = new TextEncoder().encode(`${loader}\0`);
  const part = { flags: Pf.R | Pf.X, va: USER_BASE, data, memorySize: data.length };
  const segments = [
    { ...part, type: Pt.INTERP, align: 1 },
    { ...part, type: Pt.LOAD, align: PAGE },
  ];
  return writeElf({
    type: Et.EXEC,
    machine: Em.BADAK,
    flags: 0,
    entry: USER_BASE,
    sections: [],
    symbols: [],
    segments,
  });
}

const reply = (result: number, size = 0) => ({ result, bytes: new Uint8Array(size) });

function askTools(s: Script, error: 'ENOSYS' | 'ERANGE' | 'EIO'): void {
  const memory: Memory = s.memory(64);
  s.fails(error, 'toolchain', memory, 4, memory, 8);
}

export const SMALL_MACHINES: readonly Machine[] = [
  {
    name: 'files: as many as there may be',
    options: { limits: { vnodes: 64 } },
    write: (s) => {
      for (let at = 0; at < 64; at++) s.call('mkdirat', AT_FDCWD, `/d${at}`, 0o755);
      s.fails('ENOSPC', 'mkdirat', AT_FDCWD, '/more', 0o755);
      s.fails('ENOSPC', 'mknodat', AT_FDCWD, '/more', S_IFIFO | 0o644, 0);
      s.fails('ENOSPC', 'symlinkat', 'target', AT_FDCWD, '/more');
      s.fails('ENOSPC', 'openat', AT_FDCWD, '/more', O_WRONLY | O_CREAT, 0o644);
      s.fails('ENOSPC', 'memfd_create', 'more', 0);
    },
  },
  {
    name: 'bytes of files: as many as there may be',
    options: { limits: { fileBytes: 65536 } },
    write: (s) => {
      fillFiles(s, 65536);
      // Names count too: there is some room left below the next block.
      for (let at = 0; at < 16; at++) s.call('linkat', AT_FDCWD, '/fill', AT_FDCWD, `/${LONG}${at}`, 0);
      s.fails('ENOSPC', 'linkat', AT_FDCWD, '/fill', AT_FDCWD, `/${LONG}x`, 0);
      s.fails('ENOSPC', 'renameat', AT_FDCWD, '/fill', AT_FDCWD, `/${LONG}x`);
      s.fails('ENOSPC', 'renameat2', AT_FDCWD, '/fill', AT_FDCWD, `/${LONG}x`, 0);
      s.fails('ENOSPC', 'fallocate', 3, 0, 0, 0, 0x100000, 0);
      s.fails('ENOMEM', 'openat', AT_FDCWD, '/proc/self/maps', O_RDONLY, 0);
    },
  },
  {
    name: 'open files: as many as there may be',
    options: { limits: { openFilesTotal: 16 } },
    write: (s) => {
      const fds = s.memory(8);
      for (let at = 0; at < 16; at++) s.call('openat', AT_FDCWD, '/', O_RDONLY, 0);
      s.fails('ENFILE', 'openat', AT_FDCWD, '/', O_RDONLY, 0);
      s.fails('ENFILE', 'pipe2', fds, 0);
      s.fails('ENFILE', 'memfd_create', 'more', 0);
    },
  },
  {
    name: 'processes: as many as there may be',
    options: { limits: { processes: 2 } },
    write: (s) => s.fails('EAGAIN', 'clone', 17, 0, 0, 0, 0),
  },
  {
    name: 'mappings: as many as there may be',
    options: { limits: { regions: 16 } },
    write: (s) => {
      const map = (at: number, bytes: number, prot: number) =>
        s.call('mmap2', at, bytes, prot, ANONYMOUS | MAP_FIXED, -1, 0);
      map(PLACE, 3 * PAGE, PROT_READ);
      for (let at = 1; at < 16; at++) map(PLACE + at * 0x10000, 3 * PAGE, PROT_READ);
      s.fails('ENOMEM', 'mmap2', PLACE + 0x200000, PAGE, PROT_READ, ANONYMOUS | MAP_FIXED, -1, 0);
      s.fails('ENOMEM', 'mprotect', PLACE + PAGE, PAGE, PROT_WRITE);
      s.gives(0, 'munmap', PLACE + PAGE, PAGE);
      s.fails('ENOMEM', 'munmap', PLACE + 0x10000 + PAGE, PAGE);
      // What needs no more mappings can be done.
      s.gives(0, 'mprotect', PLACE + 0x10000, 3 * PAGE, PROT_WRITE);
      s.gives(0, 'munmap', PLACE + 0x10000, 3 * PAGE);
    },
  },
  {
    name: 'memory: none left',
    options: { memoryBytes: 1024 * 1024 },
    write: (s) => {
      fillMemory(s);
      s.fails('ENOMEM', 'clone', 17, 0, 0, 0, 0);
      s.fails('ENOMEM', 'execve', '/bin/test0', 0, 0);
    },
  },
  {
    name: 'a pipe larger than any',
    options: {},
    write: (s) => {
      const fds = s.memory(8);
      s.gives(0, 'pipe2', fds, 0);
      s.fails('EPERM', 'fcntl64', 3, FLAG_SETS.fcntl.F_SETPIPE_SZ, 0x200000);
    },
  },
  {
    name: 'a page that the kernel lends',
    options: {},
    write: (s) => s.fails('EACCES', 'mprotect', SIGRETURN_VA, PAGE, PROT_READ | PROT_WRITE),
  },
  {
    name: 'a program whose dynamic loader is none',
    options: { files: { '/text': 'no program', '/program': wantsLoader('/text') } },
    write: (s) => s.fails('ELIBBAD', 'execve', '/program', 0, 0),
  },
  {
    name: 'a toolchain that is asked for too much',
    options: { limits: { toolInputBytes: 4096 } },
    write: (s) => {
      s.fails('E2BIG', 'toolchain', s.memory(8), 4097, s.memory(8), 8);
      s.fails('EFAULT', 'toolchain', BAD, 4, s.memory(8), 8);
    },
  },
  { name: 'no toolchain', options: { tools: () => reply(-Errno.ENOSYS) }, write: (s) => askTools(s, 'ENOSYS') },
  { name: 'a toolchain that fails', options: { tools: () => reply(-Errno.EIO) }, write: (s) => askTools(s, 'EIO') },
  {
    name: 'a toolchain with a long reply',
    options: { tools: () => reply(64, 64) },
    write: (s) => askTools(s, 'ERANGE'),
  },
];

/** Programs of more than calls in a row; each is content or exits with another status than 0. */
export const PROGRAMS: readonly (readonly [string, string])[] = [
  [
    'a file with as many names as there may be',
    `
        sys     openat, AT_FDCWD, name, O_RDWR|O_CREAT, 0x1a4
        li      s0, 1
1:      mv      a1, s0                  # a name of three characters
        la      a2, path + 1
        li      a3, 3
2:      andi    a4, a1, 63
        ori     a4, a4, 64
        sb      a4, 0(a2)
        addi    a2, a2, 1
        srli    a1, a1, 6
        addi    a3, a3, -1
        bnez    a3, 2b
        sys     linkat, AT_FDCWD, name, AT_FDCWD, path, 0
        addi    s0, s0, 1
        beqz    a0, 1b
        want    -EMLINK
        li      a1, 65001
        bne     s0, a1, fail
        j       pass
    `,
  ],
  [
    'fallocate, interrupted',
    `
        sys     openat, AT_FDCWD, path, O_RDWR|O_CREAT, 0x1a4
        want    3
        sigaction SIGALRM, action
        sys     setitimer, ITIMER_REAL, timer, 0
        .rept   20
        nop
        .endr
        sys     fallocate, 3, 0, 0, 0, 0x2000000, 0
        want    -EINTR
        j       pass
    `,
  ],
  [
    'toolchain, interrupted',
    `
        sigaction SIGALRM, action
        sys     setitimer, ITIMER_REAL, timer, 0
        sys     toolchain, path, 5, path, 5
        want    -EINTR
        j       pass
    `,
  ],
].map(([name, code]) => [
  name!,
  `${code}
handler: ret
        .data
timer:  .word   0, 0, 0, 1
action: .word   handler, 0, 0, 0
name:   .asciz  "/big"
path:   .asciz  "/big"
        .space  4
`,
]);
