# The end of a program: exit, atexit, abort, _exit.

        .include "function.inc"
        .include "syscalls.inc"
        .include "signals.inc"

        .equ    ATEXIT_MAX, 32          # functions that atexit takes

        .weak   __fini_array_start      # functions to call at the end; the linker makes the names
        .weak   __fini_array_end
        .weak   __ld_fini               # in a dynamic program its loader does that, for all objects
        .weak   __flush_all             # only there when the program prints through streams

# void exit(int status): calls the functions of atexit, the last one first, writes what waits in output buffers, and
# ends the process.
function exit
        mv      s0, a0                  # never returns, so nothing has to be saved
1:
        la      t0, atexit_count
        lw      t1, 0(t0)
        beqz    t1, 2f
        addi    t1, t1, -1
        sw      t1, 0(t0)
        slli    t1, t1, 3
        la      t0, atexit_list
        add     t0, t0, t1
        lw      a0, 4(t0)
        lw      t0, 0(t0)
        jalr    t0
        j       1b
2:
        la      t0, __ld_fini
        beqz    t0, 6f
        jalr    t0
        j       4f
6:
        la      s1, __fini_array_end
3:
        la      t0, __fini_array_start
        beq     s1, t0, 4f
        addi    s1, s1, -4
        lw      t0, 0(s1)
        jalr    t0
        j       3b
4:
        la      t0, __flush_all
        beqz    t0, 5f
        jalr    t0
5:
        mv      a0, s0
        j       _exit
end     exit

# void _exit(int status): ends the process at once; buffered output is lost.
function _exit
        li      t0, SYS_exit_group
        ecall
        ebreak
end     _exit

# void abort(void): ends the process with SIGABRT.
function abort
        li      t0, SYS_getpid
        ecall
        li      a1, SIGABRT
        li      t0, SYS_kill
        ecall
        li      a0, 127                 # somebody blocks the signal
        j       _exit
end     abort

# int atexit(void (*function)(void)): 0, or -1 when there is no room.
function atexit
        li      a1, 0
        # falls through
end     atexit

# int __cxa_atexit(void (*function)(void *), void *argument, void *library): what C++ calls for destructors.
function __cxa_atexit
        la      t0, atexit_count
        lw      t1, 0(t0)
        li      t2, ATEXIT_MAX
        bgeu    t1, t2, 1f
        addi    t2, t1, 1
        sw      t2, 0(t0)
        slli    t1, t1, 3
        la      t0, atexit_list
        add     t0, t0, t1
        sw      a0, 0(t0)
        sw      a1, 4(t0)
        li      a0, 0
        ret
1:
        li      a0, -1
        ret
end     __cxa_atexit

        .bss
        .balign 4
atexit_count:
        .zero   4
atexit_list:                            # pairs: function, argument
        .zero   8 * ATEXIT_MAX

        .weak   __dso_handle            # C++ names its program by this address
__dso_handle:
        .zero   4
