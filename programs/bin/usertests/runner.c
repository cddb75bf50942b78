/* The runner of the user tests: a process a case, in an empty directory of its own, with a time limit; what it saw is
   compared with what Linux shows (linux.txt) or, where badak differs on purpose, with differs.txt.

   usertests [-l] [-s] [-d DIRECTORY] [PART OF A NAME]...    -l lists the names, -s says what was seen and judges nothing
   The exit status is the number of cases that failed, at most 100. */
#include "runner.h"

/* More on Linux, where others use the processor too. */
#define TIME_LIMIT_SECONDS (on_qemu ? 20 : 5)
#define MOST_FAILURES 100

extern const struct test __start_test_cases[], __stop_test_cases[];
extern const char linux_lines[], differing_lines[];

static const char *folder = "/tmp";
static int only_show;
static char seen[4096];
static int timed_out;

__asm__(".text\n"
        "        .globl  _start\n"
        "_start:\n"
        "        lw      a0, 0(sp)\n"
        "        addi    a1, sp, 4\n"
        "        slli    a2, a0, 2\n"
        "        add     a2, a2, a1\n"
        "        addi    a2, a2, 4\n"
        "        andi    sp, sp, -16\n"
        "        call    main\n"
        "        li      t0, 94\n"
        "        ecall\n");

/* ---- what is left over ---- */

static void remove_tree(int dirfd, const char *name)
{
    char entries[1024];
    long n;
    int dir;
    if (CALL(unlinkat, dirfd, name, 0) >= 0) return;
    dir = CALL(openat, dirfd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, 0);
    if (dir < 0) return;
    while ((n = CALL(getdents64, dir, entries, sizeof entries)) > 0)
        for (char *at = entries; at < entries + n; at += *(unsigned short *)(at + 16)) {
            const char *entry = at + 19;
            if (!same_text(entry, ".") && !same_text(entry, "..")) remove_tree(dir, entry);
        }
    sys_close(dir);
    CALL(unlinkat, dirfd, name, AT_REMOVEDIR);
}

/* Processes of the case that live on: they get `signal`. */
static int is_left(int group, int signal)
{
    return sys_kill(-group, signal) >= 0;
}

/* ---- one case ---- */

static void on_time_limit(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)signal, (void)info, (void)context;
    timed_out = 1;
}

static void set_time_limit(int seconds)
{
    struct sys_itimerval time = {0, 0, seconds, 0};
    CALL(setitimer, ITIMER_REAL, &time, 0);
}

/* In the case's process. */
static void be_case(const struct test *test, const int result[2])
{
    CALL(setpgid, 0, 0);
    CALL(dup3, result[1], RESULT_FD, 0);
    sys_close(result[0]);
    sys_close(result[1]);
    int null = sys_open("/dev/null", O_RDWR);
    for (int fd = 0; fd < 3; fd++)
        if (null >= 0 && fd != null) CALL(dup3, null, fd, 0);
    if (null > 2) sys_close(null);
    struct sys_sigaction action = {0, 0, 0, 0};
    sys_sigaction(SIGALRM, &action, 0);
    CALL(umask, 022);
    test->run();
    sys_exit(0);
}

/* Waits for the case; what ended it, unless it was exit 0, is added to what it saw. */
static char *end_case(int pid, char *at)
{
    int status = 0;
    long result;
    timed_out = 0;
    set_time_limit(TIME_LIMIT_SECONDS);
    while ((result = sys_wait4(pid, &status, 0, 0)) == -EINTR && !timed_out) continue;
    if (timed_out) {
        is_left(pid, SIGKILL);
        sys_kill(pid, SIGKILL);
        sys_wait4(pid, &status, 0, 0);
        return put_text(at, " TIMED OUT");
    }
    set_time_limit(0);
    if (status != 0) at = put_status(put_text(at, " ENDED BY "), status);
    if (!on_qemu && is_left(pid, SIGKILL)) at = put_text(at, " LEFT PROCESSES");
    return at;
}

/* Runs a case; `seen` is what it saw. */
static void run_case(const struct test *test)
{
    int result[2];
    char ending[64];
    long n = 0, got;
    sys_mkdir("usertest");
    sys_pipe(result);
    long pid = sys_fork();
    if (pid == 0) {
        CALL(chdir, "usertest");
        be_case(test, result);
    }
    *end_case(pid, ending) = 0;
    sys_close(result[1]);
    CALL(fcntl64, result[0], F_SETFL, O_NONBLOCK);
    while (n < LENGTH(seen) - LENGTH(ending) && (got = sys_read(result[0], seen + n, LENGTH(seen) - LENGTH(ending) - n)) > 0)
        n += got;
    sys_close(result[0]);
    put_text(seen + n, ending);
    remove_tree(AT_FDCWD, "usertest");
}

/* ---- what is expected ---- */

/* The line "NAME:..." of a text; 0 if there is none. Lines mostly come in the order of the cases. */
static const char *find_line(const char *text, const char *name)
{
    size_t n = text_length(name);
    while (*text != 0) {
        if (starts_with(text, name) && text[n] == ':') return text + n + 1;
        while (*text != 0 && *text++ != '\n') continue;
    }
    return 0;
}

static const char *expected_of(const char *name)
{
    const char *line = find_line(differing_lines, name);
    return line != 0 ? line : find_line(linux_lines, name);
}

static int is_line(const char *line, const char *text)
{
    if (line == 0) return 0;
    while (*text != 0 && *line == *text) line++, text++;
    return *text == 0 && *line == '\n';
}

/* ---- all of them ---- */

static void print(const char *text)
{
    sys_write(1, text, text_length(text));
}

static void print_line(const char *line)
{
    size_t n = 0;
    while (line[n] != 0 && line[n] != '\n') n++;
    sys_write(1, line, n);
}

/* True if it was as expected. */
static int judge(const struct test *test)
{
    const char *expected = expected_of(test->name);
    int good = is_line(expected, seen);
    if (only_show) {
        print(test->name);
        print(":");
        print(seen);
    } else {
        print(good ? "ok   " : "FAIL ");
        print(test->name);
        if (!good) {
            print("\n  expected:");
            print_line(expected == 0 ? " (nothing is known of this case)" : expected);
            print("\n  saw:     ");
            print(seen);
        }
    }
    print("\n");
    return good;
}

static int is_wanted(const struct test *test, char **parts)
{
    if (*parts == 0) return 1;
    for (; *parts != 0; parts++)
        if (find_text(test->name, *parts) != 0) return 1;
    return 0;
}

static int run_all(char **parts)
{
    int count = 0, failures = 0;
    char digits[16];
    CALL(chdir, folder);
    remove_tree(AT_FDCWD, "usertest");
    set_handler(SIGALRM, on_time_limit, 0);
    for (const struct test *test = __start_test_cases; test < __stop_test_cases; test++) {
        if (!is_wanted(test, parts)) continue;
        run_case(test);
        count++;
        if (!judge(test)) failures++;
    }
    if (only_show) return 0;
    put_number(digits, count);
    print(digits);
    print(" cases, ");
    put_number(digits, failures);
    print(digits);
    print(" failed\n");
    return failures > MOST_FAILURES ? MOST_FAILURES : failures;
}

static int list_all(char **parts)
{
    for (const struct test *test = __start_test_cases; test < __stop_test_cases; test++)
        if (is_wanted(test, parts)) {
            print(test->name);
            print("\n");
        }
    return 0;
}

int main(int argc, char **argv, char **envp)
{
    int lists = 0;
    look_around(envp);
    if (argc > 1 && argv[1][0] == '@') return run_helper(argc, argv, envp);
    for (argv++; *argv != 0 && (*argv)[0] == '-'; argv++) {
        if (same_text(*argv, "-l")) lists = 1;
        else if (same_text(*argv, "-s")) only_show = 1;
        else if (same_text(*argv, "-d") && argv[1] != 0) folder = *++argv;
        else {
            print("usertests [-l] [-s] [-d directory] [part of a name]...\n");
            return 2;
        }
    }
    return lists ? list_all(argv) : run_all(argv);
}
