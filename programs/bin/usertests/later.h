/* Numbers that the generated headers do not have (yet). */
#ifndef LATER_H
#define LATER_H

#ifndef SYS_vfork
#define SYS_vfork 1
#endif
#ifndef SYS_eventfd2
#define SYS_eventfd2 19
#endif
#ifndef SYS_epoll_create1
#define SYS_epoll_create1 20
#endif
#ifndef SYS_inotify_init1
#define SYS_inotify_init1 26
#endif
#ifndef SYS_flock
#define SYS_flock 32
#endif
#ifndef SYS_mknodat
#define SYS_mknodat 33
#endif
#ifndef SYS_symlinkat
#define SYS_symlinkat 36
#endif
#ifndef SYS_linkat
#define SYS_linkat 37
#endif
#ifndef SYS_renameat
#define SYS_renameat 38
#endif
#ifndef SYS_umount2
#define SYS_umount2 39
#endif
#ifndef SYS_mount
#define SYS_mount 40
#endif
#ifndef SYS_statfs64
#define SYS_statfs64 43
#endif
#ifndef SYS_fstatfs64
#define SYS_fstatfs64 44
#endif
#ifndef SYS_truncate64
#define SYS_truncate64 45
#endif
#ifndef SYS_ftruncate64
#define SYS_ftruncate64 46
#endif
#ifndef SYS_fallocate
#define SYS_fallocate 47
#endif
#ifndef SYS_faccessat
#define SYS_faccessat 48
#endif
#ifndef SYS_fchdir
#define SYS_fchdir 50
#endif
#ifndef SYS_chroot
#define SYS_chroot 51
#endif
#ifndef SYS_fchmod
#define SYS_fchmod 52
#endif
#ifndef SYS_fchmodat
#define SYS_fchmodat 53
#endif
#ifndef SYS_fchownat
#define SYS_fchownat 54
#endif
#ifndef SYS_fchown
#define SYS_fchown 55
#endif
#ifndef SYS_preadv
#define SYS_preadv 69
#endif
#ifndef SYS_pwritev
#define SYS_pwritev 70
#endif
#ifndef SYS_sendfile64
#define SYS_sendfile64 71
#endif
#ifndef SYS_ppoll
#define SYS_ppoll 73
#endif
#ifndef SYS_splice
#define SYS_splice 76
#endif
#ifndef SYS_tee
#define SYS_tee 77
#endif
#ifndef SYS_readlinkat
#define SYS_readlinkat 78
#endif
#ifndef SYS_sync
#define SYS_sync 81
#endif
#ifndef SYS_fsync
#define SYS_fsync 82
#endif
#ifndef SYS_fdatasync
#define SYS_fdatasync 83
#endif
#ifndef SYS_timerfd_create
#define SYS_timerfd_create 85
#endif
#ifndef SYS_waitid
#define SYS_waitid 95
#endif
#ifndef SYS_get_robust_list
#define SYS_get_robust_list 100
#endif
#ifndef SYS_sched_setscheduler
#define SYS_sched_setscheduler 119
#endif
#ifndef SYS_sched_getscheduler
#define SYS_sched_getscheduler 120
#endif
#ifndef SYS_sched_getparam
#define SYS_sched_getparam 121
#endif
#ifndef SYS_rt_sigqueueinfo
#define SYS_rt_sigqueueinfo 138
#endif
#ifndef SYS_setpriority
#define SYS_setpriority 140
#endif
#ifndef SYS_getpriority
#define SYS_getpriority 141
#endif
#ifndef SYS_setgid
#define SYS_setgid 144
#endif
#ifndef SYS_setuid
#define SYS_setuid 146
#endif
#ifndef SYS_getgroups
#define SYS_getgroups 158
#endif
#ifndef SYS_sethostname
#define SYS_sethostname 161
#endif
#ifndef SYS_setdomainname
#define SYS_setdomainname 162
#endif
#ifndef SYS_setrlimit
#define SYS_setrlimit 164
#endif
#ifndef SYS_umask
#define SYS_umask 166
#endif
#ifndef SYS_prctl
#define SYS_prctl 167
#endif
#ifndef SYS_getcpu
#define SYS_getcpu 168
#endif
#ifndef SYS_getuid
#define SYS_getuid 174
#endif
#ifndef SYS_geteuid
#define SYS_geteuid 175
#endif
#ifndef SYS_getgid
#define SYS_getgid 176
#endif
#ifndef SYS_getegid
#define SYS_getegid 177
#endif
#ifndef SYS_sysinfo
#define SYS_sysinfo 179
#endif
#ifndef SYS_socketpair
#define SYS_socketpair 199
#endif
#ifndef SYS_mremap
#define SYS_mremap 216
#endif
#ifndef SYS_fadvise64_64
#define SYS_fadvise64_64 223
#endif
#ifndef SYS_msync
#define SYS_msync 227
#endif
#ifndef SYS_mlock
#define SYS_mlock 228
#endif
#ifndef SYS_munlock
#define SYS_munlock 229
#endif
#ifndef SYS_mincore
#define SYS_mincore 232
#endif
#ifndef SYS_madvise
#define SYS_madvise 233
#endif
#ifndef SYS_renameat2
#define SYS_renameat2 276
#endif
#ifndef SYS_memfd_create
#define SYS_memfd_create 279
#endif
#ifndef SYS_execveat
#define SYS_execveat 281
#endif
#ifndef SYS_membarrier
#define SYS_membarrier 283
#endif
#ifndef SYS_copy_file_range
#define SYS_copy_file_range 285
#endif
#ifndef SYS_statx
#define SYS_statx 291
#endif
#ifndef SYS_clock_settime64
#define SYS_clock_settime64 404
#endif
#ifndef SYS_utimensat_time64
#define SYS_utimensat_time64 412
#endif
#ifndef SYS_pselect6_time64
#define SYS_pselect6_time64 413
#endif
#ifndef SYS_ppoll_time64
#define SYS_ppoll_time64 414
#endif
#ifndef SYS_sched_rr_get_interval_time64
#define SYS_sched_rr_get_interval_time64 423
#endif
#ifndef SYS_pidfd_send_signal
#define SYS_pidfd_send_signal 424
#endif
#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif
#ifndef SYS_clone3
#define SYS_clone3 435
#endif
#ifndef SYS_close_range
#define SYS_close_range 436
#endif
#ifndef SYS_openat2
#define SYS_openat2 437
#endif
#ifndef SYS_faccessat2
#define SYS_faccessat2 439
#endif

#endif
