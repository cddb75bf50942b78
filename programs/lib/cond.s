# Condition variables: pthread_cond_wait, timedwait, signal, broadcast. Each thread that waits puts a note with a word of
# its own into a list, so that a signal wakes exactly one of those who were waiting when it came, in their order. Those
# that processes share (cond-shared.s) cannot: a list of addresses means nothing in another process.

        .include "function.inc"
        .include "thread.inc"
        .include "errno.inc"
        .include "flags.inc"

        .weak   __cond_wait_shared, __cond_notify_shared        # only there when the program makes shared ones
        .weak   __cancel_exit
        .hidden __lock, __unlock, __futex_wait_point, __futex_wake, __cancel_exit, __cond_wait_shared, __cond_notify_shared

        .equ    note.word, 0            # 1 when the signal has come
        .equ    note.next, 4
        .equ    sizeof.note, 8

        .equ    wait.note, 0            # the stack of a thread that waits
        .equ    wait.cond, sizeof.note
        .equ    wait.mutex, sizeof.note + 4
        .equ    wait.until, sizeof.note + 8
        .equ    wait.clock, sizeof.note + 12
        .equ    wait.saved, sizeof.note + 16
        .equ    sizeof.wait, sizeof.note + 28

# int pthread_cond_init(pthread_cond_t *cond, const pthread_condattr_t *attr): makes a condition variable. attr may be 0.
# Always 0.
function pthread_cond_init
        sw      zero, cond.lock(a0)
        sw      zero, cond.first(a0)
        sw      zero, cond.last(a0)
        sw      zero, cond.clock(a0)
        beqz    a1, 1f
        lw      t0, 0(a1)
        sw      t0, cond.clock(a0)
1:
        li      a0, 0
        ret
end     pthread_cond_init

# int pthread_cond_destroy(pthread_cond_t *cond): it is not used any more. 0, or EBUSY while somebody waits.
function pthread_cond_destroy
        addi    sp, sp, -8
        sw      ra, 4(sp)
        call    __lock                  # who has just woken the last one, or given up, may still be about to unlock it
        lw      t0, cond.last(a0)
        sw      t0, 0(sp)
        call    __unlock
        lw      t0, 0(sp)
        snez    a0, t0
        neg     a0, a0
        andi    a0, a0, EBUSY
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     pthread_cond_destroy

# int pthread_cond_wait(pthread_cond_t *cond, pthread_mutex_t *mutex): gives the mutex back, waits for a signal, and holds the
# mutex again: look at the condition once more then, another thread may have been faster. Result: 0, or an error of the
# mutex.
function pthread_cond_wait
        li      a2, 0
        # falls through
end     pthread_cond_wait

# int pthread_cond_timedwait(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *until): pthread_cond_wait
# that gives up at a time, with ETIMEDOUT, holding the mutex.
function pthread_cond_timedwait
        lw      t0, cond.clock(a0)
        andi    t0, t0, LOCK_SHARED
        beqz    t0, 1f
        la      t0, __cond_wait_shared
        jr      t0
1:
        addi    sp, sp, -sizeof.wait
        sw      ra, wait.saved + 8(sp)
        sw      s0, wait.saved + 4(sp)
        sw      s1, wait.saved(sp)
        sw      a1, wait.mutex(sp)
        sw      a2, wait.until(sp)
        lw      t0, cond.clock(a0)      # later: once it is woken, the condition variable may be gone
        sw      t0, wait.clock(sp)
        mv      s0, a0                  # s0: the condition variable
        sw      zero, wait.note + note.word(sp)
        sw      zero, wait.note + note.next(sp)
        call    __lock
        lw      t0, cond.last(s0)
        beqz    t0, 1f
        sw      sp, note.next(t0)
        j       2f
1:
        sw      sp, cond.first(s0)
2:
        sw      sp, cond.last(s0)
        mv      a0, s0
        call    __unlock
        lw      a0, wait.mutex(sp)
        call    pthread_mutex_unlock
        mv      s1, a0                  # s1: the result
        bnez    a0, 5f
3:
        mv      a0, sp
        li      a1, 0
        lw      a2, wait.until(sp)
        lw      a3, wait.clock(sp)
        mv      a4, s0
        call    __futex_wait_point
        mv      s1, a0
        lw      t0, wait.note + note.word(sp)
        bnez    t0, 4f                  # it has come
        li      t0, -ECANCELED
        beq     a0, t0, 6f
        li      t0, -ETIMEDOUT
        beq     a0, t0, 6f
        li      t0, -EINVAL
        bne     a0, t0, 3b
6:
        call    leave
        beqz    a0, 4f                  # it came just now
        neg     s1, s1
        j       7f
4:
        li      s1, 0
7:
        lw      a0, wait.mutex(sp)
        call    pthread_mutex_lock
        li      t0, ECANCELED
        beq     s1, t0, 9f
        beqz    a0, 8f
        mv      s1, a0
8:
        mv      a0, s1
        lw      s1, wait.saved(sp)
        lw      s0, wait.saved + 4(sp)
        lw      ra, wait.saved + 8(sp)
        addi    sp, sp, sizeof.wait
        ret
5:
        call    leave                   # the mutex was not this thread's: nothing has been given back
        j       8b
9:
        la      t0, __cancel_exit       # cancelled, and it holds the mutex again
        jr      t0
end     pthread_cond_timedwait

# leave: takes the note at sp out of the list of s0. Result: 0 if a signal has done that already.
leave:
        mv      a5, ra
        mv      a4, sp
        addi    sp, sp, -8
        sw      a5, 4(sp)
        sw      a4, 0(sp)
        mv      a0, s0
        call    __lock
        lw      a4, 0(sp)
        li      a0, 0
        lw      t0, note.word(a4)
        bnez    t0, 4f
        li      a2, 0                   # a2: the note before a3
        lw      a3, cond.first(s0)
1:
        beq     a3, a4, 2f
        mv      a2, a3
        lw      a3, note.next(a3)
        j       1b
2:
        lw      t0, note.next(a4)
        li      a0, 1
        beqz    a2, 3f
        sw      t0, note.next(a2)
        j       5f
3:
        sw      t0, cond.first(s0)
5:
        bnez    t0, 4f
        sw      a2, cond.last(s0)
4:
        sw      a0, 0(sp)
        mv      a0, s0
        call    __unlock
        lw      a0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

# int pthread_cond_signal(pthread_cond_t *cond): wakes one thread that waits, if there is one. Always 0.
function pthread_cond_signal
        li      a1, 1
        j       notify
end     pthread_cond_signal

# int pthread_cond_broadcast(pthread_cond_t *cond): wakes all threads that wait. Always 0.
function pthread_cond_broadcast
        li      a1, -1
        # falls through
end     pthread_cond_broadcast

# notify: wakes a1 threads that wait for a0, the first to come first.
notify:
        lw      t0, cond.clock(a0)
        andi    t0, t0, LOCK_SHARED
        bnez    t0, 5f
        lw      t0, cond.first(a0)
        beqz    t0, 3f                  # nobody: no lock, no system call
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        mv      s0, a0
        mv      s1, a1
        call    __lock
1:
        lw      a0, cond.first(s0)
        beqz    a0, 2f
        beqz    s1, 2f
        addi    s1, s1, -1
        lw      t0, note.next(a0)
        sw      t0, cond.first(s0)
        bnez    t0, 4f
        sw      zero, cond.last(s0)
4:
        li      t0, 1
        sw      t0, note.word(a0)       # from here on the note may be gone: its address serves to wake, no more
        li      a1, 1
        call    __futex_wake
        j       1b
2:
        mv      a0, s0
        call    __unlock
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
3:
        li      a0, 0
        ret
5:
        la      t0, __cond_notify_shared
        jr      t0
