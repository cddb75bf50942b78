# What all system call wrappers share: errno, and the way from the kernel's result to C's.

        .include "function.inc"
        .include "thread.inc"

        .weak   __cancel_call           # only there when the program cancels threads
        .hidden __cancel_call, __waiting_call

# long __result(long result): the kernel's -1 to -4095 become -1 with errno set, anything else stays. Wrappers end in `j __result`.
function __result
        li      t0, -4096
        bltu    t0, a0, 1f
        ret
1:
        neg     a0, a0
        beqz    tp, 2f
        sw      a0, tcb.errno(tp)
        li      a0, -1
        ret
2:
        la      t0, errno_value         # a program with a _start of its own
        sw      a0, 0(t0)
        li      a0, -1
        ret
end     __result

# long __waiting_call(...): the system call t0, which is a cancellation point (cancel.s). Result: as C has it.
function __waiting_call
        la      t1, __cancel_call
        beqz    t1, 1f
        jr      t1
1:
        ecall
        j       __result
end     __waiting_call

# int *__errno_location(void): where errno of this thread is; errno.h makes `errno` of it.
function __errno_location
        addi    a0, tp, tcb.errno
        bnez    tp, 1f
        la      a0, errno_value
1:
        ret
end     __errno_location

# long syscall(long number, ...): any system call, up to six arguments.
function syscall
        mv      t0, a0
        mv      a0, a1
        mv      a1, a2
        mv      a2, a3
        mv      a3, a4
        mv      a4, a5
        lw      a5, 0(sp)               # the seventh argument is on the stack
        ecall
        j       __result
end     syscall

        .bss
        .balign 4
errno_value:
        .zero   4
