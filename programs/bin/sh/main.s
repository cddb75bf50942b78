# sh: the shell. Reads commands, from a terminal or a script, and runs them as processes.
#
# Shows   a large program in small parts, a file each:
#           input, lexer, parser, parser-compound   from bytes to tokens to a tree of commands
#           expand, parameters, substitute, arithmetic, fields, glob    from words as typed to arguments
#           run, pipeline, simple, redirect, path, loops                from the tree to processes
#           jobs, job-control, signals              processes that are watched, stopped, and go on
#           builtins, builtins-variables, builtins-jobs, test, ulimit, time
#           editor, keys, screen, width, history, completion            the line that is being typed
#           variables, arena, memory, recover       what all of them use
# Run     badak, badak sh script.sh, badak sh -c 'echo $PATH'
# Read    docs/shell.md for what it understands; start here and at run_line, then follow the calls.

        .include "sh.inc"

        .globl  shell_name, shell_pid, script_named

        .bss
        .balign 4
shell_name:                             # $0
        .space  4
shell_pid:                              # $$
        .space  4
script_named:                           # $0 is a script: messages tell the line
        .space  4
wants_text:                             # -c
        .space  4

        .text
# int main(argc, argv, environment)
        .globl  main
main:
        enter   4
        mv      s0, a1
        mv      a0, a2
        call    variables_import
        call    getpid
        sw      a0, shell_pid, t0
        la      t0, own_name
        sw      t0, shell_name, t1
        call    first_variables
        mv      a0, s0
        call    read_options
        mv      s1, a0
        call    open_input
        lw      t0, interactive
        beqz    t0, 1f
        mv      a0, s0
        call    begin_session
1:
        call    run_input
        lw      a0, last_status
        call    end_shell

# first_variables: PWD, and PATH if nobody has set it.
first_variables:
        enter
        la      a0, path_name
        call    variable_value
        bnez    a0, 1f
        la      a0, path_default
        call    variable_assign
1:
        la      a0, folder_command
        call    find_builtin
        la      a1, to_here
        mv      t0, a0
        jalr    t0                      # cd . sets PWD
        leave

# char **read_options(argv): -c, -e, -x; the first argument that is no option.
read_options:
        enter
        addi    s0, a0, 4
1:
        lw      s1, 0(s0)
        beqz    s1, 4f
        mv      a0, s1
        la      a1, dash_c
        call    strcmp
        beqz    a0, 2f
        mv      a0, s1
        call    set_options
        beqz    a0, 4f
        bltz    a0, 3f
        addi    s0, s0, 4
        j       1b
2:
        li      t0, 1
        sw      t0, wants_text, t1
        addi    s0, s0, 4
        j       1b
3:
        mv      a0, s1
        la      a1, no_option
        call    complain_about
        li      a0, STATUS_SYNTAX
        call    exit
4:
        mv      a0, s0
        leave

# open_input(arguments): -c text [name], a script, or standard input; then $1, $2 ...
open_input:
        enter
        mv      s0, a0
        lw      t0, wants_text
        lw      s1, 0(s0)
        beqz    s1, 2f
        addi    s0, s0, 4
        bnez    t0, 1f
        mv      a0, s1
        call    open_script
        j       4f
1:
        lw      t0, 0(s0)
        beqz    t0, 5f
        sw      t0, shell_name, t1
        addi    s0, s0, 4
5:
        mv      a0, s1
        call    strlen
        mv      a1, a0
        mv      a0, s1
        call    input_text
        j       4f
2:
        bnez    t0, no_text
        li      a0, 0
        call    isatty
        sw      a0, interactive, t0
        la      t0, edited_line
        bnez    a0, 3f
        la      t0, lines_of_standard_input
3:
        mv      a0, t0
        li      a1, 0
        call    input_open
4:
        sw      s0, arguments, t0
        li      t0, 0
6:
        lw      t1, 0(s0)
        beqz    t1, 7f
        addi    s0, s0, 4
        addi    t0, t0, 1
        j       6b
7:
        sw      t0, argument_count, t1
        leave

no_text:
        la      a0, text_expected
        call    complain
        li      a0, STATUS_SYNTAX
        call    exit

# open_script(path)
open_script:
        enter
        mv      s0, a0
        li      a1, O_RDONLY | O_CLOEXEC
        call    open
        bltz    a0, 1f
        call    input_file
        bltz    a0, 1f
        sw      s0, shell_name, t0
        li      t0, 1
        sw      t0, script_named, t1
        leave
1:
        mv      a0, s0
        call    complain_errno
        li      a0, STATUS_NOT_FOUND
        call    exit

# begin_session(argv): an interactive shell. The first one of its terminal, which init starts as "-sh", reads /etc/profile.
begin_session:
        enter
        lw      t0, 0(a0)
        lbu     s0, 0(t0)
        call    take_control
        call    history_load
        ifne    s0, '-', 1f
        la      a0, profile
        li      a1, O_RDONLY | O_CLOEXEC
        call    open
        bltz    a0, 1f
        call    input_file
        bltz    a0, 1f
        call    run_input
        call    input_close
1:
        leave

# void run_input(): all commands of the innermost input.
function run_input
        enter   4
        lw      s0, input
1:
        call    arena_mark
        mv      s1, a0
        la      a0, run_line
        call    try
        sw      a0, 0(sp)
        mv      a0, s1
        mv      s1, a1
        call    arena_release
        bnez    s1, 2f
        lw      t0, 0(sp)
        beqz    t0, 1b
        leave   4
2:                                      # a command has failed
        mv      a0, s0
        call    after_failure
        j       1b

# int run_line(): the next line; 1 at the end.
run_line:
        enter
        lw      t0, interactive
        beqz    t0, 1f
        call    jobs_tell
1:
        call    parse_line
        mv      s0, a0
        lw      t0, token
        seqz    s1, t0
        beqz    s0, 2f
        call    run
2:
        mv      a0, s1
        leave

# after_failure(input): inputs that were opened since go. A script ends if it cannot be understood; at a terminal what has
# been typed is forgotten, and what is being read instead of it (.) given up.
after_failure:
        enter
        mv      s0, a0
1:
        lw      t0, input
        beq     t0, s0, 2f
        call    input_close
        j       1b
2:
        call    loops_forget
        sw      zero, tested, t0
        lw      s1, syntax_failed
        sw      zero, syntax_failed, t0
        lw      t0, interactive
        bnez    t0, 3f
        lw      a0, last_status
        bnez    s1, end_shell
        leave
3:
        call    input_skip
        lw      t0, input.outer(s0)
        beqz    t0, 4f
        lw      a0, last_status
        call    throw
4:
        leave

# void end_shell(status): the shell ends.
function end_shell
        mv      s0, a0
        call    flush
        mv      a0, s0
        call    exit

# void end_process(status): a process ends that is no shell of its own.
function end_process
        mv      s0, a0
        call    flush
        mv      a0, s0
        call    _exit

        .section .rodata
own_name:
        .asciz  "sh"
path_name:
        .asciz  "PATH"
path_default:
        .asciz  "PATH=/bin"
folder_command:
        .asciz  "cd"
here:
        .asciz  "."
        .balign 4
to_here:
        .word   folder_command, here, 0
dash_c:
        .asciz  "-c"
no_option:
        .asciz  "there is no such option: sh [-e] [-x] [-c commands | script] [arguments]"
text_expected:
        .asciz  "commands are expected behind -c"
profile:
        .asciz  "/etc/profile"
