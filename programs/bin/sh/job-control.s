# The terminal and the signals: who is in the foreground, what is restored afterwards, what a new process starts with.

        .include "sh.inc"
        .include "signals.inc"

        .equ    SIG_DFL, 0
        .equ    SIG_IGN, 1

        .globl  interactive, job_control, terminal, interrupted, shell_modes, waits_for_key, child_changed

        .bss
        .balign 4
interactive:                            # commands are typed at a terminal
        .space  4
job_control:                            # jobs are process groups
        .space  4
terminal:                               # descriptor of the terminal
        .space  4
interrupted:                            # Ctrl-C has been typed
        .space  4
waits_for_key:                          # the editor does nothing else
        .space  4
child_changed:                          # since it was looked at last
        .space  4
group:                                  # of the shell
        .space  4
shell_modes:                            # settings of the terminal, as commands get it
        .space  sizeof.termios

# void take_control(): an interactive shell makes a group of its own and puts it in the foreground of its terminal.
function take_control
        enter
        li      a0, 0
        li      a1, F_DUPFD_CLOEXEC
        li      a2, 10
        call    fcntl
        sw      a0, terminal, t0
        call    get_modes
        li      s0, 0
1:
        la      t0, shell_signals
        add     t0, t0, s0
        lbu     a0, 0(t0)
        beqz    a0, 2f
        li      a1, SIG_IGN
        call    signal
        addi    s0, s0, 1
        j       1b
2:
        li      a0, SIGINT
        la      a1, note_interrupt
        li      a2, 0
        call    handle
        li      a0, SIGWINCH            # the handler does nothing: the signal ends the read of a key
        la      a1, do_nothing
        li      a2, 0
        call    handle
        li      a0, SIGCHLD
        la      a1, note_child
        li      a2, SA_RESTART
        call    handle
        li      a0, 0
        li      a1, 0
        call    setpgid
        call    getpid
        sw      a0, group, t0
        call    set_foreground
        bnez    a0, 3f
        li      t0, 1
        sw      t0, job_control, t1
3:
        leave

# handle(signal, function, flags): calls go on after it only with SA_RESTART.
handle:
        enter   sizeof.sigaction
        sw      a1, sigaction.handler(sp)
        sw      a2, sigaction.flags(sp)
        sw      zero, sigaction.mask_low(sp)
        sw      zero, sigaction.mask_high(sp)
        mv      a1, sp
        li      a2, 0
        call    sigaction
        leave   sizeof.sigaction

note_interrupt:
        li      t0, 1
        sw      t0, interrupted, t1
do_nothing:
        ret

# A process has ended or stopped. Jobs change only here while the shell waits for a key, so that nobody stays a zombie that
# long; it is told before the next prompt. At any other time the shell looks by itself.
note_child:
        lw      t0, waits_for_key
        bnez    t0, children_changed
        li      t0, 1
        sw      t0, child_changed, t1
        ret

# void children_changed(): notes all changes that there are.
function children_changed
        enter
        sw      zero, child_changed, t0
1:
        li      a0, WNOHANG
        call    wait_change
        bgtz    a0, 1b
        leave

# void check_interrupt(): after a Ctrl-C the command ends here.
function check_interrupt
        lw      t0, interrupted
        bnez    t0, 1f
        ret
1:
        sw      zero, interrupted, t0
        call    say_newline
        li      a0, STATUS_SIGNAL + SIGINT
        call    throw

# void become_subshell(): a new process forgets that it was an interactive shell.
function become_subshell
        enter
        li      s0, 1
        lw      t0, interactive
        beqz    t0, 2f
1:
        mv      a0, s0
        li      a1, SIG_DFL
        call    signal
        addi    s0, s0, 1
        li      t0, 32
        blt     s0, t0, 1b
2:
        sw      zero, interactive, t0
        sw      zero, job_control, t0
        sw      zero, tested, t0
        call    jobs_forget
        leave

# void join_group(job, foreground): in a new process: it becomes a member of the job's group.
function join_group
        lw      t0, job_control
        beqz    t0, 1f
        enter
        mv      s1, a1
        lw      s0, job.group(a0)
        bnez    s0, 2f
        call    getpid
        mv      s0, a0
2:
        li      a0, 0
        mv      a1, s0
        call    setpgid
        beqz    s1, 3f
        mv      a0, s0
        call    set_foreground
3:
        leave
1:
        ret

# int set_foreground(group): the group gets what is typed. 0, or -1.
function set_foreground
        enter   4
        sw      a0, 0(sp)
        lw      a0, terminal
        li      a1, TIOCSPGRP
        mv      a2, sp
        call    ioctl
        leave   4

# void get_modes(): what the terminal is set to now is what commands get.
function get_modes
        la      a2, shell_modes
        lw      a0, terminal
        li      a1, TCGETS
        tail    ioctl

# void set_modes(termios)
function set_modes
        mv      a2, a0
        lw      a0, terminal
        li      a1, TCSETSW
        tail    ioctl

# void take_terminal(job): after a job that was in the foreground. Settings that a job leaves behind stay if it has ended
# by itself (stty); one that has stopped gets its own back later.
function take_terminal
        lw      t0, job_control
        beqz    t0, 3f
        enter
        mv      s0, a0
        lw      a0, group
        call    set_foreground
        mv      a0, s0
        call    job_state
        ifeq    a0, STOPPED, 1f
        lw      t0, job.processes(s0)
        lw      t0, process.status(t0)
        andi    t0, t0, 127
        bnez    t0, 2f
        call    get_modes
        leave
1:
        lw      a0, terminal
        li      a1, TCGETS
        addi    a2, s0, job.modes
        call    ioctl
        li      t0, 1
        sw      t0, job.has_modes(s0)
2:
        la      a0, shell_modes
        call    set_modes
        leave
3:
        ret

# int job_continue(job, foreground): a stopped job goes on, in the foreground or not; in the foreground its status.
function job_continue
        enter
        mv      s0, a0
        mv      s1, a1
        lw      t0, job.processes(s0)
1:
        beqz    t0, 3f
        lw      t1, process.state(t0)
        ifne    t1, STOPPED, 2f
        sw      zero, process.state(t0)
2:
        lw      t0, process.next(t0)
        j       1b
3:
        beqz    s1, 4f
        lw      a0, job.group(s0)
        call    set_foreground
        lw      t0, job.has_modes(s0)
        beqz    t0, 4f
        addi    a0, s0, job.modes
        call    set_modes
        sw      zero, job.has_modes(s0)
4:
        xori    t0, s1, 1
        sw      t0, job.background(s0)
        lw      a0, job.group(s0)
        neg     a0, a0
        li      a1, SIGCONT
        call    kill
        li      a0, 0
        beqz    s1, 5f
        mv      a0, s0
        call    job_wait
5:
        leave

# void say_newline()
function say_newline
        la      a0, newline
        tail    say

        .section .rodata
shell_signals:                          # those that an interactive shell ignores
        .byte   SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGTERM, 0
newline:
        .asciz  "\n"
