# Memory that outlives a command, from malloc. The shell cannot go on without: it says so and ends.

        .include "sh.inc"

# void *allocate(size): zeros.
function allocate
        enter
        mv      a1, a0
        li      a0, 1
        call    calloc
        beqz    a0, no_memory
        leave

# void *reallocate(old, size): realloc.
function reallocate
        enter
        call    realloc
        beqz    a0, no_memory
        leave

# char *duplicate(text): strdup.
function duplicate
        enter
        call    strdup
        beqz    a0, no_memory
        leave

no_memory:
        la      a0, out_of_memory
        call    complain
        li      a0, 1
        call    _exit

        .section .rodata
out_of_memory:
        .asciz  "out of memory"
