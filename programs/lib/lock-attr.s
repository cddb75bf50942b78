# What a new lock is like: pthread_mutexattr_t, pthread_condattr_t, pthread_rwlockattr_t, pthread_barrierattr_t. Each is one
# word.

        .include "function.inc"
        .include "thread.inc"
        .include "errno.inc"
        .include "flags.inc"

# int pthread_mutexattr_init(pthread_mutexattr_t *attr): a normal mutex. Always 0.
# int pthread_condattr_init(pthread_condattr_t *attr): the times of timedwait are of CLOCK_REALTIME. Always 0.
# int pthread_rwlockattr_init(pthread_rwlockattr_t *attr): readers come first. Always 0.
# int pthread_barrierattr_init(pthread_barrierattr_t *attr): for the threads of one process. Always 0.
function pthread_mutexattr_init
        sw      zero, 0(a0)
        # falls through
end     pthread_mutexattr_init

# int pthread_mutexattr_destroy(pthread_mutexattr_t *attr): it is not used any more. Always 0.
# int pthread_condattr_destroy(pthread_condattr_t *attr): it is not used any more. Always 0.
# int pthread_rwlockattr_destroy(pthread_rwlockattr_t *attr): it is not used any more. Always 0.
# int pthread_barrierattr_destroy(pthread_barrierattr_t *attr): it is not used any more. Always 0.
function pthread_mutexattr_destroy
        li      a0, 0
        ret
end     pthread_mutexattr_destroy

        .weak   pthread_condattr_init, pthread_condattr_destroy, pthread_rwlockattr_init, pthread_rwlockattr_destroy
        .set    pthread_condattr_init, pthread_mutexattr_init
        .set    pthread_condattr_destroy, pthread_mutexattr_destroy
        .set    pthread_rwlockattr_init, pthread_mutexattr_init
        .set    pthread_rwlockattr_destroy, pthread_mutexattr_destroy
        .weak   pthread_barrierattr_init, pthread_barrierattr_destroy
        .set    pthread_barrierattr_init, pthread_mutexattr_init
        .set    pthread_barrierattr_destroy, pthread_mutexattr_destroy

# int pthread_mutexattr_settype(pthread_mutexattr_t *attr, int type): PTHREAD_MUTEX_NORMAL, RECURSIVE or ERRORCHECK. 0 or
# EINVAL.
function pthread_mutexattr_settype
        li      t0, PTHREAD_MUTEX_ERRORCHECK
        bltu    t0, a1, invalid
        lw      t0, 0(a0)
        andi    t0, t0, ~MUTEX_TYPE
        or      t0, t0, a1
        sw      t0, 0(a0)
        li      a0, 0
        ret
end     pthread_mutexattr_settype

# int pthread_mutexattr_gettype(const pthread_mutexattr_t *attr, int *type): stores the type. Always 0.
function pthread_mutexattr_gettype
        lw      t0, 0(a0)
        andi    t0, t0, MUTEX_TYPE
        sw      t0, 0(a1)
        li      a0, 0
        ret
end     pthread_mutexattr_gettype

# int pthread_mutexattr_setpshared(pthread_mutexattr_t *attr, int shared): PTHREAD_PROCESS_PRIVATE or PTHREAD_PROCESS_SHARED.
# Every mutex works between processes, in memory that they share, so this is only remembered. 0 or EINVAL.
# int pthread_rwlockattr_setpshared(pthread_rwlockattr_t *attr, int shared): the same of locks for readers and writers. 0 or EINVAL.
# int pthread_barrierattr_setpshared(pthread_barrierattr_t *attr, int shared): the same of barriers. 0 or EINVAL.
function pthread_mutexattr_setpshared
        li      t0, 1
        bltu    t0, a1, invalid
        slli    a1, a1, 3
        lw      t0, 0(a0)
        andi    t0, t0, ~LOCK_SHARED
        or      t0, t0, a1
        sw      t0, 0(a0)
        li      a0, 0
        ret
end     pthread_mutexattr_setpshared

# int pthread_mutexattr_getpshared(const pthread_mutexattr_t *attr, int *shared): stores what was set. Always 0.
# int pthread_condattr_getpshared(const pthread_condattr_t *attr, int *shared): stores what was set. Always 0.
# int pthread_rwlockattr_getpshared(const pthread_rwlockattr_t *attr, int *shared): stores what was set. Always 0.
# int pthread_barrierattr_getpshared(const pthread_barrierattr_t *attr, int *shared): stores what was set. Always 0.
function pthread_mutexattr_getpshared
        lw      t0, 0(a0)
        srli    t0, t0, 3
        andi    t0, t0, 1
        sw      t0, 0(a1)
        li      a0, 0
        ret
end     pthread_mutexattr_getpshared

        .weak   pthread_rwlockattr_setpshared, pthread_barrierattr_setpshared
        .set    pthread_rwlockattr_setpshared, pthread_mutexattr_setpshared
        .set    pthread_barrierattr_setpshared, pthread_mutexattr_setpshared
        .weak   pthread_condattr_getpshared, pthread_rwlockattr_getpshared, pthread_barrierattr_getpshared
        .set    pthread_condattr_getpshared, pthread_mutexattr_getpshared
        .set    pthread_rwlockattr_getpshared, pthread_mutexattr_getpshared
        .set    pthread_barrierattr_getpshared, pthread_mutexattr_getpshared

# int pthread_mutexattr_getrobust(const pthread_mutexattr_t *attr, int *robust): stores what was set. Always 0.
function pthread_mutexattr_getrobust
        lw      t0, 0(a0)
        andi    t0, t0, MUTEX_ROBUST
        sw      t0, 0(a1)
        li      a0, 0
        ret
end     pthread_mutexattr_getrobust

# int pthread_condattr_setclock(pthread_condattr_t *attr, clockid_t clock): the clock of pthread_cond_timedwait:
# CLOCK_REALTIME or CLOCK_MONOTONIC. 0 or EINVAL.
# int pthread_rwlockattr_setkind_np(pthread_rwlockattr_t *attr, int kind): PTHREAD_RWLOCK_PREFER_READER_NP or
# PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP. 0 or EINVAL.
function pthread_condattr_setclock
        li      t0, CLOCK_MONOTONIC
        bltu    t0, a1, invalid
        lw      t0, 0(a0)
        andi    t0, t0, ~ATTR_VALUE
        or      t0, t0, a1
        sw      t0, 0(a0)
        li      a0, 0
        ret
end     pthread_condattr_setclock

# int pthread_condattr_getclock(const pthread_condattr_t *attr, clockid_t *clock): stores the clock. Always 0.
# int pthread_rwlockattr_getkind_np(const pthread_rwlockattr_t *attr, int *kind): stores the kind. Always 0.
function pthread_condattr_getclock
        lw      t0, 0(a0)
        andi    t0, t0, ATTR_VALUE
        sw      t0, 0(a1)
        li      a0, 0
        ret
end     pthread_condattr_getclock

        .weak   pthread_rwlockattr_setkind_np, pthread_rwlockattr_getkind_np
        .set    pthread_rwlockattr_setkind_np, pthread_condattr_setclock
        .set    pthread_rwlockattr_getkind_np, pthread_condattr_getclock

invalid:
        li      a0, EINVAL
        ret
