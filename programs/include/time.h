/* Time (lib/sys-time.s). */
#ifndef TIME_H
#define TIME_H

#include <badak/flags.h>
#include <sys/types.h>

#define CLOCKS_PER_SEC 1000000

struct timespec {
    time_t tv_sec;
    long tv_nsec;
    long tv_pad; /* the kernel has 64 bits here */
};

int clock_gettime(clockid_t clock, struct timespec *to);
int clock_getres(clockid_t clock, struct timespec *to);
int nanosleep(const struct timespec *time, struct timespec *rest);
time_t time(time_t *to);
clock_t clock(void);

#endif
