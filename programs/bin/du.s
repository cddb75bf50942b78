# du: tells how much room files take, directories with all that is in them.
#
# Shows   a sum over a tree: what is below returns its size to what is above.
# Run     du      du -s FOLDER...     du -a       du -h
# Break   Hard links are counted twice here. What must du remember, so that they are not?

        .include "utility.inc"

        .equ    SUMMARY, 1
        .equ    ALL, 2
        .equ    HUMAN, 4

        .text
        .globl  main
main:
        start   "Usage: du [-sah] [FILE]...", "sahk"
        mv      s1, a1
        lw      a0, 0(s1)
        bnez    a0, 1f
        la      s1, here
1:
        lw      a0, 0(s1)
        beqz    a0, 4f
        addi    s1, s1, 4
        la      t0, depth
        sw      zero, 0(t0)
        la      t0, sum
        sw      zero, 0(t0)
        call    measure
        j       1b
4:
        call    util_end

# measure(path, entry): adds the size of a file or directory to `sum`, and shows it if it shall be shown.
measure:
        enter   8 + sizeof.stat
        mv      s1, a0
        mv      a1, a0
        li      a0, AT_FDCWD
        addi    a2, sp, 8
        li      a3, AT_SYMLINK_NOFOLLOW
        call    fstatat
        bnez    a0, 8f
        la      t0, sum
        lw      t1, 0(t0)
        sw      t1, 0(sp)               # 0(sp): the sum of what came before
        lw      t1, stat.blocks + 8(sp)
        sw      t1, 0(t0)
        lw      a0, stat.mode + 8(sp)
        call    util_is_directory
        sw      a0, 4(sp)
        beqz    a0, 1f
        la      t0, depth
        lw      t1, 0(t0)
        addi    t1, t1, 1
        sw      t1, 0(t0)
        mv      a0, s1
        la      a1, measure
        call    util_entries
        la      t0, depth
        lw      t1, 0(t0)
        addi    t1, t1, -1
        sw      t1, 0(t0)
1:
        la      t0, depth               # what was named is always shown; below it, directories, or all
        lw      t0, 0(t0)
        beqz    t0, 2f
        andi    t0, s0, SUMMARY
        bnez    t0, 3f
        lw      t0, 4(sp)
        andi    t1, s0, ALL
        or      t0, t0, t1
        beqz    t0, 3f
2:
        mv      a0, s1
        call    show
3:
        la      t0, sum
        lw      t1, 0(t0)
        lw      t2, 0(sp)
        add     t1, t1, t2
        sw      t1, 0(t0)
        j       9f
8:
        mv      a0, s1
        call    util_error
9:
        leave   8 + sizeof.stat

# show: a0 = path: `sum`, which counts blocks of 512 bytes, in KiB, or with -h in a unit that fits.
show:
        mv      a2, a0
        la      a1, sum
        lw      a1, 0(a1)
        addi    a1, a1, 1
        srli    a1, a1, 1
        andi    t0, s0, HUMAN
        text    a0, "%u\t%s\n"
        beqz    t0, 1f
        text    a0, "%uK\t%s\n"
        li      t0, 1024
        bltu    a1, t0, 1f
        addi    a1, a1, 1023
        srli    a1, a1, 10
        text    a0, "%uM\t%s\n"
1:
        tail    printf

        .section .rodata
dot:
        .asciz  "."

        .data
        .balign 4
here:
        .word   dot, 0

        .bss
        .balign 4
sum:
        .space  4
depth:
        .space  4
