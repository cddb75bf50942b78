# Builtins: commands that the shell carries out itself, because they change it (cd, exit, set ...), or know its jobs, or are
# short and often needed. Each is a function (argc, argv) that gives the exit status.

        .include "sh.inc"

        .globl  builtin_names

        .bss
        .balign 4
folder:
        .space  4096

# function *find_builtin(name): 0 if there is none.
function find_builtin
        enter
        mv      s1, a0
        la      s0, builtin_names
1:
        lw      a0, 0(s0)
        beqz    a0, 2f
        mv      a1, s1
        call    strcmp
        beqz    a0, 3f
        addi    s0, s0, 8
        j       1b
2:
        leave
3:
        lw      a0, 4(s0)
        leave

        .macro  builtin name, code
        .section .rodata
900:
        .asciz  "\name"
        .data
        .word   900b, \code
        .endm

        .data
        .balign 4
builtin_names:                          # name, function; 0 behind the last
        builtin ".", builtin_source
        builtin ":", builtin_true
        builtin "[", builtin_test
        builtin "bg", builtin_bg
        builtin "break", builtin_break
        builtin "cd", builtin_cd
        builtin "continue", builtin_continue
        builtin "echo", builtin_echo
        builtin "exec", builtin_exec
        builtin "exit", builtin_exit
        builtin "export", builtin_export
        builtin "false", builtin_false
        builtin "fg", builtin_fg
        builtin "help", builtin_help
        builtin "history", builtin_history
        builtin "jobs", builtin_jobs
        builtin "kill", builtin_kill
        builtin "pwd", builtin_pwd
        builtin "read", builtin_read
        builtin "set", builtin_set
        builtin "shift", builtin_shift
        builtin "source", builtin_source
        builtin "test", builtin_test
        builtin "true", builtin_true
        builtin "type", builtin_type
        builtin "ulimit", builtin_ulimit
        builtin "umask", builtin_umask
        builtin "unset", builtin_unset
        builtin "wait", builtin_wait
        .word   0, 0

# true, :, false
function builtin_true
        li      a0, 0
        ret
function builtin_false
        li      a0, 1
        ret

# cd [folder | -]: without one to $HOME; - is where it was before.
function builtin_cd
        enter
        lw      s0, 4(a1)
        bnez    s0, 1f
        la      a0, home
        call    variable_value
        mv      s0, a0
        bnez    a0, 2f
        la      a0, no_home
        call    complain
        li      a0, 1
        leave
1:
        mv      a0, s0
        la      a1, dash
        call    strcmp
        bnez    a0, 2f
        la      a0, old_folder
        call    variable_value
        mv      s0, a0
        beqz    a0, 3f
        call    puts
2:
        mv      a0, s0
        call    chdir
        bnez    a0, 3f
        call    note_folder
        leave
3:
        mv      a0, s0
        bnez    a0, 4f
        la      a0, dash
4:
        call    complain_errno
        li      a0, 1
        leave

# note_folder: PWD and OLDPWD. 0.
note_folder:
        enter
        la      a0, present_folder
        call    variable_value
        beqz    a0, 1f
        mv      a1, a0
        la      a0, old_folder
        call    variable_set
1:
        la      a0, folder
        li      a1, 4096
        call    getcwd
        beqz    a0, 2f
        mv      a1, a0
        la      a0, present_folder
        call    variable_set
2:
        li      a0, 0
        leave

# pwd
function builtin_pwd
        enter
        la      a0, folder
        li      a1, 4096
        call    getcwd
        beqz    a0, 1f
        call    puts
        li      a0, 0
        leave
1:
        la      a0, dot
        call    complain_errno
        li      a0, 1
        leave

# echo [-n] words
function builtin_echo
        enter   4
        addi    s0, a1, 4
        li      s1, 0                   # s1: 1 for -n
        lw      a0, 0(s0)
        beqz    a0, 3f
        la      a1, dash_n
        call    strcmp
        bnez    a0, 1f
        li      s1, 1
        addi    s0, s0, 4
1:
        lw      a0, 0(s0)
        beqz    a0, 3f
        call    putstr
        addi    s0, s0, 4
        lw      t0, 0(s0)
        beqz    t0, 3f
        li      a0, ' '
        call    putchar
        j       1b
3:
        bnez    s1, 4f
        call    print_newline
4:
        li      a0, 0
        leave   4

# exit [status]: without one that of the last command.
function builtin_exit
        lw      a0, 4(a1)
        bnez    a0, 1f
        lw      a0, last_status
        call    end_shell
1:
        li      a1, 10
        call    number_of
        andi    a0, a0, 255
        beqz    a1, 2f
        li      a0, STATUS_SYNTAX
2:
        call    end_shell

# int number_of(text, base): the number that it is; a1 is 0. a1 is 1 after a message if it is none.
function number_of
        enter   4
        mv      s0, a0
        mv      a2, a1
        mv      a1, sp
        call    strtol
        li      a1, 0
        lw      t0, 0(sp)
        beq     t0, s0, 1f
        lbu     t0, 0(t0)
        beqz    t0, 2f
1:
        mv      a0, s0
        la      a1, no_number
        call    complain_about
        li      a1, 1
2:
        leave   4

# exec [command]: the shell becomes the command; without one only its redirections have an effect.
function builtin_exec
        addi    a0, a1, 4
        lw      t0, 0(a0)
        beqz    t0, 1f
        call    execute
1:
        li      a0, 0
        ret

# . file [arguments]: runs commands from a file, in this shell.
function builtin_source
        enter
        lw      s0, 4(a1)
        beqz    s0, 1f
        mv      a0, s0
        li      a1, O_RDONLY | O_CLOEXEC
        call    open
        bltz    a0, 2f
        call    input_file
        bltz    a0, 2f
        call    run_input
        call    input_close
        lw      a0, last_status
        leave
1:
        la      a0, no_file
        call    complain
        li      a0, 2
        leave
2:
        mv      a0, s0
        call    complain_errno
        li      a0, 1
        leave

# type names: what each of them is as a command.
function builtin_type
        enter
        addi    s0, a1, 4
        li      s1, 0
1:
        lw      a0, 0(s0)
        beqz    a0, 4f
        call    find_builtin
        beqz    a0, 2f
        la      a0, builtin_form
        lw      a1, 0(s0)
        call    printf
        j       3f
2:
        lw      a0, 0(s0)
        call    find_program
        beqz    a0, 5f
        mv      a2, a0
        la      a0, program_form
        lw      a1, 0(s0)
        call    printf
3:
        addi    s0, s0, 4
        j       1b
5:
        lw      a0, 0(s0)
        la      a1, not_found
        call    complain_about
        li      s1, 1
        j       3b
4:
        mv      a0, s1
        leave

# umask [octal mask]
function builtin_umask
        enter
        lw      a0, 4(a1)
        beqz    a0, 1f
        li      a1, 8
        call    number_of
        bnez    a1, 2f
        call    umask
        li      a0, 0
        leave
2:
        li      a0, 2
        leave
1:
        call    umask
        mv      s0, a0
        call    umask
        la      a0, mask_form
        mv      a1, s0
        call    printf
        li      a0, 0
        leave

# help: the names of all builtins.
function builtin_help
        enter
        la      a0, help_text
        call    putstr
        la      s0, builtin_names
1:
        lw      a1, 0(s0)
        beqz    a1, 2f
        la      a0, help_form
        call    printf
        addi    s0, s0, 8
        j       1b
2:
        call    print_newline
        li      a0, 0
        leave

        .section .rodata
no_number:
        .asciz  "a number is expected"
home:
        .asciz  "HOME"
present_folder:
        .asciz  "PWD"
old_folder:
        .asciz  "OLDPWD"
no_home:
        .asciz  "cd: HOME is not set"
no_file:
        .asciz  ".: a file is expected"
dash:
        .asciz  "-"
dash_n:
        .asciz  "-n"
dot:
        .asciz  "."
builtin_form:
        .asciz  "%s is built into the shell\n"
program_form:
        .asciz  "%s is %s\n"
not_found:
        .asciz  "not found"
mask_form:
        .asciz  "%04o\n"
help_text:
        .asciz  "Programs are in /bin: ls /bin. Built into the shell:"
help_form:
        .asciz  " %s"
