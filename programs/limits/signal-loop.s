# signal-loop: a handler of SIGSEGV that returns to the instruction that failed, which fails again, and again ...
#
# Shows   that such a loop is one of the process's own: others have their turns, a timer of CPU time ends it.
# Run     badak run programs/limits/signal-loop.s
# Break   Leave out setitimer, and stop it with Ctrl-C.

        .include "flags.inc"
        .include "signals.inc"

        .data
        .balign 4
timer:  .word   0, 0, 0, 50000          # after 50 ms of CPU time
status: .word   0

        .text
        .globl  main
main:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    fork
        beqz    a0, loop
        la      a0, status
        call    wait
        la      a1, status
        lw      a1, 0(a1)
        andi    a1, a1, 127
        la      a0, ended
        call    printf
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

loop:
        li      a0, SIGSEGV
        la      a1, handler
        call    signal
        li      a0, ITIMER_PROF         # SIGPROF: nobody handles it
        la      a1, timer
        li      a2, 0
        call    setitimer
        lw      a0, 0(zero)             # a null pointer
        li      a0, 1
        call    _exit

handler:
        ret

        .section .rodata
ended:
        .asciz  "the loop was ended by signal %d\n"
