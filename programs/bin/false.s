# false: does nothing, unsuccessfully.
#
# Shows   an exit status that is not 0: what && and || of the shell look at.
# Run     false || echo no
# Break   Return -1: why is `echo $?` 255?

        .include "utility.inc"

        .text
        .globl  main
main:
        start   "Usage: false", "+"
        li      a0, 1
        call    exit
