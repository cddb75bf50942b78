# free: shows how much memory there is, and how much is used.
#
# Shows   three numbers from /proc/meminfo, and what "available" adds to "free": pages of files, which can be dropped.
# Run     free        free -m     free -b
# Break   Start a program twice: which number grows by less the second time, and why?

        .include "utility.inc"

        .equ    BYTES, 1
        .equ    MEGABYTES, 4

        .text
        .globl  main
main:
        start   "Usage: free [-b | -k | -m]", "bkm"
        li      a0, 0
        call    util_most
        text    a0, "%15s%12s%12s%12s%12s\n"
        text    a1, "total"
        text    a2, "used"
        text    a3, "free"
        text    a4, "cache"
        text    a5, "available"
        call    printf
        text    a0, "MemTotal:"
        call    field
        mv      s1, a0
        text    a0, "MemFree:"
        call    field
        la      t0, numbers
        sw      a0, 8(t0)
        sw      s1, 0(t0)
        sub     s1, s1, a0              # s1: used, the cache not counted
        text    a0, "Cached:"
        call    field
        la      t0, numbers
        sw      a0, 12(t0)
        sub     s1, s1, a0
        sw      s1, 4(t0)
        text    a0, "MemAvailable:"
        call    field
        la      t0, numbers
        sw      a0, 16(t0)
        text    a0, "Mem:%11u%12u%12u%12u%12u\n"
        call    show
        text    a0, "RamfsTotal:"
        call    field
        la      t0, numbers
        sw      a0, 0(t0)
        text    a0, "RamfsUsed:"
        call    field
        la      t0, numbers
        sw      a0, 4(t0)
        lw      t1, 0(t0)
        sub     t1, t1, a0
        sw      t1, 8(t0)
        text    a0, "Files:%9u%12u%12u\n"
        call    show
        call    util_end

# field: a0 = name -> a0 = its number in /proc/meminfo, in the unit that is wanted.
field:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        mv      a1, a0
        text    a0, "/proc/meminfo"
        call    util_field
        bgez    a0, 1f
        text    a0, "/proc/meminfo"
        call    util_error
        call    util_end
1:
        andi    t0, s0, BYTES
        beqz    t0, 2f
        slli    a0, a0, 10
2:
        andi    t0, s0, MEGABYTES
        beqz    t0, 3f
        srli    a0, a0, 10
3:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# show: a0 = format: the numbers.
show:
        la      t0, numbers
        lw      a1, 0(t0)
        lw      a2, 4(t0)
        lw      a3, 8(t0)
        lw      a4, 12(t0)
        lw      a5, 16(t0)
        tail    printf

        .bss
        .balign 4
numbers:                                # total, used, free, cache, available
        .space  20
