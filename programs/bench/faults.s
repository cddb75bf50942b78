# Page faults: maps 256 pages, touches each once, unmaps them; as often as argument 1 says.
# Measured by `badak bench --filter paths/faults`.
        .equ    BYTES, 256 * 4096
        .text
        .globl _start
_start: lw      a0, 8(sp)
        call    atoi
        mv      s0, a0
1:      li      a0, 0
        li      a1, BYTES
        li      a2, 3                   # PROT_READ | PROT_WRITE
        li      a3, 0x22                # MAP_PRIVATE | MAP_ANONYMOUS
        li      a4, -1
        li      a5, 0
        li      t0, 222                 # mmap2
        ecall
        mv      s1, a0
        li      t1, BYTES
        add     t1, t1, a0
        li      t2, 4096
2:      sw      zero, 0(a0)
        add     a0, a0, t2
        bltu    a0, t1, 2b
        mv      a0, s1
        li      a1, BYTES
        li      t0, 215                 # munmap
        ecall
        addi    s0, s0, -1
        bnez    s0, 1b
        li      a0, 0
        li      t0, 94                  # exit_group
        ecall
