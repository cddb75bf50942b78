# time: how long a pipeline took, by the clock, and what it used of the processor.

        .include "sh.inc"
        .include "syscalls.inc"

        .equ    RUSAGE_SELF, 0
        .equ    RUSAGE_CHILDREN, -1
        .equ    MICROSECONDS, 1000000

        .bss
        .balign 4
before:                                 # real, user and system time at the beginning, in microseconds
        .space  12
after:
        .space  12
usage:
        .space  sizeof.rusage
clock:
        .space  sizeof.timespec

# void time_begin()
function time_begin
        la      a0, before
        j       read_times

# void time_end(): says what has passed since time_begin.
function time_end
        enter
        call    flush
        la      a0, after
        call    read_times
        li      s0, 0
1:
        la      t0, after
        add     t0, t0, s0
        lw      a0, 0(t0)
        la      t0, before
        add     t0, t0, s0
        lw      t0, 0(t0)
        sub     a0, a0, t0
        li      t0, 1000
        divu    a0, a0, t0
        remu    a3, a0, t0
        divu    a2, a0, t0
        slli    t0, s0, 1
        la      a1, names
        add     a1, a1, t0
        la      a0, line
        call    say
        addi    s0, s0, 4
        ifne    s0, 12, 1b
        leave

# read_times(to): three words.
read_times:
        enter
        mv      s0, a0
        li      a0, CLOCK_MONOTONIC
        la      a1, clock
        li      t0, SYS_clock_gettime
        ecall
        la      t0, clock
        lw      a0, timespec.sec(t0)
        lw      a1, timespec.nsec(t0)
        li      t0, 1000
        divu    a1, a1, t0
        call    microseconds
        sw      a0, 0(s0)
        sw      zero, 4(s0)
        sw      zero, 8(s0)
        li      a0, RUSAGE_SELF
        call    add_usage
        li      a0, RUSAGE_CHILDREN
        call    add_usage
        leave

# add_usage(who): adds to the words at s0.
add_usage:
        enter
        la      a1, usage
        li      t0, SYS_getrusage
        ecall
        la      s1, usage
        lw      a0, rusage.utime_sec(s1)
        lw      a1, rusage.utime_usec(s1)
        call    microseconds
        lw      t0, 4(s0)
        add     a0, a0, t0
        sw      a0, 4(s0)
        lw      a0, rusage.stime_sec(s1)
        lw      a1, rusage.stime_usec(s1)
        call    microseconds
        lw      t0, 8(s0)
        add     a0, a0, t0
        sw      a0, 8(s0)
        leave

# int microseconds(seconds, microseconds)
microseconds:
        li      t0, MICROSECONDS
        mul     a0, a0, t0
        add     a0, a0, a1
        ret

        .section .rodata
line:
        .asciz  "%s%d.%03d\n"
names:                                  # 8 bytes each
        .asciz  "real   ", "user   ", "sys    "
