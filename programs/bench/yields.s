# Process switches among many: argument 1 more processes, and each gives up the CPU for ever.
# Measured by `badak bench --filter growth`, which stops the machine.
        .text
        .globl _start
_start: lw      a0, 8(sp)
        call    atoi
        mv      s0, a0
1:      beqz    s0, 2f
        li      a0, 17                  # SIGCHLD: fork
        li      a1, 0
        li      a2, 0
        li      a3, 0
        li      a4, 0
        li      t0, 220                 # clone
        ecall
        addi    s0, s0, -1
        bnez    a0, 1b
2:      li      t0, 124                 # sched_yield
        ecall
        j       2b
