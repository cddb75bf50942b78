# Condition variables that processes share: a count of signals instead of a list. Who waits remembers the count and sleeps
# while it is the same; a signal adds one and wakes one of those who sleep. Its small lock keeps who comes after the count
# was raised from being woken in the place of one who waited before.

        .include "function.inc"
        .include "thread.inc"
        .include "errno.inc"

        .hidden __lock_always, __unlock_always, __futex_wait, __futex_wake, __cond_wait_shared, __cond_notify_shared

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
        call    __lock_always
        lw      t0, cond.signals(s0)
        sw      t0, wait.count(sp)
        mv      a0, s0
        call    __unlock_always
        lw      a0, wait.mutex(sp)
        call    pthread_mutex_unlock
        mv      s1, a0                  # s1: the result
        bnez    a0, 4f                  # the mutex was not this thread's: nothing has been given back
1:
        addi    a0, s0, cond.signals
        lw      a1, wait.count(sp)
        lw      a2, wait.until(sp)
        lw      a3, cond.clock(s0)
        andi    a3, a3, ATTR_VALUE
        call    __futex_wait
        neg     s1, a0
        lw      t0, cond.signals(s0)
        lw      t1, wait.count(sp)
        bne     t0, t1, 2f
        li      t0, ETIMEDOUT
        beq     s1, t0, 3f
        li      t0, EINVAL
        beq     s1, t0, 3f
        j       1b
2:
        li      s1, 0
3:
        lw      a0, wait.mutex(sp)
        call    pthread_mutex_lock
        beqz    a0, 4f
        mv      s1, a0
4:
        addi    a4, s0, cond.waiters
        li      t0, -1
        amoadd.w zero, t0, (a4)
        mv      a0, s1
        lw      s1, wait.saved(sp)
        lw      s0, wait.saved + 4(sp)
        lw      ra, wait.saved + 8(sp)
        addi    sp, sp, sizeof.wait
        ret
end     __cond_wait_shared

# int __cond_notify_shared(pthread_cond_t *cond, int n): wakes n threads that wait, -1 for all. Always 0.
function __cond_notify_shared
        lw      t0, cond.waiters(a0)
        beqz    t0, 1f                  # nobody: no lock, no system call
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      a0, 4(sp)
        sw      a1, 0(sp)
        call    __lock_always
        lw      a0, 4(sp)
        lw      t0, cond.signals(a0)
        addi    t0, t0, 1
        sw      t0, cond.signals(a0)
        addi    a0, a0, cond.signals
        lw      a1, 0(sp)
        slli    a1, a1, 1
        srli    a1, a1, 1               # -1 is EVERYBODY then
        call    __futex_wake
        lw      a0, 4(sp)
        call    __unlock_always
        lw      ra, 8(sp)
        addi    sp, sp, 12
1:
        li      a0, 0
        ret
end     __cond_notify_shared

# int pthread_condattr_setpshared(pthread_condattr_t *attr, int shared): PTHREAD_PROCESS_PRIVATE or PTHREAD_PROCESS_SHARED: then
# it works between processes, in memory that they share. 0 or EINVAL. It lies here so that whoever
# calls it gets what waits for such a one.
function pthread_condattr_setpshared
        j       pthread_mutexattr_setpshared
end     pthread_condattr_setpshared
