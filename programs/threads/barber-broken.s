# barber-broken: barber.s with a flag and a look instead of a semaphore.
#
# Shows   A lost wake-up: the customer comes between the barber's look and his sleep, and both wait for ever.
# Run     badak run --sched random --seed 1 --quantum 300 programs/threads/barber-broken.s
# Lab     docs/labs/barber.md

        .equ    BROKEN, 1
        .include "barber.s"
