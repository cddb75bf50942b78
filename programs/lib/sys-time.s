# Time: clock_gettime, nanosleep, sleep, usleep, time, gettimeofday, clock. struct timespec has 64-bit seconds (timespec64 of structs.inc).

        .include "wrapper.inc"
        .include "flags.inc"
        .include "structs.inc"
        .include "errno.inc"

        .weak   __cancel_point, __cancel_exit   # only there when the program cancels threads
        .hidden __cancel_point, __cancel_exit

        wrapper clock_gettime, SYS_clock_gettime64      # int clock_gettime(clockid_t clock, struct timespec *to): the time of a clock
        wrapper clock_getres, SYS_clock_getres_time64   # int clock_getres(clockid_t clock, struct timespec *to): how fine a clock is

# int nanosleep(const struct timespec *time, struct timespec *rest): sleeps. After a signal: -1, what is left in *rest.
function nanosleep
        mv      a3, a1
        mv      a2, a0
        li      a1, 0
        li      a0, CLOCK_MONOTONIC
        li      t0, SYS_clock_nanosleep_time64
        j       __waiting_call
end     nanosleep

# int clock_nanosleep(clockid_t clock, int flags, const struct timespec *time, struct timespec *rest): sleeps, with TIMER_ABSTIME
# until a time of the clock. 0 or an error; after a signal EINTR, and what is left in *rest.
function clock_nanosleep
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      t0, SYS_clock_nanosleep_time64
        la      t1, __cancel_point
        beqz    t1, 1f
        jalr    t1
        li      t0, -ECANCELED
        bne     a0, t0, 2f
        la      t0, __cancel_exit
        jr      t0
1:
        ecall
2:
        neg     a0, a0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
end     clock_nanosleep

# unsigned sleep(unsigned seconds): sleeps. Result: 0, or the seconds that were left when a signal came.
function sleep
        addi    sp, sp, -(sizeof.timespec64 + 4)
        sw      ra, sizeof.timespec64(sp)
        sw      a0, timespec64.sec(sp)
        sw      zero, timespec64.sec + 4(sp)
        sw      zero, timespec64.nsec(sp)
        sw      zero, timespec64.nsec + 4(sp)
        mv      a0, sp
        mv      a1, sp
        call    nanosleep
        beqz    a0, 1f
        lw      a0, timespec64.sec(sp)
1:
        lw      ra, sizeof.timespec64(sp)
        addi    sp, sp, sizeof.timespec64 + 4
        ret
end     sleep

# int usleep(unsigned microseconds): sleeps.
function usleep
        addi    sp, sp, -(sizeof.timespec64 + 4)
        sw      ra, sizeof.timespec64(sp)
        li      t0, 1000000
        divu    t1, a0, t0
        remu    t2, a0, t0
        li      t0, 1000
        mul     t2, t2, t0
        sw      t1, timespec64.sec(sp)
        sw      zero, timespec64.sec + 4(sp)
        sw      t2, timespec64.nsec(sp)
        sw      zero, timespec64.nsec + 4(sp)
        mv      a0, sp
        li      a1, 0
        call    nanosleep
        lw      ra, sizeof.timespec64(sp)
        addi    sp, sp, sizeof.timespec64 + 4
        ret
end     usleep

# time_t time(time_t *to): seconds since 1970, 64 bits; stored in *to as well, if to is not 0.
function time
        addi    sp, sp, -(sizeof.timespec64 + 8)
        sw      ra, sizeof.timespec64(sp)
        sw      a0, sizeof.timespec64 + 4(sp)
        li      a0, CLOCK_REALTIME
        mv      a1, sp
        call    clock_gettime
        lw      a0, timespec64.sec(sp)
        lw      a1, timespec64.sec + 4(sp)
        lw      t0, sizeof.timespec64 + 4(sp)
        beqz    t0, 1f
        sw      a0, 0(t0)
        sw      a1, 4(t0)
1:
        lw      ra, sizeof.timespec64(sp)
        addi    sp, sp, sizeof.timespec64 + 8
        ret
end     time

# int gettimeofday(struct timeval *to, void *zone): seconds (64 bits) and microseconds since 1970; zone is not looked at.
function gettimeofday
        addi    sp, sp, -(sizeof.timespec64 + 8)
        sw      ra, sizeof.timespec64(sp)
        sw      a0, sizeof.timespec64 + 4(sp)
        li      a0, CLOCK_REALTIME
        mv      a1, sp
        call    clock_gettime
        lw      a1, sizeof.timespec64 + 4(sp)
        beqz    a1, 1f
        lw      t0, timespec64.sec(sp)
        lw      t1, timespec64.sec + 4(sp)
        sw      t0, 0(a1)
        sw      t1, 4(a1)
        lw      t0, timespec64.nsec(sp)
        li      t1, 1000
        divu    t0, t0, t1
        sw      t0, 8(a1)
1:
        lw      ra, sizeof.timespec64(sp)
        addi    sp, sp, sizeof.timespec64 + 8
        ret
end     gettimeofday

# clock_t clock(void): the time that this process has run, in microseconds (CLOCKS_PER_SEC); it starts again after 2^32.
function clock
        addi    sp, sp, -(sizeof.timespec64 + 4)
        sw      ra, sizeof.timespec64(sp)
        li      a0, CLOCK_PROCESS_CPUTIME_ID
        mv      a1, sp
        call    clock_gettime
        bltz    a0, 1f
        lw      a0, timespec64.sec(sp)
        lw      a1, timespec64.nsec(sp)
        li      t0, 1000000
        mul     a0, a0, t0
        li      t0, 1000
        divu    a1, a1, t0
        add     a0, a0, a1
1:
        lw      ra, sizeof.timespec64(sp)
        addi    sp, sp, sizeof.timespec64 + 4
        ret
end     clock
