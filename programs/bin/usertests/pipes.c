/* Pipes and named pipes. */
#define GROUP "pipes"
#include "test.h"

static char big[70000];

static void on_signal(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)info, (void)context;
    saw_signal("signal", signal);
}

static void make_nonblocking(int fd)
{
    CALL(fcntl64, fd, F_SETFL, O_NONBLOCK);
}

CASE(bytes_in_order)
{
    char text[16];
    int fds[2];
    saw("pipe", sys_pipe(fds));
    saw("reads", fds[0]);
    saw("writes", fds[1]);
    sys_write(fds[1], "abc", 3);
    sys_write(fds[1], "def", 3);
    saw_bytes("read", text, sys_read(fds[0], text, 4));
    saw_bytes("read", text, sys_read(fds[0], text, 16));
}

CASE(end_of_file)
{
    char text[16];
    int fds[2];
    sys_pipe(fds);
    sys_write(fds[1], "abc", 3);
    sys_close(fds[1]);
    saw_bytes("read", text, sys_read(fds[0], text, 16));
    saw("end", sys_read(fds[0], text, 16));
    saw("again", sys_read(fds[0], text, 16));
}

CASE(flags)
{
    int fds[2];
    saw("cloexec", CALL(pipe2, fds, O_CLOEXEC));
    saw("flag", CALL(fcntl64, fds[0], F_GETFD));
    saw("nonblock", CALL(pipe2, fds, O_NONBLOCK));
    saw_hex("status", CALL(fcntl64, fds[1], F_GETFL) & (O_NONBLOCK | 3));
    saw("address", CALL(pipe2, BAD_ADDRESS, 0));
    saw("bad flags", CALL(pipe2, fds, O_CREAT));
}

CASE(nothing_to_read)
{
    char byte;
    int fds[2];
    struct sys_iovec piece = {(unsigned)&byte, 1};
    sys_pipe(fds);
    make_nonblocking(fds[0]);
    saw("read", sys_read(fds[0], &byte, 1));
    saw("readv", CALL(readv, fds[0], &piece, 1));
    saw("of nothing", sys_read(fds[0], &byte, 0));
}

CASE(full)
{
    int fds[2];
    long n, sum = 0;
    sys_pipe(fds);
    make_nonblocking(fds[1]);
    while ((n = sys_write(fds[1], big, 4096)) > 0) sum += n;
    saw("room", sum);
    saw("write", n);
    saw("byte", sys_write(fds[1], big, 1));
    sys_read(fds[0], big, 4095);
    saw("less than a page", sys_write(fds[1], big, 4096));
    sys_read(fds[0], big, 1);
    saw("a page", sys_write(fds[1], big, 4096));
}

CASE(partial_write)
{
    int fds[2];
    sys_pipe(fds);
    make_nonblocking(fds[1]);
    saw("more than fits", sys_write(fds[1], big, sizeof big));
}

CASE(nobody_reads)
{
    struct sys_iovec piece = {(unsigned)"abc", 3};
    int fds[2];
    sys_pipe(fds);
    sys_close(fds[0]);
    set_handler(SIGPIPE, on_signal, 0);
    saw("write", sys_write(fds[1], "abc", 3));
    saw("writev", CALL(writev, fds[1], &piece, 1));
    saw("nothing", sys_write(fds[1], "abc", 0));
}

CASE(nobody_reads_kills)
{
    int fds[2];
    sys_pipe(fds);
    sys_close(fds[0]);
    int child = start();
    if (child == 0) {
        sys_write(fds[1], "abc", 3);
        sys_exit(0);
    }
    saw_status("child", wait_for(child));
}

CASE(nobody_reads_ignored)
{
    struct sys_sigaction ignore = {1, 0, 0, 0};
    int fds[2];
    sys_pipe(fds);
    sys_close(fds[0]);
    sys_sigaction(SIGPIPE, &ignore, 0);
    saw("write", sys_write(fds[1], "abc", 3));
}

CASE(reader_waits)
{
    char text[16];
    int fds[2];
    sys_pipe(fds);
    int child = start();
    if (child == 0) {
        sleep_ms(20);
        sys_write(fds[1], "late", 4);
        sys_exit(0);
    }
    saw_bytes("read", text, sys_read(fds[0], text, 16));
    wait_for(child);
}

CASE(writer_waits)
{
    int fds[2];
    long n, sum = 0;
    sys_pipe(fds);
    int child = start();
    if (child == 0) {
        sys_close(fds[0]);
        saw("write", sys_write(fds[1], big, sizeof big));
        sys_exit(0);
    }
    sys_close(fds[1]);
    sleep_ms(10);
    while ((n = sys_read(fds[0], big, 1000)) > 0) sum += n;
    saw_status("child", wait_for(child));
    saw("read", sum);
}

CASE(last_writer_ends_the_wait)
{
    char byte;
    int fds[2];
    sys_pipe(fds);
    int child = start();
    if (child == 0) {
        sleep_ms(20);
        sys_exit(0);
    }
    sys_close(fds[1]);
    saw("read", sys_read(fds[0], &byte, 1));
    wait_for(child);
}

CASE(last_reader_ends_the_wait)
{
    int fds[2];
    set_handler(SIGPIPE, on_signal, 0);
    sys_pipe(fds);
    int child = start();
    if (child == 0) {
        sys_close(fds[1]);
        sleep_ms(20);
        sys_exit(0);
    }
    sys_close(fds[0]);
    saw("write", sys_write(fds[1], big, 65536) + sys_write(fds[1], big, 1));
    wait_for(child);
}

CASE(interrupted_read)
{
    struct sys_itimerval time = {0, 0, 0, 20000};
    char byte;
    int fds[2];
    sys_pipe(fds);
    set_handler(SIGALRM, on_signal, 0);
    CALL(setitimer, ITIMER_REAL, &time, 0);
    saw("read", sys_read(fds[0], &byte, 1));
}

CASE(interrupted_write)
{
    struct sys_itimerval time = {0, 0, 0, 20000};
    int fds[2];
    sys_pipe(fds);
    sys_write(fds[1], big, 65536);
    set_handler(SIGALRM, on_signal, 0);
    CALL(setitimer, ITIMER_REAL, &time, 0);
    saw("write", sys_write(fds[1], big, 1));
}

CASE(interrupted_after_a_part)
{
    struct sys_itimerval time = {0, 0, 0, 20000};
    int fds[2];
    sys_pipe(fds);
    set_handler(SIGALRM, on_signal, SA_RESTART);
    CALL(setitimer, ITIMER_REAL, &time, 0);
    saw("write", sys_write(fds[1], big, sizeof big));
}

CASE(restarted_read)
{
    char text[8];
    int fds[2];
    sys_pipe(fds);
    set_handler(SIGUSR1, on_signal, SA_RESTART);
    int parent = sys_getpid(), child = start();
    if (child == 0) {
        sleep_ms(20);
        sys_kill(parent, SIGUSR1);
        sleep_ms(20);
        sys_write(fds[1], "data", 4);
        sys_exit(0);
    }
    saw_bytes("read", text, sys_read(fds[0], text, 8));
    wait_for(child);
}

CASE(small_writes_stay_whole)
{
    char text[128];
    int fds[2], torn = 0, got = 0;
    long n;
    sys_pipe(fds);
    for (int child = 0; child < 3; child++)
        if (start() == 0) {
            memset(big, 'a' + child, 128);
            for (int k = 0; k < 40; k++) sys_write(fds[1], big, 128);
            sys_exit(0);
        }
    sys_close(fds[1]);
    while ((n = sys_read(fds[0], text, 128)) > 0) {
        got += n;
        for (int k = 1; k < n; k++) torn += text[k] != text[0];
    }
    saw("read", got);
    saw("torn", torn);
    while (sys_wait4(-1, 0, 0, 0) > 0) continue;
}

CASE(size_can_be_changed)
{
    int fds[2];
    sys_pipe(fds);
    saw("size", CALL(fcntl64, fds[0], F_GETPIPE_SZ));
    saw("set", CALL(fcntl64, fds[0], F_SETPIPE_SZ, 8192));
    saw("size", CALL(fcntl64, fds[1], F_GETPIPE_SZ));
    sys_write(fds[1], big, 8000);
    saw("too small", CALL(fcntl64, fds[0], F_SETPIPE_SZ, 4096));
    saw("rounded", CALL(fcntl64, fds[0], F_SETPIPE_SZ, 10000));
}

CASE(bytes_that_wait)
{
    int fds[2], count = -1;
    sys_pipe(fds);
    sys_write(fds[1], big, 123);
    saw("ioctl", CALL(ioctl, fds[0], FIONREAD, &count));
    saw("count", count);
    saw("address", CALL(ioctl, fds[0], FIONREAD, BAD_ADDRESS));
    saw("not a terminal", CALL(ioctl, fds[0], TCGETS, big));
}

CASE(wrong_ends)
{
    char byte = 0;
    int fds[2];
    sys_pipe(fds);
    saw("write to reader", sys_write(fds[0], &byte, 1));
    saw("read from writer", sys_read(fds[1], &byte, 1));
}

CASE(through_a_bad_buffer)
{
    char text[8];
    int fds[2];
    sys_pipe(fds);
    saw("write", sys_write(fds[1], BAD_ADDRESS, 8));
    sys_write(fds[1], "abc", 3);
    saw("read", sys_read(fds[0], BAD_ADDRESS, 8));
    saw_bytes("still there", text, sys_read(fds[0], text, 8));
}

CASE(pipeline_of_three)
{
    char text[32];
    int a[2], b[2];
    sys_pipe(a);
    sys_pipe(b);
    if (start() == 0) {
        sys_write(a[1], "hello", 5);
        sys_exit(0);
    }
    if (start() == 0) {
        sys_close(a[1]);
        long n, sum = 0;
        while ((n = sys_read(a[0], text + sum, 32 - sum)) > 0) sum += n;
        for (int k = 0; k < sum; k++) text[k] -= 32;
        sys_write(b[1], text, sum);
        sys_exit(0);
    }
    sys_close(a[0]);
    sys_close(a[1]);
    sys_close(b[1]);
    saw_bytes("read", text, sys_read(b[0], text, 32));
    saw("end", sys_read(b[0], text, 32));
    while (sys_wait4(-1, 0, 0, 0) > 0) continue;
}

/* ---- named pipes ---- */

static long make_fifo(const char *name)
{
    return CALL(mknodat, AT_FDCWD, name, S_IFIFO | 0644, 0);
}

CASE(fifo_connects)
{
    char text[8];
    saw("mknod", make_fifo("p"));
    int child = start();
    if (child == 0) {
        int out = sys_open("p", O_WRONLY);
        sys_write(out, "hello", 5);
        sys_exit(out);
    }
    int in = sys_open("p", O_RDONLY);
    saw("open", in);
    saw_bytes("read", text, sys_read(in, text, 8));
    saw_status("child", wait_for(child));
    saw("end", sys_read(in, text, 8));
}

CASE(fifo_without_waiting)
{
    char byte;
    make_fifo("p");
    saw("writer without reader", sys_open("p", O_WRONLY | O_NONBLOCK));
    int in = sys_open("p", O_RDONLY | O_NONBLOCK);
    saw("reader", in);
    saw("nobody writes", sys_read(in, &byte, 1));
    int out = sys_open("p", O_WRONLY | O_NONBLOCK);
    saw("writer", out);
    saw("nothing yet", sys_read(in, &byte, 1));
    saw("write", sys_write(out, "x", 1));
    saw("read", sys_read(in, &byte, 1));
}

CASE(fifo_errors)
{
    make_fifo("p");
    saw("exists", make_fifo("p"));
    saw("missing", make_fifo("n/p"));
    saw("address", make_fifo(BAD_ADDRESS));
    saw("closed", CALL(mknodat, BAD_FD, "q", S_IFIFO | 0644, 0));
    saw("kind", CALL(mknodat, AT_FDCWD, "q", S_IFDIR | 0644, 0));
    saw("file", CALL(mknodat, AT_FDCWD, "q", S_IFREG | 0644, 0));
    saw("directory flag", sys_open("p", O_RDONLY | O_DIRECTORY | O_NONBLOCK));
    int both = sys_open("p", O_RDWR);
    saw("both", both >= 0);
    saw("seek", sys_lseek(both, 0, SEEK_SET));
}

CASE(fifo_open_is_interrupted)
{
    struct sys_itimerval time = {0, 0, 0, 20000};
    make_fifo("p");
    set_handler(SIGALRM, on_signal, 0);
    CALL(setitimer, ITIMER_REAL, &time, 0);
    saw("open", sys_open("p", O_RDONLY));
}

CASE(fifo_is_a_file)
{
    struct sys_statx stat;
    make_fifo("p");
    CALL(statx, AT_FDCWD, "p", 0, 0x7ff, &stat);
    saw_hex("mode", stat.mode);
    saw("unlink", sys_unlink("p"));
}
