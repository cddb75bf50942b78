# tr: changes or deletes characters.
#
# Shows   a table of 256 bytes: what each byte becomes is looked up, not decided.
# Run     tr a-z A-Z < FILE       tr -d '\n' < FILE       tr -s ' ' < FILE        tr -cs '[:alnum:]' '\n' < FILE
# Break   tr a-c xy: what does c become?

        .include "utility.inc"

        .equ    DELETE, 1
        .equ    SQUEEZE, 2
        .equ    COMPLEMENT, 4 | 8

        .text
        .globl  main
main:
        start   "Usage: tr [-dsc] SET1 [SET2]", "dscC"
        mv      s1, a1
        li      a0, 1
        andi    t0, s0, DELETE | SQUEEZE
        bnez    t0, 1f
        li      a0, 2
1:
        call    util_need
        li      a0, 2
        call    util_most
        lw      a0, 0(s1)
        la      a1, first
        call    expand
        andi    t0, s0, COMPLEMENT
        beqz    t0, 2f
        call    complement
2:
        la      t0, second_length
        sw      zero, 0(t0)
        lw      a0, 4(s1)
        beqz    a0, 3f
        la      a1, second
        call    expand
3:
        call    make_tables
        li      s1, -1                  # s1: what was printed last
next:
        la      a0, stdin
        lw      a0, 0(a0)
        call    fgetc
        bltz    a0, end
        la      t0, deletes
        add     t0, t0, a0
        lbu     t0, 0(t0)
        bnez    t0, next
        la      t0, becomes
        add     t0, t0, a0
        lbu     a0, 0(t0)
        bne     a0, s1, 4f
        la      t0, squeezes
        add     t0, t0, a0
        lbu     t0, 0(t0)
        bnez    t0, next
4:
        mv      s1, a0
        call    putchar
        j       next
end:
        call    util_end

# make_tables: what becomes of each byte.
make_tables:
        enter
        la      t0, becomes             # itself
        li      t1, 0
1:
        add     t2, t0, t1
        sb      t1, 0(t2)
        addi    t1, t1, 1
        li      t2, 256
        bne     t1, t2, 1b
        la      a0, first
        la      a1, first_length
        lw      a1, 0(a1)
        la      a2, second
        la      a3, second_length
        lw      a3, 0(a3)
        la      a4, deletes
        andi    t0, s0, DELETE
        bnez    t0, mark                # -d: delete the first set; -s then squeezes the second
        beqz    a3, 5f                  # -s alone: squeeze the first
        li      t0, 0
2:
        beq     t0, a1, 4f
        mv      t1, t0                  # a set that is too short goes on with its last character
        bltu    t1, a3, 3f
        addi    t1, a3, -1
3:
        add     t1, a2, t1
        lbu     t1, 0(t1)
        add     t2, a0, t0
        lbu     t2, 0(t2)
        la      a5, becomes
        add     t2, a5, t2
        sb      t1, 0(t2)
        addi    t0, t0, 1
        j       2b
4:
        mv      a0, a2
        mv      a1, a3
5:
        andi    t0, s0, SQUEEZE
        beqz    t0, 7f
        la      a4, squeezes
        li      a3, 0
mark:                                   # a 1 in the table a4 for every byte of the set a0, a1
        beqz    a1, 6f
        lbu     t0, 0(a0)
        add     t0, t0, a4
        li      t1, 1
        sb      t1, 0(t0)
        addi    a0, a0, 1
        addi    a1, a1, -1
        j       mark
6:
        mv      a0, a2
        mv      a1, a3
        li      a3, 0
        andi    t0, s0, DELETE
        beqz    t0, 7f
        andi    t0, s0, SQUEEZE
        beqz    t0, 7f
        la      a4, squeezes
        bnez    a1, mark
7:
        leave

# complement: the first set becomes all bytes that are not in it, in order.
complement:
        la      a0, first
        la      a1, first_length
        lw      a2, 0(a1)
        la      a3, becomes             # as a list of marks, for now
1:
        beqz    a2, 2f
        addi    a2, a2, -1
        add     t0, a0, a2
        lbu     t0, 0(t0)
        add     t0, t0, a3
        li      t1, 1
        sb      t1, 0(t0)
        j       1b
2:
        li      t0, 0
3:
        add     t1, a3, t0
        lbu     t1, 0(t1)
        bnez    t1, 4f
        add     t1, a0, a2
        sb      t0, 0(t1)
        addi    a2, a2, 1
4:
        addi    t0, t0, 1
        li      t1, 256
        bne     t0, t1, 3b
        sw      a2, 0(a1)
        ret

# expand: a0 = text of a set, a1 = where its bytes go; the word before them becomes their number.
expand:
        enter   8
        .equ    number, 0
        .equ    previous, 4
        mv      s0, a0
        mv      s1, a1
        sw      zero, number(sp)
1:
        lbu     t0, 0(s0)
        beqz    t0, 9f
        li      t1, '['
        bne     t0, t1, 2f
        lbu     t0, 1(s0)
        li      t1, ':'
        beq     t0, t1, class
2:
        mv      a0, s0
        call    util_escape
        mv      s0, a0
        sw      a1, previous(sp)
        lbu     t0, 0(s0)               # a range, if - and another character follow
        li      t1, '-'
        bne     t0, t1, 3f
        lbu     t0, 1(s0)
        beqz    t0, 3f
        addi    a0, s0, 1
        call    util_escape
        mv      s0, a0
3:
        lw      a0, previous(sp)
4:
        bgtu    a0, a1, 1b
        lw      t0, number(sp)
        li      t1, SET_MAX
        bgeu    t0, t1, 9f
        add     t1, s1, t0
        sb      a0, 0(t1)
        addi    t0, t0, 1
        sw      t0, number(sp)
        addi    a0, a0, 1
        j       4b
class:
        addi    s0, s0, 2
        la      a1, classes
5:
        lw      a0, 0(a1)
        beqz    a0, bad
        sw      a1, previous(sp)
        call    strlen
        mv      a2, a0
        lw      a1, previous(sp)
        lw      a0, 0(a1)
        mv      a1, s0
        call    strncmp
        lw      a1, previous(sp)
        addi    a1, a1, 8
        bnez    a0, 5b
        lw      a0, -8(a1)
        lw      t0, -4(a1)
        sw      t0, previous(sp)
        call    strlen
        add     s0, s0, a0              # behind its :]
        addi    sp, sp, -4
        sw      zero, 0(sp)             # 0(sp): the byte that is asked about
6:
        lw      a0, 0(sp)
        lw      t0, previous + 4(sp)
        jalr    t0
        beqz    a0, 7f
        lw      t0, number + 4(sp)
        add     t1, s1, t0
        lw      a0, 0(sp)
        sb      a0, 0(t1)
        addi    t0, t0, 1
        sw      t0, number + 4(sp)
7:
        lw      t0, 0(sp)
        addi    t0, t0, 1
        sw      t0, 0(sp)
        li      t1, 256
        bne     t0, t1, 6b
        addi    sp, sp, 4
        j       1b
bad:
        text    a0, "invalid character class '[:%s'"
        mv      a1, s0
        call    util_complain
        call    util_end
9:
        lw      t0, number(sp)
        sw      t0, -4(s1)
        leave   8

        .equ    SET_MAX, 1024

        .section .rodata
alpha:  .asciz  "alpha:]"
digit:  .asciz  "digit:]"
alnum:  .asciz  "alnum:]"
upper:  .asciz  "upper:]"
lower:  .asciz  "lower:]"
space:  .asciz  "space:]"
blank:  .asciz  "blank:]"
punct:  .asciz  "punct:]"
cntrl:  .asciz  "cntrl:]"
xdigit: .asciz  "xdigit:]"
        .balign 4
classes:
        .word   alpha, isalpha, digit, isdigit, alnum, isalnum, upper, isupper, lower, islower, space, isspace
        .word   blank, isblank, punct, ispunct, cntrl, iscntrl, xdigit, isxdigit, 0

        .bss
        .balign 4
first_length:                           # the sets, each behind its length
        .space  4
first:
        .space  SET_MAX + 256
second_length:
        .space  4
second:
        .space  SET_MAX + 256
becomes:                                # tables: a byte for each byte
        .space  256
deletes:
        .space  256
squeezes:
        .space  256
