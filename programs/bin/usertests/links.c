/* Hard links, symbolic links, rename. */
#define GROUP "links"
#include "test.h"

#define RENAME_NOREPLACE 1
#define RENAME_EXCHANGE 2

static char text[256];

static long rename_to(const char *from, const char *to)
{
    return CALL(renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

static long link_to(const char *from, const char *to)
{
    return CALL(linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
}

static long symlink_to(const char *target, const char *name)
{
    return CALL(symlinkat, target, AT_FDCWD, name);
}

static long link_count(const char *name)
{
    struct sys_statx stat;
    long result = CALL(statx, AT_FDCWD, name, AT_SYMLINK_NOFOLLOW, 0x7ff, &stat);
    return result < 0 ? result : (long)stat.nlink;
}

static void show_file(const char *name)
{
    int fd = sys_open(name, O_RDONLY);
    saw_bytes(name, text, fd < 0 ? fd : sys_read(fd, text, sizeof text));
    if (fd >= 0) sys_close(fd);
}

CASE(link)
{
    make_file("a", "text");
    saw("link", link_to("a", "b"));
    saw("count", link_count("a"));
    show_file("b");
    saw("unlink", sys_unlink("a"));
    show_file("b");
    saw("count", link_count("b"));
}

CASE(link_errors)
{
    make_file("a", "");
    sys_mkdir("d");
    saw("exists", link_to("a", "d"));
    saw("self", link_to("a", "a"));
    saw("missing", link_to("n", "b"));
    saw("directory", link_to("d", "e"));
    saw("in missing", link_to("a", "n/b"));
    saw("in a file", link_to("a", "a/b"));
    saw("empty", link_to("", "b"));
    saw("flags", CALL(linkat, AT_FDCWD, "a", AT_FDCWD, "b", 0x10));
    saw("closed", CALL(linkat, BAD_FD, "a", AT_FDCWD, "b", 0));
    saw("closed", CALL(linkat, AT_FDCWD, "a", BAD_FD, "b", 0));
    saw("address", CALL(linkat, AT_FDCWD, BAD_ADDRESS, AT_FDCWD, "b", 0));
    saw("address", CALL(linkat, AT_FDCWD, "a", AT_FDCWD, BAD_ADDRESS, 0));
    saw("device", link_to("/dev/null", "b"));
}

CASE(link_to_a_symlink)
{
    make_file("f", "text");
    symlink_to("f", "s");
    saw("link", link_to("s", "t"));
    saw_bytes("is a symlink", text, CALL(readlinkat, AT_FDCWD, "t", text, sizeof text));
    saw("follow", CALL(linkat, AT_FDCWD, "s", AT_FDCWD, "u", AT_SYMLINK_FOLLOW));
    saw("is a file", CALL(readlinkat, AT_FDCWD, "u", text, sizeof text));
    saw("count", link_count("f"));
}

CASE(symlink)
{
    make_file("f", "text");
    saw("symlink", symlink_to("f", "s"));
    show_file("s");
    saw_bytes("readlink", text, CALL(readlinkat, AT_FDCWD, "s", text, sizeof text));
    saw_bytes("short", text, CALL(readlinkat, AT_FDCWD, "s", text, 1));
    sys_unlink("f");
    show_file("s");
    saw("create through it", sys_open("s", O_RDWR | O_CREAT) >= 0);
    show_file("f");
}

CASE(symlink_errors)
{
    make_file("f", "");
    saw("exists", symlink_to("x", "f"));
    saw("empty target", symlink_to("", "s"));
    saw("empty name", symlink_to("x", ""));
    saw("in missing", symlink_to("x", "n/s"));
    saw("in a file", symlink_to("x", "f/s"));
    saw("slash", symlink_to("x", "s/"));
    saw("closed", CALL(symlinkat, "x", BAD_FD, "s"));
    saw("address", CALL(symlinkat, BAD_ADDRESS, AT_FDCWD, "s"));
    saw("address", CALL(symlinkat, "x", AT_FDCWD, BAD_ADDRESS));
}

CASE(readlink_errors)
{
    make_file("f", "");
    sys_mkdir("d");
    symlink_to("f", "s");
    saw("file", CALL(readlinkat, AT_FDCWD, "f", text, sizeof text));
    saw("directory", CALL(readlinkat, AT_FDCWD, "d", text, sizeof text));
    saw("missing", CALL(readlinkat, AT_FDCWD, "n", text, sizeof text));
    saw("size 0", CALL(readlinkat, AT_FDCWD, "s", text, 0));
    saw("address", CALL(readlinkat, AT_FDCWD, "s", BAD_ADDRESS, 10));
    saw("address", CALL(readlinkat, AT_FDCWD, BAD_ADDRESS, text, 10));
    saw("in a file", CALL(readlinkat, AT_FDCWD, "f/s", text, 10));
    saw("closed", CALL(readlinkat, BAD_FD, "s", text, 10));
}

CASE(symlink_loops)
{
    symlink_to("b", "a");
    symlink_to("a", "b");
    symlink_to("self", "self");
    saw("open", sys_open("a", O_RDONLY));
    saw("self", sys_open("self/x", O_RDONLY));
    saw("nofollow", sys_open("a", O_RDONLY | O_NOFOLLOW));
    saw("chdir", CALL(chdir, "a"));
    saw("mkdir", sys_mkdir("a/x"));
    saw("mkdir over", sys_mkdir("a"));
    saw("unlink", sys_unlink("a"));
}

CASE(symlinks_up_to_40)
{
    char name[16], before[16];
    make_file("l0", "end");
    for (int n = 1; n <= 41; n++) {
        put_number(put_text(before, "l"), n - 1);
        put_number(put_text(name, "l"), n);
        symlink_to(before, name);
    }
    show_file("l40");
    show_file("l41");
}

CASE(symlinks_to_directories)
{
    sys_mkdir("d");
    make_file("d/f", "inside");
    symlink_to("d", "s");
    symlink_to("d/", "t");
    symlink_to("../d/f", "d/up");
    show_file("s/f");
    show_file("t/f");
    show_file("d/up");
    saw("rmdir", sys_rmdir("s"));
    saw("rmdir slash", sys_rmdir("s/"));
    saw("directory flag", sys_open("s", O_RDONLY | O_DIRECTORY) >= 0);
    saw("both flags", sys_open("s", O_RDONLY | O_DIRECTORY | O_NOFOLLOW));
    saw("nofollow slash", sys_open("s/", O_RDONLY | O_NOFOLLOW) >= 0);
}

CASE(dangling_symlinks)
{
    symlink_to("nowhere", "s");
    saw("open", sys_open("s", O_RDONLY));
    saw("excl", sys_open("s", O_RDWR | O_CREAT | O_EXCL));
    saw("mkdir", sys_mkdir("s"));
    saw("chdir", CALL(chdir, "s"));
    saw("create", sys_open("s", O_RDWR | O_CREAT) >= 0);
    saw("made", sys_open("nowhere", O_RDONLY) >= 0);
}

CASE(symlink_size_and_mode)
{
    struct sys_statx stat;
    symlink_to("some/target", "s");
    CALL(statx, AT_FDCWD, "s", AT_SYMLINK_NOFOLLOW, 0x7ff, &stat);
    saw_hex("mode", stat.mode);
    saw("size", stat.size);
    saw("follow", CALL(statx, AT_FDCWD, "s", 0, 0x7ff, &stat));
}

CASE(rename)
{
    make_file("a", "A");
    saw("rename", rename_to("a", "b"));
    show_file("a");
    show_file("b");
    make_file("c", "C");
    saw("over", rename_to("c", "b"));
    show_file("b");
    saw("self", rename_to("b", "b"));
    show_file("b");
}

CASE(rename_keeps_open_files)
{
    int a = make_file("a", "A"), b = make_file("b", "B");
    rename_to("a", "b");
    saw_bytes("old a", text, sys_read(a, text, 8));
    saw_bytes("old b", text, sys_read(b, text, 8));
    show_file("b");
}

CASE(rename_directories)
{
    sys_mkdir("d");
    make_file("d/f", "inside");
    sys_mkdir("e");
    saw("over empty", rename_to("d", "e"));
    show_file("e/f");
    sys_mkdir("d");
    saw("over full", rename_to("d", "e"));
    saw("slashes", rename_to("d/", "g/"));
    saw("into another", rename_to("g", "e/g"));
    saw("links", link_count("e"));
}

CASE(rename_kinds)
{
    make_file("f", "");
    sys_mkdir("d");
    saw("file over directory", rename_to("f", "d"));
    saw("directory over file", rename_to("d", "f"));
    saw("file to slash", rename_to("f", "n/"));
    saw("directory to slash", rename_to("d", "n/"));
}

CASE(rename_errors)
{
    sys_mkdir("d");
    sys_mkdir("d/e");
    make_file("f", "");
    saw("missing", rename_to("n", "m"));
    saw("to missing", rename_to("f", "n/m"));
    saw("into itself", rename_to("d", "d/e/x"));
    saw("over its parent", rename_to("d/e", "d"));
    saw("dot", rename_to(".", "x"));
    saw("to dot", rename_to("d", "."));
    saw("dots", rename_to("d/..", "x"));
    saw("empty", rename_to("", "x"));
    saw("to empty", rename_to("f", ""));
    saw("from a file", rename_to("f/x", "y"));
    saw("address", CALL(renameat2, AT_FDCWD, BAD_ADDRESS, AT_FDCWD, "x", 0));
    saw("address", CALL(renameat2, AT_FDCWD, "f", AT_FDCWD, BAD_ADDRESS, 0));
    saw("closed", CALL(renameat2, BAD_FD, "f", AT_FDCWD, "x", 0));
    saw("closed", CALL(renameat2, AT_FDCWD, "f", BAD_FD, "x", 0));
    saw("other file system", rename_to("f", "/dev/f"));
}

CASE(rename_flags)
{
    make_file("a", "A");
    make_file("b", "B");
    saw("noreplace", CALL(renameat2, AT_FDCWD, "a", AT_FDCWD, "b", RENAME_NOREPLACE));
    saw("noreplace new", CALL(renameat2, AT_FDCWD, "a", AT_FDCWD, "c", RENAME_NOREPLACE));
    saw("exchange", CALL(renameat2, AT_FDCWD, "b", AT_FDCWD, "c", RENAME_EXCHANGE));
    show_file("b");
    show_file("c");
    saw("exchange with nothing", CALL(renameat2, AT_FDCWD, "b", AT_FDCWD, "n", RENAME_EXCHANGE));
    saw("both", CALL(renameat2, AT_FDCWD, "b", AT_FDCWD, "c", RENAME_EXCHANGE | RENAME_NOREPLACE));
    saw("unknown", CALL(renameat2, AT_FDCWD, "b", AT_FDCWD, "c", 0x100));
}

CASE(rename_of_the_same_file)
{
    make_file("a", "A");
    link_to("a", "b");
    saw("rename", rename_to("a", "b"));
    saw("both stay", link_count("a"));
}

CASE(rename_symlinks)
{
    make_file("f", "F");
    symlink_to("f", "s");
    saw("the link moves", rename_to("s", "t"));
    saw_bytes("t", text, CALL(readlinkat, AT_FDCWD, "t", text, sizeof text));
    make_file("g", "G");
    saw("over a link", rename_to("g", "t"));
    saw("f is untouched", link_count("f"));
    show_file("t");
}

CASE(rename_changes_the_path_of_the_current_directory)
{
    char path[300];
    sys_mkdir("before");
    CALL(chdir, "before");
    saw("rename", rename_to("../before", "../after"));
    CALL(getcwd, path, sizeof path);
    saw_is("after", find_text(path, "/after") != 0);
    saw("parent", sys_open("../after", O_RDONLY) >= 0);
}

CASE(moved_directory_knows_its_parent)
{
    sys_mkdir("a");
    sys_mkdir("b");
    sys_mkdir("a/d");
    make_file("b/mark", "b");
    saw("rename", rename_to("a/d", "b/d"));
    show_file("b/d/../mark");
}
