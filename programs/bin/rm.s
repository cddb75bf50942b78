# rm: removes files, and with -r whole directories.
#
# Shows   recursion over a tree: what is in a directory goes first, then the directory.
# Run     rm FILE     rm -r FOLDER    rm -f MAY-NOT-BE-THERE
# Break   rm a file that a program has open: `(sleep 5; cat) < file &`. When do its blocks become free?

        .include "utility.inc"

        .equ    RECURSIVE, 1 | 2
        .equ    FORCE, 4

        .text
        .globl  main
main:
        start   "Usage: rm [-rf] FILE...", "rRf"
        mv      s1, a1
        andi    t0, s0, FORCE
        bnez    t0, 1f
        li      a0, 1
        call    util_need
1:
        lw      a0, 0(s1)
        beqz    a0, 2f
        addi    s1, s1, 4
        call    remove_operand
        j       1b
2:
        call    util_end

# remove_operand: a0 = a path. What the whole tree hangs on is not removed.
remove_operand:
        andi    t0, s0, RECURSIVE
        beqz    t0, remove_one
        enter   4
        mv      s1, a0
        call    util_base
        sw      a0, 0(sp)
        text    a1, "."
        call    strcmp
        beqz    a0, 2f
        lw      a0, 0(sp)
        text    a1, ".."
        call    strcmp
        beqz    a0, 2f
        mv      a0, s1                  # nothing but slashes
        text    a1, "/"
        call    strspn
        add     a0, a0, s1
        lbu     t0, 0(a0)
        bnez    t0, 1f
        lbu     t0, 0(s1)
        bnez    t0, 2f
1:
        mv      a0, s1
        call    remove_one
        j       3f
2:
        text    a0, "refusing to remove '%s' with all that is in it"
        mv      a1, s1
        call    util_complain
3:
        leave   4

# remove_one(path, entry): the file, or the directory with all that is in it. Its name says what remove is of the library.
remove_one:
        enter
        mv      s1, a0
        call    unlink
        beqz    a0, 9f
        call    __errno_location
        lw      t0, 0(a0)
        li      t1, EISDIR
        bne     t0, t1, 2f
        andi    t1, s0, RECURSIVE
        beqz    t1, 3f
        mv      a0, s1
        la      a1, remove_one
        call    util_entries
        bnez    a0, 9f
        mv      a0, s1
        call    rmdir
        bnez    a0, 3f
        j       9f
2:
        andi    t1, s0, FORCE
        beqz    t1, 3f
        li      t1, ENOENT
        beq     t0, t1, 9f
3:
        mv      a0, s1
        call    util_error
9:
        leave
