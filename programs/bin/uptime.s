# uptime: tells how long the machine has run, in its own time.
#
# Shows   virtual time: it stands still when nothing happens outside, and jumps when everybody sleeps.
# Run     uptime      sleep 1000; uptime
# Break   uptime in a machine with --pace fast: how long is an hour?

        .include "utility.inc"

        .equ    BUFFER_BYTES, 64

        .text
        .globl  main
main:
        start   "Usage: uptime", ""
        li      a0, 0
        call    util_most
        text    a0, "/proc/uptime"
        la      a1, buffer
        li      a2, BUFFER_BYTES
        call    util_read_file
        bltz    a0, 9f
        la      a0, buffer
        call    atoi
        li      t0, 3600
        divu    a1, a0, t0              # hours
        remu    a0, a0, t0
        li      t0, 60
        divu    a2, a0, t0              # minutes
        remu    a3, a0, t0              # seconds
        text    a0, " up %u:%02u:%02u"
        call    printf
        text    a0, "/proc/loadavg"
        la      a1, buffer
        li      a2, BUFFER_BYTES
        call    util_read_file
        blez    a0, 2f
        la      a0, buffer              # three numbers, then the processes
        li      a1, '/'
        call    strchr
        beqz    a0, 2f
1:
        addi    a0, a0, -1
        lbu     t0, 0(a0)
        li      t1, ' '
        bne     t0, t1, 1b
        sb      zero, 0(a0)
        text    a0, ",  load average: %s"
        la      a1, buffer
        call    printf
2:
        call    print_newline
        call    util_end
9:
        text    a0, "/proc/uptime"
        call    util_error
        call    util_end

        .bss
buffer:
        .space  BUFFER_BYTES
