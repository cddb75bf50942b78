// Errors that only a folder of the host gives: one that is mounted read-only, and a host that refuses what it is asked.
// Each way of refusing runs the same program, which makes every call that can lead to the host.

import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../../src/host/node-folders.ts';
import type { FolderOperation } from '../../src/kernel/vfs/hostfs/protocol.ts';
import { Errno, type ErrnoName } from '../../src/spec/errno.ts';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { STRUCT_BY_NAME } from '../../src/spec/structs.ts';
import { newTree, runMounted, type Tree } from '../kernel-io/mounted.ts';
import { AT_FDCWD, Script } from '../kernel-io/script.ts';
import type { RunOptions } from '../support/machine.ts';

const { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_TRUNC } = FLAG_SETS.open;
const { AT_REMOVEDIR, AT_EMPTY_PATH } = FLAG_SETS.at;
const { S_IFIFO } = FLAG_SETS.mode;
const { R_OK, W_OK } = FLAG_SETS.access;
const { PROT_READ } = FLAG_SETS.prot;
const { MAP_PRIVATE } = FLAG_SETS.map;

type Kind = FolderOperation['kind'];

function plant(): Tree {
  const tree = newTree({ d: null, e: null, 'd/a': 'contents', 'd/b': 'more', program: '#!/none\n' });
  chmodSync(join(tree.path, 'program'), 0o755);
  return tree;
}

/** Calls on an open file, a name, and the directory; what they return is looked at by the observer. */
function callEverything(): Script {
  const s = new Script();
  const room = s.memory(1024);
  const piece = s.words(room, 8);
  const fd = s.call('openat', AT_FDCWD, '/mnt/d/a', O_RDWR, 0);
  for (const name of ['read', 'write'] as const) s.call(name, fd, room, 8);
  for (const name of ['readv', 'writev'] as const) s.call(name, fd, piece, 1);
  for (const name of ['pread64', 'pwrite64'] as const) s.call(name, fd, room, 8, 0, 0);
  s.call('lseek', fd, 0, FLAG_SETS.seek.SEEK_END);
  s.call('_llseek', fd, 0, 0, room, FLAG_SETS.seek.SEEK_END);
  s.call('ftruncate64', fd, 100, 0);
  s.call('fstat', fd, room);
  for (const name of ['fsync', 'fdatasync'] as const) s.call(name, fd);
  s.call('fchmod', fd, 0o600);
  s.call('utimensat_time64', fd, '', 0, AT_EMPTY_PATH);
  const map = s.call('mmap2', 0, 4096, PROT_READ, MAP_PRIVATE, fd, 0);
  s.call('write', 1, map, 2);
  callNames(s);
  const directory = s.call('openat', AT_FDCWD, '/mnt', O_RDONLY, 0);
  s.call('getdents64', directory, room, 1024);
  return s;
}

function callNames(s: Script): void {
  const room = s.memory(512);
  const a = [AT_FDCWD, '/mnt/d/a'] as const;
  s.call('openat', ...a, O_WRONLY | O_TRUNC, 0);
  s.call('openat', AT_FDCWD, '/mnt/new', O_WRONLY | O_CREAT, 0o600);
  s.call('mknodat', AT_FDCWD, '/mnt/node', 0o600, 0);
  s.call('mknodat', AT_FDCWD, '/mnt/fifo', S_IFIFO | 0o600, 0);
  s.call('mkdirat', AT_FDCWD, '/mnt/made', 0o700);
  s.call('symlinkat', 'd', AT_FDCWD, '/mnt/link');
  s.call('linkat', ...a, AT_FDCWD, '/mnt/d/second', 0);
  s.call('truncate64', '/mnt/d/a', 0, 0);
  s.call('fchmodat', ...a, 0o600);
  s.call('utimensat_time64', ...a, 0, 0);
  for (const name of ['faccessat', 'faccessat2'] as const) s.call(name, ...a, R_OK | W_OK, 0);
  s.call('fstatat', ...a, room, 0);
  s.call('statx', ...a, 0, 0x7ff, room);
  s.call('statfs64', '/mnt/d/a', STRUCT_BY_NAME.get('statfs64')!.size, room);
  s.call('readlinkat', ...a, room, 10);
  s.call('renameat', ...a, AT_FDCWD, '/mnt/d/c');
  s.call('renameat2', AT_FDCWD, '/mnt/d/b', AT_FDCWD, '/mnt/d/x', 0);
  s.call('renameat', AT_FDCWD, '/mnt/d/c', ...a);
  s.call('chdir', '/mnt/e');
  s.call('execve', '/mnt/program', 0, 0);
  s.call('unlinkat', ...a, 0);
  s.call('unlinkat', AT_FDCWD, '/mnt/e', AT_REMOVEDIR);
}

/** What a host may say to operations of these kinds. */
const REFUSALS: readonly { readonly kinds: readonly Kind[]; readonly errors: readonly ErrnoName[] }[] = [
  { kinds: ['look'], errors: ['EACCES', 'EIO', 'ELOOP', 'ENAMETOOLONG'] },
  { kinds: ['open'], errors: ['EACCES', 'EIO', 'EPERM', 'ENFILE', 'ENOSPC', 'EROFS', 'EINTR'] },
  { kinds: ['read', 'stat', 'list'], errors: ['EACCES', 'EIO', 'ESTALE'] },
  { kinds: ['write', 'resize', 'sync'], errors: ['EIO', 'EPERM', 'ENOSPC', 'EFBIG', 'EINTR', 'ESTALE'] },
  {
    kinds: ['makeDirectory', 'rename', 'removeFile', 'removeDirectory'],
    errors: ['EACCES', 'EIO', 'EPERM', 'ENOSPC', 'EMLINK', 'EINVAL', 'EEXIST', 'EROFS'],
  },
  { kinds: ['mode', 'times', 'access'], errors: ['EACCES', 'EIO', 'EPERM', 'EROFS'] },
];

/** Every operation of these kinds gets this error; others are answered as they are. */
function refusing(kinds: readonly Kind[], error: ErrnoName): (answer: Folders['answer']) => Folders['answer'] {
  return (answer) => (folder, operation) =>
    kinds.includes(operation.kind) ? { result: -Errno[error], bytes: new Uint8Array(0) } : answer(folder, operation);
}

export interface FolderRun {
  readonly name: string;
  readonly run: (options: RunOptions) => void;
}

const ENOUGH = { limits: { fileBytes: 65536 } };

export const FOLDER_RUNS: readonly FolderRun[] = [
  ...REFUSALS.flatMap(({ kinds, errors }) =>
    errors.map((error) => ({
      name: `${error} of ${kinds.join(', ')}`,
      run: (options: RunOptions) =>
        void runMounted(callEverything(), plant(), { ...options, between: refusing(kinds, error) }),
    })),
  ),
  {
    name: 'a folder that is mounted read-only',
    run: (options) => void runMounted(callEverything(), plant(), { ...options, readOnly: true }),
  },
  {
    name: 'one file open for the host at most',
    run: (options) => {
      const s = new Script();
      s.gives(3, 'openat', AT_FDCWD, '/mnt/d/a', O_RDONLY, 0);
      s.fails('ENFILE', 'truncate64', '/mnt/d/b', 0, 0);
      s.fails('ENFILE', 'mknodat', AT_FDCWD, '/mnt/node', 0o600, 0);
      s.fails('ENFILE', 'execve', '/mnt/program', 0, 0);
      runMounted(s, plant(), { ...options, limits: { hostFiles: 1 } });
    },
  },
  {
    name: 'more names than there is room for',
    run: (options) => {
      const names = Array.from({ length: 400 }, (_, at) => [`${'n'.repeat(200)}${at}`, ''] as const);
      const s = new Script();
      s.gives(3, 'openat', AT_FDCWD, '/mnt', O_RDONLY, 0);
      s.fails('ENOMEM', 'getdents64', 3, s.memory(1024), 1024);
      runMounted(s, newTree(Object.fromEntries(names)), { ...options, ...ENOUGH });
    },
  },
];
