# Requests to the toolchain that no tool makes: prints the result of each, and the status in the reply of the last.

        .include "utility.inc"

        .equ    ROOM, 256

        .globl  main
main:
        enter
        la      a0, garbage
        li      a1, 0x7fffffff          # larger than the limit
        li      a3, ROOM
        call    request
        li      a0, 16                  # nothing is there
        li      a1, 4
        li      a3, ROOM
        call    request
        la      a0, garbage
        li      a1, 4
        li      a3, 1                   # no room for a reply
        call    request
        la      a0, garbage
        li      a1, 4
        li      a3, ROOM
        call    request
        la      t0, reply
        lw      a0, 0(t0)
        call    show
        li      a0, 0
        leave

# request: a1 bytes at a0, a reply of at most a3 bytes; prints 1 for a reply, or else the result.
request:
        la      a2, reply
        li      t0, 1110
        ecall
        blez    a0, show
        li      a0, 1
        # falls through

# show: prints a0.
show:
        mv      a1, a0
        la      a0, format
        tail    printf

        .section .rodata
format:
        .asciz  "%d\n"
garbage:
        .ascii  "abcd"                  # words need a 0 behind them

        .bss
        .balign 4
reply:
        .space  ROOM
