# dirname: prints a path without its last name.
#
# Shows   the other half of basename.
# Run     dirname /usr/lib/x.s        dirname x.s
# Break   dirname /a      dirname a//b/

        .include "utility.inc"

        .text
        .globl  main
main:
        start   "Usage: dirname NAME...", "+"
        mv      s1, a1
        li      a0, 1
        call    util_need
next:
        lw      s0, 0(s1)
        beqz    s0, 9f
        addi    s1, s1, 4
        mv      a0, s0
        call    strlen
        add     a0, a0, s0              # a0: the end; three times backwards:
        call    skip_slashes            # slashes behind the name
        li      t1, '/'
1:
        beq     a0, s0, none            # the name
        lbu     t0, -1(a0)
        beq     t0, t1, 2f
        addi    a0, a0, -1
        j       1b
2:
        call    skip_slashes            # slashes before the name
        bne     a0, s0, 3f
        addi    a0, a0, 1               # / stays
3:
        sb      zero, 0(a0)
        mv      a0, s0
        call    puts
        j       next
none:
        lbu     t0, 0(s0)
        text    a0, "."
        bne     t0, t1, 4f
        text    a0, "/"
4:
        call    puts
        j       next
9:
        call    util_end

# skip_slashes: a0 = end of the text at s0 -> a0 = before the slashes there.
skip_slashes:
        li      t1, '/'
1:
        beq     a0, s0, 2f
        lbu     t0, -1(a0)
        bne     t0, t1, 2f
        addi    a0, a0, -1
        j       1b
2:
        ret
