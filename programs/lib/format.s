# The heart of printf: reads a format and hands the result over, character by character.
#
# Everything about the directive at hand (%-8.3d ...) stands in a record on the stack, and s1 points to it in all
# functions of this file; s0 is the place in the format.

        .include "function.inc"

        .equ    f.put, 0                # function that takes a character: put(c, context)
        .equ    f.context, 4
        .equ    f.count, 8              # characters so far
        .equ    f.args, 12              # address of the next argument
        .equ    f.flags, 16             # bits, in the order of flag_characters
        .equ    f.width, 20             # smallest width of the field
        .equ    f.precision, 24         # digits or characters, or -1
        .equ    f.size, 28              # of a number: -2 hh, -1 h, 0 int, 1 l, 2 ll
        .equ    f.low, 32               # the number
        .equ    f.high, 36
        .equ    f.text, 40              # what to print: address and length
        .equ    f.length, 44
        .equ    f.prefix, 48            # at most two characters before it: the first one in the low byte
        .equ    f.zeros, 52             # zeros between prefix and text
        .equ    f.digits, 56            # room for digits, last one first
        .equ    sizeof.f, 80

        .equ    FLAG_LEFT, 1
        .equ    FLAG_PLUS, 2
        .equ    FLAG_SPACE, 4
        .equ    FLAG_ZERO, 8
        .equ    FLAG_ALTERNATE, 16

        .section .rodata
flag_characters:
        .asciz  "-+ 0#"
digit_characters:
        .ascii  "0123456789abcdef"
null_text:
        .asciz  "(null)"
        .balign 4
conversions:                            # character, what to do
        .word   'd', signed
        .word   'i', signed
        .word   'u', unsigned
        .word   'x', hexadecimal
        .word   'X', hexadecimal
        .word   'o', octal
        .word   'c', character
        .word   's', string
        .word   'p', pointer
        .word   '%', percent
        .word   0

# int __format(int (*put)(int c, void *context), void *context, const char *format, va_list args)
# Result: the number of characters.
function __format
        addi    sp, sp, -(sizeof.f + 12)
        sw      ra, sizeof.f + 8(sp)
        sw      s0, sizeof.f + 4(sp)
        sw      s1, sizeof.f(sp)
        mv      s1, sp
        mv      s0, a2
        sw      a0, f.put(s1)
        sw      a1, f.context(s1)
        sw      a3, f.args(s1)
        sw      zero, f.count(s1)
1:
        lbu     a0, 0(s0)
        beqz    a0, 3f
        addi    s0, s0, 1
        li      t0, '%'
        beq     a0, t0, 2f
        call    emit
        j       1b
2:
        call    directive
        j       1b
3:
        lw      a0, f.count(s1)
        lw      s1, sizeof.f(sp)
        lw      s0, sizeof.f + 4(sp)
        lw      ra, sizeof.f + 8(sp)
        addi    sp, sp, sizeof.f + 12
        ret
end     __format

# emit: hands over the character in a0.
emit:
        lw      t0, f.count(s1)
        addi    t0, t0, 1
        sw      t0, f.count(s1)
        lw      a1, f.context(s1)
        lw      t0, f.put(s1)
        jr      t0

# emit_times: hands over the character in a0, a1 times; never, if a1 is 0 or negative.
emit_times:
        addi    sp, sp, -12
        sw      ra, 8(sp)
1:
        blez    a1, 2f
        sw      a0, 4(sp)
        sw      a1, 0(sp)
        call    emit
        lw      a0, 4(sp)
        lw      a1, 0(sp)
        addi    a1, a1, -1
        j       1b
2:
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

# next_argument: a0 = the next argument.
next_argument:
        lw      t0, f.args(s1)
        lw      a0, 0(t0)
        addi    t0, t0, 4
        sw      t0, f.args(s1)
        ret

# directive: reads one, s0 standing behind the %, and prints its argument.
directive:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        sw      zero, f.flags(s1)
        sw      zero, f.prefix(s1)
        sw      zero, f.zeros(s1)
        sw      zero, f.size(s1)
        call    read_flags
        call    read_number             # the width
        sw      a0, f.width(s1)
        bgez    a0, 1f
        neg     a0, a0                  # a negative one from an argument means: to the left
        sw      a0, f.width(s1)
        lw      t0, f.flags(s1)
        ori     t0, t0, FLAG_LEFT
        sw      t0, f.flags(s1)
1:
        li      a0, -1
        lbu     t0, 0(s0)
        li      t1, '.'
        bne     t0, t1, 2f
        addi    s0, s0, 1
        call    read_number
2:
        sw      a0, f.precision(s1)
        call    read_size
        lbu     a0, 0(s0)
        beqz    a0, 5f                  # the format ends in the middle of a directive
        addi    s0, s0, 1
        la      t0, conversions
3:
        lw      t1, 0(t0)
        beqz    t1, 4f
        beq     t1, a0, 6f
        addi    t0, t0, 8
        j       3b
4:
        call    emit                    # an unknown one prints its letter
5:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
6:
        lw      t0, 4(t0)
        lw      ra, 0(sp)
        addi    sp, sp, 4
        jr      t0                      # a0: the letter

# read_flags: reads any of - + space 0 # into f.flags.
read_flags:
        lbu     t0, 0(s0)
        la      a1, flag_characters
        li      a0, 1
1:
        lbu     t1, 0(a1)
        beqz    t1, 3f
        beq     t0, t1, 2f
        addi    a1, a1, 1
        slli    a0, a0, 1
        j       1b
2:
        lw      t0, f.flags(s1)
        or      t0, t0, a0
        sw      t0, f.flags(s1)
        addi    s0, s0, 1
        j       read_flags
3:
        ret

# read_number: a0 = the digits at s0 as a number, 0 if there are none; for a *, the next argument.
read_number:
        lbu     t0, 0(s0)
        li      t1, '*'
        bne     t0, t1, 1f
        addi    s0, s0, 1
        j       next_argument
1:
        li      a0, 0
2:
        lbu     t0, 0(s0)
        addi    t0, t0, -'0'
        li      t1, 10
        bgeu    t0, t1, 3f
        mul     a0, a0, t1
        add     a0, a0, t0
        addi    s0, s0, 1
        j       2b
3:
        ret

# read_size: reads h, hh, l, ll, and z, t (as l), j (as ll) into f.size.
read_size:
        lw      a1, f.size(s1)
1:
        lbu     t0, 0(s0)
        li      t1, 'l'
        beq     t0, t1, 3f
        li      t1, 'h'
        beq     t0, t1, 2f
        li      t1, 'j'
        bne     t0, t1, 4f
        addi    a1, a1, 1
        j       3f
2:
        addi    a1, a1, -2
3:
        addi    a1, a1, 1
5:
        addi    s0, s0, 1
        j       1b
4:
        li      t1, 'z'
        beq     t0, t1, 5b
        li      t1, 't'
        beq     t0, t1, 5b
        sw      a1, f.size(s1)
        ret

# ---- conversions: each is a function that prints one argument; a0 is the letter ----

percent:
        j       emit

character:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    next_argument
        sb      a0, f.digits(s1)
        addi    t0, s1, f.digits
        sw      t0, f.text(s1)
        li      t0, 1
        sw      t0, f.length(s1)
        lw      ra, 0(sp)
        addi    sp, sp, 4
        j       field

string:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    next_argument
        bnez    a0, 1f
        la      a0, null_text
1:
        sw      a0, f.text(s1)
        lw      a1, f.precision(s1)     # -1 is a very large number to strnlen
        srli    t0, a1, 31
        beqz    t0, 2f
        li      a1, 0x7fffffff
2:
        call    strnlen
        sw      a0, f.length(s1)
        lw      ra, 0(sp)
        addi    sp, sp, 4
        j       field

pointer:
        lw      t0, f.flags(s1)
        ori     t0, t0, FLAG_ALTERNATE
        sw      t0, f.flags(s1)
        li      a0, 'x'
hexadecimal:
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

octal:
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

unsigned:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    fetch_unsigned
        li      a0, 10
        li      a1, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        j       number

signed:
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
        bnez    t2, field
        lw      t1, f.width(s1)         # flag 0, and not to the left: zeros fill the field
        lw      t2, f.prefix(s1)
        snez    a0, t2
        sub     t1, t1, a0
        srli    t2, t2, 8
        snez    a0, t2
        sub     t1, t1, a0
4:
        sub     t1, t1, t0
        blez    t1, field
        sw      t1, f.zeros(s1)
        # falls through

# field: prints prefix, zeros and text, with spaces on the one side or the other.
field:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        lw      a1, f.width(s1)
        lw      t0, f.prefix(s1)
        snez    t1, t0
        sub     a1, a1, t1
        srli    t0, t0, 8
        snez    t1, t0
        sub     a1, a1, t1
        lw      t0, f.zeros(s1)
        sub     a1, a1, t0
        lw      t0, f.length(s1)
        sub     a1, a1, t0              # a1: spaces
        sw      a1, 0(sp)
        lw      t0, f.flags(s1)
        andi    t0, t0, FLAG_LEFT
        bnez    t0, 1f
        li      a0, ' '
        call    emit_times
        sw      zero, 0(sp)
1:
        lw      a0, f.prefix(s1)
        beqz    a0, 2f
        srli    t0, a0, 8
        sw      t0, f.prefix(s1)
        andi    a0, a0, 255
        call    emit
        j       1b
2:
        li      a0, '0'
        lw      a1, f.zeros(s1)
        call    emit_times
3:
        lw      t0, f.length(s1)
        beqz    t0, 4f
        addi    t0, t0, -1
        sw      t0, f.length(s1)
        lw      t1, f.text(s1)
        lbu     a0, 0(t1)
        addi    t1, t1, 1
        sw      t1, f.text(s1)
        call    emit
        j       3b
4:
        li      a0, ' '
        lw      a1, 0(sp)
        call    emit_times
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
