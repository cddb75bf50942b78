// What handlers do to calls that wait, timers and SIGCHLD, and machines that are saved in the middle of a handler.

import { describe, expect, it } from 'vitest';
import { exactHash } from '../../src/kernel/hash.ts';
import { decodeSnapshot, encodeSnapshot, takeSnapshot } from '../../src/kernel/snapshot.ts';
import { bootPrograms, drive, newMachine, newTestHost } from '../support/machine.ts';
import { expectPass, guest } from './guest.ts';

describe('calls that wait', () => {
  const reader = (flags: string, pc: string, result: string): string => `
        sys     pipe2, fds, 0
        sigaction SIGALRM, action
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, child
        sys     setitimer, ITIMER_REAL, timer, 0
        load    fds
        la      a1, byte
        li      a2, 1
        li      t0, SYS_read
call:   ecall
after:  want    ${result}
        load    seen
        want    ${pc}
        sys     rt_sigprocmask, SIG_BLOCK, all, 0, 8
        sys     wait4, -1, 0, 0, 0
        j       pass
child:  sys     nanosleep, long, 0
        la      a0, fds
        lw      a0, 4(a0)
        sys     write, , byte, 1
        j       pass
handler:
        lw      a0, ucontext.pc(a2)
        la      a1, seen
        sw      a0, 0(a1)
        ret
        .data
action: .word   handler, ${flags}, 0, 0
fds:    .word   0, 0
byte:   .word   0
seen:   .word   0
all:    .word   -1, -1
timer:  .word   0, 0, 0, 500
long:   .word   0, 2000000`;

  it('end with EINTR, or restart with SA_RESTART: pc says which', () => {
    expectPass(reader('0', 'after', '-EINTR'));
    expectPass(reader('SA_RESTART', 'call', '1'));
  });

  it('a sleep tells what is left; sigsuspend puts the mask back; sigtimedwait takes a signal, or gives up in time', () => {
    expectPass(`
        sigaction SIGALRM, action
        sys     setitimer, ITIMER_REAL, timer, 0
        sys     nanosleep, long, left
        want    -EINTR
        la      a1, left
        lw      a0, 4(a1)
        li      a1, 1490000
        sltu    a0, a1, a0
        want    1
        sys     rt_sigprocmask, SIG_BLOCK, usr1, 0, 8
        raise   SIGUSR1
        sys     rt_sigtimedwait_time64, usr1, info, 0, 8
        want    SIGUSR1
        la      a1, info
        lw      a0, siginfo.code(a1)
        want    SI_TKILL
        sys     rt_sigtimedwait_time64, usr1, info, soon, 8
        want    -EAGAIN
        sigaction SIGUSR1, action
        raise   SIGUSR1
        sys     rt_sigsuspend, none, 8
        want    -EINTR
        load    count
        want    2
        sys     rt_sigprocmask, 0, 0, old, 8
        load    old
        want    1 << 9
        # A signal that comes while it is waited for does not run its handler.
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, child
        sys     rt_sigtimedwait_time64, usr1, info, 0, 8
        want    SIGUSR1
        load    count
        want    2
        sys     wait4, -1, 0, 0, 0
        j       pass
child:  sys     nanosleep, soon2, 0
        sys     kill, 2, SIGUSR1
        j       pass
handler:
        la      a0, count
        lw      a1, 0(a0)
        addi    a1, a1, 1
        sw      a1, 0(a0)
        ret
        .data
action: .word   handler, SA_RESTART, 0, 0
count:  .word   0
timer:  .word   0, 0, 0, 500
long:   .word   0, 2000000
left:   .word   0, 0
none:   .word   0, 0
old:    .word   0, 0
usr1:   .word   1 << 9, 0
        .balign 8
soon:   .word   0, 0, 100000, 0
soon2:  .word   0, 200000
info:   .zero   128`);
  });

  it('an interval timer ticks at equal times, and tells what is left', () => {
    const seen: number[] = [];
    const signal = (_pid: number, _tid: number, _signal: number, clock: number): void => void seen.push(clock);
    const source = `
        sigaction SIGALRM, action
        sys     setitimer, ITIMER_REAL, timer, 0
1:      sys     rt_sigsuspend, none, 8
        load    count
        li      a1, 5
        bne     a0, a1, 1b
        sys     getitimer, ITIMER_REAL, old
        la      a1, old
        lw      a0, itimerval.interval_usec(a1)
        want    1000
        sys     setitimer, ITIMER_REAL, off, old
        la      a1, old
        lw      a0, itimerval.value_usec(a1)
        sltiu   a0, a0, 1001
        want    1
        sys     getitimer, ITIMER_REAL, old
        la      a1, old
        lw      a0, itimerval.value_usec(a1)
        want    0
        sys     setitimer, 3, off, 0
        want    -EINVAL
        sys     setitimer, ITIMER_REAL, timer, 0
        j       pass
handler:
        la      a0, count
        lw      a1, 0(a0)
        addi    a1, a1, 1
        sw      a1, 0(a0)
        ret
        .data
action: .word   handler, 0, 0, 0
timer:  .word   0, 1000, 0, 300
off:    .word   0, 0, 0, 0
old:    .word   0, 0, 0, 0
none:   .word   0, 0
count:  .word   0`;
    expectPass(source, { observer: { signal } });
    expect(seen.slice(1).map((clock, index) => clock - seen[index]!)).toEqual([100_000, 100_000, 100_000, 100_000]);
  });

  it('SIGCHLD tells how the child ended, stopped and went on', () => {
    expectPass(`
        sys     rt_sigprocmask, SIG_BLOCK, chld, 0, 8
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, child
        mv      s0, a0
        sys     rt_sigtimedwait_time64, chld, info, 0, 8
        want    SIGCHLD
        load    info + siginfo.code
        want    CLD_STOPPED
        load    info + siginfo.status
        want    SIGSTOP
        mv      a0, s0
        sys     kill, , SIGCONT
        sys     rt_sigtimedwait_time64, chld, info, 0, 8
        want    SIGCHLD
        load    info + siginfo.code
        want    CLD_CONTINUED
        mv      a0, s0
        sys     wait4, , status, WCONTINUED, 0
        sub     a0, a0, s0
        want    0
        load    status
        want    0xffff
        sys     rt_sigtimedwait_time64, chld, info, 0, 8
        load    info + siginfo.code
        want    CLD_EXITED
        load    info + siginfo.status
        want    7
        load    info + siginfo.pid
        sub     a0, a0, s0
        want    0
        sys     wait4, -1, 0, 0, 0
        j       pass
child:  raise   SIGSTOP
        sys     exit_group, 7
        .data
chld:   .word   1 << 16, 0
status: .word   0
info:   .zero   128`);
  });
});

it('a snapshot in the middle of handlers goes on as the machine does', () => {
  const image = guest(`
        sigaction SIGALRM, action
        sys     setitimer, ITIMER_REAL, timer, 0
1:      addi    s0, s0, 1
        load    count
        li      a1, 40
        bne     a0, a1, 1b
        j       pass
handler:
        li      a2, 400
2:      addi    a2, a2, -1
        bnez    a2, 2b
        la      a0, count
        lw      a1, 0(a0)
        addi    a1, a1, 1
        sw      a1, 0(a0)
        ret
        .data
action: .word   handler, SA_NODEFER, 0, 0
timer:  .word   0, 17, 0, 17
count:  .word   0`);
  const options = { memoryBytes: 1024 * 1024 };
  const k = bootPrograms([{ image }], options);
  const copies = [20_011, 30_500, 41_777].map((at) => {
    drive(k, newTestHost(), 1_000_000, at);
    return decodeSnapshot(newMachine(options), encodeSnapshot(takeSnapshot(k)));
  });
  drive(k, newTestHost());
  for (const copy of copies) {
    drive(copy, newTestHost());
    expect(exactHash(copy)).toBe(exactHash(k));
  }
  expect([...k.state.programs.rows.values()][0]!.status).toBe(0);
});
