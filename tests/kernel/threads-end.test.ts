// Threads: the end of one and of all, execve by any of them, locks of the dead, signals, affinity.

import { describe, expect, it } from 'vitest';
import { runPrograms } from '../support/machine.ts';
import { expectThreadsPass, guest, runGuest, THREAD_DATA, THREADS } from './guest.ts';

describe('the end', () => {
  it('a fault in one thread ends its process, and only it; the report names the thread', () => {
    const faulty = guest(`${THREADS}
        thread  one, top1, child
1:      sys     futex, word, FUTEX_WAIT, 0, 0
        j       1b
child:  lw      a0, 0(zero)
${THREAD_DATA}`);
    const other = guest('sys nanosleep, nap, 0\n sys exit_group, 5\n .data\nnap: .word 0, 5000000');
    const run = runPrograms([{ image: faulty }, { image: other }], { memoryBytes: 4 * 1024 * 1024, harts: 2 });
    expect(run.programs.map(({ status }) => status)).toEqual([11 | 0x80, 5 << 8]);
    expect(run.crashes).toHaveLength(1);
    expect(run.crashes[0]!.tid).not.toBe(run.crashes[0]!.pid);
    expect(run.leaks).toMatchObject({ threads: 0, frames: 0, spaces: 0, timers: 0 });
  });

  it.each([1, 2])('exit_group by one thread ends all; exit of the first does not (%i harts)', (harts) => {
    const run = runGuest(
      guest(`${THREADS}
        thread  one, top1, child
        done
child:  sys     nanosleep, nap, 0
        thread  two, top2, sleeper
        sys     nanosleep, nap, 0
        sys     exit_group, 6
sleeper: sys    futex, word, FUTEX_WAIT, 0, 0
        j       sleeper
        .data
nap:    .word   0, 100000
${THREAD_DATA}`),
      { harts },
    );
    expect(run.exit).toBe(6);
  });

  it.each([1, 3])('execve by any thread leaves one, with the id of the process (%i harts)', (harts) => {
    const program = guest(`
        sys     gettid
        want    2
        sys     getpid
        want    2
        sys     tgkill, 2, 2, 0
        want    0
        sys     nanosleep, nap, 0
        want    0
        j       pass
        .data
nap:    .word   0, 100000`);
    expectThreadsPass(
      `
        thread  one, top1, child
1:      j       1b
child:  sys     execve, path, 0, 0
        sys     exit_group, 3
        .data
path:   .asciz  "/bin/next"`,
      { harts, files: { '/bin/next': program } },
    );
    expectThreadsPass(
      `
        thread  one, top1, child
        done
child:  sys     nanosleep, nap, 0
        sys     execve, path, 0, 0
        sys     exit_group, 3
        .data
nap:    .word   0, 100000
path:   .asciz  "/bin/next"`,
      { harts, files: { '/bin/next': program } },
    );
  });

  it('locks that a dead thread held are marked and their waiters woken', () => {
    expectThreadsPass(`
        thread  one, top1, owner
1:      load    word
        beqz    a0, 1b
        mv      s0, a0
        lui     a1, 0x80000
        or      s0, s0, a1
        la      a1, word
        sw      s0, 0(a1)
        mv      a2, s0
        li      t0, SYS_futex
        la      a0, word
        li      a1, FUTEX_WAIT
        li      a3, 0
        ecall
        want    0
        load    word
        want    0xc0000000
        join    one
        j       pass
owner:  sys     set_robust_list, head, 8
        want    -EINVAL
        sys     set_robust_list, head, 12
        want    0
        sys     gettid
        la      a1, word
        sw      a0, 0(a1)
        sys     nanosleep, nap, 0
        done
        .data
nap:    .word   0, 500000
entry:  .word   head
head:   .word   entry, word - entry, 0`);
  });
});

describe('signals and threads', () => {
  it('masks are of a thread; a signal to the process goes to a thread that lets it through', () => {
    expectThreadsPass(`
        sys     rt_sigaction, SIGUSR1, action, 0, 8
        thread  one, top1, child
        sys     rt_sigprocmask, SIG_BLOCK, set, 0, 8
        sys     nanosleep, nap, 0
        sys     kill, 2, SIGUSR1
        sys     nanosleep, nap, 0
        want    0
        load    other
        want    3
        sys     tgkill, 2, 2, SIGUSR1
        load    other
        want    3
        sys     tgkill, 2, 99, SIGUSR1
        want    -ESRCH
        sys     rt_sigprocmask, SIG_UNBLOCK, set, 0, 8
        load    other
        want    2
        sys     futex, word, FUTEX_WAKE, 1, 0
        join    one
        j       pass
child:  sys     futex, word, FUTEX_WAIT, 0, 0
        want    -EINTR
        sys     futex, word, FUTEX_WAIT, 0, 0
        want    0
        done
handler: sys    gettid
        la      a1, other
        sw      a0, 0(a1)
        ret
        .data
action: .word   handler, 0, 0, 0
set:    .word   1 << 9, 0
nap:    .word   0, 500000`);
  });

  it('affinity keeps a thread on its harts', () => {
    const harts: number[] = [];
    const dispatch = (hart: number, tid: number): void => {
      if (tid === 3) harts.push(hart);
    };
    expectThreadsPass(
      `
        sys     sched_getaffinity, 0, 4, word
        want    4
        load    word
        want    7
        sys     sched_setaffinity, 0, 4, none
        want    -EINVAL
        sys     sched_setaffinity, 99, 4, third
        want    -ESRCH
        sys     sched_getaffinity, 0, 2, word
        want    -EINVAL
        thread  one, top1, child
        join    one
        j       pass
child:  sys     sched_setaffinity, 0, 4, third
        want    0
        li      s0, 20
1:      sys     sched_yield
        addi    s0, s0, -1
        bnez    s0, 1b
        sys     nanosleep, nap, 0
        done
        .data
none:   .word   8
third:  .word   4
nap:    .word   0, 10000`,
      { harts: 3, observer: { dispatch } },
    );
    expect(harts.length).toBeGreaterThan(1);
    expect(harts.slice(1).every((hart) => hart === 2)).toBe(true);
  });
});
