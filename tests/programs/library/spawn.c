/* posix_spawn, vfork, waitid, priorities, limits. Runs itself with an argument. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static int child(const char *what)
{
    char text[32];
    if (strcmp(what, "copy") == 0) {
        ssize_t n = read(0, text, sizeof text);
        write(1, text, n);
        return n;
    }
    printf("group of its own %d, masked %d\n", getpgrp() == getpid(), what[0]);
    return 9;
}

static int ended(pid_t pid)
{
    int status;
    if (waitpid(pid, &status, 0) != pid)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

int main(int argc, char **argv)
{
    char *arguments[] = {argv[0], "copy", NULL};
    char *plain[] = {argv[0], "plain", NULL};
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    struct rlimit limit;
    siginfo_t info;
    pid_t pid = -1;
    int fds[2];
    const char *self = "/proc/self/exe";
    if (argc > 1)
        return child(argv[1]);

    printf("missing %d\n", posix_spawn(&pid, "/no/such", NULL, NULL, arguments, environ) == ENOENT);
    printf("pid %d\n", pid);
    fflush(stdout);

    pipe(fds);
    write(fds[1], "hello\n", 6);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, fds[0], 0);
    posix_spawn_file_actions_addclose(&actions, fds[0]);
    posix_spawn_file_actions_addclose(&actions, fds[1]);
    printf("spawn %d\n", posix_spawn(&pid, self, &actions, NULL, arguments, environ));
    fflush(stdout);
    printf("ended %d\n", ended(pid));
    posix_spawn_file_actions_destroy(&actions);
    fflush(stdout);

    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnp(&pid, self, NULL, &attributes, plain, environ);
    printf("waitid %d\n", waitid(P_PID, pid, &info, WEXITED));
    printf("code %d status %d\n", info.si_code == CLD_EXITED, info.si_status);

    pid = vfork();
    if (pid == 0)
        _exit(5);
    printf("vfork %d\n", ended(pid));

    setpriority(PRIO_PROCESS, 0, 3);
    printf("nice %d\n", getpriority(PRIO_PROCESS, 0));
    printf("nicer %d\n", nice(2));
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = 5;
    printf("limit %d\n", setrlimit(RLIMIT_NOFILE, &limit));
    while ((pid = dup(0)) >= 0)
        ;
    printf("no more %d\n", errno == EMFILE);
    return 0;
}
