// The functions of programs/lib/sys-signal.s, in a program that is linked with the runtime library.

import { expect, it } from 'vitest';
import { assemble } from '../../src/asm/assembler.ts';
import { writeElf } from '../../src/elf/write.ts';
import { searchArchives } from '../../src/link/archive.ts';
import { link, USER_BASE } from '../../src/link/linker.ts';
import { libraryArchive } from '../programs/build.ts';
import { runGuest } from './guest.ts';

const SOURCE = `
        .globl  main
main:   addi    sp, sp, -4
        sw      ra, 0(sp)
        li      a0, 10                  # SIGUSR1
        la      a1, handler
        call    signal
        bnez    a0, bad                 # SIG_DFL before
        li      a0, 10
        la      a1, handler
        call    signal
        la      a1, handler
        bne     a0, a1, bad
        li      a0, 10
        call    raise
        la      a0, set
        call    sigfillset
        la      a0, set
        li      a1, 40
        call    sigdelset
        la      a0, set
        lw      a1, 4(a0)
        li      a2, 0xffffff7e          # the signal of the library (33) is never in it
        bne     a1, a2, bad
        la      a0, set
        call    sigemptyset
        la      a0, set
        li      a1, 10
        call    sigaddset
        la      a0, set
        li      a1, 10
        call    sigismember
        li      a1, 1
        bne     a0, a1, bad
        li      a0, 0                   # SIG_BLOCK
        la      a1, set
        li      a2, 0
        call    sigprocmask
        li      a0, 10
        call    raise
        la      a0, old
        call    sigpending
        la      a0, old
        lw      a0, 0(a0)
        li      a1, 1 << 9
        bne     a0, a1, bad
        la      a0, none
        call    sigsuspend
        li      a1, -1
        bne     a0, a1, bad
        li      a0, 14                  # SIGALRM
        la      a1, handler
        call    signal
        li      a0, 100
        call    alarm
        bnez    a0, bad
        li      a0, 1
        call    alarm
        li      a1, 100
        bne     a0, a1, bad
        call    pause
        la      a0, seen
        lw      a0, 0(a0)
        addi    a0, a0, -34             # SIGUSR1 twice, SIGALRM once
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
bad:    li      a0, 99
        call    exit
handler: la     a1, seen
        lw      a2, 0(a1)
        add     a2, a2, a0
        sw      a2, 0(a1)
        ret
        .data
seen:   .word   0
set:    .word   0, 0
old:    .word   0, 0
none:   .word   0, 0
`;

it('signal, raise, sets, sigprocmask, sigpending, sigsuspend, alarm and pause do what their names say', () => {
  const { object, diagnostics } = assemble({ name: 'library.s', text: SOURCE });
  expect(diagnostics).toEqual([]);
  const objects = [{ name: 'library.o', object: object! }];
  const found = searchArchives(objects, [libraryArchive()], ['_start']);
  const { file } = link([...objects, ...found.objects], { base: USER_BASE });
  expect(runGuest(writeElf(file!)).exit).toBe(0);
});
