// Handlers: the frame that they get, the flags of sigaction, what returning from them restores, faults.

import { describe, expect, it } from 'vitest';
import { expectPass, guest, runGuest } from './guest.ts';

const SEED = Number(process.env['BADAK_SEED'] ?? 7);

describe('handlers', () => {
  it('get signal, siginfo and ucontext, with their signal blocked; return through the trampoline', () => {
    expectPass(`
        sigaction SIGUSR1, action
        mv      s0, sp
        raise   SIGUSR1
        want    0
        load    count
        want    1
        sub     a0, sp, s0
        want    0
        sys     rt_sigprocmask, 0, 0, mask, 8
        load    mask
        want    0
        j       pass
handler:
        mv      s1, a2
        want    SIGUSR1
        sub     a0, a1, sp
        want    0
        andi    a0, sp, 15
        want    0
        mv      a0, ra
        want    0xbffff000
        lw      a0, siginfo.signo(a1)
        want    SIGUSR1
        lw      a0, siginfo.code(a1)
        want    SI_TKILL
        lw      a0, siginfo.pid(a1)
        want    2
        lw      a0, ucontext.mask_low(a2)
        want    0
        sys     rt_sigprocmask, 0, 0, mask, 8
        load    mask
        want    (1 << 9) | (1 << 11)
        la      a0, count
        lw      a1, 0(a0)
        addi    a1, a1, 1
        sw      a1, 0(a0)
        ret
        .data
action: .word   handler, SA_SIGINFO, 1 << 11, 0
count:  .word   0
mask:   .word   0, 0`);
  });

  it.each([
    ['0', 1],
    ['SA_NODEFER', 3],
    ['SA_NODEFER | SA_RESETHAND', 100],
  ])('nest with %s: %i deep before the first returns', (flags, deep) => {
    const run = runGuest(
      guest(`
        sigaction SIGUSR1, action
        raise   SIGUSR1
        load    deepest
        sys     exit_group
handler:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        la      a1, depth
        lw      a0, 0(a1)
        addi    a0, a0, 1
        sw      a0, 0(a1)
        la      a2, deepest
        lw      a3, 0(a2)
        blt     a0, a3, 1f
        sw      a0, 0(a2)
1:
        la      a2, total
        lw      a3, 0(a2)
        addi    a3, a3, 1
        sw      a3, 0(a2)
        li      a4, 3
        bge     a3, a4, 2f
        raise   SIGUSR1
2:
        la      a1, depth
        lw      a0, 0(a1)
        addi    a0, a0, -1
        sw      a0, 0(a1)
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
        .data
action: .word   handler, ${flags}, 0, 0
depth:  .word   0
total:  .word   0
deepest: .word  0`),
    );
    // With SA_RESETHAND the second one has the default action: SIGUSR1 ends the process.
    expect(run.exit).toBe(deep === 100 ? 128 + 10 : deep);
  });

  it('a pending one waits until it is let through; an ignored one is dropped', () => {
    expectPass(`
        sigaction SIGUSR1, action
        sys     rt_sigprocmask, SIG_BLOCK, set, 0, 8
        raise   SIGUSR1
        load    count
        want    0
        sys     rt_sigpending, mask, 8
        load    mask
        want    1 << 9
        sys     rt_sigprocmask, SIG_UNBLOCK, set, 0, 8
        want    0
        load    count
        want    1
        sys     rt_sigprocmask, SIG_BLOCK, set, 0, 8
        raise   SIGUSR1
        sigaction SIGUSR1, ignore
        sigaction SIGUSR1, action
        sys     rt_sigprocmask, SIG_UNBLOCK, set, 0, 8
        load    count
        want    1
        sys     rt_sigaction, SIGKILL, action, 0, 8
        want    -EINVAL
        sys     rt_sigaction, SIGKILL, 0, mask, 8
        want    0
        sys     rt_sigaction, 65, action, 0, 8
        want    -EINVAL
        sys     rt_sigaction, SIGUSR1, action, 0, 4
        want    -EINVAL
        sys     rt_sigprocmask, 3, set, 0, 8
        want    -EINVAL
        sys     rt_sigprocmask, 3, 8, 0, 8
        want    -EFAULT
        j       pass
handler:
        la      a0, count
        lw      a1, 0(a0)
        addi    a1, a1, 1
        sw      a1, 0(a0)
        ret
        .data
action: .word   handler, 0, 0, 0
ignore: .word   1, 0, 0, 0
set:    .word   1 << 9, 0
count:  .word   0
mask:   .word   0, 0`);
  });

  it('every register is restored, sp included: on the alternate stack, in the middle of a loop', () => {
    let random = SEED;
    const values = Array.from({ length: 15 }, () => (random = (Math.imul(random, 1103515245) + 12345) >>> 0));
    const regs = values.map((value, index) => `        li      x${index + 1}, ${value}`).join('\n');
    const trash = Array.from(
      { length: 12 },
      (_, index) => `        li      x${[1, 3, 4, 5, 6, 7, 8, 9, 11, 13, 14, 15][index]}, -1`,
    );
    expectPass(`
        sys     sigaltstack, new, 0
        want    0
        sys     sigaltstack, 0, old
        la      a1, old
        lw      a0, stack.size(a1)
        want    8192
        sigaction SIGALRM, alarm
        sigaction SIGTRAP, check
        sys     setitimer, ITIMER_REAL, timer, 0
${regs}
loop:   j       loop
        ebreak
on_alarm:
        lw      a0, ucontext.stack_flags(a2)
        mv      s0, ra
        mv      s1, a2
        want    0
        sys     sigaltstack, 0, old
        la      a1, old
        lw      a0, stack.flags(a1)
        want    SS_ONSTACK
        sys     sigaltstack, new, 0
        want    -EPERM
        lw      a0, ucontext.pc(s1)
        want    loop
        addi    a0, a0, 4
        sw      a0, ucontext.pc(s1)
        mv      a0, s0
        # The frame is where sp is; everything else may be lost.
        addi    a2, a0, 0
${trash.join('\n')}
        jr      a2
on_trap:
        li      a3, 15
        addi    a2, a2, ucontext.regs
        la      a4, values
1:
        lw      a0, 0(a2)
        lw      a1, 0(a4)
        sub     a0, a0, a1
        want    0
        addi    a2, a2, 4
        addi    a4, a4, 4
        addi    a3, a3, -1
        bnez    a3, 1b
        j       pass
        .data
values: .word   ${values.join(', ')}
alarm:  .word   on_alarm, SA_ONSTACK, 0, 0
check:  .word   on_trap, SA_ONSTACK, 0, 0
timer:  .word   0, 0, 0, 100
new:    .word   space, 0, 8192
old:    .word   0, 0, 0
        .bss
space:  .zero   8192`);
  });
});

describe('faults', () => {
  const fault = (instructions: string, signal: string, wants: string, before = ''): string => `
        sigaction ${signal}, action
        ${before}
        li      s0, 1
here:   ${instructions}
        beqz    s0, pass
        li      t2, 99
        j       fail
handler:
        lw      a0, ucontext.pc(a2)
        want    here
        addi    a0, a0, 4
        sw      a0, ucontext.pc(a2)
        sw      zero, ucontext.regs + 7 * 4(a2)
        ${wants}
        ret
        .data
action: .word   handler, SA_SIGINFO, 0, 0
set:    .word   1 << 10, 0`;
  const field = (name: string, value: string): string => `lw a0, siginfo.${name}(a1)\n want ${value}\n`;

  it('are signals with address and code, at the instruction', () => {
    expectPass(fault('lw a0, 16(zero)', 'SIGSEGV', field('pid', '16') + field('code', 'SEGV_MAPERR')));
    expectPass(
      fault(
        'auipc a0, 0\n sw a0, 0(a0)'.split('\n')[1]!.replace('0(a0)', '(s1)'),
        'SIGSEGV',
        field('code', 'SEGV_ACCERR'),
        'la s1, here',
      ),
    );
    expectPass(fault('lw a0, 1(sp)', 'SIGBUS', field('code', 'BUS_ADRALN')));
    expectPass(fault('.word 0', 'SIGILL', field('pid', 'here') + field('code', 'ILL_ILLOPC')));
    expectPass(fault('ebreak', 'SIGTRAP', field('pid', 'here') + field('code', 'TRAP_BRKPT')));
  });

  it('kill when the signal is blocked or ignored, with a report', () => {
    const blocked = runGuest(
      guest(fault('lw a0, 16(zero)', 'SIGSEGV', '', 'sys rt_sigprocmask, SIG_BLOCK, set, 0, 8')),
    );
    expect(blocked.exit).toBe(128 + 11);
    expect(blocked.crashes).toHaveLength(1);
    const ignored = runGuest(guest(fault('lw a0, 16(zero)', 'SIGSEGV', '').replace('.word   handler', '.word   1')));
    expect(ignored.exit).toBe(128 + 11);
  });

  it('kill when there is no room for the frame; with an alternate stack the handler runs', () => {
    const source = (flags: string): string => `
        sys     sigaltstack, new, 0
        sigaction SIGSEGV, action
        sigaction SIGUSR1, user
        sys     gettid
        mv      s0, a0
        li      sp, 0x800
        mv      a0, s0
        sys     tkill, , SIGUSR1
        j       pass
handler: j      pass
        .data
action: .word   handler, ${flags}, 0, 0
user:   .word   handler, 0, 0, 0
new:    .word   space, 0, 4096
        .bss
space:  .zero   4096`;
    const run = runGuest(guest(source('0')));
    expect(run.exit).toBe(128 + 11);
    expect(run.crashes[0]).toMatchObject({ signal: 11, tid: 2 });
    expect(runGuest(guest(source('SA_ONSTACK'))).exit).toBe(0);
  });
});
