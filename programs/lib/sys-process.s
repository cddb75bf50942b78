# System calls on processes, under the names that C knows.

        .include "wrapper.inc"
        .include "signals.inc"
        .include "flags.inc"

        .weak   __flush_all                     # only there when the program prints through streams
        .weak   __thread_forked                 # only there when it has threads
        .weak   __heap_lock                     # only there when it has a heap
        .hidden __thread_forked, __heap_lock, __lock, __unlock

        wrapper execve, SYS_execve              # int execve(const char *path, char *const argv[], char *const envp[]): replaces the program of this process; comes back only if it fails
        waiting wait4, SYS_wait4                # pid_t wait4(pid_t pid, int *status, int options, struct rusage *usage): waits for a child to change, and says what it has used
        wrapper setpriority, SYS_setpriority    # int setpriority(int which, id_t who, int nice): changes nice values, -20 (most) to 19
        wrapper setrlimit, SYS_setrlimit        # int setrlimit(int resource, const struct rlimit *limit): sets a limit
        wrapper getrlimit, SYS_getrlimit        # int getrlimit(int resource, struct rlimit *limit): reads a limit
        wrapper getrusage, SYS_getrusage        # int getrusage(int who, struct rusage *usage): CPU time and counts of work
        wrapper sysinfo, SYS_sysinfo            # int sysinfo(struct sysinfo *info): time since boot, memory, processes
        wrapper prctl, SYS_prctl                # int prctl(int option, ...): PR_SET_NAME and PR_GET_NAME, the name of this thread
        wrapper getuid, SYS_getuid              # uid_t getuid(void): the user: always 0, root
        wrapper geteuid, SYS_geteuid            # uid_t geteuid(void): the effective user
        wrapper getgid, SYS_getgid              # gid_t getgid(void): the group
        wrapper getegid, SYS_getegid            # gid_t getegid(void): the effective group
        wrapper kill, SYS_kill                  # int kill(pid_t pid, int signal): sends a signal to a process or a group
        wrapper getpid, SYS_getpid              # pid_t getpid(void): number of this process
        wrapper getppid, SYS_getppid            # pid_t getppid(void): number of its parent
        wrapper gettid, SYS_gettid              # pid_t gettid(void): number of this thread
        wrapper getpgid, SYS_getpgid            # pid_t getpgid(pid_t pid): process group of a process
        wrapper setpgid, SYS_setpgid            # int setpgid(pid_t pid, pid_t group): puts a process into a group
        wrapper getsid, SYS_getsid              # pid_t getsid(pid_t pid): session of a process
        wrapper setsid, SYS_setsid              # pid_t setsid(void): starts a new session
        wrapper sched_yield, SYS_sched_yield    # int sched_yield(void): lets others run
        wrapper uname, SYS_uname                # int uname(struct utsname *to): names of the system

# pid_t fork(void): makes a second process that goes on from here, too. Result: the child's id; 0 in the child. Output
# that waits is written first: otherwise both would have it in their buffers.
function fork
        addi    sp, sp, -8
        sw      ra, 4(sp)
        la      t0, __flush_all
        beqz    t0, 1f
        jalr    t0
1:
        la      a0, __heap_lock
        beqz    a0, 2f
        call    __lock                  # no thread is in the middle of malloc now: the child would not have it
2:
        li      a0, SIGCHLD             # what the parent gets when the child ends
        li      a1, 0
        li      a2, 0
        li      a3, 0
        li      a4, 0
        li      t0, SYS_clone
        ecall
        sw      a0, 0(sp)
        bnez    a0, 3f
        la      t0, __thread_forked
        beqz    t0, 3f
        jalr    t0
3:
        la      a0, __heap_lock
        beqz    a0, 4f
        call    __unlock
4:
        lw      a0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        j       __result
end     fork

# pid_t vfork(void): a child that works in this process's memory, which stands still until the child execs or ends. It may
# do nothing else than that, and must not return.
function vfork
        la      a0, CLONE_VM | CLONE_VFORK | SIGCHLD
        li      a1, 0
        li      a2, 0
        li      a3, 0
        li      a4, 0
        li      t0, SYS_clone
        ecall
        j       __result
end     vfork

# pid_t getpgrp(void): process group of this process.
function getpgrp
        li      a0, 0
        tail    getpgid
end     getpgrp

# int getpriority(int which, id_t who): the nice value, -20 to 19; after -1 look at errno.
function getpriority
        li      t0, SYS_getpriority
        ecall
        bltz    a0, 1f
        li      a1, 20
        sub     a0, a1, a0
        ret
1:
        j       __result
end     getpriority

# int nice(int more): makes this process nicer by so much. Result: the new nice value.
function nice
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        li      a0, PRIO_PROCESS
        li      a1, 0
        call    getpriority
        lw      a2, 0(sp)
        add     a2, a2, a0
        li      a0, PRIO_PROCESS
        li      a1, 0
        call    setpriority
        li      a0, PRIO_PROCESS
        li      a1, 0
        lw      ra, 4(sp)
        addi    sp, sp, 8
        tail    getpriority
end     nice

# int waitid(int idtype, id_t id, siginfo_t *info, int options): waits for a child to end, stop or go on.
function waitid
        li      a4, 0
        li      t0, SYS_waitid
        j       __waiting_call
end     waitid

# int execv(const char *path, char *const argv[]): replaces the program of this process. Comes back only if it fails.
function execv
        la      a2, environ
        lw      a2, 0(a2)
        tail    execve
end     execv

# pid_t wait(int *status): waits for a child to end. Result: its id.
function wait
        mv      a1, a0
        li      a0, -1
        li      a2, 0
        # falls through
end     wait

# pid_t waitpid(pid_t pid, int *status, int options): waits for one child.
function waitpid
        li      a3, 0
        tail    wait4
end     waitpid

# int raise(int signal): sends a signal to this process.
function raise
        mv      a1, a0
        li      t0, SYS_getpid
        ecall
        li      t0, SYS_kill
        ecall
        j       __result
end     raise
