# sleep: waits.
#
# Shows   a blocked process: it costs nothing while it sleeps, and virtual time jumps when everybody sleeps.
# Run     sleep 2     sleep 0.25      sleep 1m
# Break   badak run --pace fast ... with sleep 1000000: how long does it take you, and how long the machine?

        .include "utility.inc"

        .text
        .globl  main
main:
        start   "Usage: sleep NUMBER[smhd]...", "+"
        mv      s1, a1
        li      a0, 1
        call    util_need
1:
        lw      a0, 0(s1)
        beqz    a0, 3f
        call    parse
        bltz    a0, 2f
        la      a0, time
        li      a1, 0
        call    nanosleep
        addi    s1, s1, 4
        j       1b
2:
        text    a0, "invalid time interval '%s'"
        lw      a1, 0(s1)
        call    util_complain
        call    util_misused
3:
        call    util_end

# parse: a0 = text -> the time in `time`; a0 = 0, or -1 if it is none.
parse:
        enter   4
        lbu     t0, 0(a0)
        li      t1, '.'
        beq     t0, t1, 1f
        addi    t0, t0, -'0'
        li      t1, 10
        bgeu    t0, t1, 8f
1:
        mv      a1, sp
        li      a2, 10
        call    strtol
        la      s0, time
        sw      a0, timespec64.sec(s0)
        lw      a1, 0(sp)
        li      a2, 0                   # a2: nanoseconds, as far as digits come
        lbu     t0, 0(a1)
        li      t1, '.'
        bne     t0, t1, 4f
        li      a3, 100000000           # a3: what the next digit is worth
        li      t1, 10
2:
        addi    a1, a1, 1
        lbu     t0, 0(a1)
        addi    t0, t0, -'0'
        bgeu    t0, t1, 4f
        mul     t0, t0, a3
        add     a2, a2, t0
        divu    a3, a3, t1
        j       2b
4:
        lbu     t0, 0(a1)               # the unit
        li      a0, 1
        beqz    t0, 6f
        lbu     t1, 1(a1)
        bnez    t1, 8f
        la      a3, units
5:
        lbu     t1, 0(a3)
        beqz    t1, 8f
        lw      a0, 4(a3)
        addi    a3, a3, 8
        bne     t0, t1, 5b
6:
        lw      t0, timespec64.sec(s0)
        mul     t0, t0, a0
        sw      t0, timespec64.sec(s0)
        mulhu   a1, a2, a0              # nanoseconds * unit is seconds and the rest
        mul     a0, a2, a0
        li      a2, 1000000000
        li      a3, 0
        addi    a4, s0, timespec64.nsec
        call    __udivmoddi4
        lw      t0, timespec64.sec(s0)
        add     t0, t0, a0
        sw      t0, timespec64.sec(s0)
        li      a0, 0
        leave   4
8:
        li      a0, -1
        leave   4

        .section .rodata
        .balign 4
units:
        .word   's', 1, 'm', 60, 'h', 3600, 'd', 86400, 0

        .bss
        .balign 8
time:
        .space  sizeof.timespec64
