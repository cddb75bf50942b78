# The environment: "NAME=value" strings that a program gets from the one that started it.

        .include "function.inc"

# char *getenv(const char *name): the value, or 0 if there is no such name.
function getenv
        la      a1, environ
        lw      a1, 0(a1)
        beqz    a1, 4f
1:
        lw      a2, 0(a1)               # one string
        addi    a1, a1, 4
        beqz    a2, 4f
        mv      a3, a0
2:
        lbu     t0, 0(a3)
        lbu     t1, 0(a2)
        addi    a2, a2, 1
        beqz    t0, 3f
        addi    a3, a3, 1
        beq     t0, t1, 2b
        j       1b
3:
        li      t0, '='                 # the name is at its end: so must be the string's
        bne     t0, t1, 1b
        mv      a0, a2
        ret
4:
        li      a0, 0
        ret
end     getenv
