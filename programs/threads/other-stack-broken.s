# other-stack-broken: other-stack.s where the function that lent its variable has returned already.
#
# Shows   The address of a variable on the stack is worth nothing after the function's end: the place belongs to the next
#         function then, and the thread that still writes there changes a stranger's variable.
# Run     badak run --sched random --seed 1 programs/threads/other-stack-broken.s
# Lab     docs/labs/other-stack.md

        .equ    BROKEN, 1
        .include "other-stack.s"
