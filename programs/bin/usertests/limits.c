/* Limits of a process, and what happens at them. */
#define GROUP "limits"
#include "test.h"

static char block[8192];

static void on_signal(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)info, (void)context;
    saw_signal("got", signal);
}

static long set(int resource, unsigned now, unsigned most)
{
    struct sys_rlimit64 limit = {now, most};
    return CALL(prlimit64, 0, resource, &limit, 0);
}

CASE(get_and_set)
{
    struct sys_rlimit64 limit;
    saw("set", set(RLIMIT_NOFILE, 300, 400));
    saw("get", CALL(prlimit64, 0, RLIMIT_NOFILE, 0, &limit));
    saw("now", limit.cur);
    saw("most", limit.max);
    saw("my id", CALL(prlimit64, sys_getpid(), RLIMIT_NOFILE, 0, &limit));
}

CASE(all_can_be_read)
{
    struct sys_rlimit64 limit;
    for (int k = 0; k <= 15; k++) saw("", CALL(prlimit64, 0, k, 0, &limit));
    saw("unknown", CALL(prlimit64, 0, 16, 0, &limit));
}

CASE(errors)
{
    struct sys_rlimit64 limit = {10, 5};
    saw("now above most", CALL(prlimit64, 0, RLIMIT_NOFILE, &limit, 0));
    saw("nobody", CALL(prlimit64, 999999, RLIMIT_NOFILE, 0, &limit));
    saw("new", CALL(prlimit64, 0, RLIMIT_NOFILE, BAD_ADDRESS, 0));
    saw("old", CALL(prlimit64, 0, RLIMIT_NOFILE, 0, BAD_ADDRESS));
}

CASE(narrow)
{
    struct sys_rlimit limit;
    set(RLIMIT_NOFILE, 300, 400);
    saw("get", sys_getrlimit(RLIMIT_NOFILE, &limit));
    saw("now", limit.cur);
    saw("most", limit.max);
    saw("unknown", sys_getrlimit(99, &limit));
    saw("address", sys_getrlimit(RLIMIT_NOFILE, BAD_ADDRESS));
}

CASE(inherited)
{
    struct sys_rlimit64 limit;
    set(RLIMIT_NOFILE, 300, 400);
    int child = start();
    if (child == 0) {
        CALL(prlimit64, 0, RLIMIT_NOFILE, 0, &limit);
        sys_exit(limit.cur == 300);
    }
    saw_status("child", wait_for(child));
}

CASE(of_another_process)
{
    struct sys_rlimit64 limit = {123, 456}, old;
    int fds[2];
    sys_pipe(fds);
    int child = start();
    if (child == 0) {
        await_byte(fds[0]);
        CALL(prlimit64, 0, RLIMIT_NOFILE, 0, &limit);
        sys_exit((int)limit.cur);
    }
    saw("set", CALL(prlimit64, child, RLIMIT_NOFILE, &limit, &old));
    send_byte(fds[1]);
    saw_status("child", wait_for(child));
}

CASE(file_size)
{
    int fd = make_file("f", "");
    set(RLIMIT_FSIZE, 5000, 5000);
    set_handler(SIGXFSZ, on_signal, 0);
    saw("below", sys_write(fd, block, 4000));
    saw("up to", sys_write(fd, block, 4000));
    saw("beyond", sys_write(fd, block, 1));
    saw("truncate", CALL(ftruncate64, fd, 6000, 0));
    saw("pwrite", CALL(pwrite64, fd, block, 1, 6000, 0));
    saw("overwrite", CALL(pwrite64, fd, block, 10, 0, 0));
}

CASE(file_size_kills)
{
    set(RLIMIT_FSIZE, 100, 100);
    int child = start();
    if (child == 0) {
        int fd = make_file("f", "");
        sys_write(fd, block, 100);
        sys_write(fd, block, 1);
        sys_exit(0);
    }
    saw_status("child", wait_for(child) & ~0x80);
}

CASE(processor_time)
{
    int child = start();
    if (child == 0) {
        set(RLIMIT_CPU, 1, 10);
        for (;;) continue;
    }
    saw_status("child", wait_for(child) & ~0x80);
}

CASE(processor_time_handled)
{
    int child = start();
    if (child == 0) {
        set(RLIMIT_CPU, 1, 2);
        set_handler(SIGXCPU, on_signal, 0);
        for (;;) continue;
    }
    saw_status("child", wait_for(child) & ~0x80);
}

CASE(descriptors)
{
    set(RLIMIT_NOFILE, 5, 5);
    int a = sys_open("f", O_RDWR | O_CREAT), b = sys_open("f", O_RDWR);
    saw("a", a);
    saw("b", b);
    saw("c", sys_open("f", O_RDWR));
    saw("raise", set(RLIMIT_NOFILE, 6, 6));
}

CASE(stack)
{
    struct sys_rlimit64 limit;
    CALL(prlimit64, 0, RLIMIT_STACK, 0, &limit);
    saw("stack", limit.cur == 8 << 20);
}
