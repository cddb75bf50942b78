# readers-writers-broken: readers-writers.s where readers take no lock.
#
# Shows   Who only reads needs the lock, too: a writer may be half done.
# Run     badak run --sched random --seed 1 --quantum 300 programs/threads/readers-writers-broken.s
# Lab     docs/labs/readers-writers.md

        .equ    BROKEN, 1
        .include "readers-writers.s"
