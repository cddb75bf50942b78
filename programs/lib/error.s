# What errors are called: strerror, perror. The texts are in error-texts.s, made from the table of errors.

        .include "function.inc"

# char *strerror(int error): the text that belongs to an error number.
function strerror
        la      t0, __error_count
        lw      t0, 0(t0)
        bgeu    a0, t0, 1f
        la      t0, __error_texts
        slli    a0, a0, 2
        add     t0, t0, a0
        lw      a0, 0(t0)
        bnez    a0, 2f
1:
        la      a0, unknown
2:
        ret
end     strerror

# void perror(const char *what): prints "what: text of errno" on standard error.
function perror
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        call    __errno_location
        lw      a0, 0(a0)
        call    strerror
        mv      a3, a0
        lw      a2, 0(sp)
        la      a1, perror_format
        la      a0, stderr
        lw      a0, 0(a0)
        call    fprintf
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     perror

        .section .rodata
unknown:
        .asciz  "Unknown error"
perror_format:
        .asciz  "%s: %s\n"
