# closures-broken: closures.s that captures the address of a variable on the stack.
#
# Shows   A reference to a variable of a function that has returned: the closure reads what is there now.
# Run     badak run programs/closures/closures-broken.s
# Lab     docs/labs/closures.md

        .equ    BROKEN, 1
        .include "closures.s"
