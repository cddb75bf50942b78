# tasks-broken: tasks.s whose tasks sleep with usleep, which stops the thread, instead of coroutine_sleep.
#
# Shows   One call that blocks stops all coroutines of the thread: 20, 10 and 30 milliseconds are over after 60.
# Run     badak run --seed 1 programs/coroutines/tasks-broken.s
# Lab     docs/labs/coroutines.md

        .equ    BROKEN, 1
        .include "tasks.s"
