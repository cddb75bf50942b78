# true: does nothing, successfully.
#
# Shows   the smallest utility: the exit status is all that a program has to give.
# Run     true && echo yes
# Break   Return 256 instead of 0: what does the shell see?

        .include "utility.inc"

        .text
        .globl  main
main:
        start   "Usage: true", "+"
        li      a0, 0
        call    exit
