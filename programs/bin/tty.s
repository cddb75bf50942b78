# tty: prints the name of the terminal that standard input is.
#
# Shows   the status as an answer: `tty -s` prints nothing.
# Run     tty     echo | tty
# Break   tty < /dev/null; echo $?

        .include "utility.inc"

        .equ    SILENT, 1
        .equ    NAME_BYTES, 256

        .text
        .globl  main
main:
        start   "Usage: tty [-s]", "s"
        li      a0, 0
        call    util_most
        li      a0, 0
        call    isatty
        text    s1, "not a tty"
        bnez    a0, 1f
        la      t0, util_status
        li      t1, 1
        sw      t1, 0(t0)
        j       3f
1:
        text    a0, "/proc/self/fd/0"
        la      a1, name
        li      a2, NAME_BYTES - 1
        call    readlink
        la      s1, name
        bgtz    a0, 2f
        text    s1, "/dev/tty"          # no /proc here
        j       3f
2:
        add     a0, a0, s1
        sb      zero, 0(a0)
3:
        andi    t0, s0, SILENT
        bnez    t0, 4f
        mv      a0, s1
        call    puts
4:
        call    util_end

        .bss
name:
        .space  NAME_BYTES
