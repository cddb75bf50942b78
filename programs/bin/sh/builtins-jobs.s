# Builtins on jobs: jobs, fg, bg, wait, kill.

        .include "sh.inc"
        .include "signals.inc"

# jobs: those that run or are stopped.
function builtin_jobs
        enter
1:
        li      a0, WNOHANG
        call    wait_change
        bgtz    a0, 1b
        call    jobs_show
        li      a0, 0
        leave

# fg [job], bg [job]: a job goes on in the foreground, or in the background.
function builtin_fg
        li      a0, 1
        j       go_on
function builtin_bg
        li      a0, 0
go_on:
        enter
        mv      s1, a0
        lw      t0, job_control
        beqz    t0, 2f
        lw      a0, 4(a1)
        bnez    a0, 1f
        la      a0, newest
1:
        call    job_or_complain
        beqz    a0, 3f
        mv      s0, a0
        lw      a1, job.text(s0)
        la      a0, text_form
        call    say
        mv      a0, s0
        mv      a1, s1
        call    job_continue
        leave
2:
        la      a0, no_control
        call    complain
3:
        li      a0, 1
        leave

# job *job_or_complain(text): 0 with a message if there is no such job.
job_or_complain:
        enter
        mv      s0, a0
        call    job_named
        bnez    a0, 1f
        mv      a0, s0
        la      a1, no_job
        call    complain_about
        li      a0, 0
1:
        leave

# wait [job or pid ...]: until they have ended; without any, until all in the background have. The status of the last.
function builtin_wait
        enter
        addi    s0, a1, 4
        lw      t0, 0(s0)
        beqz    t0, wait_for_all
        li      s1, STATUS_NOT_FOUND
1:
        lw      a0, 0(s0)
        beqz    a0, 2f
        addi    s0, s0, 4
        call    job_or_complain
        li      s1, STATUS_NOT_FOUND
        beqz    a0, 1b
        mv      s1, a0
        call    wait_until_still
        bltz    a0, interrupted_wait
        mv      a0, s1
        call    finish
        mv      s1, a0
        j       1b
2:
        mv      a0, s1
        leave

# int finish(job): the status of a job that has ended, which goes; one that has stopped stays.
finish:
        enter
        mv      s0, a0
        call    job_status
        mv      s1, a0
        mv      a0, s0
        call    job_state
        ifne    a0, DONE, 1f
        mv      a0, s0
        call    job_remove
1:
        mv      a0, s1
        leave

wait_for_all:
        lw      s0, jobs
1:
        beqz    s0, 3f
        lw      s1, job.next(s0)
        mv      a0, s0
        call    wait_until_still
        bltz    a0, interrupted_wait
        mv      a0, s0
        call    job_state
        ifne    a0, DONE, 2f
        mv      a0, s0
        call    job_remove
2:
        mv      s0, s1
        j       1b
3:
        li      a0, 0
        leave

interrupted_wait:
        call    check_interrupt
        li      a0, STATUS_SIGNAL + SIGINT
        leave

# kill [-signal] job or pid ...; kill -l lists the signals.
function builtin_kill
        enter
        addi    s0, a1, 4
        li      s1, SIGTERM
        lw      a0, 0(s0)
        beqz    a0, 4f
        lbu     t0, 0(a0)
        ifne    t0, '-', 1f
        lbu     t0, 1(a0)
        ifeq    t0, 'l', list_signals
        addi    a0, a0, 1
        call    signal_number
        bltz    a0, 4f
        mv      s1, a0
        addi    s0, s0, 4
1:
        lw      a0, 0(s0)
        beqz    a0, 2f
        mv      a1, s1
        call    kill_one
        addi    s0, s0, 4
        bnez    a0, 3f
        j       1b
2:
        li      a0, 0
        leave
3:
        li      a0, 1
        leave
4:
        la      a0, kill_usage
        call    complain
        li      a0, 2
        leave

# int kill_one(text, signal): a job, all of its processes, or a pid. 0; 1 with a message.
kill_one:
        enter   4
        mv      s0, a0
        mv      s1, a1
        lbu     t0, 0(s0)
        ifne    t0, '%', 1f
        call    job_or_complain
        beqz    a0, 3f
        lw      t0, job.group(a0)
        beqz    t0, 4f
        neg     a0, t0
        j       2f
4:
        lw      t0, job.processes(a0)
        lw      a0, process.pid(t0)
        j       2f
1:
        mv      a1, sp
        li      a2, 10
        call    strtol
        lw      t0, 0(sp)
        lbu     t0, 0(t0)
        bnez    t0, 5f
2:
        mv      a1, s1
        call    kill
        beqz    a0, 6f
        mv      a0, s0
        call    complain_errno
3:
        li      a0, 1
6:
        leave   4
5:
        mv      a0, s0
        la      a1, no_process
        call    complain_about
        li      a0, 1
        leave   4

list_signals:                           # all, or the name of a number (an exit status will do), or the number of a name
        lw      s0, 4(s0)
        bnez    s0, 3f
        li      s0, 1
1:
        mv      a0, s0
        call    signal_name
        beqz    a0, 2f
        mv      a2, a0
        mv      a1, s0
        la      a0, signal_form
        call    printf
        addi    s0, s0, 1
        j       1b
2:
        li      a0, 0
        leave
3:
        mv      a0, s0
        call    signal_number
        mv      s1, a0
        lbu     a0, 0(s0)
        call    isdigit
        beqz    a0, 4f
        andi    a0, s1, 127
        call    signal_name
        beqz    a0, 5f
        addi    a1, a0, 3               # without SIG
        la      a0, text_form
        call    printf
        j       2b
4:
        bltz    s1, 5f
        mv      a1, s1
        la      a0, number_form
        call    printf
        j       2b
5:
        mv      a0, s0
        la      a1, no_signal
        call    complain_about
        li      a0, 1
        leave

        .section .rodata
newest:
        .asciz  "%+"
text_form:
        .asciz  "%s\n"
no_control:
        .asciz  "there is no job control here: the shell has no terminal"
no_job:
        .asciz  "there is no such job"
no_process:
        .asciz  "a process number or %job is expected"
kill_usage:
        .asciz  "kill [-SIGNAL] %job or pid ...; kill -l lists the signals"
no_signal:
        .asciz  "there is no such signal"
number_form:
        .asciz  "%d\n"
signal_form:
        .asciz  "%2d %s\n"
