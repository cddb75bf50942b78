// Files, directories and descriptors as programs see them.
import { describe, expect, it } from 'vitest';
import { edit } from '../../src/kernel/table.ts';
import { findPlace, type Place } from '../../src/kernel/vfs/lookup.ts';
import { makeNode } from '../../src/kernel/vfs/ramfs.ts';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { runPrograms } from '../support/machine.ts';
import { AT_FDCWD, BAD, Script } from './script.ts';

const { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_DIRECTORY, O_NOFOLLOW } = FLAG_SETS.open;
const { SEEK_SET, SEEK_CUR, SEEK_END } = FLAG_SETS.seek;
const AT_REMOVEDIR = FLAG_SETS.at.AT_REMOVEDIR;

describe('files', () => {
  it('what is written is read back, from where the offset is', () => {
    const s = new Script();
    const buffer = s.memory(32);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/a', O_RDWR | O_CREAT | O_EXCL, 0o644);
    s.gives(5, 'write', 3, 'hello', 5);
    s.gives(0, 'read', 3, buffer, 5);
    s.gives(0, 'lseek', 3, 0, SEEK_SET);
    s.gives(5, 'read', 3, buffer, 32);
    s.gives(2, 'lseek', 3, 2, SEEK_SET);
    s.gives(4, 'lseek', 3, 2, SEEK_CUR);
    s.gives(1, 'lseek', 3, -4, SEEK_END);
    s.gives(3, 'write', 3, 'EYY', 3);
    s.gives(3, 'pread64', 3, { ...buffer, offset: 8 }, 8, 2, 0);
    s.gives(4, 'pwrite64', 3, 'tail', 4, 7, 0);
    s.gives(11, 'lseek', 3, 0, SEEK_END);
    s.gives(9, 'pread64', 3, { ...buffer, offset: 16 }, 9, 2, 0);
    s.gives(0, 'close', 3);
    s.fails('EBADF', 'close', 3);
    const r = s.run();
    expect(r.text(buffer)).toBe('hello');
    expect(new TextDecoder().decode(r.memory(buffer).subarray(8, 11))).toBe('YYo');
    expect([...r.memory(buffer).subarray(16, 25)]).toEqual(
      [...'YYo'].map((c) => c.charCodeAt(0)).concat([0, 0, 116, 97, 105, 108]),
    );
  });

  it('offsets: bad whence, negative, too large, 64-bit calls', () => {
    const s = new Script();
    const result = s.memory(8);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/a', O_RDWR | O_CREAT, 0o644);
    s.fails('EINVAL', 'lseek', 3, 0, 7);
    s.fails('EINVAL', 'lseek', 3, -1, SEEK_SET);
    s.fails('EINVAL', '_llseek', 3, -1, -1, result, SEEK_SET);
    s.fails('EINVAL', '_llseek', 3, 0x7fffffff, 0, result, SEEK_SET);
    s.fails('EFAULT', '_llseek', 3, 0, 5, BAD, SEEK_SET);
    s.gives(0, '_llseek', 3, 0, 9, result, SEEK_SET);
    s.fails('EINVAL', 'pread64', 3, result, 1, 0, -1);
    s.fails('EINVAL', 'pwrite64', 3, result, 1, 0, -1);
    const r = s.run();
    expect([...r.memory(result)]).toEqual([9, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('no offset is taken for an answer of the kernel to itself', () => {
    const s = new Script();
    const result = s.memory(8);
    const buffer = s.memory(4);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/far', O_RDWR | O_CREAT, 0o644);
    for (const low of [1, 2, 3]) {
      s.gives(0, '_llseek', 3, 1, low, result, SEEK_SET);
      s.fails('EOVERFLOW', 'lseek', 3, 0, SEEK_CUR);
      s.gives(0, 'read', 3, buffer, 4);
    }
    // 2^53 - 4 is the last there is; one more would be BLOCKED.
    s.gives(0, '_llseek', 3, 0x1fffff, 0xfffffffc, result, SEEK_SET);
    s.gives(0, 'read', 3, buffer, 4);
    for (const low of [0xfffffffd, 0xfffffffe, 0xffffffff])
      s.fails('EINVAL', '_llseek', 3, 0x1fffff, low, result, SEEK_SET);
    const r = s.run();
    expect([...r.memory(result)]).toEqual([0xfc, 0xff, 0xff, 0xff, 0xff, 0xff, 0x1f, 0]);
  });

  it('append writes at the end, wherever the offset is; truncation empties', () => {
    const s = new Script();
    const buffer = s.memory(16);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/log', O_WRONLY | O_CREAT | O_APPEND, 0o600);
    s.gives(3, 'write', 3, 'one', 3);
    s.gives(0, 'lseek', 3, 0, SEEK_SET);
    s.gives(3, 'write', 3, 'two', 3);
    s.fails('EBADF', 'read', 3, buffer, 1);
    s.gives(4, 'openat', AT_FDCWD, '/tmp/log', O_RDONLY, 0);
    s.gives(6, 'read', 4, buffer, 16);
    s.fails('EBADF', 'write', 4, buffer, 1);
    s.gives(5, 'openat', AT_FDCWD, '/tmp/log', O_WRONLY | O_TRUNC, 0);
    s.gives(0, 'pread64', 4, buffer, 0, 0, 0);
    s.gives(0, 'pread64', 4, { ...buffer, offset: 8 }, 4, 0, 0);
    const r = s.run();
    expect(r.text(buffer)).toBe('onetwo');
  });

  it('bad memory gives EFAULT; what was moved before it counts', () => {
    const s = new Script();
    const iov = s.memory(16);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/a', O_RDWR | O_CREAT, 0o644);
    s.fails('EFAULT', 'write', 3, BAD, 4);
    s.fails('EFAULT', 'write', 3, 0, 4);
    s.fails('EFAULT', 'write', 3, 16, 4);
    s.gives(0, 'write', 3, 16, 0);
    s.gives(4, 'write', 3, 'abcd', 4);
    s.fails('EFAULT', 'pread64', 3, 16, 4, 0, 0);
    s.fails('EFAULT', 'openat', AT_FDCWD, 16, O_RDONLY, 0);
    s.fails('EFAULT', 'readv', 3, 16, 1);
    s.fails('EINVAL', 'readv', 3, iov, -1);
    s.fails('EINVAL', 'writev', 3, iov, 1025);
    s.gives(0, 'writev', 3, iov, 0);
    s.fails('EFAULT', 'fstat', 3, 16);
    s.run();
  });

  it('readv and writev go through their pieces in order', () => {
    const s = new Script();
    const [first, second, back] = [s.memory(8, 'abc'), s.memory(8, 'defg'), s.memory(16)];
    const iov = s.words(first, 3, back, 0, second, 4);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/v', O_RDWR | O_CREAT, 0o644);
    s.gives(7, 'writev', 3, iov, 3);
    s.gives(7, 'pread64', 3, back, 16, 0, 0);
    s.gives(2, 'lseek', 3, 2, SEEK_SET);
    s.gives(5, 'readv', 3, iov, 3);
    const r = s.run();
    expect(r.text(back)).toBe('abcdefg');
    expect(r.text(first)).toBe('cde');
    expect(r.text(second)).toBe('fgfg');
  });

  it('large files: every page arrives, holes are zeros', () => {
    const s = new Script();
    const [big, back] = [s.memory(100_000), s.memory(200_000)];
    s.raw(
      `li t1, ${big.label}`,
      'li t2, 100000',
      'fill: sb t2, 0, t1',
      'addi t1, t1, 1',
      'addi t2, t2, -1',
      'bne t2, zero, fill',
    );
    s.gives(3, 'openat', AT_FDCWD, '/tmp/big', O_RDWR | O_CREAT, 0o644);
    s.gives(50_000, 'lseek', 3, 50_000, SEEK_SET);
    s.gives(100_000, 'write', 3, big, 100_000);
    s.gives(0, 'lseek', 3, 0, SEEK_SET);
    s.gives(150_000, 'read', 3, back, 200_000);
    const r = s.run();
    const bytes = r.memory(back);
    expect(bytes.subarray(0, 50_000).every((byte) => byte === 0)).toBe(true);
    expect(Buffer.from(bytes.subarray(50_000, 150_000)).equals(r.memory(big))).toBe(true);
    const blocks = [...r.k.state.vnodes.rows.values()].find(({ size }) => size === 150_000)!.blocks;
    expect(blocks.filter((each) => each === 0)).toHaveLength(12);
  });

  it('room: ENOSPC for bytes and for names, and what fits is written', () => {
    const s = new Script();
    const big = s.memory(100_000);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/a', O_RDWR | O_CREAT, 0o644);
    const written = s.call('write', 3, big, 100_000);
    s.fails('ENOSPC', 'write', 3, big, 1);
    s.gives(0, 'unlinkat', AT_FDCWD, '/tmp/a', 0);
    s.fails('ENOSPC', 'pwrite64', 3, big, 1, 80_000, 0);
    s.gives(0, 'close', 3);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/b', O_RDWR | O_CREAT, 0o644);
    s.gives(1, 'write', 3, big, 1);
    const r = s.run({ limits: { fileBytes: 65_536 } });
    expect(r.value(written)).toBeGreaterThan(30_000);
    expect(r.value(written) % 4096).toBe(0);
    const names = new Script();
    for (let index = 0; index < 70; index++) names.call('mkdirat', AT_FDCWD, `/tmp/d${index}`, 0o755);
    names.fails('ENOSPC', 'openat', AT_FDCWD, '/tmp/x', O_CREAT, 0o644);
    names.fails('ENOSPC', 'mkdirat', AT_FDCWD, '/tmp/x', 0o755);
    names.run({ limits: { vnodes: 64 } });
  });
});

describe('limits', () => {
  it('RLIMIT_FSIZE: what fits is written; then EFBIG and SIGXFSZ, which ends the program', () => {
    const s = new Script();
    s.gives(0, 'prlimit64', 0, FLAG_SETS.rlimit.RLIMIT_FSIZE, s.words(6, 0, 6, 0), 0);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/a', O_RDWR | O_CREAT, 0o644);
    s.gives(6, 'write', 3, 'too long', 8);
    s.gives(2, 'pwrite64', 3, 'xx', 2, 4, 0);
    s.raw('li a0, 3; li a1, 0x40000; li a2, 1; sys 64');
    const run = runPrograms([{ image: s.image() }]);
    expect(run.exit).toBe(128 + 25);
    expect(run.k.state.vnodes.rows.size).toBeGreaterThan(0);
  });
});

describe('names', () => {
  it('open: every error of a path', () => {
    const s = new Script();
    const long = 'x'.repeat(256);
    s.fails('ENOENT', 'openat', AT_FDCWD, '/tmp/none', O_RDONLY, 0);
    s.fails('ENOENT', 'openat', AT_FDCWD, '', O_RDONLY, 0);
    s.fails('ENOENT', 'openat', AT_FDCWD, '/none/x', O_CREAT, 0);
    s.fails('ENAMETOOLONG', 'openat', AT_FDCWD, `/tmp/${long}`, O_CREAT, 0);
    s.fails('ENAMETOOLONG', 'openat', AT_FDCWD, `/${'tmp/'.repeat(1100)}`, O_RDONLY, 0);
    s.gives(3, 'openat', AT_FDCWD, `/tmp/${long.slice(1)}`, O_CREAT, 0o644);
    s.fails('ENOTDIR', 'openat', AT_FDCWD, `/tmp/${long.slice(1)}/x`, O_RDONLY, 0);
    s.fails('ENOTDIR', 'openat', AT_FDCWD, `/tmp/${long.slice(1)}/`, O_RDONLY, 0);
    s.fails('ENOTDIR', 'openat', AT_FDCWD, `/tmp/${long.slice(1)}`, O_DIRECTORY, 0);
    s.fails('EEXIST', 'openat', AT_FDCWD, `/tmp/${long.slice(1)}`, O_CREAT | O_EXCL, 0);
    s.fails('EISDIR', 'openat', AT_FDCWD, '/tmp', O_RDWR, 0);
    s.fails('EISDIR', 'openat', AT_FDCWD, '/tmp', O_CREAT, 0);
    s.fails('EISDIR', 'openat', AT_FDCWD, '/tmp/new/', O_CREAT, 0);
    s.fails('EINVAL', 'openat', AT_FDCWD, '/tmp', 3, 0);
    s.fails('EINVAL', 'openat', AT_FDCWD, '/tmp/q', O_CREAT | O_DIRECTORY, 0);
    s.fails('EBADF', 'openat', 77, 'x', O_RDONLY, 0);
    s.fails('EFAULT', 'openat', 77, 16, O_RDONLY, 0);
    s.fails('EISDIR', 'openat', 77, '/tmp', O_RDWR, 0);
    s.fails('ENOTDIR', 'openat', 3, 'x', O_RDONLY, 0);
    s.gives(4, 'openat', 3, '/tmp', O_RDONLY, 0);
    s.gives(5, 'openat', 4, `../tmp/.//${long.slice(1)}`, O_RDONLY, 0);
    s.gives(6, 'openat', AT_FDCWD, '/../..', O_RDONLY, 0);
    s.fails('EISDIR', 'read', 6, s.memory(8), 8);
    s.run();
  });

  it('directories: made, entered, listed and removed', () => {
    const s = new Script();
    const path = s.memory(64);
    s.gives(0, 'mkdirat', AT_FDCWD, '/tmp/d', 0o777);
    s.fails('EEXIST', 'mkdirat', AT_FDCWD, '/tmp/d', 0o777);
    s.fails('EEXIST', 'mkdirat', AT_FDCWD, '/', 0o777);
    s.gives(0, 'mkdirat', AT_FDCWD, '/tmp/d/e/', 0o777);
    s.fails('ENOTEMPTY', 'unlinkat', AT_FDCWD, '/tmp/d', AT_REMOVEDIR);
    s.fails('EISDIR', 'unlinkat', AT_FDCWD, '/tmp/d', 0);
    s.fails('EINVAL', 'unlinkat', AT_FDCWD, '/tmp/d', 1);
    s.fails('EINVAL', 'unlinkat', AT_FDCWD, '/tmp/d/.', AT_REMOVEDIR);
    s.fails('ENOTEMPTY', 'unlinkat', AT_FDCWD, '/tmp/d/e/..', AT_REMOVEDIR);
    s.fails('EBUSY', 'unlinkat', AT_FDCWD, '/', AT_REMOVEDIR);
    s.fails('EBUSY', 'unlinkat', AT_FDCWD, '/dev', AT_REMOVEDIR);
    s.fails('ENOENT', 'unlinkat', AT_FDCWD, '/tmp/none', 0);
    s.gives(0, 'chdir', '/tmp/d/e');
    s.gives(9, 'getcwd', path, 64);
    s.fails('ERANGE', 'getcwd', path, 8);
    s.fails('ERANGE', 'getcwd', path, 0);
    s.fails('EFAULT', 'getcwd', BAD, 64);
    s.fails('ENOENT', 'chdir', 'nowhere');
    s.fails('ENOTDIR', 'chdir', '/dev/null');
    s.gives(0, 'unlinkat', AT_FDCWD, '../e', AT_REMOVEDIR);
    s.fails('ENOENT', 'getcwd', { ...path, offset: 32 }, 32);
    s.fails('ENOENT', 'openat', AT_FDCWD, 'x', O_CREAT, 0o644);
    s.gives(0, 'unlinkat', AT_FDCWD, '/tmp/d', AT_REMOVEDIR);
    s.fails('ENOENT', 'chdir', '..');
    s.gives(0, 'chdir', '/');
    const r = s.run();
    expect(r.text(path)).toBe('/tmp/d/e');
  });

  it('getdents64: dots first, then in the order of making; a cookie continues there', () => {
    const s = new Script();
    const [all, few, rest] = [s.memory(256), s.memory(256), s.memory(256)];
    s.gives(0, 'mkdirat', AT_FDCWD, '/tmp/d', 0o755);
    for (const name of ['zeta', 'alpha', 'm\u00e9', 'gone']) s.gives(0, 'mkdirat', AT_FDCWD, `/tmp/d/${name}`, 0o755);
    s.gives(0, 'unlinkat', AT_FDCWD, '/tmp/d/gone', AT_REMOVEDIR);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/d', O_RDONLY, 0);
    s.fails('EINVAL', 'getdents64', 3, all, 10);
    s.fails('EFAULT', 'getdents64', 3, BAD, 100);
    s.gives(24 + 24 + 24 + 32 + 24, 'getdents64', 3, all, 256);
    s.gives(0, 'getdents64', 3, all, 256);
    s.gives(0, 'lseek', 3, 0, SEEK_SET);
    s.gives(72, 'getdents64', 3, few, 100);
    s.gives(0, 'unlinkat', AT_FDCWD, '/tmp/d/zeta', AT_REMOVEDIR);
    s.gives(0, 'mkdirat', AT_FDCWD, '/tmp/d/late', 0o755);
    s.gives(32 + 24 + 24, 'getdents64', 3, rest, 256);
    s.gives(4, 'openat', AT_FDCWD, '/dev/null', O_RDONLY, 0);
    s.fails('ENOTDIR', 'getdents64', 4, all, 256);
    const r = s.run();
    expect(namesIn(r.memory(all))).toEqual(['.', '..', 'zeta', 'alpha', 'm\u00e9']);
    expect(namesIn(r.memory(few))).toEqual(['.', '..', 'zeta']);
    expect(namesIn(r.memory(rest))).toEqual(['alpha', 'm\u00e9', 'late']);
  });

  it('an open file outlives its name, and goes with its last descriptor', () => {
    const s = new Script();
    const [buffer, stat] = [s.memory(8), s.memory(128)];
    s.gives(3, 'openat', AT_FDCWD, '/tmp/a', O_RDWR | O_CREAT, 0o644);
    s.gives(4, 'write', 3, 'data', 4);
    s.gives(0, 'unlinkat', AT_FDCWD, '/tmp/a', 0);
    s.fails('ENOENT', 'openat', AT_FDCWD, '/tmp/a', O_RDONLY, 0);
    s.gives(4, 'pread64', 3, buffer, 8, 0, 0);
    s.gives(0, 'fstat', 3, stat);
    const r = s.run();
    expect(r.text(buffer)).toBe('data');
    expect(new DataView(r.memory(stat).buffer).getUint32(12, true)).toBe(0);
    expect(r.k.state.fileBlocks).toBe([...r.k.state.vnodes.rows.values()].flatMap(({ blocks }) => blocks).length);
  });

  it('stat shows type, mode under the umask, size and links', () => {
    const s = new Script();
    const [file, directory, device, pipe, extended] = [128, 128, 128, 128, 256].map((size) => s.memory(size));
    const fds = s.memory(8);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/f', O_RDWR | O_CREAT, 0o666);
    s.gives(5, 'write', 3, 'hello', 5);
    s.gives(0, 'fstat', 3, file!);
    s.gives(0, 'mkdirat', AT_FDCWD, '/tmp/sub', 0o777);
    s.gives(0, 'fstatat', AT_FDCWD, '/tmp', directory!, 0);
    s.gives(0, 'fstatat', AT_FDCWD, '/dev/null', device!, 0);
    s.gives(0, 'pipe2', fds, 0);
    s.gives(0, 'fstatat', 4, '', pipe!, 0x1000);
    s.gives(0, 'statx', AT_FDCWD, '/tmp/f', 0, 0x7ff, extended!);
    s.fails('EINVAL', 'statx', AT_FDCWD, '/tmp/f', 0, 0x80000000, extended!);
    s.fails('EINVAL', 'fstatat', AT_FDCWD, '/tmp/f', file!, 0x40);
    s.fails('ENOENT', 'fstatat', AT_FDCWD, '/tmp/none', file!, 0);
    s.fails('ENOENT', 'fstatat', AT_FDCWD, '', file!, 0);
    s.fails('EFAULT', 'statx', AT_FDCWD, '/tmp/f', 0, 0, BAD);
    const r = s.run({ config: { epochSeconds: 1000 } });
    const word = (place: typeof file, at: number): number => new DataView(r.memory(place!).buffer).getUint32(at, true);
    expect(word(file, 8)).toBe(0o100644);
    expect(word(file, 32)).toBe(5);
    expect(word(directory, 8)).toBe(0o41777);
    expect(word(directory, 12)).toBe(3);
    expect([word(device, 8), word(device, 24)]).toEqual([0o20666, 0x103]);
    expect(word(pipe, 8)).toBe(0o10600);
    expect([word(extended, 28) & 0xffff, word(extended, 40), word(extended, 112)]).toEqual([0o100644, 5, 1000]);
  });
});

describe('links', () => {
  it('symbolic links are followed, also in the middle of a path; forty of them at most', () => {
    const s = new Script();
    s.gives(3, 'openat', AT_FDCWD, '/tmp/file', O_CREAT, 0o644);
    s.gives(4, 'openat', AT_FDCWD, '/tmp/link', O_RDONLY, 0);
    s.gives(5, 'openat', AT_FDCWD, '/tmp/up/tmp/../tmp/link', O_RDONLY, 0);
    s.fails('ELOOP', 'openat', AT_FDCWD, '/tmp/link', O_NOFOLLOW, 0);
    s.fails('ELOOP', 'openat', AT_FDCWD, '/tmp/self', O_RDONLY, 0);
    s.fails('ELOOP', 'openat', AT_FDCWD, '/tmp/self/x', O_RDONLY, 0);
    s.fails('ENOENT', 'openat', AT_FDCWD, '/tmp/dangling', O_RDONLY, 0);
    s.fails('EEXIST', 'openat', AT_FDCWD, '/tmp/dangling', O_CREAT | O_EXCL, 0);
    s.fails('EEXIST', 'mkdirat', AT_FDCWD, '/tmp/dangling', 0o755);
    s.gives(6, 'openat', AT_FDCWD, '/tmp/dangling', O_CREAT, 0o644);
    s.gives(7, 'openat', AT_FDCWD, '/tmp/new', O_RDONLY, 0);
    s.gives(0, 'unlinkat', AT_FDCWD, '/tmp/link', 0);
    s.gives(8, 'openat', AT_FDCWD, '/tmp/file', O_RDONLY, 0);
    s.run({
      prepare: (k) => {
        for (const [name, target] of [
          ['link', 'file'],
          ['up', '..'],
          ['self', '/tmp/self'],
          ['dangling', 'new'],
        ]) {
          const place = findPlace(k, k.state.rootVnode, `/tmp/${name}`, 'never');
          const vnode = makeNode(k, place as Place, 'symlink', 0o777);
          edit(k.state.vnodes, vnode).target = target!;
        }
      },
    });
  });
});

/** Names of the records of getdents64. */
function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length && view.getUint16(at + 16, true) > 0; at += view.getUint16(at + 16, true)) {
    const text = new TextDecoder().decode(bytes.subarray(at + 19, at + view.getUint16(at + 16, true)));
    names.push(text.replace(/\0.*$/s, ''));
  }
  return names;
}
