// Threads: clone and what it shares, vfork, futexes.

import { describe, expect, it } from 'vitest';
import { expectThreadsPass, guest, runGuest, THREAD_DATA, THREADS } from './guest.ts';

const LONG = process.env['BADAK_LONG'] === '1';

describe('clone', () => {
  it.each([1, 3])(
    'makes a thread with its own stack and TLS; all else is shared; its end wakes who joins (%i harts)',
    (harts) => {
      expectThreadsPass(
        `
        mv      s0, sp
        thread  one, top1, child
        mv      s1, a0
        load    one
        beqz    a0, 1f
        sub     a0, a0, s1
        want    0
1:      join    one
        load    word
        want    77
        sub     a0, sp, s0
        want    0
        sys     getpid
        want    2
        sys     clone, CLONE_THREAD, top1, 0, 0, 0
        want    -EINVAL
        j       pass
child:  mv      a0, tp
        want    0x1234
        mv      a0, sp
        want    top1
        sys     getpid
        want    2
        sys     gettid
        addi    a0, a0, -2
        seqz    a0, a0
        want    0
        li      a0, 77
        la      a1, word
        sw      a0, 0(a1)
        done`,
        { harts },
      );
    },
  );

  it('vfork: the child works in the memory of its parent, which waits until it ends', () => {
    expectThreadsPass(`
        sys     rt_sigprocmask, SIG_BLOCK, 0, 0, 8
        sys     clone, CLONE_VM | CLONE_VFORK | SIGCHLD, 0, 0, 0, 0
        beqz    a0, child
        mv      s0, a0
        load    word
        want    5
        sys     wait4, -1, other, 0, 0
        sub     a0, a0, s0
        want    0
        load    other
        want    9 << 8
        j       pass
child:  sys     nanosleep, nap, 0
        li      a0, 5
        la      a1, word
        sw      a0, 0(a1)
        sys     exit_group, 9
        .data
nap:    .word   0, 100000`);
  });

  it('vfork and execve: the parent goes on at once', () => {
    const sleeper = guest('sys nanosleep, nap, 0\n j pass\n .data\nnap: .word 0, 1000000');
    const program = `
        sys     clone, CLONE_VM | CLONE_VFORK | SIGCHLD, 0, 0, 0, 0
        beqz    a0, child
        sys     wait4, -1, 0, WNOHANG, 0
        want    0
        sys     wait4, -1, other, 0, 0
        load    other
        want    0
        j       pass
child:  sys     execve, path, 0, 0
        sys     exit_group, 3
        .data
path:   .asciz  "/bin/sleeper"`;
    expectThreadsPass(program, { files: { '/bin/sleeper': sleeper } });
  });
});

describe('futex', () => {
  it('refuses what is wrong, and gives up at the time that was said, to the cycle', () => {
    const blocked: number[] = [];
    const woken: number[] = [];
    const block = (_tid: number, _queues: readonly number[], deadline: number): void => void blocked.push(deadline);
    const wake = (_tid: number, _by: number, why: string, clock: number): void => {
      if (why === 'timeout') woken.push(clock);
    };
    expectThreadsPass(
      `
        sys     futex, word, FUTEX_WAIT, 1, 0
        want    -EAGAIN
        sys     futex, word + 1, FUTEX_WAIT, 0, 0
        want    -EINVAL
        sys     futex, 16, FUTEX_WAIT, 0, 0
        want    -EFAULT
        sys     futex, word, 77, 0, 0
        want    -ENOSYS
        sys     futex, word, FUTEX_WAIT_BITSET, 0, 0, 0, 0
        want    -EINVAL
        sys     futex, word, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, 0, bad
        want    -EINVAL
        sys     futex, word, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, 0, soon
        want    -ETIMEDOUT
        sys     futex_time64, word, FUTEX_WAIT, 0, soon64
        want    -ETIMEDOUT
        sys     futex_time64, word, FUTEX_WAIT_BITSET, 0, late64, 0, -1
        want    -ETIMEDOUT
        sys     futex_time64, word, FUTEX_WAIT_BITSET, 0, soon64, 0, -1
        want    -ETIMEDOUT
        sys     futex, word, FUTEX_WAKE, 1, 0
        want    0
        j       pass
        .data
        .balign 8
soon:   .word   0, 250000
bad:    .word   0, 1000000000
soon64: .word   0, 0, 250000, 0
late64: .word   0, 0, 20000000, 0`,
      { observer: { block, wake } },
    );
    const interrupt = 100;
    const cost = 80;
    // The last one asks for a time that has passed.
    const late = woken.slice(0, 3).map((clock, index) => clock - blocked[index]!);
    expect(late).toEqual(late.map(() => interrupt + cost));
    expect(woken).toHaveLength(4);
    expect(blocked[2]).toBe(2_000_000);
  });

  it('wakes as many as asked for, by bits; moves the others to another word', () => {
    expectThreadsPass(`
        thread  one, top1, first
        thread  two, top2, second
        sys     nanosleep, nap, 0
        sys     futex, word, FUTEX_WAKE_BITSET, 5, 0, 0, 4
        want    0
        sys     futex, word, FUTEX_CMP_REQUEUE, 0, 5, other, 3
        want    -EAGAIN
        sys     futex, word, FUTEX_CMP_REQUEUE, 1, 5, other, 0
        want    2
        sys     futex, word, FUTEX_WAKE, 5, 0
        want    0
        sys     futex, other, FUTEX_WAKE, 5, 0
        want    1
        join    one
        join    two
        load    count
        want    2
        j       pass
first:  sys     futex, word, FUTEX_WAIT_BITSET, 0, 0, 0, 1
        j       1f
second: sys     futex, word, FUTEX_WAIT_BITSET, 0, 0, 0, 2
1:      want    0
        la      a0, count
        li      a1, 1
        amoadd.w zero, a1, (a0)
        done
        .data
nap:    .word   0, 500000`);
  });

  it('in shared memory wakes another process; a stop does not end the wait', () => {
    expectThreadsPass(`
        sys     mmap2, 0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0
        mv      s1, a0
        sw      zero, 4(s1)
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, child
        mv      s0, a0
        sys     nanosleep, nap, 0
        mv      a0, s0
        sys     kill, , SIGSTOP
        sys     nanosleep, nap, 0
        mv      a0, s0
        sys     kill, , SIGCONT
        sys     nanosleep, nap, 0
        mv      a0, s1
        sys     futex, , FUTEX_WAKE | FUTEX_PRIVATE_FLAG, 1, 0
        want    0
        mv      a0, s1
        sys     futex, , FUTEX_WAKE, 1, 0
        want    1
        sys     wait4, -1, other, 0, 0
        load    other
        want    0
        j       pass
child:  mv      a0, s1
        sys     futex, , FUTEX_WAIT, 0, 0
        want    0
        j       pass
        .data
nap:    .word   0, 500000`);
  });

  it('goes on waiting after a handler with SA_RESTART; with a time-out it ends', () => {
    expectThreadsPass(`
        sys     rt_sigaction, SIGUSR1, action, 0, 8
        thread  one, top1, waiter
        mv      s0, a0
        sys     nanosleep, nap, 0
        mv      a0, s0
        sys     tkill, , SIGUSR1
        sys     nanosleep, nap, 0
        load    count
        want    1
        sys     futex, word, FUTEX_WAKE, 1, 0
        want    1
        sys     nanosleep, nap, 0
        mv      a0, s0
        sys     tkill, , SIGUSR1
        join    one
        j       pass
waiter: sys     futex, word, FUTEX_WAIT, 0, 0
        want    0
        sys     futex, word, FUTEX_WAIT, 0, long
        want    -EINTR
        done
handler: la     a0, count
        lw      a1, 0(a0)
        addi    a1, a1, 1
        sw      a1, 0(a0)
        ret
        .data
action: .word   handler, SA_RESTART, 0, 0
long:   .word   9, 0
nap:    .word   0, 500000`);
  });
});

/** Two threads and the first count to the same number behind a lock that waits by futex (Drepper's second mutex). */
const MUTEX = `${THREADS}
        .equ    ROUNDS, ${LONG ? 2000 : 60}
        thread  one, top1, worker
        thread  two, top2, worker
        call    work
        join    one
        join    two
        load    count
        want    3 * ROUNDS
        j       pass
worker: call    work
        done
work:   li      s1, ROUNDS
        mv      s0, ra
1:      la      a0, word
2:      lr.w    a2, (a0)
        bnez    a2, 3f
        li      a1, 1
        sc.w    a2, a1, (a0)
        bnez    a2, 2b
        j       5f
3:      li      a1, 2
        amoswap.w a2, a1, (a0)
        beqz    a2, 5f
        sys     futex, word, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, 2, 0
        la      a0, word
        j       3b
5:      la      a0, count
        lw      a1, 0(a0)
        addi    a1, a1, 1
        sw      a1, 0(a0)
        la      a0, word
        amoswap.w a2, zero, (a0)
        li      a1, 2
        bne     a2, a1, 6f
        sys     futex, word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, 1, 0
6:      addi    s1, s1, -1
        bnez    s1, 1b
        jr      s0
${THREAD_DATA}`;

it('no wake-up is lost, whoever runs when, on 1 to 4 harts', () => {
  const image = guest(MUTEX);
  for (let seed = 1; seed <= (LONG ? 200 : 12); seed++) {
    const options = { harts: 1 + (seed % 4), config: { policy: 'random', seed, quantum: 60 + seed * 7, window: 64 } };
    expect(runGuest(image, options).exit, `seed ${seed}`).toBe(0);
  }
});
