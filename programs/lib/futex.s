# What all locks of the library are made of: waiting for a word to change and waking who waits, in the kernel; and the
# small lock of the library's own data, which is not even touched while there is only one thread.

        .include "function.inc"
        .include "syscalls.inc"
        .include "flags.inc"
        .include "structs.inc"
        .include "errno.inc"

        .weak   __cancel_point          # only there when the program cancels threads
        .hidden __futex_wait, __futex_wait_point, __cancel_point, __futex_wake, __lock, __unlock, __threaded

# int __futex_wait(int *word, int value, const struct timespec *until, clockid_t clock, int what): waits while *word is value.
# until is a time of the clock, or 0. what: FUTEX_FOR_..., or the address of a condition variable, for those who ask why the
# thread waits. Result: 0, or -EAGAIN, -EINTR, -ETIMEDOUT, -EINVAL. Changes a0-a5, t0 and t1 only.
# A time before the clock's begin is over; the kernel does not know such times.
function __futex_wait
        li      t1, 0
        j       wait_for_word
end     __futex_wait

# int __futex_wait_point(int *word, int value, const struct timespec *until, clockid_t clock, int what): the same as a
# cancellation point. -ECANCELED: the thread is to end; whoever called this puts things in order and goes to __cancel_exit.
function __futex_wait_point
        la      t1, __cancel_point
        # falls through
end     __futex_wait_point

wait_for_word:
        mv      t0, a3
        mv      a3, a2                  # futex(word, op, value, until, what, which waiters)
        mv      a2, a1
        li      a1, FUTEX_WAIT_BITSET
        bnez    t0, 1f
        li      a1, FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME
1:
        li      a5, -1
        li      t0, SYS_futex_time64
        bnez    t1, 3f
        ecall
2:
        li      t0, -EINVAL
        beq     a0, t0, 4f
        ret
3:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        jalr    t1
        lw      ra, 0(sp)
        addi    sp, sp, 4
        j       2b
4:
        beqz    a3, 5f
        lw      t0, timespec64.sec + 4(a3)
        bgez    t0, 5f
        lw      a4, timespec64.nsec(a3)
        li      t0, 1000000000
        bgeu    a4, t0, 5f
        li      a0, -ETIMEDOUT
5:
        ret

# int __futex_wake(int *word, int n): wakes up to n threads that wait for a word. Result: how many. Changes a0-a2 and t0.
function __futex_wake
        mv      a2, a1
        li      a1, FUTEX_WAKE
        li      t0, SYS_futex
        ecall
        ret
end     __futex_wake

# void __lock(int *word): 0 is free, 1 is locked, 2 is locked and somebody waits. Without a second thread it does nothing.
function __lock
        la      t0, __threaded
        lw      t0, 0(t0)
        beqz    t0, 3f
1:
        lr.w    t0, (a0)
        bnez    t0, 2f
        li      t1, 1
        sc.w    t0, t1, (a0)
        bnez    t0, 1b
        ret
2:
        li      t0, 2                   # from now on whoever unlocks it wakes somebody
        amoswap.w t0, t0, (a0)
        beqz    t0, 3f
        mv      t1, a0
        li      a1, FUTEX_WAIT
        li      a2, 2
        li      a3, 0
        li      t0, SYS_futex
        ecall
        mv      a0, t1
        j       2b
3:
        ret
end     __lock

# void __unlock(int *word): the other half of __lock.
function __unlock
        la      t0, __threaded
        lw      t0, 0(t0)
        beqz    t0, 1f
        amoswap.w t0, zero, (a0)
        addi    t0, t0, -2
        bnez    t0, 1f
        li      a1, 1
        tail    __futex_wake
1:
        ret
end     __unlock

        .bss
        .balign 4
        .globl  __threaded
__threaded:                             # 1 from the first pthread_create on
        .zero   4
