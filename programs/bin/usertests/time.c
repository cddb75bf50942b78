/* Clocks, sleeping, timers, accounts of time. */
#define GROUP "time"
#include "test.h"

static volatile int count;

static void on_signal(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)info, (void)context;
    saw_signal("got", signal);
    count++;
}

static void on_count(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)signal, (void)info, (void)context;
    count++;
}

static int milliseconds(void)
{
    struct sys_timespec64 now;
    CALL(clock_gettime64, CLOCK_MONOTONIC, &now);
    return (int)now.sec % 1000000 * 1000 + (int)now.nsec / 1000000;
}

static void start_timer(int ms)
{
    struct sys_itimerval time = {0, 0, ms / 1000, ms % 1000 * 1000};
    CALL(setitimer, ITIMER_REAL, &time, 0);
}

CASE(clocks)
{
    static const int clocks[] = {CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID,
        CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME};
    struct sys_timespec64 now;
    for (int k = 0; k < LENGTH(clocks); k++) saw("", CALL(clock_gettime64, clocks[k], &now));
    saw("unknown", CALL(clock_gettime64, 99, &now));
    saw("address", CALL(clock_gettime64, CLOCK_MONOTONIC, BAD_ADDRESS));
}

CASE(narrow_clock)
{
    struct sys_timespec now = {0, -1};
    saw("get", sys_clock_gettime(CLOCK_MONOTONIC, &now));
    saw_is("sane", now.nsec >= 0 && now.nsec < 1000000000);
    saw("unknown", sys_clock_gettime(99, &now));
    saw("address", sys_clock_gettime(CLOCK_MONOTONIC, BAD_ADDRESS));
}

CASE(never_backwards)
{
    struct sys_timespec64 a, b;
    int back = 0;
    CALL(clock_gettime64, CLOCK_MONOTONIC, &a);
    for (int k = 0; k < 500; k++) {
        CALL(clock_gettime64, CLOCK_MONOTONIC, &b);
        back += b.sec < a.sec || (b.sec == a.sec && b.nsec < a.nsec);
        a = b;
    }
    saw("back", back);
}

CASE(resolution)
{
    struct sys_timespec64 step = {1, 0};
    saw("get", CALL(clock_getres_time64, CLOCK_MONOTONIC, &step));
    saw_is("fine", step.sec == 0 && step.nsec > 0 && step.nsec <= 1000000);
    saw("unknown", CALL(clock_getres_time64, 99, &step));
    saw("no buffer", CALL(clock_getres_time64, CLOCK_MONOTONIC, 0));
    saw("address", CALL(clock_getres_time64, CLOCK_MONOTONIC, BAD_ADDRESS));
}

CASE(sleep_takes_time)
{
    struct sys_timespec64 time = {0, 30000000};
    int before = milliseconds();
    saw("sleep", CALL(clock_nanosleep_time64, CLOCK_MONOTONIC, 0, &time, 0));
    int took = milliseconds() - before;
    saw_is("at least", took >= 30);
    saw_is("not for ever", took < 3000);
}

CASE(sleep_until)
{
    struct sys_timespec64 now;
    int before = milliseconds();
    CALL(clock_gettime64, CLOCK_MONOTONIC, &now);
    now.nsec += 20000000;
    if (now.nsec >= 1000000000) now.sec++, now.nsec -= 1000000000;
    saw("sleep", CALL(clock_nanosleep_time64, CLOCK_MONOTONIC, TIMER_ABSTIME, &now, 0));
    saw_is("at least", milliseconds() - before >= 19);
    now.sec = 0;
    saw("past", CALL(clock_nanosleep_time64, CLOCK_MONOTONIC, TIMER_ABSTIME, &now, 0));
    CALL(clock_gettime64, CLOCK_REALTIME, &now);
    saw("real time", CALL(clock_nanosleep_time64, CLOCK_REALTIME, TIMER_ABSTIME, &now, 0));
}

CASE(sleep_errors)
{
    struct sys_timespec64 bad = {0, 1000000000}, negative = {-1, 0}, good = {0, 1000};
    saw("nanoseconds", CALL(clock_nanosleep_time64, CLOCK_MONOTONIC, 0, &bad, 0));
    saw("negative", CALL(clock_nanosleep_time64, CLOCK_MONOTONIC, 0, &negative, 0));
    saw("clock", CALL(clock_nanosleep_time64, 99, 0, &good, 0));
    saw("thread clock", CALL(clock_nanosleep_time64, CLOCK_THREAD_CPUTIME_ID, 0, &good, 0));
    saw("raw clock", CALL(clock_nanosleep_time64, CLOCK_MONOTONIC_RAW, 0, &good, 0));
    saw("address", CALL(clock_nanosleep_time64, CLOCK_MONOTONIC, 0, BAD_ADDRESS, 0));
}

CASE(narrow_sleep)
{
    struct sys_timespec good = {0, 5000000}, bad = {0, -1}, negative = {-1, 0};
    saw("sleep", sys_nanosleep(&good, 0));
    saw("clock", sys_clock_nanosleep(CLOCK_MONOTONIC, 0, &good, 0));
    saw("bad", sys_nanosleep(&bad, 0));
    saw("negative", sys_nanosleep(&negative, 0));
    saw("address", sys_nanosleep(BAD_ADDRESS, 0));
    saw("bad", sys_clock_nanosleep(CLOCK_MONOTONIC, 0, &bad, 0));
    saw("clock", sys_clock_nanosleep(99, 0, &good, 0));
    saw("thread clock", sys_clock_nanosleep(CLOCK_MONOTONIC_RAW, 0, &good, 0));
    saw("address", sys_clock_nanosleep(CLOCK_MONOTONIC, 0, BAD_ADDRESS, 0));
}

CASE(interrupted_sleep_tells_the_rest)
{
    struct sys_timespec64 time = {5, 0}, left = {-1, 0};
    set_handler(SIGALRM, on_signal, SA_RESTART);
    start_timer(20);
    saw("sleep", CALL(clock_nanosleep_time64, CLOCK_MONOTONIC, 0, &time, &left));
    saw("left", left.sec);
    start_timer(20);
    saw("without rest", CALL(clock_nanosleep_time64, CLOCK_MONOTONIC, 0, &time, 0));
}

CASE(interrupted_narrow_sleep)
{
    struct sys_timespec time = {5, 0}, left = {-1, 0};
    set_handler(SIGALRM, on_signal, 0);
    start_timer(20);
    saw("sleep", sys_nanosleep(&time, &left));
    saw("left", left.sec);
    start_timer(20);
    saw("sleep", sys_clock_nanosleep(CLOCK_MONOTONIC, 0, &time, &left));
    saw("left", left.sec);
}

CASE(interrupted_absolute_sleep)
{
    struct sys_timespec64 now, left = {-1, 0};
    CALL(clock_gettime64, CLOCK_MONOTONIC, &now);
    now.sec += 5;
    set_handler(SIGALRM, on_signal, 0);
    start_timer(20);
    saw("sleep", CALL(clock_nanosleep_time64, CLOCK_MONOTONIC, TIMER_ABSTIME, &now, &left));
    saw_number("left untouched", left.sec);
}

CASE(stop_does_not_end_a_sleep)
{
    int status, child = start();
    if (child == 0) {
        struct sys_timespec64 time = {0, 50000000};
        sys_exit(CALL(clock_nanosleep_time64, CLOCK_MONOTONIC, 0, &time, 0) == 0);
    }
    sleep_ms(10);
    sys_kill(child, SIGSTOP);
    sys_wait4(child, &status, WUNTRACED, 0);
    sys_kill(child, SIGCONT);
    saw_status("child", wait_for(child));
}

CASE(interval_timer)
{
    struct sys_itimerval time = {0, 5000, 0, 5000}, old;
    set_handler(SIGALRM, on_count, SA_RESTART);
    saw("set", CALL(setitimer, ITIMER_REAL, &time, &old));
    saw("old", old.value_sec + old.value_usec);
    while (count < 3) sleep_ms(1);
    time.value_usec = 0;
    time.value_sec = 0;
    saw("stop", CALL(setitimer, ITIMER_REAL, &time, &old));
    saw("interval", old.interval_usec);
    int at = count;
    sleep_ms(20);
    saw("stopped", count - at);
}

CASE(timer_tells_the_rest)
{
    struct sys_itimerval time = {3, 0, 100, 0}, now;
    CALL(setitimer, ITIMER_REAL, &time, 0);
    saw("get", CALL(getitimer, ITIMER_REAL, &now));
    saw_is("rest", now.value_sec == 99 || now.value_sec == 100);
    saw("interval", now.interval_sec);
}

CASE(timer_errors)
{
    struct sys_itimerval bad = {0, 0, 0, 1000000}, good = {0, 0, 0, 0};
    saw("time", CALL(setitimer, ITIMER_REAL, &bad, 0));
    saw("which", CALL(setitimer, 7, &good, 0));
    saw("new", CALL(setitimer, ITIMER_REAL, BAD_ADDRESS, 0));
    saw("old", CALL(setitimer, ITIMER_REAL, &good, BAD_ADDRESS));
    saw("get which", CALL(getitimer, 7, &good));
    saw("get", CALL(getitimer, ITIMER_REAL, BAD_ADDRESS));
}

CASE(timer_is_not_inherited)
{
    start_timer(30);
    set_handler(SIGALRM, on_count, 0);
    int child = start();
    if (child == 0) {
        sleep_ms(60);
        sys_exit(count);
    }
    saw_status("child", wait_for(child));
    saw("parent", count);
}

CASE(alarm_kills)
{
    int child = start();
    if (child == 0) {
        start_timer(10);
        sleep_ms(5000);
        sys_exit(0);
    }
    saw_status("child", wait_for(child));
}

CASE(virtual_timers)
{
    struct sys_itimerval time = {0, 0, 0, 20000};
    set_handler(SIGVTALRM, on_signal, 0);
    set_handler(SIGPROF, on_signal, 0);
    saw("virtual", CALL(setitimer, ITIMER_VIRTUAL, &time, 0));
    while (count < 1) continue;
    saw("profiling", CALL(setitimer, ITIMER_PROF, &time, 0));
    while (count < 2) continue;
}

CASE(process_time)
{
    struct sys_timespec64 a, b;
    CALL(clock_gettime64, CLOCK_PROCESS_CPUTIME_ID, &a);
    for (volatile int k = 0; k < 1000000; k++) continue;
    CALL(clock_gettime64, CLOCK_PROCESS_CPUTIME_ID, &b);
    saw_is("work counts", b.sec > a.sec || b.nsec > a.nsec);
    sleep_ms(50);
    CALL(clock_gettime64, CLOCK_PROCESS_CPUTIME_ID, &a);
    saw_is("sleep does not", a.sec == b.sec && a.nsec - b.nsec < 40000000);
}

CASE(times)
{
    struct sys_tms tms;
    saw_is("ticks", CALL(times, &tms) != -EFAULT);
    saw_is("without buffer", CALL(times, 0) != -EFAULT);
    saw("address", CALL(times, BAD_ADDRESS));
}

CASE(rusage)
{
    struct sys_rusage usage;
    for (volatile int k = 0; k < 3000000; k++) continue;
    saw("self", CALL(getrusage, RUSAGE_SELF, &usage));
    saw_is("used", usage.utime_sec > 0 || usage.utime_usec > 0);
    saw("children", CALL(getrusage, RUSAGE_CHILDREN, &usage));
    saw("thread", CALL(getrusage, RUSAGE_THREAD, &usage));
    saw("who", CALL(getrusage, 5, &usage));
    saw("address", CALL(getrusage, RUSAGE_SELF, BAD_ADDRESS));
}

CASE(sleepers_wake_in_order)
{
    int fds[2];
    char order[4] = {0};
    sys_pipe(fds);
    for (int k = 0; k < 3; k++)
        if (start() == 0) {
            static const int ms[] = {90, 10, 50};
            sleep_ms(ms[k]);
            sys_write(fds[1], &"cab"[k], 1);
            sys_exit(0);
        }
    for (int got = 0; got < 3;) got += sys_read(fds[0], order + got, 3 - got);
    saw_text("order", order);
    while (sys_wait4(-1, 0, 0, 0) > 0) continue;
}
