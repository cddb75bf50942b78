# grep: prints the lines that have a text in them. (The text is taken as it is: no regular expressions.)
#
# Shows   a function that is chosen once (strstr or strcasestr) and called for every line; recursion with -r.
# Run     ls | grep .s        grep -n main FILE...        grep -rl TODO .     grep -vc '#' FILE
# Break   `grep x FILE; echo $?` for a file that is not there, one with x and one without.

        .include "utility.inc"

        .equ    INVERT, 1
        .equ    NO_CASE, 2
        .equ    NUMBERS, 4
        .equ    COUNT, 8
        .equ    RECURSIVE, 16
        .equ    NAMES, 32
        .equ    QUIET, 64
        .equ    NO_TITLES, 128
        .equ    TITLES, 256
        .equ    EXPRESSION, 1024
        .equ    WHOLE_LINE, 2048

        .text
        .globl  main
main:
        start   "Usage: grep [-vincrlqhHFx] [-e] TEXT [FILE]...", "vincrlqhHFe:x", 2
        mv      s1, a1
        la      t0, util_values
        lw      a1, 40(t0)              # of -e, the tenth letter
        andi    t0, s0, EXPRESSION
        bnez    t0, 1f
        li      a0, 1
        call    util_need
        lw      a1, 0(s1)
        addi    s1, s1, 4
1:
        la      t0, wanted
        sw      a1, 0(t0)
        la      a1, strstr
        andi    t0, s0, NO_CASE
        beqz    t0, 2f
        la      a1, strcasestr
2:
        andi    t0, s0, WHOLE_LINE
        beqz    t0, 3f
        la      a1, compare_line
3:
        la      t0, find
        sw      a1, 0(t0)
        lw      a0, 0(s1)
        beqz    a0, standard_input
        lw      t0, 4(s1)               # several files: names before the lines
        andi    t1, s0, RECURSIVE
        or      t0, t0, t1
        beqz    t0, operands
        andi    t0, s0, NO_TITLES
        bnez    t0, operands
        ori     s0, s0, TITLES
operands:
        lw      a0, 0(s1)
        beqz    a0, done
        call    search
        addi    s1, s1, 4
        j       operands
standard_input:
        andi    t0, s0, RECURSIVE
        bnez    t0, here
        la      a0, stdin
        lw      a0, 0(a0)
        text    a1, "(standard input)"
        call    search_stream
        j       done
here:
        ori     s0, s0, TITLES
        text    a0, "."
        call    search
done:
        la      t0, util_status         # an error counts more than whether something was found
        lw      t1, 0(t0)
        bnez    t1, 1f
        la      t1, found
        lw      t1, 0(t1)
        xori    t1, t1, 1
        sw      t1, 0(t0)
1:
        call    util_end

# search(path, entry): the file, or with -r all files of the directory.
search:
        enter   4
        mv      s1, a0
        andi    t0, s0, RECURSIVE
        beqz    t0, 1f
        call    util_directory
        beqz    a0, 1f
        mv      a0, s1
        la      a1, search
        call    util_entries
        j       9f
1:
        mv      a0, s1
        call    util_open
        beqz    a0, 9f
        sw      a0, 0(sp)
        mv      a1, s1
        lbu     t0, 0(s1)
        li      t1, '-'
        bne     t0, t1, 2f
        lbu     t0, 1(s1)
        bnez    t0, 2f
        text    a1, "(standard input)"
2:
        call    search_stream
        lw      a0, 0(sp)
        la      t0, stdin
        lw      t0, 0(t0)
        beq     a0, t0, 9f
        call    fclose
9:
        leave   4

# search_stream(stream, name): every line of one file.
search_stream:
        enter   16
        .equ    stream, 0
        .equ    name, 4
        .equ    number, 8
        .equ    count, 12
        sw      a0, stream(sp)
        sw      a1, name(sp)
        sw      zero, number(sp)
        sw      zero, count(sp)
next:
        la      a0, line
        la      a1, line_size
        lw      a2, stream(sp)
        call    getline
        bltz    a0, end_of_file
        la      s1, line
        lw      s1, 0(s1)
        add     t0, s1, a0              # without the newline
        lbu     t1, -1(t0)
        li      t2, '\n'
        bne     t1, t2, 1f
        sb      zero, -1(t0)
1:
        lw      t0, number(sp)
        addi    t0, t0, 1
        sw      t0, number(sp)
        mv      a0, s1
        la      a1, wanted
        lw      a1, 0(a1)
        la      t0, find
        lw      t0, 0(t0)
        jalr    t0
        snez    a0, a0
        andi    t0, s0, INVERT          # bit 0
        beq     a0, t0, next
        la      t0, found
        li      t1, 1
        sw      t1, 0(t0)
        andi    t0, s0, QUIET
        bnez    t0, leave_file
        lw      t0, count(sp)
        addi    t0, t0, 1
        sw      t0, count(sp)
        andi    t0, s0, NAMES
        bnez    t0, name_alone
        andi    t0, s0, COUNT
        bnez    t0, next
        lw      a0, name(sp)
        lw      a1, number(sp)
        mv      a2, s1
        call    show_line
        j       next
name_alone:
        lw      a0, name(sp)
        call    puts
        j       leave_file
end_of_file:
        andi    t0, s0, COUNT
        beqz    t0, leave_file
        andi    t0, s0, NAMES | QUIET
        bnez    t0, leave_file
        lw      a0, name(sp)
        call    show_name
        lw      a0, count(sp)
        call    print_udec
        call    print_newline
leave_file:
        leave   16

# show_line(name, number, line)
show_line:
        enter
        mv      s1, a2
        addi    sp, sp, -4
        sw      a1, 0(sp)
        call    show_name
        lw      a1, 0(sp)
        addi    sp, sp, 4
        andi    t0, s0, NUMBERS
        beqz    t0, 1f
        text    a0, "%u:"
        call    printf
1:
        mv      a0, s1
        call    puts
        leave

# show_name: the name a0 and a colon, if names are wanted.
show_name:
        andi    t0, s0, TITLES
        beqz    t0, 1f
        mv      a1, a0
        text    a0, "%s:"
        tail    printf
1:
        ret

# compare_line(line, text): not 0 if they are the same, as strstr would say it.
compare_line:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        andi    t0, s0, NO_CASE
        bnez    t0, 1f
        call    strcmp
        j       2f
1:
        call    strcasecmp
2:
        seqz    a0, a0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

        .bss
        .balign 4
wanted:
        .space  4
find:                                   # function that looks for it
        .space  4
found:
        .space  4
line:
        .space  4
line_size:
        .space  4
