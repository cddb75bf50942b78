# Thread-local variables by module and offset, as code compiled with -fPIC asks for them. In a static program there is
# one module, whose block starts at tp; in a dynamic one __tls_get_addr is the loader's (programs/ld).

        .include "function.inc"

        .equ    TLS_BIAS, 0x800         # offsets in the table are that much less than they mean

# void *__tls_get_addr(struct { unsigned module, offset; } *where): the address of the variable.
function __tls_get_addr
        lw      a0, 4(a0)
        add     a0, a0, tp
        addi    a0, a0, TLS_BIAS
        ret
end     __tls_get_addr
