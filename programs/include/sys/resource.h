/* Limits, nice values and what was used (lib/sys-process.s). */
#ifndef SYS_RESOURCE_H
#define SYS_RESOURCE_H

#include <badak/flags.h>
#include <sys/time.h>
#include <sys/types.h>

#define RLIM_INFINITY 0xffffffffu

typedef unsigned int rlim_t;

struct rlimit {
    rlim_t rlim_cur, rlim_max;
};

struct rusage {
    int ru_utime_sec, ru_utime_usec, ru_stime_sec, ru_stime_usec;
    int ru_maxrss, ru_ixrss, ru_idrss, ru_isrss, ru_minflt, ru_majflt, ru_nswap, ru_inblock, ru_oublock, ru_msgsnd,
        ru_msgrcv, ru_nsignals, ru_nvcsw, ru_nivcsw;
};

int getrlimit(int resource, struct rlimit *limit);
int setrlimit(int resource, const struct rlimit *limit);
int getrusage(int who, struct rusage *usage);
int getpriority(int which, id_t who);
int setpriority(int which, id_t who, int nice);

#endif
