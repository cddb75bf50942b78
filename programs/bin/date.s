# date: prints the date and time of the machine.
#
# Shows   that this clock is virtual, too: it begins at a fixed moment (or at that of the host, if it was told to).
# Run     date        date +%s        date '+%Y-%m-%d %H:%M'      date -d @0
# Break   sleep 86400; date

        .include "utility.inc"

        .equ    AT, 2
        .equ    TEXT_BYTES, 256

        .text
        .globl  main
main:
        start   "Usage: date [-u] [-d @SECONDS] [+FORMAT]", "ud:"
        text    s1, "%a %b %e %H:%M:%S UTC %Y"
        lw      a0, 0(a1)
        beqz    a0, 1f
        addi    s1, a0, 1
        lbu     t0, 0(a0)
        li      t1, '+'
        beq     t0, t1, 1f
        mv      a1, a0
        text    a0, "invalid date '%s'"
        call    util_complain
        call    util_misused
1:
        andi    t0, s0, AT
        bnez    t0, 2f
        la      a0, seconds
        call    time
        j       3f
2:
        la      a0, util_values
        lw      a0, 4(a0)
        lbu     t0, 0(a0)
        li      t1, '@'
        bne     t0, t1, 4f
        addi    a0, a0, 1
        call    util_number
        la      t0, seconds
        sw      a0, 0(t0)
        srai    a0, a0, 31
        sw      a0, 4(t0)
3:
        la      a0, seconds
        la      a1, date
        call    gmtime_r
        mv      a3, a0
        mv      a2, s1
        li      a1, TEXT_BYTES
        la      a0, written
        call    strftime
        la      a0, written
        call    puts
        call    util_end
4:
        mv      a1, a0
        text    a0, "invalid date '%s'"
        call    util_complain
        call    util_misused

        .bss
        .balign 8
seconds:
        .space  8
date:
        .space  36
written:
        .space  TEXT_BYTES
