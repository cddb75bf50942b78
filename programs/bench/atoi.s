# The number of a decimal argument: all that the programs of this folder need of a library.
        .text
        .globl atoi
# a0 = text. Returns its value in a0; uses t1, t2.
atoi:   mv      t1, a0
        li      a0, 0
1:      lbu     t2, 0(t1)
        beqz    t2, 2f
        addi    t2, t2, -'0'
        slli    a1, a0, 3
        slli    a0, a0, 1
        add     a0, a0, a1
        add     a0, a0, t2
        addi    t1, t1, 1
        j       1b
2:      ret
