// The host's side of mounts when things go wrong: every operation fails once with every error; links and directories are
// exchanged between two looks; and requests that no kernel makes.
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errnoOf, type Folders, openFolders } from '../../src/host/node-folders.ts';
import type { FolderOperation } from '../../src/kernel/vfs/hostfs/protocol.ts';
import { Errno, type ErrnoName } from '../../src/spec/errno.ts';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import type { SyscallName } from '../../src/spec/syscalls.ts';
import { newTree, runMounted } from './mounted.ts';
import { AT_FDCWD, Script } from './script.ts';

const { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_TRUNC } = FLAG_SETS.open;
const { SEEK_END } = FLAG_SETS.seek;
const { AT_REMOVEDIR } = FLAG_SETS.at;

type Kind = FolderOperation['kind'];

/** Answers like the folder, but for the operation `at` (counted from 1): that one gets `reply`. */
function failingOnce(at: number, reply: ReturnType<Folders['answer']>, counted?: Kind) {
  let asked = 0;
  return (answer: Folders['answer']): Folders['answer'] =>
    (folder, operation) =>
      (counted === undefined || operation.kind === counted) && ++asked === at ? reply : answer(folder, operation);
}

const failed = (error: ErrnoName): ReturnType<Folders['answer']> => ({
  result: -Errno[error],
  bytes: new Uint8Array(0),
});

/** Uses every operation at least once, whatever comes of it. */
function everything(): Script {
  const s = new Script();
  const [buffer, room] = [s.memory(128), s.memory(1024)];
  const a = s.call('openat', AT_FDCWD, '/mnt/d/a', O_RDWR, 0);
  s.call('read', a, buffer, 100);
  s.call('write', a, 'text', 4);
  s.call('lseek', a, 0, SEEK_END);
  s.call('ftruncate64', a, 2, 0);
  s.call('fstat', a, buffer);
  s.call('fsync', a);
  const map = s.call('mmap2', 0, 4096, FLAG_SETS.prot.PROT_READ, FLAG_SETS.map.MAP_PRIVATE, a, 0);
  s.call('write', 1, map, 2);
  s.call('close', a);
  const created = s.call('openat', AT_FDCWD, '/mnt/new', O_WRONLY | O_CREAT | O_TRUNC, 0o600);
  s.call('close', created);
  s.call('mkdirat', AT_FDCWD, '/mnt/made', 0o700);
  s.call('renameat', AT_FDCWD, '/mnt/new', AT_FDCWD, '/mnt/made/moved');
  s.call('fchmodat', AT_FDCWD, '/mnt/made', 0o755);
  s.call('utimensat_time64', AT_FDCWD, '/mnt/made', 0, 0);
  s.call('faccessat', AT_FDCWD, '/mnt/made', FLAG_SETS.access.R_OK);
  const directory = s.call('openat', AT_FDCWD, '/mnt', O_RDONLY, 0);
  s.call('getdents64', directory, room, 1024);
  s.call('fstatat', AT_FDCWD, '/mnt', buffer, 0);
  s.call('truncate64', '/mnt/made/moved', 0, 0);
  s.call('mknodat', AT_FDCWD, '/mnt/node', 0, 0);
  s.call('unlinkat', AT_FDCWD, '/mnt/made/moved', 0);
  s.call('unlinkat', AT_FDCWD, '/mnt/made', AT_REMOVEDIR);
  s.call('chdir', '/mnt/d');
  s.call('readlinkat', AT_FDCWD, 'link', buffer, 100);
  s.call('execve', '/mnt/d/a', 0, 0);
  return s;
}

const plant = () => newTree({ d: null, 'd/a': 'contents', 'd/link': { to: 'a' } });

describe('failures of the host', () => {
  it('every operation fails once, with every kind of answer: the call says so, nothing is left behind', () => {
    let asked = 0;
    const kinds = new Set<Kind>();
    runMounted(everything(), plant(), {
      between: (answer) => (folder, operation) => {
        asked++;
        kinds.add(operation.kind);
        return answer(folder, operation);
      },
    });
    expect(kinds.size).toBe(16);
    const replies = [
      ...(['EACCES', 'EIO', 'ENOSPC', 'ENOENT', 'ENFILE', 'ENODEV'] as const).map(failed),
      { result: 0, bytes: new Uint8Array(0) },
      { result: 7, bytes: new Uint8Array(200).fill(255) },
    ];
    for (let at = 1; at <= asked; at++) {
      for (const reply of replies) runMounted(everything(), plant(), { between: failingOnce(at, reply) });
    }
  });

  it('the error of the host is the error of the call, if the call may have it; otherwise EIO', () => {
    const cases: readonly [Kind, ErrnoName, ErrnoName, (s: Script) => [SyscallName, ...(number | string)[]]][] = [
      ['look', 'EACCES', 'EACCES', () => ['openat', AT_FDCWD, '/mnt/d', O_RDONLY, 0]],
      ['look', 'ENOENT', 'ENOENT', () => ['chdir', '/mnt/d']],
      ['look', 'EXDEV', 'EIO', () => ['chdir', '/mnt/d']],
      ['open', 'EACCES', 'EACCES', () => ['openat', AT_FDCWD, '/mnt/d/a', O_RDWR, 0]],
      ['open', 'ENFILE', 'ENFILE', () => ['openat', AT_FDCWD, '/mnt/d/a', O_RDONLY, 0]],
      ['open', 'ENOSPC', 'ENOSPC', () => ['openat', AT_FDCWD, '/mnt/new', O_CREAT | O_WRONLY, 0o600]],
      ['resize', 'EFBIG', 'EFBIG', () => ['truncate64', '/mnt/d/a', 1, 0]],
      ['makeDirectory', 'ENOSPC', 'ENOSPC', () => ['mkdirat', AT_FDCWD, '/mnt/x', 0o700]],
      ['removeDirectory', 'EBUSY', 'EBUSY', () => ['unlinkat', AT_FDCWD, '/mnt/d', AT_REMOVEDIR]],
      ['removeFile', 'EPERM', 'EPERM', () => ['unlinkat', AT_FDCWD, '/mnt/d/a', 0]],
      ['rename', 'EACCES', 'EACCES', () => ['renameat', AT_FDCWD, '/mnt/d', AT_FDCWD, '/mnt/e']],
      ['mode', 'EPERM', 'EPERM', () => ['fchmodat', AT_FDCWD, '/mnt/d', 0o700]],
      ['times', 'EPERM', 'EPERM', () => ['utimensat_time64', AT_FDCWD, '/mnt/d', 0, 0]],
      ['access', 'EACCES', 'EACCES', () => ['faccessat', AT_FDCWD, '/mnt/d', 4]],
    ];
    for (const [kind, given, told, make] of cases) {
      const s = new Script();
      const [name, ...args] = make(s);
      s.fails(told, name, ...args);
      runMounted(s, plant(), { between: failingOnce(1, failed(given), kind) });
    }
    const s = new Script();
    const buffer = s.memory(8);
    s.gives(3, 'openat', AT_FDCWD, '/mnt/d/a', O_RDWR, 0);
    s.fails('EIO', 'read', 3, buffer, 8);
    s.gives(8, 'read', 3, buffer, 8);
    s.fails('ENOSPC', 'write', 3, buffer, 8);
    s.gives(8, 'write', 3, buffer, 8);
    s.gives(0, 'close', 3);
    let reads = 0;
    let writes = 0;
    runMounted(s, plant(), {
      between: (answer) => (folder, operation) => {
        if (operation.kind === 'read' && reads++ === 0) return failed('EIO');
        if (operation.kind === 'write' && writes++ === 0) return failed('ENOSPC');
        return operation.kind === 'close' ? failed('EIO') : answer(folder, operation);
      },
    });
  });

  it('too many files open for the host: ENFILE, and room again when one is closed', () => {
    const s = new Script();
    s.gives(3, 'openat', AT_FDCWD, '/mnt/d/a', O_RDONLY, 0);
    s.gives(4, 'openat', AT_FDCWD, '/mnt/d/a', O_RDONLY, 0);
    s.fails('ENFILE', 'openat', AT_FDCWD, '/mnt/new', O_CREAT | O_WRONLY, 0o600);
    s.gives(0, 'close', 3);
    s.fails('ENFILE', 'openat', AT_FDCWD, '/mnt/new', O_CREAT | O_WRONLY, 0o600);
    s.gives(0, 'close', 4);
    s.gives(3, 'openat', AT_FDCWD, '/mnt/new', O_CREAT | O_WRONLY, 0o600);
    runMounted(s, plant(), { limits: { hostFiles: 1 } });
  });

  it('errors of Node become errno numbers; what is unknown is EIO', () => {
    const told = (code: string): number => errnoOf(Object.assign(new Error(), { code }));
    expect(['EACCES', 'ENOENT', 'ENOSPC', 'EROFS', 'ELOOP'].map(told)).toEqual([13, 2, 28, 30, 40]);
    expect(told('EMFILE')).toBe(Errno.ENFILE);
    expect(told('EDQUOT')).toBe(Errno.ENOSPC);
    for (const code of ['EUNKNOWN', 'ERR_INVALID_ARG_VALUE', '']) expect(told(code)).toBe(Errno.EIO);
    expect(errnoOf(new Error('no code'))).toBe(Errno.EIO);
  });
});

for (const byPaths of [false, true]) {
  describe(byPaths ? 'nothing outside, by paths' : 'nothing outside, by descriptors', () => {
    /** Runs a script; before the operation of this kind, once, the tree is changed behind its back. */
    const exchanged = (s: Script, kind: Kind, exchange: (tree: string, outside: string) => void): string[] => {
      const outside = newTree({ a: 'secret' });
      const tree = plant();
      let done = false;
      runMounted(s, tree, {
        byPaths,
        between: (answer) => (folder, operation) => {
          if (operation.kind === kind && !done) {
            done = true;
            exchange(tree.path, outside.path);
          }
          return answer(folder, operation);
        },
      });
      expect(done).toBe(true);
      expect(outside.read('a')).toBe('secret');
      return outside.names();
    };
    const directoryToLink = (tree: string, outside: string): void => {
      renameSync(join(tree, 'd'), join(tree, 'old'));
      symlinkSync(outside, join(tree, 'd'));
    };
    const fileToLink = (tree: string, outside: string): void => {
      rmSync(join(tree, 'd/a'));
      symlinkSync(join(outside, 'a'), join(tree, 'd/a'));
    };

    it('a directory becomes a link to the outside between look and use: the host does not follow it', () => {
      const tries: readonly [Kind, SyscallName, ...(number | string)[]][] = [
        ['open', 'openat', AT_FDCWD, '/mnt/d/a', O_RDWR, 0],
        ['open', 'openat', AT_FDCWD, '/mnt/d/new', O_RDWR | O_CREAT, 0o600],
        ['makeDirectory', 'mkdirat', AT_FDCWD, '/mnt/d/new', 0o700],
        ['removeFile', 'unlinkat', AT_FDCWD, '/mnt/d/a', 0],
        ['mode', 'fchmodat', AT_FDCWD, '/mnt/d/a', 0o777],
        ['times', 'utimensat_time64', AT_FDCWD, '/mnt/d/a', 0, 0],
        ['access', 'faccessat', AT_FDCWD, '/mnt/d/a', 4],
        ['rename', 'renameat', AT_FDCWD, '/mnt/d/a', AT_FDCWD, '/mnt/b'],
      ];
      for (const [kind, name, ...args] of tries) {
        const s = new Script();
        s.fails('ENOTDIR', name, ...args);
        expect(exchanged(s, kind, directoryToLink)).toEqual(['a']);
      }
      const s = new Script();
      const buffer = s.memory(512);
      s.gives(3, 'openat', AT_FDCWD, '/mnt/d', O_RDONLY, 0);
      s.fails('ENOTDIR', 'getdents64', 3, buffer, 512);
      exchanged(s, 'list', directoryToLink);
    });

    it('a file becomes a link to the outside: it is not opened, and nothing of it is changed', () => {
      for (const flags of [O_RDONLY, O_RDWR, O_WRONLY | O_TRUNC, O_RDWR | O_CREAT]) {
        const s = new Script();
        s.fails('ELOOP', 'openat', AT_FDCWD, '/mnt/d/a', flags, 0o600);
        exchanged(s, 'open', fileToLink);
      }
      const s = new Script();
      s.fails('EPERM', 'fchmodat', AT_FDCWD, '/mnt/d/a', 0o777);
      exchanged(s, 'mode', fileToLink);
    });

    it('a file becomes a directory or a pipe: errors, and nobody waits', () => {
      const s = new Script();
      s.fails('EISDIR', 'openat', AT_FDCWD, '/mnt/d/a', O_RDONLY, 0);
      exchanged(s, 'open', (tree) => {
        rmSync(join(tree, 'd/a'));
        mkdirSync(join(tree, 'd/a'));
      });
    });

    it('requests that lead out, or make no sense, are refused', () => {
      const tree = plant();
      const folders = openFolders([{ path: tree.path, writable: true, pins: !byPaths }]);
      const result = (operation: FolderOperation, folder = 0): number => folders.answer(folder, operation).result;
      for (const path of ['..', '../x', 'd/..', '/', '/etc/passwd', 'd//a', '.', 'd/./a', 'd/', 'a\0b']) {
        expect([path, result({ kind: 'look', path })]).toEqual([path, -Errno.EINVAL]);
        expect(result({ kind: 'removeFile', path })).toBe(-Errno.EINVAL);
        expect(result({ kind: 'rename', path: 'd', to: path, fresh: false })).toBe(-Errno.EINVAL);
      }
      expect(result({ kind: 'look', path: 'd/link/x' })).toBe(-Errno.ENOTDIR);
      expect(result({ kind: 'look', path: '' }, 1)).toBe(-Errno.ENODEV);
      expect(result({ kind: 'read', handle: 5, position: 0, length: 10 })).toBe(-Errno.ESTALE);
      expect(result({ kind: 'close', handle: 5 })).toBe(0);
      for (const kind of ['removeDirectory', 'removeFile'] as const) expect(result({ kind, path: '' })).toBeLessThan(0);
      expect(tree.names()).toEqual(['d']);
      folders.close();
      expect(result({ kind: 'stat', handle: 5 })).toBe(-Errno.ESTALE);
    });
  });
}
