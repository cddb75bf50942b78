# seq: prints the numbers from FIRST to LAST.
#
# Shows   numbers from text and back.
# Run     seq 5       seq 3 7     seq 10 -2 0     seq -s , 5
# Break   seq 2147483640 2147483647: what comes after the largest number of 32 bits, and why does it stop all the same?

        .include "utility.inc"

        .equ    SEPARATOR, 1

        .text
        .globl  main
main:
        start   "Usage: seq [-s STRING] [FIRST [STEP]] LAST", "s:"
        mv      s1, a1
        li      a0, 3
        call    util_most
        li      a0, 1
        call    util_need
        andi    t0, s0, SEPARATOR
        bnez    t0, 1f
        text    a0, "\n"
        la      t0, util_values
        sw      a0, 0(t0)
1:
        lw      a0, 0(s1)
        call    util_number
        la      s0, numbers             # s0: first, step, last
        li      t0, 1
        sw      t0, 0(s0)
        sw      t0, 4(s0)
        sw      a0, 8(s0)
        lw      a0, 4(s1)
        beqz    a0, count
        lw      t0, 8(s0)               # two numbers: the one that was read is the first
        sw      t0, 0(s0)
        call    util_number
        sw      a0, 8(s0)
        lw      a0, 8(s1)
        beqz    a0, count
        lw      t0, 8(s0)               # three: and this one the step
        sw      t0, 4(s0)
        call    util_number
        sw      a0, 8(s0)
        lw      a0, 4(s0)
        bnez    a0, count
        text    a0, "the step must not be 0"
        call    util_complain
        call    util_misused

count:
        lw      s1, 0(s0)               # s1: the next number
1:
        lw      t0, 4(s0)
        lw      t1, 8(s0)
        bltz    t0, 2f
        bgt     s1, t1, 5f
        j       3f
2:
        blt     s1, t1, 5f
3:
        lw      t0, 0(s0)
        beq     s1, t0, 4f
        la      a0, util_values
        lw      a0, 0(a0)
        call    putstr
4:
        mv      a0, s1
        call    print_dec
        lw      t0, 4(s0)
        add     t1, s1, t0
        slt     a0, t1, s1              # beyond 32 bits: smaller although the step is positive, or the other way round
        slti    a1, t0, 0
        mv      s1, t1
        beq     a0, a1, 1b
        j       6f
5:
        lw      t0, 0(s0)
        beq     s1, t0, 7f              # nothing was printed
6:
        call    print_newline
7:
        call    util_end

        .bss
        .balign 4
numbers:
        .space  12
