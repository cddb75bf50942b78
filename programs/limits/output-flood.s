# output-flood: writes lines as fast as it can.
#
# Shows   that output has to be taken by somebody: when the host does not keep up, the machine waits, and its memory does
#         not grow.
# Run     badak run programs/limits/output-flood.s -- 1000000 | tail -1       (lines)

        .text
        .globl  main
main:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      s0, 3                   # s0: lines
        li      a2, 2
        blt     a0, a2, 1f
        lw      a0, 4(a1)
        call    atoi
        mv      s0, a0
1:
        blez    s0, 2f
        li      a0, 1
        la      a1, line
        li      a2, length
        call    write
        addi    s0, s0, -1
        j       1b
2:
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

        .section .rodata
line:
        .ascii  "all work and no play makes a machine a dull machine\n"
        .equ    length, . - line
