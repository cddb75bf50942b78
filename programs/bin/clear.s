# clear: empties the screen.
#
# Shows   that a terminal is told what to do by what is printed on it: ESC [ and a letter.
# Run     clear
# Break   clear | hexdump -C

        .include "utility.inc"

        .text
        .globl  main
main:
        start   "Usage: clear", ""
        li      a0, 0
        call    util_most
        la      a0, sequence
        call    putstr
        call    util_end

        .section .rodata
sequence:                               # to the upper left corner, erase to the end, and what has scrolled away
        .asciz  "\033[H\033[J\033[3J"
