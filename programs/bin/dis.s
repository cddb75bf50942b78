# dis: disassembles an object or program.
#
# Shows   what a program is: words of eight digits, which stand in the order of the operands.
# Run     dis /bin/true | head -20
# Break   dis of a text file.

        .include "utility.inc"

        no_floats
        .text
        .globl  main
main:
        li      a2, 0666                # mode of the file that it makes
        call    tool_main
