# char **environ: the environment, "NAME=value" strings and 0 behind the last; _start (crt0.s) sets it.

        .bss
        .balign 4
        .weak   environ
        .type   environ, @object
environ:
        .zero   4
        .size   environ, 4
