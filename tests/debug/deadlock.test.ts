// Why threads do not run: sentences, deadlock reports, circles; from programs that run on the machine.

import { describe, expect, it } from 'vitest';
import { deadlockReport, ringLines } from '../../src/debug/deadlock.ts';
import { PLAIN } from '../../src/debug/paint.ts';
import { processesText } from '../../src/debug/processes.ts';
import { symbolsOf } from '../../src/debug/symbols.ts';
import { whyBlocked } from '../../src/debug/why.ts';
import { readImage } from '../../src/elf/image.ts';
import { readElf } from '../../src/elf/read.ts';
import type { Kernel } from '../../src/kernel/context.ts';
import { logicalHash } from '../../src/kernel/hash.ts';
import { run } from '../../src/kernel/kernel.ts';
import { guest, THREAD_DATA, THREADS } from '../kernel/guest.ts';
import { bootPrograms, drive, newTestHost } from '../support/machine.ts';

/** Locks as the library has them: the word holds the thread, its top bit says that somebody waits. */
const LOCKS = `
        j       begin
# lock: takes the lock at a0 for thread s1.
lock:   lr.w    t1, (a0)
        bnez    t1, 1f
        sc.w    t1, s1, (a0)
        bnez    t1, lock
        ret
1:      li      t2, 0x80000000
        or      a2, t1, t2
        sc.w    t1, a2, (a0)
        bnez    t1, lock
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        li      a1, FUTEX_WAIT
        li      a3, 0
        li      t0, SYS_futex
        ecall
        lw      ra, 4(sp)
        lw      a0, 0(sp)
        addi    sp, sp, 8
        j       lock
begin:  sys     gettid
        mv      s1, a0
`;

/** Runs `cycles` of a program, and gives the machine and the names of the program. */
function stopAt(source: string, cycles = 5_000_000, harts = 1) {
  const image = guest(THREADS + LOCKS + source + THREAD_DATA);
  const k = bootPrograms([{ image, path: '/bin/eater' }], { config: { maxCycles: cycles }, harts });
  const status = drive(k, newTestHost());
  const symbols = symbolsOf(readImage(readElf(image, 'eater').file!));
  return { k, status, symbols, why: (tid: number) => whyBlocked(k, tid, () => symbols) };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

const CROSSED = `
        thread  one, top1, child
        la      a0, left
        call    lock
        sys     nanosleep, nap, 0
        la      a0, right
        call    lock
child:  sys     gettid
        mv      s1, a0
        la      a0, right
        call    lock
        sys     nanosleep, nap, 0
        la      a0, left
        call    lock
        .data
nap:    .word   0, 100000
left:   .word   0
right:  .word   0`;

describe('deadlock report', () => {
  it.each([1, 2])('two locks in the wrong order: who waits, who holds, the circle, the places (%i harts)', (harts) => {
    const { k, status, symbols } = stopAt(CROSSED, 5_000_000, harts);
    expect(status.kind).toBe('deadlock');
    const before = logicalHash(k);
    const text = deadlockReport(k, { symbolsOf: () => symbols, sourceLine: () => '' });
    expect(logicalHash(k)).toBe(before);
    expect(text).toContain('deadlock: nothing can run any more');
    expect(flat(text)).toContain('thread 2 (eater) waits for the lock right, held by thread 3 (eater) (in futex)');
    expect(flat(text)).toContain('thread 3 (eater) waits for the lock left, held by thread 2 (eater) (in futex)');
    expect(flat(text)).toContain('circle thread 2 → 3 → 2: each waits for the next');
    expect(text).toMatch(/at lock\+\d+ \(guest\.s:\d+\)/);
    expect(text).toContain('in the same order');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('places: the caller in a file of the user is named when the thread stands in the library', () => {
    const { k, symbols } = stopAt(CROSSED);
    // As if the lines of `lock` were not the user's.
    const lockLines = new Set<number>();
    for (let va = 0x10000; va < 0x11000; va += 4) {
      const { symbol, line } = symbols.placeOf(va);
      if (symbol?.startsWith('lock') === true) lockLines.add(line);
    }
    const sourceLine = (_: string, line: number): string | undefined => (lockLines.has(line) ? undefined : '');
    expect(flat(deadlockReport(k, { symbolsOf: () => symbols, sourceLine }))).toMatch(
      /at begin\+\d+ \(guest\.s:\d+\), in lock thread 3 .* at child\+\d+ \(guest\.s:\d+\), in lock /,
    );
  });

  it('a pipe whose only writer is the reader: it waits for itself', () => {
    const { k, status } = stopAt(`
        sys     pipe2, pair, 0
        load    pair
        la      a1, word
        li      a2, 1
        li      t0, SYS_read
        ecall
        .data
pair:   .word   0, 0`);
    expect(status.kind).toBe('deadlock');
    const text = flat(deadlockReport(k));
    expect(text).toContain('process 2 (eater) waits for data in pipe 1, which only itself can write (in read)');
    expect(text).toContain('circle process 2 (eater) waits for itself: it can never go on');
    expect(text).toContain('every copy of its write end is closed');
  });

  it.each([
    ['O_RDONLY', 'writing'],
    ['O_WRONLY', 'reading'],
  ])('an end of a fifo that nobody opens the other side of (%s)', (flags, wanted) => {
    const { k, status } = stopAt(`
        li      a0, AT_FDCWD
        la      a1, path
        li      a2, S_IFIFO | 0600
        li      a3, 0
        li      t0, SYS_mknodat
        ecall
        li      a0, AT_FDCWD
        la      a1, path
        li      a2, ${flags}
        li      t0, SYS_openat
        ecall
        .data
path:   .asciz  "/talk"`);
    expect(status.kind).toBe('deadlock');
    const text = flat(deadlockReport(k));
    expect(text).toContain(`process 2 (eater) waits until somebody opens the fifo /talk for ${wanted} (in openat)`);
    expect(text).toContain('help opening an end of a fifo waits until somebody opens the other end');
  });

  it('a lock whose holder has ended without giving it up', () => {
    const { k, status, symbols } = stopAt(`
        thread  one, top1, child
        join    one
        la      a0, left
        call    lock
child:  sys     gettid
        mv      s1, a0
        la      a0, left
        call    lock
        sys     exit, 0
        .data
left:   .word   0`);
    expect(status.kind).toBe('deadlock');
    const text = flat(deadlockReport(k, { symbolsOf: () => symbols }));
    expect(text).toContain('process 2 (eater) waits for the lock left, which thread 3 held when it ended (in futex)');
    expect(text).toContain('help who ends gives up its locks first');
    expect(text).not.toContain('circle');
  });

  it('a lost wake-up: the word is named', () => {
    const { k, status, symbols } = stopAt('sys futex, word, FUTEX_WAIT, 0, 0');
    expect(status.kind).toBe('deadlock');
    expect(flat(deadlockReport(k, { symbolsOf: () => symbols }))).toContain(
      'process 2 (eater) waits for the word word, which is 0, until another thread wakes it',
    );
  });
});

/** One thread computes, the other circumstances are as given. */
function whys(k: Kernel, why: (tid: number) => string | undefined): string[] {
  return [...k.state.threads.rows.keys()].sort((a, b) => a - b).map((tid) => why(tid) ?? '');
}

describe('why a thread does not run', () => {
  it('a lock whose holder sleeps, and the end of a thread', () => {
    const { k, why } = stopAt(
      `
        thread  one, top1, first
        thread  two, top2, second
        join    one
first:  sys     gettid
        mv      s1, a0
        la      a0, left
        call    lock
        sys     nanosleep, nap, 0
second: sys     gettid
        mv      s1, a0
        sys     nanosleep, short, 0
        la      a0, left
        call    lock
        .data
nap:    .word   5, 0
short:  .word   0, 10000
left:   .word   0`,
      1_000_000,
    );
    const [main, holder, waiter] = whys(k, why);
    expect(holder).toMatch(/^thread 3 \(eater\) sleeps for \d+ ms more$/);
    expect(waiter).toBe(
      `thread 4 (eater) waits for the lock left, held by thread 3 (eater), which ${holder!.slice(17)}`,
    );
    expect(main).toBe(`thread 2 (eater) waits for the end of thread 3 (eater), which ${holder!.slice(17)}`);
  });

  it('a partial deadlock: the circle is told while another thread runs', () => {
    const { k, why, status } = stopAt(
      `thread two, top2, spin\n${CROSSED.replace('child:', 'spin: j spin\nchild:')}`,
      600_000,
    );
    expect(status.kind).toBe('limit');
    expect(why(2)).toContain('a circle, so none of them ever goes on');
    expect(ringLines(k, PLAIN).map(flat)).toEqual([
      ' circle thread 2 → 4 → 2: each waits for the next, so none of them ever goes on',
    ]);
    expect(why(3)).toBe('thread 3 (eater) runs on hart 0');
    expect(why(99)).toBeUndefined();
  });

  it('children, vfork, room in a pipe, signals, stops, times', () => {
    const { k, why } = stopAt(
      `
        sys     pipe2, pair, 0
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, fill
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, vforks
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, stops
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, waits
        sys     wait4, -1, 0, 0, 0
fill:   la      a0, pair
        lw      a0, 4(a0)
        la      a1, space1
        li      a2, 4096
        li      t0, SYS_write
        ecall
        j       fill
vforks: sys     clone, CLONE_VM | CLONE_VFORK | SIGCHLD, 0, 0, 0, 0
        sys     nanosleep, nap, 0
stops:  sys     getpid
        sys     kill, , SIGSTOP
waits:  sys     rt_sigsuspend, none, 8
        .data
none:   .word   0, 0
pair:   .word   0, 0
nap:    .word   3, 0`,
      3_000_000,
    );
    const [parent, fill, vforks, stops, waits, napper] = whys(k, why);
    expect(parent).toBe(
      'process 2 (eater) waits for one of its children: process 3 (eater), process 4 (eater), process 5 (eater) or process 6 (eater)',
    );
    expect(fill).toContain('process 3 (eater) waits for room in pipe 1, which process 2 (eater), process 4 (eater)');
    expect(fill).toMatch(/and it itself, can read$/);
    expect(vforks).toContain('process 4 (eater) waits until its child after vfork, process 7 (eater), has another');
    expect(stops).toBe('process 5 (eater) is stopped until it gets SIGCONT');
    expect(waits).toBe('process 6 (eater) waits for a signal');
    expect(napper).toMatch(/^process 7 \(eater\) sleeps for \d+ ms more$/);
  });

  it('a wait with a time-out is no deadlock, and says how long it lasts at most', () => {
    const { k, why } = stopAt('sys futex, word, FUTEX_WAIT, 0, nap\n .data\nnap: .word 2, 0', 100_000);
    expect(run(k, 1)).toEqual({ kind: 'limit' });
    expect(why(2)).toMatch(/waits for the word word, which is 0, until another thread wakes it \(\d+ ms at most\)$/);
    expect(ringLines(k, PLAIN)).toEqual([]);
  });
});

describe('processes of a moment', () => {
  it('one line each, below it a sentence and a place for every thread, and the circles', () => {
    const { k, symbols } = stopAt(CROSSED);
    const before = logicalHash(k);
    const text = processesText(k, { symbolsOf: () => symbols, why: true });
    expect(logicalHash(k)).toBe(before);
    expect(text.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^PID +PPID +STATE +THREADS +TIME +COMMAND$/),
      expect.stringMatching(/^ +2 +1 +blocked +2 +[\d.]+ us +\/bin\/eater$/),
    ]);
    expect(text).toContain('    thread 2 (eater) waits for the lock right, held by thread 3 (eater)\n      at lock+');
    expect(text).toContain('circle thread 2 → 3 → 2');
    expect(processesText(k).split('\n')).toHaveLength(3);
  });

  it('a zombie, one that is ready, one that runs', () => {
    const { k } = stopAt(
      `
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, over
        sys     clone, SIGCHLD, 0, 0, 0, 0
spin:   j       spin
over:   sys     exit, 0`,
      3_000_000,
    );
    const text = processesText(k, { why: true });
    expect(text.match(/running|ready {2}|zombie/g)?.sort()).toEqual(['ready  ', 'running', 'zombie']);
    expect(text).toContain('process 3 (eater) has ended; its parent 2 has not waited for it');
    expect(text).toMatch(/process \d \(eater\) runs on hart 0/);
    expect(text).toMatch(/process \d \(eater\) is ready and waits for its turn/);
  });
});
