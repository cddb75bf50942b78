# Simple commands: NAME=value ... command argument ... with redirections. The command is a builtin, or a program that is
# looked for in PATH and runs in a process of its own.

        .include "sh.inc"

        .globl  substituted

        .bss
        .balign 4
substituted:                            # status of the last $() of this command
        .space  4

        .equ    argv, 0
        .equ    argc, 4
        .equ    mark, 8
        .equ    is_alone, 12

# int run_simple(node)
function run_simple
        enter   16
        mv      s0, a0
        lw      t0, alone
        sw      t0, is_alone(sp)
        sw      zero, alone, t1
        call    arena_mark
        sw      a0, mark(sp)
        sw      zero, substituted, t0
        lw      a0, node.a(s0)
        call    expand_words
        sw      a0, argv(sp)
        sw      a1, argc(sp)
        call    trace
        lw      t0, argc(sp)
        beqz    t0, 1f
        lw      t0, argv(sp)
        lw      a0, 0(t0)
        call    find_builtin
        mv      a3, a0
        lw      a1, argv(sp)
        mv      a0, s0
        beqz    a3, 2f
        lw      a2, argc(sp)
        call    run_builtin
        j       3f
1:
        mv      a0, s0
        call    assign_only
        j       3f
2:
        lw      a2, is_alone(sp)
        call    run_program
3:
        mv      s0, a0
        lw      a0, mark(sp)
        call    arena_release
        mv      a0, s0
        leave   16

# int assign_only(node): no command: the variables stay, the redirections do not.
assign_only:
        enter
        mv      s0, a0
        lw      a0, node.b(s0)
        li      a1, 0
        call    assign
        call    redirect_depth
        mv      s1, a0
        lw      a0, node.redirects(s0)
        call    redirect_apply
        bnez    a0, 1f
        lw      a0, substituted
1:
        mv      s0, a0
        mv      a0, s1
        call    redirect_undo
        mv      a0, s0
        leave

# void assign(list, exported): NAME=word of the list, the words expanded.
assign:
        enter   4
        mv      s0, a0
        sw      a1, 0(sp)
1:
        beqz    s0, 2f
        lw      s1, cell.value(s0)
        mv      a0, s1
        call    name_length
        mv      a1, a0
        mv      a0, s1
        add     s1, s1, a1
        call    alloc_text
        addi    t0, s1, 1
        mv      s1, a0
        mv      a0, t0
        call    expand_text
        mv      a1, a0
        mv      a0, s1
        call    variable_set
        mv      a0, s1
        call    variable_find
        lw      t0, variable.exported(a0)
        lw      t1, 0(sp)
        or      t0, t0, t1
        sw      t0, variable.exported(a0)
        lw      s0, cell.next(s0)
        j       1b
2:
        leave   4

# int run_program(node, argv, alone)
run_program:
        enter   4
        mv      s0, a0
        mv      s1, a1
        bnez    a2, 1f
        call    new_job
        sw      a0, 0(sp)
        li      a1, 1
        call    job_fork
        beqz    a0, 1f
        lw      a0, 0(sp)
        call    job_wait
        leave   4
1:
        lw      a0, node.redirects(s0)
        call    redirect_apply
        bnez    a0, end_process
        lw      a0, node.b(s0)
        li      a1, 1
        call    assign
        mv      a0, s1
        call    execute

# int run_builtin(node, argv, argc, function): here, with its variables and redirections for as long as it runs.
        .equ    saved, 8
        .equ    depth, 12
        .equ    builtin, 16
run_builtin:
        enter   20
        mv      s0, a0
        sw      a1, argv(sp)
        sw      a2, argc(sp)
        sw      a3, builtin(sp)
        sw      zero, saved(sp)
        call    flush
        call    redirect_depth
        sw      a0, depth(sp)
        lw      a0, node.redirects(s0)
        call    redirect_apply
        mv      s1, a0
        bnez    a0, 1f
        lw      a0, node.b(s0)
        addi    a1, sp, saved
        call    save_variables
        lw      a0, node.b(s0)
        li      a1, 0
        call    assign
        lw      a0, argc(sp)
        lw      a1, argv(sp)
        lw      t0, builtin(sp)
        jalr    t0
        mv      s1, a0
        lw      a0, argv(sp)
        call    check_output
        or      s1, s1, a0
        lw      a0, saved(sp)
        call    restore_variables
        lw      t0, builtin(sp)         # the redirections of exec stay
        la      t1, builtin_exec
        bne     t0, t1, 1f
        lw      a0, depth(sp)
        call    redirect_keep
1:
        lw      a0, depth(sp)
        call    redirect_undo
        mv      a0, s1
        leave   20

# int check_output(argv): what a builtin has printed goes out; 1, after a message, if it does not.
check_output:
        enter
        mv      s0, a0
        call    flush
        lw      a0, stdout
        call    ferror
        beqz    a0, 1f
        lw      a0, 0(s0)
        call    complain_errno
        lw      a0, stdout
        call    clearerr
        li      a0, 1
1:
        leave

# void save_variables(list of NAME=word, list to make): the names and present values, in turn.
save_variables:
        enter   4
        mv      s0, a0
        sw      a1, 0(sp)
1:
        beqz    s0, 3f
        lw      s1, cell.value(s0)
        mv      a0, s1
        call    name_length
        mv      a1, a0
        mv      a0, s1
        call    alloc_text
        mv      s1, a0
        mv      a1, a0
        lw      a0, 0(sp)
        call    append
        mv      a0, s1
        call    variable_value
        mv      s1, a0
        beqz    a0, 2f
        call    strlen
        mv      a1, a0
        mv      a0, s1
        call    alloc_text
        mv      s1, a0
2:
        lw      a0, 0(sp)
        mv      a1, s1
        call    append
        lw      s0, cell.next(s0)
        j       1b
3:
        leave   4

# void restore_variables(list): as save_variables found them.
restore_variables:
        enter
        mv      s0, a0
1:
        beqz    s0, 3f
        lw      a0, cell.value(s0)
        lw      s0, cell.next(s0)
        lw      a1, cell.value(s0)
        lw      s0, cell.next(s0)
        beqz    a1, 2f
        call    variable_set
        j       1b
2:
        call    variable_unset
        j       1b
3:
        leave

# trace(argv): with -x, the command as it has been expanded.
trace:
        enter
        mv      s0, a0
        lw      t0, option_x
        beqz    t0, 2f
        lw      t0, 0(s0)
        beqz    t0, 2f
        la      a0, trace_mark
        call    say
1:
        lw      a1, 0(s0)
        beqz    a1, 3f
        la      a0, trace_form
        call    say
        addi    s0, s0, 4
        j       1b
3:
        la      a0, newline
        call    say
2:
        leave

        .section .rodata
trace_mark:
        .asciz  "+"
trace_form:
        .asciz  " %s"
newline:
        .asciz  "\n"
