# System calls on files and descriptors, under the names that C knows. Each gives -1 and sets errno when it fails.

        .include "wrapper.inc"
        .include "flags.inc"

        waiting read, SYS_read                  # ssize_t read(int fd, void *to, size_t n): reads at most n bytes; 0 at the end
        waiting write, SYS_write                # ssize_t write(int fd, const void *from, size_t n): writes at most n bytes
        waiting readv, SYS_readv                # ssize_t readv(int fd, const struct iovec *pieces, int n): read into several pieces
        waiting writev, SYS_writev              # ssize_t writev(int fd, const struct iovec *pieces, int n): write from several pieces
        waiting close, SYS_close                # int close(int fd): gives a descriptor back
        waiting openat, SYS_openat              # int openat(int dirfd, const char *path, int flags, ...): open, a relative path starting at dirfd
        wrapper lseek, SYS_lseek                # off_t lseek(int fd, off_t offset, int whence): moves the place where a descriptor reads and writes
        wrapper dup, SYS_dup                    # int dup(int fd): the lowest free descriptor for the same open file
        wrapper dup3, SYS_dup3                  # int dup3(int fd, int newfd, int flags): dup2 with flags (O_CLOEXEC); the two must differ
        wrapper pipe2, SYS_pipe2                # int pipe2(int fds[2], int flags): pipe with flags
        wrapper fcntl, SYS_fcntl64              # int fcntl(int fd, int command, ...): reads and changes flags of a descriptor
        wrapper ioctl, SYS_ioctl                # int ioctl(int fd, unsigned long request, ...): what only some devices can
        wrapper chdir, SYS_chdir                # int chdir(const char *path): changes the current directory
        wrapper mkdirat, SYS_mkdirat            # int mkdirat(int dirfd, const char *path, mode_t mode): mkdir, a relative path starting at dirfd
        wrapper unlinkat, SYS_unlinkat          # int unlinkat(int dirfd, const char *path, int flags): unlink, or rmdir with AT_REMOVEDIR, a relative path starting at dirfd
        wrapper fstatat, SYS_fstatat            # int fstatat(int dirfd, const char *path, struct stat *to, int flags): stat, a relative path starting at dirfd
        wrapper fstat, SYS_fstat                # int fstat(int fd, struct stat *to): what there is to know about an open file
        wrapper getdents64, SYS_getdents64      # ssize_t getdents64(int fd, void *to, size_t size): reads entries of a directory (dirent64 of structs.inc); 0 at the end

# For the library's streams and directories, which are no cancellation points: a stream would stay locked.
        .hidden __read, __write, __close
        wrapper __read, SYS_read                # ssize_t __read(int fd, void *to, size_t n): read
        wrapper __write, SYS_write              # ssize_t __write(int fd, const void *from, size_t n): write
        wrapper __close, SYS_close              # int __close(int fd): close

# int creat(const char *path, mode_t mode): makes an empty file and opens it for writing.
function creat
        mv      a2, a1
        li      a1, O_WRONLY | O_CREAT | O_TRUNC
        # falls through
end     creat

# int open(const char *path, int flags, ...): opens a file; with O_CREAT the third argument is its mode.
function open
        mv      a3, a2
        mv      a2, a1
        mv      a1, a0
        li      a0, AT_FDCWD
        tail    openat
end     open

# int pipe(int fds[2]): fds[0] reads what is written into fds[1].
function pipe
        li      a1, 0
        li      t0, SYS_pipe2
        ecall
        j       __result
end     pipe

# int dup2(int fd, int newfd): makes newfd mean the same open file. Result: newfd.
function dup2
        beq     a0, a1, 1f
        li      a2, 0
        li      t0, SYS_dup3
        ecall
        j       __result
1:
        li      a1, F_GETFD             # equal: only a check that it is open
        li      t0, SYS_fcntl64
        mv      a2, a0
        ecall
        bltz    a0, 2f
        mv      a0, a2
2:
        j       __result
end     dup2

# int mkdir(const char *path, mode_t mode): makes a directory.
function mkdir
        mv      a2, a1
        mv      a1, a0
        li      a0, AT_FDCWD
        li      t0, SYS_mkdirat
        ecall
        j       __result
end     mkdir

# int unlink(const char *path): deletes a name of a file.
function unlink
        li      a2, 0
        j       unlink_at
end     unlink

# int rmdir(const char *path): deletes an empty directory.
function rmdir
        li      a2, AT_REMOVEDIR
unlink_at:
        mv      a1, a0
        li      a0, AT_FDCWD
        li      t0, SYS_unlinkat
        ecall
        j       __result
end     rmdir

# int stat(const char *path, struct stat *to): what there is to know about a file
function stat
        mv      a2, a1
        mv      a1, a0
        li      a0, AT_FDCWD
        li      a3, 0
        li      t0, SYS_fstatat
        ecall
        j       __result
end     stat

# char *getcwd(char *to, size_t size): name of the current directory. Result: to, or 0.
function getcwd
        mv      a2, a0
        li      t0, SYS_getcwd
        ecall
        bltz    a0, 1f
        mv      a0, a2
        ret
1:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    __result
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
end     getcwd

# int isatty(int fd): 1 if it is a terminal.
function isatty
        addi    sp, sp, -12             # 8 bytes for the window size, which nobody looks at
        sw      ra, 8(sp)
        li      a1, TIOCGWINSZ
        mv      a2, sp
        li      t0, SYS_ioctl
        ecall
        call    __result
        addi    a0, a0, 1               # -1 becomes 0, 0 becomes 1
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     isatty
