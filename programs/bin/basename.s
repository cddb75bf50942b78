# basename: prints the last name of a path, without the ending if one is given.
#
# Shows   taking a text apart from its end.
# Run     basename /usr/lib/x.s       basename x.s .s
# Break   basename /      basename .s .s

        .include "utility.inc"

        .text
        .globl  main
main:
        start   "Usage: basename NAME [SUFFIX]", "+"
        mv      s1, a1
        li      a0, 2
        call    util_most
        li      a0, 1
        call    util_need
        lw      a0, 0(s1)
        mv      s0, a0
        call    strlen
        add     a0, a0, s0              # a0: the end
1:
        addi    t0, s0, 1               # slashes at the end do not count, but / is /
        bgeu    t0, a0, 2f
        lbu     t0, -1(a0)
        li      t1, '/'
        bne     t0, t1, 2f
        addi    a0, a0, -1
        sb      zero, 0(a0)
        j       1b
2:
        mv      a0, s0
        call    util_base
        mv      s0, a0
        lw      a0, 4(s1)
        beqz    a0, print
        call    strlen                  # does it end with the suffix, and is there something before?
        mv      a2, a0
        mv      a0, s0
        call    strlen
        la      t0, lengths
        sw      a0, 0(t0)
        lw      a0, 4(s1)
        call    strlen
        la      t0, lengths
        lw      t0, 0(t0)
        bgeu    a0, t0, print
        sub     t0, t0, a0
        add     a0, s0, t0
        mv      s0, s0
        lw      a1, 4(s1)
        mv      s1, a0
        call    strcmp
        bnez    a0, print
        sb      zero, 0(s1)
print:
        mv      a0, s0
        call    puts
        call    util_end

        .bss
        .balign 4
lengths:
        .space  4
