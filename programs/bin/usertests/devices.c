/* /dev: null, zero, full, random; descriptors under /dev/fd; terminals. */
#define GROUP "devices"
#include "test.h"

static char bytes[8192];

CASE(null)
{
    int fd = sys_open("/dev/null", O_RDWR);
    saw("write", sys_write(fd, "abc", 3));
    saw("read", sys_read(fd, bytes, 10));
    saw("seek", sys_lseek(fd, 5, SEEK_SET));
    saw("truncate", CALL(ftruncate64, fd, 0, 0));
    saw("terminal", CALL(ioctl, fd, TCGETS, bytes));
    saw("trunc", sys_open("/dev/null", O_WRONLY | O_TRUNC | O_CREAT) >= 0);
}

CASE(zero)
{
    int sum = 0, fd = sys_open("/dev/zero", O_RDWR);
    memset(bytes, 1, sizeof bytes);
    saw("read", sys_read(fd, bytes, 100));
    for (int k = 0; k < 100; k++) sum += bytes[k];
    saw("sum", sum);
    saw("behind", bytes[100]);
    saw("write", sys_write(fd, "abc", 3));
    saw("address", sys_read(fd, BAD_ADDRESS, 10));
}

CASE(full)
{
    int fd = sys_open("/dev/full", O_RDWR);
    saw("write", sys_write(fd, "abc", 3));
    saw("read", sys_read(fd, bytes, 10));
    saw("nothing", sys_write(fd, "abc", 0));
}

CASE(random)
{
    static char other[64];
    int fd = sys_open("/dev/random", O_RDONLY);
    saw("read", sys_read(fd, bytes, 64));
    saw("again", sys_read(fd, other, 64));
    saw_is("different", memcmp(bytes, other, 64) != 0);
    saw("urandom", sys_read(sys_open("/dev/urandom", O_RDONLY), bytes, 64));
}

CASE(getrandom)
{
    static char other[64];
    saw("get", CALL(getrandom, bytes, 64, 0));
    saw("nonblock", CALL(getrandom, other, 64, GRND_NONBLOCK));
    saw_is("different", memcmp(bytes, other, 64) != 0);
    saw("much", CALL(getrandom, bytes, sizeof bytes, 0));
    saw("none", CALL(getrandom, bytes, 0, 0));
    saw("flags", CALL(getrandom, bytes, 1, 0x100));
    saw("address", CALL(getrandom, BAD_ADDRESS, 8, 0));
}

CASE(mapped_zero)
{
    char *at = (char *)sys_mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, sys_open("/dev/zero", O_RDWR), 0);
    saw("first", at[0]);
    at[0] = 5;
    saw("written", at[0]);
}

CASE(directories_have_no_room)
{
    saw("remove", sys_unlink("/dev"));
    saw("rmdir", sys_rmdir("/dev"));
}

CASE(no_terminal)
{
    int fd = make_file("f", ""), fds[2];
    sys_pipe(fds);
    saw("file", CALL(ioctl, fd, TCGETS, bytes));
    saw("pipe", CALL(ioctl, fds[0], TIOCGWINSZ, bytes));
    saw("closed", CALL(ioctl, BAD_FD, TCGETS, bytes));
    saw("unknown", CALL(ioctl, fd, 0x12345678, bytes));
    CALL(setsid);
    int child = start();
    if (child == 0) {
        CALL(setsid);
        sys_exit(-sys_open("/dev/tty", O_RDWR));
    }
    saw("controlling", -(wait_for(child) >> 8));
}
