# fork-bomb: every process forks, and so does every child, until there is no room for one more.
#
# Shows   that RLIMIT_NPROC stops it with EAGAIN, that others keep their share of the processor meanwhile, and how to end
#         it: one signal to the whole process group.
# Run     badak run programs/limits/fork-bomb.s
# Break   Leave out setrlimit: the machine has a limit of its own (--max-processes).

        .include "flags.inc"
        .include "signals.inc"

        .equ    MOST, 40

        .data
        .balign 4
limit:  .word   MOST, MOST

        .text
        .globl  main
main:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      a0, 0                   # a group of our own: its signal reaches nobody else
        li      a1, 0
        call    setpgid
        li      a0, RLIMIT_NPROC
        la      a1, limit
        call    setrlimit
        li      a0, SIGTERM
        li      a1, 1                   # SIG_IGN: we are in the group, too
        call    signal
1:
        call    fork
        bgtz    a0, 1b
        beqz    a0, child
        call    __errno_location
        lw      a0, 0(a0)
        call    strerror
        mv      a1, a0
        la      a0, stopped
        call    printf
        li      a0, 0
        li      a1, SIGTERM
        call    kill
2:
        li      a0, 0
        call    wait                    # ours; init takes care of the children's children
        bgtz    a0, 2b
        la      a0, over
        call    puts
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
child:
        li      a0, SIGTERM
        li      a1, 0                   # SIG_DFL
        call    signal
3:
        call    fork
        j       3b

        .section .rodata
stopped:
        .asciz  "fork: %s\n"
over:
        .asciz  "the bomb is over"
