// Descriptors: numbers, duplicates, flags, limits, and the devices behind them.
import { describe, expect, it } from 'vitest';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { AT_FDCWD, Script } from './script.ts';

const { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_APPEND, O_CLOEXEC } = FLAG_SETS.open;
const { SEEK_SET, SEEK_CUR, SEEK_END } = FLAG_SETS.seek;
const { F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL } = FLAG_SETS.fcntl;

describe('descriptors', () => {
  it('the lowest free one is used; duplicates share the offset', () => {
    const s = new Script();
    const buffer = s.memory(8);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/a', O_RDWR | O_CREAT, 0o644);
    s.gives(4, 'dup', 3);
    s.gives(9, 'dup3', 3, 9, O_CLOEXEC);
    s.gives(5, 'write', 9, 'hello', 5);
    s.gives(5, 'lseek', 4, 0, SEEK_CUR);
    s.gives(0, 'close', 3);
    s.gives(3, 'fcntl64', 4, F_DUPFD, 0);
    s.gives(20, 'fcntl64', 4, F_DUPFD, 20);
    s.gives(1, 'fcntl64', 9, F_GETFD, 0);
    s.gives(0, 'fcntl64', 20, F_GETFD, 0);
    s.gives(0, 'fcntl64', 20, F_SETFD, 1);
    s.gives(1, 'fcntl64', 20, F_GETFD, 0);
    s.gives(5, 'pread64', 20, buffer, 8, 0, 0);
    s.fails('EINVAL', 'dup3', 4, 4, 0);
    s.fails('EINVAL', 'dup3', 4, 5, O_APPEND);
    s.fails('EBADF', 'dup3', 4, 5000, 0);
    s.fails('EBADF', 'dup3', 4, -1, 0);
    s.fails('EBADF', 'dup', 44);
    s.fails('EINVAL', 'fcntl64', 4, F_DUPFD, 5000);
    s.fails('EINVAL', 'fcntl64', 4, 999, 0);
    s.run();
  });

  it('status flags: append and non-blocking can be changed, the access mode cannot', () => {
    const s = new Script();
    s.gives(3, 'openat', AT_FDCWD, '/tmp/a', O_RDWR | O_CREAT, 0o644);
    s.gives(O_RDWR, 'fcntl64', 3, F_GETFL, 0);
    s.gives(0, 'fcntl64', 3, F_SETFL, O_APPEND | O_WRONLY | O_CREAT);
    s.gives(O_RDWR | O_APPEND, 'fcntl64', 3, F_GETFL, 0);
    s.run();
  });

  it('EMFILE at RLIMIT_NOFILE, ENFILE when the machine has no more', () => {
    const s = new Script();
    const fds = s.memory(8);
    for (let fd = 3; fd < 8; fd++) s.gives(fd, 'dup', 0);
    s.fails('EMFILE', 'dup', 0);
    s.fails('EMFILE', 'openat', AT_FDCWD, '/tmp/a', O_CREAT, 0o644);
    s.gives(0, 'close', 7);
    s.fails('EMFILE', 'pipe2', fds, 0);
    s.fails('ENOENT', 'fstatat', AT_FDCWD, '/tmp/a', fds, 0);
    s.run({ limits: { openFiles: 8 } });
    const total = new Script();
    const ends = total.memory(8);
    for (let fd = 3; fd < 16; fd++) total.gives(fd, 'openat', AT_FDCWD, '/tmp', O_RDONLY, 0);
    total.fails('ENFILE', 'openat', AT_FDCWD, '/tmp', O_RDONLY, 0);
    total.fails('ENFILE', 'pipe2', ends, 0);
    total.run({ limits: { openFilesTotal: 16 } });
  });

  it('devices do what they are named for', () => {
    const s = new Script();
    const [buffer, random] = [s.memory(16, 'xxxxxxxxxxxxxxx'), s.memory(16)];
    s.gives(3, 'openat', AT_FDCWD, '/dev/null', O_RDWR, 0);
    s.gives(0, 'read', 3, buffer, 16);
    s.gives(7, 'write', 3, buffer, 7);
    s.gives(4, 'openat', AT_FDCWD, '/dev/zero', O_RDWR, 0);
    s.gives(8, 'read', 4, buffer, 8);
    s.gives(5, 'openat', AT_FDCWD, '/dev/full', O_RDWR, 0);
    s.fails('ENOSPC', 'write', 5, buffer, 1);
    s.gives(6, 'openat', AT_FDCWD, '/dev/urandom', O_RDONLY, 0);
    s.gives(16, 'read', 6, random, 16);
    s.gives(0, 'lseek', 3, 100, SEEK_SET);
    s.fails('EFAULT', 'read', 4, 16, 8);
    s.gives(0, 'lseek', 4, 5, SEEK_END);
    s.gives(0, 'unlinkat', AT_FDCWD, '/dev/full', 0);
    s.fails('ENOENT', 'openat', AT_FDCWD, '/dev/full', O_RDWR, 0);
    s.gives(0, 'pwrite64', 3, buffer, 0, 0, 0);
    s.gives(100_000, 'read', 4, s.memory(100_000), 100_000);
    const r = s.run();
    expect([...r.memory(buffer).subarray(0, 9)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 120]);
    expect(new Set(r.memory(random)).size).toBeGreaterThan(8);
  });
});
