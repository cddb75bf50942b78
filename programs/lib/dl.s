# Shared objects that come and go while the program runs: dlfcn.h. The work is the dynamic loader's (programs/ld/dl.c);
# a static program has none, and every attempt fails with an explanation.

        .include "function.inc"

        .weak   __ld_open, __ld_sym, __ld_close, __ld_error

# void *dlopen(const char *name, int flags): a handle of the object, which is loaded if it is not there; 0 after an error.
# A name without / is looked for in LD_LIBRARY_PATH and /lib; name 0 is the program with all its libraries.
function dlopen
        la      t0, __ld_open
        beqz    t0, no_loader
        jr      t0
end     dlopen

# void *dlsym(void *handle, const char *name): the address of a function or variable; 0 after an error.
function dlsym
        la      t0, __ld_sym
        beqz    t0, no_loader
        mv      a2, ra                  # RTLD_NEXT starts behind the object of the caller
        jr      t0
end     dlsym

# int dlclose(void *handle): one user less; the last one runs the destructors and unmaps the object. 0, or -1.
function dlclose
        la      t0, __ld_close
        beqz    t0, 1f
        jr      t0
1:
        li      a0, -1
        ret
end     dlclose

# char *dlerror(void): what went wrong last, or 0 if nothing has since the last call.
function dlerror
        la      t0, __ld_error
        beqz    t0, 1f
        jr      t0
1:
        la      t1, is_refused
        lw      t2, 0(t1)
        sw      zero, 0(t1)
        li      a0, 0
        beqz    t2, 2f
        la      a0, refusal
2:
        ret
end     dlerror

no_loader:
        la      t0, is_refused
        li      t1, 1
        sw      t1, 0(t0)
        li      a0, 0
        ret

        .section .rodata
refusal:
        .asciz  "the program is linked statically: it has no dynamic loader"

        .bss
        .balign 4
is_refused:
        .zero   4
