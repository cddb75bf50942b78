# cut: prints some columns of every line.
#
# Shows   a set of numbers as a list of ranges: 1,3-5,8-
# Run     cut -d : -f 1,3 FILE        cut -c 1-10 FILE        ls -l | cut -c 1-10
# Break   ls -l | cut -d ' ' -f 5: why does it not give the sizes?

        .include "utility.inc"

        .equ    FIELDS, 1
        .equ    CHARACTERS, 2
        .equ    BYTES, 4
        .equ    DELIMITER, 8
        .equ    ONLY, 16                # -s: no lines without the delimiter

        .text
        .globl  main
main:
        start   "Usage: cut -f LIST [-d CHARACTER] [-s] [FILE]...  or  cut -c LIST [FILE]...", "f:c:b:d:s"
        mv      s1, a1
        la      t1, util_values
        lw      a0, 0(t1)
        andi    t0, s0, FIELDS
        bnez    t0, 1f
        lw      a0, 4(t1)
        andi    t0, s0, CHARACTERS
        bnez    t0, 1f
        lw      a0, 8(t1)
        andi    t0, s0, BYTES
        bnez    t0, 1f
        text    a0, "you must say which: -f, -c or -b"
        call    util_complain
        call    util_misused
1:
        la      t0, list
        sw      a0, 0(t0)
        li      a0, '\t'
        andi    t0, s0, DELIMITER
        beqz    t0, 2f
        lw      t1, 12(t1)
        lbu     a0, 0(t1)
        beqz    a0, 2f
        lbu     t1, 1(t1)
        beqz    t1, 2f
        text    a0, "the delimiter must be a single character"
        call    util_complain
        call    util_misused
2:
        la      t0, delimiter
        sw      a0, 0(t0)
        li      a0, 0                   # a bad list is told now
        call    is_wanted
        mv      a0, s1
        la      a1, cut
        call    util_each
        call    util_end

# cut(stream, name): all lines of a file.
cut:
        enter
        mv      s1, a0
1:
        la      a0, line
        la      a1, line_size
        mv      a2, s1
        call    getline
        bltz    a0, 4f
        la      t0, line
        lw      t0, 0(t0)
        add     t1, t0, a0
        lbu     t2, -1(t1)
        li      a1, '\n'
        bne     t2, a1, 2f
        sb      zero, -1(t1)
2:
        mv      a0, t0
        andi    t1, s0, FIELDS
        bnez    t1, 3f
        call    cut_bytes
        j       1b
3:
        call    cut_fields
        j       1b
4:
        leave

# cut_bytes: a0 = line.
cut_bytes:
        enter
        mv      s0, a0
        li      s1, 0                   # s1: number of the byte, from 1
1:
        lbu     t0, 0(s0)
        beqz    t0, 3f
        addi    s1, s1, 1
        mv      a0, s1
        call    is_wanted
        beqz    a0, 2f
        lbu     a0, 0(s0)
        call    putchar
2:
        addi    s0, s0, 1
        j       1b
3:
        call    print_newline
        leave

# cut_fields: a0 = line.
cut_fields:
        enter   12
        .equ    start_of_field, 0
        .equ    printed, 4
        .equ    options, 8
        sw      s0, options(sp)
        mv      s0, a0
        la      a1, delimiter
        lw      a1, 0(a1)
        call    strchr
        beqz    a0, whole_line
        li      s1, 1                   # s1: number of the field
        sw      zero, printed(sp)
1:
        sw      s0, start_of_field(sp)
        mv      a0, s0
        la      a1, delimiter
        lw      a1, 0(a1)
        call    strchrnul
        mv      s0, a0
        mv      a0, s1
        call    is_wanted
        beqz    a0, 3f
        lw      t0, printed(sp)
        beqz    t0, 2f
        la      a0, delimiter
        lw      a0, 0(a0)
        call    putchar
2:
        li      t0, 1
        sw      t0, printed(sp)
        lw      a0, start_of_field(sp)
        sub     a1, s0, a0
        li      a2, 1
        la      a3, stdout
        lw      a3, 0(a3)
        call    fwrite
3:
        lbu     t0, 0(s0)
        addi    s0, s0, 1
        addi    s1, s1, 1
        bnez    t0, 1b
        call    print_newline
        leave   12
whole_line:
        lw      t0, options(sp)
        andi    t0, t0, ONLY
        bnez    t0, 4f
        mv      a0, s0
        call    puts
4:
        leave   12

# is_wanted: a0 = number -> a0 = 1 if the list has it. A list that is none ends the program.
is_wanted:
        enter   8
        sw      a0, 4(sp)
        la      s0, list
        lw      s0, 0(s0)               # s0: place in the list
1:
        li      s1, 1                   # s1: first of the range
        lbu     t0, 0(s0)
        li      t1, '-'
        beq     t0, t1, 2f
        call    number
        beqz    a0, bad
        mv      s1, a0
        lbu     t0, 0(s0)
        li      t1, '-'
        bne     t0, t1, 4f              # one number: a range of one
2:
        addi    s0, s0, 1
        lbu     t0, 0(s0)
        addi    t0, t0, -'0'
        li      t1, 10
        li      a0, -1                  # 3-: as far as there is something
        bgeu    t0, t1, 4f
        call    number
4:
        lw      t0, 4(sp)
        bltu    t0, s1, 5f
        bgtu    t0, a0, 5f
        li      a0, 1
        leave   8
5:
        lbu     t0, 0(s0)
        beqz    t0, 6f
        addi    s0, s0, 1
        li      t1, ','
        beq     t0, t1, 1b
bad:
        text    a0, "invalid list '%s'"
        la      a1, list
        lw      a1, 0(a1)
        call    util_complain
        call    util_misused
6:
        li      a0, 0
        leave   8

# number: the number at s0 -> a0; s0 behind it.
number:
        li      a0, 0
        li      t1, 10
1:
        lbu     t0, 0(s0)
        addi    t0, t0, -'0'
        bgeu    t0, t1, 2f
        mul     a0, a0, t1
        add     a0, a0, t0
        addi    s0, s0, 1
        j       1b
2:
        ret

        .bss
        .balign 4
list:
        .space  4
delimiter:
        .space  4
line:
        .space  4
line_size:
        .space  4
