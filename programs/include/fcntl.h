/* Opening files (lib/sys-file.s). */
#ifndef FCNTL_H
#define FCNTL_H

#include <badak/flags.h>
#include <sys/types.h>

int open(const char *path, int flags, ...);
int openat(int dirfd, const char *path, int flags, ...);
int posix_fallocate(int fd, off_t offset, off_t length);
int creat(const char *path, mode_t mode);
int fcntl(int fd, int command, ...);

#endif
