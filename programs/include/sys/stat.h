/* Looking at files (lib/sys-file.s). */
#ifndef SYS_STAT_H
#define SYS_STAT_H

#include <badak/flags.h>
#include <sys/types.h>
#include <time.h>

struct stat {
    unsigned st_dev, st_ino, st_mode, st_nlink, st_uid, st_gid, st_rdev, st_pad1;
    long st_size, st_blksize, st_pad2, st_blocks;
    long st_atime;
    unsigned long st_atime_nsec;
    long st_mtime;
    unsigned long st_mtime_nsec;
    long st_ctime;
    unsigned long st_ctime_nsec;
    unsigned st_unused[2];
};

int stat(const char *path, struct stat *to);
int fstat(int fd, struct stat *to);
int fstatat(int dirfd, const char *path, struct stat *to, int flags);
int lstat(const char *path, struct stat *to);
int chmod(const char *path, mode_t mode);
int fchmod(int fd, mode_t mode);
int fchmodat(int dirfd, const char *path, mode_t mode, int flags);
int utimensat(int dirfd, const char *path, const struct timespec times[2], int flags);
int mkfifo(const char *path, mode_t mode);
int mkfifoat(int dirfd, const char *path, mode_t mode);
int mknodat(int dirfd, const char *path, mode_t mode, dev_t device);
mode_t umask(mode_t mask);
int mkdir(const char *path, mode_t mode);
int mkdirat(int dirfd, const char *path, mode_t mode);

#define S_ISDIR(mode) (((mode) & S_IFMT) == S_IFDIR)
#define S_ISREG(mode) (((mode) & S_IFMT) == S_IFREG)
#define S_ISCHR(mode) (((mode) & S_IFMT) == S_IFCHR)
#define S_ISLNK(mode) (((mode) & S_IFMT) == S_IFLNK)
#define S_ISFIFO(mode) (((mode) & S_IFMT) == S_IFIFO)

#endif
