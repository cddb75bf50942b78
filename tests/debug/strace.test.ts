// Lines of strace from the calls an observer sees.
import { describe, expect, it } from 'vitest';
import { flagsText, quoteBytes, resultText } from '../../src/debug/flags.ts';
import { straceObserver } from '../../src/debug/strace.ts';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { SYSCALLS } from '../../src/spec/syscalls.ts';

function setUp() {
  const lines: string[] = [];
  const memory = new TextEncoder().encode('hello\n');
  const observer = straceObserver({
    emit: (line) => lines.push(line),
    readMemory: (_tid, va, length) => (va === 0x1000 ? memory.subarray(0, length) : undefined),
    pidOf: (tid) => tid,
    clockHz: 1e8,
  });
  /** Lines without the time, blanks before the result squeezed. */
  const texts = (): string[] => lines.map((line) => line.trim().replace(/^\S+ /, '').replace(/ +=/, ' ='));
  return { observer, lines, texts };
}

describe('debug: strace', () => {
  it('shows input buffers before, output buffers after the call, and errno by name', () => {
    const { observer, lines, texts } = setUp();
    observer.syscall!(2, 64, [1, 0x1000, 6], '', 100);
    observer.syscallReturn!(2, 64, 6, 200);
    observer.syscall!(2, 63, [0, 0x1000, 100], '', 300);
    observer.syscallReturn!(2, 63, 5, 400);
    observer.syscall!(2, 56, [-100 >>> 0, 0x1000, FLAG_SETS.open.O_WRONLY | FLAG_SETS.open.O_CREAT, 0o644], '/x', 500);
    observer.syscallReturn!(2, 56, -2, 600);
    expect(texts()).toEqual([
      '[2] write(1, "hello\\n", 6) = 6',
      '[2] read(0, "hello", 100) = 5',
      '[2] openat(AT_FDCWD, "/x", O_WRONLY|O_CREAT, 0644) = -2 ENOENT (No such file or directory)',
    ]);
    expect(lines[0]).toMatch(/^ {3}0\.000001 \[2\]/);
  });

  it('cuts a call that blocks while another thread goes on', () => {
    const { observer, texts } = setUp();
    observer.syscall!(2, 63, [0, 0x1000, 100], '', 1);
    observer.syscall!(3, 172, [], '', 2);
    observer.syscallReturn!(3, 172, 3, 3);
    observer.syscallReturn!(2, 63, 6, 4);
    expect(texts()).toEqual([
      '[2] read(0, <unfinished ...>',
      '[3] getpid() = 3',
      '[2] <... read resumed> "hello\\n", 100) = 6',
    ]);
  });

  it('shows calls that do not return, signals and the end', () => {
    const { observer, texts } = setUp();
    observer.syscall!(2, 94, [3], '', 1);
    observer.signal!(2, 2, 15, 2);
    observer.exit!(2, 'x', 15, {} as never, 3);
    expect(texts()).toEqual([
      '[2] exit_group(3) = ?',
      '[2] --- SIGTERM (polite request to end) ---',
      '[2] +++ killed by SIGTERM +++',
    ]);
  });

  it('takes every call of the table and unknown ones', () => {
    const { observer, texts } = setUp();
    for (const number of [...SYSCALLS.map((row) => row.number), 9999]) {
      observer.syscall!(2, number, [0x1000, 0x1000, 0x2000, 0, 1, 2], '', 1);
      observer.syscallReturn!(2, number, -38, 2);
    }
    expect(texts().join('\n')).not.toMatch(/undefined|NaN/);
    expect(texts().at(-1)).toContain('syscall_9999(');
  });
});

describe('debug: names of numbers', () => {
  it('flags, choices and leftovers', () => {
    expect(flagsText('open', 0)).toBe('O_RDONLY');
    expect(flagsText('prot', 0)).toBe('PROT_NONE');
    expect(flagsText('prot', 7)).toBe('PROT_READ|PROT_WRITE|PROT_EXEC');
    expect(flagsText('map', 0x80000022)).toBe('MAP_PRIVATE|MAP_ANONYMOUS|0x80000000');
    expect(flagsText('seek', 2)).toBe('SEEK_END');
    expect(flagsText('clone', 17)).toBe('SIGCHLD');
  });

  it('results and strings', () => {
    expect(resultText(-11)).toBe('-11 EAGAIN (Resource temporarily unavailable)');
    expect(resultText(-5000)).toBe('-5000');
    expect(quoteBytes(Uint8Array.of(34, 0, 200, 9), 10)).toBe('"\\"\\000\\310\\t"...');
  });
});
