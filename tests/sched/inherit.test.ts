// Locks with priority inheritance: FUTEX_LOCK_PI, and what it does to an inversion of priorities.

import { describe, it } from 'vitest';
import { expectPass, expectThreadsPass } from '../kernel/guest.ts';

describe('FUTEX_LOCK_PI', () => {
  it('a free lock is taken, its word names the holder; errors as in futex(2)', () => {
    expectPass(`
        sys     futex, word, FUTEX_LOCK_PI, 0, 0
        want    0
        load    word
        want    2
        sys     futex, word, FUTEX_LOCK_PI, 0, 0
        want    -EDEADLK
        sys     futex, word, FUTEX_TRYLOCK_PI, 0, 0
        want    -EDEADLK
        sys     futex, word, FUTEX_UNLOCK_PI, 0, 0
        want    0
        load    word
        want    0
        sys     futex, word, FUTEX_UNLOCK_PI, 0, 0
        want    -EPERM
        sys     futex, gone, FUTEX_LOCK_PI, 0, 0
        want    -ESRCH
        sys     futex, 0, FUTEX_LOCK_PI, 0, 0
        want    -EFAULT
        j       pass
        .data
word:   .word   0
gone:   .word   999`);
  });

  it.each([1, 2])('waiters get the lock from who gives it back, or give up at their deadline (%i harts)', (harts) => {
    expectThreadsPass(
      `
        sys     futex, word, FUTEX_LOCK_PI, 0, 0
        want    0
        thread  one, top1, first
        thread  two, top2, second
        sys     nanosleep, nap, 0
        load    word
        want    0x80000002
        load    count
        want    1
        sys     futex, word, FUTEX_WAKE, 1, 0
        want    0
        sys     futex, word, FUTEX_UNLOCK_PI, 0, 0
        want    0
        join    one
        join    two
        load    word
        want    0
        load    count
        want    2
        j       pass
first:  sys     futex, word, FUTEX_LOCK_PI, 0, soon
        want    -ETIMEDOUT
        j       bump
second: sys     futex, word, FUTEX_TRYLOCK_PI, 0, 0
        want    -EAGAIN
        sys     futex, word, FUTEX_LOCK_PI, 0, 0
        want    0
        load    word
        mv      s0, a0
        sys     gettid
        sub     a0, a0, s0
        want    0
        sys     futex, word, FUTEX_UNLOCK_PI, 0, 0
        want    0
bump:   la      a1, count
        li      a2, 1
        amoadd.w a0, a2, (a1)
        done
        .data
nap:    .word   0, 300000
soon:   .word   0, 100000`,
      { harts },
    );
  });
});

describe('FUTEX_LOCK_PI whose holder ends without giving it back', () => {
  it('a thread on no list: who waits gets it, marked, and so on; who comes when nobody waited gets ESRCH', () => {
    expectThreadsPass(`
        thread  one, top1, holder
        sys     nanosleep, nap, 0
        thread  two, top2, heir
        sys     nanosleep, nap, 0
        sys     futex, word, FUTEX_LOCK_PI, 0, 0
        want    0
        load    word
        want    0x40000002
        sys     futex, word, FUTEX_UNLOCK_PI, 0, 0
        want    0
        load    word
        want    0
        join    two
        thread  one, top1, holder
        join    one
        sys     futex, word, FUTEX_LOCK_PI, 0, 0
        want    -ESRCH
        j       pass
holder: sys     futex, word, FUTEX_LOCK_PI, 0, 0
        want    0
        sys     nanosleep, long, 0
        done
heir:   sys     futex, word, FUTEX_LOCK_PI, 0, 0
        want    0
        sys     nanosleep, nap, 0
        done
        .data
nap:    .word   0, 300000
long:   .word   0, 900000`);
  });

  it('a process that is killed: who waits in another one gets it, marked', () => {
    expectThreadsPass(`
        sys     mmap2, 0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0
        mv      s1, a0
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, child
        mv      s0, a0
        sys     nanosleep, nap, 0
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, killer
        mv      a0, s1
        sys     futex, , FUTEX_LOCK_PI, 0, 0
        want    0
        lw      a0, 0(s1)
        want    0x40000002
        mv      a0, s1
        sys     futex, , FUTEX_UNLOCK_PI, 0, 0
        want    0
        sys     wait4, -1, 0, 0, 0
        sys     wait4, -1, 0, 0, 0
        j       pass
child:  mv      a0, s1
        sys     futex, , FUTEX_LOCK_PI, 0, 0
        want    0
1:      j       1b
killer: sys     nanosleep, nap, 0
        mv      a0, s0
        sys     kill, , SIGKILL
        j       pass
        .data
nap:    .word   0, 300000`);
  });
});
