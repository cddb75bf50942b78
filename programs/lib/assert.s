# What assert.h calls when something that must be true is not.

        .include "function.inc"

# void __assert_fail(const char *what, const char *file, int line, const char *function): says so and aborts.
function __assert_fail
        mv      a5, a0                  # fprintf(stderr, format, file, line, function, what)
        mv      a4, a3
        mv      a3, a2
        mv      a2, a1
        la      a0, stderr
        lw      a0, 0(a0)
        la      a1, assert_format
        call    fprintf
        call    abort
end     __assert_fail

        .section .rodata
assert_format:
        .asciz  "%s:%d: %s: assertion failed: %s\n"
