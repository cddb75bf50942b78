/* Waiting for children: waitid, which tells more and can look without taking. */
#define GROUP "waitid"
#include "test.h"

#define P_ALL 0
#define P_PID 1
#define P_PGID 2

static struct sys_siginfo info;

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

CASE(tells)
{
    int child = start_exiting(9);
    saw("waitid", CALL(waitid, P_PID, child, &info, WEXITED, 0));
    saw_signal("signo", info.signo);
    saw("code", info.code);
    saw("pid", info.pid == child);
    saw("status", info.status);
    child = start_sleeper();
    sys_kill(child, SIGUSR2);
    CALL(waitid, P_PID, child, &info, WEXITED, 0);
    saw("code", info.code);
    saw_signal("status", info.status);
}

CASE(nowait)
{
    int child = start_exiting(9);
    saw("look", CALL(waitid, P_PID, child, &info, WEXITED | WNOWAIT, 0));
    saw("status", info.status);
    saw("take", CALL(waitid, P_PID, child, &info, WEXITED, 0));
    saw("gone", CALL(waitid, P_PID, child, &info, WEXITED, 0));
}

CASE(nohang)
{
    int child = start_sleeper();
    memset(&info, 0xff, sizeof info);
    saw("nohang", CALL(waitid, P_ALL, 0, &info, WEXITED | WNOHANG, 0));
    saw("pid", info.pid);
    saw("signo", info.signo);
    sys_kill(child, SIGKILL);
    wait_for(child);
}

CASE(stops)
{
    int child = start_sleeper();
    sys_kill(child, SIGSTOP);
    saw("stopped", CALL(waitid, P_PID, child, &info, WUNTRACED, 0));
    saw("code", info.code);
    saw_signal("status", info.status);
    sys_kill(child, SIGCONT);
    saw("continued", CALL(waitid, P_PID, child, &info, WCONTINUED, 0));
    saw("code", info.code);
    saw_signal("status", info.status);
    sys_kill(child, SIGKILL);
    wait_for(child);
}

CASE(of_a_group)
{
    int a = start_sleeper(), b = start_sleeper();
    CALL(setpgid, a, a);
    sys_kill(a, SIGTERM);
    sys_kill(b, SIGTERM);
    saw("group", CALL(waitid, P_PGID, a, &info, WEXITED, 0));
    saw_is("a", info.pid == a);
    saw("mine", CALL(waitid, P_PGID, 0, &info, WEXITED, 0));
    saw_is("b", info.pid == b);
}

CASE(errors)
{
    saw("none", CALL(waitid, P_ALL, 0, &info, WEXITED, 0));
    saw("no options", CALL(waitid, P_ALL, 0, &info, 0, 0));
    saw("options", CALL(waitid, P_ALL, 0, &info, WEXITED | 0x100, 0));
    saw("kind", CALL(waitid, 17, 0, &info, WEXITED, 0));
    saw("pid 0", CALL(waitid, P_PID, 0, &info, WEXITED, 0));
    int child = start_exiting(0);
    saw("address", CALL(waitid, P_PID, child, BAD_ADDRESS, WEXITED, 0));
    saw("without info", CALL(waitid, P_PID, child, 0, WEXITED, 0));
}

CASE(is_interrupted)
{
    struct sys_itimerval time = {0, 0, 0, 20000};
    int child = start_sleeper();
    set_handler(SIGALRM, on_signal, 0);
    CALL(setitimer, ITIMER_REAL, &time, 0);
    saw("waitid", CALL(waitid, P_ALL, 0, &info, WEXITED, 0));
    sys_kill(child, SIGKILL);
    wait_for(child);
}
