# mkdir: makes directories.
#
# Shows   an option that changes what an error is: with -p, what exists already is no error, and parents are made too.
# Run     mkdir a     mkdir -p a/b/c
# Break   mkdir a/b without -p, when there is no a. Why does -p cut the path at each slash and put the slash back?

        .include "utility.inc"

        .equ    PARENTS, 1

        .text
        .globl  main
main:
        start   "Usage: mkdir [-p] DIRECTORY...", "p"
        mv      s1, a1
        li      a0, 1
        call    util_need
1:
        lw      a0, 0(s1)
        beqz    a0, 2f
        addi    s1, s1, 4
        call    make
        j       1b
2:
        call    util_end

# make: makes the directory with the name a0.
make:
        enter
        andi    t0, s0, PARENTS
        mv      s0, a0                  # s0: the path
        beqz    t0, 4f
        mv      s1, s0                  # s1: the next slash
1:
        addi    a0, s1, 1               # the first character may be a slash: / is there
        lbu     t0, 0(s1)
        beqz    t0, 3f
        li      a1, '/'
        call    strchr
        beqz    a0, 3f
        mv      s1, a0
        sb      zero, 0(s1)
        mv      a0, s0
        li      a1, 0777
        call    mkdir                   # whether it worked shows at the end
        li      t0, '/'
        sb      t0, 0(s1)
        j       1b
3:
        mv      a0, s0
        call    util_directory
        bnez    a0, 5f
4:
        mv      a0, s0
        li      a1, 0777
        call    mkdir
        beqz    a0, 5f
        mv      a0, s0
        call    util_error
5:
        leave
