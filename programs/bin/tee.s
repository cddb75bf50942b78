# tee: copies standard input to standard output and to files.
#
# Shows   several descriptors in an array: 1, and one for each file.
# Run     ls | tee list.txt       date | tee -a log.txt
# Break   tee /dev/full: does the rest still get everything?

        .include "utility.inc"

        .equ    APPEND, 1
        .equ    BUFFER_BYTES, 4096
        .equ    MOST, 64

        .text
        .globl  main
main:
        start   "Usage: tee [-a] [FILE]...", "a"
        mv      s1, a1                  # s1: names of the files; name i belongs to descriptor i
        li      a1, O_WRONLY | O_CREAT | O_TRUNC
        andi    t0, s0, APPEND
        beqz    t0, 1f
        li      a1, O_WRONLY | O_CREAT | O_APPEND
1:
        la      t0, flags
        sw      a1, 0(t0)
        li      s0, 0                   # s0: how many
2:
        slli    t0, s0, 2
        add     t0, t0, s1
        lw      a0, 0(t0)
        beqz    a0, copy
        la      a1, flags
        lw      a1, 0(a1)
        li      a2, 0666
        call    open
        la      t0, descriptors
        slli    t1, s0, 2
        add     t0, t0, t1
        sw      a0, 0(t0)
        bgez    a0, 3f
        add     t0, s1, t1
        lw      a0, 0(t0)
        call    util_error
3:
        addi    s0, s0, 1
        li      t0, MOST
        bne     s0, t0, 2b

copy:
        li      a0, 0
        la      a1, buffer
        li      a2, BUFFER_BYTES
        call    read
        blez    a0, end
        la      t0, bytes
        sw      a0, 0(t0)
        li      a0, 1
        text    a1, "standard output"
        call    write_all
        la      s1, descriptors
1:
        la      t0, descriptors
        slli    t1, s0, 2
        add     t0, t0, t1
        beq     s1, t0, copy
        lw      a0, 0(s1)
        bltz    a0, 2f
        la      t0, util_operands
        lw      a1, 0(t0)
        la      t1, descriptors
        sub     t1, s1, t1
        add     a1, a1, t1
        lw      a1, 0(a1)
        call    write_all
        beqz    a0, 2f
        li      t0, -1
        sw      t0, 0(s1)               # an error: no more for this one
2:
        addi    s1, s1, 4
        j       1b
end:
        call    util_end

# write_all(fd, name): the buffer to a descriptor. Result: 0, or -1 after a message.
write_all:
        enter   8
        sw      a0, 0(sp)
        sw      a1, 4(sp)
        la      s0, buffer
        la      s1, bytes
        lw      s1, 0(s1)
1:
        lw      a0, 0(sp)
        mv      a1, s0
        mv      a2, s1
        call    write
        bltz    a0, 2f
        add     s0, s0, a0
        sub     s1, s1, a0
        bnez    s1, 1b
        li      a0, 0
        j       3f
2:
        lw      a0, 4(sp)
        call    util_error
        li      a0, -1
3:
        leave   8

        .bss
        .balign 4
flags:
        .space  4
bytes:
        .space  4
descriptors:
        .space  4 * MOST
buffer:
        .space  BUFFER_BYTES
