# rmdir: removes empty directories.
#
# Shows   the loop over operands that most utilities have.
# Run     rmdir a
# Break   rmdir of a directory that is not empty, of a file, of the directory that you are in.

        .include "utility.inc"

        .text
        .globl  main
main:
        start   "Usage: rmdir DIRECTORY...", ""
        mv      s1, a1
        li      a0, 1
        call    util_need
1:
        lw      a0, 0(s1)
        beqz    a0, 2f
        call    rmdir
        beqz    a0, 3f
        lw      a0, 0(s1)
        call    util_error
3:
        addi    s1, s1, 4
        j       1b
2:
        call    util_end
