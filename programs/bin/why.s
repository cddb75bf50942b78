# why: says why the threads of a process do not run: what each waits for, who holds it, and who that one waits for.
#
# Shows   that the kernel knows who waits for whom: one line of /proc/PID/why for each thread.
# Run     cat | sleep 100 &      ps      why PID...
# Break   why 1      why 99999

        .include "utility.inc"

        .equ    PATH_BYTES, 32          # room for /proc/, a number and /why

        .text
        .globl  main
main:
        start   "Usage: why PID...", ""
        mv      s1, a1
        li      a0, 1
        call    util_need
1:
        lw      a2, 0(s1)
        beqz    a2, 2f
        mv      a0, a2
        call    tell
        addi    s1, s1, 4
        j       1b
2:
        call    util_end

# tell(pid): prints the lines of one process.
tell:
        enter   PATH_BYTES
        mv      a3, a0
        mv      a0, sp
        li      a1, PATH_BYTES
        text    a2, "/proc/%s/why"
        call    snprintf
        mv      a0, sp
        call    util_open
        beqz    a0, 1f
        mv      s1, a0
        call    util_read_all
        la      a1, stdout
        lw      a1, 0(a1)
        call    fputs
        mv      a0, s1
        call    fclose
1:
        leave   PATH_BYTES
