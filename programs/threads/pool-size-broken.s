# pool-size-broken: a pool of two threads whose tasks wait for tasks of the same pool.
#
# Shows   A pool can lock itself up: both threads wait for tasks that stand in the queue, and nobody is left to run them.
# Run     badak run programs/threads/pool-size-broken.s
# Break   One thread more, and all is well, today: with three tasks it happens again. Mend it with a pool of its own for
#         the inner tasks.
# Lab     docs/labs/pool-size.md

        .include "frame.inc"

        .text
        .globl  main
main:
        enter   4
        li      a0, 2
        call    pool_create
        mv      s0, a0
        la      t0, pool
        sw      s0, 0(t0)
        la      a1, outer
        call    pool_submit
        sw      a0, 0(sp)
        mv      a0, s0
        la      a1, outer
        call    pool_submit
        call    future_get
        lw      a0, 0(sp)
        call    future_get
        la      a0, done
        call    puts
        li      a0, 0
        leave   4

outer:
        enter
        li      a0, 1000
        call    usleep                  # so that both threads of the pool have such a task
        la      a0, pool
        lw      a0, 0(a0)
        la      a1, inner
        call    pool_submit
        call    future_get              # no thread is left that could run it
        leave

inner:
        li      a0, 7
        ret

        .section .rodata
done:
        .asciz  "both tasks have ended"

        .bss
        .balign 4
pool:
        .zero   4
