# ls: lists directories.
#
# Shows   records in memory that grows, sorted with qsort through an array of their addresses; recursion that keeps its
#         own list; asking the terminal how wide it is.
# Run     ls      ls -l /bin      ls -laR /tmp    ls -tr      ls | cat
# Break   ls -R in a directory with a link to its parent. A name with a newline in it: what does ls | wc -l count?

        .include "utility.inc"

        .equ    LONG, 1
        .equ    ALL, 2
        .equ    ONE, 4
        .equ    RECURSIVE, 8
        .equ    BY_TIME, 16
        .equ    SELF, 32                # -d: directories themselves
        .equ    CLASSIFY, 64
        .equ    REVERSE, 128
        .equ    BY_SIZE, 256
        .equ    ALMOST_ALL, 512
        .equ    INODE, 1024
        .equ    IN_COLUMNS, 2048

        .equ    entry.name, 0
        .equ    entry.path, 4
        .equ    entry.stat, 8
        .equ    sizeof.entry, 8 + sizeof.stat

        .equ    list.array, 0           # addresses of the entries
        .equ    list.count, 4
        .equ    list.room, 8

        .text
        .globl  main
main:
        start   "Usage: ls [-la1RtdFrSAiC] [FILE]...", "la1RtdFrSAiC", 2
        mv      s1, a1
        andi    t0, s0, LONG | ONE
        bnez    t0, 1f
        li      a0, 1
        call    isatty
        beqz    a0, 1f
        ori     s0, s0, IN_COLUMNS
1:
        la      t0, options
        sw      s0, 0(t0)
        lw      a0, 0(s1)
        bnez    a0, 2f
        la      s1, here
2:
        lw      t0, 4(s1)               # a title for each, if there are several
        andi    t1, s0, RECURSIVE
        or      t0, t0, t1
        la      t1, titles
        sw      t0, 0(t1)
        mv      s0, s1
        j       4f
3:
        call    add_operand             # files first
        addi    s1, s1, 4
4:
        lw      a0, 0(s1)
        bnez    a0, 3b
        call    show
        call    forget
5:
        lw      a0, 0(s0)               # then directories
        beqz    a0, 6f
        addi    s0, s0, 4
        lbu     t0, 0(a0)
        beqz    t0, 5b                  # it was shown, or is not there: see add_operand
        call    list_directory
        j       5b
6:
        call    util_end

# add_operand: a0 = name. A directory waits; a file goes to the list, and its name becomes empty: s1 points to it.
add_operand:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        la      t0, options
        lw      t0, 0(t0)
        andi    t0, t0, SELF
        bnez    t0, 1f
        call    util_directory
        bnez    a0, 2f
1:
        lw      a0, 0(s1)
        call    strdup
        la      t0, empty
        lw      a1, 0(s1)
        sw      t0, 0(s1)
        call    add_entry
2:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# list_directory: a0 = path. Its own list takes the place of the one that is there.
list_directory:
        enter   12
        mv      s0, a0
        la      s1, list
        lw      t0, list.array(s1)
        sw      t0, 0(sp)
        lw      t0, list.count(s1)
        sw      t0, 4(sp)
        lw      t0, list.room(s1)
        sw      t0, 8(sp)
        sw      zero, list.array(s1)
        sw      zero, list.count(s1)
        sw      zero, list.room(s1)
        call    title
        la      t0, options
        lw      t0, 0(t0)
        andi    t0, t0, ALL
        beqz    t0, 1f
        mv      a0, s0
        la      a1, dot
        call    util_join
        la      a1, dot
        call    add_entry
        mv      a0, s0
        la      a1, dot_dot
        call    util_join
        la      a1, dot_dot
        call    add_entry
1:
        mv      a0, s0
        la      a1, take
        call    util_entries
        bnez    a0, 2f
        call    total
        call    show
        la      t0, options
        lw      t0, 0(t0)
        andi    t0, t0, RECURSIVE
        beqz    t0, 2f
        call    list_below
2:
        call    forget
        lw      t0, list.array(s1)
        mv      a0, t0
        call    free
        lw      t0, 0(sp)
        sw      t0, list.array(s1)
        lw      t0, 4(sp)
        sw      t0, list.count(s1)
        lw      t0, 8(sp)
        sw      t0, list.room(s1)
        leave   12

# list_below: the directories in the list, with their own lists.
list_below:
        enter
        li      s0, 0
1:
        la      t0, list
        lw      t1, list.count(t0)
        bgeu    s0, t1, 3f
        lw      t0, list.array(t0)
        slli    t1, s0, 2
        add     t0, t0, t1
        lw      s1, 0(t0)
        addi    s0, s0, 1
        lw      a0, entry.stat + stat.mode(s1)
        call    util_is_directory
        beqz    a0, 1b
        lw      a0, entry.name(s1)
        call    is_dots
        bnez    a0, 1b
        lw      a0, entry.path(s1)
        call    list_directory
        j       1b
3:
        leave

# is_dots: a0 = name -> 1 if it is . or ..
is_dots:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        la      a1, dot
        call    strcmp
        beqz    a0, 1f
        lw      a0, 0(sp)
        la      a1, dot_dot
        call    strcmp
1:
        seqz    a0, a0
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

# title: "path:" above a list, and an empty line above that but for the first; s0 = path.
title:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        la      t0, titles
        lw      t0, 0(t0)
        beqz    t0, 2f
        la      t0, shown
        lw      t1, 0(t0)
        beqz    t1, 1f
        call    print_newline
1:
        la      t0, shown
        li      t1, 1
        sw      t1, 0(t0)
        text    a0, "%s:\n"
        mv      a1, s0
        call    printf
2:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# take(path, dirent): what util_entries calls: adds an entry, if its name does not hide it.
take:
        addi    a1, a1, dirent64.name
        lbu     t0, 0(a1)
        li      t1, '.'
        bne     t0, t1, 1f
        la      t0, options
        lw      t0, 0(t0)
        andi    t0, t0, ALL | ALMOST_ALL
        beqz    t0, 2f
1:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a1, 0(sp)
        call    strdup
        lw      a1, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        j       add_entry
2:
        ret

# add_entry: a0 = path (from malloc), a1 = name: looks at the file and puts it on the list.
add_entry:
        enter   8
        sw      a0, 0(sp)
        sw      a1, 4(sp)
        la      s0, list
        lw      t0, list.count(s0)
        lw      t1, list.room(s0)
        bne     t0, t1, 1f
        slli    a1, t1, 1
        addi    a1, a1, 16
        sw      a1, list.room(s0)
        slli    a1, a1, 2
        lw      a0, list.array(s0)
        call    util_realloc
        sw      a0, list.array(s0)
1:
        li      a0, sizeof.entry
        call    util_malloc
        mv      s1, a0
        lw      a0, 4(sp)
        call    strdup
        sw      a0, entry.name(s1)
        lw      a1, 0(sp)
        sw      a1, entry.path(s1)
        li      a0, AT_FDCWD
        addi    a2, s1, entry.stat
        li      a3, AT_SYMLINK_NOFOLLOW
        call    fstatat
        bnez    a0, 2f
        lw      t0, list.count(s0)
        lw      t1, list.array(s0)
        slli    t2, t0, 2
        add     t1, t1, t2
        sw      s1, 0(t1)
        addi    t0, t0, 1
        sw      t0, list.count(s0)
        j       3f
2:
        lw      a0, 0(sp)
        call    util_error
        mv      a0, s1
        call    free_entry
3:
        leave   8

# free_entry: gives back the entry a0 and its texts.
free_entry:
        enter
        mv      s0, a0
        lw      a0, entry.name(s0)
        call    free
        lw      a0, entry.path(s0)
        call    free
        mv      a0, s0
        call    free
        leave

# forget: empties the list.
forget:
        enter
        la      s0, list
1:
        lw      t0, list.count(s0)
        beqz    t0, 2f
        addi    t0, t0, -1
        sw      t0, list.count(s0)
        slli    t0, t0, 2
        lw      t1, list.array(s0)
        add     t1, t1, t0
        lw      a0, 0(t1)
        call    free_entry
        j       1b
2:
        leave

# compare(a, b): order of two entries, given the addresses of their addresses.
compare:
        lw      a0, 0(a0)
        lw      a1, 0(a1)
        la      t0, options
        lw      t0, 0(t0)
        andi    t1, t0, REVERSE
        beqz    t1, 1f
        mv      t1, a0
        mv      a0, a1
        mv      a1, t1
1:
        andi    t1, t0, BY_TIME
        beqz    t1, 2f
        lw      t1, entry.stat + stat.mtime(a0)
        lw      t2, entry.stat + stat.mtime(a1)
        bne     t1, t2, 4f
        lw      t1, entry.stat + stat.mtime_nsec(a0)
        lw      t2, entry.stat + stat.mtime_nsec(a1)
        bne     t1, t2, 4f
2:
        andi    t1, t0, BY_SIZE
        beqz    t1, 3f
        lw      t1, entry.stat + stat.size(a0)
        lw      t2, entry.stat + stat.size(a1)
        bne     t1, t2, 4f
3:
        lw      a0, entry.name(a0)
        lw      a1, entry.name(a1)
        tail    strcmp
4:
        slt     a0, t1, t2              # the newer or larger one first
        bnez    a0, 5f
        li      a0, -1
5:
        ret

# show: prints the list, in order.
show:
        enter
        la      s1, list
        lw      a0, list.array(s1)
        lw      a1, list.count(s1)
        beqz    a1, 4f
        la      t0, shown
        sw      a1, 0(t0)
        li      a2, 4
        la      a3, compare
        call    qsort
        la      t0, options
        lw      s0, 0(t0)
        li      t0, IN_COLUMNS
        and     t0, s0, t0
        bnez    t0, 3f
        call    measure
        li      s0, 0
1:
        lw      t0, list.count(s1)
        bgeu    s0, t0, 4f
        lw      t0, list.array(s1)
        slli    t1, s0, 2
        add     t0, t0, t1
        lw      a0, 0(t0)
        addi    s0, s0, 1
        la      t0, options
        lw      t0, 0(t0)
        andi    t0, t0, LONG
        beqz    t0, 2f
        call    show_long
        j       1b
2:
        call    show_name
        call    print_newline
        j       1b
3:
        call    show_columns
4:
        leave

# show_name: a0 = entry: its name, with what -i puts before and -F behind it.
show_name:
        enter
        mv      s1, a0
        la      t0, options
        lw      s0, 0(t0)
        andi    t0, s0, INODE
        beqz    t0, 1f
        text    a0, "%6u "
        lw      a1, entry.stat + stat.ino(s1)
        call    printf
1:
        lw      a0, entry.name(s1)
        call    putstr
        andi    t0, s0, CLASSIFY
        beqz    t0, 2f
        mv      a0, s1
        call    sign_of
        beqz    a0, 2f
        call    putchar
2:
        leave

# sign_of: a0 = entry -> a0 = the character of -F for it, or 0.
sign_of:
        lw      t0, entry.stat + stat.mode(a0)
        srli    t1, t0, 12
        la      t2, signs
        add     t2, t2, t1
        lbu     a0, 0(t2)
        li      t2, S_IFREG >> 12
        bne     t1, t2, 1f
        andi    t0, t0, 0111
        beqz    t0, 1f
        li      a0, '*'
1:
        ret

# total: of a long list, the blocks of 1024 bytes that all of it has.
total:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        la      t0, options
        lw      t0, 0(t0)
        andi    t0, t0, LONG
        beqz    t0, 2f
        la      t0, list
        lw      t1, list.count(t0)
        lw      t0, list.array(t0)
        li      a1, 0
        j       3f
1:
        lw      t2, 0(t0)
        lw      t2, entry.stat + stat.blocks(t2)
        add     a1, a1, t2
        addi    t0, t0, 4
        addi    t1, t1, -1
3:
        bnez    t1, 1b
        srli    a1, a1, 1
        text    a0, "total %u\n"
        call    printf
2:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# measure: how wide the numbers of links and sizes are, of the whole list.
measure:
        enter
        la      t0, widths
        sw      zero, 0(t0)
        sw      zero, 4(t0)
        la      t0, list
        lw      s0, list.array(t0)
        lw      s1, list.count(t0)
        j       2f
1:
        lw      t0, 0(s0)
        lw      a1, entry.stat + stat.nlink(t0)
        la      a2, widths
        call    widen
        lw      t0, 0(s0)
        lw      a1, entry.stat + stat.size(t0)
        la      a2, widths + 4
        call    widen
        addi    s0, s0, 4
        addi    s1, s1, -1
2:
        bnez    s1, 1b
        leave

# widen: the word at a2 becomes at least the number of digits of a1.
widen:
        li      t0, 0
        li      t1, 10
1:
        addi    t0, t0, 1
        divu    a1, a1, t1
        bnez    a1, 1b
        lw      t1, 0(a2)
        bgeu    t1, t0, 2f
        sw      t0, 0(a2)
2:
        ret

# show_long: a0 = entry: a line with all about it.
show_long:
        enter   32
        mv      s0, a0
        addi    a1, sp, 16
        lw      a0, entry.stat + stat.mode(s0)
        call    util_mode
        la      a2, widths
        lw      a2, 0(a2)
        lw      a3, entry.stat + stat.nlink(s0)
        addi    a1, sp, 16
        text    a0, "%s %*u root root "
        call    printf
        lw      t0, entry.stat + stat.mode(s0)
        srli    t0, t0, 12
        li      t1, S_IFCHR >> 12
        bne     t0, t1, 1f
        lw      a3, entry.stat + stat.rdev(s0)
        srli    a2, a3, 8
        andi    a3, a3, 255
        text    a0, "%d, %d "
        mv      a1, a2
        mv      a2, a3
        call    printf
        j       2f
1:
        la      a1, widths + 4
        lw      a1, 0(a1)
        lw      a2, entry.stat + stat.size(s0)
        text    a0, "%*d "
        call    printf
2:
        lw      a0, entry.stat + stat.mtime(s0)
        call    show_time
        mv      a0, s0
        call    show_name
        lw      t0, entry.stat + stat.mode(s0)
        srli    t0, t0, 12
        li      t1, S_IFLNK >> 12
        bne     t0, t1, 3f
        lw      a0, entry.path(s0)
        call    show_target
3:
        call    print_newline
        leave   32

# show_target: a0 = path of a symbolic link: where it leads.
show_target:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        la      a1, target
        li      a2, TARGET_BYTES - 1
        call    readlink
        bltz    a0, 1f
        la      a1, target
        add     a0, a0, a1
        sb      zero, 0(a0)
        text    a0, " -> %s"
        call    printf
1:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

        .equ    HALF_YEAR, 31556952 / 2

# show_time: a0 = seconds since 1970: with the time of day if that was in the last half year, else with the year.
show_time:
        enter   88
        .equ    seconds, 0
        .equ    date, 8
        .equ    written, 44
        sw      a0, seconds(sp)
        srai    t0, a0, 31
        sw      t0, seconds + 4(sp)
        li      a0, 0
        call    time
        lw      t0, seconds(sp)
        sub     t0, a0, t0
        li      t1, HALF_YEAR
        text    s0, "%b %e %H:%M"
        bltu    t0, t1, 1f
        text    s0, "%b %e  %Y"
1:
        mv      a0, sp
        addi    a1, sp, date
        call    gmtime_r
        mv      a3, a0
        mv      a2, s0
        li      a1, 40
        addi    a0, sp, written
        call    strftime
        text    a0, "%s "
        addi    a1, sp, written
        call    printf
        leave   88

# show_columns: names below each other, as many columns as fit into the window.
show_columns:
        enter   16
        .equ    rows, 0
        .equ    columns, 4
        .equ    window, 8
        call    window_columns
        sw      a0, window(sp)
        la      t0, list
        lw      s0, list.count(t0)      # s0: how many columns there are to try
        srli    t1, a0, 1
        bgeu    t1, s0, 1f
        mv      s0, t1
1:
        la      t0, list
        lw      t0, list.count(t0)
        add     t1, t0, s0
        addi    t1, t1, -1
        divu    s1, t1, s0              # s1: rows
        li      t2, 1
        beq     s0, t2, 2f
        mv      a0, s1
        call    width_of_all
        lw      t0, window(sp)
        addi    a0, a0, -2              # no room behind the last column
        bltu    a0, t0, 2f
        addi    s0, s0, -1
        j       1b
2:
        sw      s1, rows(sp)
        li      s0, 0                   # s0: row
3:
        lw      t0, rows(sp)
        bgeu    s0, t0, 9f
        mv      s1, s0                  # s1: entry
4:
        la      t0, list
        lw      t1, list.count(t0)
        lw      t0, list.array(t0)
        slli    t2, s1, 2
        add     t0, t0, t2
        lw      a0, 0(t0)
        sw      a0, columns(sp)
        call    show_name
        lw      a0, columns(sp)
        call    width_of
        sw      a0, columns(sp)
        lw      a1, rows(sp)
        remu    t0, s1, a1
        sub     a0, s1, t0              # first entry of this column
        add     s1, s1, a1
        la      t0, list
        lw      t0, list.count(t0)
        bgeu    s1, t0, 5f
        call    width_of_column
        lw      t0, columns(sp)
        sub     a1, a0, t0
        addi    a1, a1, 2
        text    a0, "%*s"
        text    a2, ""
        call    printf
        j       4b
5:
        call    print_newline
        addi    s0, s0, 1
        j       3b
9:
        leave   16

# width_of: a0 = entry -> a0 = the columns that show_name needs for it. Only first bytes of UTF-8 count.
width_of:
        enter
        mv      s0, a0
        li      s1, 0
        lw      t0, entry.name(s0)
1:
        lb      t1, 0(t0)
        beqz    t1, 2f
        addi    t0, t0, 1
        slti    t1, t1, -64
        xori    t1, t1, 1
        add     s1, s1, t1
        j       1b
2:
        la      t0, options
        lw      t0, 0(t0)
        andi    t1, t0, INODE
        beqz    t1, 3f
        addi    s1, s1, 7
3:
        andi    t1, t0, CLASSIFY
        beqz    t1, 4f
        mv      a0, s0
        call    sign_of
        snez    a0, a0
        add     s1, s1, a0
4:
        mv      a0, s1
        leave

# width_of_column: a0 = its first entry, a1 = rows -> a0 = width of the widest name.
width_of_column:
        enter   4
        sw      zero, 0(sp)
        mv      s0, a0
        add     s1, a0, a1
1:
        la      t0, list
        lw      t1, list.count(t0)
        bgeu    s0, t1, 2f
        bgeu    s0, s1, 2f
        lw      t0, list.array(t0)
        slli    t1, s0, 2
        add     t0, t0, t1
        lw      a0, 0(t0)
        call    width_of
        addi    s0, s0, 1
        lw      t0, 0(sp)
        bgeu    t0, a0, 1b
        sw      a0, 0(sp)
        j       1b
2:
        lw      a0, 0(sp)
        leave   4

# width_of_all: a0 = rows -> a0 = the sum of the widths of all columns, two spaces behind each.
width_of_all:
        enter   4
        sw      a0, 0(sp)
        li      s0, 0
        li      s1, 0
1:
        la      t0, list
        lw      t0, list.count(t0)
        bgeu    s0, t0, 2f
        mv      a0, s0
        lw      a1, 0(sp)
        add     s0, s0, a1
        call    width_of_column
        add     s1, s1, a0
        addi    s1, s1, 2
        j       1b
2:
        mv      a0, s1
        leave   4

# window_columns: -> a0 = the width of the terminal, 80 if it is none.
window_columns:
        addi    sp, sp, -(4 + sizeof.winsize)
        sw      ra, sizeof.winsize(sp)
        li      a0, 1
        li      a1, TIOCGWINSZ
        mv      a2, sp
        call    ioctl
        bnez    a0, 1f
        lhu     a0, winsize.columns(sp)
        bnez    a0, 2f
1:
        li      a0, 80
2:
        lw      ra, sizeof.winsize(sp)
        addi    sp, sp, 4 + sizeof.winsize
        ret

        .section .rodata
signs:                                  # by the type of a file: fifo 1, directory 4, link 10, socket 12
        .byte   0, '|', 0, 0, '/', 0, 0, 0, 0, 0, '@', 0, '=', 0, 0, 0
dot:
        .asciz  "."
dot_dot:
        .asciz  ".."
empty:
        .asciz  ""

        .data
        .balign 4
here:                                   # what is listed if nothing is said
        .word   dot, 0

        .equ    TARGET_BYTES, 1024

        .bss
        .balign 4
options:
        .space  4
titles:                                 # not 0: each directory gets a title
        .space  4
shown:                                  # something has been printed
        .space  4
widths:                                 # of links and sizes
        .space  8
list:
        .space  12
target:
        .space  TARGET_BYTES
