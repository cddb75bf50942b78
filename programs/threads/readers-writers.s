# readers-writers: three threads read two numbers that belong together, two change them.
#
# Shows   A lock for readers and writers: any number of readers at the same time, but a writer alone.
# Run     badak run --harts 4 programs/threads/readers-writers.s
#         badak run --sched random --seed 4 --quantum 300 programs/threads/readers-writers.s
# Break   programs/threads/readers-writers-broken.s reads without the lock: "it only reads". Replace the lock by a mutex:
#         the result is the same, but how many cycles does it take on four harts?
# Lab     docs/labs/readers-writers.md

        .include "frame.inc"

        .equ    READERS, 3
        .equ    WRITERS, 2
        .equ    ROUNDS, 100

        .text
        .globl  main
main:
        enter   4 * (READERS + WRITERS)
        li      s0, 0
1:
        slli    t0, s0, 2
        add     a0, sp, t0
        li      a1, 0
        la      a2, read_often
        li      t0, READERS
        blt     s0, t0, 2f
        la      a2, write_often
2:
        call    pthread_create
        addi    s0, s0, 1
        li      t0, READERS + WRITERS
        bne     s0, t0, 1b
3:
        addi    s0, s0, -1
        slli    t0, s0, 2
        add     t0, sp, t0
        lw      a0, 0(t0)
        li      a1, 0
        call    pthread_join
        bnez    s0, 3b
        la      t0, first
        lw      a1, 0(t0)
        la      a0, fine
        la      t0, torn
        lw      t0, 0(t0)
        beqz    t0, 4f
        la      a0, bad
4:
        call    printf
        li      a0, 0
        leave   4 * (READERS + WRITERS)

read_often:
        enter
        li      s0, ROUNDS
1:
        .ifndef BROKEN
        la      a0, lock
        call    pthread_rwlock_rdlock
        .endif
        la      t0, first
        lw      s1, 0(t0)
        la      t0, second
        lw      t0, 0(t0)
        beq     t0, s1, 2f
        la      t0, torn
        li      t1, 1
        sw      t1, 0(t0)
2:
        .ifndef BROKEN
        la      a0, lock
        call    pthread_rwlock_unlock
        .endif
        addi    s0, s0, -1
        bnez    s0, 1b
        leave

write_often:
        enter
        li      s0, ROUNDS
1:
        la      a0, lock
        call    pthread_rwlock_wrlock
        la      t0, first
        lw      t1, 0(t0)
        addi    t1, t1, 1
        sw      t1, 0(t0)
        li      t2, 50                  # here they differ, for a while
2:
        addi    t2, t2, -1
        bnez    t2, 2b
        la      t0, second
        sw      t1, 0(t0)
        la      a0, lock
        call    pthread_rwlock_unlock
        addi    s0, s0, -1
        bnez    s0, 1b
        leave

        .section .rodata
fine:
        .asciz  "written %d times, no reader saw two numbers that differ\n"
bad:
        .asciz  "written %d times, a reader saw two numbers that differ\n"

        .bss
        .balign 4
lock:
        .zero   20
first:
        .zero   4
second:
        .zero   4
torn:
        .zero   4
