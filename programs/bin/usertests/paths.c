/* Names: opening, making and removing them, the current directory, and what is wrong with a path. */
#define GROUP "paths"
#include "test.h"

static char long_name[300], long_path[5000];

static const char *name_of(int n)
{
    memset(long_name, 'x', n);
    long_name[n] = 0;
    return long_name;
}

/* "./././ ... f" of n characters. */
static const char *path_of(int n)
{
    for (int at = 0; at < n; at++) long_path[at] = at % 2 == 0 ? '.' : '/';
    long_path[n - 1] = 'f';
    long_path[n] = 0;
    if (n % 2 == 1) long_path[n - 2] = '/', long_path[n - 3] = '/';
    return long_path;
}

CASE(open_creates)
{
    saw("without", sys_open("f", O_RDONLY));
    saw("with", sys_open("f", O_WRONLY | O_CREAT));
    saw("again", sys_open("f", O_WRONLY | O_CREAT));
}

CASE(open_excl)
{
    saw("new", sys_open("f", O_WRONLY | O_CREAT | O_EXCL));
    saw("old", sys_open("f", O_WRONLY | O_CREAT | O_EXCL));
    sys_mkdir("d");
    saw("directory", sys_open("d", O_WRONLY | O_CREAT | O_EXCL));
}

CASE(open_trunc)
{
    char text[8];
    int fd = make_file("f", "abc");
    saw("open", sys_open("f", O_WRONLY | O_TRUNC));
    saw("read", sys_read(fd, text, 8));
}

CASE(open_a_directory)
{
    char byte;
    sys_mkdir("d");
    saw("read", sys_open("d", O_RDONLY));
    saw("write", sys_open("d", O_WRONLY));
    saw("both", sys_open("d", O_RDWR));
    saw("create", sys_open("d", O_RDONLY | O_CREAT));
    saw("reading it", sys_read(3, &byte, 1));
    saw("pread", CALL(pread64, 3, &byte, 1, 0, 0));
}

CASE(open_directory_flag)
{
    make_file("f", "");
    sys_mkdir("d");
    saw("file", sys_open("f", O_RDONLY | O_DIRECTORY));
    saw("directory", sys_open("d", O_RDONLY | O_DIRECTORY));
    saw("nothing", sys_open("n", O_RDONLY | O_DIRECTORY));
}

CASE(openat_a_directory)
{
    sys_mkdir("d");
    int dir = sys_open("d", O_RDONLY | O_DIRECTORY), file = make_file("f", "");
    saw("create", CALL(openat, dir, "g", O_RDWR | O_CREAT, 0644));
    saw("seen", sys_open("d/g", O_RDONLY));
    saw("file as directory", CALL(openat, file, "g", O_RDONLY));
    saw("closed", CALL(openat, BAD_FD, "g", O_RDONLY));
    saw("absolute", CALL(openat, BAD_FD, "/dev/null", O_RDONLY));
    saw("parent", CALL(openat, dir, "../f", O_RDONLY));
}

CASE(a_removed_directory_takes_nothing)
{
    sys_mkdir("d");
    int dir = sys_open("d", O_RDONLY | O_DIRECTORY);
    saw("rmdir", sys_rmdir("d"));
    saw("create", CALL(openat, dir, "g", O_RDWR | O_CREAT, 0644));
    saw("mkdir", CALL(mkdirat, dir, "g", 0755));
}

CASE(missing_parts)
{
    make_file("f", "");
    saw("nothing", sys_open("n", O_RDONLY));
    saw("in nothing", sys_open("n/f", O_RDONLY | O_CREAT));
    saw("in a file", sys_open("f/g", O_RDONLY | O_CREAT));
    saw("empty", sys_open("", O_RDONLY));
    saw("slash", sys_open("f/", O_RDONLY));
    saw("create slash", sys_open("n/", O_RDONLY | O_CREAT));
    saw("dot", sys_open("f/.", O_RDONLY));
    saw("dots", sys_open("f/..", O_RDONLY));
}

CASE(slashes_and_dots)
{
    sys_mkdir("d");
    make_file("d/f", "");
    saw("double", sys_open("d//f", O_RDONLY));
    saw("dot", sys_open("./d/./f", O_RDONLY));
    saw("dots", sys_open("d/../d/f", O_RDONLY));
    saw("above the root", sys_open("/../../dev/null", O_RDONLY));
    saw("slash behind a directory", sys_open("d/", O_RDONLY));
}

CASE(long_names)
{
    saw("255", sys_open(name_of(255), O_WRONLY | O_CREAT));
    saw("256", sys_open(name_of(256), O_WRONLY | O_CREAT));
    saw("mkdir 256", sys_mkdir(name_of(256)));
    saw("unlink 256", sys_unlink(name_of(256)));
    saw("chdir 256", CALL(chdir, name_of(256)));
    saw("unlink 255", sys_unlink(name_of(255)));
}

CASE(long_paths)
{
    make_file("f", "");
    saw("4095", sys_open(path_of(4095), O_RDONLY));
    saw("4096", sys_open(path_of(4096), O_RDONLY));
    saw("mkdir", sys_mkdir(path_of(4096)));
    saw("unlink", sys_unlink(path_of(4096)));
    saw("chdir", CALL(chdir, path_of(4096)));
}

CASE(bad_addresses)
{
    saw("open", sys_open(BAD_ADDRESS, O_RDONLY));
    saw("null", sys_open(0, O_RDONLY));
    saw("mkdir", sys_mkdir(BAD_ADDRESS));
    saw("unlink", sys_unlink(BAD_ADDRESS));
    saw("rmdir", sys_rmdir(BAD_ADDRESS));
    saw("chdir", CALL(chdir, BAD_ADDRESS));
    saw("getcwd", CALL(getcwd, BAD_ADDRESS, 100));
}

CASE(bytes_of_names_are_free)
{
    make_file("with space", "");
    make_file("\xed\x95\x9c", "");
    make_file("\xff\xfe", "");
    make_file("new\nline", "");
    saw("space", sys_open("with space", O_RDONLY) >= 0);
    saw("hangul", sys_open("\xed\x95\x9c", O_RDONLY) >= 0);
    saw("no UTF-8", sys_open("\xff\xfe", O_RDONLY) >= 0);
    saw("another", sys_open("\xff\xff", O_RDONLY));
    saw("newline", sys_open("new\nline", O_RDONLY) >= 0);
    saw("unlink", sys_unlink("\xff\xfe"));
}

CASE(mkdir)
{
    saw("new", sys_mkdir("d"));
    saw("again", sys_mkdir("d"));
    saw("inside", sys_mkdir("d/e"));
    saw("slash", sys_mkdir("d/f/"));
    saw("missing", sys_mkdir("n/e"));
    make_file("f", "");
    saw("over a file", sys_mkdir("f"));
    saw("in a file", sys_mkdir("f/d"));
    saw("dot", sys_mkdir("."));
    saw("dots", sys_mkdir(".."));
    saw("root", sys_mkdir("/"));
    saw("empty", sys_mkdir(""));
    saw("at a closed one", CALL(mkdirat, BAD_FD, "x", 0755));
}

CASE(rmdir)
{
    sys_mkdir("d");
    sys_mkdir("d/e");
    make_file("f", "");
    saw("full", sys_rmdir("d"));
    saw("file", sys_rmdir("f"));
    saw("missing", sys_rmdir("n"));
    saw("dot", sys_rmdir("d/."));
    saw("dots", sys_rmdir("d/e/.."));
    saw("inner", sys_rmdir("d/e"));
    saw("outer", sys_rmdir("d/"));
    saw("again", sys_rmdir("d"));
    saw("empty", sys_rmdir(""));
}

CASE(unlink)
{
    sys_mkdir("d");
    make_file("f", "");
    saw("directory", sys_unlink("d"));
    saw("file", sys_unlink("f"));
    saw("again", sys_unlink("f"));
    saw("missing", sys_unlink("n/f"));
    saw("empty", sys_unlink(""));
    saw("dot", sys_unlink("."));
    saw("slash", sys_unlink("d/"));
    make_file("f", "");
    saw("slash", sys_unlink("f/"));
    saw("flags", CALL(unlinkat, AT_FDCWD, "f", 0x10));
    saw("closed", CALL(unlinkat, BAD_FD, "f", 0));
    saw("in a file", sys_unlink("f/g"));
}

CASE(unlink_keeps_open_files)
{
    char text[8];
    int fd = make_file("f", "abc");
    saw("unlink", sys_unlink("f"));
    saw("open", sys_open("f", O_RDONLY));
    saw_bytes("read", text, sys_read(fd, text, 8));
    saw("write", sys_write(fd, "d", 1));
    saw_bytes("pread", text, CALL(pread64, fd, text, 8, 0, 0));
}

CASE(chdir)
{
    make_file("f", "");
    sys_mkdir("d");
    saw("file", CALL(chdir, "f"));
    saw("missing", CALL(chdir, "n"));
    saw("empty", CALL(chdir, ""));
    saw("directory", CALL(chdir, "d"));
    saw("up", sys_open("../f", O_RDONLY));
    saw("root", CALL(chdir, "/"));
    saw("here", sys_open("dev/null", O_RDONLY));
}

CASE(fchdir)
{
    sys_mkdir("d");
    int dir = sys_open("d", O_RDONLY), file = make_file("d/f", "");
    saw("directory", CALL(fchdir, dir));
    saw("here", sys_open("f", O_RDONLY));
    saw("file", CALL(fchdir, file));
    saw("closed", CALL(fchdir, BAD_FD));
}

CASE(getcwd)
{
    char path[64];
    CALL(chdir, "/");
    saw("root", CALL(getcwd, path, sizeof path));
    saw_text("path", path);
    CALL(chdir, "/dev");
    saw("dev", CALL(getcwd, path, sizeof path));
    saw_text("path", path);
    saw("exact", CALL(getcwd, path, 5));
    saw("short", CALL(getcwd, path, 4));
    saw("none", CALL(getcwd, path, 0));
}

CASE(getcwd_of_a_removed_directory)
{
    char path[256];
    sys_mkdir("d");
    CALL(chdir, "d");
    saw("rmdir", sys_rmdir("../d"));
    saw("getcwd", CALL(getcwd, path, sizeof path));
    saw("create", sys_open("f", O_RDWR | O_CREAT));
    saw("up", CALL(chdir, ".."));
}

CASE(chdir_is_of_the_process)
{
    sys_mkdir("d");
    make_file("d/f", "");
    int child = start();
    if (child == 0) sys_exit(CALL(chdir, "d") == 0 && sys_open("f", O_RDONLY) > 0);
    saw_status("child", wait_for(child));
    saw("parent", sys_open("f", O_RDONLY));
}

CASE(umask_takes_bits_away)
{
    struct sys_statx stat;
    saw("old", CALL(umask, 027));
    saw("set", CALL(umask, 01777));
    saw("permissions only", CALL(umask, 027));
    int fd = CALL(openat, AT_FDCWD, "f", O_RDWR | O_CREAT, 0777);
    CALL(statx, fd, "", AT_EMPTY_PATH, 0x7ff, &stat);
    saw_hex("file", stat.mode);
    CALL(mkdirat, AT_FDCWD, "d", 0777);
    CALL(statx, AT_FDCWD, "d", 0, 0x7ff, &stat);
    saw_hex("directory", stat.mode);
}

CASE(nofollow)
{
    make_file("f", "");
    saw("symlink", CALL(symlinkat, "f", AT_FDCWD, "s"));
    saw("follow", sys_open("s", O_RDONLY));
    saw("nofollow", sys_open("s", O_RDONLY | O_NOFOLLOW));
    saw("file", sys_open("f", O_RDONLY | O_NOFOLLOW));
}

CASE(removing_the_current_directory)
{
    sys_mkdir("d");
    CALL(chdir, "d");
    saw("dot", sys_rmdir("."));
    saw("by name", sys_rmdir("../d"));
    saw("open dot", sys_open(".", O_RDONLY) >= 0);
    saw("a name", sys_open("x", O_RDONLY));
}
