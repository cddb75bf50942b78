# Process creation: a process of 1 MiB forks, the child executes this program again with the argument 0 and ends,
# the parent waits; as often as argument 1 says. Measured by `badak bench --filter paths/spawn`.
        .equ    BYTES, 1 << 20
        .data
zero_argument: .asciz "0"
        .bss
        .balign 4096
block:  .space  BYTES
        .text
        .globl _start
_start: lw      t1, 4(sp)               # argv[0]: the path
        la      t2, path
        sw      t1, 0(t2)
        lw      a0, 8(sp)
        call    atoi
        mv      s0, a0
        beqz    s0, done
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
        beqz    a0, child
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
child:  la      a1, arguments
        lw      a0, 0(a1)
        li      a2, 0
        li      t0, 221                 # execve
        ecall
        li      a0, 127
        li      t0, 94
        ecall
        .data
        .balign 4
arguments:
path:   .word   0, zero_argument, 0
