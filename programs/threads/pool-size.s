# pool-size: the same 96 tasks with pools of 1 to 16 threads. Each task computes (C) and then waits (W).
#
# Shows   More threads than harts pay while tasks wait: about harts x (1 + W / C) threads keep every hart busy, more do
#         not help. The chart is in virtual time, so it is the same on every computer.
# Run     badak run --harts 2 programs/threads/pool-size.s
#         badak run --harts 2 'programs/threads/pool-size.s 0'     tasks that only compute
#         badak run --harts 4 'programs/threads/pool-size.s 7'     waiting seven times as long as computing
# Break   programs/threads/pool-size-broken.s: a task waits for another task of its own pool. --quantum 15k: now turns are
#         shorter than tasks; why do the harts need more threads to be busy?
# Lab     docs/labs/pool-size.md

        .include "frame.inc"

        .equ    TASKS, 96
        .equ    COMPUTE_CYCLES, 20000
        .equ    CYCLES_OF_US, 100       # the clock of 100 MHz
        .equ    BAR_PERCENT, 2          # of one character of the chart

        .text
        .globl  main
main:
        enter   8
        li      t0, 3
        li      t1, 2
        blt     a0, t1, 1f
        lw      a0, 4(a1)
        call    atoi
        mv      t0, a0
1:
        la      t1, waits
        sw      t0, 0(t1)
        call    count_harts
        mv      s1, a0                  # s1: harts
        la      t0, waits
        lw      a2, 0(t0)
        addi    a3, a2, 1
        mul     a3, a3, s1
        la      t0, enough
        sw      a3, 0(t0)
        mv      a1, s1
        la      a0, title
        call    printf
        li      s0, 1                   # s0: threads of the pool
2:
        mv      a0, s0
        call    measure
        mv      a1, s0
        mv      a2, a0
        mv      a3, s1
        call    show
        addi    s0, s0, 1
        li      t0, 12
        ble     s0, t0, 3f
        addi    s0, s0, 1               # 14, 16
3:
        li      t0, 16
        ble     s0, t0, 2b
        li      a0, 0
        leave   8

# show: the row of a1 threads that took a2 cycles on a3 harts: which part of the time the harts computed.
show:
        enter
        mv      s0, a1
        mul     t0, a2, a3
        li      t1, 100
        divu    t0, t0, t1
        li      a3, TASKS * COMPUTE_CYCLES
        divu    a3, a3, t0              # in hundredths
        mv      s1, a3
        la      a0, row
        call    printf
1:
        addi    s1, s1, -BAR_PERCENT
        bltz    s1, 2f
        li      a0, '#'
        call    putchar
        j       1b
2:
        la      t0, enough
        lw      t0, 0(t0)
        la      a0, should_do
        beq     t0, s0, 3f
        la      a0, newline
3:
        call    printf
        leave

# count_harts: how many harts this thread may run on.
count_harts:
        enter   8
        sw      zero, 4(sp)
        li      a0, 0
        li      a1, 8
        mv      a2, sp
        call    sched_getaffinity
        li      a0, 0
        lw      t0, 0(sp)
        lw      t2, 4(sp)
1:
        andi    t1, t0, 1
        add     a0, a0, t1
        srli    t0, t0, 1
        bnez    t0, 1b
        mv      t0, t2                  # the harts from 32
        li      t2, 0
        bnez    t0, 1b
        leave   8

# measure: the cycles that TASKS tasks take with a pool of a0 threads.
measure:
        enter
        call    pool_create
        mv      s0, a0
        rdcycle s1
        call    submit_all
        mv      a0, s0
        call    pool_wait
        rdcycle t0
        sub     s1, t0, s1
        mv      a0, s0
        call    pool_stop
        mv      a0, s1
        leave

# submit_all: puts TASKS tasks into the pool s0.
submit_all:
        enter
        li      s1, TASKS
1:
        mv      a0, s0
        la      a1, task
        li      a2, 0
        call    pool_run
        addi    s1, s1, -1
        bnez    s1, 1b
        leave

# task: computes, then waits `waits` times as long.
task:
        li      t0, COMPUTE_CYCLES / 2  # a turn of the loop is two cycles
1:
        addi    t0, t0, -1
        bnez    t0, 1b
        la      t0, waits
        lw      a0, 0(t0)
        li      t0, COMPUTE_CYCLES / CYCLES_OF_US
        mul     a0, a0, t0
        bnez    a0, 2f
        ret
2:
        tail    usleep

        .section .rodata
title:
        .ascii  "%d harts, waiting %d times as long as computing: %d threads should do\n"
        .asciz  "threads   cycles  harts busy\n"
row:
        .asciz  "%7d %8d %3d%% "
should_do:
        .asciz  " < harts x (1 + W / C)\n"
newline:
        .asciz  "\n"

        .bss
        .balign 4
waits:
        .zero   4
enough:                                 # threads that should do
        .zero   4
