// Guest programs for kernel tests, written in real assembly: assembled and linked without the runtime library. A
// program that is content exits with 0; `want VALUE` ends it with another code when a0 is something else.

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { assemble } from '../../src/asm/assembler.ts';
import { writeElf } from '../../src/elf/write.ts';
import { accounts } from '../../src/kernel/report.ts';
import { link, USER_BASE } from '../../src/link/linker.ts';
import { type RunOptions, runPrograms, type TestRun } from '../support/machine.ts';

const PRELUDE = `
        .include "syscalls.inc"
        .include "signals.inc"
        .include "flags.inc"
        .include "errno.inc"
        .include "structs.inc"
        .macro  sys name, a=, b=, c=, d=, e=, f=
        .ifnb   \\f
        la      a5, \\f
        .endif
        .ifnb   \\e
        la      a4, \\e
        .endif
        .ifnb   \\d
        la      a3, \\d
        .endif
        .ifnb   \\c
        la      a2, \\c
        .endif
        .ifnb   \\b
        la      a1, \\b
        .endif
        .ifnb   \\a
        la      a0, \\a
        .endif
        li      t0, SYS_\\name
        ecall
        .endm
        .macro  want value
        la      t1, \\value
        li      t2, \\@
        beq     a0, t1, .Lok\\@
        j       fail
.Lok\\@:
        .endm
        .macro  load address
        la      a0, \\address
        lw      a0, 0(a0)
        .endm
        .macro  sigaction signal, action
        la      a1, \\action
        sys     rt_sigaction, \\signal, , 0, 8
        want    0
        .endm
        .macro  raise signal
        sys     gettid
        sys     tkill, , \\signal
        .endm
        .text
fail:
        mv      a0, t2
        sys     exit_group
pass:
        sys     exit_group, 0
        .globl  _start
_start:
`;
const LINES_BEFORE = PRELUDE.split('\n').length - 1;

/** An executable of these instructions, which begin at its start. */
export function guest(source: string): Uint8Array {
  const include = (name: string) => ({
    name,
    text: readFileSync(new URL(`../../programs/include/${name}`, import.meta.url), 'utf8'),
  });
  const made = assemble({ name: 'guest.s', text: PRELUDE + source }, { include });
  const errors = made.diagnostics.map(({ message, primary }) => `${message} ${JSON.stringify(primary)}`);
  if (made.object === undefined || errors.length > 0) throw new Error(`-${LINES_BEFORE}: ${errors.join('\n')}`);
  const { file, diagnostics } = link([{ name: 'guest.o', object: made.object }], { base: USER_BASE });
  if (file === undefined) throw new Error(JSON.stringify(diagnostics));
  return writeElf(file);
}

/** Runs a program to its end; nothing may be left, and the cycles add up. */
export function runGuest(image: Uint8Array, options: RunOptions = {}): TestRun {
  const run = runPrograms([{ image }], { memoryBytes: 4 * 1024 * 1024, ...options });
  expect(run.status).toEqual({ kind: 'done' });
  const nothing = { frames: 0, processes: 0, threads: 0, spaces: 0, openFiles: 0, pipes: 0, timers: 0 };
  expect(run.leaks).toEqual(nothing);
  expect(run.k.state.futexes.rows.size).toBe(0);
  const { clocks, ...parts } = accounts(run.k);
  expect(Object.values(parts).reduce((sum, each) => sum + each, 0)).toBe(clocks);
  return run;
}

/** Runs a program that is expected to be content. */
export function expectPass(source: string, options: RunOptions = {}): TestRun {
  const run = runGuest(guest(source), options);
  expect(run.exit).toBe(0);
  return run;
}

const FLAGS =
  'CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM | CLONE_SETTLS | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID';
/** `thread WORD, TOP, ENTRY`: starts a thread; WORD is its id until it ends. `join WORD` waits for that. */
export const THREADS = `
        .macro  thread word, top, entry
        sys     clone, ${FLAGS.replaceAll(' ', '')}, \\top, \\word, 0x1234, \\word
        beqz    a0, \\entry
        .endm
        .macro  join word
.Lj\\@: la      a0, \\word
        lw      a2, 0(a0)
        beqz    a2, .Le\\@
        li      a1, FUTEX_WAIT
        li      a3, 0
        li      t0, SYS_futex
        ecall
        j       .Lj\\@
.Le\\@:
        .endm
        .macro  done
        li      a0, 0
        li      t0, SYS_exit
        ecall
        .endm
`;
/** Words and stacks of programs with threads. */
export const THREAD_DATA = `
        .bss
        .balign 16
one:    .zero   4
two:    .zero   4
word:   .zero   4
other:  .zero   4
count:  .zero   4
time:   .zero   16
space1: .zero   4096
top1:
space2: .zero   4096
top2:
`;

/** Runs a program that uses THREADS and THREAD_DATA, and is expected to be content. */
export function expectThreadsPass(source: string, options: RunOptions = {}): TestRun {
  return expectPass(THREADS + source + THREAD_DATA, options);
}
