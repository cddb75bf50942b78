/* What a file is besides its bytes: size, kind, permissions, times; sparse files; locks. */
#define GROUP "files"
#include "test.h"

#define UTIME_NOW 0x3fffffff
#define UTIME_OMIT 0x3ffffffe
#define LOCK_SH 1
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8

static struct sys_statx stat;

static long look(const char *path, int flags)
{
    memset(&stat, 0, sizeof stat);
    return CALL(statx, AT_FDCWD, path, flags, 0x7ff, &stat);
}

CASE(statx_of_a_file)
{
    make_file("f", "12345");
    saw("statx", look("f", 0));
    saw_hex("mode", stat.mode);
    saw("links", stat.nlink);
    saw("size", stat.size);
    saw("uid", stat.uid);
    saw("gid", stat.gid);
    saw_is("inode", stat.ino != 0);
    saw_hex("mask", stat.mask & 0x7ff);
}

CASE(statx_of_kinds)
{
    sys_mkdir("d");
    look("d", 0);
    saw_hex("directory", stat.mode);
    look("/dev/null", 0);
    saw_hex("device", stat.mode & S_IFMT);
    look("/", 0);
    saw_hex("root", stat.mode & S_IFMT);
}

CASE(statx_of_descriptors)
{
    int fds[2], fd = make_file("f", "123");
    sys_pipe(fds);
    saw("file", CALL(statx, fd, "", AT_EMPTY_PATH, 0x7ff, &stat));
    saw("size", stat.size);
    saw("pipe", CALL(statx, fds[0], "", AT_EMPTY_PATH, 0x7ff, &stat));
    saw_hex("mode", stat.mode & S_IFMT);
    saw("empty", CALL(statx, fd, "", 0, 0x7ff, &stat));
    saw("here", CALL(statx, AT_FDCWD, "", AT_EMPTY_PATH, 0x7ff, &stat));
    saw_hex("mode", stat.mode & S_IFMT);
}

CASE(statx_errors)
{
    int fd = make_file("f", "");
    saw("missing", look("n", 0));
    saw("in a file", look("f/g", 0));
    saw("flags", look("f", 0x10));
    saw("closed", CALL(statx, BAD_FD, "f", 0, 0x7ff, &stat));
    saw("closed", CALL(statx, BAD_FD, "", AT_EMPTY_PATH, 0x7ff, &stat));
    saw("path", CALL(statx, AT_FDCWD, BAD_ADDRESS, 0, 0x7ff, &stat));
    saw("buffer", CALL(statx, AT_FDCWD, "f", 0, 0x7ff, BAD_ADDRESS));
    saw("mask", CALL(statx, AT_FDCWD, "f", 0, 0x80000000, &stat));
    saw("file as directory", CALL(statx, fd, "g", 0, 0x7ff, &stat));
}

CASE(fstat)
{
    struct sys_stat narrow;
    int fd = make_file("f", "12345");
    saw("fstat", sys_fstat(fd, &narrow));
    saw_hex("mode", narrow.mode);
    saw("size", narrow.size);
    saw("fstatat", sys_fstatat(AT_FDCWD, "f", &narrow, 0));
    saw("size", narrow.size);
    saw("missing", sys_fstatat(AT_FDCWD, "n", &narrow, 0));
    saw("closed", sys_fstat(BAD_FD, &narrow));
    saw("closed", sys_fstatat(BAD_FD, "f", &narrow, 0));
    saw("address", sys_fstat(fd, BAD_ADDRESS));
    saw("address", sys_fstatat(AT_FDCWD, "f", BAD_ADDRESS, 0));
    saw("path", sys_fstatat(AT_FDCWD, BAD_ADDRESS, &narrow, 0));
    saw("flags", sys_fstatat(AT_FDCWD, "f", &narrow, 0x10));
    saw("in a file", sys_fstatat(AT_FDCWD, "f/g", &narrow, 0));
}

CASE(size_grows_and_shrinks)
{
    char text[16];
    int fd = make_file("f", "abcdef");
    saw("shrink", CALL(ftruncate64, fd, 3, 0));
    look("f", 0);
    saw("size", stat.size);
    saw("grow", CALL(ftruncate64, fd, 6, 0));
    saw_bytes("read", text, sys_read(fd, text, 16));
    saw("path", CALL(truncate64, "f", 1, 0));
    look("f", 0);
    saw("size", stat.size);
}

CASE(ftruncate_errors)
{
    int fds[2], fd = make_file("f", "abc"), in = sys_open("f", O_RDONLY), dir = sys_open(".", O_RDONLY);
    sys_pipe(fds);
    saw("negative", CALL(ftruncate64, fd, -1, -1));
    saw("read-only", CALL(ftruncate64, in, 1, 0));
    saw("directory", CALL(ftruncate64, dir, 1, 0));
    saw("pipe", CALL(ftruncate64, fds[1], 1, 0));
    saw("closed", CALL(ftruncate64, BAD_FD, 1, 0));
}

CASE(truncate_errors)
{
    make_file("f", "abc");
    sys_mkdir("d");
    saw("negative", CALL(truncate64, "f", -1, -1));
    saw("directory", CALL(truncate64, "d", 1, 0));
    saw("missing", CALL(truncate64, "n", 1, 0));
    saw("in a file", CALL(truncate64, "f/g", 1, 0));
    saw("address", CALL(truncate64, BAD_ADDRESS, 1, 0));
}

CASE(shrinking_forgets)
{
    char text[8];
    int fd = make_file("f", "secret");
    CALL(ftruncate64, fd, 2, 0);
    CALL(ftruncate64, fd, 6, 0);
    saw_bytes("read", text, CALL(pread64, fd, text, 8, 0, 0));
}

CASE(holes_take_no_room)
{
    char byte = 'x';
    int fd = make_file("f", "");
    saw("write", CALL(pwrite64, fd, "end", 3, 0x100000, 0));
    look("f", 0);
    saw("size", stat.size);
    saw_is("few blocks", stat.blocks <= 16);
    saw("read", CALL(pread64, fd, &byte, 1, 5000, 0));
    saw("zero", byte);
}

CASE(chmod)
{
    int fd = make_file("f", "");
    saw("chmod", CALL(fchmodat, AT_FDCWD, "f", 0600));
    look("f", 0);
    saw_hex("mode", stat.mode);
    saw("fchmod", CALL(fchmod, fd, 04711));
    look("f", 0);
    saw_hex("mode", stat.mode);
    saw("missing", CALL(fchmodat, AT_FDCWD, "n", 0600));
    saw("closed", CALL(fchmod, BAD_FD, 0600));
    saw("address", CALL(fchmodat, AT_FDCWD, BAD_ADDRESS, 0600));
    saw("closed", CALL(fchmodat, BAD_FD, "f", 0600));
}

CASE(access)
{
    make_file("f", "");
    saw("exists", CALL(faccessat, AT_FDCWD, "f", F_OK));
    saw("read", CALL(faccessat, AT_FDCWD, "f", R_OK));
    saw("execute", CALL(faccessat, AT_FDCWD, "f", X_OK));
    CALL(fchmodat, AT_FDCWD, "f", 0755);
    saw("execute", CALL(faccessat, AT_FDCWD, "f", X_OK));
    saw("missing", CALL(faccessat, AT_FDCWD, "n", F_OK));
    saw("in a file", CALL(faccessat, AT_FDCWD, "f/g", F_OK));
    saw("mode", CALL(faccessat, AT_FDCWD, "f", 8));
    saw("address", CALL(faccessat, AT_FDCWD, BAD_ADDRESS, 0));
    saw("closed", CALL(faccessat, BAD_FD, "f", 0));
}

CASE(times_are_set)
{
    struct sys_timespec64 times[2] = {{1000, 5}, {2000, 6}};
    int fd = make_file("f", "");
    saw("set", CALL(utimensat_time64, AT_FDCWD, "f", times, 0));
    look("f", 0);
    saw("access", stat.atime_sec);
    saw("nanoseconds", stat.atime_nsec);
    saw("change", stat.mtime_sec);
    times[0].nsec = UTIME_OMIT;
    times[1].sec = 3000;
    saw("omit", CALL(utimensat_time64, AT_FDCWD, "f", times, 0));
    look("f", 0);
    saw("access", stat.atime_sec);
    saw("change", stat.mtime_sec);
    saw("descriptor", CALL(utimensat_time64, fd, 0, times, 0));
    times[1].nsec = UTIME_NOW;
    saw("now", CALL(utimensat_time64, AT_FDCWD, "f", times, 0));
    look("f", 0);
    saw_is("changed", stat.mtime_sec != 3000);
}

CASE(utimensat_errors)
{
    struct sys_timespec64 bad[2] = {{0, 1000000000}, {0, 0}}, good[2] = {{1, 1}, {1, 1}};
    make_file("f", "");
    saw("time", CALL(utimensat_time64, AT_FDCWD, "f", bad, 0));
    saw("missing", CALL(utimensat_time64, AT_FDCWD, "n", good, 0));
    saw("address", CALL(utimensat_time64, AT_FDCWD, "f", BAD_ADDRESS, 0));
    saw("path", CALL(utimensat_time64, AT_FDCWD, BAD_ADDRESS, good, 0));
    saw("flags", CALL(utimensat_time64, AT_FDCWD, "f", good, 0x10));
    saw("closed", CALL(utimensat_time64, BAD_FD, "f", good, 0));
    saw("no path", CALL(utimensat_time64, AT_FDCWD, 0, good, 0));
}

CASE(writing_moves_times)
{
    struct sys_timespec64 old[2] = {{1000, 0}, {1000, 0}};
    int fd = make_file("f", "abc");
    CALL(utimensat_time64, AT_FDCWD, "f", old, 0);
    sys_write(fd, "x", 1);
    look("f", 0);
    saw_is("change moved", stat.mtime_sec != 1000);
    saw("access stays", stat.atime_sec);
    CALL(utimensat_time64, AT_FDCWD, ".", old, 0);
    make_file("g", "");
    look(".", 0);
    saw_is("directory moved", stat.mtime_sec != 1000);
}

CASE(fsync)
{
    int fds[2], fd = make_file("f", "abc");
    sys_pipe(fds);
    saw("fsync", CALL(fsync, fd));
    saw("fdatasync", CALL(fdatasync, fd));
    saw("sync", CALL(sync));
    saw("closed", CALL(fsync, BAD_FD));
    saw("closed", CALL(fdatasync, BAD_FD));
    saw("pipe", CALL(fsync, fds[0]));
}

CASE(flock)
{
    int a = make_file("f", ""), b = sys_open("f", O_RDWR), c = CALL(dup, a);
    saw("shared", CALL(flock, a, LOCK_SH | LOCK_NB));
    saw("shared too", CALL(flock, b, LOCK_SH | LOCK_NB));
    saw("exclusive", CALL(flock, b, LOCK_EX | LOCK_NB));
    saw("unlock", CALL(flock, a, LOCK_UN));
    saw("exclusive", CALL(flock, b, LOCK_EX | LOCK_NB));
    saw("shared", CALL(flock, a, LOCK_SH | LOCK_NB));
    saw("close", sys_close(b));
    saw("exclusive", CALL(flock, a, LOCK_EX | LOCK_NB));
    saw("same open file", CALL(flock, c, LOCK_EX | LOCK_NB));
    saw("unlock twice", CALL(flock, c, LOCK_UN) + CALL(flock, c, LOCK_UN));
}

CASE(flock_waits)
{
    int fds[2], a = make_file("f", "");
    sys_pipe(fds);
    CALL(flock, a, LOCK_EX);
    int child = start();
    if (child == 0) {
        int b = sys_open("f", O_RDWR);
        send_byte(fds[1]);
        CALL(flock, b, LOCK_EX);
        saw_text("", "child has it");
        sys_exit(0);
    }
    await_byte(fds[0]);
    sleep_ms(30);
    saw_text("", "parent lets go");
    CALL(flock, a, LOCK_UN);
    wait_for(child);
    saw("exclusive", CALL(flock, a, LOCK_EX | LOCK_NB));
}

CASE(flock_errors)
{
    int fd = make_file("f", "");
    saw("operation", CALL(flock, fd, 3));
    saw("nothing", CALL(flock, fd, 0));
    saw("closed", CALL(flock, BAD_FD, LOCK_SH));
}

static void on_signal(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)signal, (void)info, (void)context;
}

CASE(flock_is_interrupted)
{
    struct sys_itimerval time = {0, 0, 0, 20000};
    int a = make_file("f", ""), b = sys_open("f", O_RDWR);
    CALL(flock, a, LOCK_EX);
    set_handler(SIGALRM, on_signal, 0);
    CALL(setitimer, ITIMER_REAL, &time, 0);
    saw("flock", CALL(flock, b, LOCK_EX));
}

CASE(fork_shares_locks)
{
    int a = make_file("f", ""), b = sys_open("f", O_RDWR);
    CALL(flock, a, LOCK_EX);
    int child = start();
    if (child == 0) {
        CALL(flock, a, LOCK_UN);
        sys_exit(0);
    }
    wait_for(child);
    saw("exclusive", CALL(flock, b, LOCK_EX | LOCK_NB));
}

CASE(a_running_program_cannot_be_written)
{
    const char *program = on_qemu ? "/usr/bin/qemu-riscv32" : self_path;
    saw("open", sys_open(program, O_WRONLY));
    saw("truncate", CALL(truncate64, program, 0, 0));
    saw("read", sys_open(program, O_RDONLY) >= 0);
}
