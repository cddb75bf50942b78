# counter-broken: counter.s with a mutex for each thread instead of one for the counter.
#
# Shows   A lock protects nothing by itself: all who touch the data must take the same one.
# Run     badak run --sched random --seed 1 --quantum 300 programs/threads/counter-broken.s
# Lab     docs/labs/lost-updates.md

        .equ    BROKEN, 1
        .include "counter.s"
