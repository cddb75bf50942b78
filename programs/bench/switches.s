# Process switches: parent and child take turns, each giving up the CPU as often as argument 1 says.
# Measured by `badak bench --filter paths/switches`.
        .text
        .globl _start
_start: lw      a0, 8(sp)
        call    atoi
        mv      s0, a0
        li      a0, 17                  # SIGCHLD: fork
        li      a1, 0
        li      a2, 0
        li      a3, 0
        li      a4, 0
        li      t0, 220                 # clone
        ecall
        mv      s1, a0                  # 0 in the child
1:      li      t0, 124                 # sched_yield
        ecall
        addi    s0, s0, -1
        bnez    s0, 1b
        beqz    s1, 2f
        mv      a0, s1
        li      a1, 0
        li      a2, 0
        li      a3, 0
        li      t0, 260                 # wait4
        ecall
2:      li      a0, 0
        li      t0, 94                  # exit_group
        ecall
