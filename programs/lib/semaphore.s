# Semaphores: a number that sem_wait takes one from, waiting while it is 0, and sem_post adds one to. Errors are -1 and
# errno, as POSIX has it for these.

        .include "function.inc"
        .include "thread.inc"
        .include "errno.inc"

        .hidden __futex_wait, __futex_wake

# int sem_init(sem_t *sem, int shared, unsigned value): makes a semaphore. It may always be shared between processes: it only
# has to stand in memory that they share. 0, or -1 (EINVAL) when the value is too large.
function sem_init
        bltz    a2, 1f
        sw      a2, sem.value(a0)
        sw      zero, sem.waiters(a0)
        li      a0, 0
        ret
1:
        li      a0, -EINVAL
        j       __result
end     sem_init

# int sem_destroy(sem_t *sem): it is not used any more. Always 0.
function sem_destroy
        li      a0, 0
        ret
end     sem_destroy

# int sem_trywait(sem_t *sem): takes one, or says -1 (EAGAIN) when there is none.
function sem_trywait
1:
        lr.w    t0, (a0)
        beqz    t0, 2f
        addi    t0, t0, -1
        sc.w    t1, t0, (a0)
        bnez    t1, 1b
        li      a0, 0
        ret
2:
        li      a0, -EAGAIN
        j       __result
end     sem_trywait

# int sem_wait(sem_t *sem): takes one, and waits until there is one. 0, or -1 (EINTR) after a signal with a handler.
function sem_wait
        li      a1, 0
        # falls through
end     sem_wait

# int sem_timedwait(sem_t *sem, const struct timespec *until): sem_wait that gives up at a time of CLOCK_REALTIME: -1
# (ETIMEDOUT).
function sem_timedwait
1:
        lr.w    t0, (a0)
        beqz    t0, 2f
        addi    t0, t0, -1
        sc.w    t1, t0, (a0)
        bnez    t1, 1b
        li      a0, 0
        ret
2:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      a0, 4(sp)
        sw      a1, 0(sp)
        addi    a4, a0, sem.waiters
        li      t0, 1
        amoadd.w zero, t0, (a4)         # first this, then the look at the value: sem_post does it the other way round
        mv      a2, a1
        li      a1, 0
        li      a3, 0                   # CLOCK_REALTIME
        call    __futex_wait
        mv      a2, a0
        lw      a0, 4(sp)
        addi    a4, a0, sem.waiters
        li      t0, -1
        amoadd.w zero, t0, (a4)
        lw      a1, 0(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        beqz    a2, 1b
        li      t0, -EAGAIN
        beq     a2, t0, 1b
        mv      a0, a2
        j       __result
end     sem_timedwait

# int sem_post(sem_t *sem): adds one, and wakes a thread that waits. 0, or -1 (EOVERFLOW) beyond SEM_VALUE_MAX.
function sem_post
3:
        lr.w    t0, (a0)
        addi    t0, t0, 1
        bltz    t0, 2f
        sc.w    t1, t0, (a0)
        bnez    t1, 3b
        lw      t0, sem.waiters(a0)
        bnez    t0, 1f
        li      a0, 0
        ret
1:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      a1, 1
        call    __futex_wake
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
2:
        li      a0, -EOVERFLOW
        j       __result
end     sem_post

# int sem_getvalue(sem_t *sem, int *value): stores how many there are now. Always 0.
function sem_getvalue
        lw      t0, sem.value(a0)
        sw      t0, 0(a1)
        li      a0, 0
        ret
end     sem_getvalue
