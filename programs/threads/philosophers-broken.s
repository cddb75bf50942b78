# philosophers-broken: philosophers.s without a cure: left fork, then right fork.
#
# Shows   A deadlock, and how the machine reports it: nothing can run, and it says who holds what the others wait for.
# Run     badak run --sched random --seed 1 programs/threads/philosophers-broken.s
# Lab     docs/labs/philosophers.md

        .equ    BROKEN, 1
        .include "philosophers.s"
