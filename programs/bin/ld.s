# ld: links objects to a program.
#
# Shows   what is behind a name: the linker gives every label an address, and takes what is missing from the runtime library.
# Run     ld hello.o -o hello     ld -nostdlib start.o -o start
# Break   ld without one of the objects. nm hello, before and after.

        .include "utility.inc"

        no_floats
        .text
        .globl  main
main:
        li      a2, 0777                # mode of the file that it makes
        call    tool_main
