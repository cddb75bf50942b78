// Files in shared mappings: stores and writes are the same bytes, for every process, and outlive the mapping.
import { describe, expect, it } from 'vitest';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { AT_FDCWD, type Result, Script } from './script.ts';

const { O_RDWR, O_CREAT, O_RDONLY } = FLAG_SETS.open;
const { PROT_READ, PROT_WRITE } = FLAG_SETS.prot;
const { MAP_SHARED, MAP_PRIVATE } = FLAG_SETS.map;
const RW = PROT_READ | PROT_WRITE;

/** A mapped address in t2, for raw lines. */
function at(s: Script, address: Result): void {
  s.raw('li t1, results', `lw t2, ${address.index * 4}, t1`);
}

describe('shared mappings of files', () => {
  it('a store is read, a write is loaded', () => {
    const s = new Script();
    const [text, seen] = [s.memory(8), s.memory(8)];
    s.gives(3, 'openat', AT_FDCWD, '/tmp/f', O_RDWR | O_CREAT, 0o644);
    s.gives(4, 'write', 3, 'abcd', 4);
    const map = s.call('mmap2', 0, 4096, RW, MAP_SHARED, 3, 0);
    const other = s.call('mmap2', 0, 4096, PROT_READ, MAP_SHARED, 3, 0);
    at(s, map);
    s.raw('li t0, 88', 'sb t0, 1, t2');
    s.gives(4, 'pread64', 3, text, 8, 0, 0);
    s.gives(2, 'pwrite64', 3, 'YZ', 2, 2, 0);
    at(s, other);
    s.raw('lw t0, 0, t2', `li t1, ${seen.label}`, 'sw t0, 0, t1');
    const r = s.run();
    expect([r.text(text), r.text(seen)]).toEqual(['aXcd', 'aXYZ']);
  });

  it('what was stored outlives the mapping, also when memory was needed meanwhile', () => {
    const s = new Script();
    const text = s.memory(8);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/f', O_RDWR | O_CREAT, 0o644);
    s.gives(0, 'ftruncate64', 3, 8192, 0);
    const map = s.call('mmap2', 0, 8192, RW, MAP_SHARED, 3, 0);
    at(s, map);
    s.raw('li t0, 0x41', 'li t1, 4096', 'add t2, t2, t1', 'sb t0, 2, t2');
    s.gives(0, 'munmap', map, 8192);
    // Touches nearly all memory: cached pages that nobody maps make room.
    const big = s.call('mmap2', 0, 0xd0000, RW, MAP_PRIVATE | FLAG_SETS.map.MAP_ANONYMOUS, -1, 0);
    at(s, big);
    s.raw(
      'li t0, 0xd0',
      'li t1, 4096',
      'fill: sb t0, 0, t2',
      'add t2, t2, t1',
      'addi t0, t0, -1',
      'bne t0, zero, fill',
    );
    s.gives(0, 'munmap', big, 0xd0000);
    s.gives(2, 'pread64', 3, text, 2, 4097, 0);
    const r = s.run({ memoryBytes: 1 << 20 });
    expect([...r.memory(text).subarray(0, 2)]).toEqual([0, 0x41]);
  });

  it('processes see each other through a file that only descriptors know', () => {
    const s = new Script();
    const [seen, stat] = [s.memory(8), s.memory(128)];
    s.gives(3, 'memfd_create', 'shared', 0);
    s.gives(0, 'ftruncate64', 3, 4096, 0);
    s.gives(0, 'fstat', 3, stat);
    const map = s.call('mmap2', 0, 4096, RW, MAP_SHARED, 3, 0);
    const child = s.call('clone', 17, 0, 0, 0, 0);
    s.raw('beq a0, zero, child', 'j parent', 'child:');
    at(s, map);
    s.raw('li t0, 77', 'sw t0, 16, t2');
    s.call('exit_group', 0);
    s.raw('parent:');
    s.call('wait4', child, 0, 0, 0);
    at(s, map);
    s.raw('lw t0, 16, t2', `li t1, ${seen.label}`, 'sw t0, 0, t1');
    const link = s.memory(64);
    s.call('readlinkat', AT_FDCWD, '/proc/self/fd/3', link, 64);
    s.fails('EINVAL', 'memfd_create', 'x', 8);
    s.fails('EINVAL', 'memfd_create', 'x'.repeat(250), 0);
    const r = s.run();
    expect(r.memory(seen)[0]).toBe(77);
    expect(r.text(link)).toBe('/memfd:shared (deleted)');
  });

  it('mprotect: stores after it are seen too; /dev/shm is a directory of such files', () => {
    const s = new Script();
    const text = s.memory(8);
    s.gives(3, 'openat', AT_FDCWD, '/dev/shm/name', O_RDWR | O_CREAT, 0o600);
    s.gives(0, 'ftruncate64', 3, 100, 0);
    const map = s.call('mmap2', 0, 4096, PROT_READ, MAP_SHARED, 3, 0);
    at(s, map);
    s.raw('lb t0, 0, t2');
    s.gives(0, 'mprotect', map, 4096, RW);
    at(s, map);
    s.raw('li t0, 0x42', 'sb t0, 0, t2');
    s.gives(4, 'openat', AT_FDCWD, '/dev/shm/name', O_RDONLY, 0);
    s.gives(8, 'read', 4, text, 8);
    s.gives(0, 'unlinkat', AT_FDCWD, '/dev/shm/name', 0);
    const r = s.run();
    expect(r.text(text)).toBe('B');
  });
});
