# pool-size: the same 48 tasks with pools of 1 to 16 threads. Each task computes (C) and waits (W) in turns.
#
# Shows   More threads than harts pay while tasks wait: about harts x (1 + W / C) threads keep every hart busy, more do
#         not help. The chart is in virtual time, so it is the same on every computer.
# Run     badak run --harts 2 programs/threads/pool-size.s
#         badak run --harts 2 programs/threads/pool-size.s 0       tasks that only compute
#         badak run --harts 4 programs/threads/pool-size.s 7       waiting seven times as long as computing
# Break   programs/threads/pool-size-broken.s: a task waits for another task of its own pool.

        .include "frame.inc"

        .equ    TASKS, 48
        .equ    COMPUTE_CYCLES, 100000
        .equ    BAR_CYCLES, 150000      # of one character of the chart

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
        mv      s0, a0
        la      t0, waits
        lw      a2, 0(t0)
        addi    a3, a2, 1
        mul     a3, a3, s0
        mv      a1, s0
        la      a0, title
        call    printf
        li      s0, 1                   # s0: threads of the pool
2:
        mv      a0, s0
        call    measure
        sw      a0, 0(sp)
        mv      a2, a0
        mv      a1, s0
        la      a0, row
        call    printf
        lw      s1, 0(sp)
3:
        li      t0, BAR_CYCLES
        blt     s1, t0, 4f
        sub     s1, s1, t0
        li      a0, '#'
        call    putchar
        j       3b
4:
        li      a0, '\n'
        call    putchar
        addi    s0, s0, 1
        li      t0, 12
        ble     s0, t0, 5f
        addi    s0, s0, 1               # 14, 16
5:
        li      t0, 16
        ble     s0, t0, 2b
        li      a0, 0
        leave   8

# count_harts: how many harts this thread may run on.
count_harts:
        enter   8
        li      a0, 0
        li      a1, 8
        mv      a2, sp
        call    sched_getaffinity
        lw      t0, 0(sp)
        li      a0, 0
1:
        beqz    t0, 2f
        andi    t1, t0, 1
        add     a0, a0, t1
        srli    t0, t0, 1
        j       1b
2:
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
        li      t0, COMPUTE_CYCLES / 2
1:
        addi    t0, t0, -1
        bnez    t0, 1b
        la      t0, waits
        lw      a0, 0(t0)
        li      t0, COMPUTE_CYCLES / 100        # 100 cycles are a microsecond
        mul     a0, a0, t0
        bnez    a0, 2f
        ret
2:
        tail    usleep

        .section .rodata
title:
        .asciz  "%d harts, waiting %d times as long as computing: %d threads should do\nthreads   cycles\n"
row:
        .asciz  "%7d %8d "

        .bss
        .balign 4
waits:
        .zero   4
