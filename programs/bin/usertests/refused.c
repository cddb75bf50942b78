/* Errors that need more than a bad path: of calls on open files, memory, locks, limits and the log. */
#define GROUP "refused"
#include "test.h"

#define MFD_UNKNOWN 0x40000000
#define LAST_PAGE ((void *)0xfffff000)
#define SYSLOG_READ_ALL 3
#define SYSLOG_UNKNOWN 99

static char text[5000];

static void on_signal(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)signal, (void)info, (void)context;
}

static void alarm_soon(void)
{
    struct sys_itimerval time = {0, 0, 0, 20000};
    set_handler(SIGALRM, on_signal, 0);
    CALL(setitimer, ITIMER_REAL, &time, 0);
}

static void limit(int resource, unsigned value)
{
    struct sys_rlimit64 both = {value, value};
    CALL(prlimit64, 0, resource, &both, 0);
}

CASE(statfs)
{
    struct sys_statfs64 room;
    int fd = make_file("f", "");
    saw("statfs", CALL(statfs64, "f", sizeof room, &room));
    saw("names", room.namelen);
    saw("fstatfs", CALL(fstatfs64, fd, sizeof room, &room));
    saw("size", CALL(statfs64, "f", sizeof room - 4, &room));
    saw("size", CALL(fstatfs64, fd, 0, &room));
    saw("address", CALL(statfs64, "f", sizeof room, BAD_ADDRESS));
    saw("address", CALL(fstatfs64, fd, sizeof room, BAD_ADDRESS));
    saw("closed", CALL(fstatfs64, BAD_FD, sizeof room, &room));
}

CASE(mknod_kinds)
{
    saw("no such kind", CALL(mknodat, AT_FDCWD, "a", 0x3000 | 0644, 0));
    saw("directory", CALL(mknodat, AT_FDCWD, "b", S_IFDIR | 0755, 0));
    saw("link", CALL(mknodat, AT_FDCWD, "c", S_IFLNK | 0777, 0));
    saw("file", CALL(mknodat, AT_FDCWD, "d", S_IFREG | 0644, 0));
    saw("file", CALL(mknodat, AT_FDCWD, "e", 0644, 0));
    saw("again", CALL(mknodat, AT_FDCWD, "e", 0644, 0));
}

CASE(fallocate)
{
    int fds[2], fd = make_file("f", "abc"), in = sys_open("f", O_RDONLY), null = sys_open("/dev/null", O_RDWR);
    sys_pipe(fds);
    saw("fallocate", CALL(fallocate, fd, 0, 0, 0, 10000, 0));
    saw("size", sys_lseek(fd, 0, SEEK_END));
    saw("keep size", CALL(fallocate, fd, FALLOC_FL_KEEP_SIZE, 0, 0, 20000, 0));
    saw("size", sys_lseek(fd, 0, SEEK_END));
    saw("length 0", CALL(fallocate, fd, 0, 0, 0, 0, 0));
    saw("negative", CALL(fallocate, fd, 0, -1, -1, 10, 0));
    saw("mode", CALL(fallocate, fd, 0x4000, 0, 0, 10, 0));
    saw("read-only", CALL(fallocate, in, 0, 0, 0, 10, 0));
    saw("closed", CALL(fallocate, BAD_FD, 0, 0, 0, 10, 0));
    saw("pipe", CALL(fallocate, fds[1], 0, 0, 0, 10, 0));
    saw("device", CALL(fallocate, null, 0, 0, 0, 10, 0));
}

CASE(too_large)
{
    struct sys_iovec piece = {(unsigned)text, 100};
    int fd = make_file("f", "");
    set_handler(SIGXFSZ, on_signal, 0);
    limit(RLIMIT_FSIZE, 1000);
    saw("truncate", CALL(truncate64, "f", 1001, 0));
    saw("ftruncate", CALL(ftruncate64, fd, 1001, 0));
    saw("fallocate", CALL(fallocate, fd, 0, 0, 0, 1001, 0));
    saw("within", CALL(ftruncate64, fd, 1000, 0));
    sys_lseek(fd, 1000, SEEK_SET);
    saw("writev", CALL(writev, fd, &piece, 1));
    saw("write", sys_write(fd, text, 1));
    saw("pwrite", CALL(pwrite64, fd, text, 1, 1000, 0));
    saw("in part", CALL(pwrite64, fd, text, 100, 950, 0));
}

CASE(no_room_on_full)
{
    struct sys_iovec piece = {(unsigned)text, 100};
    int fd = sys_open("/dev/full", O_RDWR);
    saw("write", sys_write(fd, text, 1));
    saw("writev", CALL(writev, fd, &piece, 1));
    saw("pwrite", CALL(pwrite64, fd, text, 1, 0, 0));
    saw("nothing", sys_write(fd, text, 0));
    saw("read", sys_read(fd, text, 10));
}

CASE(vectors)
{
    struct sys_iovec piece = {(unsigned)text, 100};
    int fds[2], dir = sys_open(".", O_RDONLY);
    sys_pipe(fds);
    saw("directory", CALL(readv, dir, &piece, 1));
    alarm_soon();
    saw("readv", CALL(readv, fds[0], &piece, 1));
    CALL(fcntl64, fds[1], F_SETFL, O_NONBLOCK);
    while (sys_write(fds[1], text, 4096) > 0) continue;
    saw("writev", CALL(writev, fds[1], &piece, 1));
    CALL(fcntl64, fds[1], F_SETFL, 0);
    alarm_soon();
    saw("writev", CALL(writev, fds[1], &piece, 1));
}

CASE(fdatasync_of_a_pipe)
{
    int fds[2];
    sys_pipe(fds);
    saw("fdatasync", CALL(fdatasync, fds[0]));
}

CASE(flags_of_open)
{
    sys_mkdir("d");
    saw("create a directory", sys_open("n", O_RDONLY | O_CREAT | O_DIRECTORY));
    saw("create a directory", sys_open("d", O_RDONLY | O_CREAT | O_DIRECTORY));
}

CASE(times_of_a_pipe)
{
    struct sys_timespec64 times[2] = {{1, 1}, {2, 2}};
    int fds[2];
    sys_pipe(fds);
    saw("no path", CALL(utimensat_time64, fds[0], 0, times, 0));
    saw("empty", CALL(utimensat_time64, fds[0], "", times, AT_EMPTY_PATH));
    saw("below", CALL(utimensat_time64, fds[0], "x", times, 0));
    saw("nowhere", CALL(utimensat_time64, AT_FDCWD, 0, times, 0));
}

CASE(access_with_flags)
{
    int fds[2], fd = make_file("f", "");
    sys_pipe(fds);
    CALL(symlinkat, "none", AT_FDCWD, "s");
    saw("file", CALL(faccessat2, AT_FDCWD, "f", R_OK | W_OK, 0));
    saw("execute", CALL(faccessat2, AT_FDCWD, "f", X_OK, 0));
    saw("descriptor", CALL(faccessat2, fd, "", R_OK, AT_EMPTY_PATH));
    saw("pipe", CALL(faccessat2, fds[0], "", R_OK, AT_EMPTY_PATH));
    saw("pipe", CALL(faccessat2, fds[0], "", X_OK, AT_EMPTY_PATH));
    saw("here", CALL(faccessat2, AT_FDCWD, "", X_OK, AT_EMPTY_PATH));
    saw("link", CALL(faccessat2, AT_FDCWD, "s", F_OK, 0));
    saw("itself", CALL(faccessat2, AT_FDCWD, "s", F_OK, AT_SYMLINK_NOFOLLOW));
    saw("mode", CALL(faccessat2, AT_FDCWD, "f", 8, 0));
    saw("flags", CALL(faccessat2, AT_FDCWD, "f", 0, 0x10));
}

CASE(memfd)
{
    int fd = CALL(memfd_create, "name", 0);
    saw("memfd", fd);
    saw("write", sys_write(fd, "abc", 3));
    saw("flags", CALL(memfd_create, "name", MFD_UNKNOWN));
    saw("address", CALL(memfd_create, BAD_ADDRESS, 0));
    memset(text, 'n', 249);
    saw("249", CALL(memfd_create, text, 0));
    text[249] = 'n';
    saw("250", CALL(memfd_create, text, 0));
    for (int at = 0; at < 249; at += 3) memcpy(text + at, "\xed\x95\x9c", 3);
    saw("250 bytes", CALL(memfd_create, text, 0));
    memset(text, 'n', 4500);
    saw("4500", CALL(memfd_create, text, 0));
    limit(RLIMIT_NOFILE, 5);
    saw("descriptors", CALL(memfd_create, "name", 0));
}

CASE(priority_locks)
{
    static int word;
    struct sys_timespec64 past = {0, 0};
    saw("lock", CALL(futex_time64, &word, FUTEX_LOCK_PI, 0, 0));
    saw("again", CALL(futex_time64, &word, FUTEX_LOCK_PI, 0, 0));
    saw("try again", CALL(futex_time64, &word, FUTEX_TRYLOCK_PI, 0, 0));
    saw("unlock", CALL(futex_time64, &word, FUTEX_UNLOCK_PI, 0, 0));
    saw("word", word);
    saw("unlock free", CALL(futex_time64, &word, FUTEX_UNLOCK_PI, 0, 0));
    int child = start();
    if (child == 0) sys_exit(0);
    wait_for(child);
    word = child;
    saw("holder gone", CALL(futex_time64, &word, FUTEX_LOCK_PI, 0, 0));
    saw("try", CALL(futex_time64, &word, FUTEX_TRYLOCK_PI, 0, 0));
    saw("unlock of others", CALL(futex_time64, &word, FUTEX_UNLOCK_PI, 0, 0));
    word = CALL(getppid);
    saw("other process", CALL(futex_time64, &word, FUTEX_LOCK_PI, 0, &past));
}

CASE(priority_locks_narrow)
{
    static int word;
    saw("lock", sys_futex(&word, FUTEX_LOCK_PI, 0, 0, 0, 0));
    saw("again", sys_futex(&word, FUTEX_LOCK_PI, 0, 0, 0, 0));
    saw("unlock", sys_futex(&word, FUTEX_UNLOCK_PI, 0, 0, 0, 0));
    saw("unlock free", sys_futex(&word, FUTEX_UNLOCK_PI, 0, 0, 0, 0));
    int child = start();
    if (child == 0) sys_exit(0);
    wait_for(child);
    word = child;
    saw("holder gone", sys_futex(&word, FUTEX_LOCK_PI, 0, 0, 0, 0));
}

CASE(setrlimit)
{
    struct sys_rlimit both = {100, 50};
    saw("above", sys_setrlimit(RLIMIT_NOFILE, &both));
    saw("unknown", sys_setrlimit(99, &both));
    saw("address", sys_setrlimit(RLIMIT_NOFILE, BAD_ADDRESS));
    both.cur = 20;
    saw("lower", sys_setrlimit(RLIMIT_NOFILE, &both));
    sys_getrlimit(RLIMIT_NOFILE, &both);
    both.max = 60;
    saw("raise", sys_setrlimit(RLIMIT_NOFILE, &both));
    saw("cur", both.cur);
}

CASE(locked_memory)
{
    char *pages = get_pages(4);
    CALL(munmap, pages + 2 * 4096, 4096);
    saw("mlock", CALL(mlock, pages, 4096));
    saw("unaligned", CALL(mlock, pages + 100, 4096));
    saw("hole", CALL(mlock, pages, 4 * 4096));
    saw("wraps", CALL(mlock, LAST_PAGE, 0x2000));
    saw("munlock", CALL(munlock, pages, 4096));
    saw("hole", CALL(munlock, pages, 4 * 4096));
    saw("wraps", CALL(munlock, LAST_PAGE, 0x2000));
    saw("nothing", CALL(mlockall, 0));
    saw("unknown", CALL(mlockall, 8));
    saw("munlockall", CALL(munlockall));
}

CASE(mincore)
{
    unsigned char vector[8];
    char *pages = get_pages(4);
    pages[0] = 1;
    CALL(munmap, pages + 3 * 4096, 4096);
    saw("mincore", CALL(mincore, pages, 2 * 4096, vector));
    saw("first", vector[0] & 1);
    saw("second", vector[1] & 1);
    saw("unaligned", CALL(mincore, pages + 1, 4096, vector));
    saw("hole", CALL(mincore, pages, 4 * 4096, vector));
    saw("address", CALL(mincore, pages, 4096, BAD_ADDRESS));
}

CASE(mmap_behind_the_last_offset)
{
    int fd = make_file("f", "abc");
    saw("mmap", sys_mmap(0, 0x2000, PROT_READ, MAP_PRIVATE, fd, 0xffffffff));
}

CASE(log)
{
    saw("unknown", CALL(syslog, SYSLOG_UNKNOWN, text, 10));
    saw("negative", CALL(syslog, SYSLOG_READ_ALL, text, -1));
    saw("address", CALL(syslog, SYSLOG_READ_ALL, BAD_ADDRESS, 10));
    saw("no address", CALL(syslog, SYSLOG_READ_ALL, 0, 10));
    saw("nothing", CALL(syslog, SYSLOG_READ_ALL, text, 0));
    saw_is("size", CALL(syslog, 10, 0, 0) > 0);
}
