# Process creation: a process of 1 MiB forks, the child ends, the parent waits; as often as argument 1 says.
# Measured by `badak bench --filter paths/forks`.
        .equ    BYTES, 1 << 20
        .bss
        .balign 4096
block:  .space  BYTES
        .text
        .globl _start
_start: lw      a0, 8(sp)
        call    atoi
        mv      s0, a0
        la      a0, block               # become 1 MiB large
        li      t1, BYTES
        add     t1, t1, a0
        li      t2, 4096
1:      sw      s0, 0(a0)
        add     a0, a0, t2
        bltu    a0, t1, 1b
2:      li      a0, 17                  # SIGCHLD: fork
        li      a1, 0
        li      a2, 0
        li      a3, 0
        li      a4, 0
        li      t0, 220                 # clone
        ecall
        beqz    a0, done
        li      a1, 0
        li      a2, 0
        li      a3, 0
        li      t0, 260                 # wait4
        ecall
        addi    s0, s0, -1
        bnez    s0, 2b
done:   li      a0, 0
        li      t0, 94                  # exit_group
        ecall
