# mkfifo: makes named pipes.
#
# Shows   a pipe with a name: whoever opens it waits until the other side is opened, too.
# Run     mkfifo p; cat p & echo hello > p
# Break   Two readers and one writer: who gets what?

        .include "utility.inc"

        .text
        .globl  main
main:
        start   "Usage: mkfifo NAME...", ""
        mv      s1, a1
        li      a0, 1
        call    util_need
1:
        lw      a0, 0(s1)
        beqz    a0, 3f
        li      a1, 0666
        call    mkfifo
        beqz    a0, 2f
        lw      a0, 0(s1)
        call    util_error
2:
        addi    s1, s1, 4
        j       1b
3:
        call    util_end
