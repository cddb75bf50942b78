# env: shows the environment, or runs a program with another one.
#
# Shows   exec: env does not start the program, it becomes it.
# Run     env     env NAME=value PROGRAM      env -i env      env -u PATH env
# Break   env ps: which process id has ps, and which had env?

        .include "utility.inc"

        .equ    EMPTY, 1
        .equ    UNSET, 2

        .text
        .globl  main
main:
        start   "Usage: env [-i] [-u NAME] [NAME=VALUE]... [COMMAND [ARGUMENT]...]", "+iu:", 125
        mv      s1, a1
        andi    t0, s0, EMPTY
        beqz    t0, 1f
        la      t0, environ
        la      t1, nothing
        sw      t1, 0(t0)
1:
        andi    t0, s0, UNSET
        beqz    t0, 2f
        la      a0, util_values
        lw      a0, 4(a0)
        call    unsetenv
2:
        lw      a0, 0(s1)
        beqz    a0, show
        li      a1, '='
        call    strchr
        beqz    a0, become
        lw      a0, 0(s1)
        call    putenv
        addi    s1, s1, 4
        j       2b
become:
        lw      a0, 0(s1)
        mv      a1, s1
        call    execvp
        call    __errno_location
        lw      s0, 0(a0)
        la      t0, util_failure        # 127: not found, 126: found, but it cannot be run
        li      t1, 126
        li      t2, ENOENT
        bne     s0, t2, 3f
        li      t1, 127
3:
        sw      t1, 0(t0)
        lw      a0, 0(s1)
        call    util_error
        call    util_end
show:
        la      s1, environ
        lw      s1, 0(s1)
4:
        lw      a0, 0(s1)
        beqz    a0, 5f
        call    puts
        addi    s1, s1, 4
        j       4b
5:
        call    util_end

        .section .rodata
        .balign 4
nothing:
        .word   0
