# Numbers in printf: each conversion is a function that prints one argument; a0 is its letter. The record at s1 is the one
# of format.s.

        .include "function.inc"
        .include "format.inc"

        .globl  __format_pointer, __format_hexadecimal, __format_octal, __format_unsigned, __format_signed
        .hidden __format_pointer, __format_hexadecimal, __format_octal, __format_unsigned, __format_signed

        .section .rodata
digit_characters:
        .ascii  "0123456789abcdef"

        .text
        .balign 4
__format_pointer:
        lw      t0, f.flags(s1)
        ori     t0, t0, FLAG_ALTERNATE
        sw      t0, f.flags(s1)
        li      a0, 'x'
__format_hexadecimal:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        call    fetch_unsigned
        lw      t0, f.flags(s1)
        andi    t0, t0, FLAG_ALTERNATE
        beqz    t0, 1f
        lw      t0, f.low(s1)
        lw      t1, f.high(s1)
        or      t0, t0, t1
        beqz    t0, 1f                  # 0 has no 0x
        lw      t0, 0(sp)
        slli    t0, t0, 8
        ori     t0, t0, '0'
        sw      t0, f.prefix(s1)        # 0x or 0X
1:
        li      a0, 16
        lw      a1, 0(sp)
        addi    a1, a1, -'x'            # 0 for small letters; X - x = -32 turns a into A
        lw      ra, 4(sp)
        addi    sp, sp, 8
        j       number

__format_octal:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    fetch_unsigned
        lw      t0, f.flags(s1)
        andi    t0, t0, FLAG_ALTERNATE
        beqz    t0, 1f
        lw      t0, f.low(s1)
        lw      t1, f.high(s1)
        or      t0, t0, t1
        beqz    t0, 1f
        li      t0, '0'
        sw      t0, f.prefix(s1)
1:
        li      a0, 8
        li      a1, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        j       number

__format_unsigned:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    fetch_unsigned
        li      a0, 10
        li      a1, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        j       number

__format_signed:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    fetch_signed
        lw      t1, f.high(s1)
        bgez    t1, 1f
        lw      t0, f.low(s1)
        snez    a0, t0                  # negate 64 bits: the low word borrows from the high one
        neg     t0, t0
        neg     t1, t1
        sub     t1, t1, a0
        sw      t0, f.low(s1)
        sw      t1, f.high(s1)
        li      t0, '-'
        j       3f
1:
        lw      a0, f.flags(s1)
        andi    t0, a0, FLAG_PLUS
        beqz    t0, 2f
        li      t0, '+'
        j       3f
2:
        andi    t0, a0, FLAG_SPACE
        beqz    t0, 3f
        li      t0, ' '
3:
        sw      t0, f.prefix(s1)
        li      a0, 10
        li      a1, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        j       number

# fetch_unsigned, fetch_signed: the next argument, as wide as f.size says, into f.low and f.high.
fetch_unsigned:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    fetch
        sll     a0, a0, t0
        srl     a0, a0, t0
        sw      a0, f.low(s1)
        sw      a1, f.high(s1)
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

fetch_signed:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    fetch
        sll     a0, a0, t0
        sra     a0, a0, t0
        beqz    t1, 1f
        srai    a1, a0, 31              # not ll: the high word repeats the sign
1:
        sw      a0, f.low(s1)
        sw      a1, f.high(s1)
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# fetch: a0 = the argument, a1 = its high word, t0 = bits to cut off on the left (16 h, 24 hh), t1 = 0 if it is ll.
fetch:
        lw      a2, f.args(s1)
        lw      a0, 0(a2)
        addi    a2, a2, 4
        li      a1, 0
        li      t0, 0
        lw      t1, f.size(s1)
        bgez    t1, 1f
        slli    t0, t1, 3
        neg     t0, t0
        addi    t0, t0, 8
1:
        addi    t1, t1, -2
        bnez    t1, 2f
        lw      a1, 0(a2)
        addi    a2, a2, 4
2:
        sw      a2, f.args(s1)
        ret

# number: prints f.high:f.low in base a0; a1 is added to digits that are letters.
number:
        lw      a3, f.low(s1)
        lw      a4, f.high(s1)
        addi    a2, s1, sizeof.f        # digits are made from the right
        lw      t0, f.precision(s1)
        or      t1, a3, a4
        or      t0, t0, t1
        beqz    t0, 3f                  # precision 0 and value 0: no digit at all
1:
        remu    t0, a4, a0              # 64 bits by 32, as on paper: the rest goes on to the next 16 bits
        divu    a4, a4, a0
        slli    t0, t0, 16
        srli    t1, a3, 16
        or      t1, t1, t0
        remu    t0, t1, a0
        divu    t1, t1, a0
        slli    t0, t0, 16
        slli    t2, a3, 16
        srli    t2, t2, 16
        or      t2, t2, t0
        remu    t0, t2, a0              # the digit
        divu    t2, t2, a0
        slli    t1, t1, 16
        or      a3, t1, t2
        la      t1, digit_characters
        add     t1, t1, t0
        lbu     t1, 0(t1)
        li      t2, 10
        bltu    t0, t2, 2f
        add     t1, t1, a1
2:
        addi    a2, a2, -1
        sb      t1, 0(a2)
        or      t0, a3, a4
        bnez    t0, 1b
3:
        sw      a2, f.text(s1)
        addi    t0, s1, sizeof.f
        sub     t0, t0, a2
        sw      t0, f.length(s1)
        lw      t1, f.precision(s1)
        bgez    t1, 4f                  # a precision: that many digits
        lw      t2, f.flags(s1)
        andi    t2, t2, FLAG_ZERO | FLAG_LEFT
        addi    t2, t2, -FLAG_ZERO
        bnez    t2, 5f
        lw      t1, f.width(s1)         # flag 0, and not to the left: zeros fill the field
        lw      t2, f.prefix(s1)
        snez    a0, t2
        sub     t1, t1, a0
        srli    t2, t2, 8
        snez    a0, t2
        sub     t1, t1, a0
4:
        sub     t1, t1, t0
        blez    t1, 5f
        sw      t1, f.zeros(s1)
5:
        tail    __format_field
