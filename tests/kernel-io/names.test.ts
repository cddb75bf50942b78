// Names: hard and symbolic links, renaming, fifos, modes, times, lengths, locks.
import { describe, expect, it } from 'vitest';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { offsetOf } from '../../src/spec/structs.ts';
import { AT_FDCWD, BAD, type Memory, Script, type ScriptRun } from './script.ts';

const { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_DIRECTORY } = FLAG_SETS.open;
const { AT_SYMLINK_NOFOLLOW, AT_SYMLINK_FOLLOW, AT_REMOVEDIR, AT_EMPTY_PATH } = FLAG_SETS.at;
const { RENAME_NOREPLACE, RENAME_EXCHANGE } = FLAG_SETS.rename;
const { LOCK_SH, LOCK_EX, LOCK_NB, LOCK_UN } = FLAG_SETS.lock;
const { S_IFIFO, S_IFCHR, S_IFLNK } = FLAG_SETS.mode;
const { UTIME_NOW, UTIME_OMIT } = FLAG_SETS.utime;

/** A word of a struct stat. */
function statWord(run: ScriptRun, place: Memory, field: string): number {
  return new DataView(run.memory(place).buffer).getUint32(offsetOf('stat', field), true);
}

function touch(s: Script, path: string, text = ''): void {
  const fd = s.call('openat', AT_FDCWD, path, O_WRONLY | O_CREAT | O_EXCL, 0o644);
  if (text !== '') s.gives(text.length, 'write', fd, text, text.length);
  s.gives(0, 'close', fd);
}

/** The file at `path` starts with `text`. */
function holds(s: Script, path: string, text: string): Memory {
  const place = s.memory(16);
  const fd = s.call('openat', AT_FDCWD, path, O_RDONLY, 0);
  s.gives(text.length, 'read', fd, place, 16);
  s.gives(0, 'close', fd);
  return place;
}

describe('hard links', () => {
  it('are counted; the file goes with the last one', () => {
    const s = new Script();
    const [two, one] = [s.memory(128), s.memory(128)];
    touch(s, '/tmp/a', 'text');
    s.gives(0, 'linkat', AT_FDCWD, '/tmp/a', AT_FDCWD, '/tmp/b', 0);
    s.gives(0, 'fstatat', AT_FDCWD, '/tmp/b', two, 0);
    s.gives(0, 'unlinkat', AT_FDCWD, '/tmp/a', 0);
    s.gives(0, 'fstatat', AT_FDCWD, '/tmp/b', one, 0);
    const text = holds(s, '/tmp/b', 'text');
    const r = s.run();
    expect([statWord(r, two, 'nlink'), statWord(r, one, 'nlink')]).toEqual([2, 1]);
    expect(r.text(text)).toBe('text');
  });

  it('errors', () => {
    const s = new Script();
    touch(s, '/tmp/a');
    const link = (from: string, to: string, flags = 0): readonly [number, string, number, string, number] => [
      AT_FDCWD,
      from,
      AT_FDCWD,
      to,
      flags,
    ];
    s.fails('EPERM', 'linkat', ...link('/tmp', '/x'));
    s.fails('EEXIST', 'linkat', ...link('/tmp/a', '/tmp/a'));
    s.fails('EEXIST', 'linkat', ...link('/tmp/a', '/tmp'));
    s.fails('ENOENT', 'linkat', ...link('/tmp/none', '/tmp/b'));
    s.fails('ENOENT', 'linkat', ...link('/tmp/a', '/tmp/b/'));
    s.fails('ENOENT', 'linkat', ...link('/tmp/a', '/tmp/none/b'));
    s.fails('EXDEV', 'linkat', ...link('/tmp/a', '/dev/a'));
    s.fails('EINVAL', 'linkat', ...link('/tmp/a', '/tmp/b', AT_SYMLINK_NOFOLLOW));
    s.fails('ENOTDIR', 'linkat', ...link('/tmp/a/', '/tmp/b'));
    s.fails('EFAULT', 'linkat', AT_FDCWD, '/tmp/a', AT_FDCWD, BAD, 0);
    s.fails('EBADF', 'linkat', AT_FDCWD, '/tmp/a', 99, 'b', 0);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/a', O_RDONLY, 0);
    s.gives(0, 'linkat', 3, '', AT_FDCWD, '/tmp/by-fd', AT_EMPTY_PATH);
    s.gives(0, 'unlinkat', AT_FDCWD, '/tmp/a', 0);
    s.gives(0, 'unlinkat', AT_FDCWD, '/tmp/by-fd', 0);
    s.fails('ENOENT', 'linkat', 3, '', AT_FDCWD, '/tmp/by-fd', AT_EMPTY_PATH);
    s.run();
  });
});

describe('symbolic links', () => {
  it('are read, followed, and kept apart from what they lead to', () => {
    const s = new Script();
    const [text, short, own, target] = [s.memory(32), s.memory(8), s.memory(128), s.memory(128)];
    touch(s, '/tmp/file', 'hello');
    s.gives(0, 'symlinkat', 'file', AT_FDCWD, '/tmp/link');
    s.gives(4, 'readlinkat', AT_FDCWD, '/tmp/link', text, 32);
    s.gives(2, 'readlinkat', AT_FDCWD, '/tmp/link', short, 2);
    s.gives(0, 'fstatat', AT_FDCWD, '/tmp/link', own, AT_SYMLINK_NOFOLLOW);
    s.gives(0, 'fstatat', AT_FDCWD, '/tmp/link', target, 0);
    const read = holds(s, '/tmp/link', 'hello');
    s.gives(0, 'linkat', AT_FDCWD, '/tmp/link', AT_FDCWD, '/tmp/link2', 0);
    s.gives(4, 'readlinkat', AT_FDCWD, '/tmp/link2', text, 32);
    s.gives(0, 'linkat', AT_FDCWD, '/tmp/link', AT_FDCWD, '/tmp/file2', AT_SYMLINK_FOLLOW);
    s.fails('EINVAL', 'readlinkat', AT_FDCWD, '/tmp/file2', text, 32);
    s.gives(0, 'unlinkat', AT_FDCWD, '/tmp/link', 0);
    const still = holds(s, '/tmp/file', 'hello');
    const r = s.run();
    expect([r.text(text), r.text(short), r.text(read), r.text(still)]).toEqual(['file', 'fi', 'hello', 'hello']);
    expect(statWord(r, own, 'mode')).toBe(S_IFLNK | 0o777);
    expect(statWord(r, own, 'size')).toBe(4);
    expect(statWord(r, target, 'size')).toBe(5);
  });

  it('in the middle of a path, relative and absolute, with .. meaning the directory they lead to', () => {
    const s = new Script();
    s.gives(0, 'mkdirat', AT_FDCWD, '/tmp/a', 0o755);
    s.gives(0, 'mkdirat', AT_FDCWD, '/tmp/a/b', 0o755);
    touch(s, '/tmp/a/f', 'in a');
    s.gives(0, 'symlinkat', '/tmp/a/b', AT_FDCWD, '/tmp/to');
    s.gives(0, 'symlinkat', './a/../a', AT_FDCWD, '/tmp/rel');
    const up = holds(s, '/tmp/to/../f', 'in a');
    const through = holds(s, '/tmp/rel//b/.././f', 'in a');
    s.gives(0, 'chdir', '/tmp/to');
    const cwd = s.memory(32);
    s.gives(9, 'getcwd', cwd, 32);
    const r = s.run();
    expect([r.text(up), r.text(through), r.text(cwd)]).toEqual(['in a', 'in a', '/tmp/a/b']);
  });

  it('trailing slashes: followed by stat, not by unlink, rmdir, rename and mkdir', () => {
    const s = new Script();
    const stat = s.memory(128);
    s.gives(0, 'mkdirat', AT_FDCWD, '/tmp/d', 0o755);
    touch(s, '/tmp/f');
    s.gives(0, 'symlinkat', 'd', AT_FDCWD, '/tmp/to-d');
    s.gives(0, 'symlinkat', 'f', AT_FDCWD, '/tmp/to-f');
    s.gives(0, 'symlinkat', 'none', AT_FDCWD, '/tmp/dangling');
    s.gives(0, 'fstatat', AT_FDCWD, '/tmp/to-d/', stat, AT_SYMLINK_NOFOLLOW);
    s.fails('ENOTDIR', 'fstatat', AT_FDCWD, '/tmp/to-f/', stat, 0);
    s.fails('ELOOP', 'openat', AT_FDCWD, '/tmp/to-d', O_RDONLY | O_NOFOLLOW, 0);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/to-d/', O_RDONLY | O_NOFOLLOW | O_DIRECTORY, 0);
    s.fails('ENOTDIR', 'unlinkat', AT_FDCWD, '/tmp/to-d/', 0);
    s.fails('ENOTDIR', 'unlinkat', AT_FDCWD, '/tmp/f/', 0);
    s.fails('ENOTDIR', 'unlinkat', AT_FDCWD, '/tmp/to-d/', AT_REMOVEDIR);
    s.fails('ENOTDIR', 'renameat2', AT_FDCWD, '/tmp/to-d/', AT_FDCWD, '/tmp/x', 0);
    s.fails('EEXIST', 'mkdirat', AT_FDCWD, '/tmp/dangling/', 0o755);
    s.fails('EEXIST', 'mkdirat', AT_FDCWD, '/tmp/f/', 0o755);
    s.fails('ENOENT', 'symlinkat', 'f', AT_FDCWD, '/tmp/new/');
    s.run();
  });

  it('forty at most, wherever they stand; a loop is ELOOP', () => {
    const s = new Script();
    touch(s, '/tmp/l0', 'end');
    for (let index = 1; index <= 41; index++) s.gives(0, 'symlinkat', `l${index - 1}`, AT_FDCWD, `/tmp/l${index}`);
    const end = holds(s, '/tmp/l40', 'end');
    s.fails('ELOOP', 'openat', AT_FDCWD, '/tmp/l41', O_RDONLY, 0);
    s.gives(0, 'symlinkat', 'self', AT_FDCWD, '/tmp/self');
    s.fails('ELOOP', 'openat', AT_FDCWD, '/tmp/self', O_RDONLY, 0);
    s.fails('ELOOP', 'chdir', '/tmp/self/x');
    s.fails('ELOOP', 'truncate64', '/tmp/self', 0, 0);
    s.fails('EEXIST', 'openat', AT_FDCWD, '/tmp/self', O_CREAT | O_EXCL, 0o644);
    const r = s.run();
    expect(r.text(end)).toBe('end');
  });

  it('errors; a file is made through a link that leads nowhere', () => {
    const s = new Script();
    s.fails('ENOENT', 'symlinkat', '', AT_FDCWD, '/tmp/x');
    s.fails('EEXIST', 'symlinkat', 'a', AT_FDCWD, '/tmp');
    s.fails('ENOENT', 'symlinkat', 'a', AT_FDCWD, '/tmp/none/x');
    s.fails('ENAMETOOLONG', 'symlinkat', 'x'.repeat(4096), AT_FDCWD, '/tmp/x');
    s.fails('EFAULT', 'symlinkat', BAD, AT_FDCWD, '/tmp/x');
    s.fails('EBADF', 'symlinkat', 'a', 77, 'x');
    s.fails('EINVAL', 'readlinkat', AT_FDCWD, '/tmp', s.memory(8), 0);
    s.fails('EINVAL', 'readlinkat', AT_FDCWD, '/tmp', s.memory(8), 8);
    s.fails('ENOENT', 'readlinkat', AT_FDCWD, '/tmp/none', s.memory(8), 8);
    s.gives(0, 'symlinkat', 'made', AT_FDCWD, '/tmp/dangling');
    s.fails('EFAULT', 'readlinkat', AT_FDCWD, '/tmp/dangling', BAD, 8);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/dangling', O_WRONLY | O_CREAT, 0o644);
    s.gives(0, 'unlinkat', AT_FDCWD, '/tmp/made', 0);
    s.run();
  });
});

describe('rename', () => {
  const rename = (s: Script, from: string, to: string, flags = 0): void => {
    s.gives(0, 'renameat2', AT_FDCWD, from, AT_FDCWD, to, flags);
  };
  const refused = (s: Script, error: Parameters<Script['fails']>[0], from: string, to: string, flags = 0): void =>
    s.fails(error, 'renameat2', AT_FDCWD, from, AT_FDCWD, to, flags);

  it('moves files, and replaces what is there', () => {
    const s = new Script();
    touch(s, '/tmp/a', 'aaa');
    touch(s, '/tmp/b', 'bbb');
    s.gives(0, 'mkdirat', AT_FDCWD, '/tmp/d', 0o755);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/b', O_RDONLY, 0);
    rename(s, '/tmp/a', '/tmp/b');
    const old = s.memory(8);
    s.gives(3, 'read', 3, old, 8);
    const b = holds(s, '/tmp/b', 'aaa');
    s.gives(0, 'renameat', AT_FDCWD, '/tmp/b', AT_FDCWD, '/tmp/d/c');
    s.fails('ENOENT', 'openat', AT_FDCWD, '/tmp/b', O_RDONLY, 0);
    rename(s, '/tmp/d/c', '/tmp/d/c');
    const c = holds(s, '/tmp/d/c', 'aaa');
    const r = s.run();
    expect([r.text(old), r.text(b), r.text(c)]).toEqual(['bbb', 'aaa', 'aaa']);
  });

  it('directories take everything below them along; link counts stay right', () => {
    const s = new Script();
    const [from, to, cwd] = [s.memory(128), s.memory(128), s.memory(32)];
    for (const each of ['/tmp/a', '/tmp/a/sub', '/tmp/b', '/tmp/b/empty']) s.gives(0, 'mkdirat', AT_FDCWD, each, 0o755);
    touch(s, '/tmp/a/sub/f', 'deep');
    s.gives(0, 'chdir', '/tmp/a/sub');
    rename(s, '/tmp/a/sub', '/tmp/b/empty');
    const f = holds(s, '/tmp/b/empty/f', 'deep');
    s.gives(13, 'getcwd', cwd, 32);
    s.gives(0, 'fstatat', AT_FDCWD, '/tmp/a', from, 0);
    s.gives(0, 'fstatat', AT_FDCWD, '/tmp/b', to, 0);
    s.gives(0, 'unlinkat', AT_FDCWD, '/tmp/a', AT_REMOVEDIR);
    rename(s, '/tmp/b/', '/tmp/a/');
    const r = s.run();
    expect([r.text(f), r.text(cwd)]).toEqual(['deep', '/tmp/b/empty']);
    expect([statWord(r, from, 'nlink'), statWord(r, to, 'nlink')]).toEqual([2, 3]);
  });

  it('two names of one file: nothing happens', () => {
    const s = new Script();
    touch(s, '/tmp/a', 'x');
    s.gives(0, 'linkat', AT_FDCWD, '/tmp/a', AT_FDCWD, '/tmp/b', 0);
    rename(s, '/tmp/a', '/tmp/b');
    holds(s, '/tmp/a', 'x');
    holds(s, '/tmp/b', 'x');
    s.run();
  });

  it('exchange and noreplace', () => {
    const s = new Script();
    touch(s, '/tmp/a', 'aaa');
    s.gives(0, 'mkdirat', AT_FDCWD, '/tmp/d', 0o755);
    touch(s, '/tmp/d/in', 'in');
    refused(s, 'EEXIST', '/tmp/a', '/tmp/d', RENAME_NOREPLACE);
    refused(s, 'EINVAL', '/tmp/a', '/tmp/d', RENAME_NOREPLACE | RENAME_EXCHANGE);
    refused(s, 'EINVAL', '/tmp/a', '/tmp/d', 8);
    refused(s, 'ENOENT', '/tmp/a', '/tmp/none', RENAME_EXCHANGE);
    refused(s, 'EINVAL', '/tmp/d', '/tmp/d/in', RENAME_EXCHANGE);
    refused(s, 'EINVAL', '/tmp/d/in', '/tmp/d', RENAME_EXCHANGE);
    rename(s, '/tmp/a', '/tmp/d', RENAME_EXCHANGE);
    const a = holds(s, '/tmp/a/in', 'in');
    const d = holds(s, '/tmp/d', 'aaa');
    rename(s, '/tmp/d', '/tmp/e', RENAME_NOREPLACE);
    const r = s.run();
    expect([r.text(a), r.text(d)]).toEqual(['in', 'aaa']);
  });

  it('errors', () => {
    const s = new Script();
    touch(s, '/tmp/f');
    for (const each of ['/tmp/d', '/tmp/d/e', '/tmp/full', '/tmp/full/x']) s.gives(0, 'mkdirat', AT_FDCWD, each, 0o755);
    refused(s, 'ENOENT', '/tmp/none', '/tmp/x');
    refused(s, 'ENOENT', '', '/tmp/x');
    refused(s, 'ENOENT', '/tmp/f', '/tmp/none/x');
    refused(s, 'ENOTDIR', '/tmp/f', '/tmp/x/');
    refused(s, 'ENOTDIR', '/tmp/f/', '/tmp/x');
    refused(s, 'ENOTDIR', '/tmp/d', '/tmp/f');
    refused(s, 'EISDIR', '/tmp/f', '/tmp/d');
    refused(s, 'ENOTEMPTY', '/tmp/d', '/tmp/full');
    refused(s, 'ENOTEMPTY', '/tmp/d/e', '/tmp/d');
    refused(s, 'EINVAL', '/tmp/d', '/tmp/d/e/x');
    refused(s, 'EINVAL', '/tmp/d', '/tmp/d/e');
    refused(s, 'EBUSY', '/tmp/d/.', '/tmp/x');
    refused(s, 'EBUSY', '/tmp/d/e/..', '/tmp/x');
    refused(s, 'EBUSY', '/tmp/d', '/tmp/full/..');
    refused(s, 'EBUSY', '/', '/tmp/x');
    refused(s, 'EBUSY', '/dev', '/x');
    refused(s, 'EXDEV', '/tmp/f', '/dev/f');
    refused(s, 'ENAMETOOLONG', '/tmp/f', `/tmp/${'x'.repeat(256)}`);
    s.fails('EFAULT', 'renameat2', AT_FDCWD, BAD, AT_FDCWD, '/tmp/x', 0);
    s.run();
  });
});

describe('fifos', () => {
  it('both ends open: a pipe with a name', () => {
    const s = new Script();
    const [stat, text] = [s.memory(128), s.memory(8)];
    s.gives(0, 'mknodat', AT_FDCWD, '/tmp/p', S_IFIFO | 0o666, 0);
    s.gives(0, 'fstatat', AT_FDCWD, '/tmp/p', stat, 0);
    s.fails('ENXIO', 'openat', AT_FDCWD, '/tmp/p', O_WRONLY | O_NONBLOCK, 0);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/p', O_RDONLY | O_NONBLOCK, 0);
    s.gives(0, 'read', 3, text, 8);
    s.gives(4, 'openat', AT_FDCWD, '/tmp/p', O_WRONLY, 0);
    s.fails('EAGAIN', 'read', 3, text, 8);
    s.gives(4, 'write', 4, 'data', 4);
    s.fails('ESPIPE', 'lseek', 4, 0, 0);
    s.gives(4, 'read', 3, text, 8);
    s.gives(5, 'openat', AT_FDCWD, '/tmp/p', O_RDWR, 0);
    s.gives(0, 'close', 3);
    s.gives(0, 'close', 4);
    s.gives(1, 'write', 5, 'x', 1);
    s.gives(0, 'close', 5);
    s.fails('ENXIO', 'openat', AT_FDCWD, '/tmp/p', O_WRONLY | O_NONBLOCK, 0);
    const r = s.run();
    expect(statWord(r, stat, 'mode')).toBe(S_IFIFO | 0o644);
    expect(r.text(text)).toBe('data');
  });

  it('an open waits for the other side, also if that is gone again', () => {
    const s = new Script();
    const text = s.memory(8);
    s.gives(0, 'mknodat', AT_FDCWD, '/tmp/p', S_IFIFO | 0o666, 0);
    const child = s.call('clone', 17, 0, 0, 0, 0);
    s.raw('beq a0, zero, child', 'j parent', 'child:');
    const fd = s.call('openat', AT_FDCWD, '/tmp/p', O_WRONLY, 0);
    s.call('write', fd, 'hi', 2);
    s.call('exit_group', 0);
    s.raw('parent:');
    s.gives(3, 'openat', AT_FDCWD, '/tmp/p', O_RDONLY, 0);
    s.gives(2, 'read', 3, text, 8);
    s.gives(0, 'read', 3, text, 8);
    s.call('wait4', child, 0, 0, 0);
    const r = s.run();
    expect(r.text(text)).toBe('hi');
  });

  it('other nodes', () => {
    const s = new Script();
    s.gives(0, 'mknodat', AT_FDCWD, '/tmp/f', 0o644, 0);
    s.fails('EEXIST', 'mknodat', AT_FDCWD, '/tmp/f', S_IFIFO, 0);
    s.fails('EPERM', 'mknodat', AT_FDCWD, '/tmp/dev', S_IFCHR | 0o666, 0x103);
    s.fails('EINVAL', 'mknodat', AT_FDCWD, '/tmp/dev', 0o30000, 0);
    s.fails('ENOENT', 'mknodat', AT_FDCWD, '/tmp/x/', S_IFIFO, 0);
    s.run();
  });
});

describe('modes, times, lengths', () => {
  it('mode bits are kept, and the umask is applied', () => {
    const s = new Script();
    const [file, directory] = [s.memory(128), s.memory(128)];
    s.gives(0o22, 'umask', 0o27);
    s.gives(0o27, 'umask', 0o7077);
    s.gives(0o77, 'umask', 0o77);
    s.gives(0, 'mkdirat', AT_FDCWD, '/tmp/d', 0o777);
    s.gives(0, 'fstatat', AT_FDCWD, '/tmp/d', directory, 0);
    touch(s, '/tmp/f');
    s.fails('EACCES', 'faccessat', AT_FDCWD, '/tmp/f', 1);
    s.gives(0, 'faccessat', AT_FDCWD, '/tmp/f', 6);
    s.gives(0, 'fchmodat', AT_FDCWD, '/tmp/f', 0o4711);
    s.gives(0, 'faccessat', AT_FDCWD, '/tmp/f', 7);
    s.gives(0, 'fstatat', AT_FDCWD, '/tmp/f', file, 0);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/f', O_RDONLY, 0);
    s.gives(0, 'fchmod', 3, 0);
    s.fails('EACCES', 'faccessat', AT_FDCWD, '/tmp/f', 1);
    s.fails('ENOENT', 'fchmodat', AT_FDCWD, '/tmp/none', 0);
    s.fails('EBADF', 'fchmod', 44, 0);
    s.fails('EINVAL', 'faccessat', AT_FDCWD, '/tmp/f', 8);
    s.fails('EINVAL', 'faccessat2', AT_FDCWD, '/tmp/f', 0, 0x40);
    s.gives(0, 'faccessat2', AT_FDCWD, '/tmp/f', 4, 0x200);
    const r = s.run();
    expect(statWord(r, directory, 'mode') & 0o7777).toBe(0o700);
    expect(statWord(r, file, 'mode') & 0o7777).toBe(0o4711);
  });

  it('times: set, now, left as they are', () => {
    const s = new Script();
    const [set, half] = [s.memory(128), s.memory(128)];
    touch(s, '/tmp/f');
    const times = s.words(1_000_000_000, 0, 123_456_789, 0, 2_000_000_000, 0, 5, 0);
    s.gives(0, 'utimensat_time64', AT_FDCWD, '/tmp/f', times, 0);
    s.gives(0, 'fstatat', AT_FDCWD, '/tmp/f', set, 0);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/f', O_RDONLY, 0);
    s.gives(0, 'utimensat_time64', 3, 0, s.words(0, 0, UTIME_OMIT, 0, 0, 0, UTIME_NOW, 0), 0);
    s.gives(0, 'fstat', 3, half);
    s.gives(0, 'utimensat_time64', AT_FDCWD, '/tmp/f', 0, 0);
    s.fails('EINVAL', 'utimensat_time64', AT_FDCWD, '/tmp/f', s.words(0, 0, 1_000_000_000, 0, 0, 0, 0, 0), 0);
    s.fails('EINVAL', 'utimensat_time64', AT_FDCWD, '/tmp/f', 0, 1);
    s.fails('EFAULT', 'utimensat_time64', AT_FDCWD, '/tmp/f', BAD, 0);
    s.fails('EFAULT', 'utimensat_time64', AT_FDCWD, 0, 0, 0);
    s.fails('ENOENT', 'utimensat_time64', AT_FDCWD, '/tmp/none', 0, 0);
    const r = s.run({ config: { epochSeconds: 5000 } });
    expect([statWord(r, set, 'atime'), statWord(r, set, 'atime_nsec')]).toEqual([1_000_000_000, 123_456_789]);
    expect([statWord(r, set, 'mtime'), statWord(r, set, 'mtime_nsec')]).toEqual([2_000_000_000, 5]);
    expect([statWord(r, half, 'atime'), statWord(r, half, 'mtime')]).toEqual([1_000_000_000, 5000]);
  });

  it('truncate cuts and lengthens with zeros; fallocate makes room', () => {
    const s = new Script();
    const [back, stat, kept] = [s.memory(16), s.memory(128), s.memory(128)];
    touch(s, '/tmp/f', 'hello world');
    s.gives(0, 'truncate64', '/tmp/f', 5, 0);
    s.gives(0, 'truncate64', '/tmp/f', 9, 0);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/f', O_RDWR, 0);
    s.gives(9, 'read', 3, back, 16);
    s.gives(0, 'ftruncate64', 3, 2, 0);
    s.gives(0, 'fallocate', 3, 1, 0, 0, 10_000, 0);
    s.gives(0, 'fstat', 3, kept);
    s.gives(0, 'fallocate', 3, 0, 0, 0, 10_000, 0);
    s.gives(0, 'fstat', 3, stat);
    s.gives(4, 'openat', AT_FDCWD, '/tmp/f', O_RDONLY, 0);
    s.fails('EINVAL', 'ftruncate64', 4, 0, 0);
    s.fails('EINVAL', 'ftruncate64', 3, -1, -1);
    s.fails('EINVAL', 'truncate64', '/tmp/f', -1, -1);
    s.fails('EFBIG', 'ftruncate64', 3, 0, 1);
    s.fails('EISDIR', 'truncate64', '/tmp', 0, 0);
    s.fails('EINVAL', 'truncate64', '/dev/null', 0, 0);
    s.fails('ENOENT', 'truncate64', '/tmp/none', 0, 0);
    s.fails('EBADF', 'fallocate', 4, 0, 0, 0, 1, 0);
    s.fails('EINVAL', 'fallocate', 3, 0, 0, 0, 0, 0);
    s.fails('ENOTSUP', 'fallocate', 3, 2, 0, 0, 1, 0);
    s.fails('EFBIG', 'fallocate', 3, 0, 0, 1, 1, 0);
    s.fails('ENOSPC', 'fallocate', 3, 0, 0, 0, 900_000, 0);
    s.gives(0, 'fsync', 3);
    s.gives(0, 'fdatasync', 3);
    s.gives(0, 'sync');
    s.fails('EBADF', 'fsync', 40);
    const r = s.run({ limits: { fileBytes: 800_000 } });
    expect([...r.memory(back).subarray(0, 9)]).toEqual([104, 101, 108, 108, 111, 0, 0, 0, 0]);
    expect([statWord(r, kept, 'size'), statWord(r, kept, 'blocks')]).toEqual([2, 24]);
    expect(statWord(r, stat, 'size')).toBe(10_000);
  });

  it('statfs: free room shrinks as files grow', () => {
    const s = new Script();
    const [before, after] = [s.memory(88), s.memory(88)];
    s.gives(0, 'statfs64', '/tmp', 88, before);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/f', O_RDWR | O_CREAT, 0o644);
    s.gives(0, 'fallocate', 3, 0, 0, 0, 40_960, 0);
    s.gives(0, 'fstatfs64', 3, 88, after);
    s.fails('EINVAL', 'statfs64', '/tmp', 80, before);
    s.fails('ENOENT', 'statfs64', '/none', 88, before);
    s.fails('EBADF', 'fstatfs64', 50, 88, before);
    const r = s.run();
    const word = (place: Memory, field: string): number =>
      new DataView(r.memory(place).buffer).getUint32(offsetOf('statfs64', field), true);
    expect(word(before, 'type')).toBe(0x858458f6);
    expect(word(before, 'bfree') - word(after, 'bfree')).toBe(10);
    expect(word(before, 'ffree') - word(after, 'ffree')).toBe(1);
    expect([word(before, 'namelen'), word(before, 'bsize')]).toEqual([255, 4096]);
  });

  it('fchdir enters an open directory', () => {
    const s = new Script();
    const cwd = s.memory(16);
    s.gives(3, 'openat', AT_FDCWD, '/tmp', O_RDONLY, 0);
    s.gives(4, 'openat', AT_FDCWD, '/dev/null', O_RDONLY, 0);
    s.gives(0, 'fchdir', 3);
    s.fails('ENOTDIR', 'fchdir', 4);
    s.fails('EBADF', 'fchdir', 9);
    s.gives(5, 'getcwd', cwd, 16);
    expect(s.run().text(cwd)).toBe('/tmp');
  });
});

describe('flock', () => {
  it('shared and exclusive, of open files and not of descriptors', () => {
    const s = new Script();
    touch(s, '/tmp/f');
    for (const fd of [3, 4, 5]) s.gives(fd, 'openat', AT_FDCWD, '/tmp/f', O_RDONLY, 0);
    s.gives(0, 'flock', 3, LOCK_SH);
    s.gives(0, 'flock', 4, LOCK_SH | LOCK_NB);
    s.fails('EAGAIN', 'flock', 5, LOCK_EX | LOCK_NB);
    s.gives(0, 'flock', 4, LOCK_UN);
    s.gives(0, 'flock', 3, LOCK_EX | LOCK_NB);
    s.gives(6, 'dup', 3);
    s.gives(0, 'close', 3);
    s.fails('EAGAIN', 'flock', 4, LOCK_SH | LOCK_NB);
    s.gives(0, 'close', 6);
    s.gives(0, 'flock', 4, LOCK_SH | LOCK_NB);
    s.fails('EINVAL', 'flock', 4, 3);
    s.fails('EINVAL', 'flock', 4, LOCK_NB);
    s.fails('EBADF', 'flock', 44, LOCK_SH);
    s.run();
  });

  it('waits until the lock is given up', () => {
    const s = new Script();
    touch(s, '/tmp/f');
    s.gives(3, 'openat', AT_FDCWD, '/tmp/f', O_RDWR, 0);
    s.gives(0, 'flock', 3, LOCK_EX);
    const child = s.call('clone', 17, 0, 0, 0, 0);
    s.raw('beq a0, zero, child', 'j parent', 'child:');
    s.call('close', 3);
    const fd = s.call('openat', AT_FDCWD, '/tmp/f', O_RDWR, 0);
    s.call('flock', fd, LOCK_EX);
    s.call('write', fd, 'child', 5);
    s.call('exit_group', 0);
    s.raw('parent:');
    for (let index = 0; index < 20; index++) s.call('sched_yield');
    const before = s.memory(8);
    s.gives(0, 'pread64', 3, before, 8, 0, 0);
    s.gives(0, 'flock', 3, LOCK_UN);
    s.call('wait4', child, 0, 0, 0);
    const after = s.memory(8);
    s.gives(5, 'pread64', 3, after, 8, 0, 0);
    expect(s.run().text(after)).toBe('child');
  });
});

describe('room for names', () => {
  it('names and link targets count against the limit of files', () => {
    const s = new Script();
    const target = s.memory(0, 't'.repeat(4000));
    const made = Array.from({ length: 20 }, (_, index) => s.call('symlinkat', target, AT_FDCWD, `/tmp/l${index}`));
    const r = s.run({ limits: { fileBytes: 65_536 } });
    const results = made.map((each) => r.value(each));
    expect(results.slice(0, 10)).toEqual(new Array(10).fill(0));
    expect(results.at(-1)).toBe(-28);
    const links = new Script();
    touch(links, '/tmp/f');
    const names = Array.from({ length: 220 }, (_, index) =>
      links.call('linkat', AT_FDCWD, '/tmp/f', AT_FDCWD, `/tmp/${'n'.repeat(250)}${index}`, 0),
    );
    const run = links.run({ limits: { fileBytes: 131_072 } });
    expect([run.value(names[0]!), run.value(names.at(-1)!)]).toEqual([0, -28]);
  });

  it('a list of blocks for a far page counts too', () => {
    const s = new Script();
    s.gives(3, 'openat', AT_FDCWD, '/tmp/f', O_RDWR | O_CREAT, 0o644);
    s.fails('ENOSPC', 'pwrite64', 3, 'x', 1, 0x7ffff000, 0);
    s.gives(1, 'pwrite64', 3, 'x', 1, 0x1000, 0);
    const r = s.run({ limits: { fileBytes: 65_536 } });
    expect(r.k.state.fileBlocks).toBeLessThan(20);
  });
});
