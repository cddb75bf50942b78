# Programs: where they are, and how a process becomes one.

        .include "sh.inc"

        .equ    ANY_EXECUTE, 0111

        .bss
        .balign 4
attributes:
        .space  sizeof.stat

# char *find_program(name): its path; 0 if no folder of PATH has an executable of this name.
function find_program
        enter   4
        mv      s0, a0
        li      a1, '/'
        call    strchr
        bnez    a0, 3f
        lbu     t0, 0(s0)
        beqz    t0, 2f
        la      a0, path_name
        call    variable_value
        mv      s1, a0
        beqz    a0, 2f
1:
        mv      a0, s1
        la      a1, colon
        call    strcspn
        sw      a0, 0(sp)
        mv      a1, a0
        mv      a0, s1
        mv      a2, s0
        call    join_path
        mv      a1, a0
        lw      t0, 0(sp)
        add     s1, s1, t0
        call    is_executable
        bnez    a0, 4f
        lbu     t0, 0(s1)
        addi    s1, s1, 1
        bnez    t0, 1b
2:
        li      a0, 0
        leave   4
3:
        mv      a0, s0
        leave   4
4:
        mv      a0, a1
        leave   4

# char *join_path(folder, its length, name)
function join_path
        enter   8
        sw      a1, 0(sp)
        mv      s0, a0
        mv      s1, a2
        mv      a0, a2
        call    strlen
        lw      t0, 0(sp)
        add     a0, a0, t0
        addi    a0, a0, 2
        call    alloc
        sw      a0, 4(sp)
        lw      a2, 0(sp)
        beqz    a2, 1f
        mv      a1, s0
        call    memcpy
        lw      t0, 4(sp)
        lw      t1, 0(sp)
        add     a0, t0, t1
        li      t0, '/'
        sb      t0, 0(a0)
        addi    a0, a0, 1
1:
        mv      a1, s1
        call    strcpy
        lw      a0, 4(sp)
        leave   8

# int is_executable(path): a file that may be executed. a1 stays the path.
function is_executable
        enter
        mv      s0, a0
        la      a1, attributes
        call    stat
        bnez    a0, 1f
        lw      t0, attributes + stat.mode
        li      t1, S_IFMT
        and     t1, t1, t0
        ifne    t1, S_IFREG, 1f
        andi    a0, t0, ANY_EXECUTE
        mv      a1, s0
        leave
1:
        li      a0, 0
        mv      a1, s0
        leave

# void execute(argv): this process becomes the program, or ends with a message. Does not return.
function execute
        enter   4
        mv      s0, a0
        lw      a0, 0(s0)
        call    find_program
        beqz    a0, 1f
        mv      s1, a0
        call    variables_environment
        sw      a0, 0(sp)
        mv      a2, a0
        mv      a1, s0
        mv      a0, s1
        call    execve
        call    error_number
        ifeq    a0, ENOEXEC, 2f
        ifeq    a0, ENOENT, 1f
        mv      a0, s1
        call    complain_errno
        li      a0, STATUS_NOT_EXECUTABLE
        call    end_process
1:
        lw      a0, 0(s0)
        la      a1, not_found
        call    complain_about
        li      a0, STATUS_NOT_FOUND
        call    end_process
2:                                      # no program: it may be a script
        mv      a0, s0
        mv      a1, s1
        call    script_arguments
        mv      a1, a0
        la      a0, shell
        lw      a2, 0(sp)
        call    execve
        la      a0, shell
        call    complain_errno
        li      a0, STATUS_NOT_EXECUTABLE
        call    end_process

# char **script_arguments(argv, path): sh path argument ...
script_arguments:
        enter
        mv      s0, a0
        mv      s1, a1
        li      a0, 8
1:
        lw      t0, 0(s0)
        addi    s0, s0, 4
        addi    a0, a0, 4
        bnez    t0, 1b
        sub     s0, s0, a0
        addi    s0, s0, 8               # argv again
        call    alloc
        la      t0, shell
        sw      t0, 0(a0)
        sw      s1, 4(a0)
        addi    t1, a0, 8
2:
        lw      t0, 4(s0)
        sw      t0, 0(t1)
        addi    s0, s0, 4
        addi    t1, t1, 4
        bnez    t0, 2b
        leave

        .section .rodata
path_name:
        .asciz  "PATH"
colon:
        .asciz  ":"
not_found:
        .asciz  "not found"
shell:
        .asciz  "/bin/sh"
