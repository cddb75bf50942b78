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
