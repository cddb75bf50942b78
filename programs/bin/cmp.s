# cmp: says where two files differ first.
#
# Shows   two streams side by side.
# Run     cmp a b     cmp -l a b      cmp -s a b && echo same
# Break   cmp of a file and its first half. Whose fault is the end of a pipe: yes | cmp - b

        .include "utility.inc"

        .equ    SILENT, 1
        .equ    LIST, 2

        .text
        .globl  main
main:
        start   "Usage: cmp [-sl] FILE [FILE]", "sl", 2
        mv      s1, a1
        li      a0, 2
        call    util_most
        li      a0, 1
        call    util_need
        lw      a0, 0(s1)
        call    util_open
        la      t0, streams
        sw      a0, 0(t0)
        beqz    a0, end
        lw      a0, 4(s1)
        bnez    a0, 1f
        text    a0, "-"
        sw      a0, 4(s1)
1:
        call    util_open
        la      t0, streams
        sw      a0, 4(t0)
        beqz    a0, end
next:
        la      t0, streams
        lw      a0, 0(t0)
        call    fgetc
        la      t0, bytes
        sw      a0, 0(t0)
        la      t0, streams
        lw      a0, 4(t0)
        call    fgetc
        la      t0, bytes
        lw      a3, 0(t0)
        mv      a4, a0
        lw      t1, 4(t0)               # the place, counted from 1
        addi    t1, t1, 1
        sw      t1, 4(t0)
        bne     a3, a4, differ
        bltz    a3, end
        li      t1, '\n'
        bne     a3, t1, next
        lw      t1, 8(t0)
        addi    t1, t1, 1
        sw      t1, 8(t0)
        j       next

differ:
        la      t1, util_status
        li      t2, 1
        sw      t2, 0(t1)
        andi    t1, s0, SILENT
        bnez    t1, end
        lw      a1, 0(s1)
        bltz    a3, at_end
        lw      a1, 4(s1)
        bltz    a4, at_end
        andi    t1, s0, LIST
        bnez    t1, list
        lw      a1, 0(s1)
        lw      a2, 4(s1)
        lw      a3, 4(t0)
        lw      a4, 8(t0)
        addi    a4, a4, 1
        text    a0, "%s %s differ: byte %u, line %u\n"
        call    printf
        j       end
list:
        lw      a1, 4(t0)
        mv      a2, a3
        mv      a3, a4
        text    a0, "%u %3o %3o\n"
        call    printf
        j       next
at_end:
        lw      a2, 4(t0)
        addi    a2, a2, -1
        la      t0, util_failure        # not an error, only a difference
        li      t1, 1
        sw      t1, 0(t0)
        text    a0, "EOF on %s after byte %u"
        call    util_complain
end:
        call    util_end

        .bss
        .balign 4
streams:
        .space  8
bytes:                                  # byte of the first file, place, newlines so far
        .space  12
