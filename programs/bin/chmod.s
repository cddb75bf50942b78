# chmod: changes the permission bits of files.
#
# Shows   bits: an octal digit for each of owner, group and others; or letters that set and clear some of them.
# Run     chmod 644 FILE      chmod +x SCRIPT     chmod -R go-w FOLDER        chmod u=rwx,go=rx FILE
# Break   chmod 0 FILE; cat FILE. Who is not asked for permission?

        .include "utility.inc"

        .equ    RECURSIVE, 1
        .equ    ALL_BITS, 07777

        .text
        .globl  main
main:
        lw      t0, 4(a1)               # -x is a mode, no option
        beqz    t0, 1f
        lbu     t1, 0(t0)
        li      t2, '-'
        bne     t1, t2, 1f
        lbu     t0, 1(t0)
        la      a2, what
        addi    sp, sp, -8
        sw      a1, 0(sp)
        call    bits_of
        mv      t0, a1
        lw      a1, 0(sp)
        addi    sp, sp, 8
        beqz    t0, 1f
        lw      t0, 4(a1)
        la      t1, mode
        sw      t0, 0(t1)
        lw      t0, 0(a1)
        addi    a1, a1, 4
        sw      t0, 0(a1)               # the others are taken without it
        addi    a0, a0, -1
        start   "Usage: chmod [-R] MODE FILE...", "+R"
        mv      s1, a1
        li      a0, 1
        call    util_need
        j       files
1:
        start   "Usage: chmod [-R] MODE FILE...", "+R"
        mv      s1, a1
        li      a0, 2
        call    util_need
        lw      t0, 0(s1)
        la      t1, mode
        sw      t0, 0(t1)
        addi    s1, s1, 4
files:
        lw      a0, 0(s1)
        beqz    a0, 2f
        call    change
        addi    s1, s1, 4
        j       files
2:
        call    util_end

# change(path, entry)
change:
        enter   sizeof.stat
        mv      s1, a0
        mv      a1, sp
        call    stat
        bnez    a0, 1f
        la      a0, mode
        lw      a0, 0(a0)
        lw      a1, stat.mode(sp)
        call    new_mode
        mv      a1, a0
        mv      a0, s1
        call    chmod
        bnez    a0, 1f
        andi    t0, s0, RECURSIVE
        beqz    t0, 2f
        lw      a0, stat.mode(sp)
        call    util_is_directory
        beqz    a0, 2f
        mv      a0, s1
        la      a1, change
        call    util_entries
        j       2f
1:
        mv      a0, s1
        call    util_error
2:
        leave   sizeof.stat

# new_mode: a0 = text of a mode, a1 = mode of the file -> a0 = its new bits. A text that is none ends the program.
new_mode:
        enter   4
        li      t0, ALL_BITS
        and     t0, a1, t0
        mv      s0, t0                  # s0: the bits
        mv      s1, a0                  # s1: place in the text
        lbu     t1, 0(s1)
        addi    t1, t1, -'0'
        li      t2, 8
        bgeu    t1, t2, clause
        mv      a1, sp
        li      a2, 8
        call    strtoul
        lw      t0, 0(sp)
        lbu     t0, 0(t0)
        bnez    t0, bad
        li      t0, ALL_BITS
        bgtu    a0, t0, bad
        leave   4

clause:                                 # [ugoa...] and + - = with [rwx...], a comma, the next one
        sw      a1, 0(sp)
        li      a0, 0                   # a0: whose bits
1:
        lbu     t0, 0(s1)
        la      a2, who
        call    bits_of
        beqz    a1, 2f
        or      a0, a0, a1
        addi    s1, s1, 1
        j       1b
2:
        bnez    a0, action
        li      a0, ALL_BITS
action:
        lbu     a3, 0(s1)               # a3: + - or =
        li      t1, '+'
        beq     a3, t1, 3f
        li      t1, '-'
        beq     a3, t1, 3f
        li      t1, '='
        bne     a3, t1, bad
3:
        addi    s1, s1, 1
        li      a4, 0                   # a4: which bits
4:
        lbu     t0, 0(s1)
        li      t1, 'X'
        beq     t0, t1, 6f
        la      a2, what
        call    bits_of
5:
        beqz    a1, 7f
        or      a4, a4, a1
        addi    s1, s1, 1
        j       4b
6:
        lw      t1, 0(sp)               # X: x, if it is a directory or somebody has x already
        li      t2, S_IFDIR | 0111
        and     t1, t1, t2
        addi    s1, s1, 1
        beqz    t1, 4b
        ori     a4, a4, 0111
        j       4b
7:
        and     a4, a4, a0
        li      t1, '='
        bne     a3, t1, 8f
        li      t1, 0777
        and     t1, t1, a0
        not     t1, t1
        and     s0, s0, t1
8:
        li      t1, '-'
        beq     a3, t1, 9f
        or      s0, s0, a4
        j       10f
9:
        not     a4, a4
        and     s0, s0, a4
10:
        lbu     t0, 0(s1)
        beqz    t0, 11f
        li      t1, ','
        bne     t0, t1, action
        addi    s1, s1, 1
        lw      a1, 0(sp)
        j       clause
11:
        mv      a0, s0
        leave   4

bad:
        text    a0, "invalid mode: '%s'"
        la      a1, mode
        lw      a1, 0(a1)
        call    util_complain
        call    util_misused

# bits_of: t0 = letter, a2 = table -> a1 = its bits, 0 if it is not there. Changes t1.
bits_of:
        lw      t1, 0(a2)
        lw      a1, 4(a2)
        beqz    t1, 1f
        addi    a2, a2, 8
        bne     t0, t1, bits_of
        ret
1:
        li      a1, 0
        ret

        .section .rodata
        .balign 4
who:
        .word   'u', 04700, 'g', 02070, 'o', 01007, 'a', ALL_BITS, 0, 0
what:
        .word   'r', 0444, 'w', 0222, 'x', 0111, 's', 06000, 't', 01000, 0, 0

        .bss
        .balign 4
mode:
        .space  4
