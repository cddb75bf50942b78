/* Time (lib/sys-time.s) and dates (lib/calendar.c). */
#ifndef TIME_H
#define TIME_H

#include <badak/flags.h>
#include <stddef.h>
#include <sys/types.h>

#define CLOCKS_PER_SEC 1000000

struct timespec {
    time_t tv_sec;
    long tv_nsec;
    long tv_pad; /* the kernel has 64 bits here */
};

struct tm {
    int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst;
};

int clock_gettime(clockid_t clock, struct timespec *to);
int clock_getres(clockid_t clock, struct timespec *to);
int nanosleep(const struct timespec *time, struct timespec *rest);
int clock_nanosleep(clockid_t clock, int flags, const struct timespec *time, struct timespec *rest);
time_t time(time_t *to);
clock_t clock(void);

struct tm *gmtime_r(const time_t *time, struct tm *to);
struct tm *gmtime(const time_t *time);
struct tm *localtime(const time_t *time);
time_t timegm(const struct tm *from);
size_t strftime(char *to, size_t size, const char *format, const struct tm *time);

#endif
