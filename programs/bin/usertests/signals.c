/* Signals: what a process does about them, when they come, and what a handler finds. */
#define GROUP "signals"
#include "test.h"

static volatile int *volatile nowhere = (int *)16;
static volatile int count, last_code, last_pid, in_handler;
static volatile unsigned last_address, mask_in_handler;

static void on_signal(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)context;
    saw_signal("got", signal);
    last_code = info->code;
    last_pid = info->pid;
    last_address = (unsigned)info->pid;
    count++;
}

static void on_count(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)signal, (void)info, (void)context;
    count++;
}

static void show_mask(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    struct sys_sigset set;
    (void)signal, (void)info, (void)context;
    CALL(rt_sigprocmask, SIG_BLOCK, 0, &set, 8);
    saw_hex("mask", set.low);
}

static void raise_signal(int signal)
{
    sys_kill(sys_getpid(), signal);
}

static void ignore_signal(int signal)
{
    struct sys_sigaction action = {1, 0, 0, 0};
    sys_sigaction(signal, &action, 0);
}

static unsigned pending(void)
{
    struct sys_sigset set = {0, 0};
    CALL(rt_sigpending, &set, 8);
    return set.low;
}

CASE(handler_runs)
{
    set_handler(SIGUSR1, on_signal, SA_SIGINFO);
    raise_signal(SIGUSR1);
    saw("code", last_code);
    saw_is("pid", last_pid == sys_getpid());
    raise_signal(SIGUSR1);
    saw("count", count);
}

CASE(defaults)
{
    static const int signals[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 23, 24, 25, 26, 27, 28, 29, 30, 31};
    for (int k = 0; k < LENGTH(signals); k++) {
        int child = start();
        if (child == 0) {
            raise_signal(signals[k]);
            sys_exit(0);
        }
        saw_status("", wait_for(child) & ~0x80);
    }
}

CASE(ignored)
{
    ignore_signal(SIGTERM);
    raise_signal(SIGTERM);
    ignore_signal(SIGUSR1);
    raise_signal(SIGUSR1);
    saw_text("", "alive");
}

CASE(kill_and_stop_cannot_be_changed)
{
    struct sys_sigaction action = {1, 0, 0, 0};
    saw("kill", sys_sigaction(SIGKILL, &action, 0));
    saw("stop", sys_sigaction(SIGSTOP, &action, 0));
    saw("reading", sys_sigaction(SIGKILL, 0, &action));
}

CASE(sigaction_errors)
{
    struct sys_sigaction action = {1, 0, 0, 0};
    saw("0", sys_sigaction(0, &action, 0));
    saw("65", sys_sigaction(65, &action, 0));
    saw("size", CALL(rt_sigaction, SIGUSR1, 0, 0, 4));
    saw("new", sys_sigaction(SIGUSR1, BAD_ADDRESS, 0));
    saw("old", sys_sigaction(SIGUSR1, 0, BAD_ADDRESS));
}

CASE(sigaction_gives_the_old)
{
    struct sys_sigaction action = {1, SA_RESTART, 0x300, 0}, old;
    sys_sigaction(SIGUSR1, &action, &old);
    saw("before", old.handler);
    saw("flags", old.flags);
    sys_sigaction(SIGUSR1, 0, &old);
    saw("handler", old.handler);
    saw_hex("flags", old.flags);
    saw_hex("mask", old.mask_low);
}

CASE(blocked_until_unblocked)
{
    set_handler(SIGUSR1, on_signal, 0);
    change_mask(SIG_BLOCK, SIGUSR1);
    raise_signal(SIGUSR1);
    raise_signal(SIGUSR1);
    saw_hex("pending", pending());
    saw("count", count);
    change_mask(SIG_UNBLOCK, SIGUSR1);
    saw("once", count);
    saw_hex("pending", pending());
}

CASE(sigprocmask)
{
    struct sys_sigset set, old;
    change_mask(SIG_BLOCK, SIGUSR1);
    change_mask(SIG_BLOCK, SIGUSR2);
    CALL(rt_sigprocmask, SIG_BLOCK, 0, &set, 8);
    saw_hex("both", set.low);
    set.low = 1u << (SIGHUP - 1);
    CALL(rt_sigprocmask, SIG_SETMASK, &set, &old, 8);
    saw_hex("old", old.low);
    CALL(rt_sigprocmask, 99, 0, &set, 8);
    saw_hex("new", set.low);
    set.low = 0xffffffff;
    CALL(rt_sigprocmask, SIG_SETMASK, &set, 0, 8);
    CALL(rt_sigprocmask, SIG_BLOCK, 0, &set, 8);
    saw_hex("without KILL and STOP", set.low);
}

CASE(sigprocmask_errors)
{
    struct sys_sigset set = {0, 0};
    saw("how", CALL(rt_sigprocmask, 9, &set, 0, 8));
    saw("size", CALL(rt_sigprocmask, SIG_BLOCK, &set, 0, 4));
    saw("new", CALL(rt_sigprocmask, SIG_BLOCK, BAD_ADDRESS, 0, 8));
    saw("old", CALL(rt_sigprocmask, SIG_BLOCK, 0, BAD_ADDRESS, 8));
    saw("pending size", CALL(rt_sigpending, &set, 9));
    saw("pending", CALL(rt_sigpending, BAD_ADDRESS, 8));
}

CASE(mask_during_a_handler)
{
    struct sys_sigaction action;
    set_handler(SIGUSR1, show_mask, 0);
    raise_signal(SIGUSR1);
    set_handler(SIGUSR1, show_mask, SA_NODEFER);
    raise_signal(SIGUSR1);
    set_handler(SIGUSR1, show_mask, 0);
    sys_sigaction(SIGUSR1, 0, &action);
    action.mask_low = 1u << (SIGUSR2 - 1) | 1u << (SIGHUP - 1);
    sys_sigaction(SIGUSR1, &action, 0);
    raise_signal(SIGUSR1);
    struct sys_sigset set;
    CALL(rt_sigprocmask, SIG_BLOCK, 0, &set, 8);
    saw_hex("after", set.low);
}

static void nest(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)info, (void)context;
    in_handler++;
    saw("depth", in_handler);
    if (count++ < 2) raise_signal(signal);
    in_handler--;
}

CASE(not_nested)
{
    set_handler(SIGUSR1, nest, 0);
    raise_signal(SIGUSR1);
    saw("count", count);
}

CASE(nested_with_nodefer)
{
    set_handler(SIGUSR1, nest, SA_NODEFER);
    raise_signal(SIGUSR1);
    saw("count", count);
}

CASE(resethand)
{
    struct sys_sigaction action;
    set_handler(SIGUSR1, on_signal, SA_RESETHAND);
    raise_signal(SIGUSR1);
    sys_sigaction(SIGUSR1, 0, &action);
    saw("handler", action.handler);
    raise_signal(SIGUSR1);
    saw_text("", "not reached");
}

CASE(lowest_signal_first)
{
    set_handler(SIGUSR1, on_signal, 0);
    set_handler(SIGHUP, on_signal, 0);
    set_handler(SIGTERM, on_signal, 0);
    struct sys_sigset all = {0xffffffff, 0xffffffff}, none = {0, 0};
    CALL(rt_sigprocmask, SIG_SETMASK, &all, 0, 8);
    raise_signal(SIGTERM);
    raise_signal(SIGUSR1);
    raise_signal(SIGHUP);
    CALL(rt_sigprocmask, SIG_SETMASK, &none, 0, 8);
    saw("count", count);
}

CASE(fork_inherits)
{
    set_handler(SIGUSR1, on_signal, 0);
    change_mask(SIG_BLOCK, SIGUSR2);
    change_mask(SIG_BLOCK, SIGUSR1);
    raise_signal(SIGUSR1);
    int child = start();
    if (child == 0) {
        struct sys_sigset set;
        saw_hex("pending", pending());
        CALL(rt_sigprocmask, SIG_BLOCK, 0, &set, 8);
        saw_hex("mask", set.low);
        change_mask(SIG_UNBLOCK, SIGUSR1);
        raise_signal(SIGUSR1);
        sys_exit(count);
    }
    saw_status("child", wait_for(child));
}

CASE(ignoring_forgets)
{
    set_handler(SIGUSR1, on_signal, 0);
    change_mask(SIG_BLOCK, SIGUSR1);
    raise_signal(SIGUSR1);
    ignore_signal(SIGUSR1);
    saw_hex("pending", pending());
    set_handler(SIGUSR1, on_signal, 0);
    change_mask(SIG_UNBLOCK, SIGUSR1);
    saw("count", count);
}

CASE(kill_cannot_be_blocked)
{
    int child = start();
    if (child == 0) {
        struct sys_sigset all = {0xffffffff, 0xffffffff};
        CALL(rt_sigprocmask, SIG_SETMASK, &all, 0, 8);
        for (;;) sleep_ms(1000);
    }
    sleep_ms(10);
    sys_kill(child, SIGTERM);
    sleep_ms(10);
    saw("blocked", sys_wait4(child, 0, WNOHANG, 0));
    sys_kill(child, SIGKILL);
    saw_status("child", wait_for(child));
}

CASE(sigsuspend)
{
    struct sys_sigset none = {0, 0}, set;
    set_handler(SIGUSR1, on_signal, 0);
    change_mask(SIG_BLOCK, SIGUSR1);
    raise_signal(SIGUSR1);
    saw("suspend", CALL(rt_sigsuspend, &none, 8));
    CALL(rt_sigprocmask, SIG_BLOCK, 0, &set, 8);
    saw_hex("mask", set.low);
    saw("size", CALL(rt_sigsuspend, &none, 4));
    saw("address", CALL(rt_sigsuspend, BAD_ADDRESS, 8));
}

CASE(sigsuspend_waits)
{
    struct sys_sigset none = {0, 0};
    set_handler(SIGUSR1, on_signal, SA_RESTART);
    change_mask(SIG_BLOCK, SIGUSR1);
    int parent = sys_getpid(), child = start();
    if (child == 0) {
        sleep_ms(20);
        sys_kill(parent, SIGUSR1);
        sys_exit(0);
    }
    saw("suspend", CALL(rt_sigsuspend, &none, 8));
    wait_for(child);
}

CASE(sigtimedwait)
{
    struct sys_sigset set = {1u << (SIGUSR1 - 1), 0};
    struct sys_timespec64 time = {0, 20000000};
    struct sys_siginfo info;
    change_mask(SIG_BLOCK, SIGUSR1);
    saw("none", CALL(rt_sigtimedwait_time64, &set, 0, &time, 8));
    raise_signal(SIGUSR1);
    saw_signal("taken", CALL(rt_sigtimedwait_time64, &set, &info, &time, 8));
    saw_signal("signo", info.signo);
    saw("code", info.code);
    saw_is("pid", info.pid == sys_getpid());
    saw_hex("pending", pending());
    time.nsec = 0;
    saw("poll", CALL(rt_sigtimedwait_time64, &set, 0, &time, 8));
}

CASE(sigtimedwait_waits)
{
    struct sys_sigset set = {1u << (SIGUSR1 - 1), 0};
    change_mask(SIG_BLOCK, SIGUSR1);
    int parent = sys_getpid(), child = start();
    if (child == 0) {
        sleep_ms(20);
        sys_kill(parent, SIGUSR1);
        sys_exit(0);
    }
    saw_signal("taken", CALL(rt_sigtimedwait_time64, &set, 0, 0, 8));
    wait_for(child);
}

CASE(sigtimedwait_errors)
{
    struct sys_sigset set = {1u << (SIGUSR1 - 1), 0};
    struct sys_timespec64 bad = {0, 1000000000}, negative = {-1, 0}, long_time = {5, 0};
    struct sys_itimerval time = {0, 0, 0, 20000};
    saw("time", CALL(rt_sigtimedwait_time64, &set, 0, &bad, 8));
    saw("negative", CALL(rt_sigtimedwait_time64, &set, 0, &negative, 8));
    saw("size", CALL(rt_sigtimedwait_time64, &set, 0, &long_time, 4));
    saw("set", CALL(rt_sigtimedwait_time64, BAD_ADDRESS, 0, &long_time, 8));
    saw("time address", CALL(rt_sigtimedwait_time64, &set, 0, BAD_ADDRESS, 8));
    set_handler(SIGALRM, on_signal, SA_RESTART);
    CALL(setitimer, ITIMER_REAL, &time, 0);
    saw("interrupted", CALL(rt_sigtimedwait_time64, &set, 0, &long_time, 8));
}

CASE(to_threads)
{
    set_handler(SIGUSR1, on_signal, SA_SIGINFO);
    int me = sys_getpid();
    saw("tkill", CALL(tkill, me, SIGUSR1));
    saw_number("code", last_code);
    saw("tgkill", CALL(tgkill, me, me, SIGUSR1));
    saw("nobody", CALL(tkill, 999999, 0));
    saw("negative", CALL(tkill, -1, 0));
    saw("wrong process", CALL(tgkill, 999999, me, 0));
    saw("zero", CALL(tgkill, 0, me, 0));
    saw("signal", CALL(tgkill, me, me, 70));
    saw("signal", CALL(tkill, me, 70));
}

CASE(sigchld)
{
    set_handler(SIGCHLD, on_signal, SA_SIGINFO | SA_RESTART);
    change_mask(SIG_BLOCK, SIGCHLD);
    int child = start();
    if (child == 0) sys_exit(3);
    int status = wait_for(child);
    change_mask(SIG_UNBLOCK, SIGCHLD);
    saw_status("status", status);
    saw("code", last_code);
    saw_is("pid", last_pid == child);
}

CASE(sigchld_of_stops)
{
    int status;
    set_handler(SIGCHLD, on_signal, SA_SIGINFO | SA_RESTART);
    int child = start();
    if (child == 0) {
        sleep_ms(10000);
        sys_exit(0);
    }
    sys_kill(child, SIGSTOP);
    sys_wait4(child, &status, WUNTRACED, 0);
    saw("code", last_code);
    sys_kill(child, SIGKILL);
    wait_for(child);
    saw("code", last_code);
}

CASE(nocldstop)
{
    int status;
    set_handler(SIGCHLD, on_signal, SA_NOCLDSTOP | SA_RESTART);
    int child = start();
    if (child == 0) {
        sleep_ms(10000);
        sys_exit(0);
    }
    sys_kill(child, SIGSTOP);
    sys_wait4(child, &status, WUNTRACED, 0);
    saw("count", count);
    sys_kill(child, SIGKILL);
    wait_for(child);
    saw("count", count);
}

CASE(nocldwait)
{
    struct sys_sigaction action = {0, SA_NOCLDWAIT, 0, 0};
    sys_sigaction(SIGCHLD, &action, 0);
    if (start() == 0) sys_exit(3);
    saw_is("none to wait for", sys_wait4(-1, 0, 0, 0) == -ECHILD);
}

static char other_stack[16384];

static void show_stack(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    struct sys_stack now;
    char here;
    (void)signal, (void)info, (void)context;
    saw_is("on it", &here >= other_stack && &here < other_stack + sizeof other_stack);
    CALL(sigaltstack, 0, &now);
    saw("flags", now.flags);
    saw("change", CALL(sigaltstack, &now, 0));
}

CASE(sigaltstack)
{
    struct sys_stack stack = {(unsigned)other_stack, 0, sizeof other_stack}, old;
    saw("set", CALL(sigaltstack, &stack, &old));
    saw("before", old.flags);
    set_handler(SIGUSR1, show_stack, SA_ONSTACK);
    raise_signal(SIGUSR1);
    set_handler(SIGUSR2, show_stack, 0);
    raise_signal(SIGUSR2);
}

CASE(sigaltstack_errors)
{
    struct sys_stack small = {(unsigned)other_stack, 0, 100}, bad = {(unsigned)other_stack, 64, sizeof other_stack};
    saw("small", CALL(sigaltstack, &small, 0));
    saw("flags", CALL(sigaltstack, &bad, 0));
    saw("new", CALL(sigaltstack, BAD_ADDRESS, 0));
    saw("old", CALL(sigaltstack, 0, BAD_ADDRESS));
}

static void grow(int depth)
{
    char page[4096];
    __asm__ volatile("" : : "r"(page) : "memory");
    if (depth >= 0) grow(depth + 1);
    __asm__ volatile("" : : "r"(page) : "memory");
}

static void leave_overflow(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    char here;
    (void)info, (void)context;
    saw_signal("got", signal);
    saw_is("on the other stack", &here >= other_stack && &here < other_stack + sizeof other_stack);
    sys_exit(5);
}

CASE(stack_overflow_is_caught)
{
    struct sys_stack stack = {(unsigned)other_stack, 0, sizeof other_stack};
    CALL(sigaltstack, &stack, 0);
    set_handler(SIGSEGV, leave_overflow, SA_ONSTACK);
    grow(0);
}

CASE(stack_overflow_kills)
{
    int child = start();
    if (child == 0) grow(0);
    saw_status("child", wait_for(child) & ~0x80);
}

/* ---- faults ---- */

static void after_fault(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)context;
    saw_signal("got", signal);
    saw("code", info->code);
    saw_hex("address", (unsigned)info->pid);
    sys_exit(0);
}

CASE(fault_at_null)
{
    set_handler(SIGSEGV, after_fault, SA_SIGINFO);
    *nowhere = 1;
}

CASE(fault_at_nothing)
{
    set_handler(SIGSEGV, after_fault, SA_SIGINFO);
    saw("read", *(volatile char *)0x70000004);
}

CASE(fault_at_read_only)
{
    char *page = (char *)sys_mmap((void *)0x60000000, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    set_handler(SIGSEGV, after_fault, SA_SIGINFO);
    page[8] = 1;
}

CASE(fault_at_no_access)
{
    char *page = (char *)sys_mmap((void *)0x60000000, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    set_handler(SIGSEGV, after_fault, SA_SIGINFO);
    saw("read", ((volatile char *)page)[8]);
}

CASE(jump_to_nothing)
{
    set_handler(SIGSEGV, after_fault, SA_SIGINFO);
    ((void (*)(void))0x70000000)();
}

CASE(jump_to_data)
{
    char *page = (char *)sys_mmap((void *)0x60000000, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    set_handler(SIGSEGV, after_fault, SA_SIGINFO);
    ((void (*)(void))page)();
}

static void after_trap(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)context;
    saw_signal("got", signal);
    saw("code", info->code);
    sys_exit(0);
}

CASE(ebreak)
{
    set_handler(SIGTRAP, after_trap, SA_SIGINFO);
    __asm__ volatile("ebreak");
}

CASE(illegal_instruction)
{
    set_handler(SIGILL, after_trap, SA_SIGINFO);
    __asm__ volatile("unimp");
}

CASE(faults_kill)
{
    int child = start();
    if (child == 0) *nowhere = 1;
    saw_status("null", wait_for(child) & ~0x80);
    if ((child = start()) == 0) __asm__ volatile("ebreak");
    saw_status("ebreak", wait_for(child) & ~0x80);
    if ((child = start()) == 0) __asm__ volatile("unimp");
    saw_status("unimp", wait_for(child) & ~0x80);
}

CASE(faults_cannot_be_blocked_or_ignored)
{
    int child = start();
    if (child == 0) {
        change_mask(SIG_BLOCK, SIGSEGV);
        set_handler(SIGSEGV, after_fault, 0);
        *nowhere = 1;
    }
    saw_status("blocked", wait_for(child) & ~0x80);
    if ((child = start()) == 0) {
        ignore_signal(SIGSEGV);
        *nowhere = 1;
    }
    saw_status("ignored", wait_for(child) & ~0x80);
}

static void skip(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)signal, (void)info;
    context->pc += 4;
    count++;
}

CASE(handler_changes_where_it_goes_on)
{
    set_handler(SIGTRAP, skip, SA_SIGINFO);
    __asm__ volatile(".option push\n.option norvc\nebreak\nebreak\n.option pop");
    saw("count", count);
}

static void set_a0(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)signal, (void)info;
    context->pc += 4;
    context->regs[9] = 1234;
}

CASE(handler_changes_registers)
{
    register long a0 __asm__("a0") = 5;
    set_handler(SIGTRAP, set_a0, SA_SIGINFO);
    a0 = 5;
    __asm__ volatile("ebreak" : "+r"(a0));
    saw("a0", a0);
}

CASE(registers_are_kept)
{
    int wrong = 0;
    struct sys_itimerval time = {0, 1000, 0, 1000};
    set_handler(SIGALRM, on_count, 0);
    CALL(setitimer, ITIMER_REAL, &time, 0);
    while (count < 10) {
        register long s0 __asm__("s1") = 0x1111, a = 0x2222, b = 0x3333;
        __asm__ volatile("li t1, 2000\n1: addi t1, t1, -1\nbnez t1, 1b" : "+r"(s0), "+r"(a), "+r"(b) : : "t1");
        wrong += s0 != 0x1111 || a != 0x2222 || b != 0x3333;
    }
    saw("wrong", wrong);
}

CASE(mask_of_a_handler_adds_up)
{
    set_handler(SIGUSR1, show_mask, 0);
    raise_signal(SIGUSR1);
    change_mask(SIG_BLOCK, SIGUSR2);
    raise_signal(SIGUSR1);
}

CASE(signals_to_a_group_include_me)
{
    set_handler(SIGUSR1, on_signal, 0);
    saw("kill", sys_kill(0, SIGUSR1));
    saw("count", count);
}

CASE(continue_is_handled_too)
{
    int fds[2], status;
    sys_pipe(fds);
    int child = start();
    if (child == 0) {
        set_handler(SIGCONT, on_signal, 0);
        send_byte(fds[1]);
        while (count == 0) sleep_ms(10);
        sys_exit(count);
    }
    await_byte(fds[0]);
    sys_kill(child, SIGSTOP);
    sys_wait4(child, &status, WUNTRACED, 0);
    sys_kill(child, SIGCONT);
    saw_status("child", wait_for(child));
}

CASE(continue_takes_pending_stops_away)
{
    change_mask(SIG_BLOCK, SIGTSTP);
    change_mask(SIG_BLOCK, SIGCONT);
    raise_signal(SIGTSTP);
    saw_hex("pending", pending());
    raise_signal(SIGCONT);
    saw_hex("pending", pending());
}

CASE(handlers_wait_while_stopped)
{
    int fds[2], status;
    sys_pipe(fds);
    int child = start();
    if (child == 0) {
        set_handler(SIGUSR1, on_count, 0);
        send_byte(fds[1]);
        while (count == 0) sleep_ms(5);
        sys_exit(count);
    }
    await_byte(fds[0]);
    sys_kill(child, SIGSTOP);
    sys_wait4(child, &status, WUNTRACED, 0);
    sys_kill(child, SIGUSR1);
    sleep_ms(20);
    saw("waits", sys_wait4(child, &status, WNOHANG, 0));
    sys_kill(child, SIGCONT);
    saw_status("child", wait_for(child));
}
