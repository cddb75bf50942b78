# barrier-broken: barrier.s without the barrier.
#
# Shows   The fast one works with numbers of the round before last: a wrong result that looks like a right one.
# Run     badak run --sched random --seed 1 --quantum 200 programs/threads/barrier-broken.s
# Lab     docs/labs/barrier.md

        .equ    BROKEN, 1
        .include "barrier.s"
