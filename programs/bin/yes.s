# yes: prints the same line until somebody stops it.
#
# Shows   what ends a program that never ends: Ctrl-C, or SIGPIPE when nobody reads any more.
# Run     yes | head -n 3
# Break   Look at the program's state while its pipe is full: `yes | sleep 10 &`, then `ps`.

        .include "utility.inc"

        .text
        .globl  main
main:
        start   "Usage: yes [STRING]...", "+"
        mv      s1, a1
        lw      t0, 0(s1)
        beqz    t0, plain
line:
        mv      s0, s1                  # s0: the next word
word:
        lw      a0, 0(s0)
        addi    s0, s0, 4
        call    putstr
        li      a0, ' '
        lw      t0, 0(s0)
        bnez    t0, 1f
        li      a0, '\n'
1:
        call    putchar
        bltz    a0, failed
        lw      t0, 0(s0)
        bnez    t0, word
        j       line
plain:
        text    a0, "y"
        call    puts
        bgez    a0, plain
failed:
        call    util_end
