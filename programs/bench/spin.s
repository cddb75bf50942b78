# Counts down from argument 1, two instructions a step; argument 2 more processes do the same beside it.
# Measured by `badak bench --filter growth`.
        .text
        .globl _start
_start: lw      a0, 12(sp)              # argv[2]
        call    atoi
        mv      s1, a0
        lw      a0, 8(sp)
        call    atoi
        mv      s0, a0
        mv      t2, s1                  # children still to be waited for
1:      beqz    s1, count
        li      a0, 17                  # SIGCHLD: fork
        li      a1, 0
        li      a2, 0
        li      a3, 0
        li      a4, 0
        li      t0, 220                 # clone
        ecall
        addi    s1, s1, -1
        bnez    a0, 1b
        li      t2, 0                   # a child has none
count:  addi    s0, s0, -1
        bnez    s0, count
2:      beqz    t2, 3f
        li      a0, -1
        li      a1, 0
        li      a2, 0
        li      a3, 0
        li      t0, 260                 # wait4
        ecall
        addi    t2, t2, -1
        j       2b
3:      li      a0, 0
        li      t0, 94                  # exit_group
        ecall
