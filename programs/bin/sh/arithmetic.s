# $((...)): whole numbers of 32 bits, names of variables, ( ) and the operators of C: || && == != <= >= < > + - * / %
# and before a number - + !. Precedence climbing: an operand, then operators as long as they bind tighter than the one that
# is waiting to the left.

        .include "sh.inc"

        .bss
        .balign 4
at:                                     # what has not been read yet
        .space  4

# int arithmetic_value(text)
function arithmetic_value
        enter
        sw      a0, at, t0
        li      a0, 0
        call    expression
        mv      s0, a0
        call    next_byte
        bnez    a0, bad
        mv      a0, s0
        leave

bad:
        la      a0, bad_text
        call    fail

# int next_byte(): the first byte of what has not been read, blanks skipped.
next_byte:
        lw      t0, at
1:
        lbu     a0, 0(t0)
        addi    t0, t0, 1
        ifeq    a0, ' ', 1b
        ifeq    a0, '\t', 1b
        ifeq    a0, '\n', 1b
        addi    t0, t0, -1
        sw      t0, at, t1
        ret

# int expression(level): an operand, and operators of a higher level with theirs.
expression:
        enter   8
        sw      a0, 0(sp)
        call    operand
        mv      s0, a0                  # s0: the value so far
1:
        call    find_operator
        mv      s1, a0                  # s1: row of the operator
        beqz    a0, 2f
        lbu     a0, 2(s1)
        lw      t0, 0(sp)
        bleu    a0, t0, 2f
        mv      a0, s1
        call    take_operator
        lbu     a0, 2(s1)
        call    expression
        mv      a1, a0
        mv      a0, s0
        lbu     a2, 3(s1)
        call    calculate
        mv      s0, a0
        j       1b
2:
        mv      a0, s0
        leave   8

# row *find_operator(): the one that stands here; 0 if there is none.
find_operator:
        enter
        call    next_byte
        beqz    a0, 3f
        lw      a1, at
        lbu     a1, 1(a1)
        la      t0, operators
1:
        lbu     t1, 0(t0)
        beqz    t1, 3f
        bne     t1, a0, 2f
        lbu     t1, 1(t0)
        beqz    t1, 4f
        beq     t1, a1, 4f
2:
        addi    t0, t0, 4
        j       1b
3:
        li      a0, 0
        leave
4:
        mv      a0, t0
        leave

take_operator:
        lbu     t0, 1(a0)
        snez    t0, t0
        addi    t0, t0, 1
        lw      t1, at
        add     t1, t1, t0
        sw      t1, at, t0
        ret

# int operand(): a number, the value of a variable, (expression), or - + ! and an operand.
operand:
        enter
        call    next_byte
        mv      s0, a0
        lw      s1, at
        call    isdigit
        bnez    a0, 1f
        mv      a0, s1
        call    name_length
        bnez    a0, 2f
        beqz    s0, bad
        addi    t0, s1, 1
        sw      t0, at, t1
        ifeq    s0, '(', 4f
        la      a0, signs
        mv      a1, s0
        call    strchr
        beqz    a0, bad
        call    operand
        ifeq    s0, '+', 5f
        ifeq    s0, '!', 3f
        neg     a0, a0
        leave
3:
        seqz    a0, a0
        leave
1:
        mv      a0, s1
        la      a1, at
        li      a2, 0
        call    strtol
        leave
2:
        mv      a1, a0
        add     t0, s1, a0
        sw      t0, at, t1
        mv      a0, s1
        call    alloc_text
        call    variable_value
        beqz    a0, 5f
        call    atoi
5:
        leave
4:
        li      a0, 0
        call    expression
        mv      s0, a0
        call    next_byte
        ifne    a0, ')', bad
        addi    t0, t0, 1
        sw      t0, at, t1
        mv      a0, s0
        leave

# int calculate(a, b, operator)
calculate:
        slli    t0, a2, 2
        la      t1, calculations
        add     t1, t1, t0
        lw      t1, 0(t1)
        jr      t1
either:
        or      a0, a0, a1
        snez    a0, a0
        ret
both:
        snez    a0, a0
        snez    a1, a1
        and     a0, a0, a1
        ret
equal:
        sub     a0, a0, a1
        seqz    a0, a0
        ret
unequal:
        sub     a0, a0, a1
        snez    a0, a0
        ret
at_most:
        slt     a0, a1, a0
        xori    a0, a0, 1
        ret
at_least:
        slt     a0, a0, a1
        xori    a0, a0, 1
        ret
below:
        slt     a0, a0, a1
        ret
above:
        slt     a0, a1, a0
        ret
plus:
        add     a0, a0, a1
        ret
minus:
        sub     a0, a0, a1
        ret
times:
        mul     a0, a0, a1
        ret
divided:
        beqz    a1, by_zero
        div     a0, a0, a1
        ret
rest:
        beqz    a1, by_zero
        rem     a0, a0, a1
        ret
by_zero:
        la      a0, by_zero_text
        call    fail

        .section .rodata
bad_text:
        .asciz  "$((...)): this is no expression"
by_zero_text:
        .asciz  "$((...)): division by zero"
signs:
        .asciz  "-+!"
operators:                              # two bytes, level, place in calculations
        .byte   '|', '|', 1, 0
        .byte   '&', '&', 2, 1
        .byte   '=', '=', 3, 2
        .byte   '!', '=', 3, 3
        .byte   '<', '=', 4, 4
        .byte   '>', '=', 4, 5
        .byte   '<', 0, 4, 6
        .byte   '>', 0, 4, 7
        .byte   '+', 0, 5, 8
        .byte   '-', 0, 5, 9
        .byte   '*', 0, 6, 10
        .byte   '/', 0, 6, 11
        .byte   '%', 0, 6, 12
        .word   0
        .balign 4
calculations:
        .word   either, both, equal, unequal, at_most, at_least, below, above, plus, minus, times, divided, rest
