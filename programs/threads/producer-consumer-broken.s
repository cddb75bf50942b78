# producer-consumer-broken: producer-consumer.s where who was woken does not look again.
#
# Shows   Between the signal and the moment when the woken thread has the lock again, another one may take the number.
# Run     badak run --sched random --seed 2 --quantum 500 programs/threads/producer-consumer-broken.s
# Lab     docs/labs/producer-consumer.md

        .equ    BROKEN, 1
        .include "producer-consumer.s"
