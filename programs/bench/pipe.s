# Pipe throughput: the parent writes 64 KiB as often as argument 1 says, the child reads to the end.
# Measured by `badak bench --filter paths/pipe`.
        .equ    BYTES, 65536
        .bss
        .balign 4096
buffer: .space  BYTES
ends:   .space  8
        .text
        .globl _start
_start: lw      a0, 8(sp)
        call    atoi
        mv      s0, a0
        la      a0, ends
        li      a1, 0
        li      t0, 59                  # pipe2
        ecall
        li      a0, 17                  # SIGCHLD: fork
        li      a1, 0
        li      a2, 0
        li      a3, 0
        li      a4, 0
        li      t0, 220                 # clone
        ecall
        la      s1, ends
        beqz    a0, reader
        lw      a0, 0(s1)
        li      t0, 57                  # close
        ecall
1:      lw      a0, 4(s1)
        la      a1, buffer
        li      a2, BYTES
        li      t0, 64                  # write
        ecall
        addi    s0, s0, -1
        bnez    s0, 1b
        lw      a0, 4(s1)
        li      t0, 57                  # close
        ecall
        li      a0, -1
        li      a1, 0
        li      a2, 0
        li      a3, 0
        li      t0, 260                 # wait4
        ecall
        j       end
reader: lw      a0, 4(s1)
        li      t0, 57                  # close
        ecall
2:      lw      a0, 0(s1)
        la      a1, buffer
        li      a2, BYTES
        li      t0, 63                  # read
        ecall
        bgtz    a0, 2b
end:    li      a0, 0
        li      t0, 94                  # exit_group
        ecall
