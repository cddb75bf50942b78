/* execve: arguments, environment, what a new program keeps and what it does not. */
#define GROUP "exec"
#include "test.h"

static long exec(const char *path)
{
    const char *const arguments[] = {"x", 0};
    return CALL(execve, path, arguments, arguments + 1);
}

/* An executable file with this text. */
static void make_program(const char *name, const char *text)
{
    sys_close(make_file(name, text));
    CALL(fchmodat, AT_FDCWD, name, 0755);
}

static void on_signal(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)signal, (void)info, (void)context;
}

/* Runs a helper in a child. */
static void run(const char *const arguments[], const char *const environment[])
{
    int child = start();
    if (child == 0) sys_exit(-exec_self(arguments, environment));
    saw_status("ended", wait_for(child));
}

CASE(arguments)
{
    const char *const arguments[] = {"usertests", "@arguments", "one", "", "three words here", 0};
    run(arguments, 0);
}

CASE(environment)
{
    const char *const arguments[] = {"usertests", "@environment", 0}, *const environment[] = {"UT=value", 0};
    run(arguments, environment);
    run(arguments, 0);
}

CASE(status)
{
    const char *const arguments[] = {"usertests", "@three", 0};
    run(arguments, 0);
}

CASE(pid_stays)
{
    char pid[12], parent[12];
    const char *const arguments[] = {"usertests", "@ids", pid, parent, 0};
    put_number(parent, sys_getpid());
    int child = start();
    if (child == 0) {
        put_number(pid, sys_getpid());
        exec_self(arguments, 0);
    }
    saw_status("ended", wait_for(child));
}

CASE(cloexec)
{
    const char *const arguments[] = {"usertests", "@open", "30", "31", "32", 0};
    int fd = make_file("f", "");
    CALL(dup3, fd, 30, 0);
    CALL(dup3, fd, 31, O_CLOEXEC);
    CALL(fcntl64, 30, F_DUPFD_CLOEXEC, 32);
    run(arguments, 0);
    saw("here", CALL(fcntl64, 31, F_GETFD));
}

CASE(failed_exec_keeps_cloexec)
{
    int fd = sys_open("f", O_RDWR | O_CREAT | O_CLOEXEC);
    saw("exec", exec("nothing"));
    saw("still open", CALL(fcntl64, fd, F_GETFD));
}

CASE(signals)
{
    const char *const arguments[] = {"usertests", "@signals", 0};
    struct sys_sigaction ignore = {1, 0, 0, 0};
    set_handler(SIGUSR1, on_signal, 0);
    sys_sigaction(SIGUSR2, &ignore, 0);
    change_mask(SIG_BLOCK, SIGHUP);
    int child = start();
    if (child == 0) {
        sys_kill(sys_getpid(), SIGHUP);
        exec_self(arguments, 0);
    }
    saw_status("ended", wait_for(child));
}

CASE(errors)
{
    make_program("f", "not a program");
    sys_close(make_file("g", "not executable"));
    sys_mkdir("d");
    saw("missing", exec("n"));
    saw("no permission", exec("g"));
    saw("no program", exec("f"));
    saw("directory", exec("d"));
    saw("in a file", exec("f/x"));
    saw("device", exec("/dev/null"));
    saw("empty", exec(""));
    saw("address", exec(BAD_ADDRESS));
}

CASE(bad_lists)
{
    const char *const good[] = {"x", 0}, *const bad[] = {BAD_ADDRESS, 0};
    make_program("f", "#!/bin/nothing\n");
    saw("argv", CALL(execve, "f", BAD_ADDRESS, good));
    saw("envp", CALL(execve, "f", good, BAD_ADDRESS));
    saw("an argument", CALL(execve, "f", bad, good));
    saw("a variable", CALL(execve, "f", good, bad));
}

CASE(broken_programs)
{
    make_program("short", "\x7f" "ELF");
    make_program("zeros", "\x7f" "ELF\1\1\1");
    make_program("none", "");
    saw("short", exec("short"));
    saw("zeros", exec("zeros"));
    saw("empty", exec("none"));
}

CASE(scripts)
{
    make_program("missing", "#!/no/such/interpreter\n");
    make_program("bare", "#!\n");
    make_program("self", "#!self\n");
    saw("missing", exec("missing"));
    saw("bare", exec("bare"));
    saw("loop", exec("self"));
}

CASE(too_many_arguments)
{
    static const char *many[9000];
    static char text[4000];
    memset(text, 'x', sizeof text - 1);
    for (int k = 0; k < LENGTH(many) - 1; k++) many[k] = text;
    make_program("f", "#!/bin/nothing\n");
    saw("exec", CALL(execve, "f", many, 0));
}

CASE(loops_of_symlinks)
{
    CALL(symlinkat, "a", AT_FDCWD, "a");
    saw("exec", exec("a"));
}

CASE(open_for_writing)
{
    int fd = make_file("f", "#!/bin/nothing\n");
    CALL(fchmodat, AT_FDCWD, "f", 0755);
    saw("open", exec("f"));
    sys_close(fd);
    saw("closed", exec("f"));
}

CASE(long_names)
{
    static char name[300], path[5000];
    memset(name, 'x', 256);
    memset(path, 'x', 4096);
    for (int k = 2; k < 4096; k += 2) path[k] = '/';
    saw("name", exec(name));
    saw("path", exec(path));
}
