# kill: sends signals to processes.
#
# Shows   names for numbers: a table of texts, searched from the start.
# Run     kill PID    kill -9 PID     kill -STOP PID      kill -l     kill -l 11
# Break   kill -0 PID: nothing is sent; what is the status good for? kill 1

        .include "utility.inc"

        .equ    SIGNALS, 31

        .text
        .globl  main
main:
        mv      s0, a1                  # -9 and -STOP are no options as others have them
        lw      a0, 4(s0)
        beqz    a0, plain
        lbu     t0, 0(a0)
        li      t1, '-'
        bne     t0, t1, plain
        lbu     t0, 1(a0)
        beq     t0, t1, plain
        li      t1, 'l'
        beq     t0, t1, list
        li      t1, 's'
        bne     t0, t1, 1f
        lbu     t0, 2(a0)
        bnez    t0, 1f
        lw      a0, 8(s0)               # -s NAME
        beqz    a0, plain
        addi    s0, s0, 4
        addi    a0, a0, -1
1:
        addi    a0, a0, 1
        call    number_of
        bltz    a0, unknown
        mv      s1, a0
        la      t0, name
        la      t1, util_name
        sw      t0, 0(t1)
        addi    s0, s0, 8
        j       send
plain:
        mv      a1, s0
        start   "Usage: kill [-SIGNAL | -s SIGNAL] PID...  or  kill -l [NUMBER]", "+"
        mv      s0, a1
        li      a0, 1
        call    util_need
        li      s1, 15                  # SIGTERM
send:
        lw      a0, 0(s0)
        beqz    a0, end
        call    util_number
        mv      a1, s1
        call    kill
        beqz    a0, 1f
        lw      a0, 0(s0)
        call    util_error
1:
        addi    s0, s0, 4
        j       send
end:
        call    util_end

unknown:
        la      t0, name
        la      t1, util_name
        sw      t0, 0(t1)
        lw      a1, 4(s0)
        text    a0, "%s: invalid signal"
        call    util_complain
        call    util_end

# list: all names, or that of one number (an exit status of the shell will do, too).
list:
        lw      a0, 8(s0)
        beqz    a0, 1f
        call    atoi
        andi    a0, a0, 127
        call    name_of
        call    puts
        call    util_end
1:
        li      s1, 1
2:
        mv      a0, s1
        call    name_of
        call    putstr
        addi    s1, s1, 1
        li      t0, SIGNALS
        li      a0, '\n'
        bgtu    s1, t0, 3f
        li      a0, ' '
        call    putchar
        j       2b
3:
        call    putchar
        call    util_end

# name_of: a0 = number -> a0 = its name.
name_of:
        la      a1, names
        li      t0, SIGNALS
        bgtu    a0, t0, 3f
1:
        blez    a0, 3f
        addi    a0, a0, -1
        beqz    a0, 3f
2:
        lbu     t0, 0(a1)
        addi    a1, a1, 1
        bnez    t0, 2b
        j       1b
3:
        mv      a0, a1
        ret

# number_of: a0 = name, with or without SIG, or a number -> a0 = the number, or -1.
number_of:
        enter
        mv      s0, a0
        lbu     t0, 0(s0)
        addi    t0, t0, -'0'
        li      t1, 10
        bltu    t0, t1, 4f
        text    a1, "SIG"
        li      a2, 3
        call    strncasecmp
        bnez    a0, 1f
        addi    s0, s0, 3
1:
        li      s1, 1
2:
        mv      a0, s1
        call    name_of
        mv      a1, s0
        call    strcasecmp
        beqz    a0, 3f
        addi    s1, s1, 1
        li      t0, SIGNALS
        bleu    s1, t0, 2b
        li      s1, -1
3:
        mv      a0, s1
        leave
4:
        mv      a0, s0
        call    atoi
        leave

        .section .rodata
name:
        .asciz  "kill"
names:
        .asciz  "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE"
        .asciz  "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ"
        .asciz  "VTALRM", "PROF", "WINCH", "POLL", "PWR", "SYS"
