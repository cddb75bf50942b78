// Programs and memory that come from folders of the host: execve, scripts, mappings, faults; and machines that are
// stopped, killed, saved or run again while the host is asked.
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolders } from '../../src/host/node-folders.ts';
import { exactHash } from '../../src/kernel/hash.ts';
import { brokenInvariants } from '../../src/kernel/invariants/invariants.ts';
import { machineTime } from '../../src/kernel/kernel.ts';
import { decodeSnapshot, encodeSnapshot, takeSnapshot } from '../../src/kernel/snapshot.ts';
import { openHandles } from '../../src/kernel/vfs/hostfs/handle.ts';
import { DEFAULT_COSTS } from '../../src/spec/costs.ts';
import { Errno } from '../../src/spec/errno.ts';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { tiny } from '../kernel/tiny.ts';
import { bootPrograms, drive, newMachine, newTestHost, type RunOptions, runPrograms } from '../support/machine.ts';
import { newTree, runMounted, type Tree } from './mounted.ts';
import { AT_FDCWD, Script } from './script.ts';

const { O_RDONLY, O_RDWR } = FLAG_SETS.open;
const { PROT_READ, PROT_WRITE } = FLAG_SETS.prot;
const { MAP_PRIVATE, MAP_SHARED } = FLAG_SETS.map;

/** Executes a path with the arguments `one` and `two`; ends with the errno of a failure. */
const execs = (path: string): Uint8Array =>
  tiny(`
    li a0, path; li a1, args; li a2, 0; sys 221
    sub a0, zero, a0; sys 94
    .data
    args: .word path
    .word one
    .word two
    .word 0
    path: .asciz "${path}"
    one: .asciz "one"
    two: .asciz "two"`);

/** Shows its data, which lies on many pages, by one call each: a buffer, a time, a path. Then what it was called with. */
const SPREAD = tiny(`
    lw s0, 0, sp
    li a0, 1; li a1, hello; li a2, 6; sys 64
    li a0, time; li a1, 0; sys 101
    bne a0, zero, bad
    li a0, -100; li a1, path; li a2, stat; li a3, 0; sys 79
    bne a0, zero, bad
    li a0, 1; li a1, pieces; li a2, 2; sys 66
    mv a0, s0; sys 94
    bad: li a0, 99; sys 94
    .data
    hello: .asciz "hello\\n"
    .space 70001
    time: .word 0
    .word 1000
    .space 70000
    path: .asciz "/tmp"
    .space 70003
    stat: .space 128
    .space 70000
    pieces: .word first
    .word 3
    .word second
    .word 4
    .space 70000
    first: .asciz "ab\\n"
    .space 70000
    second: .asciz "cde\\n"`);

function runWith(tree: Tree, images: readonly Uint8Array[], options: RunOptions = {}) {
  const folders = openFolders([{ path: tree.path, writable: true }]);
  const mounts = [{ path: '/mnt', readOnly: false }];
  const run = runPrograms(
    images.map((image) => ({ image })),
    { mounts, folders: folders.answer, ...options, config: { maxCycles: 1e9, ...options.config } },
  );
  folders.close();
  expect(run.status.kind).toBe('done');
  expect(brokenInvariants(run.k)).toEqual([]);
  expect(openHandles(run.k)).toBe(0);
  expect(run.leaks).toMatchObject({ frames: 0, processes: 0, openFiles: 0 });
  return run;
}

function executable(tree: Tree, name: string, contents: Uint8Array | string): void {
  writeFileSync(join(tree.path, name), contents);
  chmodSync(join(tree.path, name), 0o755);
}

describe('programs from a mount', () => {
  it('run: their pages come as they are touched, also inside calls', () => {
    const tree = newTree();
    executable(tree, 'spread', SPREAD);
    const { output, exit, crashes } = runWith(tree, [execs('/mnt/spread')]);
    expect(crashes).toEqual([]);
    expect([output, exit]).toEqual(['hello\nab\ncde\n', 3]);
  });

  it('scripts name interpreters there, with an argument; chains end', () => {
    const tree = newTree();
    executable(tree, 'count', tiny('lw a0, 0, sp; sys 94'));
    executable(tree, 'script', '#!/mnt/count with\n');
    executable(tree, 'chain', '#!/mnt/script\n');
    executable(tree, 'loop', '#!/mnt/loop\n');
    executable(tree, 'missing', '#!/mnt/none\n');
    executable(tree, 'empty', '');
    writeFileSync(join(tree.path, 'plain'), '#!/mnt/count\n');
    const results = ['count', 'script', 'chain', 'loop', 'missing', 'empty', 'plain', 'none'].map(
      (name) => runWith(tree, [execs(`/mnt/${name}`)]).exit,
    );
    expect(results).toEqual([3, 5, 6, Errno.ELOOP, Errno.ENOENT, Errno.ENOEXEC, Errno.EACCES, Errno.ENOENT]);
  });

  it('cannot be written while they run; the host may', () => {
    const tree = newTree();
    executable(
      tree,
      'self',
      tiny(`
      li a0, -100; li a1, path; li a2, ${O_RDWR}; li a3, 0; sys 56
      sub a0, zero, a0; sys 94
      .data
      path: .asciz "/mnt/self"`),
    );
    expect(runWith(tree, [execs('/mnt/self')]).exit).toBe(Errno.ETXTBSY);
  });

  it('the host fails while they are read: EIO, or SIGBUS once they run', () => {
    const tree = newTree();
    executable(tree, 'spread', SPREAD);
    const folders = openFolders([{ path: tree.path, writable: true }]);
    const failing = (from: number) => {
      let reads = 0;
      return (folder: number, operation: Parameters<typeof folders.answer>[1]) => {
        if (operation.kind === 'read' && reads++ >= from) return { result: -Errno.EIO, bytes: new Uint8Array(0) };
        return folders.answer(folder, operation);
      };
    };
    expect(runWith(tree, [execs('/mnt/spread')], { folders: failing(0) }).exit).toBe(Errno.EIO);
    // The buffer of its first call, and its code, are on the first pages.
    expect(runWith(tree, [execs('/mnt/spread')], { folders: failing(1) }).exit).toBe(99);
    executable(
      tree,
      'touch',
      tiny(`li a0, far; lw a0, 0, a0; sys 94; .data; near: .space 70000; .space 70000; far: .word 7`),
    );
    const { exit, crashes } = runWith(tree, [execs('/mnt/touch')], { folders: failing(1) });
    expect([exit, crashes[0]?.reason]).toEqual([128 + 7, 'beyond the end of the file']);
    expect(runWith(tree, [execs('/mnt/touch')]).exit).toBe(7);
    folders.close();
  });
});

describe('mappings of files of a mount', () => {
  it('show the file, page by page; private stores stay private; calls read and write there', () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => 97 + ((at * 7) % 26));
    const tree = newTree({ big: bytes, small: 'small' });
    const s = new Script();
    s.gives(3, 'openat', AT_FDCWD, '/mnt/big', O_RDONLY, 0);
    const map = s.call('mmap2', 0, 300_000, PROT_READ | PROT_WRITE, MAP_PRIVATE, 3, 0);
    const tail = s.call('mmap2', 0, 40_000, PROT_READ, MAP_SHARED, 3, 64);
    s.gives(0, 'close', 3);
    s.gives(300_000, 'write', 1, map, 300_000);
    s.gives(3, 'openat', AT_FDCWD, '/mnt/small', O_RDONLY, 0);
    s.gives(5, 'read', 3, map, 5);
    s.gives(8, 'write', 1, map, 8);
    s.gives(1000, 'write', 1, tail, 1000);
    const { output } = runMounted(s, tree);
    const text = new TextDecoder().decode(bytes);
    expect(output === `${text}small${text.slice(5, 8)}${text.slice(262_144, 263_144)}`).toBe(true);
    expect(tree.read('big') === text).toBe(true);
  });

  it('what is written to the file is seen in a shared mapping; stores to the host are refused', () => {
    const tree = newTree({ f: 'one' });
    const s = new Script();
    s.gives(3, 'openat', AT_FDCWD, '/mnt/f', O_RDWR, 0);
    const map = s.call('mmap2', 0, 4096, PROT_READ, MAP_SHARED, 3, 0);
    s.gives(3, 'write', 1, map, 3);
    s.gives(3, 'pwrite64', 3, 'two', 3, 0, 0);
    s.gives(3, 'write', 1, map, 3);
    s.fails('ENODEV', 'mmap2', 0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, 3, 0);
    s.fails('EACCES', 'mprotect', map, 4096, PROT_READ | PROT_WRITE);
    s.gives(0, 'munmap', map, 4096);
    s.fails('EFAULT', 'write', 1, map, 3);
    expect(runMounted(s, tree).output).toBe('onetwo');
  });

  it('memory is short: pages are dropped and asked for again', () => {
    const size = 6 << 20;
    const tree = newTree({ big: new Uint8Array(size).fill(120) });
    const s = new Script();
    s.gives(3, 'openat', AT_FDCWD, '/mnt/big', O_RDONLY, 0);
    for (let round = 0; round < 2; round++) {
      const map = s.call('mmap2', 0, size, PROT_READ, MAP_PRIVATE, 3, 0);
      s.gives(4, 'openat', AT_FDCWD, '/dev/null', O_RDWR, 0);
      s.raw('li t1, results', `lw a0, ${map.index * 4}, t1`, `li s0, ${3 << 20}`, 'li s1, 4096');
      s.raw(`next${round}: lw a1, 0, a0`, 'add a0, a0, s1', 'sub s0, s0, s1', `bne s0, zero, next${round}`);
      s.gives(0, 'munmap', map, size);
      s.gives(0, 'close', 4);
    }
    const { k } = runMounted(s, tree, { memoryBytes: 4 << 20 });
    expect(k.state.memory.used).toBeLessThanOrEqual(1024);
  });
});

describe('machines with a mount', () => {
  /** Copies a file of the mount to another one, over and over. */
  const copies = (from: string, to: string, rounds: number): Uint8Array =>
    tiny(`
      li s0, ${rounds}
      again: li a0, -100; li a1, from; li a2, 0; li a3, 0; sys 56; mv s1, a0
      li a0, -100; li a1, to; li a2, ${O_RDWR | FLAG_SETS.open.O_CREAT | FLAG_SETS.open.O_TRUNC}; li a3, 420; sys 56
      mv a5, a0
      next: mv a0, s1; li a1, buffer; li a2, 1000; sys 63
      bge zero, a0, ends
      mv a2, a0; mv a0, a5; li a1, buffer; sys 64
      j next
      ends: mv a0, s1; sys 57
      mv a0, a5; sys 57
      addi s0, s0, -1
      bne s0, zero, again
      li a0, 0; sys 94
      .data
      from: .asciz "/mnt/${from}"
      to: .asciz "/mnt/${to}"
      buffer: .space 1000`);
  const kill = (pid: number, milliseconds: number): Uint8Array =>
    tiny(`
      li a0, time; li a1, 0; sys 101
      li a0, ${pid}; li a1, 9; sys 129
      sub a0, zero, a0; sys 94
      .data
      time: .word 0
      .word ${milliseconds * 1_000_000}`);

  it('several processes work there at once, on one hart or more; the same run twice is the same', () => {
    const text = 'x'.repeat(5000);
    const hashes = [1, 2, 2].map((harts) => {
      const tree = newTree({ a: text, b: text });
      const { k } = runWith(tree, [copies('a', 'c', 3), copies('b', 'd', 3), copies('a', 'd', 1)], { harts });
      expect([tree.read('c'), tree.read('d')]).toEqual([text, text]);
      // The times of the new files are the host's: all else is the same.
      return `${machineTime(k)} ${k.trace?.low}`;
    });
    expect(hashes[1]).toBe(hashes[2]);
  });

  it('who is killed while the host is asked leaves nothing behind', () => {
    for (let milliseconds = 1; milliseconds < 60; milliseconds += 7) {
      const tree = newTree({ a: 'x'.repeat(5000) });
      const costs = { ...DEFAULT_COSTS, streamLatency: 200_000 };
      const run = runWith(tree, [copies('a', 'c', 100), kill(2, milliseconds)], { config: { costs } });
      expect(run.exit).toBe(128 + 9);
    }
  });

  it('one that was saved with files open is told that they are lost (ESTALE)', () => {
    const tree = newTree({ a: 'first', b: 'second' });
    // Opens a and sleeps; then reading a must fail, and b can be opened and read: the sum of both answers is its status.
    const image = tiny(`
      li a0, -100; li a1, a; li a2, 0; li a3, 0; sys 56; mv s0, a0
      li a0, time; li a1, 0; sys 101
      mv a0, s0; li a1, buffer; li a2, 8; sys 63; mv s1, a0
      li a0, -100; li a1, b; li a2, 0; li a3, 0; sys 56
      li a1, buffer; li a2, 8; sys 63
      sub a0, a0, s1; sys 94
      .data
      time: .word 0
      .word 100000000
      a: .asciz "/mnt/a"
      b: .asciz "/mnt/b"
      buffer: .space 8`);
    const mounts = [{ path: '/mnt', readOnly: false }];
    const before = openFolders([{ path: tree.path, writable: true }]);
    const k = bootPrograms([{ image }], { mounts });
    drive(k, newTestHost('', before.answer), 10_000, 5_000_000);
    const saved = encodeSnapshot(takeSnapshot(k));
    before.close();
    const after = openFolders([{ path: tree.path, writable: true }]);
    const restored = decodeSnapshot(newMachine(), saved);
    expect(exactHash(restored)).toBe(exactHash(k));
    expect(drive(restored, newTestHost('', after.answer)).kind).toBe('done');
    after.close();
    expect(restored.state.programs.rows.get(1)!.status >> 8).toBe(Errno.ESTALE + 'second'.length);
    expect(brokenInvariants(restored)).toEqual([]);
  });

  it('a folder that goes while the machine runs: errors, no more', () => {
    const tree = newTree({ a: 'x', d: null });
    const s = new Script();
    const buffer = s.memory(256);
    s.gives(3, 'openat', AT_FDCWD, '/mnt/a', O_RDONLY, 0);
    s.gives(4, 'openat', AT_FDCWD, '/mnt/d', O_RDONLY, 0);
    s.gives(0, 'chdir', '/mnt/d');
    s.gives(0, 'sync');
    s.gives(1, 'read', 3, buffer, 8);
    s.fails('ENOENT', 'openat', AT_FDCWD, '/mnt/a', O_RDONLY, 0);
    s.fails('ENOENT', 'getdents64', 4, buffer, 256);
    s.fails('ENOENT', 'openat', AT_FDCWD, 'x', O_RDONLY, 0);
    s.call('fstatat', AT_FDCWD, '/mnt', buffer, 0);
    let asked = 0;
    runMounted(s, tree, {
      between: (answer) => (folder, operation) => {
        if (++asked === 5) rmSync(tree.path, { recursive: true });
        return answer(folder, operation);
      },
    });
  });
});
