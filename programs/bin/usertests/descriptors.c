/* Descriptors and what they share: open, close, dup, fcntl, reading and writing at offsets. */
#define GROUP "descriptors"
#include "test.h"

CASE(open_takes_lowest)
{
    int a = make_file("f", "x"), b = sys_open("f", O_RDONLY);
    saw("a", a);
    saw("b", b);
    saw("close", sys_close(a));
    saw("again", sys_open("f", O_RDONLY));
}

CASE(close_twice)
{
    int fd = make_file("f", "");
    saw("first", sys_close(fd));
    saw("second", sys_close(fd));
    saw("negative", sys_close(-1));
    saw("large", sys_close(100000));
}

CASE(dup_shares_offset)
{
    char text[4];
    int a = make_file("f", "abcdef"), b = CALL(dup, a);
    saw("dup", b);
    saw_bytes("a", text, sys_read(a, text, 2));
    saw_bytes("b", text, sys_read(b, text, 2));
    sys_close(a);
    saw_bytes("b", text, sys_read(b, text, 2));
    saw("bad", CALL(dup, BAD_FD));
}

CASE(open_twice_has_two_offsets)
{
    char text[4];
    int a = make_file("f", "abcdef"), b = sys_open("f", O_RDONLY);
    saw_bytes("a", text, sys_read(a, text, 2));
    saw_bytes("b", text, sys_read(b, text, 3));
}

CASE(dup3_replaces)
{
    char text[4];
    int a = make_file("a", "aaa"), b = make_file("b", "bbb");
    saw("dup3", CALL(dup3, a, b, 0));
    saw_bytes("b", text, sys_read(b, text, 3));
    saw("far", CALL(dup3, a, 77, O_CLOEXEC));
    saw("flags", CALL(fcntl64, 77, F_GETFD));
}

CASE(dup3_errors)
{
    int a = make_file("a", "aaa");
    saw("same", CALL(dup3, a, a, 0));
    saw("flags", CALL(dup3, a, 20, O_APPEND));
    saw("bad", CALL(dup3, BAD_FD, 20, 0));
    saw("large", CALL(dup3, a, 0x100000, 0));
    saw("negative", CALL(dup3, a, -1, 0));
}

CASE(dupfd_from_a_number)
{
    int a = make_file("a", "aaa");
    saw("dupfd", CALL(fcntl64, a, F_DUPFD, 30));
    saw("next", CALL(fcntl64, a, F_DUPFD, 30));
    saw("cloexec", CALL(fcntl64, a, F_DUPFD_CLOEXEC, 40));
    saw("flags", CALL(fcntl64, 30, F_GETFD));
    saw("flags", CALL(fcntl64, 40, F_GETFD));
    saw("negative", CALL(fcntl64, a, F_DUPFD, -1));
    saw("large", CALL(fcntl64, a, F_DUPFD, 0x100000));
    saw("bad", CALL(fcntl64, BAD_FD, F_DUPFD, 0));
}

CASE(cloexec_is_of_the_descriptor)
{
    int a = sys_open("f", O_RDWR | O_CREAT | O_CLOEXEC), b = CALL(dup, a);
    saw("a", CALL(fcntl64, a, F_GETFD));
    saw("b", CALL(fcntl64, b, F_GETFD));
    saw("set", CALL(fcntl64, b, F_SETFD, 1));
    saw("b", CALL(fcntl64, b, F_GETFD));
    saw("clear", CALL(fcntl64, a, F_SETFD, 0));
    saw("a", CALL(fcntl64, a, F_GETFD));
}

CASE(status_flags)
{
    int a = make_file("f", ""), b = CALL(dup, a);
    saw("mode", CALL(fcntl64, a, F_GETFL) & 3);
    saw("set", CALL(fcntl64, a, F_SETFL, O_APPEND | O_NONBLOCK));
    saw_hex("shared", CALL(fcntl64, b, F_GETFL) & (O_APPEND | O_NONBLOCK | 3));
    saw("access mode stays", CALL(fcntl64, a, F_SETFL, O_RDONLY));
    saw("mode", CALL(fcntl64, a, F_GETFL) & 3);
}

CASE(fcntl_errors)
{
    int a = make_file("f", "");
    saw("command", CALL(fcntl64, a, 777, 0));
    saw("bad fd", CALL(fcntl64, BAD_FD, F_GETFD));
    saw("bad fd", CALL(fcntl64, BAD_FD, F_GETFL));
    saw("pipe size of a file", CALL(fcntl64, a, F_GETPIPE_SZ));
}

CASE(append)
{
    char text[16];
    int fd = make_file("f", "one"), end = sys_open("f", O_WRONLY | O_APPEND);
    saw("offset", sys_lseek(end, 0, SEEK_CUR));
    saw("write", sys_write(end, "two", 3));
    saw("offset", sys_lseek(end, 0, SEEK_CUR));
    saw("seek", sys_lseek(end, 0, SEEK_SET));
    saw("write", sys_write(end, "three", 5));
    saw_bytes("all", text, sys_read(fd, text, sizeof text));
}

CASE(append_of_two_openers)
{
    char text[16];
    int a = sys_open("f", O_WRONLY | O_CREAT | O_APPEND), b = sys_open("f", O_RDWR | O_APPEND);
    sys_write(a, "aa", 2);
    sys_write(b, "bb", 2);
    sys_write(a, "cc", 2);
    saw_bytes("all", text, CALL(pread64, b, text, sizeof text, 0, 0));
}

CASE(wrong_mode)
{
    char byte = 0;
    int out = sys_open("f", O_WRONLY | O_CREAT), in = sys_open("f", O_RDONLY);
    saw("read", sys_read(out, &byte, 1));
    saw("write", sys_write(in, &byte, 1));
    saw("pread", CALL(pread64, out, &byte, 1, 0, 0));
    saw("pwrite", CALL(pwrite64, in, &byte, 1, 0, 0));
    saw("read closed", sys_read(BAD_FD, &byte, 1));
    saw("write closed", sys_write(BAD_FD, &byte, 1));
}

CASE(read_and_write_of_nothing)
{
    int fd = make_file("f", "abc");
    saw("read", sys_read(fd, BAD_ADDRESS, 0));
    saw("write", sys_write(fd, BAD_ADDRESS, 0));
    saw("offset", sys_lseek(fd, 0, SEEK_CUR));
}

CASE(bad_buffers)
{
    int fd = make_file("f", "abc");
    saw("read", sys_read(fd, BAD_ADDRESS, 3));
    saw("offset", sys_lseek(fd, 0, SEEK_CUR));
    saw("write", sys_write(fd, BAD_ADDRESS, 3));
    saw("read into text", sys_read(fd, (void *)&sys_fork, 3));
    saw("pread", CALL(pread64, fd, BAD_ADDRESS, 3, 0, 0));
    saw("pwrite", CALL(pwrite64, fd, BAD_ADDRESS, 3, 0, 0));
}

CASE(lseek_from_three_places)
{
    int fd = make_file("f", "0123456789");
    saw("set", sys_lseek(fd, 4, SEEK_SET));
    saw("current", sys_lseek(fd, 3, SEEK_CUR));
    saw("back", sys_lseek(fd, -2, SEEK_CUR));
    saw("end", sys_lseek(fd, -1, SEEK_END));
    saw("beyond", sys_lseek(fd, 100, SEEK_END));
}

CASE(lseek_errors)
{
    int fds[2], fd = make_file("f", "0123456789");
    long long result;
    sys_pipe(fds);
    saw("negative", sys_lseek(fd, -1, SEEK_SET));
    saw("negative", sys_lseek(fd, -11, SEEK_END));
    saw("whence", sys_lseek(fd, 0, 9));
    saw("pipe", sys_lseek(fds[0], 0, SEEK_SET));
    saw("closed", sys_lseek(BAD_FD, 0, SEEK_SET));
    saw("address", CALL(_llseek, fd, 0, 0, BAD_ADDRESS, SEEK_SET));
    saw("pipe", CALL(_llseek, fds[0], 0, 0, &result, SEEK_SET));
    saw("closed", CALL(_llseek, BAD_FD, 0, 0, &result, SEEK_SET));
    saw("whence", CALL(_llseek, fd, 0, 0, &result, 9));
}

CASE(llseek_beyond_4_gib)
{
    long long result = 0;
    int fd = make_file("f", "");
    saw("seek", CALL(_llseek, fd, 2, 5, &result, SEEK_SET));
    saw("high", result >> 32);
    saw("low", result);
    saw("narrow", sys_lseek(fd, 0, SEEK_CUR));
}

CASE(write_behind_the_end_leaves_zeros)
{
    char text[16];
    int fd = make_file("f", "ab");
    sys_lseek(fd, 5, SEEK_SET);
    saw("write", sys_write(fd, "c", 1));
    saw_bytes("all", text, CALL(pread64, fd, text, sizeof text, 0, 0));
}

CASE(read_behind_the_end)
{
    char text[16];
    int fd = make_file("f", "ab");
    saw("seek", sys_lseek(fd, 50, SEEK_SET));
    saw("read", sys_read(fd, text, sizeof text));
    saw("pread", CALL(pread64, fd, text, sizeof text, 1, 1));
}

CASE(pread_and_pwrite_keep_the_offset)
{
    char text[16];
    int fd = make_file("f", "abcdef");
    saw("pwrite", CALL(pwrite64, fd, "XY", 2, 2, 0));
    saw_bytes("pread", text, CALL(pread64, fd, text, 3, 1, 0));
    saw_bytes("read", text, sys_read(fd, text, 16));
}

CASE(pread_errors)
{
    char byte;
    int fds[2], fd = make_file("f", "abc");
    sys_pipe(fds);
    saw("negative", CALL(pread64, fd, &byte, 1, -1, -1));
    saw("negative", CALL(pwrite64, fd, &byte, 1, -1, -1));
    saw("pipe", CALL(pread64, fds[0], &byte, 1, 0, 0));
    saw("pipe", CALL(pwrite64, fds[1], &byte, 1, 0, 0));
    saw("closed", CALL(pread64, BAD_FD, &byte, 1, 0, 0));
    saw("closed", CALL(pwrite64, BAD_FD, &byte, 1, 0, 0));
}

CASE(pwrite_ignores_the_offset_with_append)
{
    char text[16];
    int fd = make_file("f", "abc"), end = sys_open("f", O_WRONLY | O_APPEND);
    saw("pwrite", CALL(pwrite64, end, "X", 1, 0, 0));
    saw_bytes("all", text, sys_read(fd, text, 16));
}

CASE(readv_and_writev)
{
    char a[3], b[4];
    struct sys_iovec out[] = {{(unsigned)"one", 3}, {0, 0}, {(unsigned)"four", 4}};
    struct sys_iovec in[] = {{(unsigned)a, 3}, {(unsigned)b, 4}};
    int fd = make_file("f", "");
    saw("writev", CALL(writev, fd, out, 3));
    sys_lseek(fd, 0, SEEK_SET);
    saw("readv", CALL(readv, fd, in, 2));
    saw_bytes("a", a, 3);
    saw_bytes("b", b, 4);
    saw("end", CALL(readv, fd, in, 2));
}

CASE(readv_errors)
{
    char a[4];
    struct sys_iovec good = {(unsigned)a, 4}, bad = {(unsigned)BAD_ADDRESS, 4}, huge = {(unsigned)a, 0x80000000};
    int fd = make_file("f", "abcd");
    saw("negative", CALL(readv, fd, &good, -1));
    saw("many", CALL(readv, fd, &good, 1025));
    saw("none", CALL(readv, fd, &good, 0));
    saw("list", CALL(readv, fd, BAD_ADDRESS, 1));
    saw("buffer", CALL(readv, fd, &bad, 1));
    saw("huge", CALL(readv, fd, &huge, 1));
    saw("closed", CALL(readv, BAD_FD, &good, 1));
    saw("negative", CALL(writev, fd, &good, -1));
    saw("list", CALL(writev, fd, BAD_ADDRESS, 1));
    saw("buffer", CALL(writev, fd, &bad, 1));
    saw("closed", CALL(writev, BAD_FD, &good, 1));
}

CASE(writev_stops_at_a_bad_buffer)
{
    struct sys_iovec out[] = {{(unsigned)"one", 3}, {(unsigned)BAD_ADDRESS, 4}};
    int fds[2];
    sys_pipe(fds);
    saw("writev", CALL(writev, fds[1], out, 2));
}

CASE(descriptors_run_out)
{
    struct sys_rlimit64 limit = {16, 16};
    int fds[2], fd = make_file("f", ""), last = fd;
    saw("limit", CALL(prlimit64, 0, RLIMIT_NOFILE, &limit, 0));
    while ((fd = CALL(dup, 0)) >= 0) last = fd;
    saw("last", last);
    saw("dup", fd);
    saw("open", sys_open("f", O_RDONLY));
    saw("pipe", sys_pipe(fds));
    saw("dupfd", CALL(fcntl64, 0, F_DUPFD, 0));
    saw("dup3 at the limit", CALL(dup3, 0, 16, 0));
    saw("dup3 below", CALL(dup3, 0, 15, 0));
    saw("result pipe stays", CALL(fcntl64, 100, F_GETFD));
}

CASE(fork_shares_offsets)
{
    char text[4];
    int fd = make_file("f", "abcdef");
    int child = start();
    if (child == 0) {
        sys_exit(sys_read(fd, text, 2));
    }
    saw_status("child", wait_for(child));
    saw_bytes("parent", text, sys_read(fd, text, 2));
}

CASE(fork_copies_the_table)
{
    int fd = make_file("f", "abcdef");
    int child = start();
    if (child == 0) {
        sys_close(fd);
        sys_exit(sys_close(fd) == -EBADF ? 5 : 6);
    }
    saw_status("child", wait_for(child));
    saw("still open", CALL(fcntl64, fd, F_GETFD));
}
