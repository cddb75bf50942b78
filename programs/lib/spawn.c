/* posix_spawn: a new process with another program, without a copy of this one's memory (vfork and exec). What the child
 * shall do before it execs is a list of descriptor actions and a record of attributes.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct spawn_action {
    struct spawn_action *next;
    enum { CLOSE, DUP2, OPEN } kind;
    int fd, newfd, flags;
    mode_t mode;
    char path[];
};

typedef int execute(const char *file, char *const argv[], char *const envp[]);

static int act(const struct spawn_action *action)
{
    int fd;
    switch (action->kind) {
    case CLOSE:
        close(action->fd);
        return 0;
    case DUP2:
        return dup2(action->fd, action->newfd);
    default:
        fd = open(action->path, action->flags, action->mode);
        if (fd < 0 || fd == action->fd)
            return fd;
        if (dup2(fd, action->fd) < 0)
            return -1;
        return close(fd);
    }
}

static int prepare(const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attributes)
{
    short flags = attributes != NULL ? attributes->flags : 0;
    if (flags & POSIX_SPAWN_SETSID && setsid() < 0)
        return -1;
    if (flags & POSIX_SPAWN_SETPGROUP && setpgid(0, attributes->group) < 0)
        return -1;
    if (flags & POSIX_SPAWN_SETSIGDEF)
        for (int number = 1; number < 32; number++)
            if (sigismember(&attributes->defaults, number) > 0)
                signal(number, SIG_DFL);
    for (const struct spawn_action *each = actions != NULL ? actions->first : NULL; each != NULL; each = each->next)
        if (act(each) < 0)
            return -1;
    if (flags & POSIX_SPAWN_SETSIGMASK)
        sigprocmask(SIG_SETMASK, &attributes->mask, NULL);
    return 0;
}

static int spawn(execute *run, pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
                 const posix_spawnattr_t *attributes, char *const argv[], char *const envp[])
{
    volatile int failure = 0; /* the child writes it: until it execs, both have the same memory */
    pid_t child = vfork();
    if (child == 0) {
        if (prepare(actions, attributes) == 0)
            run(file, argv, envp);
        failure = errno;
        _exit(127);
    }
    if (child < 0)
        return errno;
    if (failure != 0)
        waitpid(child, NULL, 0);
    else if (pid != NULL)
        *pid = child;
    return failure;
}

/* int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attributes, char *const argv[], char *const envp[]): starts a program as a child. Result: 0, or an error number. */
__attribute__((weak)) int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
                                      const posix_spawnattr_t *attributes, char *const argv[], char *const envp[])
{
    return spawn(execve, pid, path, actions, attributes, argv, envp);
}

/* int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attributes, char *const argv[], char *const envp[]): the same; a name without / is looked for in PATH. */
__attribute__((weak)) int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
                                       const posix_spawnattr_t *attributes, char *const argv[], char *const envp[])
{
    return spawn(execvpe, pid, file, actions, attributes, argv, envp);
}

/* int posix_spawnattr_init(posix_spawnattr_t *attributes): nothing special. */
__attribute__((weak)) int posix_spawnattr_init(posix_spawnattr_t *attributes)
{
    memset(attributes, 0, sizeof *attributes);
    return 0;
}

/* int posix_spawnattr_destroy(posix_spawnattr_t *attributes): they are not needed any more. */
__attribute__((weak)) int posix_spawnattr_destroy(posix_spawnattr_t *attributes)
{
    (void)attributes;
    return 0;
}

/* int posix_spawnattr_setflags(posix_spawnattr_t *attributes, short flags): which attributes count (POSIX_SPAWN_...). */
__attribute__((weak)) int posix_spawnattr_setflags(posix_spawnattr_t *attributes, short flags)
{
    attributes->flags = flags;
    return 0;
}

/* int posix_spawnattr_setpgroup(posix_spawnattr_t *attributes, pid_t group): the process group; 0 is one of its own. */
__attribute__((weak)) int posix_spawnattr_setpgroup(posix_spawnattr_t *attributes, pid_t group)
{
    attributes->group = group;
    return 0;
}

/* int posix_spawnattr_setsigdefault(posix_spawnattr_t *attributes, const sigset_t *set): signals with their default action. */
__attribute__((weak)) int posix_spawnattr_setsigdefault(posix_spawnattr_t *attributes, const sigset_t *set)
{
    attributes->defaults = *set;
    return 0;
}

/* int posix_spawnattr_setsigmask(posix_spawnattr_t *attributes, const sigset_t *set): the blocked signals. */
__attribute__((weak)) int posix_spawnattr_setsigmask(posix_spawnattr_t *attributes, const sigset_t *set)
{
    attributes->mask = *set;
    return 0;
}

/* int posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions): an empty list. */
__attribute__((weak)) int posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions)
{
    actions->first = actions->last = NULL;
    return 0;
}

/* int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions): gives the list back. */
__attribute__((weak)) int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions)
{
    while (actions->first != NULL) {
        struct spawn_action *next = actions->first->next;
        free(actions->first);
        actions->first = next;
    }
    return 0;
}

static struct spawn_action *add(posix_spawn_file_actions_t *actions, int kind, int fd, size_t more)
{
    struct spawn_action *action = malloc(sizeof *action + more);
    if (action == NULL)
        return NULL;
    action->next = NULL;
    action->kind = kind;
    action->fd = fd;
    if (actions->first == NULL)
        actions->first = action;
    else
        actions->last->next = action;
    actions->last = action;
    return action;
}

/* int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *actions, int fd): the child closes a descriptor. */
__attribute__((weak)) int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *actions, int fd)
{
    return add(actions, CLOSE, fd, 0) == NULL ? ENOMEM : 0;
}

/* int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *actions, int fd, int newfd): the child calls dup2. */
__attribute__((weak)) int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *actions, int fd, int newfd)
{
    struct spawn_action *action = add(actions, DUP2, fd, 0);
    if (action == NULL)
        return ENOMEM;
    action->newfd = newfd;
    return 0;
}

/* int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *actions, int fd, const char *path, int flags, mode_t mode): the child opens a file as descriptor fd. */
__attribute__((weak)) int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *actions, int fd, const char *path,
                                                           int flags, mode_t mode)
{
    struct spawn_action *action = add(actions, OPEN, fd, strlen(path) + 1);
    if (action == NULL)
        return ENOMEM;
    strcpy(action->path, path);
    action->flags = flags;
    action->mode = mode;
    return 0;
}
