# Signals by name.

        .include "sh.inc"
        .include "signals.inc"

        .equ    MOST, 31

# char *signal_name(number): "SIGTERM"; 0 if there is no such signal.
function signal_name
        addi    t0, a0, -1
        li      t1, MOST
        li      a0, 0
        bgeu    t0, t1, 1f
        slli    t0, t0, 4
        la      a0, names
        add     a0, a0, t0
1:
        ret

# int signal_number(text): of "TERM", "SIGTERM" or "15"; -1 if there is none.
function signal_number
        enter
        mv      s0, a0
        lbu     a0, 0(s0)
        call    isdigit
        bnez    a0, 3f
        li      s1, 1
1:
        mv      a0, s1
        call    signal_name
        beqz    a0, 4f
        mv      a1, s0
        call    strcasecmp
        beqz    a0, 2f
        mv      a0, s1
        call    signal_name
        addi    a0, a0, 3               # without SIG
        mv      a1, s0
        call    strcasecmp
        beqz    a0, 2f
        addi    s1, s1, 1
        j       1b
2:
        mv      a0, s1
        leave
3:
        mv      a0, s0
        call    atoi
        leave
4:
        li      a0, -1
        leave

# void tell_signal(status): says which signal has ended a command, if one has. Ctrl-C and closed pipes need no words.
function tell_signal
        enter
        addi    a0, a0, -STATUS_SIGNAL
        blez    a0, 2f
        ifeq    a0, SIGPIPE, 2f
        ifeq    a0, SIGINT, 1f
        call    signal_name
        beqz    a0, 2f
        mv      a1, a0
        la      a0, ended_form
        call    say
        leave
1:
        lw      t0, interactive
        beqz    t0, 2f
        call    say_newline
2:
        leave

        .section .rodata
ended_form:
        .asciz  "ended by %s\n"

        .macro  name    text
        .balign 16
        .asciz  "\text"
        .endm
        .balign 16
names:                                  # 16 bytes each, by number
        .irp    each, SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE
        name    \each
        .endr
        .irp    each, SIGKILL, SIGUSR1, SIGSEGV, SIGUSR2, SIGPIPE, SIGALRM, SIGTERM, SIGSTKFLT
        name    \each
        .endr
        .irp    each, SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGXCPU
        name    \each
        .endr
        .irp    each, SIGXFSZ, SIGVTALRM, SIGPROF, SIGWINCH, SIGIO, SIGPWR, SIGSYS
        name    \each
        .endr
