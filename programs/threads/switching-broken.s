# switching-broken: switching.s that does not save s1.
#
# Shows   A register that is not saved belongs to whoever ran last: both sums are wrong, and nobody says so.
# Run     badak run  programs/threads/switching-broken.s
# Lab     docs/labs/context-switch.md

        .equ    BROKEN, 1
        .include "switching.s"
