# descriptor-leak: opens a file again and again and never closes it.
#
# Shows   that a process has so many descriptors and no more (RLIMIT_NOFILE): the next open is EMFILE, and a descriptor
#         that is closed can be had again.
# Run     badak run programs/limits/descriptor-leak.s

        .include "flags.inc"

        .data
        .balign 4
limit:  .word   100, 100

        .text
        .globl  main
main:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      a0, RLIMIT_NOFILE
        la      a1, limit
        call    setrlimit
        li      s0, 0                   # s0: the last descriptor
1:
        call    leak
        bltz    a0, 2f
        mv      s0, a0
        j       1b
2:
        call    __errno_location
        lw      a0, 0(a0)
        call    strerror
        mv      a2, a0
        mv      a1, s0
        la      a0, full
        call    printf
        li      a0, 50
        call    close
        call    leak
        mv      a1, a0
        la      a0, again
        call    printf
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

leak:
        la      a0, path
        li      a1, O_RDONLY
        tail    open

        .section .rodata
path:
        .asciz  "/dev/null"
full:
        .asciz  "after descriptor %d: %s\n"
again:
        .asciz  "one is closed, and open gives %d\n"
