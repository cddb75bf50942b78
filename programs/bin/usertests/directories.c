/* Reading directories. */
#define GROUP "directories"
#include "test.h"

struct entry {
    unsigned long long ino;
    long long off;
    unsigned short reclen;
    unsigned char type;
    char name[];
};

static char buffer[4096];

/* How often `name` is in the directory, and its type. */
static void show_entry(const char *directory, const char *name)
{
    int fd = sys_open(directory, O_RDONLY | O_DIRECTORY), count = 0, type = -1;
    long n;
    while ((n = CALL(getdents64, fd, buffer, sizeof buffer)) > 0)
        for (char *at = buffer; at < buffer + n; at += ((struct entry *)at)->reclen) {
            struct entry *entry = (struct entry *)at;
            if (!same_text(entry->name, name)) continue;
            count++;
            type = entry->type;
        }
    sys_close(fd);
    saw(name, count);
    saw_number("type", type);
}

static int count_entries(int fd)
{
    int count = 0;
    long n;
    while ((n = CALL(getdents64, fd, buffer, sizeof buffer)) > 0)
        for (char *at = buffer; at < buffer + n; at += ((struct entry *)at)->reclen) count++;
    return n < 0 ? n : count;
}

CASE(entries)
{
    make_file("f", "");
    sys_mkdir("d");
    show_entry(".", ".");
    show_entry(".", "..");
    show_entry(".", "f");
    show_entry(".", "d");
    show_entry(".", "n");
    show_entry("d", ".");
}

CASE(types)
{
    CALL(symlinkat, "f", AT_FDCWD, "s");
    CALL(mknodat, AT_FDCWD, "p", S_IFIFO | 0644, 0);
    show_entry(".", "s");
    show_entry(".", "p");
    show_entry("/dev", "null");
}

CASE(many_entries)
{
    char name[16];
    for (int n = 0; n < 200; n++) {
        put_number(put_text(name, "file"), n);
        sys_close(make_file(name, ""));
    }
    int fd = sys_open(".", O_RDONLY);
    saw("count", count_entries(fd));
    saw("end", CALL(getdents64, fd, buffer, sizeof buffer));
    saw("rewind", sys_lseek(fd, 0, SEEK_SET));
    saw("again", count_entries(fd));
}

CASE(small_buffers)
{
    int count = 0;
    long n;
    make_file("a-name", "");
    int fd = sys_open(".", O_RDONLY);
    saw("tiny", CALL(getdents64, fd, buffer, 8));
    while ((n = CALL(getdents64, fd, buffer, 32)) > 0) count++;
    saw("one by one", count);
    saw("end", n);
}

CASE(errors)
{
    int file = make_file("f", ""), dir = sys_open(".", O_RDONLY);
    saw("file", CALL(getdents64, file, buffer, sizeof buffer));
    saw("closed", CALL(getdents64, BAD_FD, buffer, sizeof buffer));
    saw("address", CALL(getdents64, dir, BAD_ADDRESS, 1000));
    saw("write", sys_write(dir, "x", 1));
}

CASE(of_a_removed_directory)
{
    sys_mkdir("d");
    int fd = sys_open("d", O_RDONLY);
    sys_rmdir("d");
    saw("getdents", CALL(getdents64, fd, buffer, sizeof buffer));
}

CASE(removing_while_reading)
{
    char name[16];
    int left, removed = 0;
    long n;
    for (int k = 0; k < 60; k++) {
        put_number(put_text(name, "file"), k);
        sys_close(make_file(name, ""));
    }
    int fd = sys_open(".", O_RDONLY);
    while ((n = CALL(getdents64, fd, buffer, 256)) > 0)
        for (char *at = buffer; at < buffer + n; at += ((struct entry *)at)->reclen)
            if (sys_unlink(((struct entry *)at)->name) == 0) removed++;
    saw("removed", removed);
    sys_lseek(fd, 0, SEEK_SET);
    left = count_entries(fd);
    saw("left", left);
}

CASE(inode_numbers_agree)
{
    struct sys_statx stat;
    make_file("f", "");
    CALL(statx, AT_FDCWD, "f", 0, 0x7ff, &stat);
    int fd = sys_open(".", O_RDONLY);
    long n = CALL(getdents64, fd, buffer, sizeof buffer);
    for (char *at = buffer; at < buffer + n; at += ((struct entry *)at)->reclen)
        if (same_text(((struct entry *)at)->name, "f")) saw_is("same", ((struct entry *)at)->ino == stat.ino);
}

CASE(link_counts)
{
    struct sys_statx stat;
    sys_mkdir("d");
    sys_mkdir("d/e");
    sys_mkdir("d/f");
    make_file("d/g", "");
    CALL(statx, AT_FDCWD, "d", 0, 0x7ff, &stat);
    saw("links", stat.nlink);
    sys_rmdir("d/e");
    CALL(statx, AT_FDCWD, "d", 0, 0x7ff, &stat);
    saw("links", stat.nlink);
}

CASE(deep)
{
    int depth = 0;
    while (depth < 60 && sys_mkdir("d") == 0 && CALL(chdir, "d") == 0) depth++;
    saw("depth", depth);
    saw("f", make_file("f", "deep") >= 0);
    CALL(chdir, "../..");
    saw("from above", sys_open("d/d/f", O_RDONLY) >= 0);
}
