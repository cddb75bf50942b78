// Folders of the host in the machine: what the calls on files do there.
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { offsetOf } from '../../src/spec/structs.ts';
import { type MountedOptions, newTree, runMounted, type Tree } from './mounted.ts';
import { AT_FDCWD, BAD, type Memory, Script, type ScriptRun } from './script.ts';

const { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_DIRECTORY, O_NOFOLLOW } = FLAG_SETS.open;
const { SEEK_SET, SEEK_CUR, SEEK_END } = FLAG_SETS.seek;
const { AT_REMOVEDIR, AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH } = FLAG_SETS.at;
const { RENAME_NOREPLACE, RENAME_EXCHANGE } = FLAG_SETS.rename;
const { S_IFDIR, S_IFREG, S_IFLNK, S_IFIFO } = FLAG_SETS.mode;

function statWord(run: ScriptRun, place: Memory, field: string): number {
  return new DataView(run.memory(place).buffer).getUint32(offsetOf('stat', field), true);
}

/** Names of the records of getdents64. */
function names(bytes: Uint8Array, size: number): string[] {
  const found: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < size; at += view.getUint16(at + 16, true)) {
    const name = bytes.subarray(at + 19, at + view.getUint16(at + 16, true));
    found.push(new TextDecoder('latin1').decode(name.subarray(0, name.indexOf(0))));
  }
  return found;
}

for (const byPaths of [false, true]) {
  describe(byPaths ? 'mounts, reached by paths' : 'mounts, reached by descriptors', () => {
    const run = (s: Script, tree: Tree, options: MountedOptions = {}): ScriptRun =>
      runMounted(s, tree, { byPaths, ...options });

    it('files are read, written, cut, appended to and looked at; the host has what was written', () => {
      const tree = newTree({ 'a.txt': 'hello', log: 'one' });
      const s = new Script();
      const [buffer, stat, rest] = [s.memory(32), s.memory(128), s.memory(8)];
      s.gives(3, 'openat', AT_FDCWD, '/mnt/a.txt', O_RDWR, 0);
      s.gives(5, 'read', 3, buffer, 32);
      s.gives(0, 'read', 3, buffer, 32);
      s.gives(2, 'lseek', 3, 2, SEEK_SET);
      s.gives(3, 'write', 3, 'LLO', 3);
      s.gives(5, 'lseek', 3, 0, SEEK_CUR);
      s.gives(2, 'pwrite64', 3, '!?', 2, 7, 0);
      s.gives(9, 'lseek', 3, 0, SEEK_END);
      s.gives(0, 'fstat', 3, stat);
      s.gives(9, 'pread64', 3, buffer, 32, 0, 0);
      s.gives(0, 'ftruncate64', 3, 8, 0);
      s.gives(4, 'openat', AT_FDCWD, '/mnt/log', O_WRONLY | O_APPEND, 0);
      s.gives(3, 'write', 4, 'two', 3);
      s.gives(6, 'lseek', 4, 0, SEEK_CUR);
      s.fails('EBADF', 'read', 4, buffer, 1);
      s.gives(5, 'openat', AT_FDCWD, '/mnt/log', O_WRONLY | O_TRUNC, 0);
      s.gives(1, 'write', 4, 'x', 1);
      s.gives(6, 'openat', AT_FDCWD, '/mnt/new', O_RDWR | O_CREAT | O_EXCL, 0o640);
      s.fails('EEXIST', 'openat', AT_FDCWD, '/mnt/new', O_RDWR | O_CREAT | O_EXCL, 0o640);
      const pieces = s.words(s.memory(4, 'ab'), 2, s.memory(4, 'cde'), 3);
      s.gives(5, 'writev', 6, pieces, 2);
      s.gives(0, 'lseek', 6, 0, SEEK_SET);
      s.gives(5, 'readv', 6, s.words(rest, 2, s.memory(8), 8), 2);
      s.gives(0, 'truncate64', '/mnt/a.txt', 4, 0);
      s.gives(0, 'fsync', 6);
      s.gives(0, 'flock', 6, FLAG_SETS.lock.LOCK_EX);
      s.gives(O_RDWR, 'fcntl64', 6, FLAG_SETS.fcntl.F_GETFL, 0);
      s.fails('ENOTSUP', 'fallocate', 6, 0, 0, 0, 100, 0);
      s.fails('EFAULT', 'pread64', 3, BAD, 4, 0, 0);
      s.fails('EFAULT', 'write', 3, BAD, 4);
      s.fails('EINVAL', 'lseek', 3, -1, SEEK_SET);
      s.fails('EISDIR', 'openat', AT_FDCWD, '/mnt', O_RDWR, 0);
      s.fails('ENOTDIR', 'openat', AT_FDCWD, '/mnt/new', O_DIRECTORY, 0);
      s.fails('ENOTDIR', 'openat', AT_FDCWD, '/mnt/new/', O_RDONLY, 0);
      s.fails('ENOENT', 'openat', AT_FDCWD, '/mnt/none', O_RDWR, 0);
      const r = run(s, tree);
      expect(statWord(r, stat, 'size')).toBe(9);
      expect(statWord(r, stat, 'mode')).toBe(S_IFREG | (statSync(join(tree.path, 'log')).mode % 0o1000));
      expect(new TextDecoder().decode(r.memory(buffer).subarray(0, 9))).toBe('heLLO\0\0!?');
      expect(r.text(rest)).toBe('ab');
      expect(tree.read('a.txt')).toBe('heLL');
      expect(tree.read('log')).toBe('x');
      expect(tree.read('new')).toBe('abcde');
    });

    it('names: made, moved, removed; what is open stays; the rules of rename', () => {
      const tree = newTree({ a: 'A', b: 'B', d: null, 'd/in': 'x', e: null });
      const s = new Script();
      const buffer = s.memory(8);
      s.gives(3, 'openat', AT_FDCWD, '/mnt/a', O_RDONLY, 0);
      s.gives(4, 'openat', AT_FDCWD, '/mnt/d', O_RDONLY | O_DIRECTORY, 0);
      s.gives(0, 'unlinkat', AT_FDCWD, '/mnt/a', 0);
      s.gives(1, 'read', 3, buffer, 8);
      s.fails('ENOENT', 'openat', AT_FDCWD, '/mnt/a', O_RDONLY, 0);
      s.gives(0, 'mkdirat', AT_FDCWD, '/mnt/new', 0o700);
      s.fails('EEXIST', 'mkdirat', AT_FDCWD, '/mnt/new', 0o700);
      s.gives(0, 'mknodat', AT_FDCWD, '/mnt/new/file', S_IFREG | 0o600, 0);
      s.gives(0, 'renameat', AT_FDCWD, '/mnt/d', AT_FDCWD, '/mnt/new/d2');
      s.gives(5, 'openat', 4, 'in', O_RDONLY, 0);
      s.fails('EINVAL', 'renameat', AT_FDCWD, '/mnt/new', AT_FDCWD, '/mnt/new/d2/new');
      s.fails('ENOTEMPTY', 'renameat', AT_FDCWD, '/mnt/e', AT_FDCWD, '/mnt/new');
      s.fails('ENOTDIR', 'renameat', AT_FDCWD, '/mnt/e', AT_FDCWD, '/mnt/b');
      s.fails('EISDIR', 'renameat', AT_FDCWD, '/mnt/b', AT_FDCWD, '/mnt/e');
      s.fails('EXDEV', 'renameat', AT_FDCWD, '/mnt/b', AT_FDCWD, '/tmp/b');
      s.fails('EXDEV', 'renameat', AT_FDCWD, '/bin', AT_FDCWD, '/mnt/b2');
      s.fails('EXDEV', 'linkat', AT_FDCWD, '/mnt/b', AT_FDCWD, '/tmp/b', 0);
      s.fails('EBUSY', 'renameat', AT_FDCWD, '/mnt', AT_FDCWD, '/mnt2');
      s.fails('EBUSY', 'renameat', AT_FDCWD, '/mnt/e/.', AT_FDCWD, '/mnt/x');
      s.fails('EEXIST', 'renameat2', AT_FDCWD, '/mnt/b', AT_FDCWD, '/mnt/new/file', RENAME_NOREPLACE);
      s.fails('EINVAL', 'renameat2', AT_FDCWD, '/mnt/b', AT_FDCWD, '/mnt/new/file', RENAME_EXCHANGE);
      s.gives(0, 'renameat', AT_FDCWD, '/mnt/b', AT_FDCWD, '/mnt/new/file');
      s.fails('ENOTEMPTY', 'unlinkat', AT_FDCWD, '/mnt/new', AT_REMOVEDIR);
      s.fails('EISDIR', 'unlinkat', AT_FDCWD, '/mnt/new', 0);
      s.fails('ENOTDIR', 'unlinkat', AT_FDCWD, '/mnt/new/file', AT_REMOVEDIR);
      s.fails('EINVAL', 'unlinkat', AT_FDCWD, '/mnt/e/.', AT_REMOVEDIR);
      s.fails('ENOTEMPTY', 'unlinkat', AT_FDCWD, '/mnt/e/..', AT_REMOVEDIR);
      s.fails('EBUSY', 'unlinkat', AT_FDCWD, '/mnt', AT_REMOVEDIR);
      s.gives(0, 'unlinkat', AT_FDCWD, '/mnt/e', AT_REMOVEDIR);
      s.fails('EPERM', 'symlinkat', '/etc/passwd', AT_FDCWD, '/mnt/link');
      s.fails('EPERM', 'linkat', AT_FDCWD, '/mnt/new/file', AT_FDCWD, '/mnt/hard', 0);
      s.fails('EPERM', 'mknodat', AT_FDCWD, '/mnt/fifo', S_IFIFO | 0o600, 0);
      run(s, tree);
      expect(tree.names()).toEqual(['new']);
      expect(tree.names('new')).toEqual(['d2', 'file']);
      expect(tree.read('new/file')).toBe('B');
    });

    it('read-only: nothing changes, and every call says so', () => {
      const tree = newTree({ a: 'A', d: null });
      const s = new Script();
      const buffer = s.memory(8);
      s.gives(3, 'openat', AT_FDCWD, '/mnt/a', O_RDONLY, 0);
      s.gives(1, 'read', 3, buffer, 8);
      for (const flags of [O_WRONLY, O_RDWR, O_RDONLY | O_TRUNC]) {
        s.fails('EROFS', 'openat', AT_FDCWD, '/mnt/a', flags, 0);
      }
      s.gives(4, 'openat', AT_FDCWD, '/mnt/a', O_RDONLY | O_CREAT, 0o600);
      s.fails('EROFS', 'openat', AT_FDCWD, '/mnt/new', O_RDONLY | O_CREAT, 0o600);
      s.fails('EROFS', 'mkdirat', AT_FDCWD, '/mnt/new', 0o700);
      s.fails('EEXIST', 'mkdirat', AT_FDCWD, '/mnt/d', 0o700);
      s.fails('EROFS', 'mknodat', AT_FDCWD, '/mnt/new', 0, 0);
      s.fails('EROFS', 'symlinkat', 'a', AT_FDCWD, '/mnt/new');
      s.fails('EROFS', 'linkat', AT_FDCWD, '/mnt/a', AT_FDCWD, '/mnt/new', 0);
      s.fails('EROFS', 'unlinkat', AT_FDCWD, '/mnt/a', 0);
      s.fails('EROFS', 'unlinkat', AT_FDCWD, '/mnt/d', AT_REMOVEDIR);
      s.fails('EROFS', 'renameat', AT_FDCWD, '/mnt/a', AT_FDCWD, '/mnt/b');
      s.fails('EROFS', 'truncate64', '/mnt/a', 0, 0);
      s.fails('EROFS', 'fchmodat', AT_FDCWD, '/mnt/a', 0o777);
      s.fails('EROFS', 'fchmod', 3, 0o777);
      s.fails('EROFS', 'utimensat_time64', AT_FDCWD, '/mnt/a', 0, 0);
      s.fails('EROFS', 'faccessat', AT_FDCWD, '/mnt/a', FLAG_SETS.access.W_OK);
      s.gives(0, 'faccessat', AT_FDCWD, '/mnt/a', FLAG_SETS.access.R_OK);
      s.fails('EINVAL', 'ftruncate64', 3, 0, 0);
      s.fails('EBADF', 'write', 3, 'x', 1);
      run(s, tree, { readOnly: true });
      expect([tree.names(), tree.read('a')]).toEqual([['a', 'd'], 'A']);
    });

    it('a folder that is not given for writing is not written, whatever the kernel asks', () => {
      const tree = newTree({ a: 'A', d: null });
      const s = new Script();
      s.fails('EROFS', 'openat', AT_FDCWD, '/mnt/a', O_RDWR, 0);
      s.fails('EROFS', 'openat', AT_FDCWD, '/mnt/new', O_RDWR | O_CREAT, 0o600);
      s.fails('EROFS', 'mkdirat', AT_FDCWD, '/mnt/new', 0o700);
      s.fails('EROFS', 'unlinkat', AT_FDCWD, '/mnt/a', 0);
      s.fails('EROFS', 'unlinkat', AT_FDCWD, '/mnt/d', AT_REMOVEDIR);
      s.fails('EROFS', 'renameat', AT_FDCWD, '/mnt/a', AT_FDCWD, '/mnt/b');
      s.fails('EROFS', 'fchmodat', AT_FDCWD, '/mnt/a', 0o777);
      s.fails('EROFS', 'utimensat_time64', AT_FDCWD, '/mnt/a', 0, 0);
      run(s, tree, { writable: false });
      expect([tree.names(), tree.read('a')]).toEqual([['a', 'd'], 'A']);
    });

    it('permissions and times go to the host; a file has one time, that of its change', () => {
      const tree = newTree({ a: 'A', d: null });
      utimesSync(join(tree.path, 'a'), 1000, 2000);
      const s = new Script();
      const [first, second, root] = [s.memory(128), s.memory(128), s.memory(128)];
      s.gives(0, 'fstatat', AT_FDCWD, '/mnt/a', first, 0);
      s.gives(0, 'fchmodat', AT_FDCWD, '/mnt/a', 0);
      s.gives(0, 'fchmodat', AT_FDCWD, '/mnt/a', 0o7741);
      const times = s.words(5000, 0, 0, 0, 7000, 0, 500_000_000, 0);
      s.gives(0, 'utimensat_time64', AT_FDCWD, '/mnt/a', times, 0);
      s.gives(0, 'fstatat', AT_FDCWD, '/mnt/a', second, 0);
      s.gives(0, 'fchmodat', AT_FDCWD, '/mnt/.', 0o711);
      s.gives(3, 'openat', AT_FDCWD, '/mnt', O_RDONLY | O_DIRECTORY, 0);
      s.gives(0, 'utimensat_time64', 3, 0, times, 0);
      s.gives(0, 'fchmod', 3, 0o755);
      s.gives(0, 'fstatat', 3, '', root, AT_EMPTY_PATH);
      const r = run(s, tree);
      expect([statWord(r, first, 'atime'), statWord(r, first, 'mtime'), statWord(r, first, 'ctime')]).toEqual([
        2000, 2000, 2000,
      ]);
      expect(statWord(r, second, 'mode')).toBe(S_IFREG | 0o741);
      expect([statWord(r, second, 'mtime'), statWord(r, second, 'mtime_nsec')]).toEqual([7000, 500_000_000]);
      expect([statWord(r, root, 'mode'), statWord(r, root, 'mtime')]).toEqual([S_IFDIR | 0o755, 7000]);
      expect(statSync(join(tree.path, 'a')).mode & 0o7777).toBe(0o741);
      expect(statSync(join(tree.path, 'a')).mtimeMs).toBe(7_000_500);
    });

    it('links lead through the tree of the machine: relative, absolute, up; never to files of the host', () => {
      const outside = newTree({ secret: 'host' });
      const tree = newTree({ d: null, 'd/f': 'inside', abs: { to: '/etc/f' }, rel: { to: 'd/../d/./f' } });
      for (const [name, to] of [
        ['host', join(outside.path, 'secret')],
        ['up', `${'../'.repeat(12)}etc/f`],
        ['dir', 'd'],
        ['out', outside.path],
        ['one', 'two'],
        ['two', 'one'],
        ['chain', '/mnt/rel'],
        ['d/back', '../../tmp'],
      ] as const)
        symlinkSync(to, join(tree.path, name));
      const s = new Script();
      const [buffer, own, text] = [s.memory(16), s.memory(128), s.memory(128)];
      const reads = (path: string, wanted: string): void => {
        const fd = s.call('openat', AT_FDCWD, path, O_RDONLY, 0);
        s.gives(wanted.length, 'read', fd, buffer, 16);
        s.gives(0, 'close', fd);
      };
      for (const path of ['rel', 'dir/f', 'chain', 'd/../dir/../d/f', './/d//f']) reads(`/mnt/${path}`, 'inside');
      for (const path of ['abs', 'up', 'd/back/../etc/f']) reads(`/mnt/${path}`, 'the machine');
      for (const path of ['host', 'out/secret', 'out']) s.fails('ENOENT', 'openat', AT_FDCWD, `/mnt/${path}`, 0, 0);
      for (const path of ['one', 'two', 'one/x']) s.fails('ELOOP', 'openat', AT_FDCWD, `/mnt/${path}`, 0, 0);
      s.fails('ELOOP', 'openat', AT_FDCWD, '/mnt/rel', O_NOFOLLOW, 0);
      s.fails('EEXIST', 'openat', AT_FDCWD, '/mnt/host', O_CREAT | O_EXCL | O_WRONLY, 0o600);
      s.fails('ENOENT', 'openat', AT_FDCWD, '/mnt/host', O_CREAT | O_WRONLY, 0o600);
      s.gives(0, 'fstatat', AT_FDCWD, '/mnt/rel', own, AT_SYMLINK_NOFOLLOW);
      s.gives(10, 'readlinkat', AT_FDCWD, '/mnt/rel', text, 128);
      s.gives(0, 'unlinkat', AT_FDCWD, '/mnt/out', 0);
      s.gives(0, 'chdir', '/mnt/d/back');
      s.fails('ENOENT', 'openat', AT_FDCWD, 'f', O_RDONLY, 0);
      const r = run(s, tree, { files: { '/etc/f': 'the machine' } });
      expect([statWord(r, own, 'mode'), statWord(r, own, 'size')]).toEqual([S_IFLNK | 0o777, 10]);
      expect(r.text(text)).toBe('d/../d/./f');
      expect(outside.names()).toEqual(['secret']);
    });

    it('current directories: getcwd, paths from there, .. out of the mount, a directory that goes', () => {
      const tree = newTree({ d: null, 'd/e': null, 'd/e/f': 'x' });
      const s = new Script();
      const [deep, moved, buffer] = [s.memory(32), s.memory(32), s.memory(8)];
      s.gives(0, 'chdir', '/mnt/d/e');
      s.gives(9, 'getcwd', deep, 32);
      s.gives(3, 'openat', AT_FDCWD, '../e/./f', O_RDONLY, 0);
      s.gives(1, 'read', 3, buffer, 8);
      s.gives(0, 'renameat', AT_FDCWD, '/mnt/d', AT_FDCWD, '/mnt/moved');
      s.gives(13, 'getcwd', moved, 32);
      s.gives(4, 'openat', AT_FDCWD, 'f', O_RDONLY, 0);
      s.gives(0, 'unlinkat', AT_FDCWD, 'f', 0);
      s.gives(0, 'unlinkat', AT_FDCWD, '../e', AT_REMOVEDIR);
      s.fails('ENOENT', 'getcwd', deep, 32);
      s.fails('ENOENT', 'openat', AT_FDCWD, 'f', O_RDWR | O_CREAT, 0o600);
      s.fails('ENOENT', 'openat', AT_FDCWD, '..', O_RDONLY, 0);
      s.gives(0, 'chdir', '/mnt/moved');
      s.gives(0, 'chdir', '../..');
      s.gives(2, 'getcwd', buffer, 8);
      s.gives(0, 'chdir', '/mnt');
      s.gives(0, 'chdir', '..');
      s.gives(2, 'getcwd', buffer, 8);
      const r = run(s, tree);
      expect([r.text(deep), r.text(moved), r.text(buffer)]).toEqual(['/mnt/d/e', '/mnt/moved/e', '/']);
    });

    it('directories are read in the order of bytes, whole, whatever their names; none is missed while files go', () => {
      const strange = ['-', ' lead', 'new\nline', 'tab\t', '\u00e4\u20ac', '~', 'x'.repeat(255)];
      const tree = newTree(Object.fromEntries(strange.map((name) => [name, 'x'])));
      writeFileSync(Buffer.concat([Buffer.from(`${tree.path}/`), Buffer.from([0x62, 0xff, 0xc3])]), 'latin');
      for (let index = 0; index < 1500; index++) writeFileSync(join(tree.path, `many-${index}`), '');
      const s = new Script();
      const [buffer, buffer2, buffer3] = [s.memory(32768), s.memory(32768), s.memory(32768)];
      const again = s.memory(64);
      s.gives(3, 'openat', AT_FDCWD, '/mnt', O_RDONLY | O_DIRECTORY, 0);
      s.fails('EINVAL', 'getdents64', 3, buffer, 8);
      const first = s.call('getdents64', 3, buffer, 32768);
      s.gives(0, 'unlinkat', 3, 'many-0', 0);
      s.gives(0, 'unlinkat', 3, 'many-999', 0);
      const second = s.call('getdents64', 3, buffer2, 32768);
      const third = s.call('getdents64', 3, buffer3, 32768);
      s.gives(0, 'getdents64', 3, buffer3, 32768);
      s.gives(0, 'lseek', 3, 0, SEEK_SET);
      s.gives(48, 'getdents64', 3, again, 64);
      const raw = s.words(0xc3ff62, 0);
      s.gives(4, 'openat', 3, raw, O_RDONLY, 0);
      s.gives(5, 'openat', 3, 'new\nline', O_RDONLY, 0);
      const r = run(s, tree);
      const all = [
        ...names(r.memory(buffer), r.value(first)),
        ...names(r.memory(buffer2), r.value(second)),
        ...names(r.memory(buffer3), r.value(third)),
      ];
      const wanted = [...strange, ...Array.from({ length: 1500 }, (_, index) => `many-${index}`)]
        .map((name) => Buffer.from(name).toString('latin1'))
        .concat('b\xff\xc3');
      expect(all.slice(0, 2)).toEqual(['.', '..']);
      expect(all.slice(2)).toEqual(wanted.sort((a, b) => (a < b ? -1 : 1)));
      expect(tree.names()).toHaveLength(1506);
    });

    it('numbers: the same for a file and its other names, in stat and in listings, and after a rename', () => {
      const tree = newTree({ a: 'x', b: 'y' });
      linkSync(join(tree.path, 'a'), join(tree.path, 'hard'));
      const s = new Script();
      const [a, hard, moved, open, list] = [s.memory(128), s.memory(128), s.memory(128), s.memory(128), s.memory(256)];
      s.gives(3, 'openat', AT_FDCWD, '/mnt/a', O_RDONLY, 0);
      s.gives(0, 'fstatat', AT_FDCWD, '/mnt/a', a, 0);
      s.gives(0, 'fstatat', AT_FDCWD, '/mnt/hard', hard, 0);
      s.gives(0, 'renameat', AT_FDCWD, '/mnt/a', AT_FDCWD, '/mnt/z');
      s.gives(0, 'fstatat', AT_FDCWD, '/mnt/z', moved, 0);
      s.gives(0, 'fstat', 3, open);
      s.gives(4, 'openat', AT_FDCWD, '/mnt', O_RDONLY, 0);
      const size = s.call('getdents64', 4, list, 256);
      const r = run(s, tree);
      const inodes = [a, hard, moved, open].map((place) => statWord(r, place, 'ino'));
      expect(new Set(inodes).size).toBe(1);
      expect(statWord(r, hard, 'nlink')).toBe(2);
      const bytes = r.memory(list);
      expect(names(bytes, r.value(size))).toEqual(['.', '..', 'b', 'hard', 'z']);
      const last = new DataView(bytes.buffer).getUint32(r.value(size) - 24, true);
      expect(last).toBe(inodes[0]);
    });

    it('large files are read and written in pieces, beyond 4 GiB too', () => {
      const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7) % 251);
      const tree = newTree({ big: bytes });
      const s = new Script();
      const [buffer, place] = [s.memory(300_000), s.memory(8)];
      s.gives(3, 'openat', AT_FDCWD, '/mnt/big', O_RDWR, 0);
      s.gives(300_000, 'read', 3, buffer, 300_000);
      s.gives(4, 'openat', AT_FDCWD, '/mnt/copy', O_WRONLY | O_CREAT, 0o600);
      s.gives(300_000, 'write', 4, buffer, 300_000);
      s.fails('EFBIG', 'pwrite64', 3, buffer, 1, 0, 1);
      s.gives(5, 'openat', AT_FDCWD, '/mnt/sparse', O_RDONLY, 0);
      s.gives(4, 'pread64', 5, place, 8, 0, 2);
      s.fails('EOVERFLOW', 'lseek', 5, 0, SEEK_END);
      const sparse = join(tree.path, 'sparse');
      const end = Buffer.from('tail');
      const file = openSync(sparse, 'w');
      writeSync(file, end, 0, 4, 2 ** 33);
      closeSync(file);
      const r = run(s, tree);
      expect(Buffer.compare(r.memory(buffer).subarray(0, 300_000), bytes)).toBe(0);
      expect(r.text(place)).toBe('tail');
      expect(Buffer.compare(readFileSync(join(tree.path, 'copy')), bytes)).toBe(0);
    });

    it('what is no file or directory is shown, and cannot be opened', () => {
      const tree = newTree();
      execFileSync('mkfifo', [join(tree.path, 'fifo')]);
      const s = new Script();
      const stat = s.memory(128);
      s.gives(0, 'fstatat', AT_FDCWD, '/mnt/fifo', stat, 0);
      for (const flags of [O_RDONLY, O_WRONLY, O_RDWR]) s.fails('ENXIO', 'openat', AT_FDCWD, '/mnt/fifo', flags, 0);
      s.fails('EINVAL', 'truncate64', '/mnt/fifo', 0, 0);
      s.gives(0, 'unlinkat', AT_FDCWD, '/mnt/fifo', 0);
      const r = run(s, tree);
      expect(statWord(r, stat, 'mode') & FLAG_SETS.mode.S_IFMT).toBe(S_IFIFO);
    });

    it('names that are too long, empty or strange are refused as elsewhere', () => {
      const tree = newTree({ f: 'x' });
      const s = new Script();
      const stat = s.memory(128);
      s.fails('ENAMETOOLONG', 'fstatat', AT_FDCWD, `/mnt/${'n'.repeat(256)}`, stat, 0);
      s.fails('ENAMETOOLONG', 'fstatat', AT_FDCWD, `/mnt/${'n/'.repeat(2048)}`, stat, 0);
      s.fails('ENOENT', 'fstatat', AT_FDCWD, '', stat, 0);
      s.fails('ENOTDIR', 'fstatat', AT_FDCWD, '/mnt/f/..', stat, 0);
      s.gives(0, 'mkdirat', AT_FDCWD, `/mnt/${'n'.repeat(255)}`, 0o700);
      s.gives(0, 'mkdirat', AT_FDCWD, '/mnt/back\\slash', 0o700);
      run(s, tree);
      expect(tree.names()).toEqual(['back\\slash', 'f', 'n'.repeat(255)]);
    });
  });
}
