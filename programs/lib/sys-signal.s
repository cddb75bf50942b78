# System calls on signals, under the names that C knows. A set of signals is two words: bit n-1 is signal n.

        .include "wrapper.inc"
        .include "signals.inc"
        .include "flags.inc"
        .include "structs.inc"
        .include "errno.inc"
        .include "thread.inc"

        wrapper sigaltstack, SYS_sigaltstack    # int sigaltstack(const stack_t *new, stack_t *old): a stack of their own for handlers
        wrapper tgkill, SYS_tgkill              # int tgkill(pid_t pid, pid_t tid, int signal): sends a signal to one thread
        wrapper setitimer, SYS_setitimer        # int setitimer(int which, const struct itimerval *new, struct itimerval *old): a timer that sends a signal, once or again and again
        wrapper getitimer, SYS_getitimer        # int getitimer(int which, struct itimerval *value): what is left of a timer

# int sigaction(int signal, const struct sigaction *new, struct sigaction *old): says what a signal does. That of the library
# (SIGCANCEL) is none of the program's: EINVAL.
function sigaction
        li      t0, SIGCANCEL
        bne     a0, t0, 1f
        li      a0, -EINVAL
        j       __result
1:
        li      a3, sizeof.sigset
        li      t0, SYS_rt_sigaction
        ecall
        j       __result
end     sigaction

# int sigprocmask(int how, const sigset_t *new, sigset_t *old): changes the signals that are blocked.
function sigprocmask
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    pthread_sigmask
        neg     a0, a0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        j       __result
end     sigprocmask

# int pthread_sigmask(int how, const sigset_t *new, sigset_t *old): changes the signals that this thread blocks. That of the
# library stays as it is. 0 or an error.
function pthread_sigmask
        addi    sp, sp, -sizeof.sigset
        beqz    a1, 1f
        lw      t0, 0(a1)
        lw      t1, 4(a1)
        andi    t1, t1, ~SIGCANCEL_HIGH
        sw      t0, 0(sp)
        sw      t1, 4(sp)
        mv      a1, sp
1:
        li      a3, sizeof.sigset
        li      t0, SYS_rt_sigprocmask
        ecall
        addi    sp, sp, sizeof.sigset
        neg     a0, a0
        ret
end     pthread_sigmask

# int sigpending(sigset_t *set): the blocked signals that have come.
function sigpending
        li      a1, sizeof.sigset
        li      t0, SYS_rt_sigpending
        ecall
        j       __result
end     sigpending

# int sigsuspend(const sigset_t *mask): waits for a signal with another mask. Always -1, EINTR.
function sigsuspend
        addi    sp, sp, -(sizeof.sigset + 4)
        sw      ra, sizeof.sigset(sp)
        lw      t0, 0(a0)
        lw      t1, 4(a0)
        andi    t1, t1, ~SIGCANCEL_HIGH
        sw      t0, 0(sp)
        sw      t1, 4(sp)
        mv      a0, sp
        li      a1, sizeof.sigset
        li      t0, SYS_rt_sigsuspend
        call    __waiting_call
        lw      ra, sizeof.sigset(sp)
        addi    sp, sp, sizeof.sigset + 4
        ret
end     sigsuspend

# int sigwait(const sigset_t *set, int *signal): waits for one of the signals, which have to be blocked, and takes it: no handler
# runs. 0 or an error.
function sigwait
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      a0, 4(sp)
        sw      a1, 0(sp)
1:
        lw      a0, 4(sp)
        li      a1, 0
        call    sigwaitinfo
        bltz    a0, 3f
        lw      a1, 0(sp)
        sw      a0, 0(a1)
        li      a0, 0
2:
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
3:
        call    __errno_location
        lw      a0, 0(a0)
        li      t0, EINTR
        beq     a0, t0, 1b              # a handler for another signal
        j       2b
end     sigwait

# int sigwaitinfo(const sigset_t *set, siginfo_t *info): sigwait that stores what is known of the signal, unless info is 0.
# Result: the signal, or -1 (EINTR) after a handler for another one.
function sigwaitinfo
        li      a2, 0
        # falls through
end     sigwaitinfo

# int sigtimedwait(const sigset_t *set, siginfo_t *info, const struct timespec *time): sigwaitinfo that gives up after a time:
# -1 (EAGAIN).
function sigtimedwait
        addi    sp, sp, -(sizeof.sigset + 4)
        sw      ra, sizeof.sigset(sp)
        lw      t0, 0(a0)
        lw      t1, 4(a0)
        andi    t1, t1, ~SIGCANCEL_HIGH
        sw      t0, 0(sp)
        sw      t1, 4(sp)
        mv      a0, sp
        li      a3, sizeof.sigset
        li      t0, SYS_rt_sigtimedwait_time64
        call    __waiting_call
        lw      ra, sizeof.sigset(sp)
        addi    sp, sp, sizeof.sigset + 4
        ret
end     sigtimedwait

# sighandler_t signal(int signal, sighandler_t handler): the short sigaction; calls that the signal interrupts go on after it.
# Result: the handler before, or SIG_ERR, which is -1.
function signal
        addi    sp, sp, -(2 * sizeof.sigaction + 4)
        sw      ra, 2 * sizeof.sigaction(sp)
        sw      a1, sigaction.handler(sp)
        li      a1, SA_RESTART
        sw      a1, sigaction.flags(sp)
        sw      zero, sigaction.mask_low(sp)
        sw      zero, sigaction.mask_high(sp)
        mv      a1, sp
        addi    a2, sp, sizeof.sigaction
        call    sigaction
        bnez    a0, 1f
        lw      a0, sizeof.sigaction + sigaction.handler(sp)
1:
        lw      ra, 2 * sizeof.sigaction(sp)
        addi    sp, sp, 2 * sizeof.sigaction + 4
        ret
end     signal

# unsigned alarm(unsigned seconds): SIGALRM comes after so many seconds; 0 stops it. Result: seconds that were left.
function alarm
        addi    sp, sp, -(2 * sizeof.itimerval)
        sw      zero, itimerval.interval_sec(sp)
        sw      zero, itimerval.interval_usec(sp)
        sw      a0, itimerval.value_sec(sp)
        sw      zero, itimerval.value_usec(sp)
        li      a0, ITIMER_REAL
        mv      a1, sp
        addi    a2, sp, sizeof.itimerval
        li      t0, SYS_setitimer
        ecall
        lw      a0, sizeof.itimerval + itimerval.value_sec(sp)
        lw      a1, sizeof.itimerval + itimerval.value_usec(sp)
        snez    a1, a1                  # a started second counts
        add     a0, a0, a1
        addi    sp, sp, 2 * sizeof.itimerval
        ret
end     alarm

# int pause(void): waits for a signal with a handler. Always -1, EINTR.
function pause
        addi    sp, sp, -(sizeof.sigset + 4)
        sw      ra, sizeof.sigset(sp)
        li      a0, SIG_BLOCK
        li      a1, 0
        mv      a2, sp
        call    sigprocmask
        mv      a0, sp
        call    sigsuspend
        lw      ra, sizeof.sigset(sp)
        addi    sp, sp, sizeof.sigset + 4
        ret
end     pause

# int sigemptyset(sigset_t *set): no signal.
function sigemptyset
        sw      zero, 0(a0)
        sw      zero, 4(a0)
        li      a0, 0
        ret
end     sigemptyset

# int sigfillset(sigset_t *set): every signal, but that of the library.
function sigfillset
        li      a1, -1
        sw      a1, 0(a0)
        li      a1, ~SIGCANCEL_HIGH
        sw      a1, 4(a0)
        li      a0, 0
        ret
end     sigfillset

# int sigaddset(sigset_t *set, int signal): adds a signal.
function sigaddset
        addi    a1, a1, -1
        li      a2, 1
        sll     a2, a2, a1              # the lower five bits count
        srli    a1, a1, 5
        slli    a1, a1, 2
        add     a0, a0, a1
        lw      a1, 0(a0)
        or      a1, a1, a2
        sw      a1, 0(a0)
        li      a0, 0
        ret
end     sigaddset

# int sigdelset(sigset_t *set, int signal): takes a signal out.
function sigdelset
        addi    a1, a1, -1
        li      a2, 1
        sll     a2, a2, a1
        not     a2, a2
        srli    a1, a1, 5
        slli    a1, a1, 2
        add     a0, a0, a1
        lw      a1, 0(a0)
        and     a1, a1, a2
        sw      a1, 0(a0)
        li      a0, 0
        ret
end     sigdelset

# int sigismember(const sigset_t *set, int signal): 1 if it is in the set.
function sigismember
        addi    a1, a1, -1
        srli    a2, a1, 5
        slli    a2, a2, 2
        add     a0, a0, a2
        lw      a0, 0(a0)
        srl     a0, a0, a1
        andi    a0, a0, 1
        ret
end     sigismember
