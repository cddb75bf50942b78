# as: assembles a source: text in, object out.
#
# Shows   that a tool may be a system call: this program only carries bytes. The assembler is the one that made it.
# Run     as hello.s -o hello.o && ld hello.o -o hello && ./hello
# Break   Leave a register out of an instruction of hello.s and read the message.

        .include "utility.inc"

        no_floats
        .text
        .globl  main
main:
        li      a2, 0666                # mode of the file that it makes
        call    tool_main
