# zombies: makes children that end at once, and does not wait for them.
#
# Shows   that a child that has ended still takes a place, until its parent knows how it ended: fork fails though nobody
#         runs. Waiting makes room.
# Run     badak run programs/limits/zombies.s          (badak run --strace shows the waits)

        .include "flags.inc"

        .data
        .balign 4
limit:  .word   30, 30

        .text
        .globl  main
main:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      a0, RLIMIT_NPROC
        la      a1, limit
        call    setrlimit
1:
        call    fork
        beqz    a0, child
        bgtz    a0, 1b
        call    __errno_location
        lw      a0, 0(a0)
        call    strerror
        mv      a1, a0
        la      a0, full
        call    printf
        li      s0, 0                   # s0: zombies
2:
        li      a0, 0
        call    wait
        bltz    a0, 3f
        addi    s0, s0, 1
        j       2b
3:
        slti    a1, s0, 20              # how many there were depends on who else is there
        xori    a1, a1, 1
        la      a0, reaped
        call    printf
        call    fork
        beqz    a0, child
        slt     a1, zero, a0
        la      a0, works
        call    printf
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
child:
        li      a0, 0
        call    _exit

        .section .rodata
full:
        .asciz  "fork: %s\n"
reaped:
        .asciz  "more than 20 zombies: %d\n"
works:
        .asciz  "fork works again: %d\n"
