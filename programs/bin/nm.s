# nm: lists the symbols of an object or program.
#
# Shows   names and addresses: T code, D data, B bytes that begin as zeros, U still missing.
# Run     nm /bin/ls | grep main       nm -n /bin/sh
# Break   nm hello.o and nm hello: which letters have changed?

        .include "utility.inc"

        no_floats
        .text
        .globl  main
main:
        li      a2, 0666                # mode of the file that it makes
        call    tool_main
