# Robust mutexes: when the thread that holds one ends, the kernel marks it, and the next one to lock it gets it together
# with the news, EOWNERDEAD. For that each thread has a list of those it holds, and a note of the one that it is just
# locking or unlocking ("pending"): so there is no instruction at which its end would leave others waiting.

        .include "function.inc"
        .include "thread.inc"
        .include "syscalls.inc"
        .include "errno.inc"
        .include "flags.inc"

        .hidden __robust_lock, __robust_unlock, __futex_wait, __futex_wake

        .equ    robust.next, thread.robust
        .equ    robust.offset, thread.robust + 4
        .equ    robust.pending, thread.robust + 8
        .equ    sizeof.robust, 12

        .equ    try.saved, 0
        .equ    try.number, 12          # of this thread; with the top bit once it has waited
        .equ    try.until, 16
        .equ    sizeof.try, 20

# int __robust_lock(pthread_mutex_t *mutex, unsigned number, const struct timespec *until): what pthread_mutex_lock does with
# a robust mutex. until: 0 waits for ever, -1 does not wait.
function __robust_lock
        addi    sp, sp, -sizeof.try
        sw      ra, try.saved + 8(sp)
        sw      s0, try.saved + 4(sp)
        sw      s1, try.saved(sp)
        sw      a1, try.number(sp)
        sw      a2, try.until(sp)
        mv      s0, a0                  # s0: the mutex
        call    pthread_self
        mv      s1, a0                  # s1: this thread
        call    tell_kernel
        addi    t0, s0, mutex.next
        sw      t0, robust.pending(s1)
1:
        lw      t0, mutex.state(s0)
        li      t1, MUTEX_LOST
        beq     t0, t1, 9f
        lw      a1, try.number(sp)
        lr.w    a2, (s0)
        bnez    a2, 2f
        sc.w    t0, a1, (s0)
        bnez    t0, 1b
        li      a0, 0
        j       7f
2:
        li      t0, WORD_OWNER_DIED
        and     t0, t0, a2
        beqz    t0, 3f
        li      t0, WORD_WAITERS
        and     t0, t0, a2
        or      a1, a1, t0
        sc.w    t0, a1, (s0)
        bnez    t0, 1b
        li      t0, MUTEX_INCONSISTENT
        sw      t0, mutex.state(s0)
        sw      zero, mutex.count(s0)
        li      a0, EOWNERDEAD
        j       7f
3:
        slli    t0, a1, 2
        slli    t1, a2, 2
        lw      a4, mutex.kind(s0)
        andi    a4, a4, MUTEX_TYPE
        bne     t0, t1, 4f
        li      a0, EDEADLK
        li      t0, PTHREAD_MUTEX_ERRORCHECK
        beq     a4, t0, 8f
        beqz    a4, 4f
        li      a0, EAGAIN
        lw      t0, mutex.count(s0)
        addi    t0, t0, 1
        bltz    t0, 8f
        sw      t0, mutex.count(s0)
        li      a0, 0
        j       8f
4:
        li      a0, EBUSY
        lw      t0, try.until(sp)
        li      t1, -1
        beq     t0, t1, 8f
        li      t0, WORD_WAITERS
        or      a1, a1, t0
        sw      a1, try.number(sp)
        or      a1, a2, t0
        sc.w    t0, a1, (s0)
        bnez    t0, 1b
        mv      a0, s0
        lw      a2, try.until(sp)
        li      a3, 0                   # CLOCK_REALTIME
        li      a4, FUTEX_FOR_LOCK
        call    __futex_wait
        li      t0, -ETIMEDOUT
        beq     a0, t0, 5f
        li      t0, -EINVAL
        bne     a0, t0, 1b
5:
        neg     a0, a0
        j       8f
7:
        lw      t0, robust.next(s1)     # it is this thread's: into the list
        addi    t1, s1, robust.next
        addi    a1, s0, mutex.next
        sw      t0, mutex.next(s0)
        sw      t1, mutex.previous(s0)
        sw      a1, robust.next(s1)
        beq     t0, t1, 8f
        sw      a1, mutex.previous - mutex.next(t0)
8:
        sw      zero, robust.pending(s1)
        lw      s1, try.saved(sp)
        lw      s0, try.saved + 4(sp)
        lw      ra, try.saved + 8(sp)
        addi    sp, sp, sizeof.try
        ret
9:                                      # lost: who unlocked it may have ended before all were woken
        mv      a0, s0
        li      a1, EVERYBODY
        call    __futex_wake
        li      a0, ENOTRECOVERABLE
        j       8b
end     __robust_lock

# tell_kernel: where the list of thread a0 begins, once. The list is closed: an empty one points to itself.
tell_kernel:
        lw      t0, thread.is_robust(a0)
        bnez    t0, 1f
        li      t0, 1
        sw      t0, thread.is_robust(a0)
        addi    t0, a0, robust.next
        sw      t0, robust.next(a0)
        li      t0, mutex.word - mutex.next
        sw      t0, robust.offset(a0)
        sw      zero, robust.pending(a0)
        addi    a0, a0, robust.next
        li      a1, sizeof.robust
        li      t0, SYS_set_robust_list
        ecall
1:
        ret

# int __robust_unlock(pthread_mutex_t *mutex): what pthread_mutex_unlock does with one. Unlocked while it is inconsistent, it
# is lost: nobody will ever hold it again.
function __robust_unlock
        addi    sp, sp, -8
        sw      ra, 4(sp)
        lw      a5, tcb.self(tp)
        addi    t0, a0, mutex.next
        sw      t0, robust.pending(a5)
        lw      t0, mutex.next(a0)      # out of the list
        lw      t1, mutex.previous(a0)
        sw      t0, 0(t1)
        addi    a4, a5, robust.next
        beq     t0, a4, 1f
        sw      t1, mutex.previous - mutex.next(t0)
1:
        li      a1, 1
        lw      t0, mutex.state(a0)
        beqz    t0, 2f
        li      t0, MUTEX_LOST
        sw      t0, mutex.state(a0)
        li      a1, EVERYBODY
2:
        amoswap.w t0, zero, (a0)
        bgez    t0, 3f
        call    __futex_wake
3:
        sw      zero, robust.pending(a5)
        li      a0, 0
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     __robust_unlock

# int pthread_mutex_consistent(pthread_mutex_t *mutex): after EOWNERDEAD: what the mutex protects is in order again. 0, or
# EINVAL if that was not the question.
function pthread_mutex_consistent
        lw      t0, mutex.state(a0)
        li      t1, MUTEX_INCONSISTENT
        bne     t0, t1, 1f
        sw      zero, mutex.state(a0)
        li      a0, 0
        ret
1:
        li      a0, EINVAL
        ret
end     pthread_mutex_consistent

# int pthread_mutexattr_setrobust(pthread_mutexattr_t *attr, int robust): PTHREAD_MUTEX_STALLED, or PTHREAD_MUTEX_ROBUST: when
# the thread that holds it ends, the next one gets it, with EOWNERDEAD. 0 or EINVAL. It lies here
# so that whoever calls it gets what locks such a mutex.
function pthread_mutexattr_setrobust
        andi    t0, a1, ~MUTEX_ROBUST
        bnez    t0, 1f
        lw      t0, 0(a0)
        andi    t0, t0, ~MUTEX_ROBUST
        or      t0, t0, a1
        sw      t0, 0(a0)
        li      a0, 0
        ret
1:
        li      a0, EINVAL
        ret
end     pthread_mutexattr_setrobust
