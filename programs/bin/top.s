# top: shows which processes use the processor, again and again.
#
# Shows   the share of a process: its time minus its time at the last look, of the time between the looks. And raw mode:
#         read comes back after a tenth of a second or a key, whatever is first.
# Run     top     (q ends it)         top -b -n 3 | cat       top -d 2
# Break   Start two endless programs, then a third: who gets what? And with nice? top itself is in the list: why so little?

        .include "utility.inc"
        .include "process.inc"

        .equ    BATCH, 1
        .equ    COUNT, 2
        .equ    DELAY, 4
        .equ    TERMINAL, 8
        .equ    MOST, 512               # processes

        .equ    ISIG, 1                 # of termios (asm-generic)
        .equ    ICANON, 2
        .equ    ECHO, 8
        .equ    VTIME, 5
        .equ    VMIN, 6

        .equ    row.pid, 0
        .equ    row.time, 4             # ticks, so far
        .equ    row.used, 8             # ticks since the last look
        .equ    row.state, 12
        .equ    row.memory, 16          # KiB
        .equ    row.threads, 20
        .equ    row.command, 24
        .equ    sizeof.row, 24 + COMMAND_BYTES

        .text
        .globl  main
main:
        start   "Usage: top [-b] [-n TIMES] [-d SECONDS]", "bn:d:"
        la      s1, util_values
        andi    t0, s0, DELAY
        beqz    t0, 1f
        lw      a0, 8(s1)
        call    util_number
        la      t0, delay
        sw      a0, 0(t0)
1:
        li      a0, -1
        andi    t0, s0, COUNT
        beqz    t0, 2f
        lw      a0, 4(s1)
        call    util_number
2:
        mv      s1, a0                  # s1: how often, -1 for ever
        andi    t0, s0, BATCH
        bnez    t0, 3f
        li      a0, 1
        call    isatty
        beqz    a0, 3f
        li      a0, 0
        call    isatty
        beqz    a0, 3f
        ori     s0, s0, TERMINAL
        call    raw
3:
        call    look
        call    show
        addi    s1, s1, -1
        beqz    s1, 4f
        call    rest
        beqz    a0, 3b
4:
        andi    t0, s0, TERMINAL
        beqz    t0, 5f
        call    cooked
5:
        call    util_end

# look: reads all processes into `rows`, and what each has used since the last look.
look:
        enter
        la      t0, count               # the last rows become the old ones
        lw      a2, 0(t0)
        sw      zero, 0(t0)
        sw      a2, 4(t0)
        li      t0, sizeof.row
        mul     a2, a2, t0
        la      a0, old_rows
        la      a1, rows
        call    memcpy
        call    read_clock
        la      a0, add_row
        call    util_processes
        la      a0, rows
        la      a1, count
        lw      a1, 0(a1)
        li      a2, sizeof.row
        la      a3, compare
        call    qsort
        leave

# read_clock: `clock` becomes the hundredths of seconds of /proc/uptime, `between` those since the last look.
read_clock:
        enter   64 + 4
        text    a0, "/proc/uptime"
        addi    a1, sp, 4
        li      a2, 64
        call    util_read_file
        addi    a0, sp, 4
        mv      a1, sp
        li      a2, 10
        call    strtoul
        li      t0, 100
        mul     s0, a0, t0
        lw      a0, 0(sp)
        addi    a0, a0, 1               # behind the point: two digits
        mv      a1, sp
        li      a2, 10
        call    strtoul
        add     s0, s0, a0
        la      t0, clock
        lw      t1, 0(t0)
        sw      s0, 0(t0)
        sub     t1, s0, t1
        sw      t1, 4(t0)
        leave   64 + 4

# add_row(pid): a process.
add_row:
        enter
        la      t0, count
        lw      t1, 0(t0)
        li      t2, MOST
        bgeu    t1, t2, 9f
        li      t2, sizeof.row
        mul     t1, t1, t2
        la      s0, rows
        add     s0, s0, t1              # s0: the new row
        la      s1, process
        mv      a1, s1
        call    util_process
        bnez    a0, 9f
        la      t0, count
        lw      t1, 0(t0)
        addi    t1, t1, 1
        sw      t1, 0(t0)
        lw      a0, process.pid(s1)
        sw      a0, row.pid(s0)
        lw      t0, process.utime(s1)
        lw      t1, process.stime(s1)
        add     a1, t0, t1
        sw      a1, row.time(s0)
        call    used_since
        sw      a0, row.used(s0)
        lw      t0, process.state(s1)
        sw      t0, row.state(s0)
        lw      t0, process.rss(s1)
        slli    t0, t0, 2
        sw      t0, row.memory(s0)
        lw      t0, process.threads(s1)
        sw      t0, row.threads(s0)
        addi    a0, s0, row.command
        addi    a1, s1, process.command
        li      a2, COMMAND_BYTES
        call    strlcpy
9:
        leave

# used_since: a0 = pid, a1 = its ticks -> a0 = those since the last look; all of them if it is new.
used_since:
        la      t0, old_rows
        la      t1, count
        lw      t1, 4(t1)
1:
        beqz    t1, 2f
        lw      t2, row.pid(t0)
        beq     t2, a0, 3f
        addi    t0, t0, sizeof.row
        addi    t1, t1, -1
        j       1b
2:
        mv      a0, a1
        ret
3:
        lw      t0, row.time(t0)
        sub     a0, a1, t0
        ret

# compare(a, b): who has used more comes first; then the lower number.
compare:
        lw      t0, row.used(a0)
        lw      t1, row.used(a1)
        bne     t0, t1, 1f
        lw      t1, row.pid(a0)
        lw      t0, row.pid(a1)
1:
        sub     a0, t1, t0
        ret

# show: the screen, or with -b the list.
show:
        enter   8
        .equ    lines, 0
        li      t0, MOST
        sw      t0, lines(sp)
        andi    t0, s0, TERMINAL
        beqz    t0, 1f
        text    a0, "\033[H"
        call    putstr
        call    window_rows
        addi    a0, a0, -4
        sw      a0, lines(sp)
1:
        call    show_head
        la      s1, rows
        li      s0, 0
2:
        la      t0, count
        lw      t0, 0(t0)
        bgeu    s0, t0, 3f
        lw      t0, lines(sp)
        bge     s0, t0, 3f
        mv      a0, s1
        call    show_row
        addi    s1, s1, sizeof.row
        addi    s0, s0, 1
        j       2b
3:
        la      t0, options
        lw      t0, 0(t0)
        beqz    t0, 4f
        text    a0, "\033[J"            # what is left of the last screen
        call    putstr
        j       5f
4:
        call    print_newline
5:
        li      a0, 0
        call    fflush
        leave   8

# show_head: the lines above the list.
show_head:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        la      t0, clock
        lw      a0, 0(t0)
        li      t0, 100
        remu    a2, a0, t0
        divu    a1, a0, t0
        text    a0, "top: up %u.%02u s, %d processes"
        la      t0, count
        lw      a3, 0(t0)
        call    printf
        call    end_line
        text    a0, "/proc/meminfo"
        text    a1, "MemTotal:"
        call    util_field
        la      t0, numbers
        sw      a0, 0(t0)
        text    a0, "/proc/meminfo"
        text    a1, "MemFree:"
        call    util_field
        mv      a2, a0
        la      t0, numbers
        lw      a1, 0(t0)
        text    a0, "memory: %u KiB, %u free"
        call    printf
        call    end_line
        text    a0, "  PID S  %CPU     TIME THR   MEM COMMAND"
        call    putstr
        call    end_line
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# show_row: a0 = row.
show_row:
        enter
        mv      s0, a0
        lw      a3, row.used(s0)        # thousandths of the time between the looks
        li      t0, 1000
        mul     a3, a3, t0
        la      t0, clock
        lw      t0, 4(t0)
        beqz    t0, 1f
        divu    a3, a3, t0
1:
        li      t0, 10
        remu    a4, a3, t0
        divu    a3, a3, t0
        lw      a1, row.pid(s0)
        lw      a2, row.state(s0)
        text    a0, "%5d %c %3u.%u "
        call    printf
        lw      a0, row.time(s0)
        li      t0, 100
        remu    a3, a0, t0
        divu    a0, a0, t0
        li      t0, 60
        remu    a2, a0, t0
        divu    a1, a0, t0
        text    a0, "%2u:%02u.%02u "
        call    printf
        lw      a1, row.threads(s0)
        lw      a2, row.memory(s0)
        addi    a3, s0, row.command
        text    a0, "%3d %5u %.40s"
        call    printf
        call    end_line
        leave

# end_line: on a terminal, what is left of the old line goes too.
end_line:
        la      t0, options
        lw      t0, 0(t0)
        text    a0, "\n"
        beqz    t0, 1f
        text    a0, "\033[K\n"
1:
        tail    putstr

# rest: waits for the next look -> a0 = 1 if q was pressed.
rest:
        enter   4
        andi    t0, s0, TERMINAL
        la      t1, delay
        lw      s1, 0(t1)
        bnez    t0, 1f
        mv      a0, s1
        call    sleep
        li      a0, 0
        j       9f
1:
        li      t0, 10
        mul     s1, s1, t0              # s1: tenths of seconds; a read takes one of them
2:
        li      a0, 0
        blez    s1, 9f
        addi    s1, s1, -1
        li      a0, 0
        mv      a1, sp
        li      a2, 1
        call    read
        beqz    a0, 2b
        bltz    a0, 3f
        lbu     t0, 0(sp)
        li      t1, 'q'
        beq     t0, t1, 3f
        li      t1, 3                   # Ctrl-C: raw mode gives it as a byte
        beq     t0, t1, 3f
        li      a0, 0                   # any other key: look at once
        j       9f
3:
        li      a0, 1
9:
        leave   4

# raw: no echo, no lines, and a read waits a tenth of a second at most. cooked: as it was.
raw:
        enter   sizeof.termios
        li      a0, 0
        la      a1, terminal
        call    tcgetattr
        mv      a0, sp
        la      a1, terminal
        li      a2, sizeof.termios
        call    memcpy
        lw      t0, termios.lflag(sp)
        li      t1, ~(ICANON | ECHO | ISIG)
        and     t0, t0, t1
        sw      t0, termios.lflag(sp)
        li      t0, 1
        sb      t0, termios.cc + VTIME(sp)
        sb      zero, termios.cc + VMIN(sp)
        li      a0, 0
        li      a1, 0
        mv      a2, sp
        call    tcsetattr
        la      t0, options
        li      t1, 1
        sw      t1, 0(t0)
        text    a0, "\033[2J"
        call    putstr
        leave   sizeof.termios

cooked:
        li      a0, 0
        li      a1, 0
        la      a2, terminal
        tail    tcsetattr

# window_rows: -> a0 = height of the terminal.
window_rows:
        addi    sp, sp, -(4 + sizeof.winsize)
        sw      ra, sizeof.winsize(sp)
        li      a0, 1
        li      a1, TIOCGWINSZ
        mv      a2, sp
        call    ioctl
        lhu     a0, winsize.rows(sp)
        bnez    a0, 1f
        li      a0, 24
1:
        lw      ra, sizeof.winsize(sp)
        addi    sp, sp, 4 + sizeof.winsize
        ret

        .data
        .balign 4
delay:                                  # seconds between two looks
        .word   1

        .bss
        .balign 4
options:                                # 1 on a terminal
        .space  4
clock:                                  # hundredths of seconds, and how many since the last look
        .space  8
count:                                  # rows, and old rows
        .space  8
numbers:
        .space  4
terminal:                               # its settings, as they were
        .space  sizeof.termios
process:
        .space  sizeof.process
rows:
        .space  sizeof.row * MOST
old_rows:
        .space  sizeof.row * MOST
