# Cancellation: pthread_cancel asks a thread to end; it does at its next cancellation point, a call that may wait (the list
# is in docs/c.md), as if it called pthread_exit(PTHREAD_CANCELED) there. With the asynchronous type, at once.
#
# A thread that waits in the kernel has to be fetched out of there: it gets a signal that is the library's alone. What was
# interrupted decides what happens, and the handler sees that by its address: between the look at the thread's word and the
# system call (__cancel_point) it goes on with -ECANCELED, so that no request comes too late for the look and too early for
# the call. Anywhere else the next look finds the word. Programs that cancel nobody have nothing of this.

        .include "function.inc"
        .include "thread.inc"
        .include "syscalls.inc"
        .include "flags.inc"
        .include "structs.inc"
        .include "errno.inc"

        .hidden __cancel_point, __cancel_call, __cancel_test, __cancel_exit, __cancel_unblock

# cancel_pending register: 0 in it if its thread, whose record it holds, is to end at a cancellation point.
        .macro  cancel_pending register
        lw      \register, thread.cancel(\register)
        addi    \register, \register, -CANCEL_REQUESTED         # and not disabled
        .endm

# int pthread_cancel(pthread_t thread): asks a thread to end. Always 0.
function pthread_cancel
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        call    install
        lw      a0, 0(sp)
        li      t1, CANCEL_REQUESTED
        addi    t0, a0, thread.cancel
        amoor.w t0, t1, (t0)
        andi    t0, t0, CANCEL_REQUESTED
        li      a1, SIGCANCEL
        mv      t1, a0
        li      a0, 0
        bnez    t0, 1f                  # somebody was faster
        mv      a0, t1
        call    pthread_kill
1:
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     pthread_cancel

# install: the handler, once.
install:
        la      a1, installed
        lw      t0, 0(a1)
        bnez    t0, 1f
        li      t0, 1
        sw      t0, 0(a1)
        li      a0, SIGCANCEL
        la      a1, action
        li      a2, 0
        li      a3, sizeof.sigset
        li      t0, SYS_rt_sigaction
        ecall
1:
        ret

# on_cancel: the handler. a2: what was interrupted. It runs with all signals blocked.
on_cancel:
        lw      a3, tcb.self(tp)
        lw      a4, thread.cancel(a3)
        andi    t0, a4, CANCEL_REQUESTED | CANCEL_DISABLED
        addi    t0, t0, -CANCEL_REQUESTED
        bnez    t0, 1f                  # disabled
        lw      t0, ucontext.mask_high(a2)      # once is enough
        ori     t0, t0, SIGCANCEL_HIGH
        sw      t0, ucontext.mask_high(a2)
        lla     a5, __cancel_exit
        andi    t0, a4, CANCEL_ASYNCHRONOUS
        bnez    t0, 2f
        lw      t0, ucontext.pc(a2)
        lla     a5, look
        bltu    t0, a5, 3f
        lla     a5, done
        bgeu    t0, a5, 3f
        lla     a5, cancelled
2:
        sw      a5, ucontext.pc(a2)
1:
        ret
3:                                      # a handler of the program may be on top of a call that waits: when it returns,
        li      t0, SYS_getpid          # the signal comes again, and sees that
        ecall
        lw      a1, thread.tid(a3)
        li      a2, SIGCANCEL
        li      t0, SYS_tgkill
        ecall
        ret

# long __cancel_point(...): the system call t0, arguments as they are. Result: of the call, or -ECANCELED if the thread is to
# end: then the call has done nothing. Changes a0, t0 and t1.
function __cancel_point
        beqz    tp, 2f                  # a program with a _start of its own
        lw      t1, tcb.self(tp)
        beqz    t1, 2f                  # nobody knows this thread's pthread_t
look:
        cancel_pending t1
        beqz    t1, cancelled
        ecall
done:
        li      t1, -EINTR
        bne     a0, t1, 1f
        lw      t1, tcb.self(tp)
        cancel_pending t1
        beqz    t1, cancelled
1:
        ret
2:
        ecall
        ret
cancelled:
        li      a0, -ECANCELED
        ret
end     __cancel_point

# long __cancel_call(...): what wrappers of system calls do that are cancellation points. Result: as C has it.
function __cancel_call
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    __cancel_point
        lw      ra, 0(sp)
        addi    sp, sp, 4
        li      t1, -ECANCELED
        beq     a0, t1, __cancel_exit
        j       __result
end     __cancel_call

# void __cancel_exit(void): the thread ends as cancelled.
function __cancel_exit
        li      a0, PTHREAD_CANCELED
        j       pthread_exit
end     __cancel_exit

# void pthread_testcancel(void): a cancellation point, and nothing else.
function pthread_testcancel
        mv      t0, ra
        # falls through
end     pthread_testcancel

# void __cancel_test(void): pthread_testcancel that returns to t0. Changes t1 only.
function __cancel_test
        lw      t1, tcb.self(tp)
        beqz    t1, 1f
        cancel_pending t1
        beqz    t1, __cancel_exit
1:
        jr      t0
end     __cancel_test

# int pthread_setcancelstate(int state, int *old): PTHREAD_CANCEL_ENABLE, or PTHREAD_CANCEL_DISABLE: requests wait until it is
# enabled again. old may be 0. 0 or EINVAL.
function pthread_setcancelstate
        li      a2, CANCEL_DISABLED
        j       change
end     pthread_setcancelstate

# int pthread_setcanceltype(int type, int *old): PTHREAD_CANCEL_DEFERRED, or PTHREAD_CANCEL_ASYNCHRONOUS: anywhere, not only at
# cancellation points. old may be 0. 0 or EINVAL.
function pthread_setcanceltype
        li      a2, CANCEL_ASYNCHRONOUS
        # falls through
end     pthread_setcanceltype

# change: sets (a0: 1) or clears (a0: 0) the bit a2 of this thread's word.
change:
        li      t0, 1
        bltu    t0, a0, 4f
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      a0, 8(sp)
        sw      a1, 4(sp)
        sw      a2, 0(sp)
        call    pthread_self
        addi    a3, a0, thread.cancel
        lw      a2, 0(sp)
        lw      a1, 4(sp)
        lw      a0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        beqz    a0, 1f
        amoor.w t0, a2, (a3)
        j       2f
1:
        not     t0, a2
        amoand.w t0, t0, (a3)
2:
        beqz    a1, 3f
        and     t0, t0, a2
        snez    t0, t0
        sw      t0, 0(a1)
3:
        lw      t0, 0(a3)               # a request that had to wait until now
        addi    t0, t0, -(CANCEL_REQUESTED | CANCEL_ASYNCHRONOUS)
        beqz    t0, __cancel_exit
        li      a0, 0
        ret
4:
        li      a0, EINVAL
        ret

# void __cancel_unblock(void): what a new thread begins with: who made it may have had the signal blocked.
function __cancel_unblock
        li      a0, SIG_UNBLOCK
        la      a1, only_cancel
        li      a2, 0
        li      a3, sizeof.sigset
        li      t0, SYS_rt_sigprocmask
        ecall
        ret
end     __cancel_unblock

        .bss
        .balign 4
installed:
        .zero   4

        .section .data.rel.ro
        .balign 4
action:
        .word   on_cancel, SA_SIGINFO | SA_RESTART | SA_ONSTACK, -1, -1
only_cancel:
        .word   0, SIGCANCEL_HIGH
