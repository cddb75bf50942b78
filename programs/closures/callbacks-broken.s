# callbacks-broken: callbacks.s that uses the result without waiting for the callback that brings it.
#
# Shows   To have asked is not to have the answer: the callback comes later, in another thread, and by chance sometimes soon
#         enough.
# Run     badak run --sched random --seed 1 programs/closures/callbacks-broken.s      (too early: 0)
# Lab     docs/labs/callbacks.md

        .equ    BROKEN, 1
        .include "callbacks.s"
