/* What can be wrong with a path, asked of every call that takes one. */
#define GROUP "names"
#include "test.h"

static struct sys_timespec64 times[2];
static char buffer[512];

static long make_node(int dir, const char *path) { return CALL(mknodat, dir, path, S_IFIFO | 0644, 0); }
static long make_directory(int dir, const char *path) { return CALL(mkdirat, dir, path, 0755); }
static long make_link(int dir, const char *path) { return CALL(symlinkat, "target", dir, path); }
static long link_from(int dir, const char *path) { return CALL(linkat, dir, path, AT_FDCWD, "new", 0); }
static long link_to(int dir, const char *path) { return CALL(linkat, AT_FDCWD, "f", dir, path, 0); }
static long rename_from(int dir, const char *path) { return sys_renameat(dir, path, AT_FDCWD, "new"); }
static long rename_to(int dir, const char *path) { return sys_renameat(AT_FDCWD, "f", dir, path); }
static long rename2_from(int dir, const char *path) { return CALL(renameat2, dir, path, AT_FDCWD, "new", 0); }
static long rename2_to(int dir, const char *path) { return CALL(renameat2, AT_FDCWD, "f", dir, path, 0); }
static long remove_name(int dir, const char *path) { return CALL(unlinkat, dir, path, 0); }
static long remove_directory(int dir, const char *path) { return CALL(unlinkat, dir, path, AT_REMOVEDIR); }
static long read_link(int dir, const char *path) { return CALL(readlinkat, dir, path, buffer, 64); }
static long see(int dir, const char *path) { return sys_fstatat(dir, path, (struct sys_stat *)buffer, 0); }
static long see_all(int dir, const char *path) { return CALL(statx, dir, path, 0, 0x7ff, buffer); }
static long may(int dir, const char *path) { return CALL(faccessat, dir, path, R_OK); }
static long may2(int dir, const char *path) { return CALL(faccessat2, dir, path, R_OK, 0); }
static long change_mode(int dir, const char *path) { return CALL(fchmodat, dir, path, 0600); }
static long change_times(int dir, const char *path) { return CALL(utimensat_time64, dir, path, times, 0); }
static long open_file(int dir, const char *path) { return CALL(openat, dir, path, O_RDONLY, 0); }

/* These take no directory to begin in. */
static long cut(int dir, const char *path) { return (void)dir, CALL(truncate64, path, 0, 0); }
static long go(int dir, const char *path) { return (void)dir, CALL(chdir, path); }
static long see_room(int dir, const char *path) { return (void)dir, CALL(statfs64, path, sizeof(struct sys_statfs64), buffer); }
static long run(int dir, const char *path) { return (void)dir, CALL(execve, path, 0, 0); }

static const struct call {
    const char *name;
    long (*make)(int dir, const char *path);
    int takes_directory;
} calls[] = {
    {"mknodat", make_node, 1},      {"mkdirat", make_directory, 1},   {"symlinkat", make_link, 1},
    {"linkat", link_from, 1},       {"linkat to", link_to, 1},        {"renameat", rename_from, 1},
    {"renameat to", rename_to, 1},  {"renameat2", rename2_from, 1},   {"renameat2 to", rename2_to, 1},
    {"unlinkat", remove_name, 1},   {"rmdir", remove_directory, 1},   {"readlinkat", read_link, 1},
    {"fstatat", see, 1},            {"statx", see_all, 1},            {"faccessat", may, 1},
    {"faccessat2", may2, 1},        {"fchmodat", change_mode, 1},     {"utimensat", change_times, 1},
    {"openat", open_file, 1},       {"truncate", cut, 0},             {"chdir", go, 0},
    {"statfs", see_room, 0},        {"execve", run, 0},
};

static void try_all(int dir, const char *path, int only_at)
{
    for (int at = 0; at < LENGTH(calls); at++)
        if (!only_at || calls[at].takes_directory) saw(calls[at].name, calls[at].make(dir, path));
}

/* A name or path of `n` characters. */
static const char *long_text(const char *piece, int n)
{
    static char text[5000];
    int step = text_length(piece);
    for (int at = 0; at < n; at++) text[at] = piece[at % step];
    text[n] = 0;
    return text;
}

CASE(below_a_file)
{
    make_file("f", "");
    try_all(AT_FDCWD, "f/x", 0);
}

CASE(below_nothing)
{
    make_file("f", "");
    try_all(AT_FDCWD, "none/x", 0);
}

CASE(empty)
{
    make_file("f", "");
    try_all(AT_FDCWD, "", 0);
}

CASE(circle_of_links)
{
    make_file("f", "");
    CALL(symlinkat, "b", AT_FDCWD, "a");
    CALL(symlinkat, "a", AT_FDCWD, "b");
    try_all(AT_FDCWD, "a/x", 0);
}

CASE(name_of_256)
{
    make_file("f", "");
    try_all(AT_FDCWD, long_text("n", 256), 0);
}

CASE(path_of_4096)
{
    make_file("f", "");
    try_all(AT_FDCWD, long_text("./", 4096), 0);
}

CASE(bad_address)
{
    make_file("f", "");
    try_all(AT_FDCWD, BAD_ADDRESS, 0);
}

CASE(at_a_closed_directory)
{
    make_file("f", "");
    try_all(BAD_FD, "x", 1);
}

CASE(at_a_file)
{
    int fd = make_file("f", "");
    try_all(fd, "x", 1);
}

/* Absolute paths do not look at the directory. */
CASE(absolute_at_a_closed_directory)
{
    make_file("f", "");
    try_all(BAD_FD, "/none/x", 1);
}

CASE(in_proc)
{
    make_file("f", "");
    try_all(AT_FDCWD, "/proc/none", 0);
}

CASE(slash_behind_a_file)
{
    make_file("f", "");
    make_file("g", "");
    try_all(AT_FDCWD, "g/", 0);
}

CASE(slash_behind_nothing)
{
    make_file("f", "");
    try_all(AT_FDCWD, "none/", 0);
}

CASE(dot)
{
    make_file("f", "");
    sys_mkdir("d");
    CALL(chdir, "d");
    make_file("f", "");
    try_all(AT_FDCWD, "../d/.", 0);
}

CASE(over_a_directory)
{
    make_file("f", "");
    sys_mkdir("d");
    sys_mkdir("d/e");
    saw("renameat", sys_renameat(AT_FDCWD, "f", AT_FDCWD, "d"));
    saw("renameat full", sys_renameat(AT_FDCWD, "d/e", AT_FDCWD, "d"));
    saw("renameat into itself", sys_renameat(AT_FDCWD, "d", AT_FDCWD, "d/e/x"));
    saw("renameat dot", sys_renameat(AT_FDCWD, ".", AT_FDCWD, "x"));
    saw("renameat to dots", sys_renameat(AT_FDCWD, "f", AT_FDCWD, "d/.."));
    saw("renameat elsewhere", sys_renameat(AT_FDCWD, "f", AT_FDCWD, "/dev/f"));
    saw("renameat directory over file", sys_renameat(AT_FDCWD, "d", AT_FDCWD, "f"));
}
