/* Differences between Linux for riscv32 under QEMU and badak, hidden from the cases: calls of 32-bit words that riscv32
   does not have, the layout of sigaction, the return from handlers, and execve of guest programs. */
#include "runner.h"

#define WAITID_P_ALL 0
#define WAITID_P_PID 1
#define WAITID_P_PGID 2
#define SYS_waitid_ 95
#define AT_EXECFN 31
#define QEMU "/usr/bin/qemu-riscv32"

int on_qemu;
const char *self_path = "/bin/usertests";

void look_around(char **envp)
{
    on_qemu = CALL(lseek, -1, 0, 0) == -ENOSYS;
    while (*envp++ != 0) continue;
    for (unsigned *aux = (unsigned *)envp; aux[0] != 0; aux += 2)
        if (aux[0] == AT_EXECFN) self_path = (const char *)aux[1];
}

long exec_self(const char *const argv[], const char *const envp[])
{
    const char *all[24] = {"qemu-riscv32", "-0", argv[0], self_path};
    const char *const none[] = {0};
    int n = 4;
    if (envp == 0) envp = none;
    if (!on_qemu) return CALL(execve, self_path, argv, envp);
    for (int at = 1; argv[at] != 0; at++) all[n++] = argv[at];
    all[n] = 0;
    return CALL(execve, QEMU, all, envp);
}

/* A status as wait4 gives it, from what waitid tells. */
static int status_of(const int *info)
{
    int code = info[2], status = info[5];
    switch (code) {
    case CLD_EXITED: return status << 8;
    case CLD_KILLED: return status;
    case CLD_DUMPED: return status | 0x80;
    case CLD_STOPPED: return status << 8 | 0x7f;
    case CLD_CONTINUED: return 0xffff;
    default: return -1;
    }
}

long sys_wait4(int pid, int *status, int options, struct sys_rusage *usage)
{
    int info[32] = {0};
    int kind = pid < -1 ? WAITID_P_PGID : pid == -1 ? WAITID_P_ALL : pid == 0 ? WAITID_P_PGID : WAITID_P_PID;
    if (!on_qemu) return CALL(wait4, pid, status, options, usage);
    if ((options & ~(WNOHANG | WUNTRACED | WCONTINUED)) != 0) return -EINVAL;
    if (pid == (int)0x80000000) return -ESRCH;
    if (pid == 0) pid = CALL(getpgid, 0);
    long result = syscall6(SYS_waitid_, kind, pid < 0 ? -pid : pid, (long)info, options | WEXITED, (long)usage, 0);
    if (result < 0) return result;
    if (info[3] != 0 && status == BAD_ADDRESS) return -EFAULT;
    if (info[3] != 0 && status != 0) *status = status_of(info);
    return info[3];
}

long sys_lseek(int fd, long offset, int whence)
{
    long long result = 0;
    if (!on_qemu) return CALL(lseek, fd, offset, whence);
    long error = CALL(_llseek, fd, offset >> 31, offset, &result, whence);
    return error < 0 ? error : result > 0x7fffffff ? -EOVERFLOW : (long)result;
}

static void stat_of(struct sys_stat *to, const struct sys_statx *from)
{
    memset(to, 0, sizeof *to);
    to->ino = from->ino;
    to->mode = from->mode;
    to->nlink = from->nlink;
    to->size = from->size;
    to->blksize = from->blksize;
}

long sys_fstatat(int dirfd, const char *path, struct sys_stat *to, int flags)
{
    struct sys_statx found;
    if (!on_qemu) return CALL(fstatat, dirfd, path, to, flags);
    long result = CALL(statx, dirfd, path, flags, 0x7ff, to == BAD_ADDRESS ? BAD_ADDRESS : (void *)&found);
    if (result >= 0) stat_of(to, &found);
    return result;
}

long sys_fstat(int fd, struct sys_stat *to)
{
    return on_qemu ? sys_fstatat(fd, "", to, AT_EMPTY_PATH) : CALL(fstat, fd, to);
}

static void *widen(struct sys_timespec64 *to, const struct sys_timespec *from)
{
    if (from == 0 || from == BAD_ADDRESS) return (void *)from;
    to->sec = from->sec;
    to->nsec = from->nsec;
    return to;
}

static void narrow(struct sys_timespec *to, const struct sys_timespec64 *from)
{
    if (to == 0 || to == BAD_ADDRESS) return;
    to->sec = from->sec;
    to->nsec = from->nsec;
}

long sys_clock_nanosleep(int clock, int flags, const struct sys_timespec *request, struct sys_timespec *remain)
{
    struct sys_timespec64 wide = {0}, left = {0};
    if (!on_qemu) return CALL(clock_nanosleep, clock, flags, request, remain);
    long result = CALL(clock_nanosleep_time64, clock, flags, widen(&wide, request), remain == 0 ? 0 : &left);
    if (result == -EINTR && (flags & TIMER_ABSTIME) == 0) narrow(remain, &left);
    return result;
}

long sys_nanosleep(const struct sys_timespec *request, struct sys_timespec *remain)
{
    return on_qemu ? sys_clock_nanosleep(CLOCK_MONOTONIC, 0, request, remain) : CALL(nanosleep, request, remain);
}

long sys_clock_gettime(int clock, struct sys_timespec *to)
{
    struct sys_timespec64 wide;
    if (!on_qemu) return CALL(clock_gettime, clock, to);
    long result = CALL(clock_gettime64, clock, to == BAD_ADDRESS ? BAD_ADDRESS : (void *)&wide);
    if (result >= 0) narrow(to, &wide);
    return result;
}

long sys_getrlimit(int resource, struct sys_rlimit *to)
{
    struct sys_rlimit64 wide;
    if (!on_qemu) return CALL(getrlimit, resource, to);
    long result = CALL(prlimit64, 0, resource, 0, to == BAD_ADDRESS ? BAD_ADDRESS : (void *)&wide);
    if (result >= 0) {
        to->cur = wide.cur > 0xffffffff ? 0xffffffff : wide.cur;
        to->max = wide.max > 0xffffffff ? 0xffffffff : wide.max;
    }
    return result;
}

long sys_setrlimit(int resource, const struct sys_rlimit *from)
{
    struct sys_rlimit64 wide;
    if (!on_qemu) return CALL(setrlimit, resource, from);
    if (from == BAD_ADDRESS) return CALL(prlimit64, 0, resource, BAD_ADDRESS, 0);
    wide.cur = from->cur == 0xffffffff ? ~0ull : from->cur;
    wide.max = from->max == 0xffffffff ? ~0ull : from->max;
    return CALL(prlimit64, 0, resource, &wide, 0);
}

long sys_renameat(int from_dir, const char *from, int to_dir, const char *to)
{
    if (on_qemu) return CALL(renameat2, from_dir, from, to_dir, to, 0);
    return CALL(renameat, from_dir, from, to_dir, to);
}

long sys_futex(int *word, int op, int value, const struct sys_timespec *timeout, int *word2, int value3)
{
    struct sys_timespec64 wide;
    int command = op & 127;
    int takes_time = command == FUTEX_WAIT || command == FUTEX_WAIT_BITSET;
    if (!on_qemu) return CALL(futex, word, op, value, timeout, word2, value3);
    return CALL(futex_time64, word, op, value, takes_time ? widen(&wide, timeout) : timeout, word2, value3);
}

/* QEMU 7.2 has a word for a restorer before the mask. */
long sys_sigaction(int signal, const struct sys_sigaction *wanted, struct sys_sigaction *old)
{
    unsigned in[5] = {0}, out[5] = {0};
    if (!on_qemu || wanted == BAD_ADDRESS || old == BAD_ADDRESS) return CALL(rt_sigaction, signal, wanted, old, 8);
    if (wanted != 0) {
        in[0] = wanted->handler;
        in[1] = wanted->flags;
        in[3] = wanted->mask_low;
        in[4] = wanted->mask_high;
    }
    long result = CALL(rt_sigaction, signal, wanted == 0 ? 0 : in, old == 0 ? 0 : out, 8);
    if (result >= 0 && old != 0) *old = (struct sys_sigaction){out[0], out[1], out[3], out[4]};
    return result;
}

/* Handlers are entered through here: t0 is rt_sigreturn when it goes back to the kernel's trampoline, because QEMU's sets
   a7, which RV32E does not have. */
extern char signal_entry[];
__attribute__((used)) void (*signal_handlers[32])(int, struct sys_siginfo *, struct sys_ucontext *);
__asm__(".text\n"
        "        .globl  signal_entry\n"
        "signal_entry:\n"
        "        addi    sp, sp, -16\n"
        "        sw      ra, 0(sp)\n"
        "        slli    t0, a0, 2\n"
        "        la      t1, signal_handlers\n"
        "        add     t0, t0, t1\n"
        "        lw      t0, 0(t0)\n"
        "        jalr    t0\n"
        "        lw      ra, 0(sp)\n"
        "        addi    sp, sp, 16\n"
        "        li      t0, 139\n"
        "        ret\n");

long set_handler(int signal, void (*handler)(int, struct sys_siginfo *, struct sys_ucontext *), unsigned flags)
{
    struct sys_sigaction action = {(unsigned)signal_entry, flags, 0, 0};
    signal_handlers[signal] = handler;
    return sys_sigaction(signal, &action, 0);
}

long change_mask(int how, int signal)
{
    struct sys_sigset set = {1u << (signal - 1), 0};
    return CALL(rt_sigprocmask, how, &set, 0, 8);
}

void sys_exit(int status)
{
    for (;;) CALL(exit_group, status);
}

int wait_for(int pid)
{
    int status = 0;
    long result;
    do result = sys_wait4(pid, &status, 0, 0);
    while (result == -EINTR);
    return result < 0 ? (int)result : status;
}

void sleep_ms(int ms)
{
    struct sys_timespec64 left = {ms / 1000, ms % 1000 * 1000000};
    while (CALL(clock_nanosleep_time64, CLOCK_MONOTONIC, 0, &left, &left) == -EINTR) continue;
}

int make_file(const char *name, const char *text)
{
    int fd = CALL(openat, AT_FDCWD, name, O_RDWR | O_CREAT | O_TRUNC, 0644);
    sys_write(fd, text, text_length(text));
    sys_lseek(fd, 0, SEEK_SET);
    return fd;
}

char *get_pages(int pages)
{
    return (char *)sys_mmap(0, pages * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

void send_byte(int fd)
{
    sys_write(fd, "!", 1);
}

void await_byte(int fd)
{
    char byte;
    while (sys_read(fd, &byte, 1) == -EINTR) continue;
}
