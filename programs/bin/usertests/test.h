/* What a case of the user tests is written with. A case is `CASE(name) { ... }` in the file of its group, which says
   `#define GROUP "..."` before it includes this. It runs in a process of its own, in an empty directory, and tells what it
   saw: one line, the same on Linux and on badak. Calls are raw: a negative result is an error's number. */
#ifndef TEST_H
#define TEST_H

#include <badak/errno.h>
#include <badak/flags.h>
#include <badak/signals.h>
#include <badak/structs.h>
#include <badak/syscalls.h>
#include "later.h"
#include <stddef.h>
#include <stdint.h>

struct test {
    const char *name;
    void (*run)(void);
};

#define CASE(name)                                                                                                     \
    static void case_##name(void);                                                                                     \
    static const struct test entry_##name                                                                              \
        __attribute__((section("test_cases"), used)) = {GROUP "/" #name, case_##name};                                 \
    static void case_##name(void)

/* ---- system calls ---- */

static inline long syscall6(long number, long a, long b, long c, long d, long e, long f)
{
    register long t0 __asm__("t0") = number;
    register long a0 __asm__("a0") = a;
    register long a1 __asm__("a1") = b;
    register long a2 __asm__("a2") = c;
    register long a3 __asm__("a3") = d;
    register long a4 __asm__("a4") = e;
    register long a5 __asm__("a5") = f;
    __asm__ volatile("ecall" : "+r"(a0) : "r"(t0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5) : "memory");
    return a0;
}

#define CALL_(number, a, b, c, d, e, f, ...)                                                                           \
    syscall6(number, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))
/* CALL(openat, AT_FDCWD, "name", O_RDONLY): arguments that are not given are 0 */
#define CALL(name, ...) CALL_(SYS_##name, ##__VA_ARGS__, 0, 0, 0, 0, 0, 0, 0)

/* Calls that Linux's riscv32 does not have: there they are made of those that it has, as C libraries do (calls.c). */
long sys_wait4(int pid, int *status, int options, struct sys_rusage *usage);
long sys_lseek(int fd, long offset, int whence);
long sys_fstat(int fd, struct sys_stat *to);
long sys_fstatat(int dirfd, const char *path, struct sys_stat *to, int flags);
long sys_nanosleep(const struct sys_timespec *request, struct sys_timespec *remain);
long sys_clock_gettime(int clock, struct sys_timespec *to);
long sys_clock_nanosleep(int clock, int flags, const struct sys_timespec *request, struct sys_timespec *remain);
long sys_getrlimit(int resource, struct sys_rlimit *to);
long sys_setrlimit(int resource, const struct sys_rlimit *from);
long sys_renameat(int from_dir, const char *from, int to_dir, const char *to);
long sys_futex(int *word, int op, int value, const struct sys_timespec *timeout, int *word2, int value3);

/* Raw sigaction, whatever the layout of the structure is here. */
long sys_sigaction(int signal, const struct sys_sigaction *wanted, struct sys_sigaction *old);

/* The test runs under QEMU's user mode on Linux. */
extern int on_qemu;
/* The executable of the tests. */
extern const char *self_path;

/* ---- what most cases need ---- */

#define BAD_ADDRESS ((void *)0x00000010)
#define BAD_FD 99
#define LENGTH(array) ((int)(sizeof(array) / sizeof((array)[0])))

static inline long sys_open(const char *path, int flags) { return CALL(openat, AT_FDCWD, path, flags, 0644); }
static inline long sys_close(int fd) { return CALL(close, fd); }
static inline long sys_read(int fd, void *to, size_t n) { return CALL(read, fd, to, n); }
static inline long sys_write(int fd, const void *from, size_t n) { return CALL(write, fd, from, n); }
static inline long sys_pipe(int fds[2]) { return CALL(pipe2, fds, 0); }
static inline long sys_mkdir(const char *path) { return CALL(mkdirat, AT_FDCWD, path, 0755); }
static inline long sys_unlink(const char *path) { return CALL(unlinkat, AT_FDCWD, path, 0); }
static inline long sys_rmdir(const char *path) { return CALL(unlinkat, AT_FDCWD, path, AT_REMOVEDIR); }
static inline long sys_getpid(void) { return CALL(getpid); }
static inline long sys_kill(int pid, int signal) { return CALL(kill, pid, signal); }
static inline long sys_fork(void) { return CALL(clone, SIGCHLD, 0, 0, 0, 0); }
static inline long sys_mmap(void *at, size_t length, int prot, int flags, int fd, long page)
{
    return CALL(mmap2, at, length, prot, flags, fd, page);
}

__attribute__((noreturn)) void sys_exit(int status);
/* Waits for this child; its status as wait4 gives it, or a negative number. */
int wait_for(int pid);
/* Sleeps so many milliseconds, signals or not. */
void sleep_ms(int ms);
/* A new file of this name with this text, open for reading and writing, at its start. */
int make_file(const char *name, const char *text);
/* Anonymous private pages, readable and writable. */
char *get_pages(int pages);
/* Sets a handler with these flags. It may return; the kernel's way back is the one that both systems share. */
long set_handler(int signal, void (*handler)(int, struct sys_siginfo *, struct sys_ucontext *), unsigned flags);
/* Blocks (SIG_BLOCK), unblocks or sets a mask of one signal. */
long change_mask(int how, int signal);
/* Starts a child: `int child = START { ... }` would be magic; this is `if ((child = start()) == 0) { ...; sys_exit(0); }`. */
#define start sys_fork
/* One byte through a pipe: the two ways in which processes wait for each other here. */
void send_byte(int fd);
void await_byte(int fd);

/* The executable of the tests called with these arguments: its helpers (helpers.c) are called @NAME. */
long exec_self(const char *const argv[], const char *const envp[]);

/* ---- what a case saw ---- */

void saw(const char *what, long result);              /* what=N, or what=ENAME for a negative result */
void saw_number(const char *what, long value);        /* what=N, also below 0 */
void saw_hex(const char *what, unsigned value);       /* what=0x... */
void saw_is(const char *what, int truth);             /* what=yes or what=no */
void saw_text(const char *what, const char *text);    /* what="text" */
void saw_bytes(const char *what, const void *text, long n); /* the same, n bytes; an error's name if n is negative */
void saw_status(const char *what, int status);        /* a status of wait4 in words */
void saw_signal(const char *what, int signal);        /* what=SIGNAME */
const char *signal_name(int signal);

/* ---- strings ---- */

size_t text_length(const char *text);
int same_text(const char *a, const char *b);
int starts_with(const char *text, const char *head);
/* Where `part` begins in text, or 0. */
const char *find_text(const char *text, const char *part);
/* Writes a number in decimal digits, with a final 0; gives the end. */
char *put_number(char *to, long value);
char *put_text(char *to, const char *text);
void *memset(void *to, int byte, size_t n);
void *memcpy(void *to, const void *from, size_t n);
int memcmp(const void *a, const void *b, size_t n);

#endif
