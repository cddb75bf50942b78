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
        enter   8                       # the target, and whether a name in the way is removed
        andi    t0, s0, FORCE
        la      t1, symlink
        andi    t2, s0, SYMBOLIC
        bnez    t2, 1f
        la      t1, link
1:
        mv      s0, t1
        mv      s1, a1
        sw      a0, 0(sp)
        sw      t0, 4(sp)
        jalr    s0
        beqz    a0, 3f
        lw      t0, 4(sp)
        beqz    t0, 2f
        call    __errno_location
        lw      a0, 0(a0)
        li      t0, EEXIST
        bne     a0, t0, 2f              # only a name that stands in the way goes
        mv      a0, s1
        call    unlink
        lw      a0, 0(sp)
        mv      a1, s1
        jalr    s0
        beqz    a0, 3f
2:
        mv      a0, s1
        call    util_error
3:
        leave   8
