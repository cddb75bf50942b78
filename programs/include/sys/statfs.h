/* Room on file systems (lib/sys-name.s). */
#ifndef SYS_STATFS_H
#define SYS_STATFS_H

struct statfs {
    unsigned f_type, f_bsize;
    unsigned long long f_blocks, f_bfree, f_bavail, f_files, f_ffree;
    int f_fsid[2];
    unsigned f_namelen, f_frsize, f_flags, f_spare[4];
};

int statfs(const char *path, struct statfs *to);
int fstatfs(int fd, struct statfs *to);

#endif
