# creation-broken: a process is asked to count for its maker, as a thread would.
#
# Shows   After fork each process has its own memory: the variable that the child changes is not the parent's.
# Run     badak run programs/threads/creation-broken.s
# Break   Mend it: with a pipe (programs/processes/pipe.s), or with memory from mmap that both share (MAP_SHARED).
# Lab     docs/labs/creation.md

        .include "frame.inc"

        .text
        .globl  main
main:
        enter
        call    fork
        bnez    a0, 1f
        la      t0, counter             # the child counts in its own copy
        li      t1, 1000
        sw      t1, 0(t0)
        call    _exit
1:
        li      a0, 0
        call    wait
        la      t0, counter
        lw      a1, 0(t0)
        la      a0, result
        call    printf
        li      a0, 0
        leave

        .section .rodata
result:
        .asciz  "1000 was counted; the parent finds %d\n"

        .bss
        .balign 4
counter:
        .zero   4
