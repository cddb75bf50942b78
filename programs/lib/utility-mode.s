# The mode of a file as ls and stat show it.

        .include "function.inc"
        .include "utility.inc"

# char *util_mode(unsigned mode, char *to): "drwxr-xr-x", 11 bytes with the 0. Result: to.
function util_mode
        la      a2, types
        srli    t0, a0, 12
        add     t0, t0, a2
        lbu     t0, 0(t0)
        sb      t0, 0(a1)
        la      a2, letters
        addi    a3, a1, 1
        li      t2, 0400
1:
        lbu     t0, 0(a2)
        and     t1, a0, t2
        bnez    t1, 2f
        li      t0, '-'
2:
        sb      t0, 0(a3)
        addi    a2, a2, 1
        addi    a3, a3, 1
        srli    t2, t2, 1
        bnez    t2, 1b
        sb      zero, 0(a3)
        la      a2, special             # bits that change the letter of x
3:
        lw      t0, 0(a2)
        beqz    t0, 5f
        and     t0, t0, a0
        beqz    t0, 4f
        lw      t0, 4(a2)
        add     t0, t0, a1
        lbu     t1, 0(t0)
        lbu     t2, 8(a2)
        li      a4, '-'
        bne     t1, a4, 6f
        addi    t2, t2, -32             # not executable: the capital letter
6:
        sb      t2, 0(t0)
4:
        addi    a2, a2, 12
        j       3b
5:
        mv      a0, a1
        ret
end     util_mode

        .section .rodata
        .balign 4
special:                                # bit, place, letter
        .word   04000, 3, 's', 02000, 6, 's', 01000, 9, 't', 0
types:
        .ascii  "?pc?d?b?-?l?s???"
letters:
        .ascii  "rwxrwxrwx"
