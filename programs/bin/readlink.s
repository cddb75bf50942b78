# readlink: prints where a symbolic link leads.
#
# Shows   that the system call gives bytes without a 0 behind them.
# Run     ln -s /tmp x; readlink x
# Break   readlink of a file that is no link: what is the status?

        .include "utility.inc"

        .equ    NO_NEWLINE, 1
        .equ    TARGET_BYTES, 4096

        .text
        .globl  main
main:
        start   "Usage: readlink [-n] LINK...", "n"
        mv      s1, a1
        li      a0, 1
        call    util_need
1:
        lw      a0, 0(s1)
        beqz    a0, 4f
        addi    s1, s1, 4
        la      a1, target
        li      a2, TARGET_BYTES - 1
        call    readlink
        bgez    a0, 2f
        la      t0, util_status         # as everywhere, no message
        li      t1, 1
        sw      t1, 0(t0)
        j       1b
2:
        la      t0, target
        add     a0, a0, t0
        sb      zero, 0(a0)
        mv      a0, t0
        call    putstr
        andi    t0, s0, NO_NEWLINE
        bnez    t0, 1b
        call    print_newline
        j       1b
4:
        call    util_end

        .bss
target:
        .space  TARGET_BYTES
