# crash-broken: a server with three threads that wants to survive the error of one: a handler for SIGSEGV ends only the
# thread that had it. But that thread held a lock.
#
# Shows   What a thread leaves behind is shared, too: its lock stays locked for ever, and the data behind it half changed.
#         The machine says so: the lock was held by a thread that has ended.
# Run     badak run --sched random --seed 1 programs/threads/crash-broken.s
# Break   Mend it with a robust mutex (pthread_mutexattr_setrobust): the next one gets EOWNERDEAD, and looks at the data.
# Lab     docs/labs/crash.md

        .include "frame.inc"
        .include "signals.inc"
        .include "structs.inc"

        .equ    WORKERS, 3

        .text
        .globl  main
main:
        enter   4 * WORKERS
        li      a0, SIGSEGV
        la      a1, end_this_thread
        call    signal
        li      s0, 0
1:
        slli    t0, s0, 2
        add     a0, sp, t0
        li      a1, 0
        la      a2, work
        mv      a3, s0
        call    pthread_create
        addi    s0, s0, 1
        li      t0, WORKERS
        bne     s0, t0, 1b
2:
        addi    s0, s0, -1
        slli    t0, s0, 2
        add     t0, sp, t0
        lw      a0, 0(t0)
        li      a1, 0
        call    pthread_join
        bnez    s0, 2b
        la      a0, over
        call    puts
        li      a0, 0
        leave   4 * WORKERS

# end_this_thread: handler of SIGSEGV.
end_this_thread:
        la      a0, caught
        call    puts
        li      a0, 0
        call    pthread_exit

# work: worker a0 comes after as many milliseconds, and enters its sum in the books.
work:
        enter
        mv      s0, a0
        li      t0, 1000
        mul     a0, a0, t0
        call    usleep
        la      a0, books
        call    pthread_mutex_lock
        la      t0, sums
        bnez    s0, 1f
        li      t0, 0                   # the first one has an error: a null pointer
1:
        lw      t1, 0(t0)
        addi    t1, t1, 100
        sw      t1, 0(t0)
        la      a0, books
        call    pthread_mutex_unlock
        leave

        .section .rodata
caught:
        .asciz  "a worker had an error; only that thread ends, says the handler"
over:
        .asciz  "all workers have ended"

        .bss
        .balign 4
books:
        .zero   24
sums:
        .zero   4
