# The backslash escapes of echo -e and printf.

        .include "function.inc"
        .include "utility.inc"

# int util_escaped(const char *text): prints a text with its escapes. Result: 1 if there was a \c, which ends all output.
function util_escaped
        enter
        mv      s0, a0
1:
        lbu     a0, 0(s0)
        beqz    a0, 2f
        mv      a0, s0
        call    util_escape
        mv      s0, a0
        bltz    a1, 3f
        mv      a0, a1
        call    putchar
        j       1b
2:
        li      a0, 0
        leave
3:
        li      a0, 1
        leave
end     util_escaped

# char *util_escape(const char *text): one character of a text, which may be an escape. Result: where the next one begins;
# in a1 the character, -1 for \c.
function util_escape
        lbu     a1, 0(a0)
        addi    a0, a0, 1
        li      t0, '\\'
        bne     a1, t0, 9f
        lbu     t0, 0(a0)
        la      a2, pairs
1:
        lbu     t1, 0(a2)
        beqz    t1, 2f
        lb      a1, 1(a2)
        addi    a2, a2, 2
        bne     t0, t1, 1b
        addi    a0, a0, 1
        ret
2:
        li      t1, 'x'
        beq     t0, t1, hexadecimal
        li      a2, 3                   # octal: up to three digits, \0 and three more
        li      a1, 0
        li      t1, '0'
        bne     t0, t1, 3f
        addi    a0, a0, 1
        j       4f
3:
        li      t1, 8
        addi    t2, t0, -'0'
        bgeu    t2, t1, 8f
4:
        lbu     t0, 0(a0)
        addi    t0, t0, -'0'
        li      t1, 8
        bgeu    t0, t1, 5f
        beqz    a2, 5f
        slli    a1, a1, 3
        add     a1, a1, t0
        addi    a0, a0, 1
        addi    a2, a2, -1
        j       4b
5:
        andi    a1, a1, 255
        ret
hexadecimal:
        addi    a3, a0, 1
        li      a2, 2
        li      a1, 0
6:
        lbu     t0, 0(a3)
        addi    t1, t0, -'0'
        li      t2, 10
        bltu    t1, t2, 7f
        ori     t0, t0, 32              # small letters
        addi    t1, t0, -'a'
        li      t2, 6
        bgeu    t1, t2, 60f
        addi    t1, t1, 10
7:
        beqz    a2, 61f
        slli    a1, a1, 4
        add     a1, a1, t1
        addi    a3, a3, 1
        addi    a2, a2, -1
        j       6b
60:
        li      t0, 2
        beq     a2, t0, 8f              # no digit at all
61:
        mv      a0, a3
        ret
8:
        li      a1, '\\'                # no escape: the backslash is itself
9:
        ret
end     util_escape

        .section .rodata
pairs:                                  # letter, what it means
        .byte   'n', 10, 't', 9, '\\', '\\', 'r', 13, 'a', 7, 'b', 8, 'f', 12, 'v', 11, 'e', 27, '"', '"', 'c', -1, 0
