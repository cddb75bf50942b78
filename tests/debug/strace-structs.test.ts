// Structures, wait statuses and the filter of strace, with a real machine.
import { describe, expect, it } from 'vitest';
import { readProcessMemory } from '../../src/debug/memory.ts';
import { straceObserver } from '../../src/debug/strace.ts';
import { structText, waitStatusText } from '../../src/debug/structs.ts';
import type { Kernel } from '../../src/kernel/context.ts';
import { find } from '../../src/kernel/table.ts';
import { tiny } from '../kernel/tiny.ts';
import { bootPrograms, drive, newTestHost } from '../support/machine.ts';

const FORKER = tiny(`
  li a0, 17; li a1, 0; sys 220
  beq a0, zero, child
  li a0, -1; li a1, status; li a2, 0; li a3, 0; sys 260
  li a0, 3; li a1, limit; sys 164
  li a0, 1; li a1, time; sys 403
  li a0, time; li a1, 0x800; sys 59
  li a0, 0; sys 94
  child: sys 172; li a0, 7; sys 94
  .data
  status: .word 0
  limit: .word 65536
  .word 131072
  time: .space 16`);

function traceLines(only: readonly string[] = []): string[] {
  const lines: string[] = [];
  let k: Kernel | undefined;
  const observer = straceObserver({
    emit: (line) => void lines.push(line.trim().replace(/^\S+ /, '').replace(/ +=/, ' =')),
    readMemory: (tid, va, length) => readProcessMemory(k!, find(k!.state.threads, tid)!.pid, va, length),
    pidOf: (tid) => find(k!.state.threads, tid)?.pid ?? tid,
    clockHz: 1e8,
    only,
  });
  k = bootPrograms([{ image: FORKER }], { observer });
  drive(k, newTestHost());
  return lines.filter((line) => !line.includes('---') && !line.includes('+++'));
}

describe('debug: strace', () => {
  it('decodes statuses of children and structures that go in and out', () => {
    const text = traceLines().join('\n');
    expect(text).toContain('resumed> [{WIFEXITED(s) && WEXITSTATUS(s) == 7}], 0, NULL) = 3');
    expect(text).toContain('setrlimit(RLIMIT_STACK, {cur=65536, max=131072}) = 0');
    expect(text).toContain('pipe2([3, 4], O_NONBLOCK) = 0');
    expect(text).toMatch(/clock_gettime64\(CLOCK_MONOTONIC, \{sec=0, nsec=\d+\}\) = 0/);
    expect(waitStatusText(0x137f)).toBe('[{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}]');
    expect(waitStatusText(0x8b)).toBe('[{WIFSIGNALED(s) && WTERMSIG(s) == SIGSEGV && WCOREDUMP(s)}]');
    expect(structText('rlimit', new Uint8Array(4))).toBeUndefined();
  });

  it('shows only the calls and processes that are asked for', () => {
    expect(traceLines(['getpid'])).toEqual(['[3] getpid() = 3']);
    expect(traceLines(['3'])).toEqual(['[3] getpid() = 3', '[3] exit_group(7) = ?']);
    expect(traceLines(['setrlimit', '3'])).toEqual([]);
  });
});
