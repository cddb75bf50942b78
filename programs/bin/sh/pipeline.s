# Pipelines: every command of one is a process; all of them are a job.

        .include "sh.inc"

        .globl  alone

        .bss
        .balign 4
alone:                                  # the process is there for one simple command: no further one is needed
        .space  4
fds:
        .space  8

# int run_pipe(node): a NODE_PIPE: one command or several, with ! and time before them.
function run_pipe
        enter   4
        mv      s0, a0
        lw      t0, node.text(s0)
        sw      t0, job_text, t1
        lw      t0, node.b(s0)
        andi    t1, t0, PIPE_TIME
        beqz    t1, 1f
        call    time_begin
1:
        lw      t0, tested              # ! looks at the status
        lw      t1, node.b(s0)
        andi    t1, t1, PIPE_NOT
        add     t0, t0, t1
        sw      t0, tested, t1
        lw      a0, node.a(s0)
        call    run_commands
        sw      a0, last_status, t0
        mv      s1, a0
        lw      t0, node.b(s0)
        andi    t1, t0, PIPE_TIME
        beqz    t1, 2f
        call    time_end
2:
        lw      t0, node.b(s0)
        andi    t0, t0, PIPE_NOT
        beqz    t0, 3f
        lw      t1, tested
        sub     t1, t1, t0
        sw      t1, tested, t0
        seqz    a0, s1
        leave   4
3:
        mv      a0, s1
        call    check_exit
        mv      a0, s1
        leave   4

# check_exit(status): with -e, a command that fails ends the shell, unless its status is asked for.
check_exit:
        beqz    a0, 1f
        lw      t0, tested
        bnez    t0, 1f
        lw      t0, option_e
        bnez    t0, end_shell
1:
        ret

# int run_commands(list): one is run here, several are a pipeline.
run_commands:
        enter
        lw      t0, cell.next(a0)
        bnez    t0, 1f
        lw      a0, cell.value(a0)
        call    run
        leave
1:
        li      a1, 1
        call    start_pipeline
        call    job_wait
        leave

# int run_background(node): the list a goes on by itself; $! is its last process.
function run_background
        enter
        mv      s0, a0
        lw      t0, node.text(s0)
        sw      t0, job_text, t1
        lw      s1, node.a(s0)
        lw      t0, node.type(s1)
        ifne    t0, NODE_PIPE, 1f
        lw      t0, node.b(s1)
        bnez    t0, 1f
        lw      a0, node.a(s1)
        li      a1, 0
        call    start_pipeline
        j       2f
1:
        li      a0, sizeof.cell         # a pipeline of one command
        call    alloc
        sw      s1, cell.value(a0)
        li      a1, 0
        call    start_pipeline
2:
        call    job_to_background
        li      a0, 0
        leave

# job *start_pipeline(list, foreground)
        .equ    foreground, 0
        .equ    input_fd, 4             # where the next command reads, or -1
        .equ    has_next, 8
start_pipeline:
        enter   12
        sw      a1, foreground(sp)
        mv      s0, a0
        li      t0, -1
        sw      t0, input_fd(sp)
        call    new_job
        mv      s1, a0
1:
        lw      t0, cell.next(s0)
        sw      t0, has_next(sp)
        beqz    t0, 2f
        la      a0, fds
        call    pipe
        bltz    a0, 5f
2:
        mv      a0, s1
        lw      a1, foreground(sp)
        call    job_fork
        beqz    a0, 6f
        lw      a0, input_fd(sp)
        bltz    a0, 3f
        call    close
3:
        lw      s0, cell.next(s0)
        beqz    s0, 4f
        lw      a0, fds + 4
        call    close
        lw      t0, fds
        sw      t0, input_fd(sp)
        j       1b
4:
        mv      a0, s1
        leave   12
5:
        la      a0, no_pipe
        call    complain_errno
        mv      a0, s1
        leave   12
6:                                      # the process of the command
        lw      a0, input_fd(sp)
        li      a1, 0
        call    move
        lw      t0, has_next(sp)
        beqz    t0, 7f
        lw      a0, fds
        call    close
        lw      a0, fds + 4
        li      a1, 1
        call    move
        j       8f
7:
        lw      t0, foreground(sp)
        lw      t1, input_fd(sp)
        srli    t1, t1, 31
        xori    t1, t1, 1
        or      t0, t0, t1
        bnez    t0, 8f
        call    no_input
8:
        lw      a0, cell.value(s0)
        call    run_in_child

# move(fd, to): fd becomes the descriptor `to`; nothing if it is -1.
move:
        enter
        mv      s0, a0
        bltz    a0, 1f
        call    dup2
        mv      a0, s0
        call    close
1:
        leave

# no_input: without job control nobody would keep a background process from reading our input.
no_input:
        lw      t0, job_control
        bnez    t0, 1f
        enter
        la      a0, null_device
        li      a1, O_RDONLY
        call    open
        li      a1, 0
        call    move
        leave
1:
        ret

# void run_in_child(node): what a process does that was made for a command. Does not return.
function run_in_child
        mv      a1, a0
        lw      t0, node.type(a0)
        ifeq    t0, NODE_SIMPLE, 1f
        ifne    t0, NODE_SUBSHELL, 2f
1:
        li      t0, 1
        sw      t0, alone, t1
2:
        la      a0, run
        call    try
        call    end_process

        .section .rodata
no_pipe:
        .asciz  "no pipe"
null_device:
        .asciz  "/dev/null"
