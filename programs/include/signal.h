/* Signals (lib/sys-process.s, lib/sys-signal.s). */
#ifndef SIGNAL_H
#define SIGNAL_H

#include <badak/flags.h>
#include <badak/signals.h>
#include <stddef.h>
#include <sys/types.h>

#define SIG_DFL ((void (*)(int))0)
#define SIG_IGN ((void (*)(int))1)
#define SIG_ERR ((void (*)(int))-1)

/* bit n-1 is signal n */
typedef struct {
    unsigned int words[2];
} sigset_t;

typedef struct {
    int si_signo, si_errno, si_code;
    union {
        struct {
            pid_t si_pid;
            unsigned int si_uid;
            int si_status;
        };
        void *si_addr;
        unsigned int reserved[29];
    };
} siginfo_t;

struct sigaction {
    union {
        void (*sa_handler)(int);
        void (*sa_sigaction)(int, siginfo_t *, void *);
    };
    unsigned int sa_flags;
    sigset_t sa_mask;
};

typedef struct {
    void *ss_sp;
    int ss_flags;
    size_t ss_size;
} stack_t;

int kill(pid_t pid, int signal);
int raise(int signal);
int tgkill(pid_t pid, pid_t tid, int signal);
typedef void (*sighandler_t)(int);
sighandler_t signal(int signal, sighandler_t handler);
int sigaction(int signal, const struct sigaction *wanted, struct sigaction *old);
int sigprocmask(int how, const sigset_t *wanted, sigset_t *old);
int sigpending(sigset_t *set);
int sigsuspend(const sigset_t *mask);
int sigwait(const sigset_t *set, int *signal);
int sigwaitinfo(const sigset_t *set, siginfo_t *info);
struct timespec;
int sigtimedwait(const sigset_t *set, siginfo_t *info, const struct timespec *time);
int sigaltstack(const stack_t *wanted, stack_t *old);
int pause(void);
unsigned int alarm(unsigned int seconds);

int sigemptyset(sigset_t *set);
int sigfillset(sigset_t *set);
int sigaddset(sigset_t *set, int signal);
int sigdelset(sigset_t *set, int signal);
int sigismember(const sigset_t *set, int signal);

#endif
