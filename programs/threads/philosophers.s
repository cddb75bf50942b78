# philosophers: five philosophers, five forks between them, and each needs two to eat.
#
# Shows   Deadlock: each holds the left fork and waits for the right one. Three cures: everybody takes the fork with the
#         lower number first; a waiter lets only four sit down; who cannot get the second fork puts the first one back.
# Run     badak run programs/threads/philosophers.s
#         badak run --sched random --seed 3 --harts 4 programs/threads/philosophers.s
# Break   badak run programs/threads/philosophers-broken.s takes no cure: the machine says who waits for whom.
#         Let the waiter admit five.
# Lab     docs/labs/philosophers.md

        .include "frame.inc"

        .equ    SEATS, 5
        .equ    MEALS, 3

        .text
        .globl  main
main:
        enter
        la      s0, cures
1:
        lw      a0, 4(s0)
        call    dinner
        la      t0, eaten
        lw      a2, 0(t0)
        sw      zero, 0(t0)
        lw      a1, 0(s0)
        la      a0, line
        call    printf
        addi    s0, s0, 8
        la      t0, cures_end
        bne     s0, t0, 1b
        li      a0, 0
        leave

# dinner: SEATS threads eat MEALS times each, taking their forks with the function a0.
dinner:
        enter   4 * SEATS
        la      t0, take_forks
        sw      a0, 0(t0)
        li      s0, 0
1:
        slli    t0, s0, 2
        add     a0, sp, t0
        li      a1, 0
        la      a2, philosopher
        mv      a3, s0
        call    pthread_create
        addi    s0, s0, 1
        li      t0, SEATS
        bne     s0, t0, 1b
2:
        addi    s0, s0, -1
        slli    t0, s0, 2
        add     t0, sp, t0
        lw      a0, 0(t0)
        li      a1, 0
        call    pthread_join
        bnez    s0, 2b
        leave   4 * SEATS

# philosopher: seat a0. s0: its left fork, s1: its right fork (addresses of mutexes).
philosopher:
        enter   4
        li      t0, MEALS
        sw      t0, 0(sp)
        la      t1, forks
        li      t0, 24
        mul     s0, a0, t0
        add     s0, s0, t1
        addi    a0, a0, 1
        li      t2, SEATS
        rem     a0, a0, t2
        mul     s1, a0, t0
        add     s1, s1, t1
1:
        la      t0, take_forks
        lw      t0, 0(t0)
        jalr    t0
        la      t0, eaten
        li      t1, 1
        amoadd.w zero, t1, (t0)
        mv      a0, s0
        call    pthread_mutex_unlock
        mv      a0, s1
        call    pthread_mutex_unlock
        la      a0, admitted            # who came past the waiter tells him
        la      t0, take_forks
        lw      t0, 0(t0)
        la      t1, ask_waiter
        bne     t0, t1, 2f
        call    sem_post
2:
        lw      t0, 0(sp)
        addi    t0, t0, -1
        sw      t0, 0(sp)
        bnez    t0, 1b
        leave   4

# The ways to take both forks, s0 and s1.
left_then_right:
        enter
        mv      a0, s0
        call    pthread_mutex_lock
        li      a0, 100
        call    usleep                  # thinks with one fork in the hand: all others do the same
        mv      a0, s1
        call    pthread_mutex_lock
        leave

in_order:
        bltu    s0, s1, left_then_right
        mv      t0, s0                  # only the last one sits where left is higher than right
        mv      s0, s1
        mv      s1, t0
        j       left_then_right

ask_waiter:
        enter
        la      a0, admitted
        call    sem_wait
        call    left_then_right
        leave

give_back:
        enter
1:
        mv      a0, s0
        call    pthread_mutex_lock
        li      a0, 100
        call    usleep
        mv      a0, s1
        call    pthread_mutex_trylock
        beqz    a0, 2f
        mv      a0, s0
        call    pthread_mutex_unlock
        call    rand                    # all at the same time would meet again
        andi    a0, a0, 255
        call    usleep
        j       1b
2:
        leave

        .section .rodata
        .balign 4
cures:
        .ifdef  BROKEN
        .word   no_cure, left_then_right
        .else
        .word   order, in_order, waiter, ask_waiter, back, give_back
        .endif
cures_end:
no_cure:
        .asciz  "no cure"
order:
        .asciz  "lower fork first"
waiter:
        .asciz  "a waiter lets four in"
back:
        .asciz  "give the first one back"
line:
        .asciz  "%s: %d meals\n"

        .data
        .balign 4
admitted:
        .word   SEATS - 1, 0            # a semaphore
take_forks:
        .word   0
eaten:
        .word   0
forks:
        .zero   24 * SEATS
