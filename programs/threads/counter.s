# counter: four threads count to the same number. Without care some of their steps are lost; then five cures.
#
# Shows   `load, add, store` are three instructions: a thread that is interrupted in between stores an old number plus
#         one, and what the others did meanwhile is gone. The cures: a mutex, a semaphore, a variable for each thread
#         (TLS), sharing only what nobody changes, an atomic instruction.
# Run     badak run --sched random --seed 1 --quantum 300 programs/threads/counter.s
#         badak run --sched random --seed 1 --quantum 300 'programs/threads/counter.s cost'  (cycles of each way)
#         badak run --harts 4 programs/threads/counter.s
# Break   Another seed: other steps are lost. --sched fifo: none are, because nobody is interrupted; is the program right
#         then? programs/threads/counter-broken.s has a mutex for each thread.
# Lab     docs/labs/lost-updates.md

        .include "frame.inc"

        .equ    THREADS, 4
        .equ    STEPS, 500

        .text
        .globl  main
main:
        enter   4
        sw      a0, 0(sp)               # argc: whether costs are asked for
        la      s0, ways
1:
        la      t0, counter
        sw      zero, 0(t0)
        rdcycle s1
        lw      a0, 4(s0)
        call    run_all                 # result: what the threads returned, together
        rdcycle t0
        sub     s1, t0, s1
        la      t0, counter
        lw      t0, 0(t0)
        add     a2, a0, t0
        la      a0, right
        li      t0, THREADS * STEPS
        beq     a2, t0, 2f
        la      a0, lost
2:
        lw      a1, 0(s0)
        lw      t0, 0(sp)
        li      t1, 1
        beq     t0, t1, 3f
        mv      a3, s1
        la      a0, cost
3:
        call    printf
        addi    s0, s0, 8
        la      t0, ways_end
        bne     s0, t0, 1b
        li      a0, 0
        leave   4

# run_all: starts THREADS threads with the function a0 and waits for them. Result: the sum of what they return.
run_all:
        enter   4 * THREADS + 8
        mv      s1, a0
        li      s0, 0
1:
        slli    t0, s0, 2
        add     a0, sp, t0
        li      a1, 0
        mv      a2, s1
        mv      a3, s0                  # its number
        call    pthread_create
        addi    s0, s0, 1
        li      t0, THREADS
        bne     s0, t0, 1b
        li      s1, 0
2:
        addi    s0, s0, -1
        slli    t0, s0, 2
        add     t0, sp, t0
        lw      a0, 0(t0)
        addi    a1, sp, 4 * THREADS
        call    pthread_join
        lw      t0, 4 * THREADS(sp)
        add     s1, s1, t0
        bnez    s0, 2b
        mv      a0, s1
        leave   4 * THREADS + 8

# The six ways. Each counts STEPS steps.
carelessly:
        li      a1, STEPS
        la      a2, counter
1:
        lw      t0, 0(a2)
        addi    t0, t0, 1               # here the old number is only in a register of this thread
        sw      t0, 0(a2)
        addi    a1, a1, -1
        bnez    a1, 1b
        li      a0, 0
        ret

with_mutex:
        enter
        la      s1, mutexes
        .ifdef  BROKEN
        li      t0, 24                  # a mutex for each thread: nobody ever waits for anybody
        mul     t0, t0, a0
        add     s1, s1, t0
        .endif
        li      s0, STEPS
1:
        mv      a0, s1
        call    pthread_mutex_lock
        la      a2, counter
        lw      t0, 0(a2)
        addi    t0, t0, 1
        sw      t0, 0(a2)
        mv      a0, s1
        call    pthread_mutex_unlock
        addi    s0, s0, -1
        bnez    s0, 1b
        li      a0, 0
        leave

with_semaphore:
        enter
        li      s0, STEPS
1:
        la      a0, one
        call    sem_wait
        la      a2, counter
        lw      t0, 0(a2)
        addi    t0, t0, 1
        sw      t0, 0(a2)
        la      a0, one
        call    sem_post
        addi    s0, s0, -1
        bnez    s0, 1b
        li      a0, 0
        leave

with_own:
        lui     a2, %tprel_hi(mine)     # every thread has its own `mine`: nobody else sees it
        add     a2, a2, tp, %tprel_add(mine)
        li      a1, STEPS
1:
        lw      t0, %tprel_lo(mine)(a2)
        addi    t0, t0, 1
        sw      t0, %tprel_lo(mine)(a2)
        addi    a1, a1, -1
        bnez    a1, 1b
        lw      a0, %tprel_lo(mine)(a2) # what it found is its result
        ret

with_constants:
        li      a0, 0                   # all read the same table, nobody writes it: the sum is in a register
        li      a1, STEPS
        la      a2, step
1:
        lw      t0, 0(a2)
        add     a0, a0, t0
        addi    a1, a1, -1
        bnez    a1, 1b
        ret

with_atomics:
        li      a1, STEPS
        la      a2, counter
        li      t0, 1
1:
        amoadd.w zero, t0, (a2)         # one instruction: there is no in between
        addi    a1, a1, -1
        bnez    a1, 1b
        li      a0, 0
        ret

        .section .rodata
        .balign 4
ways:
        .word   names + 0, carelessly, names + 12, with_mutex, names + 24, with_semaphore
        .word   names + 36, with_own, names + 48, with_constants, names + 60, with_atomics
ways_end:
step:
        .word   1
names:
        .ascii  "no care    \0mutex      \0semaphore  \0own        \0read-only  \0atomic     \0"
right:
        .asciz  "%s%d: right\n"
lost:
        .asciz  "%swrong: steps are lost\n"
cost:
        .asciz  "%s%4d of 2000 steps, %7d cycles\n"

        .data
        .balign 4
counter:
        .word   0
one:
        .word   1, 0                    # a semaphore that lets one thread through
mutexes:
        .zero   24 * THREADS

        .section .tbss, "awT", @nobits
        .balign 4
mine:
        .zero   4
