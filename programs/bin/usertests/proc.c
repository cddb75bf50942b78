/* /proc: what processes and the system tell about themselves. */
#define GROUP "proc"
#include "test.h"

static char text[8192], path[64];

/* A whole file as text; its length. */
static long read_file(const char *name)
{
    long n, sum = 0;
    int fd = sys_open(name, O_RDONLY);
    text[0] = 0;
    if (fd < 0) return fd;
    while ((n = sys_read(fd, text + sum, sizeof text - 1 - sum)) > 0) sum += n;
    text[sum] = 0;
    sys_close(fd);
    return n < 0 ? n : sum;
}

static const char *path_of(int pid, const char *file)
{
    put_text(put_number(put_text(path, "/proc/"), pid), file);
    return path;
}

CASE(status)
{
    char line[32];
    read_file("/proc/self/status");
    put_number(put_text(line, "Pid:\t"), sys_getpid());
    saw_is("pid", find_text(text, line) != 0);
    put_number(put_text(line, "PPid:\t"), CALL_(SYS_getppid, 0, 0, 0, 0, 0, 0, 0));
    saw_is("parent", find_text(text, line) != 0);
    saw_is("name", starts_with(text, "Name:\t"));
    saw_is("running", find_text(text, "State:\tR (running)") != 0);
}

CASE(stat_of_a_child)
{
    int child = start();
    if (child == 0) {
        sleep_ms(10000);
        sys_exit(0);
    }
    sleep_ms(10);
    saw_is("read", read_file(path_of(child, "/stat")) > 0);
    saw_is("sleeps", find_text(text, ") S ") != 0);
    sys_kill(child, SIGSTOP);
    sys_wait4(child, 0, WUNTRACED, 0);
    read_file(path_of(child, "/stat"));
    saw_is("stopped", find_text(text, ") T ") != 0);
    sys_kill(child, SIGKILL);
    sleep_ms(10);
    read_file(path_of(child, "/stat"));
    saw_is("zombie", find_text(text, ") Z ") != 0);
    wait_for(child);
    saw("gone", read_file(path_of(child, "/stat")));
}

CASE(descriptors)
{
    char link[256];
    int fd = make_file("f", "abc"), null = sys_open("/dev/null", O_RDONLY);
    put_number(put_text(path, "/proc/self/fd/"), null);
    saw_bytes("link", link, CALL(readlinkat, AT_FDCWD, path, link, sizeof link));
    put_number(put_text(path, "/proc/self/fd/"), fd);
    saw("read again", read_file(path));
    saw_text("text", text);
    saw("missing", CALL(readlinkat, AT_FDCWD, "/proc/self/fd/77", link, sizeof link));
}

CASE(cwd)
{
    char link[256], here[256];
    sys_mkdir("d");
    CALL(chdir, "d");
    long n = CALL(readlinkat, AT_FDCWD, "/proc/self/cwd", link, sizeof link - 1);
    link[n < 0 ? 0 : n] = 0;
    CALL(getcwd, here, sizeof here);
    saw_is("same", same_text(link, here));
}

CASE(self_is_me)
{
    char link[32], me[16];
    long n = CALL(readlinkat, AT_FDCWD, "/proc/self", link, sizeof link - 1);
    link[n < 0 ? 0 : n] = 0;
    put_number(me, sys_getpid());
    saw_is("me", same_text(link, me));
}

CASE(system_files)
{
    saw_is("meminfo", read_file("/proc/meminfo") > 0 && starts_with(text, "MemTotal:"));
    saw_is("free", find_text(text, "MemFree:") != 0);
    saw_is("uptime", read_file("/proc/uptime") > 0);
    saw_is("stat", read_file("/proc/stat") > 0 && starts_with(text, "cpu "));
    saw_is("mounts", read_file("/proc/mounts") > 0 && find_text(text, " / ") != 0);
}

CASE(maps)
{
    saw_is("maps", read_file("/proc/self/maps") > 0);
    saw_is("text", find_text(text, "r-xp") != 0);
    saw_is("stack", find_text(text, "[stack]") != 0);
}

CASE(cmdline)
{
    saw_is("cmdline", read_file("/proc/self/cmdline") > 0);
    saw_is("ends in 0", text[text_length(text)] == 0);
}

CASE(errors)
{
    saw("nobody", sys_open("/proc/999999/status", O_RDONLY));
    saw("no file", sys_open("/proc/self/nothing", O_RDONLY));
    saw("mkdir", sys_mkdir("/proc/x") < 0);
    saw("create", sys_open("/proc/x", O_RDWR | O_CREAT) < 0);
    saw("unlink", sys_unlink("/proc/meminfo") < 0);
    saw("directory", sys_open("/proc", O_RDONLY | O_DIRECTORY) >= 0);
}

CASE(every_process_is_listed)
{
    static char entries[32768];
    char name[16];
    long n;
    int found = 0;
    int child = start();
    if (child == 0) {
        sleep_ms(10000);
        sys_exit(0);
    }
    put_number(name, child);
    int fd = sys_open("/proc", O_RDONLY | O_DIRECTORY);
    while ((n = CALL(getdents64, fd, entries, sizeof entries)) > 0)
        for (char *at = entries; at < entries + n; at += *(unsigned short *)(at + 16)) found += same_text(at + 19, name);
    saw("found", found);
    sys_kill(child, SIGKILL);
    wait_for(child);
}

CASE(environ_of_a_process)
{
    saw_is("environ", read_file("/proc/self/environ") >= 0);
}
