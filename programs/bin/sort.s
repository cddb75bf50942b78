# sort: puts lines in order.
#
# Shows   qsort of the library with a comparison of one's own; sorting addresses instead of the lines themselves.
# Run     sort FILE...    ls -l | sort -rn    sort -u FILE
# Break   sort -n of lines without numbers. Sort by length instead: change compare.

        .include "utility.inc"

        .equ    NUMERIC, 1
        .equ    REVERSE, 2
        .equ    UNIQUE, 4
        .equ    NO_CASE, 8

        .text
        .globl  main
main:
        start   "Usage: sort [-nruf] [FILE]...", "nruf", 2
        la      t0, options
        sw      s0, 0(t0)
        mv      a0, a1
        la      a1, take
        call    util_each
        la      s1, lines
        lw      s1, 0(s1)
        mv      a0, s1
        la      a1, count
        lw      a1, 0(a1)
        beqz    a1, 4f
        li      a2, 4
        la      a3, compare
        call    qsort
        la      t0, count
        lw      t0, 0(t0)
        slli    t0, t0, 2
        add     t0, t0, s1
        sw      zero, 0(t0)             # there is room: see take
1:
        lw      a0, 0(s1)
        beqz    a0, 4f
        andi    t0, s0, UNIQUE
        beqz    t0, 2f
        la      t0, lines
        lw      t0, 0(t0)
        beq     t0, s1, 2f
        addi    a0, s1, -4              # equal to the one before?
        mv      a1, s1
        call    compare_keys
        beqz    a0, 3f
2:
        lw      a0, 0(s1)
        call    puts
3:
        addi    s1, s1, 4
        j       1b
4:
        call    util_end

# take(stream, name): the lines of one file, into the array.
take:
        enter
        call    util_read_all
        mv      s0, a0                  # s0: next line
        add     s1, a0, a1              # s1: end of all
1:
        bgeu    s0, s1, 4f
        la      t0, count
        lw      a1, 0(t0)
        addi    t1, a1, 1
        sw      t1, 0(t0)
        and     t1, t1, a1
        bnez    t1, 2f                  # at a power of two, twice as much room
        slli    a1, a1, 3
        addi    a1, a1, 8
        la      a0, lines
        lw      a0, 0(a0)
        call    util_realloc
        la      t0, lines
        sw      a0, 0(t0)
2:
        la      t0, lines
        lw      t0, 0(t0)
        la      t1, count
        lw      t1, 0(t1)
        slli    t1, t1, 2
        add     t0, t0, t1
        sw      s0, -4(t0)
        mv      a0, s0
        li      a1, '\n'
        call    strchrnul
        sb      zero, 0(a0)
        addi    s0, a0, 1
        j       1b
4:
        leave

# compare(a, b): order of two lines, given the addresses of their addresses. Where the keys are equal, the bytes decide.
compare:
        enter
        mv      s0, a0
        mv      s1, a1
        call    compare_keys
        bnez    a0, 1f
        la      t0, options
        lw      t0, 0(t0)
        andi    t0, t0, UNIQUE
        bnez    t0, 1f
        lw      a0, 0(s0)
        lw      a1, 0(s1)
        call    strcmp
1:
        la      t0, options
        lw      t0, 0(t0)
        andi    t0, t0, REVERSE
        beqz    t0, 2f
        neg     a0, a0
2:
        leave

# compare_keys(a, b): by what the options look at.
compare_keys:
        lw      a0, 0(a0)
        lw      a1, 0(a1)
        la      t0, options
        lw      t0, 0(t0)
        andi    t1, t0, NUMERIC
        bnez    t1, compare_numbers
        andi    t1, t0, NO_CASE
        bnez    t1, 1f
        tail    strcmp
1:
        tail    strcasecmp

# compare_numbers: the decimal numbers at the start of two lines, fractions too. They may have any number of digits:
# the longer one is larger, and of two of the same length the first digit that differs decides.
compare_numbers:
        enter   12
        .equ    sign_of_a, 0
        .equ    length_of_a, 4
        .equ    digits_of_b, 8
        mv      s1, a1
        call    number_at               # a0 digits, a1 how many, a2 sign
        mv      s0, a0
        sw      a1, length_of_a(sp)
        sw      a2, sign_of_a(sp)
        mv      a0, s1
        call    number_at
        lw      a3, length_of_a(sp)
        lw      a4, sign_of_a(sp)
        sub     t0, a4, a2
        bnez    t0, 3f
        sub     t0, a3, a1
        bnez    t0, 2f
1:
        lbu     t0, 0(s0)               # the digits, and those behind the point
        lbu     t1, 0(a0)
        call    digit_values
        sub     t0, t0, t1
        bnez    t0, 2f
        addi    s0, s0, 1
        addi    a0, a0, 1
        bnez    t2, 1b
2:
        mul     t0, t0, a2              # of two negative ones the larger is smaller
3:
        mv      a0, t0
        leave   12

# number_at: a0 = text -> a0 = its first digit that is not 0, a1 = digits before the point, a2 = sign: -1, 0 or 1.
number_at:
1:
        lbu     t0, 0(a0)
        li      t1, ' '
        beq     t0, t1, 2f
        li      t1, '\t'
        bne     t0, t1, 3f
2:
        addi    a0, a0, 1
        j       1b
3:
        li      a2, 1
        li      t1, '-'
        bne     t0, t1, 4f
        li      a2, -1
        addi    a0, a0, 1
4:
        lbu     t0, 0(a0)
        li      t1, '0'
        bne     t0, t1, 5f
        addi    a0, a0, 1
        j       4b
5:
        mv      a3, a0
        li      t1, 10
6:
        lbu     t0, 0(a3)
        addi    t0, t0, -'0'
        bgeu    t0, t1, 7f
        addi    a3, a3, 1
        j       6b
7:
        sub     a1, a3, a0
        bnez    a1, 9f
        lbu     t0, 0(a3)               # 0, or 0.00...: neither positive nor negative
        li      t1, '.'
        bne     t0, t1, 8f
70:
        addi    a3, a3, 1
        lbu     t0, 0(a3)
        li      t1, '0'
        beq     t0, t1, 70b
        addi    t0, t0, -'0'
        li      t1, 10
        bltu    t0, t1, 9f
8:
        li      a2, 0
9:
        ret

# digit_values: t0, t1 = two characters -> their digits, 0 for the end of a number; t2 = 0 if both are at their end.
digit_values:
        addi    t0, t0, -'0'
        addi    t1, t1, -'0'
        li      t2, '.' - '0'
        beq     t0, t2, 1f
        beq     t1, t2, 1f
        li      t2, 10
        sltu    a3, t0, t2
        sltu    a4, t1, t2
        or      t2, a3, a4
        neg     a3, a3
        neg     a4, a4
        and     t0, t0, a3
        and     t1, t1, a4
        ret
1:
        li      t0, 0                   # the point, of both or against the end of the other
        li      t1, 0
        ret

        .bss
        .balign 4
options:
        .space  4
lines:                                  # addresses of the lines
        .space  4
count:
        .space  4
