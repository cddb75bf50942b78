# Runs commands as the parser made them. Each function gives the exit status, which is $?, too.

        .include "sh.inc"

        .globl  last_status, tested

        .bss
        .balign 4
last_status:                            # $?
        .space  4
tested:                                 # not 0: somebody looks at the status, so that -e does not end the shell
        .space  4

# int run(node): a command, or 0, which is none.
function run
        enter
        beqz    a0, 1f
        mv      s0, a0
        call    check_interrupt
        lw      t0, leaving
        bnez    t0, 1f
        lw      t0, node.type(s0)
        slli    t0, t0, 2
        la      t1, runners
        add     t1, t1, t0
        lw      t1, 0(t1)
        mv      a0, s0
        jalr    t1
        sw      a0, last_status, t0
1:
        lw      a0, last_status
        leave

        .section .rodata
        .balign 4
runners:                                # by type
        .word   run_simple, run_pipe, run_and, run_or, run_sequence, run_background, run_subshell, run_group
        .word   run_if, run_while, run_while, run_for

        .text
# int run_text(text): commands in a text, as -c and $() have them.
function run_text
        enter
        mv      s0, a0
        call    strlen
        mv      a1, a0
        mv      a0, s0
        call    input_text
        call    run_input
        call    input_close
        lw      a0, last_status
        leave

# int run_test(node): run, for its status only.
run_test:
        enter
        lw      t0, tested
        addi    t0, t0, 1
        sw      t0, tested, t1
        call    run
        lw      t0, tested
        addi    t0, t0, -1
        sw      t0, tested, t1
        leave

run_and:
        enter
        mv      s0, a0
        lw      a0, node.a(s0)
        call    run_test
        bnez    a0, 1f
        lw      a0, node.b(s0)
        call    run
1:
        leave

run_or:
        enter
        mv      s0, a0
        lw      a0, node.a(s0)
        call    run_test
        beqz    a0, 1f
        lw      a0, node.b(s0)
        call    run
1:
        leave

run_sequence:
        enter
        mv      s0, a0
        lw      a0, node.a(s0)
        call    run
        lw      a0, node.b(s0)
        call    run
        leave

# { list; }, and what follows for if, while and for: the redirections are those of the whole command.
run_group:
        lw      a1, node.a(a0)
        la      a2, run
        j       with_redirections

run_if:
        mv      a1, a0
        la      a2, choose
        j       with_redirections

run_while:
        mv      a1, a0
        la      a2, loop
        j       with_redirections

run_for:
        mv      a1, a0
        la      a2, loop_for
        j       with_redirections

# int with_redirections(node, argument, function): function(argument) with the redirections of the node.
with_redirections:
        enter   8
        mv      s0, a1
        mv      s1, a2
        sw      a0, 0(sp)
        call    redirect_depth
        sw      a0, 4(sp)
        lw      a0, 0(sp)
        lw      a0, node.redirects(a0)
        call    redirect_apply
        bnez    a0, 1f
        mv      a0, s0
        jalr    s1
1:
        mv      s0, a0
        lw      a0, 4(sp)
        call    redirect_undo
        mv      a0, s0
        leave   8

# int choose(node): if a then b else c.
choose:
        enter
        mv      s0, a0
        lw      a0, node.a(s0)
        call    run_test
        mv      t0, a0
        lw      a0, node.b(s0)
        beqz    t0, 1f
        lw      a0, node.c(s0)
        sw      zero, last_status, t0
1:
        call    run
        leave

# int loop(node): while a do b, or until.
loop:
        enter
        mv      s0, a0
        li      s1, 0
        call    enter_loop
1:
        lw      a0, node.a(s0)
        call    run_test
        seqz    a0, a0
        lw      t0, node.type(s0)
        addi    t0, t0, -NODE_WHILE
        seqz    t0, t0
        bne     a0, t0, 2f
        lw      a0, node.b(s0)
        call    run
        mv      s1, a0
        call    leaves_loop
        beqz    a0, 1b
2:
        call    leave_loop
        mv      a0, s1
        leave

# int loop_for(node): for a in b do c.
loop_for:
        enter   4
        mv      s0, a0
        sw      zero, 0(sp)
        lw      a0, node.b(s0)
        call    expand_words
        mv      s1, a0
        call    enter_loop
1:
        lw      a1, 0(s1)
        beqz    a1, 2f
        addi    s1, s1, 4
        lw      a0, node.a(s0)
        call    variable_set
        lw      a0, node.c(s0)
        call    run
        sw      a0, 0(sp)
        call    leaves_loop
        beqz    a0, 1b
2:
        call    leave_loop
        lw      a0, 0(sp)
        leave   4

# run_subshell(node): (list) in a process of its own.
run_subshell:
        enter
        mv      s0, a0
        lw      t0, alone
        sw      zero, alone, t1
        bnez    t0, 2f                  # this process is there for the list alone
        call    new_job
        mv      s1, a0
        li      a1, 1
        call    job_fork
        beqz    a0, 1f
        mv      a0, s1
        call    job_wait
        leave
1:
        mv      a0, s0
        call    run_in_child
2:
        lw      a1, node.a(s0)
        la      a2, run
        mv      a0, s0
        call    with_redirections
        leave
