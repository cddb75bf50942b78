// Threads: clone and what it shares, futexes, the end of one thread and of all, vfork, execve, locks of the dead.

import { describe, expect, it } from 'vitest';
import { runPrograms } from '../support/machine.ts';
import { expectPass, guest, runGuest } from './guest.ts';

const LONG = process.env['BADAK_LONG'] === '1';
const FLAGS =
  'CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM | CLONE_SETTLS | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID';
/** `thread WORD, TOP, ENTRY`: starts a thread; WORD is its id until it ends. `join WORD` waits for that. */
const THREADS = `
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
const DATA = `
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

const passes = (source: string, options: Parameters<typeof expectPass>[1] = {}) =>
  expectPass(THREADS + source + DATA, options);

describe('clone', () => {
  it.each([1, 3])(
    'makes a thread with its own stack and TLS; all else is shared; its end wakes who joins (%i harts)',
    (harts) => {
      passes(
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
    passes(`
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
    passes(program, { files: { '/bin/sleeper': sleeper } });
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
    passes(
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
    passes(`
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
    passes(`
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
    passes(`
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
${DATA}`;

it('no wake-up is lost, whoever runs when, on 1 to 4 harts', () => {
  const image = guest(MUTEX);
  for (let seed = 1; seed <= (LONG ? 200 : 12); seed++) {
    const options = { harts: 1 + (seed % 4), config: { policy: 'random', seed, quantum: 60 + seed * 7, window: 64 } };
    expect(runGuest(image, options).exit, `seed ${seed}`).toBe(0);
  }
});

describe('the end', () => {
  it('a fault in one thread ends its process, and only it; the report names the thread', () => {
    const faulty = guest(`${THREADS}
        thread  one, top1, child
1:      sys     futex, word, FUTEX_WAIT, 0, 0
        j       1b
child:  lw      a0, 0(zero)
${DATA}`);
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
${DATA}`),
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
    passes(
      `
        thread  one, top1, child
1:      j       1b
child:  sys     execve, path, 0, 0
        sys     exit_group, 3
        .data
path:   .asciz  "/bin/next"`,
      { harts, files: { '/bin/next': program } },
    );
    passes(
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
    passes(`
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
    passes(`
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
    passes(
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
