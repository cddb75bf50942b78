/* What picolibc asks of the system, as badak's system calls: files, memory, time, the end of the program. Numbers and
 * layouts are those of Linux for riscv32 (docs/reference/syscalls.md); errno values and flags of open are newlib's
 * on this side, so they are translated. */

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdio-bufio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/times.h>
#include <time.h>
#include <unistd.h>

enum {
    SYS_unlinkat = 35, SYS_openat = 56, SYS_close = 57, SYS_llseek = 62, SYS_read = 63, SYS_write = 64,
    SYS_exit_group = 94, SYS_kill = 129, SYS_sigprocmask = 135, SYS_getpid = 172, SYS_brk = 214,
    SYS_getrandom = 278, SYS_statx = 291, SYS_clock_gettime64 = 403
};

enum { LINUX_AT_FDCWD = -100, LINUX_AT_EMPTY_PATH = 0x1000, LINUX_STATX_BASIC = 0x7ff };
enum { LINUX_CLOCK_REALTIME = 0, LINUX_CLOCK_PROCESS_CPUTIME = 2 };

/* The system call: number in t0, arguments from a0 on, the result or -errno in a0. */
static long call(long number, long a, long b, long c, long d, long e)
{
    register long t0 __asm__("t0") = number;
    register long a0 __asm__("a0") = a;
    register long a1 __asm__("a1") = b;
    register long a2 __asm__("a2") = c;
    register long a3 __asm__("a3") = d;
    register long a4 __asm__("a4") = e;
    __asm__ volatile("ecall" : "+r"(a0) : "r"(t0), "r"(a1), "r"(a2), "r"(a3), "r"(a4) : "memory");
    return a0;
}

/* newlib's errno for Linux's, where they differ; the first 34 are the same everywhere. */
static const unsigned char ERRNO_OF_LINUX[] = {
    [35] = EDEADLK, [36] = ENAMETOOLONG, [37] = ENOLCK, [38] = ENOSYS, [39] = ENOTEMPTY, [40] = ELOOP, [42] = ENOMSG,
    [43] = EIDRM, [61] = ENODATA, [62] = ETIME, [71] = EPROTO, [75] = EOVERFLOW, [84] = EILSEQ, [88] = ENOTSOCK,
    [89] = EDESTADDRREQ, [90] = EMSGSIZE, [91] = EPROTOTYPE, [92] = ENOPROTOOPT, [93] = EPROTONOSUPPORT,
    [95] = EOPNOTSUPP, [97] = EAFNOSUPPORT, [98] = EADDRINUSE, [99] = EADDRNOTAVAIL, [100] = ENETDOWN,
    [101] = ENETUNREACH, [103] = ECONNABORTED, [104] = ECONNRESET, [105] = ENOBUFS, [106] = EISCONN, [107] = ENOTCONN,
    [110] = ETIMEDOUT, [111] = ECONNREFUSED, [113] = EHOSTUNREACH, [114] = EALREADY, [115] = EINPROGRESS,
    [122] = EDQUOT, [125] = ECANCELED,
};

/* The result of a system call as C has it: -1 and errno if it failed. */
static long result(long value)
{
    if (value >= 0 || value < -4095) return value;
    unsigned number = (unsigned)-value;
    errno = number <= ERANGE ? (int)number
          : number < sizeof ERRNO_OF_LINUX && ERRNO_OF_LINUX[number] ? ERRNO_OF_LINUX[number] : EIO;
    return -1;
}

/* Files */

static long linux_open_flags(int flags)
{
    long to = flags & (O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND);
    if (flags & O_EXCL) to |= 0200;
    if (flags & O_NOCTTY) to |= 0400;
    if (flags & O_NONBLOCK) to |= 04000;
    if (flags & O_DIRECTORY) to |= 0200000;
    if (flags & O_NOFOLLOW) to |= 0400000;
    if (flags & O_CLOEXEC) to |= 02000000;
    return to;
}

int open(const char *path, int flags, ...)
{
    __builtin_va_list list;
    __builtin_va_start(list, flags);
    long mode = flags & O_CREAT ? __builtin_va_arg(list, int) : 0;
    __builtin_va_end(list);
    return result(call(SYS_openat, LINUX_AT_FDCWD, (long)path, linux_open_flags(flags), mode, 0));
}

int close(int fd) { return result(call(SYS_close, fd, 0, 0, 0, 0)); }
ssize_t read(int fd, void *to, size_t count) { return result(call(SYS_read, fd, (long)to, count, 0, 0)); }
ssize_t write(int fd, const void *from, size_t count) { return result(call(SYS_write, fd, (long)from, count, 0, 0)); }
int unlink(const char *path) { return result(call(SYS_unlinkat, LINUX_AT_FDCWD, (long)path, 0, 0, 0)); }

off_t lseek(int fd, off_t offset, int whence)
{
    int64_t place = 0;
    long error = result(call(SYS_llseek, fd, offset < 0 ? -1 : 0, offset, (long)&place, whence));
    return error < 0 ? -1 : (off_t)place;
}

/* Linux's struct statx, as far as it is used. */
struct statx {
    uint32_t mask, blksize;
    uint64_t attributes;
    uint32_t nlink, uid, gid;
    uint16_t mode, spare;
    uint64_t ino, size, blocks, attributes_mask;
    struct { int64_t sec; uint32_t nsec, spare; } atime, btime, ctime, mtime;
    uint32_t rest[40];
};

static int status_of(int fd, const char *path, long flags, struct stat *to)
{
    struct statx from;
    if (result(call(SYS_statx, fd, (long)path, flags, LINUX_STATX_BASIC, (long)&from)) < 0) return -1;
    memset(to, 0, sizeof *to);
    to->st_mode = from.mode;
    to->st_nlink = from.nlink;
    to->st_uid = from.uid;
    to->st_gid = from.gid;
    to->st_ino = from.ino;
    to->st_size = from.size;
    to->st_blksize = from.blksize;
    to->st_blocks = from.blocks;
    to->st_atim.tv_sec = from.atime.sec;
    to->st_mtim.tv_sec = from.mtime.sec;
    to->st_ctim.tv_sec = from.ctime.sec;
    return 0;
}

int fstat(int fd, struct stat *to) { return status_of(fd, "", LINUX_AT_EMPTY_PATH, to); }
int stat(const char *path, struct stat *to) { return status_of(LINUX_AT_FDCWD, path, 0, to); }

int isatty(int fd)
{
    struct stat status;
    if (fstat(fd, &status) < 0) return 0;
    if (S_ISCHR(status.st_mode)) return 1;
    errno = ENOTTY;
    return 0;
}

/* Memory: the heap begins where the kernel's break stands at the start, behind .bss. */

void *sbrk(ptrdiff_t change)
{
    static long end;
    if (end == 0) end = call(SYS_brk, 0, 0, 0, 0, 0);
    long before = end;
    if (change != 0 && call(SYS_brk, before + change, 0, 0, 0, 0) != before + change) {
        errno = ENOMEM;
        return (void *)-1;
    }
    end = before + change;
    return (void *)before;
}

/* Time and processes */

static void clock_now(long clock, int64_t time[2]) { call(SYS_clock_gettime64, clock, (long)time, 0, 0, 0); }

int gettimeofday(struct timeval *restrict to, void *restrict zone)
{
    (void)zone;
    int64_t time[2];
    clock_now(LINUX_CLOCK_REALTIME, time);
    to->tv_sec = time[0];
    to->tv_usec = (long)time[1] / 1000;
    return 0;
}

/* In units of CLOCKS_PER_SEC, which is a million. */
clock_t times(struct tms *to)
{
    int64_t time[2];
    clock_now(LINUX_CLOCK_PROCESS_CPUTIME, time);
    clock_t used = (clock_t)time[0] * 1000000 + (long)time[1] / 1000;
    if (to) *to = (struct tms){ .tms_utime = used };
    return used;
}

pid_t getpid(void) { return call(SYS_getpid, 0, 0, 0, 0, 0); }
int kill(pid_t pid, int signal) { return result(call(SYS_kill, pid, signal, 0, 0, 0)); }
int getentropy(void *to, size_t count) { return result(call(SYS_getrandom, (long)to, count, 0, 0, 0)) < 0 ? -1 : 0; }

int sigprocmask(int how, const sigset_t *set, sigset_t *old)
{
    uint32_t now[2] = { set ? *set >> 1 : 0, 0 };
    uint32_t before[2] = { 0, 0 };
    long error = call(SYS_sigprocmask, how, set ? (long)now : 0, (long)before, 8, 0);
    if (old) *old = before[0] << 1;
    return result(error);
}

void _exit(int status)
{
    for (;;) call(SYS_exit_group, status, 0, 0, 0, 0);
}

/* The three standard streams; standard output is written line by line. */

static char in_buffer[1024], out_buffer[1024], error_buffer[128];

static struct __file_bufio in =
    FDEV_SETUP_BUFIO(0, in_buffer, sizeof in_buffer, read, write, lseek, close, __SRD, 0);
static struct __file_bufio out =
    FDEV_SETUP_BUFIO(1, out_buffer, sizeof out_buffer, read, write, lseek, close, __SWR, __BLBF);
static struct __file_bufio error =
    FDEV_SETUP_BUFIO(2, error_buffer, sizeof error_buffer, read, write, lseek, close, __SWR, __BLBF);

FILE *const stdin = &in.xfile.cfile.file;
FILE *const stdout = &out.xfile.cfile.file;
FILE *const stderr = &error.xfile.cfile.file;

__attribute__((destructor)) static void flush_streams(void)
{
    fflush(stdout);
    fflush(stderr);
}
