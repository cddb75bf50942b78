# Locks for readers and writers: any number of threads may read at the same time, but who writes is alone.
#
# The word counts the readers; RWLOCK_WRITER in it is the one who writes; the top bit says that somebody waits. As many
# readers as come may keep a writer waiting for ever, so there is another kind: with RWLOCK_PREFER_WRITER new readers wait
# as soon as a writer does. Then a reader may wait for a word that is free: the top bit makes it differ from that of a
# lock that has been held and given back meanwhile.

        .include "function.inc"
        .include "thread.inc"
        .include "syscalls.inc"
        .include "errno.inc"
        .include "flags.inc"

        .hidden __futex_wait, __futex_wake

# int pthread_rwlock_init(pthread_rwlock_t *lock, const pthread_rwlockattr_t *attr): makes a lock that nobody holds. attr may
# be 0. Always 0.
function pthread_rwlock_init
        sw      zero, rwlock.word(a0)
        sw      zero, rwlock.waiters(a0)
        sw      zero, rwlock.writers(a0)
        sw      zero, rwlock.kind(a0)
        sw      zero, rwlock.writer(a0)
        beqz    a1, 1f
        lw      t0, 0(a1)
        andi    t0, t0, ATTR_VALUE
        sw      t0, rwlock.kind(a0)
1:
        li      a0, 0
        ret
end     pthread_rwlock_init

# int pthread_rwlock_destroy(pthread_rwlock_t *lock): it is not used any more. 0, or EBUSY while somebody holds it.
function pthread_rwlock_destroy
        lw      t0, rwlock.word(a0)
        slli    t0, t0, 1               # who waited and gave up may have left its bit
        snez    a0, t0
        neg     a0, a0
        andi    a0, a0, EBUSY
        ret
end     pthread_rwlock_destroy

# int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock): holds it for reading, if that is possible now. 0; EBUSY if not; EAGAIN
# for too many readers.
function pthread_rwlock_tryrdlock
try_read:
        lw      t0, rwlock.kind(a0)
        beqz    t0, 1f
        lw      t0, rwlock.writers(a0)
        bnez    t0, busy                # first those who want to write
1:
        li      t1, RWLOCK_WRITER
        lr.w    a5, (a0)
        and     a4, a5, t1              # the number of readers
        beq     a4, t1, busy
        addi    a4, a4, 1
        beq     a4, t1, 2f
        addi    a4, a5, 1
        sc.w    t0, a4, (a0)
        bnez    t0, 1b
        li      a0, 0
        ret
2:
        li      a0, EAGAIN
        ret
end     pthread_rwlock_tryrdlock

# int pthread_rwlock_trywrlock(pthread_rwlock_t *lock): holds it for writing, if that is possible now. 0, or EBUSY.
function pthread_rwlock_trywrlock
try_write:
        li      t1, RWLOCK_WRITER
        lr.w    a5, (a0)
        slli    t0, a5, 1
        bnez    t0, busy
        or      a5, a5, t1
        sc.w    t0, a5, (a0)
        bnez    t0, try_write
        my_number a4
        sw      a4, rwlock.writer(a0)
        li      a0, 0
        ret
end     pthread_rwlock_trywrlock

busy:
        li      a0, EBUSY
        ret

# int pthread_rwlock_rdlock(pthread_rwlock_t *lock): waits until nobody writes, then holds it for reading. 0; EDEADLK
# if this thread holds it for writing; EAGAIN for too many readers.
function pthread_rwlock_rdlock
        li      a1, 0
        # falls through
end     pthread_rwlock_rdlock

# int pthread_rwlock_timedrdlock(pthread_rwlock_t *lock, const struct timespec *until): pthread_rwlock_rdlock that gives up at
# a time of CLOCK_REALTIME, with ETIMEDOUT.
function pthread_rwlock_timedrdlock
        lla     a2, try_read
        li      a3, 0
        j       hold
end     pthread_rwlock_timedrdlock

# int pthread_rwlock_wrlock(pthread_rwlock_t *lock): waits until nobody holds it, then holds it for writing. 0, or
# EDEADLK if this thread writes already.
function pthread_rwlock_wrlock
        li      a1, 0
        # falls through
end     pthread_rwlock_wrlock

# int pthread_rwlock_timedwrlock(pthread_rwlock_t *lock, const struct timespec *until): pthread_rwlock_wrlock that gives up at
# a time of CLOCK_REALTIME, with ETIMEDOUT.
function pthread_rwlock_timedwrlock
        lla     a2, try_write
        li      a3, 1
        # falls through
end     pthread_rwlock_timedwrlock

# hold: tries a2 until it works, or until the time at a1 has come. a3: 1 for a writer.
        .equ    hold.ra, 0
        .equ    hold.lock, 4
        .equ    hold.until, 8
        .equ    hold.try, 12
        .equ    hold.writer, 16
hold:
        addi    sp, sp, -20
        sw      ra, hold.ra(sp)
        sw      a0, hold.lock(sp)
        sw      a1, hold.until(sp)
        sw      a2, hold.try(sp)
        sw      a3, hold.writer(sp)
        jalr    a2
        li      t0, EBUSY
        bne     a0, t0, 6f
        lw      a0, hold.lock(sp)
        my_number a1
        lw      a2, rwlock.writer(a0)
        beq     a1, a2, 7f
        li      a1, 1
        call    note_waiter
1:
        lw      a0, hold.lock(sp)
        lw      t0, hold.try(sp)
        jalr    t0
        li      t0, EBUSY
        bne     a0, t0, 5f
        lw      a0, hold.lock(sp)
        li      a2, RWLOCK_WAITED
        lr.w    a3, (a0)
        or      a1, a3, a2
        sc.w    t0, a1, (a0)            # "somebody waits"
        bnez    t0, 1b
        slli    t0, a3, 1
        bnez    t0, 2f
        lw      t0, hold.writer(sp)     # it is free: wait only as a reader while a writer comes first
        bnez    t0, 1b
        lw      t0, rwlock.kind(a0)
        beqz    t0, 1b
        lw      t0, rwlock.writers(a0)  # after the bit: a writer that gives up takes the bit away after this
        beqz    t0, 1b
2:
        lw      a2, hold.until(sp)
        li      a3, 0                   # CLOCK_REALTIME
        li      a4, FUTEX_FOR_RWLOCK
        call    __futex_wait
        li      t0, -ETIMEDOUT
        beq     a0, t0, 3f
        li      t0, -EINVAL
        bne     a0, t0, 1b
3:
        neg     a0, a0
5:
        sw      a0, hold.try(sp)
        lw      a0, hold.lock(sp)
        li      a1, -1
        call    note_waiter
        lw      a0, hold.try(sp)
        beqz    a0, 6f
        lw      a0, hold.lock(sp)       # it gives up: readers may have waited for this writer only
        li      a1, ~RWLOCK_WAITED
        amoand.w zero, a1, (a0)
        li      a1, EVERYBODY
        call    __futex_wake
        lw      a0, hold.try(sp)
6:
        lw      ra, hold.ra(sp)
        addi    sp, sp, 20
        ret
7:
        li      a0, EDEADLK
        j       6b

# note_waiter: one more (a1: 1) or less (a1: -1) waits for the lock a0; on the caller's stack: what for.
note_waiter:
        addi    a2, a0, rwlock.waiters
        amoadd.w zero, a1, (a2)
        lw      t0, hold.writer(sp)
        beqz    t0, 1f
        addi    a2, a0, rwlock.writers
        amoadd.w zero, a1, (a2)
1:
        ret

# int pthread_rwlock_unlock(pthread_rwlock_t *lock): gives it back. When nobody holds it any more, those who wait are woken.
# 0, or EPERM if nobody holds it, or another thread for writing.
function pthread_rwlock_unlock
1:
        li      t1, RWLOCK_WRITER
        lw      a3, rwlock.waiters(a0)  # before it is given back: then it may be gone
        lr.w    a5, (a0)
        and     a4, a5, t1
        beqz    a4, 6f
        beq     a4, t1, 3f
        addi    a4, a4, -1
        beqz    a4, 2f
        addi    a4, a5, -1              # others still read
2:
        sc.w    t0, a4, (a0)
        bnez    t0, 1b
        bnez    a4, 5f
        j       4f
3:
        my_number a4
        lw      t0, rwlock.writer(a0)
        bne     t0, a4, 6f
        sw      zero, rwlock.writer(a0)
        lw      a3, rwlock.waiters(a0)
        amoswap.w a5, zero, (a0)
4:
        bltz    a5, 7f
        bnez    a3, 7f
5:
        li      a0, 0
        ret
6:
        li      a0, EPERM
        ret
7:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      a1, EVERYBODY
        call    __futex_wake
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
end     pthread_rwlock_unlock
