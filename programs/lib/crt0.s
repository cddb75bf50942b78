# _start: the first instructions of a program that has a main.
#
# The kernel leaves sp pointing at: argc, argv[0] ... argv[argc-1], 0, envp[0] ..., 0, auxv pairs, 0.
# int main(int argc, char **argv, char **envp) runs, and exit() gets its result.

        .weak   __init_array_start      # functions to call before main, if the program has any:
        .weak   __init_array_end        # the linker puts these two names around their addresses

        .text
# void _start(void): where a program starts: it calls main, then exit.
        .globl  _start
        .type   _start, @function
_start:
        li      fp, 0                   # a debugger's walk along the frames ends here
        lw      a0, 0(sp)               # argc
        addi    a1, sp, 4               # argv
        slli    a2, a0, 2
        add     a2, a2, a1
        addi    a2, a2, 4               # envp: behind the 0 that closes argv
        addi    sp, sp, -16
        sw      a0, 0(sp)
        sw      a1, 4(sp)
        sw      a2, 8(sp)
        la      t0, environ
        sw      a2, 0(t0)
        mv      a0, a2
        call    __init_tls
        la      s0, __init_array_start
        la      s1, __init_array_end
1:
        beq     s0, s1, 2f
        lw      t0, 0(s0)
        addi    s0, s0, 4
        jalr    t0
        j       1b
2:
        li      s0, 0
        lw      a0, 0(sp)
        lw      a1, 4(sp)
        lw      a2, 8(sp)
        addi    sp, sp, 16
        call    main
        call    exit
        ebreak                          # exit does not return
        .size   _start, . - _start
