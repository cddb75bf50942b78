# printf: prints arguments as a format says.
#
# Shows   that a format is a small program: printf takes each directive out of it and lets the library's printf do it. What
#         is left of the arguments begins the format again.
# Run     printf '%s is %d\n' one 1 two 2     printf '%05x\n' 255     printf '%b' 'a\n'
# Break   printf '%d\n' abc; echo $?

        .include "utility.inc"

        .equ    DIRECTIVE_BYTES, 40

        .text
        .globl  main
main:
        start   "Usage: printf FORMAT [ARGUMENT]...", "+"
        mv      s0, a1
        li      a0, 1
        call    util_need
        lw      t0, 0(s0)
        la      t1, format
        sw      t0, 0(t1)
        addi    s0, s0, 4               # s0: next argument
again:
        mv      s1, s0
        call    run
        bnez    a0, end                 # \c
        lw      t0, 0(s0)
        beqz    t0, end
        bne     s0, s1, again           # a format that takes none ends too
end:
        call    util_end

# run: the format once -> a0 = 1 if a \c ended it.
run:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s1, 0(sp)
        la      t0, format
        lw      s1, 0(t0)               # s1: place in the format
1:
        lbu     t0, 0(s1)
        beqz    t0, 7f
        li      t1, '%'
        beq     t0, t1, 2f
        mv      a0, s1
        call    util_escape
        mv      s1, a0
        bltz    a1, 8f
        mv      a0, a1
        call    putchar
        j       1b
2:
        lbu     t0, 1(s1)
        li      t1, '%'
        bne     t0, t1, 3f
        li      a0, '%'
        call    putchar
        addi    s1, s1, 2
        j       1b
3:
        call    directive
        beqz    a0, 1b
8:
        li      a0, 1
        j       9f
7:
        li      a0, 0
9:
        lw      s1, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

# directive: prints one, which begins at s1 -> s1 behind it; a0 = 1 if its argument said \c.
directive:
        addi    sp, sp, -(4 + DIRECTIVE_BYTES)
        sw      ra, DIRECTIVE_BYTES(sp)
        mv      a0, s1                  # up to the letter
        li      a1, '.'
1:
        addi    a0, a0, 1
        lbu     a2, 0(a0)
        beqz    a2, bad_rest
        ori     t0, a2, 32
        addi    t0, t0, -'a'
        li      t1, 26
        bgeu    t0, t1, 1b
        sub     a1, a0, s1
        li      t0, DIRECTIVE_BYTES - 2
        bgeu    a1, t0, bad_rest
        add     t1, sp, a1              # a copy of it in a text of its own
        sb      a2, 0(t1)
        sb      zero, 1(t1)
2:
        addi    t1, t1, -1
        addi    a0, a0, -1
        lbu     t0, 0(a0)
        sb      t0, 0(t1)
        bne     t1, sp, 2b
        add     s1, s1, a1
        addi    s1, s1, 1
        text    a1, ""                  # the argument; there may be none left
        lw      t0, 0(s0)
        beqz    t0, 3f
        mv      a1, t0
        addi    s0, s0, 4
3:
        li      t0, 's'
        beq     a2, t0, print
        li      t0, 'b'
        beq     a2, t0, escapes
        li      t0, 'c'
        beq     a2, t0, character
        mv      a0, a2
        la      t0, number
        sw      a1, 0(t0)
        text    a1, "diuoxX"
        mv      a2, a0
        mv      a0, a1
        mv      a1, a2
        call    strchr
        beqz    a0, bad
        call    read_number
        mv      a1, a0
print:
        mv      a0, sp
        call    printf
        li      a0, 0
leave_directive:
        lw      ra, DIRECTIVE_BYTES(sp)
        addi    sp, sp, 4 + DIRECTIVE_BYTES
        ret
escapes:
        mv      a0, a1
        call    util_escaped
        j       leave_directive
character:
        lbu     a1, 0(a1)
        beqz    a1, 4f
        j       print
4:
        li      a0, 0
        j       leave_directive
bad:
        mv      a1, sp
        j       1f
bad_rest:
        mv      a1, s1
1:
        text    a0, "%s: invalid directive"
        call    util_complain
        call    util_end

# read_number: the text at `number` as a number: decimal, 0x, octal, or the code of a character behind a quote.
read_number:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        la      t0, number
        lw      a0, 0(t0)
        lbu     t0, 0(a0)
        beqz    t0, 3f
        li      t1, '\''
        beq     t0, t1, 2f
        li      t1, '"'
        beq     t0, t1, 2f
        mv      a1, sp
        li      a2, 0
        li      t1, '-'
        bne     t0, t1, 4f
        call    strtol
        j       5f
4:
        call    strtoul
5:
        lw      t0, 0(sp)
        lbu     t0, 0(t0)
        beqz    t0, 1f
        sw      a0, 0(sp)
        la      t0, number
        lw      a1, 0(t0)
        text    a0, "'%s': expected a numeric value"
        call    util_complain
        lw      a0, 0(sp)
        j       1f
2:
        lbu     a0, 1(a0)
        j       1f
3:
        li      a0, 0
1:
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

        .bss
        .balign 4
format:
        .space  4
number:
        .space  4
