# touch: sets the time of a file to now, and makes the file if there is none.
#
# Shows   that the time of a file is data like any other: anybody who may write the file can change it.
# Run     touch FILE; ls -l FILE      touch -c MAY-NOT-BE-THERE
# Break   touch a directory. touch /dev/null

        .include "utility.inc"

        .equ    NO_CREATE, 1

        .text
        .globl  main
main:
        start   "Usage: touch [-c] FILE...", "cam"
        mv      s1, a1
        li      a0, 1
        call    util_need
1:
        lw      a1, 0(s1)
        beqz    a1, 4f
        li      a0, AT_FDCWD
        li      a2, 0                   # now, both of them
        li      a3, 0
        call    utimensat
        beqz    a0, 3f
        call    __errno_location
        lw      t0, 0(a0)
        li      t1, ENOENT
        bne     t0, t1, 2f
        andi    t0, s0, NO_CREATE
        bnez    t0, 3f
        lw      a0, 0(s1)
        li      a1, O_WRONLY | O_CREAT
        li      a2, 0666
        call    open
        bltz    a0, 2f
        call    close
        j       3f
2:
        lw      a0, 0(s1)
        call    util_error
3:
        addi    s1, s1, 4
        j       1b
4:
        call    util_end
