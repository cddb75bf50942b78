# callbacks: three steps, each done by a thread of a pool, which calls back when it is ready. Once with callbacks inside
# callbacks, once as a coroutine that reads from top to bottom.
#
# Shows   A callback runs in another thread than the one that asked; what comes after a step must be handed over as code,
#         and the order of the text is no longer the order of time. A coroutine waits in the middle instead.
# Run     badak run programs/closures/callbacks.s
# Break   programs/closures/callbacks-broken.s does not wait for the last callback. Add a fourth step to both. In which one is it easier to stop after an error?
# Lab     docs/labs/callbacks.md

        .include "frame.inc"

        .text
        .globl  main
main:
        enter
        li      a0, 2
        call    pool_create
        mv      s0, a0
        la      t0, pool
        sw      s0, 0(t0)
        li      a0, 1
        la      a1, after_first
        call    ask
        .ifndef BROKEN
        la      a0, finished
        call    sem_wait
        .endif
        la      t0, result
        lw      a1, 0(t0)
        la      a0, nested
        call    printf

        la      a0, in_order
        li      a1, 0
        call    coroutine_create
        mv      s1, a0
1:
        mv      a0, s1
        la      t0, answer
        lw      a1, 0(t0)
        call    coroutine_resume        # it says what it wants to have done
        mv      t0, a0
        beqz    t0, 2f
        mv      a0, s0
        la      a1, double
        mv      a2, t0
        call    pool_submit
        call    future_get
        la      t0, answer
        sw      a0, 0(t0)
        j       1b
2:
        mv      a0, s1
        call    coroutine_destroy
        mv      a0, s0
        call    pool_stop
        li      a0, 0
        leave

# ask: a thread of the pool shall double a0 and call a1 with the result.
ask:
        enter   8
        sw      a1, 4(sp)
        sw      a0, 0(sp)
        li      a0, 8
        call    malloc                  # a closure: what to do, and what then
        lw      t0, 0(sp)
        sw      t0, 0(a0)
        lw      t0, 4(sp)
        sw      t0, 4(a0)
        mv      a2, a0
        la      a0, pool
        lw      a0, 0(a0)
        la      a1, work_and_call
        call    pool_run
        leave   8

work_and_call:
        enter
        lw      s0, 0(a0)
        lw      s1, 4(a0)
        call    free
        mv      a0, s0
        call    double
        jalr    s1                      # calls back, in this thread
        leave

double:
        slli    a0, a0, 1
        ret

# The nested way: each step is the callback of the one before.
after_first:
        la      a1, after_second
        j       ask
after_second:
        la      a1, after_third
        j       ask
after_third:
        la      t0, result
        sw      a0, 0(t0)
        la      a0, finished
        tail    sem_post

# The same as a coroutine.
in_order:
        enter
        li      a0, 1
        call    coroutine_yield         # first
        call    coroutine_yield         # second
        call    coroutine_yield         # third
        mv      a1, a0
        la      a0, straight
        call    printf
        li      a0, 0
        leave

        .section .rodata
nested:
        .asciz  "nested callbacks: %d\n"
straight:
        .asciz  "coroutine: %d\n"

        .bss
        .balign 4
pool:
        .zero   4
finished:
        .zero   8
result:
        .zero   4
answer:
        .zero   4
