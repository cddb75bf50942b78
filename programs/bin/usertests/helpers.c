/* Small programs for the cases that call execve: usertests @NAME ARGUMENTS. */
#include "runner.h"

static int show_arguments(char **argv, char **envp)
{
    (void)envp;
    for (; *argv != 0; argv++) saw_text("argument", *argv);
    return 0;
}

static int show_environment(char **argv, char **envp)
{
    (void)argv;
    for (; *envp != 0; envp++)
        if (starts_with(*envp, "UT")) saw_text("environment", *envp);
    return 0;
}

/* Which of these descriptors are open. */
static int show_open(char **argv, char **envp)
{
    (void)envp;
    for (; *argv != 0; argv++) {
        int fd = 0;
        for (const char *at = *argv; *at != 0; at++) fd = fd * 10 + *at - '0';
        saw(*argv, CALL(fcntl64, fd, F_GETFD));
    }
    return 0;
}

/* What the new program got of its predecessor's signals. */
static int show_signals(char **argv, char **envp)
{
    struct sys_sigaction action;
    struct sys_sigset set;
    (void)argv, (void)envp;
    sys_sigaction(SIGUSR1, 0, &action);
    saw_number("USR1", action.handler);
    sys_sigaction(SIGUSR2, 0, &action);
    saw_number("USR2", action.handler);
    CALL(rt_sigprocmask, SIG_BLOCK, 0, &set, 8);
    saw_hex("mask", set.low);
    CALL(rt_sigpending, &set, 8);
    saw_hex("pending", set.low);
    return 0;
}

static int show_ids(char **argv, char **envp)
{
    char text[16];
    (void)envp;
    put_number(text, sys_getpid());
    saw_is("pid", same_text(text, argv[0]));
    put_number(text, CALL(getppid));
    saw_is("parent", same_text(text, argv[1]));
    return 0;
}

static int end_with_three(char **argv, char **envp)
{
    (void)argv, (void)envp;
    return 3;
}

/* Says that it runs, waits for a byte, ends. */
static int wait_for_byte(char **argv, char **envp)
{
    (void)argv, (void)envp;
    send_byte(1);
    await_byte(0);
    return 0;
}

static const struct {
    const char *name;
    int (*run)(char **argv, char **envp);
} helpers[] = {
    {"@arguments", show_arguments}, {"@environment", show_environment}, {"@open", show_open},
    {"@signals", show_signals},     {"@ids", show_ids},                 {"@three", end_with_three},
    {"@wait", wait_for_byte},
};

int run_helper(int argc, char **argv, char **envp)
{
    (void)argc;
    for (int at = 0; at < LENGTH(helpers); at++)
        if (same_text(argv[1], helpers[at].name)) return helpers[at].run(argv + 2, envp);
    return 127;
}
