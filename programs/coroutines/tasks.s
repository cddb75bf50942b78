# tasks: three coroutines in one thread take turns, and sleep without stopping the others.
#
# Shows   A scheduler of coroutines: three tasks of 20, 10 and 30 milliseconds end after 30, not after 60.
# Run     badak run programs/coroutines/tasks.s
# Break   Replace coroutine_sleep by usleep with a thousand times the number: now the whole thread sleeps.

        .include "frame.inc"

        .text
        .globl  main
main:
        enter
        la      a0, task
        li      a1, 20
        call    coroutine_spawn
        la      a0, task
        li      a1, 10
        call    coroutine_spawn
        la      a0, task
        li      a1, 30
        call    coroutine_spawn
        call    coroutine_run
        la      a0, all
        call    puts
        li      a0, 0
        leave

task:
        enter
        mv      s0, a0
        mv      a1, a0
        la      a0, starts
        call    printf
        mv      a0, s0
        call    coroutine_sleep
        mv      a1, s0
        la      a0, ends
        call    printf
        leave

        .section .rodata
starts:
        .asciz  "task of %d ms starts\n"
ends:
        .asciz  "task of %d ms ends\n"
all:
        .asciz  "all have ended"
