/* Generated from src/spec/syscalls.ts by `npm run gen`. Do not edit.
   System calls: number in t0, arguments in a0-a5, result or -errno in a0. */
#ifndef BADAK_SYSCALLS_H
#define BADAK_SYSCALLS_H

#define SYS_getcwd 17                   /* getcwd(buf, size) -> bytes written, the final 0 included */
#define SYS_dup 23                      /* dup(fd) -> new descriptor */
#define SYS_dup3 24                     /* dup3(fd, newfd, flags) -> newfd */
#define SYS_fcntl64 25                  /* fcntl64(fd, command, argument) -> depends on the command */
#define SYS_ioctl 29                    /* ioctl(fd, request, argument) -> 0 */
#define SYS_flock 32                    /* flock(fd, operation) -> 0 */
#define SYS_mknodat 33                  /* mknodat(dirfd, path, mode, device) -> 0 */
#define SYS_mkdirat 34                  /* mkdirat(dirfd, path, mode) -> 0 */
#define SYS_unlinkat 35                 /* unlinkat(dirfd, path, flags) -> 0 */
#define SYS_symlinkat 36                /* symlinkat(target, dirfd, path) -> 0 */
#define SYS_linkat 37                   /* linkat(dirfd, path, newdirfd, newpath, flags) -> 0 */
#define SYS_renameat 38                 /* renameat(dirfd, path, newdirfd, newpath) -> 0 */
#define SYS_statfs64 43                 /* statfs64(path, size, buf) -> 0 */
#define SYS_fstatfs64 44                /* fstatfs64(fd, size, buf) -> 0 */
#define SYS_truncate64 45               /* truncate64(path, low, high) -> 0 */
#define SYS_ftruncate64 46              /* ftruncate64(fd, low, high) -> 0 */
#define SYS_fallocate 47                /* fallocate(fd, mode, offset_low, offset_high, length_low, length_high) -> 0 */
#define SYS_faccessat 48                /* faccessat(dirfd, path, mode) -> 0 */
#define SYS_chdir 49                    /* chdir(path) -> 0 */
#define SYS_fchdir 50                   /* fchdir(fd) -> 0 */
#define SYS_fchmod 52                   /* fchmod(fd, mode) -> 0 */
#define SYS_fchmodat 53                 /* fchmodat(dirfd, path, mode) -> 0 */
#define SYS_openat 56                   /* openat(dirfd, path, flags, mode) -> descriptor */
#define SYS_close 57                    /* close(fd) -> 0 */
#define SYS_pipe2 59                    /* pipe2(fds, flags) -> 0; fds[0] reads, fds[1] writes */
#define SYS_getdents64 61               /* getdents64(fd, buf, size) -> bytes written; 0 at the end */
#define SYS__llseek 62                  /* _llseek(fd, offset_high, offset_low, result, whence) -> 0; *result is the new offset */
#define SYS_read 63                     /* read(fd, buf, count) -> bytes read; 0 at the end */
#define SYS_write 64                    /* write(fd, buf, count) -> bytes written */
#define SYS_readv 65                    /* readv(fd, iov, iovcnt) -> bytes read; 0 at the end */
#define SYS_writev 66                   /* writev(fd, iov, iovcnt) -> bytes written */
#define SYS_pread64 67                  /* pread64(fd, buf, count, offset_low, offset_high) -> bytes read */
#define SYS_pwrite64 68                 /* pwrite64(fd, buf, count, offset_low, offset_high) -> bytes written */
#define SYS_readlinkat 78               /* readlinkat(dirfd, path, buf, size) -> bytes written; no 0 follows them */
#define SYS_fstatat 79                  /* fstatat(dirfd, path, buf, flags) -> 0 */
#define SYS_fstat 80                    /* fstat(fd, buf) -> 0 */
#define SYS_sync 81                     /* sync() -> 0 */
#define SYS_fsync 82                    /* fsync(fd) -> 0 */
#define SYS_fdatasync 83                /* fdatasync(fd) -> 0 */
#define SYS_exit 93                     /* exit(status) -> does not return */
#define SYS_exit_group 94               /* exit_group(status) -> does not return */
#define SYS_waitid 95                   /* waitid(idtype, id, info, options, usage) -> 0; what happened is in info, whose pid is 0 with WNOHANG and none ready */
#define SYS_set_tid_address 96          /* set_tid_address(address) -> thread id */
#define SYS_futex 98                    /* futex(address, op, value, timeout, address2, value3) -> 0; of wakes and requeues how many threads */
#define SYS_set_robust_list 99          /* set_robust_list(head, size) -> 0 */
#define SYS_nanosleep 101               /* nanosleep(request, remain) -> 0 */
#define SYS_getitimer 102               /* getitimer(which, value) -> 0 */
#define SYS_setitimer 103               /* setitimer(which, value, old) -> 0 */
#define SYS_clock_gettime 113           /* clock_gettime(clock, time) -> 0 */
#define SYS_clock_nanosleep 115         /* clock_nanosleep(clock, flags, request, remain) -> 0 */
#define SYS_syslog 116                  /* syslog(action, buf, size) -> depends on the action: bytes written, or bytes there are */
#define SYS_sched_setaffinity 122       /* sched_setaffinity(tid, size, mask) -> 0 */
#define SYS_sched_getaffinity 123       /* sched_getaffinity(tid, size, mask) -> bytes written */
#define SYS_sched_yield 124             /* sched_yield() -> 0 */
#define SYS_kill 129                    /* kill(pid, signal) -> 0 */
#define SYS_tkill 130                   /* tkill(tid, signal) -> 0 */
#define SYS_tgkill 131                  /* tgkill(pid, tid, signal) -> 0 */
#define SYS_sigaltstack 132             /* sigaltstack(new, old) -> 0 */
#define SYS_rt_sigsuspend 133           /* rt_sigsuspend(mask, size) -> always -EINTR */
#define SYS_rt_sigaction 134            /* rt_sigaction(signal, new, old, size) -> 0 */
#define SYS_rt_sigprocmask 135          /* rt_sigprocmask(how, new, old, size) -> 0 */
#define SYS_rt_sigpending 136           /* rt_sigpending(set, size) -> 0 */
#define SYS_rt_sigreturn 139            /* rt_sigreturn() -> does not return */
#define SYS_setpriority 140             /* setpriority(which, who, nice) -> 0 */
#define SYS_getpriority 141             /* getpriority(which, who) -> 20 - nice: 1 to 40 */
#define SYS_times 153                   /* times(times) -> ticks since the start */
#define SYS_setpgid 154                 /* setpgid(pid, group) -> 0 */
#define SYS_getpgid 155                 /* getpgid(pid) -> process group */
#define SYS_getsid 156                  /* getsid(pid) -> session */
#define SYS_setsid 157                  /* setsid() -> session */
#define SYS_uname 160                   /* uname(buf) -> 0 */
#define SYS_getrlimit 163               /* getrlimit(resource, limit) -> 0 */
#define SYS_setrlimit 164               /* setrlimit(resource, limit) -> 0 */
#define SYS_getrusage 165               /* getrusage(who, usage) -> 0 */
#define SYS_umask 166                   /* umask(mask) -> the mask before */
#define SYS_prctl 167                   /* prctl(option, argument) -> 0 */
#define SYS_getpid 172                  /* getpid() -> process id */
#define SYS_getppid 173                 /* getppid() -> process id */
#define SYS_getuid 174                  /* getuid() -> 0 */
#define SYS_geteuid 175                 /* geteuid() -> 0 */
#define SYS_getgid 176                  /* getgid() -> 0 */
#define SYS_getegid 177                 /* getegid() -> 0 */
#define SYS_gettid 178                  /* gettid() -> thread id */
#define SYS_sysinfo 179                 /* sysinfo(info) -> 0 */
#define SYS_brk 214                     /* brk(end) -> the end of the heap, new or old */
#define SYS_munmap 215                  /* munmap(start, length) -> 0 */
#define SYS_mremap 216                  /* mremap(address, old_size, new_size, flags, new_address) -> address */
#define SYS_clone 220                   /* clone(flags, stack, parent_tid, tls, child_tid) -> id of the child; 0 in the child */
#define SYS_execve 221                  /* execve(path, argv, envp) -> does not return on success */
#define SYS_mmap2 222                   /* mmap2(address, length, prot, flags, fd, page_offset) -> address */
#define SYS_mprotect 226                /* mprotect(start, length, prot) -> 0 */
#define SYS_msync 227                   /* msync(start, length, flags) -> 0 */
#define SYS_mlock 228                   /* mlock(start, length) -> 0 */
#define SYS_munlock 229                 /* munlock(start, length) -> 0 */
#define SYS_mlockall 230                /* mlockall(flags) -> 0 */
#define SYS_munlockall 231              /* munlockall() -> 0 */
#define SYS_mincore 232                 /* mincore(start, length, vector) -> 0 */
#define SYS_madvise 233                 /* madvise(start, length, advice) -> 0 */
#define SYS_wait4 260                   /* wait4(pid, status, options, usage) -> pid of the child; 0 with WNOHANG and none ready */
#define SYS_prlimit64 261               /* prlimit64(pid, resource, new, old) -> 0 */
#define SYS_renameat2 276               /* renameat2(dirfd, path, newdirfd, newpath, flags) -> 0 */
#define SYS_getrandom 278               /* getrandom(buf, count, flags) -> bytes written */
#define SYS_memfd_create 279            /* memfd_create(name, flags) -> descriptor */
#define SYS_statx 291                   /* statx(dirfd, path, flags, mask, buf) -> 0 */
#define SYS_clock_gettime64 403         /* clock_gettime64(clock, time) -> 0 */
#define SYS_clock_getres_time64 406     /* clock_getres_time64(clock, time) -> 0 */
#define SYS_clock_nanosleep_time64 407  /* clock_nanosleep_time64(clock, flags, request, remain) -> 0 */
#define SYS_utimensat_time64 412        /* utimensat_time64(dirfd, path, times, flags) -> 0 */
#define SYS_rt_sigtimedwait_time64 421  /* rt_sigtimedwait_time64(set, info, timeout, size) -> the signal */
#define SYS_futex_time64 422            /* futex_time64(address, op, value, timeout, address2, value3) -> 0; of wakes and requeues how many threads */
#define SYS_faccessat2 439              /* faccessat2(dirfd, path, mode, flags) -> 0 */
#define SYS_lseek 1100                  /* lseek(fd, offset, whence) -> new offset */
#define SYS_toolchain 1110              /* toolchain(request, size, reply, room) -> bytes of the reply */

#endif
