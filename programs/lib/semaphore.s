# Semaphores: a number that sem_wait takes one from, waiting while it is 0, and sem_post adds one to. Errors are -1 and
# errno, as POSIX has it for these.
#
# Who is going to wait counts itself, then marks the value 0 with SEM_WAITED. sem_post reads that count before it changes the
# value: from then on the semaphore may be gone, because whoever waited is done with it.

        .include "function.inc"
        .include "thread.inc"
        .include "errno.inc"
        .include "flags.inc"

        .weak   __cancel_exit
        .hidden __futex_wait_point, __futex_wake, __cancel_exit

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

# int sem_destroy(sem_t *sem): it is not used any more. 0, or -1 (EBUSY) while somebody waits.
function sem_destroy
        lw      t0, sem.waiters(a0)
        li      a0, 0
        beqz    t0, 1f
        li      a0, -EBUSY
        j       __result
1:
        ret
end     sem_destroy

# int sem_trywait(sem_t *sem): takes one, or says -1 (EAGAIN) when there is none.
function sem_trywait
1:
        lr.w    t0, (a0)
        slli    t1, t0, 1
        beqz    t1, 2f
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
        cancel_here
1:
        lr.w    t0, (a0)
        slli    t1, t0, 1
        beqz    t1, 2f
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
        amoadd.w zero, t0, (a4)         # first this, then the mark: sem_post does it the other way round
3:
        lw      a0, 4(sp)
        li      a1, SEM_WAITED
        lr.w    t0, (a0)
        slli    t1, t0, 1
        bnez    t1, 4f
        sc.w    t0, a1, (a0)
        bnez    t0, 3b
        lw      a2, 0(sp)
        li      a3, 0                   # CLOCK_REALTIME
        li      a4, FUTEX_FOR_SEMAPHORE
        call    __futex_wait_point
        beqz    a0, 3b
        li      t0, -EAGAIN
        beq     a0, t0, 3b
        j       5f
4:
        addi    t0, t0, -1
        sc.w    t1, t0, (a0)
        bnez    t1, 3b
        li      a0, 0
5:
        lw      a4, 4(sp)
        addi    a4, a4, sem.waiters
        li      t0, -1
        amoadd.w zero, t0, (a4)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        li      t0, -ECANCELED
        bne     a0, t0, __result
        la      t0, __cancel_exit
        jr      t0
end     sem_timedwait

# int sem_post(sem_t *sem): adds one, and wakes a thread that waits. 0, or -1 (EOVERFLOW) beyond SEM_VALUE_MAX.
function sem_post
1:
        lw      a3, sem.waiters(a0)
        lr.w    t0, (a0)
        slli    t1, t0, 1
        srli    t1, t1, 1
        li      a4, SEM_VALUE_MAX
        beq     t1, a4, 4f
        addi    t1, t1, 1
        srli    a4, a3, 1
        beqz    a4, 2f
        li      a4, SEM_WAITED          # the mark stays for others than the one that is woken now
        and     a4, a4, t0
        or      t1, t1, a4
2:
        sc.w    a4, t1, (a0)
        bnez    a4, 1b
        bltz    t0, 3f
        bnez    a3, 3f
        li      a0, 0
        ret
3:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      a1, 1
        call    __futex_wake
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
4:
        li      a0, -EOVERFLOW
        j       __result
end     sem_post

# int sem_getvalue(sem_t *sem, int *value): stores how many there are now. Always 0.
function sem_getvalue
        lw      t0, sem.value(a0)
        slli    t0, t0, 1
        srli    t0, t0, 1
        sw      t0, 0(a1)
        li      a0, 0
        ret
end     sem_getvalue
