/* Generated from src/spec/structs.ts by `npm run gen`. Do not edit.
   Structures of system calls. */
#ifndef BADAK_STRUCTS_H
#define BADAK_STRUCTS_H

/* time with 32-bit words, for assembly programs */
struct sys_timespec {
    int sec;
    int nsec;
};

/* time; the upper half of nsec is ignored on input */
struct sys_timespec64 {
    long long sec;
    long long nsec;
};

/* entry of a directory; the name is as long as it is, a 0 behind it */
struct sys_dirent64 {
    unsigned long long ino;
    long long off;
    unsigned short reclen;
    unsigned char type;
    unsigned char name;
    unsigned char reserved[4];
};

/* interval and first expiry */
struct sys_itimerspec64 {
    long long interval_sec;
    long long interval_nsec;
    long long value_sec;
    long long value_nsec;
};

/* interval and first expiry of setitimer */
struct sys_itimerval {
    int interval_sec;
    int interval_usec;
    int value_sec;
    int value_usec;
};

/* bit n-1 is signal n */
struct sys_sigset {
    unsigned int low;
    unsigned int high;
};

/* what a signal does; no restorer */
struct sys_sigaction {
    unsigned int handler;
    unsigned int flags;
    unsigned int mask_low;
    unsigned int mask_high;
};

/* why a signal came */
struct sys_siginfo {
    int signo;
    int errno_;
    int code;
    int pid;
    unsigned int uid;
    int status;
    unsigned char reserved[104];
};

/* what a signal handler came upon: mask and registers; sigreturn takes them from here */
struct sys_ucontext {
    unsigned int flags;
    unsigned int link;
    unsigned int stack_sp;
    int stack_flags;
    unsigned int stack_size;
    unsigned int mask_low;
    unsigned int mask_high;
    unsigned int pad[33];
    unsigned int pc;
    unsigned int regs[15];
};

/* head of the list of locks that a thread holds */
struct sys_robust_list {
    unsigned int next;
    int offset;
    unsigned int pending;
};

/* alternate signal stack */
struct sys_stack {
    unsigned int sp;
    int flags;
    unsigned int size;
};

/* one piece of readv and writev */
struct sys_iovec {
    unsigned int base;
    unsigned int len;
};

/* one descriptor of poll */
struct sys_pollfd {
    int fd;
    short events;
    short revents;
};

/* not packed */
struct sys_epoll_event {
    unsigned int events;
    unsigned long long data;
};

/* limit with 32-bit words */
struct sys_rlimit {
    unsigned int cur;
    unsigned int max;
};

/* limit */
struct sys_rlimit64 {
    unsigned long long cur;
    unsigned long long max;
};

/* size of a terminal window */
struct sys_winsize {
    unsigned short rows;
    unsigned short columns;
    unsigned short xpixel;
    unsigned short ypixel;
};

/* terminal settings (asm-generic, NCCS 19) */
struct sys_termios {
    unsigned int iflag;
    unsigned int oflag;
    unsigned int cflag;
    unsigned int lflag;
    unsigned char line;
    unsigned char cc[19];
};

/* names of the system */
struct sys_utsname {
    unsigned char sysname[65];
    unsigned char nodename[65];
    unsigned char release[65];
    unsigned char version[65];
    unsigned char machine[65];
    unsigned char domainname[65];
};

/* state of the system */
struct sys_sysinfo {
    unsigned int uptime;
    unsigned int loads[3];
    unsigned int totalram;
    unsigned int freeram;
    unsigned int sharedram;
    unsigned int bufferram;
    unsigned int totalswap;
    unsigned int freeswap;
    unsigned short procs;
    unsigned short pad;
    unsigned int totalhigh;
    unsigned int freehigh;
    unsigned int mem_unit;
    unsigned char reserved[8];
};

/* CPU times in clock ticks (100 a second) */
struct sys_tms {
    unsigned int utime;
    unsigned int stime;
    unsigned int cutime;
    unsigned int cstime;
};

/* resources used; times in seconds and microseconds, 64-bit as rusage of riscv32 has them in 32-bit words */
struct sys_rusage {
    int utime_sec;
    int utime_usec;
    int stime_sec;
    int stime_usec;
    int maxrss;
    int ixrss;
    int idrss;
    int isrss;
    int minflt;
    int majflt;
    int nswap;
    int inblock;
    int oublock;
    int msgsnd;
    int msgrcv;
    int nsignals;
    int nvcsw;
    int nivcsw;
};

/* a file, in 32-bit words (asm-generic stat of 32-bit machines) */
struct sys_stat {
    unsigned int dev;
    unsigned int ino;
    unsigned int mode;
    unsigned int nlink;
    unsigned int uid;
    unsigned int gid;
    unsigned int rdev;
    unsigned int pad1;
    int size;
    int blksize;
    int pad2;
    int blocks;
    int atime;
    unsigned int atime_nsec;
    int mtime;
    unsigned int mtime_nsec;
    int ctime;
    unsigned int ctime_nsec;
    unsigned int unused4;
    unsigned int unused5;
};

/* a file */
struct sys_statx {
    unsigned int mask;
    unsigned int blksize;
    unsigned long long attributes;
    unsigned int nlink;
    unsigned int uid;
    unsigned int gid;
    unsigned short mode;
    unsigned short pad;
    unsigned long long ino;
    unsigned long long size;
    unsigned long long blocks;
    unsigned long long attributes_mask;
    long long atime_sec;
    unsigned int atime_nsec;
    int pad1;
    long long btime_sec;
    unsigned int btime_nsec;
    int pad2;
    long long ctime_sec;
    unsigned int ctime_nsec;
    int pad3;
    long long mtime_sec;
    unsigned int mtime_nsec;
    int pad4;
    unsigned int rdev_major;
    unsigned int rdev_minor;
    unsigned int dev_major;
    unsigned int dev_minor;
    unsigned char reserved[112];
};

/* a file system; blocks are of bsize bytes */
struct sys_statfs64 {
    unsigned int type;
    unsigned int bsize;
    unsigned long long blocks;
    unsigned long long bfree;
    unsigned long long bavail;
    unsigned long long files;
    unsigned long long ffree;
    unsigned int fsid[2];
    unsigned int namelen;
    unsigned int frsize;
    unsigned int flags;
    unsigned int spare[4];
    unsigned char reserved[4];
};

/* port and address are big-endian */
struct sys_sockaddr_in {
    unsigned short family;
    unsigned short port;
    unsigned int address;
    unsigned char zero[8];
};

#endif
