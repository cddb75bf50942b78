# tail: prints the end of files; with -f also what is added later.
#
# Shows   looking for lines backwards in memory; with -f, asking again and again: files have no way to wait for more.
# Run     tail FILE       tail -n 3 FILE      tail -n +2 FILE     tail -c 100 FILE    tail -f LOG
# Break   tail -f LOG & and rm LOG: what does it show from then on?

        .include "utility.inc"

        .equ    LINES, 1
        .equ    BYTES, 2
        .equ    NUMBER, 4
        .equ    QUIET, 8
        .equ    TITLES, 16
        .equ    FOLLOW, 32
        .equ    BUFFER_BYTES, 4096

        .text
        .globl  main
main:
        start   "Usage: tail [-n [+]LINES | -c [+]BYTES | -LINES] [-fqv] [FILE]...", "n:c:#:qvf"
        mv      s1, a1
        la      t1, util_values
        lw      a0, 0(t1)
        andi    t0, s0, LINES
        bnez    t0, 1f
        lw      a0, 4(t1)
        andi    t0, s0, BYTES
        bnez    t0, 1f
        lw      a0, 8(t1)
        andi    t0, s0, NUMBER
        bnez    t0, 1f
        text    a0, "10"
1:
        lbu     t0, 0(a0)
        addi    t0, t0, -'+'
        seqz    t0, t0
        la      t1, from_start
        sw      t0, 0(t1)
        call    util_number
        bgez    a0, 2f
        neg     a0, a0
2:
        la      t0, limit
        sw      a0, 0(t0)
        la      t0, util_count
        lw      t0, 0(t0)
        li      t1, 2
        blt     t0, t1, 3f
        andi    t0, s0, QUIET
        bnez    t0, 3f
        ori     s0, s0, TITLES
3:
        mv      a0, s1
        la      a1, finish
        call    util_each
        call    util_end

# finish(stream, name): the end of one file.
finish:
        enter   12
        .equ    memory, 0
        .equ    length, 4
        .equ    stream, 8
        sw      a0, stream(sp)
        andi    t0, s0, TITLES
        beqz    t0, 1f
        mv      a0, a1
        call    util_title
        lw      a0, stream(sp)
1:
        call    util_read_all
        sw      a0, memory(sp)
        sw      a1, length(sp)
        la      a2, limit
        lw      a2, 0(a2)
        la      a3, place_of_line
        andi    t0, s0, BYTES
        beqz    t0, 2f
        la      a3, place_of_byte
2:
        jalr    a3
        lw      t0, memory(sp)
        lw      t1, length(sp)
        add     t1, t1, t0
        sub     a1, t1, a0
        li      a2, 1
        la      a3, stdout
        lw      a3, 0(a3)
        call    fwrite
        lw      a0, memory(sp)
        call    free
        andi    t0, s0, FOLLOW
        beqz    t0, 3f
        lw      a0, stream(sp)
        lw      s0, stream.fd(a0)
        j       follow
3:
        leave   12

# follow: prints what comes to the descriptor s0, for ever.
follow:
        li      a0, 0
        call    fflush
        mv      a0, s0
        la      a1, buffer
        li      a2, BUFFER_BYTES
        call    read
        bgtz    a0, 1f
        li      a0, 250000
        call    usleep
        j       follow
1:
        mv      a2, a0
        li      a0, 1
        la      a1, buffer
        call    write
        bgez    a0, follow
        call    util_end

# place_of_byte: a0 = memory, a1 = length, a2 = limit -> a0 = where output begins.
place_of_byte:
        la      t0, from_start
        lw      t0, 0(t0)
        bnez    t0, 1f
        bgeu    a2, a1, 2f              # fewer than that
        add     a0, a0, a1
        sub     a0, a0, a2
        ret
1:
        beqz    a2, 2f
        addi    a2, a2, -1              # +1 is the first byte
        add     t0, a0, a2
        add     a0, a0, a1
        bgeu    t0, a0, 2f
        mv      a0, t0
2:
        ret

# place_of_line: a0 = memory, a1 = length, a2 = limit -> a0 = where output begins.
place_of_line:
        add     a1, a0, a1              # a1: the end
        li      t1, '\n'
        la      t0, from_start
        lw      t0, 0(t0)
        bnez    t0, from_line
        beqz    a2, 4f
        mv      t2, a1
        beq     t2, a0, 3f
        addi    t2, t2, -1              # the newline of the last line begins no other line
1:
        beq     t2, a0, 3f
        lbu     t0, -1(t2)
        bne     t0, t1, 2f
        addi    a2, a2, -1
        beqz    a2, 3f
2:
        addi    t2, t2, -1
        j       1b
3:
        mv      a0, t2
        ret
4:
        mv      a0, a1
        ret
from_line:
        addi    a2, a2, -1
        blez    a2, 7f
5:
        beq     a0, a1, 7f
        lbu     t0, 0(a0)
        addi    a0, a0, 1
        bne     t0, t1, 5b
        addi    a2, a2, -1
        bnez    a2, 5b
7:
        ret

        .bss
        .balign 4
limit:
        .space  4
from_start:                             # 1 if the number had a +
        .space  4
buffer:
        .space  BUFFER_BYTES
