# Jobs: the processes of each pipeline that has not ended, or whose end has not been told yet.

        .include "sh.inc"

        .globl  jobs, job_text, last_background

        .equ    SIGNAL_MASK, 127
        .equ    STOPPED_MARK, 127       # low byte of a wait status: it has stopped
        .equ    SIGTSTP_STATUS, 148

        .bss
        .balign 4
jobs:                                   # the newest first
        .space  4
job_text:                               # how the command was typed that a new job is for
        .space  4
last_background:                        # $!: a process, or 0
        .space  4
status:
        .space  4

# job *new_job(): for job_text.
function new_job
        enter
        li      a0, sizeof.job
        call    allocate
        mv      s0, a0
        lw      a0, job_text
        bnez    a0, 1f
        la      a0, no_text
1:
        call    duplicate
        sw      a0, job.text(s0)
        lw      t0, jobs
        sw      t0, job.next(s0)
        sw      s0, jobs, t0
        mv      a0, s0
        leave

# int job_fork(job, foreground): a process more. 0 in the new one, which has the signals and the group of the job.
function job_fork
        enter
        mv      s0, a0
        mv      s1, a1
        call    flush
        call    fork
        bltz    a0, 2f
        beqz    a0, 1f
        mv      a1, a0
        mv      a0, s0
        call    add_process
        li      a0, 1
        leave
1:
        mv      a0, s0
        mv      a1, s1
        call    join_group
        call    become_subshell
        li      a0, 0
        leave
2:
        la      a0, no_process
        call    complain_errno
        li      a0, 1
        call    throw

# add_process(job, pid)
add_process:
        enter
        mv      s0, a0
        mv      s1, a1
        li      a0, sizeof.process
        call    allocate
        sw      s1, process.pid(a0)
        lw      t0, job.processes(s0)
        sw      t0, process.next(a0)
        sw      a0, job.processes(s0)
        lw      t0, job_control
        beqz    t0, 2f
        lw      t0, job.group(s0)
        bnez    t0, 1f
        sw      s1, job.group(s0)
1:
        mv      a0, s1
        lw      a1, job.group(s0)
        call    setpgid                 # the process does it, too: whoever comes first
2:
        leave

# int job_state(job): RUNNING if one of its processes runs, otherwise STOPPED if one is stopped, otherwise DONE.
function job_state
        lw      t0, job.processes(a0)
        li      a0, DONE
1:
        beqz    t0, 2f
        lw      t1, process.state(t0)
        lw      t0, process.next(t0)
        bgeu    t1, a0, 1b
        mv      a0, t1
        j       1b
2:
        ret

# int job_status(job): that of its last process, as $? has it.
function job_status
        lw      t0, job.processes(a0)
        li      a0, 1
        beqz    t0, 1f
        lw      a0, process.status(t0)
        j       status_of
1:
        ret

# int status_of(wait status): the exit status, or 128 + the signal that ended or stopped it.
function status_of
        andi    t0, a0, SIGNAL_MASK
        srli    a0, a0, 8
        andi    a0, a0, 255
        beqz    t0, 1f
        ifeq    t0, STOPPED_MARK, 2f
        mv      a0, t0
2:
        addi    a0, a0, STATUS_SIGNAL
1:
        ret

# int wait_change(options): waits until some process changes; its pid, 0 if none has (WNOHANG), -1 if there is none.
function wait_change
        enter
        ori     a2, a0, WUNTRACED
        li      a0, -1
        la      a1, status
        call    waitpid
        mv      s0, a0
        blez    a0, 1f
        lw      a1, status
        call    note_change
1:
        mv      a0, s0
        leave

# note_change(pid, wait status)
note_change:
        lw      t0, jobs
1:
        beqz    t0, 5f
        lw      t1, job.processes(t0)
2:
        beqz    t1, 4f
        lw      t2, process.pid(t1)
        beq     t2, a0, 3f
        lw      t1, process.next(t1)
        j       2b
3:
        sw      a1, process.status(t1)
        li      t0, STOPPED
        andi    t2, a1, 255
        addi    t2, t2, -STOPPED_MARK
        beqz    t2, 6f
        li      t0, DONE
6:
        sw      t0, process.state(t1)
        ret
4:
        lw      t0, job.next(t0)
        j       1b
5:
        ret

# int job_wait(job): until it has ended or stopped. The terminal is the shell's again. Its status.
function job_wait
        enter
        mv      s0, a0
        call    wait_until_still
        mv      a0, s0
        call    take_terminal
        mv      a0, s0
        call    job_status
        mv      s1, a0
        mv      a0, s0
        call    job_state
        ifeq    a0, STOPPED, 1f
        mv      a0, s1
        call    tell_signal
        mv      a0, s0
        call    job_remove
        mv      a0, s1
        leave
1:
        call    say_newline
        mv      a0, s0
        call    job_number
        mv      a0, s0
        call    job_show
        mv      a0, s1
        leave

# int wait_until_still(job): until none of its processes runs. -1 if a signal came before that and the job is in the
# background.
function wait_until_still
        enter
        mv      s0, a0
1:
        mv      a0, s0
        call    job_state
        bnez    a0, 4f
        li      a0, 0
        call    wait_change
        bgez    a0, 1b
        call    error_number
        ifeq    a0, EINTR, 3f
        mv      a0, s0                  # no such children: they cannot be waited for
        call    mark_done
        j       1b
3:
        lw      t0, job.background(s0)
        beqz    t0, 1b
        li      a0, -1
        leave
4:
        li      a0, 0
        leave

mark_done:
        lw      t0, job.processes(a0)
        li      t1, DONE
1:
        beqz    t0, 2f
        sw      t1, process.state(t0)
        lw      t0, process.next(t0)
        j       1b
2:
        ret

# void job_to_background(job): it goes on by itself.
function job_to_background
        enter
        mv      s0, a0
        lw      t0, job.processes(s0)
        beqz    t0, 1f
        lw      s1, process.pid(t0)
        sw      s1, last_background, t0
        call    job_number
        lw      t0, interactive
        beqz    t0, 1f
        lw      a1, job.number(s0)
        mv      a2, s1
        la      a0, started_form
        call    say
1:
        leave

# void job_number(job): a number for a job that the shell does not wait for: one more than the highest.
function job_number
        li      t0, 1
        sw      t0, job.background(a0)
        lw      t1, job.number(a0)
        bnez    t1, 3f
        lw      t1, jobs
1:
        beqz    t1, 2f
        lw      t2, job.number(t1)
        lw      t1, job.next(t1)
        blt     t2, t0, 1b
        addi    t0, t2, 1
        j       1b
2:
        sw      t0, job.number(a0)
3:
        ret

# void job_remove(job)
function job_remove
        enter
        mv      s0, a0
        la      t0, jobs
1:
        lw      t1, 0(t0)
        beq     t1, s0, 2f
        mv      t0, t1                  # the link is the first word of a job
        j       1b
2:
        lw      t1, job.next(s0)
        sw      t1, 0(t0)
        lw      s1, job.processes(s0)
3:
        beqz    s1, 4f
        mv      a0, s1
        lw      s1, process.next(s1)
        call    free
        j       3b
4:
        lw      a0, job.text(s0)
        call    free
        mv      a0, s0
        call    free
        leave

# void jobs_forget(): a subshell has none.
function jobs_forget
        sw      zero, jobs, t0
        ret

# void jobs_tell(): before a prompt: jobs in the background that have ended are shown, and forgotten.
function jobs_tell
        enter
        call    children_changed
        call    last_job
2:
        mv      s0, a0
        beqz    s0, 4f
        call    job_before
        mv      s1, a0
        mv      a0, s0
        call    job_state
        ifne    a0, DONE, 3f
        mv      a0, s0
        call    job_show
        mv      a0, s0
        call    job_remove
3:
        mv      a0, s1
        j       2b
4:
        leave

# job *last_job(): the end of the list: the oldest job. job *job_before(job): the one that is newer.
last_job:
        li      a0, 0
job_before:
        lw      t0, jobs
        li      t1, 0
1:
        beq     t0, a0, 2f
        mv      t1, t0
        lw      t0, job.next(t0)
        j       1b
2:
        mv      a0, t1
        ret

# void jobs_show(): all of them, the oldest first.
function jobs_show
        enter
        call    last_job
1:
        mv      s0, a0
        beqz    a0, 2f
        call    job_show
        mv      a0, s0
        call    job_before
        j       1b
2:
        leave

# void job_show(job): "[1]  Running  sleep 10".
function job_show
        enter
        mv      s0, a0
        lw      t0, job.number(s0)
        beqz    t0, 2f
        call    job_state
        slli    a0, a0, 2
        la      t0, state_names
        add     t0, t0, a0
        lw      s1, 0(t0)
        mv      a0, s0
        call    job_status
        li      t0, STATUS_SIGNAL
        bleu    a0, t0, 1f
        ifeq    a0, SIGTSTP_STATUS, 1f
        addi    a0, a0, -STATUS_SIGNAL
        call    signal_name
        beqz    a0, 1f
        mv      s1, a0
1:
        lw      a1, job.number(s0)
        mv      a2, s1
        lw      a3, job.text(s0)
        la      a0, job_form
        call    say
2:
        leave

# job *job_named(text): %2, %% or %+ (the newest), %text (its beginning), or a pid; 0 if there is none.
function job_named
        enter
        mv      s0, a0
        lbu     t0, 0(s0)
        ifne    t0, '%', 1f
        addi    s0, s0, 1
1:
        xori    s1, t0, '%'             # s1: 0 if it is a number of a job
        lbu     t0, 0(s0)
        beqz    t0, newest
        ifeq    t0, '%', newest
        ifeq    t0, '+', newest
        mv      a0, s0
        call    atoi
        lw      t0, jobs
2:
        beqz    t0, 4f
        lw      t1, job.number(t0)
        beqz    s1, 3f
        lw      t1, job.processes(t0)
        lw      t1, process.pid(t1)
3:
        beq     t1, a0, 4f
        lw      t0, job.next(t0)
        j       2b
4:
        mv      a0, t0
        leave
newest:
        lw      a0, jobs
5:
        beqz    a0, 6f
        lw      t0, job.number(a0)
        bnez    t0, 6f
        lw      a0, job.next(a0)
        j       5b
6:
        leave

        .section .rodata
no_text:
        .asciz  ""
no_process:
        .asciz  "no process"
started_form:
        .asciz  "[%d] %d\n"
job_form:
        .asciz  "[%d]  %-10s  %s\n"
        .balign 4
state_names:
        .word   running_name, stopped_name, done_name
running_name:
        .asciz  "Running"
stopped_name:
        .asciz  "Stopped"
done_name:
        .asciz  "Done"
