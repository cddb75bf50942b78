# pipe-full: writes into a pipe that nobody reads.
#
# Shows   that a pipe holds so many bytes and no more: a writer that may wait stands still, one that may not gets EAGAIN;
#         and that reading a little makes a little room.
# Run     badak run programs/limits/pipe-full.s
# Break   Leave out O_NONBLOCK: who could wake the writer? badak says so.

        .include "flags.inc"

        .bss
        .balign 4
fds:    .zero   8
buffer: .zero   4096

        .text
        .globl  main
main:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        la      a0, fds
        li      a1, O_NONBLOCK
        call    pipe2
        call    fill
        call    __errno_location
        lw      a0, 0(a0)
        call    strerror
        mv      a2, a0
        mv      a1, s0
        la      a0, full
        call    printf
        la      a0, fds
        lw      a0, 0(a0)
        la      a1, buffer
        li      a2, 4096
        call    read
        call    fill
        mv      a1, s0
        la      a0, more
        call    printf
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

fill:                                   # s0 := bytes that the pipe took
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      s0, 0
1:
        la      a0, fds
        lw      a0, 4(a0)
        la      a1, buffer
        li      a2, 1000
        call    write
        bltz    a0, 2f
        add     s0, s0, a0
        j       1b
2:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

        .section .rodata
full:
        .asciz  "%d bytes, then: %s\n"
more:
        .asciz  "after 4096 were read: %d more\n"
