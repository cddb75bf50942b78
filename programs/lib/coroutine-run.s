# A scheduler of coroutines: many of them take turns in one thread. Each runs until it lets the others go on
# (coroutine_pass), sleeps, or ends; nobody is interrupted. The thread sleeps only when all of them do.

        .include "function.inc"
        .include "thread.inc"
        .include "coroutine.inc"
        .include "syscalls.inc"
        .include "flags.inc"
        .include "structs.inc"

        .hidden __waiting_call

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

# void coroutine_sleep(unsigned milliseconds): goes on after so long, not earlier; the others run meanwhile.
function coroutine_sleep
        addi    sp, sp, -(sizeof.timespec64 + 8)
        sw      ra, sizeof.timespec64 + 4(sp)
        sw      a0, sizeof.timespec64(sp)
        call    read_clock
        lw      a1, sizeof.timespec64(sp)
        li      t0, 1000
        divu    a0, a1, t0
        remu    a1, a1, t0
        lw      t1, timespec64.sec(sp)
        add     a0, a0, t1              # a0, a1: when it goes on, seconds and nanoseconds
        li      t0, 1000000
        mul     a1, a1, t0
        lw      t1, timespec64.nsec(sp)
        add     a1, a1, t1
        li      t0, 1000000000
        bltu    a1, t0, 1f
        sub     a1, a1, t0
        addi    a0, a0, 1
1:
        lla     a2, sleeping            # a2: the link before which it wakes
2:
        lw      a3, 0(a2)
        beqz    a3, 3f
        lw      t0, coroutine.wake(a3)
        lw      t1, coroutine.wake_nsec(a3)
        sub     t0, t0, a0
        bgtz    t0, 3f
        bltz    t0, 4f
        bltu    a1, t1, 3f
4:
        addi    a2, a3, coroutine.next
        j       2b
3:
        lw      a4, tcb.coroutine(tp)
        sw      a0, coroutine.wake(a4)
        sw      a1, coroutine.wake_nsec(a4)
        sw      a3, coroutine.next(a4)
        sw      a4, 0(a2)
        li      a0, 0
        lw      ra, sizeof.timespec64 + 4(sp)
        addi    sp, sp, sizeof.timespec64 + 8
        tail    coroutine_yield
end     coroutine_sleep

# read_clock: the time to 0(sp). Seconds are counted modulo 2^32.
read_clock:
        li      a0, CLOCK_MONOTONIC
        mv      a1, sp
        li      t0, SYS_clock_gettime64
        ecall
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
        addi    sp, sp, -(sizeof.timespec64 + 8)
        sw      ra, sizeof.timespec64 + 4(sp)
        sw      s0, sizeof.timespec64(sp)
        lla     t0, sleeping
        lw      s0, 0(t0)
        mv      a0, s0
        beqz    s0, 4f
1:
        call    read_clock
        lw      a4, coroutine.wake(s0)
        lw      a5, coroutine.wake_nsec(s0)
        lw      t0, timespec64.sec(sp)
        lw      t1, timespec64.nsec(sp)
        sub     t0, t0, a4
        bgtz    t0, 3f
        bltz    t0, 2f
        bgeu    t1, a5, 3f
2:
        sw      a4, timespec64.sec(sp)
        sw      a5, timespec64.nsec(sp)
        li      a0, CLOCK_MONOTONIC
        li      a1, TIMER_ABSTIME
        mv      a2, sp
        li      a3, 0
        li      t0, SYS_clock_nanosleep_time64
        call    __waiting_call
        j       1b
3:
        lla     t0, sleeping
        lw      t1, coroutine.next(s0)
        sw      t1, 0(t0)
        mv      a0, s0
        call    append
        li      a0, 1
4:
        lw      s0, sizeof.timespec64(sp)
        lw      ra, sizeof.timespec64 + 4(sp)
        addi    sp, sp, sizeof.timespec64 + 8
        ret

        .bss
        .balign 4
ready:                                  # those whose turn comes
        .zero   4
ready_last:
        .zero   4
sleeping:                               # those who sleep, the first to wake in front
        .zero   4
