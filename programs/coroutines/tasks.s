# tasks: three coroutines in one thread take turns, and sleep without stopping the others.
#
# Shows   A scheduler of coroutines: three tasks of 20, 10 and 30 milliseconds end after 30, not after 60.
# Run     badak run programs/coroutines/tasks.s
# Break   programs/coroutines/tasks-broken.s sleeps with usleep: the whole thread sleeps, and all coroutines with it.
# Lab     docs/labs/coroutines.md

        .include "frame.inc"
        .include "syscalls.inc"
        .include "flags.inc"

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
        call    milliseconds
        mv      s0, a0
        call    coroutine_run
        call    milliseconds
        sub     a1, a0, s0
        la      a0, all
        call    printf
        li      a0, 0
        leave

task:
        enter
        mv      s0, a0
        mv      a1, a0
        la      a0, starts
        call    printf
        mv      a0, s0
        .ifdef  BROKEN
        li      t0, 1000
        mul     a0, a0, t0
        call    usleep
        .else
        call    coroutine_sleep
        .endif
        mv      a1, s0
        la      a0, ends
        call    printf
        leave

# milliseconds: of virtual time, since the machine was started.
milliseconds:
        addi    sp, sp, -20
        sw      ra, 16(sp)
        li      a0, CLOCK_MONOTONIC
        mv      a1, sp
        li      t0, SYS_clock_gettime64
        ecall
        lw      a0, 0(sp)               # struct timespec64: seconds in 8 bytes, nanoseconds
        li      t0, 1000
        mul     a0, a0, t0
        lw      t1, 8(sp)
        li      t0, 1000000
        divu    t1, t1, t0
        add     a0, a0, t1
        lw      ra, 16(sp)
        addi    sp, sp, 20
        ret

        .section .rodata
starts:
        .asciz  "task of %d ms starts\n"
ends:
        .asciz  "task of %d ms ends\n"
all:
        .asciz  "all have ended, after %d ms\n"
