/* Waiting for children: wait4. */
#define GROUP "wait"
#include "test.h"

static void on_signal(int signal, struct sys_siginfo *from, struct sys_ucontext *context)
{
    (void)from, (void)context;
    saw_signal("signal", signal);
}

static int start_sleeper(void)
{
    int child = start();
    if (child == 0) {
        sleep_ms(10000);
        sys_exit(0);
    }
    return child;
}

static int start_exiting(int status)
{
    int child = start();
    if (child == 0) sys_exit(status);
    return child;
}

CASE(no_children)
{
    saw("any", sys_wait4(-1, 0, 0, 0));
    saw("group", sys_wait4(0, 0, 0, 0));
    saw("not a child", sys_wait4(CALL(getppid), 0, 0, 0));
    saw("nobody", sys_wait4(999999, 0, WNOHANG, 0));
}

CASE(once_only)
{
    int child = start_exiting(1);
    saw_status("first", wait_for(child));
    saw_status("second", wait_for(child));
}

CASE(nohang)
{
    int status = 77, child = start_sleeper();
    saw("running", sys_wait4(child, &status, WNOHANG, 0));
    saw("status untouched", status);
    sys_kill(child, SIGKILL);
    saw_status("killed", wait_for(child));
}

CASE(chosen_child)
{
    int a = start_exiting(1), b = start_exiting(2);
    saw_status("b", wait_for(b));
    saw_status("a", wait_for(a));
}

CASE(chosen_group)
{
    int a = start_sleeper(), b = start_sleeper(), status = 0;
    CALL(setpgid, a, a);
    sys_kill(a, SIGTERM);
    sys_kill(b, SIGHUP);
    saw("group of a", sys_wait4(-a, &status, 0, 0) == a);
    saw_status("", status);
    saw("my group", sys_wait4(0, &status, 0, 0) == b);
    saw_status("", status);
}

CASE(killed)
{
    static const int signals[] = {SIGHUP, SIGINT, SIGKILL, SIGTERM, SIGUSR1, SIGALRM};
    for (int k = 0; k < LENGTH(signals); k++) {
        int child = start_sleeper();
        sys_kill(child, signals[k]);
        saw_status("", wait_for(child));
    }
}

CASE(stopped_and_continued)
{
    int status = 0, child = start_sleeper();
    sys_kill(child, SIGSTOP);
    saw("stopped", sys_wait4(child, &status, WUNTRACED, 0) == child);
    saw_status("", status);
    saw("told once", sys_wait4(child, &status, WUNTRACED | WNOHANG, 0));
    sys_kill(child, SIGCONT);
    saw("continued", sys_wait4(child, &status, WCONTINUED, 0) == child);
    saw_status("", status);
    sys_kill(child, SIGTERM);
    saw_status("", wait_for(child));
}

CASE(stops_are_not_told_unasked)
{
    int child = start_sleeper();
    sys_kill(child, SIGSTOP);
    sleep_ms(20);
    saw("nohang", sys_wait4(child, 0, WNOHANG, 0));
    sys_kill(child, SIGKILL);
    saw_status("", wait_for(child));
}

CASE(kinds_of_stops)
{
    static const int signals[] = {SIGTSTP, SIGTTIN, SIGTTOU, SIGSTOP};
    for (int k = 0; k < LENGTH(signals); k++) {
        int status = 0, child = start_sleeper();
        sys_kill(child, signals[k]);
        sys_wait4(child, &status, WUNTRACED, 0);
        saw_status("", status);
        sys_kill(child, SIGKILL);
        wait_for(child);
    }
}

CASE(a_stopped_process_keeps_signals)
{
    int status, child = start_sleeper();
    sys_kill(child, SIGSTOP);
    sys_wait4(child, &status, WUNTRACED, 0);
    sys_kill(child, SIGTERM);
    sleep_ms(20);
    saw("still there", sys_wait4(child, &status, WNOHANG, 0));
    sys_kill(child, SIGCONT);
    saw_status("", wait_for(child));
}

CASE(parent_waits)
{
    int child = start();
    if (child == 0) {
        sleep_ms(30);
        sys_exit(8);
    }
    saw_status("", wait_for(child));
}

CASE(interrupted)
{
    struct sys_itimerval time = {0, 0, 0, 20000};
    int child = start_sleeper();
    set_handler(SIGALRM, on_signal, 0);
    CALL(setitimer, ITIMER_REAL, &time, 0);
    saw("wait", sys_wait4(child, 0, 0, 0));
    sys_kill(child, SIGKILL);
    wait_for(child);
}

CASE(restarted)
{
    struct sys_itimerval time = {0, 0, 0, 10000};
    int status = 0, child = start();
    if (child == 0) {
        sleep_ms(50);
        sys_exit(4);
    }
    set_handler(SIGALRM, on_signal, SA_RESTART);
    CALL(setitimer, ITIMER_REAL, &time, 0);
    saw("wait", sys_wait4(child, &status, 0, 0) == child);
    saw_status("", status);
}

CASE(errors)
{
    int child = start_exiting(1);
    saw("options", sys_wait4(child, 0, 0x100, 0));
    saw("address", sys_wait4(child, BAD_ADDRESS, 0, 0));
    saw("most negative", sys_wait4(0x80000000, 0, WNOHANG, 0));
    sys_wait4(child, 0, 0, 0);
}

CASE(usage)
{
    struct sys_rusage usage;
    memset(&usage, 0xff, sizeof usage);
    int child = start();
    if (child == 0) {
        for (volatile int k = 0; k < 3000000; k++) continue;
        sys_exit(0);
    }
    saw("wait", sys_wait4(child, 0, 0, &usage) == child);
    saw_is("used time", usage.utime_sec > 0 || usage.utime_usec > 0);
    CALL(getrusage, RUSAGE_CHILDREN, &usage);
    saw_is("children", usage.utime_sec > 0 || usage.utime_usec > 0);
}

CASE(children_of_others_are_not_mine)
{
    int fds[2], grandchild = 0;
    sys_pipe(fds);
    int child = start();
    if (child == 0) {
        grandchild = start_sleeper();
        sys_write(fds[1], &grandchild, 4);
        wait_for(grandchild);
        sys_exit(0);
    }
    sys_read(fds[0], &grandchild, 4);
    saw("grandchild", sys_wait4(grandchild, 0, WNOHANG, 0));
    sys_kill(grandchild, SIGKILL);
    wait_for(child);
}

CASE(ignored_children_leave_no_zombies)
{
    struct sys_sigaction ignore = {1, 0, 0, 0};
    sys_sigaction(SIGCHLD, &ignore, 0);
    start_exiting(1);
    start_exiting(2);
    saw("wait", sys_wait4(-1, 0, 0, 0));
}
