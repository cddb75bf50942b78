/* Threads, futexes, the processors that they may use. */
#define GROUP "threads"
#include "test.h"

#define THREAD_FLAGS                                                                                                   \
    (CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM | CLONE_PARENT_SETTID |          \
     CLONE_CHILD_CLEARTID)

static char stacks[4][16384] __attribute__((aligned(16)));
static volatile int ids[4], word, other_word, count;

static void exit_thread(void)
{
    for (;;) CALL(exit, 0);
}

/* Starts thread n, which runs `run` and ends. */
static long start_thread(int n, void (*run)(void))
{
    register long t0 __asm__("t0") = SYS_clone;
    register long a0 __asm__("a0") = THREAD_FLAGS;
    register long a1 __asm__("a1") = (long)(stacks[n] + sizeof stacks[n]);
    register long a2 __asm__("a2") = (long)&ids[n];
    register long a3 __asm__("a3") = 0;
    register long a4 __asm__("a4") = (long)&ids[n];
    register long s0 __asm__("s0") = (long)run;
    register long s1 __asm__("s1") = (long)exit_thread;
    __asm__ volatile("ecall\n"
                     "bnez a0, 1f\n"
                     "jalr s0\n"
                     "jalr s1\n"
                     "1:"
                     : "+r"(a0)
                     : "r"(t0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(s0), "r"(s1)
                     : "memory", "ra");
    return a0;
}

static void join(int n)
{
    int id;
    while ((id = ids[n]) != 0) CALL(futex_time64, &ids[n], FUTEX_WAIT, id, 0);
}

static void add(void)
{
    for (int k = 0; k < 100; k++) __atomic_fetch_add(&count, 1, __ATOMIC_SEQ_CST);
}

static void wait_on_word(void)
{
    while (word == 0) CALL(futex_time64, &word, FUTEX_WAIT, 0, 0);
    add();
}

static void on_signal(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)info, (void)context;
    saw_signal("got", signal);
}

CASE(share_memory)
{
    saw_is("started", start_thread(0, add) > 0);
    saw_is("started", start_thread(1, add) > 0);
    join(0);
    join(1);
    saw("count", count);
}

static void look_at_ids(void)
{
    word = sys_getpid();
    other_word = CALL(gettid);
}

CASE(ids_of_threads)
{
    int tid = start_thread(0, look_at_ids);
    join(0);
    saw_is("same process", word == sys_getpid());
    saw_is("own id", other_word == tid && tid != sys_getpid());
}

static void open_file(void)
{
    word = make_file("f", "abc");
    CALL(chdir, "/");
}

CASE(share_descriptors_and_directory)
{
    char text[8];
    start_thread(0, open_file);
    join(0);
    saw_bytes("read", text, sys_read(word, text, 8));
    saw("directory", CALL(getcwd, text, sizeof text));
}

static void end_process(void)
{
    sys_exit(7);
}

CASE(exit_group_ends_all)
{
    int child = start();
    if (child == 0) {
        start_thread(0, end_process);
        for (;;) sleep_ms(1000);
    }
    saw_status("child", wait_for(child));
}

static void fault(void)
{
    *(volatile int *)(16 + count) = 1;
}

CASE(a_fault_ends_all)
{
    int child = start();
    if (child == 0) {
        start_thread(0, fault);
        for (;;) sleep_ms(1000);
    }
    saw_status("child", wait_for(child) & ~0x80);
}

CASE(first_thread_may_end_before)
{
    int child = start();
    if (child == 0) {
        start_thread(0, wait_on_word);
        start_thread(1, end_process);
        exit_thread();
    }
    saw_status("child", wait_for(child));
}

CASE(futex_wait_and_wake)
{
    start_thread(0, wait_on_word);
    start_thread(1, wait_on_word);
    sleep_ms(20);
    word = 1;
    saw("wake one", CALL(futex_time64, &word, FUTEX_WAKE, 1));
    saw("wake rest", CALL(futex_time64, &word, FUTEX_WAKE, 100));
    join(0);
    join(1);
    saw("count", count);
}

CASE(futex_errors)
{
    struct sys_timespec64 soon = {0, 5000000}, bad = {0, 1000000000};
    saw("other value", CALL(futex_time64, &word, FUTEX_WAIT, 1, 0));
    saw("time", CALL(futex_time64, &word, FUTEX_WAIT, 0, &soon));
    saw("bad time", CALL(futex_time64, &word, FUTEX_WAIT, 0, &bad));
    saw("unaligned", CALL(futex_time64, (char *)&word + 1, FUTEX_WAIT, 0, &soon));
    saw("address", CALL(futex_time64, BAD_ADDRESS, FUTEX_WAIT, 0, &soon));
    saw("time address", CALL(futex_time64, &word, FUTEX_WAIT, 0, BAD_ADDRESS));
    saw("operation", CALL(futex_time64, &word, 99, 0, 0));
    saw("no bits", CALL(futex_time64, &word, FUTEX_WAIT_BITSET, 0, &soon, 0, 0));
    saw("nobody", CALL(futex_time64, &word, FUTEX_WAKE, 1));
}

CASE(narrow_futex)
{
    struct sys_timespec soon = {0, 5000000}, bad = {0, -5};
    saw("other value", sys_futex((int *)&word, FUTEX_WAIT, 1, 0, 0, 0));
    saw("time", sys_futex((int *)&word, FUTEX_WAIT, 0, &soon, 0, 0));
    saw("bad time", sys_futex((int *)&word, FUTEX_WAIT, 0, &bad, 0, 0));
    saw("address", sys_futex(BAD_ADDRESS, FUTEX_WAIT, 0, 0, 0, 0));
    saw("operation", sys_futex((int *)&word, 99, 0, 0, 0, 0));
    saw("nobody", sys_futex((int *)&word, FUTEX_WAKE, 1, 0, 0, 0));
}

CASE(futex_is_interrupted)
{
    struct sys_itimerval time = {0, 0, 0, 20000};
    set_handler(SIGALRM, on_signal, 0);
    CALL(setitimer, ITIMER_REAL, &time, 0);
    saw("wait", CALL(futex_time64, &word, FUTEX_WAIT, 0, 0));
    CALL(setitimer, ITIMER_REAL, &time, 0);
    saw("narrow", sys_futex((int *)&word, FUTEX_WAIT, 0, 0, 0, 0));
}

CASE(futex_requeue)
{
    start_thread(0, wait_on_word);
    start_thread(1, wait_on_word);
    sleep_ms(20);
    word = 1;
    saw("wrong value", CALL(futex_time64, &word, FUTEX_CMP_REQUEUE, 1, 100, &other_word, 5));
    saw("requeue", CALL(futex_time64, &word, FUTEX_CMP_REQUEUE, 1, 100, &other_word, 1));
    saw("wake", CALL(futex_time64, &other_word, FUTEX_WAKE, 100));
    join(0);
    join(1);
    saw("count", count);
}

CASE(futex_between_processes)
{
    volatile int *shared = (int *)sys_mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    int child = start();
    if (child == 0) {
        while (*shared == 0) CALL(futex_time64, shared, FUTEX_WAIT, 0, 0);
        sys_exit(*shared);
    }
    sleep_ms(10);
    *shared = 6;
    CALL(futex_time64, shared, FUTEX_WAKE, 1);
    saw_status("child", wait_for(child));
}

static void note_thread(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)signal, (void)info, (void)context;
    other_word = CALL(gettid);
}

CASE(signals_to_one_thread)
{
    set_handler(SIGUSR1, note_thread, SA_RESTART);
    int tid = start_thread(0, wait_on_word);
    sleep_ms(10);
    saw("tgkill", CALL(tgkill, sys_getpid(), tid, SIGUSR1));
    sleep_ms(10);
    saw_is("there", other_word == tid);
    word = 1;
    CALL(futex_time64, &word, FUTEX_WAKE, 100);
    join(0);
    sleep_ms(20);
    saw("gone", CALL(tgkill, sys_getpid(), tid, 0));
    saw("gone", CALL(tkill, tid, 0));
}

CASE(affinity)
{
    unsigned mask[32] = {0};
    saw_is("get", CALL(sched_getaffinity, 0, sizeof mask, mask) > 0);
    saw_is("first processor", mask[0] & 1);
    mask[0] = 1;
    saw("set", CALL(sched_setaffinity, 0, 4, mask));
    mask[0] = 0;
    saw("none", CALL(sched_setaffinity, 0, 4, mask));
    saw("nobody", CALL(sched_setaffinity, 999999, 4, mask));
    saw("address", CALL(sched_setaffinity, 0, 4, BAD_ADDRESS));
    saw("get nobody", CALL(sched_getaffinity, 999999, sizeof mask, mask));
    saw("get odd size", CALL(sched_getaffinity, 0, 3, mask));
    saw("get address", CALL(sched_getaffinity, 0, sizeof mask, BAD_ADDRESS));
}

CASE(yield)
{
    saw("yield", CALL(sched_yield));
}

CASE(set_tid_address)
{
    saw_is("id", CALL(set_tid_address, &word) == CALL_(SYS_gettid, 0, 0, 0, 0, 0, 0, 0));
    unsigned head[3] = {(unsigned)head, 0, 0};
    saw("robust list", CALL(set_robust_list, head, 12));
    saw("size", CALL(set_robust_list, head, 8));
}
