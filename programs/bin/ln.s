# ln: gives a file a second name, or with -s makes a name that stands for another one.
#
# Shows   the two kinds of links: a hard link is the file itself (ls -i shows the same number); a symbolic link is a text.
# Run     ln a b      ln -s a c       ln -sf d c      ls -li
# Break   Remove a: which of b and c still works? ln -s x x; cat x

        .include "utility.inc"

        .equ    SYMBOLIC, 1
        .equ    FORCE, 2

        .text
        .globl  main
main:
        start   "Usage: ln [-sf] TARGET... NAME", "sfn"
        mv      s1, a1
        li      a0, 1
        call    util_need
        la      t0, util_count
        lw      t0, 0(t0)
        addi    t0, t0, -1
        text    a0, "."
        beqz    t0, 1f                  # one operand: a link of the same name, here
        slli    t0, t0, 2
        add     t0, t0, s1
        lw      a0, 0(t0)
        sw      zero, 0(t0)
1:
        mv      a1, s1
        la      a2, make
        call    util_into
        call    util_end

# make(target, name)
make:
        enter   8                       # the target, and the options
        la      t1, symlink
        andi    t2, s0, SYMBOLIC
        bnez    t2, 1f
        la      t1, link
1:
        sw      a0, 0(sp)
        sw      s0, 4(sp)
        mv      s0, t1
        mv      s1, a1
        jalr    s0
        beqz    a0, 9f
        call    __errno_location
        lw      a0, 0(a0)
        li      t0, EEXIST
        bne     a0, t0, failed
        lw      t0, 4(sp)
        andi    t0, t0, FORCE
        beqz    t0, in_the_way
        lw      a0, 0(sp)               # only a name that stands in the way goes, and not the last one of the target
        mv      a1, s1
        call    util_same
        li      t0, 1
        beq     a0, t0, same
        lw      t1, 4(sp)
        andi    t1, t1, SYMBOLIC
        bnez    t1, 2f
        bnez    a0, 9f                  # it is a name of the target already
2:
        mv      a0, s1
        call    unlink
        lw      a0, 0(sp)
        mv      a1, s1
        jalr    s0
        beqz    a0, 9f
in_the_way:
        mv      a0, s1
        call    util_error
        j       9f
failed:                                 # a hard link says whose fault it is: a directory, or a name that is not there
        la      t0, link
        bne     s0, t0, in_the_way
        li      t0, EPERM
        beq     a0, t0, 3f
        mv      s0, a0
        lw      a0, 0(sp)
        addi    a1, sp, -sizeof.stat
        addi    sp, sp, -sizeof.stat
        call    lstat
        addi    sp, sp, sizeof.stat
        mv      a1, a0
        call    __errno_location
        bnez    a1, 3f
        sw      s0, 0(a0)
        j       in_the_way
3:
        lw      a0, 0(sp)
        call    util_error
        j       9f
same:
        text    a0, "'%s' and '%s' are the same file"
        lw      a1, 0(sp)
        mv      a2, s1
        call    util_complain
9:
        leave   8
