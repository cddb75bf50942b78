/* Waiting for children (lib/sys-process.s). */
#ifndef SYS_WAIT_H
#define SYS_WAIT_H

#include <badak/flags.h>
#include <signal.h>
#include <sys/types.h>

pid_t wait(int *status);
struct rusage;
pid_t wait4(pid_t pid, int *status, int options, struct rusage *usage);
pid_t waitpid(pid_t pid, int *status, int options);

typedef int idtype_t;
int waitid(idtype_t idtype, id_t id, siginfo_t *info, int options);

#define WEXITSTATUS(status) ((status) >> 8 & 255)
#define WTERMSIG(status) ((status) & 127)
#define WSTOPSIG(status) WEXITSTATUS(status)
#define WIFEXITED(status) (WTERMSIG(status) == 0)
#define WIFCONTINUED(status) ((status) == 0xffff)
#define WIFSTOPPED(status) (((status) & 255) == 127)
#define WIFSIGNALED(status) (WTERMSIG(status) != 0 && WTERMSIG(status) != 127)

#endif
