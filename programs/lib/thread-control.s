# What one can ask of threads: signals, names, harts.

        .include "wrapper.inc"
        .include "thread.inc"
        .include "errno.inc"
        .include "structs.inc"

        wrapper sched_setaffinity, SYS_sched_setaffinity        # int sched_setaffinity(pid_t tid, size_t size, const cpu_set_t *set): the harts that a thread may run on; tid 0 is the one that asks

# int sched_getaffinity(pid_t tid, size_t size, cpu_set_t *set): stores the harts that a thread may run on. 0 or -1.
function sched_getaffinity
        mv      a4, a2
        mv      a5, a1
        li      t0, SYS_sched_getaffinity
        ecall
        bltz    a0, __result
        add     a4, a4, a0              # behind what the kernel has written: no more harts
        sub     a2, a5, a0
1:
        blez    a2, 2f
        sb      zero, 0(a4)
        addi    a4, a4, 1
        addi    a2, a2, -1
        j       1b
2:
        li      a0, 0
        ret
end     sched_getaffinity

# int pthread_setaffinity_np(pthread_t thread, size_t size, const cpu_set_t *set): the harts that it may run on. 0 or an error.
function pthread_setaffinity_np
        lw      a0, thread.tid(a0)
        beqz    a0, no_thread
        li      t0, SYS_sched_setaffinity
        ecall
        neg     a0, a0
        ret
end     pthread_setaffinity_np

# int pthread_getaffinity_np(pthread_t thread, size_t size, cpu_set_t *set): stores the harts that it may run on. 0 or an error.
function pthread_getaffinity_np
        lw      a0, thread.tid(a0)
        beqz    a0, no_thread
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    sched_getaffinity
        beqz    a0, 1f
        call    __errno_location
        lw      a0, 0(a0)
1:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
end     pthread_getaffinity_np

# int pthread_kill(pthread_t thread, int signal): sends a signal to a thread; nothing happens to one that has ended, or with
# signal 0. 0, or EINVAL if there is no such signal.
function pthread_kill
        mv      a2, a1
        lw      a3, thread.tid(a0)
        beqz    a3, 1f
        li      t0, SYS_getpid
        ecall
        mv      a1, a3
        li      t0, SYS_tgkill
        ecall
        neg     a0, a0
        li      t0, ESRCH               # it has ended just now
        bne     a0, t0, 2f
1:
        li      t0, HIGHEST_SIGNAL
        sltu    a0, t0, a2
        neg     a0, a0
        andi    a0, a0, EINVAL
2:
        ret
end     pthread_kill

# int pthread_setname_np(pthread_t thread, const char *name): up to 15 characters for people to read. 0, or ERANGE.
function pthread_setname_np
        li      a2, THREAD_NAME_BYTES
        mv      a3, a1
1:
        lbu     t0, 0(a3)
        addi    a3, a3, 1
        addi    a2, a2, -1
        beqz    t0, 2f
        bnez    a2, 1b
        li      a0, ERANGE
        ret
2:
        lbu     t0, 0(a1)
        sb      t0, thread.name(a0)
        addi    a0, a0, 1
        addi    a1, a1, 1
        bnez    t0, 2b
        li      a0, 0
        ret
end     pthread_setname_np

# int pthread_getname_np(pthread_t thread, char *to, size_t size): its name. 0, or ERANGE when it does not fit.
function pthread_getname_np
1:
        beqz    a2, 2f
        lbu     t0, thread.name(a0)
        sb      t0, 0(a1)
        addi    a0, a0, 1
        addi    a1, a1, 1
        addi    a2, a2, -1
        bnez    t0, 1b
        li      a0, 0
        ret
2:
        li      a0, ERANGE
        ret
end     pthread_getname_np

no_thread:
        li      a0, ESRCH
        ret
