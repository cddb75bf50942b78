# Mutexes: pthread_mutex_lock, trylock, timedlock, unlock, init, destroy. Without a rival, locking and unlocking are a
# handful of instructions and no system call. How the word of a mutex is to be read stands in thread.inc; what robust
# ones need more is in mutex-robust.s.

        .include "function.inc"
        .include "thread.inc"
        .include "syscalls.inc"
        .include "errno.inc"
        .include "flags.inc"

        .weak   __robust_lock, __robust_unlock  # only there when the program makes robust mutexes
        .hidden __robust_lock, __robust_unlock, __futex_wait, __futex_wake, __mutex_wait

# int pthread_mutex_init(pthread_mutex_t *mutex, const pthread_mutexattr_t *attr): makes a mutex that nobody holds. attr
# may be 0: a normal one. Always 0.
function pthread_mutex_init
        sw      zero, mutex.word(a0)
        sw      zero, mutex.kind(a0)
        sw      zero, mutex.count(a0)
        sw      zero, mutex.state(a0)
        beqz    a1, 1f
        lw      t0, 0(a1)
        sw      t0, mutex.kind(a0)
1:
        li      a0, 0
        ret
end     pthread_mutex_init

# int pthread_mutex_destroy(pthread_mutex_t *mutex): it is not used any more. 0, or EBUSY while somebody holds it.
function pthread_mutex_destroy
        lw      t0, mutex.word(a0)
        slli    t0, t0, 2               # only the number counts
        snez    a0, t0
        neg     a0, a0
        andi    a0, a0, EBUSY
        ret
end     pthread_mutex_destroy

# int pthread_mutex_lock(pthread_mutex_t *mutex): waits until nobody holds it, then holds it. Result: 0; of an error-checking
# one EDEADLK if this thread holds it already; of a recursive one EAGAIN if it is locked too often; of a robust one
# EOWNERDEAD if its holder has died.
function pthread_mutex_lock
        li      a2, 0                   # until: for ever
        # falls through
end     pthread_mutex_lock

# lock_until: a0 = mutex, a2 = the time of CLOCK_REALTIME when it gives up, or 0.
lock_until:
        my_number a1
        lw      a4, mutex.kind(a0)
        bnez    a4, lock_special
1:
        lr.w    a3, (a0)
        bnez    a3, __mutex_wait
        sc.w    a3, a1, (a0)
        bnez    a3, 1b
        li      a0, 0
        ret

# Of another kind than normal. a1: my number, a4: the kind.
lock_special:
        andi    a5, a4, MUTEX_ROBUST
        bnez    a5, 2f
        lw      a5, mutex.word(a0)
        slli    a3, a5, 2
        slli    t0, a1, 2
        beq     a3, t0, hold_again
        j       1b
2:
        la      t0, __robust_lock
        jr      t0

# hold_again: this thread holds the mutex a0 already. a4: its kind.
hold_again:
        andi    a4, a4, MUTEX_TYPE
        li      t0, PTHREAD_MUTEX_RECURSIVE
        bne     a4, t0, 1f
        lw      t0, mutex.count(a0)
        addi    t0, t0, 1
        bltz    t0, 2f
        sw      t0, mutex.count(a0)
        li      a0, 0
        ret
1:
        li      a0, EDEADLK
        ret
2:
        li      a0, EAGAIN
        ret

# int pthread_mutex_timedlock(pthread_mutex_t *mutex, const struct timespec *until): pthread_mutex_lock that gives up at a
# time of CLOCK_REALTIME, with ETIMEDOUT.
function pthread_mutex_timedlock
        mv      a2, a1
        j       lock_until
end     pthread_mutex_timedlock

# int __mutex_wait(pthread_mutex_t *mutex, unsigned number, const struct timespec *until): the long way to a lock. Whoever
# has waited cannot know whether others still do, so it takes the lock with the top bit set.
function __mutex_wait
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      a0, 8(sp)
        sw      a1, 4(sp)
        sw      a2, 0(sp)
1:
        li      a5, WORD_WAITERS
        lw      a1, 4(sp)
        lr.w    a4, (a0)
        bnez    a4, 2f
        or      a1, a1, a5
        sc.w    a4, a1, (a0)
        bnez    a4, 1b
        li      a0, 0
        j       4f
2:
        or      a1, a4, a5
        sc.w    a4, a1, (a0)            # "somebody waits"
        bnez    a4, 1b
        lw      a2, 0(sp)
        li      a3, 0                   # CLOCK_REALTIME
        li      a4, FUTEX_FOR_LOCK
        call    __futex_wait
        li      t0, -ETIMEDOUT
        beq     a0, t0, 3f
        li      t0, -EINVAL
        beq     a0, t0, 3f
        lw      a0, 8(sp)
        j       1b
3:
        neg     a0, a0
4:
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
end     __mutex_wait

# int pthread_mutex_trylock(pthread_mutex_t *mutex): pthread_mutex_lock that does not wait: EBUSY if somebody holds it.
function pthread_mutex_trylock
        my_number a1
        lw      a4, mutex.kind(a0)
        bnez    a4, 3f
1:
        lr.w    a3, (a0)
        bnez    a3, 2f
        sc.w    a3, a1, (a0)
        bnez    a3, 1b
        li      a0, 0
        ret
2:
        li      a0, EBUSY
        ret
3:
        andi    a5, a4, MUTEX_ROBUST
        bnez    a5, 4f
        lw      a3, mutex.word(a0)
        slli    a3, a3, 2
        slli    t0, a1, 2
        bne     a3, t0, 1b
        andi    a4, a4, MUTEX_TYPE
        li      t0, PTHREAD_MUTEX_RECURSIVE
        bne     a4, t0, 2b
        j       hold_again
4:
        li      a2, -1                  # do not wait
        la      t0, __robust_lock
        jr      t0
end     pthread_mutex_trylock

# int pthread_mutex_unlock(pthread_mutex_t *mutex): gives it back and wakes one thread that waits. Result: 0; EPERM if this
# thread does not hold it (which a normal mutex does not check).
function pthread_mutex_unlock
        lw      a4, mutex.kind(a0)
        bnez    a4, 2f
1:
        amoswap.w a1, zero, (a0)
        bltz    a1, wake_one
        li      a0, 0
        ret
2:
        my_number a1
        lw      a3, mutex.word(a0)
        slli    a3, a3, 2
        slli    a1, a1, 2
        bne     a3, a1, 3f
        lw      t0, mutex.count(a0)
        bnez    t0, 4f
        andi    a5, a4, MUTEX_ROBUST
        beqz    a5, 1b
        la      t0, __robust_unlock
        jr      t0
3:
        li      a0, EPERM
        ret
4:
        addi    t0, t0, -1
        sw      t0, mutex.count(a0)
        li      a0, 0
        ret
end     pthread_mutex_unlock

# wake_one: wakes a thread that waits for the word a0. Result: 0.
wake_one:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      a1, 1
        call    __futex_wake
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
