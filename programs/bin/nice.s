# nice: runs a program with a lower priority; alone, says which priority it has itself.
#
# Shows   that priority is inherited: nice lowers its own and becomes the program.
# Run     nice        nice -n 19 PROGRAM
# Break   Run two programs that count, one of them with nice, and look at top.

        .include "utility.inc"

        .equ    BY, 1
        .equ    NUMBER, 2
        .equ    PRIO_PROCESS, 0

        .text
        .globl  main
main:
        start   "Usage: nice [-n ADJUSTMENT] [COMMAND [ARGUMENT]...]", "+n:#:", 125
        mv      s1, a1
        li      a0, PRIO_PROCESS
        li      a1, 0
        call    getpriority
        la      t0, level
        sw      a0, 0(t0)
        lw      t0, 0(s1)
        bnez    t0, 1f
        call    print_dec
        call    print_newline
        call    util_end
1:
        la      t1, util_values
        lw      a0, 0(t1)
        andi    t0, s0, BY
        bnez    t0, 2f
        lw      a0, 4(t1)
        andi    t0, s0, NUMBER
        bnez    t0, 2f
        text    a0, "10"
2:
        call    util_number
        la      t0, level
        lw      a2, 0(t0)
        add     a2, a2, a0
        li      a0, PRIO_PROCESS
        li      a1, 0
        call    setpriority
        beqz    a0, 3f
        text    a0, "cannot set the priority"
        call    util_error              # it runs all the same
3:
        lw      a0, 0(s1)
        mv      a1, s1
        call    execvp
        call    __errno_location
        lw      s0, 0(a0)
        la      t0, util_failure
        li      t1, 126
        li      t2, ENOENT
        bne     s0, t2, 4f
        li      t1, 127
4:
        sw      t1, 0(t0)
        lw      a0, 0(s1)
        call    util_error
        call    util_end

        .bss
        .balign 4
level:
        .space  4
