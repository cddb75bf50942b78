# head: prints the beginning of files.
#
# Shows   stopping early: what comes behind the tenth line is never read (and who writes it gets SIGPIPE).
# Run     head FILE       head -n 3 FILE      head -c 100 FILE    yes | head -5
# Break   seq 100000 | (head -n 1; head -n 1): why is the second line not 2?

        .include "utility.inc"

        .equ    LINES, 1
        .equ    BYTES, 2
        .equ    NUMBER, 4
        .equ    QUIET, 8
        .equ    TITLES, 16

        .text
        .globl  main
main:
        start   "Usage: head [-n LINES | -c BYTES | -LINES] [-qv] [FILE]...", "n:c:#:qv"
        mv      s1, a1
        la      t1, util_values
        lw      a0, 0(t1)
        andi    t0, s0, LINES
        bnez    t0, 1f
        lw      a0, 4(t1)
        andi    t0, s0, BYTES
        bnez    t0, 1f
        lw      a0, 8(t1)
        andi    t0, s0, NUMBER
        bnez    t0, 1f
        text    a0, "10"
1:
        la      t0, limit
        sw      a0, 0(t0)
        call    util_number
        la      t0, limit
        lw      a1, 0(t0)
        sw      a0, 0(t0)
        bgez    a0, 5f
        text    a0, "a number from 0 on is expected, not '%s'"
        call    util_complain
        call    util_end
5:
        la      t0, util_count
        lw      t0, 0(t0)
        li      t1, 2
        blt     t0, t1, 2f
        andi    t0, s0, QUIET
        bnez    t0, 2f
        ori     s0, s0, TITLES
2:
        mv      a0, s1
        la      a1, begin
        call    util_each
        call    util_end

# begin(stream, name): so many lines or bytes.
begin:
        enter   4
        sw      a0, 0(sp)
        la      s1, limit
        lw      s1, 0(s1)               # s1: how many are left
        andi    t0, s0, TITLES
        beqz    t0, 1f
        mv      a0, a1
        call    util_title
1:
        blez    s1, 3f
        lw      a0, 0(sp)
        call    fgetc
        bltz    a0, 3f
        call    putchar
        andi    t0, s0, BYTES
        bnez    t0, 2f
        li      t0, '\n'
        bne     a0, t0, 1b
2:
        addi    s1, s1, -1
        j       1b
3:
        leave   4

        .bss
        .balign 4
limit:
        .space  4
