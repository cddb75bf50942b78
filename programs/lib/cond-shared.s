# Condition variables that processes share: a count of signals instead of a list. Who waits remembers the count while it
# still holds the mutex, and sleeps in the kernel as long as it is the same; a signal adds one and wakes one of those who
# sleep. There is no lock in it, so a process that is killed at any instruction stops nobody else.

        .include "function.inc"
        .include "thread.inc"
        .include "errno.inc"

        .weak   __cancel_exit
        .hidden __futex_wait_point, __futex_wake, __cancel_exit, __cond_wait_shared, __cond_notify_shared

        .equ    wait.mutex, 0           # the stack of a thread that waits
        .equ    wait.until, 4
        .equ    wait.count, 8
        .equ    wait.saved, 12
        .equ    sizeof.wait, 24

# int __cond_wait_shared(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *until): what
# pthread_cond_timedwait does with one.
function __cond_wait_shared
        addi    sp, sp, -sizeof.wait
        sw      ra, wait.saved + 8(sp)
        sw      s0, wait.saved + 4(sp)
        sw      s1, wait.saved(sp)
        sw      a1, wait.mutex(sp)
        sw      a2, wait.until(sp)
        mv      s0, a0                  # s0: the condition variable
        addi    a4, s0, cond.waiters
        li      t0, 1
        amoadd.w zero, t0, (a4)
        lw      t0, cond.signals(s0)
        sw      t0, wait.count(sp)
        mv      a0, a1
        call    pthread_mutex_unlock
        mv      s1, a0                  # s1: the result
        bnez    a0, 3f                  # the mutex was not this thread's: nothing has been given back
1:
        addi    a0, s0, cond.signals
        lw      a1, wait.count(sp)
        lw      a2, wait.until(sp)
        lw      a3, cond.clock(s0)
        andi    a3, a3, ATTR_VALUE
        mv      a4, s0
        call    __futex_wait_point
        neg     s1, a0
        beqz    a0, 2f                  # woken, also if it was by a signal to who came before: that one sleeps on then
        lw      t0, cond.signals(s0)
        lw      t1, wait.count(sp)
        sub     t0, t0, t1
        seqz    t0, t0
        neg     t0, t0
        and     s1, s1, t0              # a signal has come: nothing else counts
        beqz    s1, 2f
        li      t0, EINTR
        beq     s1, t0, 1b
2:
        lw      a0, wait.mutex(sp)
        call    pthread_mutex_lock
        beqz    a0, 3f
        li      t0, ECANCELED
        beq     s1, t0, 3f
        mv      s1, a0
3:
        addi    a4, s0, cond.waiters
        li      t0, -1
        amoadd.w zero, t0, (a4)
        li      t0, ECANCELED
        beq     s1, t0, 4f
        mv      a0, s1
        lw      s1, wait.saved(sp)
        lw      s0, wait.saved + 4(sp)
        lw      ra, wait.saved + 8(sp)
        addi    sp, sp, sizeof.wait
        ret
4:
        la      t0, __cancel_exit       # cancelled, and it holds the mutex again
        jr      t0
end     __cond_wait_shared

# int __cond_notify_shared(pthread_cond_t *cond, int n): wakes n threads that wait, -1 for all. Always 0.
function __cond_notify_shared
        lw      t0, cond.waiters(a0)
        beqz    t0, 1f                  # nobody: no system call
        addi    a0, a0, cond.signals
        li      t0, 1
        amoadd.w zero, t0, (a0)
        addi    sp, sp, -4
        sw      ra, 0(sp)
        slli    a1, a1, 1
        srli    a1, a1, 1               # -1 is EVERYBODY then
        call    __futex_wake
        lw      ra, 0(sp)
        addi    sp, sp, 4
1:
        li      a0, 0
        ret
end     __cond_notify_shared

# int pthread_condattr_setpshared(pthread_condattr_t *attr, int shared): PTHREAD_PROCESS_PRIVATE or PTHREAD_PROCESS_SHARED:
# then it works between processes, in memory that they share. 0 or EINVAL. It lies here so that whoever calls it gets what
# waits for such a one.
function pthread_condattr_setpshared
        j       pthread_mutexattr_setpshared
end     pthread_condattr_setpshared
