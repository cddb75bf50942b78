# System calls on names and attributes of files: links, renaming, modes, times, length, access. Each gives -1 and sets errno when it fails.

        .include "wrapper.inc"
        .include "flags.inc"
        .include "structs.inc"

        wrapper linkat, SYS_linkat              # int linkat(int dirfd, const char *path, int newdirfd, const char *newpath, int flags): link, relative paths starting at directories
        wrapper symlinkat, SYS_symlinkat        # int symlinkat(const char *target, int dirfd, const char *path): symlink, a relative path starting at dirfd
        wrapper readlinkat, SYS_readlinkat      # ssize_t readlinkat(int dirfd, const char *path, char *to, size_t size): readlink, a relative path starting at dirfd
        wrapper renameat, SYS_renameat          # int renameat(int dirfd, const char *path, int newdirfd, const char *newpath): rename, relative paths starting at directories
        wrapper renameat2, SYS_renameat2        # int renameat2(int dirfd, const char *path, int newdirfd, const char *newpath, unsigned flags): renameat with RENAME_NOREPLACE or RENAME_EXCHANGE
        wrapper mknodat, SYS_mknodat            # int mknodat(int dirfd, const char *path, mode_t mode, dev_t device): makes a fifo or an empty file
        wrapper fchmod, SYS_fchmod              # int fchmod(int fd, mode_t mode): chmod of an open file
        wrapper utimensat, SYS_utimensat_time64 # int utimensat(int dirfd, const char *path, const struct timespec times[2], int flags): sets the times of access and change; times 0 is now
        wrapper fchdir, SYS_fchdir              # int fchdir(int fd): makes an open directory the current one
        wrapper umask, SYS_umask                # mode_t umask(mode_t mask): permission bits that new files do not get. Result: those before
        wrapper flock, SYS_flock                # int flock(int fd, int operation): locks an open file: LOCK_SH, LOCK_EX or LOCK_UN, and LOCK_NB
        waiting fsync, SYS_fsync                # int fsync(int fd): nothing, as files are in memory
        waiting fdatasync, SYS_fdatasync        # int fdatasync(int fd): nothing, as files are in memory
        wrapper sync, SYS_sync                  # void sync(void): nothing, as files are in memory
        wrapper memfd_create, SYS_memfd_create  # int memfd_create(const char *name, unsigned flags): a file that only descriptors know
        wrapper faccessat, SYS_faccessat2       # int faccessat(int dirfd, const char *path, int mode, int flags): access, a relative path starting at dirfd

# int link(const char *path, const char *newpath): gives a file another name.
function link
        mv      a3, a1
        mv      a1, a0
        li      a0, AT_FDCWD
        li      a2, AT_FDCWD
        li      a4, 0
        li      t0, SYS_linkat
        ecall
        j       __result
end     link

# int symlink(const char *target, const char *path): makes a symbolic link to target.
function symlink
        mv      a2, a1
        li      a1, AT_FDCWD
        li      t0, SYS_symlinkat
        ecall
        j       __result
end     symlink

# ssize_t readlink(const char *path, char *to, size_t size): the text of a symbolic link, without a 0 behind it.
function readlink
        mv      a3, a2
        mv      a2, a1
        mv      a1, a0
        li      a0, AT_FDCWD
        li      t0, SYS_readlinkat
        ecall
        j       __result
end     readlink

# int mkfifo(const char *path, mode_t mode): makes a named pipe.
function mkfifo
        mv      a2, a1
        mv      a1, a0
        li      a0, AT_FDCWD
        # falls through
end     mkfifo

# int mkfifoat(int dirfd, const char *path, mode_t mode): mkfifo, a relative path starting at dirfd.
function mkfifoat
        li      a3, S_IFIFO
        or      a2, a2, a3
        li      a3, 0
        li      t0, SYS_mknodat
        ecall
        j       __result
end     mkfifoat

# int chmod(const char *path, mode_t mode): changes the permission bits of a file.
function chmod
        mv      a2, a1
        mv      a1, a0
        li      a0, AT_FDCWD
        # falls through
end     chmod

# int fchmodat(int dirfd, const char *path, mode_t mode, int flags): chmod, a relative path starting at dirfd; flags are 0.
function fchmodat
        li      t0, SYS_fchmodat
        ecall
        j       __result
end     fchmodat

# int access(const char *path, int mode): 0 if the file may be read (R_OK), written (W_OK), executed (X_OK), or is there (F_OK).
function access
        mv      a2, a1
        mv      a1, a0
        li      a0, AT_FDCWD
        li      t0, SYS_faccessat
        ecall
        j       __result
end     access

# int lstat(const char *path, struct stat *to): stat, of a symbolic link itself.
function lstat
        mv      a2, a1
        mv      a1, a0
        li      a0, AT_FDCWD
        li      a3, AT_SYMLINK_NOFOLLOW
        li      t0, SYS_fstatat
        ecall
        j       __result
end     lstat

# int ftruncate(int fd, off_t length): cuts an open file, or lengthens it with zeros.
function ftruncate
        li      t0, SYS_ftruncate64
        srai    a2, a1, 31              # the upper half of the length
        ecall
        j       __result
end     ftruncate

# int truncate(const char *path, off_t length): cuts a file, or lengthens it with zeros.
function truncate
        li      t0, SYS_truncate64
        srai    a2, a1, 31
        ecall
        j       __result
end     truncate

# int posix_fallocate(int fd, off_t offset, off_t length): makes sure that there is room. Result: 0 or the error; errno stays.
function posix_fallocate
        mv      a4, a2
        srai    a5, a2, 31
        mv      a2, a1
        srai    a3, a1, 31
        li      a1, 0
        li      t0, SYS_fallocate
        ecall
        neg     a0, a0
        ret
end     posix_fallocate

# int statfs(const char *path, struct statfs *to): how much room the file system of a file has.
function statfs
        mv      a2, a1
        li      a1, sizeof.statfs64
        li      t0, SYS_statfs64
        ecall
        j       __result
end     statfs

# int fstatfs(int fd, struct statfs *to): how much room the file system of an open file has.
function fstatfs
        mv      a2, a1
        li      a1, sizeof.statfs64
        li      t0, SYS_fstatfs64
        ecall
        j       __result
end     fstatfs
