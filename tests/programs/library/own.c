/* What is badak's own, or differs in size from the native compiler's: print_dec, readline, itoa, strtol, streams, system
 * calls, constructors, thread-local variables. */
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static _Thread_local int local = 77, local_zero;

__attribute__((constructor)) static void constructor(void) { puts("constructor"); }
__attribute__((destructor)) static void destructor(void) { puts("destructor"); }
static void last(void) { puts("atexit 1"); }
static void first(void) { puts("atexit 2"); }

static void printing(void)
{
    print_dec(-123);
    putchar(' ');
    print_dec(-2147483647 - 1);
    putchar(' ');
    print_udec(4294967295u);
    putchar(' ');
    print_hex(0xcafe01);
    putchar(' ');
    print_bin(5);
    print_newline();
    printf("%p %s\n", (void *)0x1234, (char *)0);
    char a[34], b[34], c[34];
    printf("%s %s %s\n", itoa(-255, a, 10), itoa(255, b, 16), utoa(5, c, 2));
}

static void numbers(void)
{
    static const char *const texts[] = { " -12ab", "0x1fz", "077", "99999999999", "-2147483648", "-2147483649", "0xg", "+", "" };
    for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++) {
        char *end;
        errno = 0;
        long n = strtol(texts[i], &end, 0);
        printf("%ld <%s> %d, ", n, end, errno);
        errno = 0;
        unsigned long u = strtoul(texts[i], &end, 0);
        printf("%lu %d\n", u, errno);
    }
    printf("%ld %ld\n", strtol("zz", NULL, 36), strtol("0x10", NULL, 16));
}

static void calls(void)
{
    int fds[2], status;
    char text[8] = { 0 };
    printf("half a line, then a child: ");
    pid_t pid = fork();
    if (pid == 0) {
        printf("child\n");
        exit(3);
    }
    pid_t waited = waitpid(pid, &status, 0);
    printf("%d %d %d\n", waited == pid, WIFEXITED(status), WEXITSTATUS(status));
    printf("%d ", pipe(fds));
    printf("%d ", (int)write(fds[1], "ping", 4));
    printf("%d %s ", (int)read(fds[0], text, 8), text);
    printf("%d %d %d\n", close(fds[0]), close(fds[1]), dup2(1, 1));
    int result = close(fds[0]);
    printf("%d %s\n", result, strerror(errno));
    printf("%s|%s|%s\n", strerror(0), strerror(132), strerror(1000));
    printf("%d %d\n", open("/does/not/exist", O_RDONLY), errno);
    struct timespec time;
    printf("%d %d\n", clock_gettime(CLOCK_MONOTONIC, &time), usleep(1000));
    char *page = mmap(0, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    page[5000] = 1;
    printf("%d %d\n", page != MAP_FAILED, munmap(page, 8192));
    printf("%s %d\n", getenv("NAME") ? getenv("NAME") : "none", getenv("NAM") == NULL);
}

static void reading(void)
{
    char line[12];
    int length;
    printf("%c", getchar());
    printf("%c\n", ungetc('?', stdin));
    while ((length = readline(line, sizeof line)) >= 0)
        printf("%d <%s>\n", length, line);
    printf("%d %d %d\n", getchar(), feof(stdin) != 0, ferror(stdin));
}

int main(void)
{
    atexit(last);
    atexit(first);
    printf("%d %d\n", local, local_zero);
    printing();
    numbers();
    calls();
    reading();
    assert(1 + 1 == 2);
    printf("no newline at the end, ");
    return 7;
}
