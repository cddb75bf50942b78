# test and [: questions about files, texts and numbers; the answer is the exit status, 0 for yes.
#
#         test -e FILE   it is there     -f a file   -d a folder   -L a link   -s not empty   -r -w -x its permissions
#         test -n TEXT   not empty       -z empty    TEXT = TEXT   !=          NUMBER -eq NUMBER   -ne -lt -le -gt -ge
#         test ! ...     the opposite

        .include "sh.inc"

        .bss
        .balign 4
attributes:
        .space  sizeof.stat

# test, [
function builtin_test
        enter
        mv      s0, a1
        addi    s1, a0, -1              # s1: how many words, without the name and the ]
        lw      t0, 0(a1)
        lbu     t0, 0(t0)
        ifne    t0, '[', 1f
        slli    t0, s1, 2
        add     t0, t0, s0
        lw      a0, 0(t0)
        la      a1, bracket
        call    strcmp
        bnez    a0, 3f
        addi    s1, s1, -1
1:
        addi    a0, s0, 4
        mv      a1, s1
        call    answer
        bltz    a0, 2f
        seqz    a0, a0
        leave
3:
        la      a0, no_bracket
        call    complain
        li      a0, 2
        leave
2:
        ifeq    a0, TOLD, 4f
        la      a0, usage
        call    complain
4:
        li      a0, 2
        leave

# int answer(words, how many): 1 yes, 0 no, -1 no such question; TOLD: one about numbers that are none, which has been said.
        .equ    TOLD, -2
answer:
        enter
        mv      s0, a0
        beqz    a1, 2f
        ifeq    a1, 1, 1f
        mv      s1, a1
        lw      a0, 0(s0)
        la      a1, not
        call    strcmp
        beqz    a0, 3f
        mv      a0, s0
        ifeq    s1, 3, 4f
        ifne    s1, 2, 5f
        call    one_operand
        leave
1:
        lw      t0, 0(s0)
        lbu     t0, 0(t0)
        snez    a0, t0
        leave
2:
        li      a0, 0
        leave
3:
        addi    a0, s0, 4
        addi    a1, s1, -1
        call    answer
        bltz    a0, 6f
        xori    a0, a0, 1
6:
        leave
4:
        call    two_operands
        leave
5:
        li      a0, -1
        leave

# int one_operand(words): -e file ...
one_operand:
        enter
        lw      t0, 0(a0)
        lbu     t1, 0(t0)
        ifne    t1, '-', 9f
        lbu     s0, 1(t0)
        lbu     t1, 2(t0)
        bnez    t1, 9f
        lw      s1, 4(a0)
        lbu     t0, 0(s1)
        snez    a0, t0
        ifeq    s0, 'n', 8f
        seqz    a0, t0
        ifeq    s0, 'z', 8f
        ifeq    s0, 't', 4f
        la      a0, files
        mv      a1, s0
        call    strchr
        beqz    a0, 9f
        la      t0, files
        sub     a0, a0, t0
        slli    a0, a0, 2
        la      t0, file_bits
        add     t0, t0, a0
        lw      s0, 0(t0)               # s0: the bits of the mode, or -1 for the size
        mv      a0, s1
        li      a3, AT_SYMLINK_NOFOLLOW
        li      t0, S_IFLNK
        beq     s0, t0, 1f
        li      a3, 0
1:
        mv      a1, a0
        li      a0, AT_FDCWD
        la      a2, attributes
        call    fstatat
        bnez    a0, 7f
        la      t0, attributes
        bltz    s0, 3f
        lw      t0, stat.mode(t0)
        li      t1, S_IFMT
        and     t2, s0, t1
        beqz    t2, 2f
        and     t0, t0, t1              # a kind of file
        sub     t0, t0, s0
        seqz    a0, t0
        leave
2:                                      # permissions; no bits: it is enough that it is there
        and     t0, t0, s0
        li      a0, 1
        beqz    s0, 8f
        snez    a0, t0
        leave
3:
        lw      t0, stat.size(t0)
        snez    a0, t0
        leave
4:
        mv      a0, s1
        call    atoi
        call    isatty
        leave
7:
        li      a0, 0
8:
        leave
9:
        li      a0, -1
        leave

# int two_operands(words): a = b ...
two_operands:
        enter
        mv      s0, a0
        li      s1, 0
1:
        slli    t0, s1, 2               # the operators have 4 bytes each
        la      a1, operators
        add     a1, a1, t0
        lbu     t0, 0(a1)
        beqz    t0, 9f
        lw      a0, 4(s0)
        call    strcmp
        beqz    a0, 2f
        addi    s1, s1, 1
        j       1b
2:
        li      t0, 2
        bgeu    s1, t0, 3f
        lw      a0, 0(s0)
        lw      a1, 8(s0)
        call    strcmp
        snez    a0, a0
        xor     a0, a0, s1
        xori    a0, a0, 1
        leave
3:
        lw      a0, 8(s0)
        li      a1, 10
        call    number_of
        bnez    a1, 7f
        mv      t0, s0
        mv      s0, a0
        lw      a0, 0(t0)
        li      a1, 10
        call    number_of
        bnez    a1, 7f
        slt     t0, a0, s0              # t0: below, t1: above
        slt     t1, s0, a0
        or      a0, t0, t1
        ifeq    s1, 3, 8f
        xori    a0, a0, 1
        ifeq    s1, 2, 8f
        mv      a0, t0
        ifeq    s1, 4, 8f
        xori    a0, t1, 1
        ifeq    s1, 5, 8f
        mv      a0, t1
        ifeq    s1, 6, 8f
        xori    a0, t0, 1
        j       8f
7:
        li      a0, TOLD
8:
        leave
9:
        li      a0, -1
        leave

        .section .rodata
bracket:
        .asciz  "]"
not:
        .asciz  "!"
no_bracket:
        .asciz  "[: a ] is expected at the end"
usage:
        .asciz  "test: the question is not understood: docs/shell.md lists them"
files:
        .asciz  "efdLhsrwx"
        .balign 4
file_bits:
        .word   0, S_IFREG, S_IFDIR, S_IFLNK, S_IFLNK, -1, 0444, 0222, 0111
operators:
        .byte   '=', 0, 0, 0
        .asciz  "!="
        .byte   0
        .asciz  "-eq", "-ne", "-lt", "-le", "-gt", "-ge", ""
