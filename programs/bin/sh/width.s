# How many columns text takes on a terminal: wide characters (Korean, Chinese, Japanese, pictures) two, combining ones none.

        .include "sh.inc"

# int text_width(from, to): columns of these bytes.
function text_width
        enter   4
        mv      s0, a0
        mv      s1, a1
        sw      zero, 0(sp)
1:
        bgeu    s0, s1, 2f
        mv      a0, s0
        call    character_width
        lw      t0, 0(sp)
        add     t0, t0, a0
        sw      t0, 0(sp)
        mv      a0, s0
        call    next_character
        mv      s0, a0
        j       1b
2:
        lw      a0, 0(sp)
        leave   4

# int character_width(text): of the UTF-8 character at its start.
function character_width
        enter
        call    code_point
        la      t0, none
        call    is_within
        bnez    t1, 1f
        la      t0, wide
        call    is_within
        addi    a0, t1, 1
        leave
1:
        li      a0, 0
        leave

# int code_point(text)
code_point:
        lbu     t0, 0(a0)
        mv      t1, t0                  # t1: the number
        li      t2, 0xc0
        bltu    t0, t2, 2f
        andi    t1, t0, 0x1f            # two bytes
        li      t2, 0xe0
        bltu    t0, t2, 1f
        andi    t1, t0, 0x0f            # three
        li      t2, 0xf0
        bltu    t0, t2, 1f
        andi    t1, t0, 0x07            # four
1:
        addi    a0, a0, 1
        lbu     t0, 0(a0)
        andi    t2, t0, 0xc0
        addi    t2, t2, -0x80
        bnez    t2, 2f
        slli    t1, t1, 6
        andi    t0, t0, 0x3f
        or      t1, t1, t0
        j       1b
2:
        mv      a0, t1
        ret

# is_within: t1 = 1 if the number a0 is in one of the ranges at t0; a0 stays.
is_within:
        lw      t1, 0(t0)
        beqz    t1, 1f
        lw      t2, 4(t0)
        addi    t0, t0, 8
        bltu    a0, t1, 2f              # they are in order
        bltu    t2, a0, is_within
        li      t1, 1
1:
        ret
2:
        li      t1, 0
        ret

        .section .rodata
        .balign 4
wide:                                   # first and last
        .word   0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3
        .word   0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6, 0x1f300, 0x1f64f
        .word   0x1f680, 0x1f6ff, 0x1f900, 0x1faff, 0x20000, 0x3fffd, 0
none:
        .word   0x300, 0x36f, 0x483, 0x489, 0x591, 0x5bd, 0x64b, 0x65f, 0x1160, 0x11ff, 0x1ab0, 0x1aff
        .word   0x1dc0, 0x1dff, 0x200b, 0x200f, 0x20d0, 0x20ff, 0xfe00, 0xfe0f, 0xfe20, 0xfe2f, 0
