# dmesg: prints the kernel's log.
#
# Shows   what the kernel remembers: the start, programs that crashed, memory that ran out.
# Run     dmesg       dmesg -c        dmesg | tail -1
# Break   Write a program that loads from address 0, run it, and look here.

        .include "utility.inc"

        .equ    CLEAR, 1
        .equ    CLEAR_ONLY, 2
        .equ    SYSLOG_READ_ALL, 3
        .equ    SYSLOG_READ_CLEAR, 4
        .equ    SYSLOG_CLEAR, 5
        .equ    BUFFER_BYTES, 1 << 16

        .text
        .globl  main
main:
        start   "Usage: dmesg [-cC]", "cC"
        li      a0, 0
        call    util_most
        li      a0, SYSLOG_CLEAR
        andi    t0, s0, CLEAR_ONLY
        bnez    t0, 1f
        li      a0, SYSLOG_READ_ALL
        andi    t0, s0, CLEAR
        beqz    t0, 1f
        li      a0, SYSLOG_READ_CLEAR
1:
        la      a1, buffer
        li      a2, BUFFER_BYTES - 1
        li      t0, SYS_syslog
        ecall
        bltz    a0, failed
        la      s0, buffer
        add     s1, s0, a0              # s1: the end
next:
        bgeu    s0, s1, end
        lbu     t0, 0(s0)               # <6> is the importance: not shown
        li      t1, '<'
        bne     t0, t1, line
        mv      a0, s0
        li      a1, '>'
        call    strchr
        addi    s0, a0, 1
line:
        lbu     a0, 0(s0)
        addi    s0, s0, 1
        call    putchar
        li      t0, '\n'
        bne     a0, t0, line
        j       next
failed:
        call    __result
        text    a0, "syslog"
        call    util_error
end:
        call    util_end

        .bss
buffer:
        .space  BUFFER_BYTES
