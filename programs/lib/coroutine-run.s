# A scheduler of coroutines: many of them take turns in one thread. Each runs until it lets the others go on
# (coroutine_pass), sleeps, or ends; nobody is interrupted. The thread sleeps only when all of them do.

        .include "function.inc"
        .include "thread.inc"
        .include "coroutine.inc"
        .include "syscalls.inc"
        .include "flags.inc"
        .include "structs.inc"

# int coroutine_spawn(void *(*body)(void *), void *argument): one more; it starts at its turn. 0, or -1 without memory.
function coroutine_spawn
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a1, 0(sp)
        li      a1, 0
        call    coroutine_create
        li      t0, -1
        beqz    a0, 1f
        lw      t0, 0(sp)
        sw      t0, coroutine.wake(a0)  # until it starts: its argument
        call    append
        li      t0, 0
1:
        mv      a0, t0
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     coroutine_spawn

# append: the coroutine a0 goes to the end of those that are ready.
append:
        sw      zero, coroutine.next(a0)
        lla     t0, ready
        lla     t1, ready_last
        lw      a2, 0(t1)
        sw      a0, 0(t1)
        beqz    a2, 1f
        sw      a0, coroutine.next(a2)
        ret
1:
        sw      a0, 0(t0)
        ret

# void coroutine_pass(void): lets the others go on first.
function coroutine_pass
        addi    sp, sp, -4
        sw      ra, 0(sp)
        lw      a0, tcb.coroutine(tp)
        call    append
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        tail    coroutine_yield
end     coroutine_pass

# void coroutine_sleep(unsigned milliseconds): goes on after so long; the others run meanwhile.
function coroutine_sleep
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        call    now
        lw      t0, 0(sp)
        add     a0, a0, t0
        lw      a1, tcb.coroutine(tp)
        sw      a0, coroutine.wake(a1)
        lla     a2, sleeping            # a2: the link before which it wakes
1:
        lw      a3, 0(a2)
        beqz    a3, 2f
        lw      t0, coroutine.wake(a3)
        sub     t0, t0, a0
        bgtz    t0, 2f
        addi    a2, a3, coroutine.next
        j       1b
2:
        sw      a3, coroutine.next(a1)
        sw      a1, 0(a2)
        li      a0, 0
        lw      ra, 4(sp)
        addi    sp, sp, 8
        tail    coroutine_yield
end     coroutine_sleep

# now: the time in milliseconds; it starts again after 2^32.
now:
        addi    sp, sp, -sizeof.timespec64
        li      a0, CLOCK_MONOTONIC
        mv      a1, sp
        li      t0, SYS_clock_gettime64
        ecall
        lw      a0, timespec64.sec(sp)
        lw      a1, timespec64.nsec(sp)
        li      t0, 1000
        mul     a0, a0, t0
        li      t0, 1000000
        divu    a1, a1, t0
        add     a0, a0, a1
        addi    sp, sp, sizeof.timespec64
        ret

# void coroutine_run(void): lets them run in turn until all have ended.
function coroutine_run
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
1:
        lla     t0, ready
        lw      s0, 0(t0)
        beqz    s0, 3f
        lw      t1, coroutine.next(s0)
        sw      t1, 0(t0)
        bnez    t1, 2f
        lla     t0, ready_last
        sw      zero, 0(t0)
2:
        mv      a0, s0
        lw      a1, coroutine.wake(s0)
        call    coroutine_resume
        lw      t0, coroutine.status(s0)
        li      t1, COROUTINE_DEAD
        bne     t0, t1, 1b
        mv      a0, s0
        call    coroutine_destroy
        j       1b
3:
        call    wake_next
        bnez    a0, 1b
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     coroutine_run

# wake_next: sleeps until the first sleeping coroutine wants to go on, and makes it ready. Result: 0 if there is none.
wake_next:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
1:
        lla     t0, sleeping
        lw      s0, 0(t0)
        mv      a0, s0
        beqz    s0, 3f
        call    now
        lw      t0, coroutine.wake(s0)
        sub     a0, t0, a0
        blez    a0, 2f
        call    sleep_for
        j       1b
2:
        lla     t0, sleeping
        lw      t1, coroutine.next(s0)
        sw      t1, 0(t0)
        mv      a0, s0
        call    append
        li      a0, 1
3:
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

# sleep_for: the thread sleeps a0 milliseconds.
sleep_for:
        addi    sp, sp, -(sizeof.timespec64 + 4)
        sw      ra, sizeof.timespec64(sp)
        li      t0, 1000
        divu    t1, a0, t0
        remu    a0, a0, t0
        li      t0, 1000000
        mul     a0, a0, t0
        sw      t1, timespec64.sec(sp)
        sw      zero, timespec64.sec + 4(sp)
        sw      a0, timespec64.nsec(sp)
        sw      zero, timespec64.nsec + 4(sp)
        mv      a0, sp
        li      a1, 0
        call    nanosleep
        lw      ra, sizeof.timespec64(sp)
        addi    sp, sp, sizeof.timespec64 + 4
        ret

        .bss
        .balign 4
ready:                                  # those whose turn comes
        .zero   4
ready_last:
        .zero   4
sleeping:                               # those who sleep, the first to wake in front
        .zero   4
