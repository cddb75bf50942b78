# The heart of printf: reads a format and hands the result over, character by character.
#
# Everything about the directive at hand (%-8.3d ...) stands in a record on the stack (format.inc); in all functions of
# this file s1 points to it, and s0 is the place in the format. Numbers are in format-number.s and format-float.c.

        .include "function.inc"
        .include "format.inc"

        .section .rodata
flag_characters:
        .asciz  "-+ 0#"
null_text:
        .asciz  "(null)"

        .section .data.rel.ro, "aw"     # addresses: in a shared object the loader completes them
        .balign 4
conversions:                            # character, what to do
        .word   'd', __format_signed
        .word   'i', __format_signed
        .word   'u', __format_unsigned
        .word   'x', __format_hexadecimal
        .word   'X', __format_hexadecimal
        .word   'o', __format_octal
        .word   'c', character
        .word   's', string
        .word   'p', __format_pointer
        .word   'f', floating
        .word   'F', floating
        .word   'e', floating
        .word   'E', floating
        .word   'g', floating
        .word   'G', floating
        .word   '%', percent
        .word   0

# int __format(int (*put)(int c, void *context), void *context, const char *format, va_list args): printf,
# handing over each character to a function. Result: how many.
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

floating:
        mv      a1, a0
        mv      a0, s1
        tail    __format_float          # it prints the whole field

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
        j       __format_field

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
        j       __format_field

# __format_field: prints prefix, zeros and text, with spaces on the one side or the other.
        .globl  __format_field
        .hidden __format_field
__format_field:
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
