# generator-broken: generator.s whose coroutine ends after one value; the last value arrives nowhere.
#
# Shows   A coroutine that has ended cannot be resumed: coroutine_resume answers 0 and EINVAL; not to look is the error.
# Run     badak run programs/coroutines/generator-broken.s
# Lab     docs/labs/coroutines.md

        .equ    BROKEN, 1
        .include "generator.s"
