# ps: lists processes.
#
# Shows   that the kernel tells everything as text: ps only reads files in /proc.
# Run     ps      ps -l       ps --why: why each does not run        sleep 100 & ps
# Break   cat /proc/self/stat: find the numbers that ps shows. Why is there always a process that runs?

        .include "utility.inc"
        .include "process.inc"

        .equ    LONG, 1
        .equ    WHY, 2
        .equ    PATH_BYTES, 32          # room for /proc/, a number and /why

        .text
        .globl  main
main:
        enter                           # --why is -w
        mv      s0, a0
        mv      s1, a1
        lw      a0, 4(s1)
        beqz    a0, 1f
        text    a1, "--why"
        call    strcmp
        bnez    a0, 1f
        la      t0, why_option
        sw      t0, 4(s1)
1:
        mv      a0, s0
        mv      a1, s1
        start   "Usage: ps [-l] [-w | --why]", "lwaefux"
        text    a0, "  PID  PPID S THR     TIME"
        call    putstr
        andi    t0, s0, LONG
        beqz    t0, 2f
        text    a0, "  PGID  NI   VSZ   RSS"
        call    putstr
2:
        text    a0, " COMMAND"
        call    puts
        la      a0, show
        call    util_processes
        call    util_end

# show(pid): its line.
show:
        enter
        la      s1, process
        mv      a1, s1
        call    util_process
        bnez    a0, 9f                  # it has ended meanwhile
        text    a0, "%5d %5d %c %3d "
        lw      a1, process.pid(s1)
        lw      a2, process.ppid(s1)
        lw      a3, process.state(s1)
        lw      a4, process.threads(s1)
        call    printf
        lw      a0, process.utime(s1)
        lw      t0, process.stime(s1)
        add     a0, a0, t0
        call    show_ticks
        andi    t0, s0, LONG
        beqz    t0, 1f
        text    a0, " %5d %3d %5u %5u"
        lw      a1, process.pgid(s1)
        lw      a2, process.nice(s1)
        lw      a3, process.vsize(s1)
        srli    a3, a3, 10
        lw      a4, process.rss(s1)
        slli    a4, a4, 2
        call    printf
1:
        text    a0, " %s\n"
        addi    a1, s1, process.command
        call    printf
        andi    t0, s0, WHY
        beqz    t0, 9f
        lw      a0, process.pid(s1)
        call    show_why
9:
        leave

# show_ticks: a0 = ticks: minutes, seconds and hundredths.
show_ticks:
        li      t0, 100
        remu    a3, a0, t0
        divu    a0, a0, t0
        li      t0, 60
        remu    a2, a0, t0
        divu    a1, a0, t0
        text    a0, "%2u:%02u.%02u"
        tail    printf

# show_why: a0 = pid: a sentence for each of its threads, indented below its line.
show_why:
        enter   PATH_BYTES
        mv      a3, a0
        mv      a0, sp
        li      a1, PATH_BYTES
        text    a2, "/proc/%d/why"
        call    snprintf
        mv      a0, sp
        text    a1, "r"
        call    fopen
        beqz    a0, 9f                  # it has ended meanwhile
        mv      s0, a0
        call    util_read_all
        mv      s1, a0
        mv      a0, s0
        call    fclose
        mv      a0, s1
1:
        text    a1, "\n"
        call    strtok
        beqz    a0, 2f
        mv      a1, a0
        text    a0, "        %s\n"
        call    printf
        li      a0, 0                   # go on in the same text
        j       1b
2:
        mv      a0, s1
        call    free
9:
        leave   PATH_BYTES

        .section .rodata
why_option:
        .asciz  "-w"

        .bss
        .balign 4
process:
        .space  sizeof.process
