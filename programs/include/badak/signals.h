/* Generated from src/spec/signals.ts by `npm run gen`. Do not edit.
   Signals. */
#ifndef BADAK_SIGNALS_H
#define BADAK_SIGNALS_H

/* signals; in brackets what they do to a program that has no handler */
#define SIGHUP 1                        /* [terminate] hangup of the terminal */
#define SIGINT 2                        /* [terminate] interrupt from the keyboard (Ctrl-C) */
#define SIGQUIT 3                       /* [core] quit from the keyboard (Ctrl-\) */
#define SIGILL 4                        /* [core] illegal instruction */
#define SIGTRAP 5                       /* [core] breakpoint */
#define SIGABRT 6                       /* [core] abort(3) */
#define SIGBUS 7                        /* [core] misaligned access, or memory that cannot be had */
#define SIGFPE 8                        /* [core] arithmetic error */
#define SIGKILL 9                       /* [terminate] kill; cannot be caught or ignored */
#define SIGUSR1 10                      /* [terminate] free for programs */
#define SIGSEGV 11                      /* [core] invalid memory reference */
#define SIGUSR2 12                      /* [terminate] free for programs */
#define SIGPIPE 13                      /* [terminate] write to a pipe without readers */
#define SIGALRM 14                      /* [terminate] timer of alarm(2) */
#define SIGTERM 15                      /* [terminate] polite request to end */
#define SIGSTKFLT 16                    /* [terminate] unused */
#define SIGCHLD 17                      /* [ignore] a child stopped or ended */
#define SIGCONT 18                      /* [continue] continue if stopped */
#define SIGSTOP 19                      /* [stop] stop; cannot be caught or ignored */
#define SIGTSTP 20                      /* [stop] stop from the keyboard (Ctrl-Z) */
#define SIGTTIN 21                      /* [stop] a background process reads its terminal */
#define SIGTTOU 22                      /* [stop] a background process writes its terminal */
#define SIGURG 23                       /* [ignore] urgent data on a socket */
#define SIGXCPU 24                      /* [core] CPU time limit exceeded */
#define SIGXFSZ 25                      /* [core] file size limit exceeded */
#define SIGVTALRM 26                    /* [terminate] virtual timer */
#define SIGPROF 27                      /* [terminate] profiling timer */
#define SIGWINCH 28                     /* [ignore] window size changed */
#define SIGIO 29                        /* [terminate] I/O is possible */
#define SIGPWR 30                       /* [terminate] power failure */
#define SIGSYS 31                       /* [core] bad system call */

/* si_code: why a signal came */
#define SI_USER 0
#define SI_KERNEL 128
#define SI_QUEUE (-1)
#define SI_TIMER (-2)
#define SI_TKILL (-6)
#define SEGV_MAPERR 1
#define SEGV_ACCERR 2
#define BUS_ADRALN 1
#define BUS_ADRERR 2
#define BUS_OBJERR 3
#define ILL_ILLOPC 1
#define ILL_PRVOPC 5
#define TRAP_BRKPT 1
#define FPE_INTDIV 1
#define CLD_EXITED 1
#define CLD_KILLED 2
#define CLD_DUMPED 3
#define CLD_TRAPPED 4
#define CLD_STOPPED 5
#define CLD_CONTINUED 6

#endif
