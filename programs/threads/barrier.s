# barrier: four threads work in rounds; in each one every thread uses what its neighbours made in the round before.
#
# Shows   A barrier: nobody starts the next round before all have ended this one. Twice a round: once after reading, once
#         after writing.
# Run     badak run --harts 4 programs/threads/barrier.s
# Break   programs/threads/barrier-broken.s has no barrier. Leave out only one of the two.
# Lab     docs/labs/barrier.md

        .include "frame.inc"

        .equ    THREADS, 4
        .equ    ROUNDS, 12

        .text
        .globl  main
main:
        enter   4 * THREADS
        la      a0, meet
        li      a1, 0
        li      a2, THREADS
        call    pthread_barrier_init
        li      s0, 0
1:
        slli    t0, s0, 2
        add     a0, sp, t0
        li      a1, 0
        la      a2, work
        mv      a3, s0
        call    pthread_create
        addi    s0, s0, 1
        li      t0, THREADS
        bne     s0, t0, 1b
2:
        addi    s0, s0, -1
        slli    t0, s0, 2
        add     t0, sp, t0
        lw      a0, 0(t0)
        li      a1, 0
        call    pthread_join
        bnez    s0, 2b
        la      t0, cells
        lw      a1, 0(t0)
        lw      a2, 4(t0)
        lw      a3, 8(t0)
        lw      a4, 12(t0)
        la      a0, line
        call    printf
        li      a0, 0
        leave   4 * THREADS

# work: ROUNDS times: cell a0 becomes the sum of its two neighbours in the ring.
work:
        enter   8
        sw      a0, 4(sp)
        li      s0, ROUNDS
1:
        lw      a0, 4(sp)
        addi    t0, a0, 1
        andi    t0, t0, THREADS - 1
        addi    t1, a0, THREADS - 1
        andi    t1, t1, THREADS - 1
        la      t2, cells
        slli    t0, t0, 2
        add     t0, t0, t2
        slli    t1, t1, 2
        add     t1, t1, t2
        lw      t0, 0(t0)
        lw      t1, 0(t1)
        add     s1, t0, t1
        call    wait_for_all            # all have read
        lw      a0, 4(sp)
        slli    a0, a0, 2
        la      t2, cells
        add     a0, a0, t2
        sw      s1, 0(a0)
        call    wait_for_all            # all have written
        addi    s0, s0, -1
        bnez    s0, 1b
        leave   8

wait_for_all:
        .ifdef  BROKEN
        ret
        .else
        la      a0, meet
        tail    pthread_barrier_wait
        .endif

        .section .rodata
line:
        .asciz  "%d %d %d %d\n"

        .data
        .balign 4
cells:
        .word   1, 0, 0, 0

        .bss
        .balign 4
meet:
        .zero   16
