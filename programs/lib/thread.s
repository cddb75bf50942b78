# Threads: pthread_create, pthread_exit, pthread_join, pthread_detach, pthread_self, pthread_equal.
#
# A thread comes with one mapping: a guard page that faults when its stack runs over, the stack, its record (thread.inc),
# and its thread-local variables. A joined thread's memory goes back at once; a detached one cannot give away the stack
# it stands on, so the next pthread_create does that for it.

        .include "function.inc"
        .include "thread.inc"
        .include "syscalls.inc"
        .include "flags.inc"
        .include "errno.inc"

        .weak   __run_key_destructors           # only there when the program has keys
        .weak   __streams_forked                # only there when it prints through streams
        .weak   __cancel_exit, __cancel_unblock # only there when the program cancels threads
        .hidden __cancel_exit, __cancel_unblock, __futex_wait, __futex_wait_point, __join
        .hidden __lock, __unlock, __threaded, __run_key_destructors, __thread_setup, __thread_free, __thread_forked
        .hidden __thread_known
        .globl  __threads_lock, __main_thread
        .hidden __threads_lock, __main_thread

# The thread shares all with its maker, but has its own stack, registers and tp; its number is stored before it runs, and
# cleared when it ends.
        .equ    THREAD_FLAGS, CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM
        .equ    NUMBER_FLAGS, CLONE_SETTLS | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID

# int pthread_create(pthread_t *thread, const pthread_attr_t *attr, void *(*start)(void *), void *argument): starts a thread
# that runs start(argument). attr may be 0. Result: 0, or EAGAIN without room for one more.
function pthread_create
        addi    sp, sp, -24
        sw      ra, 20(sp)
        sw      s0, 16(sp)
        sw      s1, 12(sp)
        sw      a0, 8(sp)
        sw      a2, 4(sp)
        sw      a3, 0(sp)
        mv      s1, a1
        call    reap
        mv      a0, s1
        call    __thread_setup          # memory and record
        beqz    a0, 3f
        mv      s0, a0                  # s0: the record
        lw      t0, 4(sp)
        lw      t1, 0(sp)
        sw      t0, thread.start(s0)
        sw      t1, thread.argument(s0)
        la      t0, __threaded          # from now on the library's locks are real
        li      t1, 1
        sw      t1, 0(t0)
        la      t0, thread_count
        amoadd.w zero, t1, (t0)
        li      a0, THREAD_FLAGS | NUMBER_FLAGS
        mv      a1, s0                  # the stack ends where the record begins
        addi    a2, s0, thread.tid
        lw      a3, thread.tp(s0)
        addi    a4, s0, thread.tid
        li      t0, SYS_clone
        ecall
        beqz    a0, thread_starts
        bltz    a0, 2f
        lw      t0, 8(sp)
        sw      s0, 0(t0)
        li      a0, 0
1:
        lw      s1, 12(sp)
        lw      s0, 16(sp)
        lw      ra, 20(sp)
        addi    sp, sp, 24
        ret
2:
        la      t0, thread_count
        li      t1, -1
        amoadd.w zero, t1, (t0)
        mv      a0, s0
        call    __thread_free
3:
        li      a0, EAGAIN
        j       1b
end     pthread_create

# The first instructions of a thread. s0: its record.
thread_starts:
        lw      t0, thread.tid(s0)
        sw      t0, tcb.tid(tp)
        la      t1, __cancel_unblock
        beqz    t1, 1f
        jalr    t1
1:
        lw      a0, thread.argument(s0)
        lw      t0, thread.start(s0)
        li      fp, 0                   # a debugger's walk along the frames ends here; it is s0
        jalr    t0
        # falls through

# void pthread_exit(void *result): ends this thread: what pthread_cleanup_push noted runs, then the destructors of its keys.
# The last thread to end ends the process, as exit(0) does.
function pthread_exit
        mv      s1, a0                  # never returns, so nothing has to be saved
        call    pthread_self
        mv      s0, a0
        li      t1, CANCEL_DISABLED     # from here on nobody stops it
        addi    t0, s0, thread.cancel
        amoor.w zero, t1, (t0)
        sw      s1, thread.result(s0)
1:
        lw      t0, thread.cleanup(s0)  # a list of: function, argument, next
        beqz    t0, 2f
        lw      t1, 8(t0)
        sw      t1, thread.cleanup(s0)
        lw      a0, 4(t0)
        lw      t0, 0(t0)
        jalr    t0
        j       1b
2:
        la      t0, __run_key_destructors
        beqz    t0, 3f
        mv      a0, s0
        jalr    t0
3:
        la      t0, thread_count
        li      t1, -1
        amoadd.w t0, t1, (t0)
        addi    t0, t0, -1
        bnez    t0, 4f
        li      a0, 0
        call    exit
4:
        li      t1, THREAD_ENDED
        addi    t0, s0, thread.state
        amoor.w t0, t1, (t0)
        andi    t0, t0, THREAD_DETACHED
        beqz    t0, 5f
        call    bury
5:
        li      a0, 0
        li      t0, SYS_exit
        ecall
        ebreak                          # it does not return
end     pthread_exit

# int pthread_join(pthread_t thread, void **result): waits until a thread has ended and takes its result; result may be 0.
# Result: 0; EDEADLK for the thread itself, or one that waits to join this one; EINVAL if it is detached, or another thread
# joins it; ESRCH if there is no such thread, for instance because it has been joined. A cancellation point; the thread can
# still be joined after that.
function pthread_join
        cancel_here
        lla     a2, __futex_wait_point
        j       join
end     pthread_join

# int __join(pthread_t thread, void **result): pthread_join that is no cancellation point.
function __join
        lla     a2, __futex_wait
        # falls through
end     __join

# join: with the function that waits in a2.
join:
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      s0, 8(sp)
        sw      a1, 4(sp)
        sw      a2, 0(sp)
        mv      s0, a0
        call    __thread_known
        mv      t0, a0
        li      a0, ESRCH
        beqz    t0, 3f
        call    pthread_self
        mv      t0, a0
        li      a0, EDEADLK
        beq     t0, s0, 3f
        lw      t1, thread.joiner(t0)
        beq     t1, s0, 3f
        li      a0, EINVAL
        addi    t1, s0, thread.joiner
        li      a1, 0
        amocas.w a1, t0, (t1)
        bnez    a1, 3f
        mv      a0, s0
        lw      a1, 0(sp)
        call    wait_for_end
        bnez    a0, 4f
        lw      t0, 4(sp)
        beqz    t0, 1f
        lw      t1, thread.result(s0)
        sw      t1, 0(t0)
1:
        mv      a0, s0
        call    __thread_free
        li      a0, 0
3:
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
4:
        sw      zero, thread.joiner(s0) # cancelled
        la      t0, __cancel_exit
        jr      t0

# int pthread_detach(pthread_t thread): nobody is going to join it: its memory goes back when it ends. Result: 0, or EINVAL
# if that has been said before, or somebody joins it; ESRCH if there is no such thread any more.
function pthread_detach
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        call    __thread_known
        mv      t0, a0
        li      a0, ESRCH
        beqz    t0, 3f
        lw      a0, 0(sp)
        addi    t1, a0, thread.joiner
        li      t0, 0
        amocas.w t0, a0, (t1)           # its own joiner: nobody else can be it any more
        bnez    t0, 1f
        li      t1, THREAD_DETACHED
        addi    t0, a0, thread.state
        amoor.w t0, t1, (t0)
        andi    t0, t0, THREAD_ENDED
        bnez    t0, 2f
        li      a0, 0
        j       3f
1:
        li      a0, EINVAL
        j       3f
2:
        lla     a1, __futex_wait        # it has ended: a join without a result
        call    wait_for_end
        lw      a0, 0(sp)
        call    __thread_free
        li      a0, 0
3:
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     pthread_detach

# int __thread_forked(void): what fork calls in the new process: of all threads only this one has come along, under a
# new number. Always 0.
function __thread_forked
        la      t0, thread_count
        li      t1, 1
        sw      t1, 0(t0)
        la      t0, __threads_lock      # whoever had it has not come along
        sw      zero, 0(t0)
        lw      t1, tcb.self(tp)
        beqz    t1, 1f
        li      t0, SYS_gettid
        ecall
        sw      a0, thread.tid(t1)
        sw      a0, tcb.tid(tp)
        sw      zero, thread.is_robust(t1)
1:
        la      t0, __streams_forked
        beqz    t0, 2f
        jr      t0
2:
        li      a0, 0
        ret
end     __thread_forked

# pthread_t pthread_self(void): the thread that asks.
function pthread_self
        lw      a0, tcb.self(tp)
        beqz    a0, 1f
        ret
1:
        la      a0, __main_thread       # the first thread of the process: it has no record yet
        sw      a0, tcb.self(tp)
        sw      tp, thread.tp(a0)
        mv      t1, a0
        li      t0, SYS_set_tid_address # says its number, and who joins it will be woken
        ecall
        sw      a0, thread.tid(t1)
        sw      a0, tcb.tid(tp)
        mv      a0, t1
        ret
end     pthread_self

# int pthread_equal(pthread_t a, pthread_t b): whether they are the same thread.
function pthread_equal
        sub     a0, a0, a1
        seqz    a0, a0
        ret
end     pthread_equal

# wait_for_end: waits, by calling a1, until the kernel has cleared the number of thread a0. Result: 0 or -ECANCELED.
wait_for_end:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      a0, 4(sp)
        sw      a1, 0(sp)
1:
        lw      a0, 4(sp)
        lw      a1, thread.tid(a0)
        beqz    a1, 2f
        addi    a0, a0, thread.tid
        li      a2, 0
        li      a4, FUTEX_FOR_THREAD
        lw      t0, 0(sp)
        jalr    t0
        li      t0, -ECANCELED
        bne     a0, t0, 1b
        j       3f
2:
        li      a0, 0
3:
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

# bury: this thread (s0) is detached and about to end: it goes to the list of those whose memory the next pthread_create
# may give back.
bury:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        la      a0, __threads_lock
        call    __lock
        la      t0, ended_threads
        lw      t1, 0(t0)
        sw      t1, thread.next(s0)
        sw      s0, 0(t0)
        la      a0, __threads_lock
        call    __unlock
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# reap: gives back the memory of detached threads that the kernel is done with.
reap:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        la      a0, __threads_lock
        call    __lock
        la      t1, ended_threads       # t1: the link that leads to a0
1:
        lw      a0, 0(t1)
        beqz    a0, 3f
        lw      t0, thread.tid(a0)
        beqz    t0, 2f
        addi    t1, a0, thread.next
        j       1b
2:
        lw      t0, thread.next(a0)
        sw      t0, 0(t1)
        sw      a0, 0(sp)
        la      a0, __threads_lock
        call    __unlock
        lw      a0, 0(sp)
        call    __thread_free
        lw      ra, 4(sp)
        addi    sp, sp, 8
        j       reap
3:
        la      a0, __threads_lock
        call    __unlock
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

        .data
        .balign 4
thread_count:                         # threads that have not ended
        .word   1

        .bss
        .balign 4
__threads_lock:
        .zero   4
ended_threads:
        .zero   4
__main_thread:
        .zero   sizeof.thread
