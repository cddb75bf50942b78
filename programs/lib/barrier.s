# Barriers: everybody waits until all are there. And pthread_once: a function that runs once, whoever comes first.

        .include "function.inc"
        .include "thread.inc"
        .include "errno.inc"
        .include "flags.inc"

        .hidden __futex_wait, __futex_wake

# int pthread_barrier_init(pthread_barrier_t *barrier, const void *attr, unsigned count): a barrier for count threads. 0, or
# EINVAL for none.
function pthread_barrier_init
        blez    a2, 1f
        sw      a2, barrier.count(a0)
        sw      zero, barrier.arrived(a0)
        sw      zero, barrier.round(a0)
        sw      zero, barrier.inside(a0)
        li      a0, 0
        ret
1:
        li      a0, EINVAL
        ret
end     pthread_barrier_init

# int pthread_barrier_destroy(pthread_barrier_t *barrier): it is not used any more. 0, or EBUSY while somebody waits for others
# to come. Those who are only on their way out are waited for: when this is back, nobody looks at it any more.
function pthread_barrier_destroy
        lw      t0, barrier.arrived(a0)
        bnez    t0, 3f
        addi    sp, sp, -8
        sw      ra, 4(sp)
        addi    a0, a0, barrier.inside
        sw      a0, 0(sp)
        li      t0, BARRIER_DESTROYED
        amoor.w zero, t0, (a0)
1:
        lw      a0, 0(sp)
        lw      a1, 0(a0)
        slli    t0, a1, 1
        beqz    t0, 2f
        li      a2, 0
        li      a4, FUTEX_FOR_LOCK
        call    __futex_wait
        j       1b
2:
        li      a0, 0
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
3:
        li      a0, EBUSY
        ret
end     pthread_barrier_destroy

# int pthread_barrier_wait(pthread_barrier_t *barrier): waits until count threads have come. PTHREAD_BARRIER_SERIAL_THREAD for
# one of them, 0 for the others.
function pthread_barrier_wait
        li      t1, 1
        addi    t0, a0, barrier.inside
        amoadd.w zero, t1, (t0)
        lw      a4, barrier.round(a0)
        addi    t0, a0, barrier.arrived
        amoadd.w t0, t1, (t0)
        addi    t0, t0, 1
        lw      t1, barrier.count(a0)
        addi    sp, sp, -12
        sw      ra, 8(sp)
        addi    a5, a0, barrier.round
        sw      a5, 4(sp)
        sw      a4, 0(sp)
        bne     t0, t1, 1f
        sw      zero, barrier.arrived(a0)
        addi    a4, a4, 1
        sw      a4, barrier.round(a0)   # this opens it
        mv      a0, a5
        li      a1, EVERYBODY
        call    __futex_wake
        li      t0, BARRIER_SERIAL
        j       3f
1:
        lw      a0, 4(sp)
        lw      a1, 0(sp)
        lw      t0, 0(a0)
        bne     t0, a1, 2f
        li      a2, 0
        li      a4, FUTEX_FOR_BARRIER
        call    __futex_wait
        j       1b
2:
        li      t0, 0
3:
        lw      a0, 4(sp)
        sw      t0, 0(sp)
        addi    a0, a0, barrier.inside - barrier.round
        li      t0, -1
        amoadd.w t0, t0, (a0)
        li      t1, BARRIER_DESTROYED + 1
        bne     t0, t1, 4f
        li      a1, 1                   # the last one out: pthread_barrier_destroy waits for that
        call    __futex_wake
4:
        lw      a0, 0(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     pthread_barrier_wait

# int pthread_once(pthread_once_t *once, void (*function)(void)): calls the function if nobody has; when it returns, the
# function has run. If the thread ends in it, the next one calls it again. Always 0.
function pthread_once
        lw      t0, 0(a0)
        li      t1, ONCE_DONE
        bne     t0, t1, 1f
        li      a0, 0
        ret
1:
        addi    sp, sp, -24
        sw      ra, 20(sp)
        sw      a1, 16(sp)
        sw      a0, 12(sp)
2:
        lw      a0, 12(sp)
        lr.w    t0, (a0)
        beqz    t0, 3f
        li      t1, ONCE_DONE
        beq     t0, t1, 4f
        li      t1, ONCE_AWAITED
        sc.w    t0, t1, (a0)
        bnez    t0, 2b
        li      a1, ONCE_AWAITED
        li      a2, 0
        li      a4, FUTEX_FOR_ONCE
        call    __futex_wait
        j       2b
3:
        li      t1, ONCE_RUNNING
        sc.w    t0, t1, (a0)
        bnez    t0, 2b
        lla     t0, forget
        sw      t0, 0(sp)               # a note for pthread_exit: function, argument, next
        sw      a0, 4(sp)
        mv      a0, sp
        call    __cleanup_push
        lw      t0, 16(sp)
        jalr    t0
        li      a0, 0
        call    __cleanup_pop
        lw      a0, 12(sp)
        li      a1, ONCE_DONE
        call    leave_once
4:
        li      a0, 0
        lw      ra, 20(sp)
        addi    sp, sp, 24
        ret
end     pthread_once

# forget: the function did not come to its end.
forget:
        li      a1, ONCE_NEW
        # falls through

# leave_once: once a0 becomes a1; whoever waits looks again.
leave_once:
        amoswap.w t0, a1, (a0)
        li      t1, ONCE_AWAITED
        bne     t0, t1, 1f
        li      a1, EVERYBODY
        tail    __futex_wake
1:
        ret
