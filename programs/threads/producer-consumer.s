# producer-consumer: two threads make numbers, three use them; between them is a buffer with room for four.
#
# Shows   A condition variable: who finds the buffer full (or empty) gives the lock away and sleeps until somebody says
#         that something has changed; then it looks again, because another thread may have been faster.
# Run     badak run programs/threads/producer-consumer.s
#         badak run --harts 4 --sched random --seed 5 programs/threads/producer-consumer.s
# Break   programs/threads/producer-consumer-broken.s looks only once. Or signal without holding the lock; is that wrong?
# Lab     docs/labs/producer-consumer.md

        .include "frame.inc"

        .equ    ROOM, 4
        .equ    EACH, 60                # numbers of one producer
        .equ    PRODUCERS, 2
        .equ    CONSUMERS, 3
        .ifdef  BROKEN
        .equ    ONCE, 1
        .else
        .equ    ONCE, 0
        .endif

        .text
        .globl  main
main:
        enter   4 * (PRODUCERS + CONSUMERS)
        li      s0, 0
1:
        slli    t0, s0, 2
        add     a0, sp, t0
        li      a1, 0
        la      a2, produce
        li      t0, PRODUCERS
        blt     s0, t0, 2f
        la      a2, consume
2:
        call    pthread_create
        addi    s0, s0, 1
        li      t0, PRODUCERS + CONSUMERS
        bne     s0, t0, 1b
3:
        addi    s0, s0, -1
        slli    t0, s0, 2
        add     t0, sp, t0
        lw      a0, 0(t0)
        li      a1, 0
        call    pthread_join
        bnez    s0, 3b
        la      t0, used
        lw      a1, 0(t0)
        la      t0, total
        lw      a2, 0(t0)
        la      a0, result
        call    printf
        li      a0, 0
        leave   4 * (PRODUCERS + CONSUMERS)

# wait_while condition, change: holding the lock, waits for `change` until the instructions `condition` jump to 2. They find
# the count in t0.
        .macro  wait_while condition, change, once=0
1:
        la      t0, count
        lw      t0, 0(t0)
        \condition
        la      a0, \change
        la      a1, lock
        call    pthread_cond_wait
        .if     \once == 0
        j       1b                      # look again
        .endif
2:
        .endm

produce:
        enter
        li      s0, EACH
3:
        la      a0, lock
        call    pthread_mutex_lock
        wait_while "addi t0, t0, -ROOM; bnez t0, 2f", not_full
        la      t0, count
        lw      t1, 0(t0)
        addi    a1, t1, 1
        sw      a1, 0(t0)
        slli    t1, t1, 2
        la      t0, buffer
        add     t0, t0, t1
        sw      s0, 0(t0)
        la      a0, not_empty
        call    pthread_cond_signal
        la      a0, lock
        call    pthread_mutex_unlock
        addi    s0, s0, -1
        bnez    s0, 3b
        leave

consume:
        enter
        li      s0, EACH * PRODUCERS / CONSUMERS
3:
        la      a0, lock
        call    pthread_mutex_lock
        wait_while "bnez t0, 2f", not_empty, ONCE
        la      t0, count
        lw      t1, 0(t0)
        addi    t1, t1, -1
        bltz    t1, nothing_there
        sw      t1, 0(t0)
        slli    t1, t1, 2
        la      t0, buffer
        add     t0, t0, t1
        lw      t1, 0(t0)
        la      t0, total
        lw      t2, 0(t0)
        add     t2, t2, t1
        sw      t2, 0(t0)
        la      t0, used
        lw      t2, 0(t0)
        addi    t2, t2, 1
        sw      t2, 0(t0)
        la      a0, not_full
        call    pthread_cond_signal
        la      a0, lock
        call    pthread_mutex_unlock
        addi    s0, s0, -1
        bnez    s0, 3b
        leave

nothing_there:
        la      a0, empty
        call    printf
        li      a0, 1
        call    exit

        .section .rodata
result:
        .asciz  "%d numbers used, their sum is %d\n"
empty:
        .asciz  "a consumer takes a number from an empty buffer\n"

        .bss
        .balign 4
lock:
        .zero   24
not_full:
        .zero   16
not_empty:
        .zero   16
count:                                  # numbers in the buffer
        .zero   4
buffer:
        .zero   4 * ROOM
used:
        .zero   4
total:
        .zero   4
