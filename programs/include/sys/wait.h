/* Waiting for children (lib/sys-process.s). */
#ifndef SYS_WAIT_H
#define SYS_WAIT_H

#include <badak/flags.h>
#include <sys/types.h>

pid_t wait(int *status);
struct rusage;
pid_t wait4(pid_t pid, int *status, int options, struct rusage *usage);
pid_t waitpid(pid_t pid, int *status, int options);

#define WEXITSTATUS(status) ((status) >> 8 & 255)
#define WTERMSIG(status) ((status) & 127)
#define WSTOPSIG(status) WEXITSTATUS(status)
#define WIFEXITED(status) (WTERMSIG(status) == 0)
#define WIFSTOPPED(status) (((status) & 255) == 127)
#define WIFSIGNALED(status) (WTERMSIG(status) != 0 && WTERMSIG(status) != 127)

#endif
