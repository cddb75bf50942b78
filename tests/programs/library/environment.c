/* The environment, options, exec by name, more strings. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void environment(void)
{
    static char put[] = "PUT=1";
    printf("%d ", setenv("BADAK_A", "one", 0));
    printf("%s ", getenv("BADAK_A"));
    printf("%d ", setenv("BADAK_A", "two", 0));
    printf("%s ", getenv("BADAK_A"));
    printf("%d ", setenv("BADAK_A", "three", 1));
    printf("%s\n", getenv("BADAK_A"));
    printf("%d ", putenv(put));
    printf("%s ", getenv("PUT"));
    put[4] = '2';
    printf("%s ", getenv("PUT"));
    printf("%d ", unsetenv("PUT"));
    printf("%d ", getenv("PUT") == NULL);
    printf("%d %d %d\n", setenv("", "x", 1), setenv("a=b", "x", 1), unsetenv("not there"));
    for (int i = 0; i < 50; i++) {
        char name[20];
        sprintf(name, "N%d", i);
        setenv(name, name, 1);
    }
    printf("%s %s %s\n", getenv("N0"), getenv("N49"), getenv("BADAK_A"));
}

static void options(int argc, char **argv)
{
    int c;
    opterr = 0;
    while ((c = getopt(argc, argv, "+ab:c")) != -1)
        printf("%c %s %c, ", c, optarg ? optarg : "-", c == '?' ? optopt : ' ');
    printf("then %s\n", optind < argc ? argv[optind] : "nothing");
}

static void strings(void)
{
    volatile size_t many = (size_t)-8;
    char text[40], *rest = text, *copy = strndup("abcdef", 3);
    printf("%d %d %d %d\n", strcasecmp("HeLLo", "hEllO") == 0, strcasecmp("a", "B") < 0, strncasecmp("abX", "ABy", 2), strcasecmp("", "a") < 0);
    printf("%s %s %s\n", strcasestr("One Two", "TWO"), (char *)memmem("abcabd", 6, "abd", 3), (char *)memrchr("abcabc", 'b', 6));
    printf("%d %d %d\n", memmem("ab", 2, "abc", 3) == NULL, memmem("abc", 3, "", 0) != NULL, memrchr("abc", 'x', 3) == NULL);
    printf("%s %d %s %d\n", strchrnul("a.b", '.'), *strchrnul("ab", '.'), copy, (int)(stpcpy(text, "twelve bytes") - text));
    strcpy(text, "one,,two;three");
    for (char *part; (part = strsep(&rest, ",;")) != NULL;)
        printf("<%s>", part);
    div_t parts = div(-17, 5);
    printf("\n%d %d %lld\n", parts.quot, parts.rem, llabs(-5000000000ll));
    free(copy);
    printf("%d %d\n", malloc(many) == NULL, calloc(many / 2, 3) == NULL);
    char *p = realloc(NULL, 5);
    strcpy(p, "keep");
    printf("%d ", realloc(p, many) == NULL);
    p = realloc(p, 100000);
    printf("%s\n", p);
    free(p);
}

static void times(void)
{
    struct timeval now;
    clock_t before = clock();
    time_t seconds = time(NULL);
    printf("%d ", gettimeofday(&now, NULL));
    printf("%d ", now.tv_sec - seconds <= 1);
    printf("%d %d ", now.tv_usec >= 0 && now.tv_usec < 1000000, clock() >= before);
    printf("%d %d\n", usleep(1000), time(NULL) >= seconds);
}

int main(void)
{
    static char *const lines[][8] = { { "p", "-a", "-bvalue", "-b", "other", "rest", "-c" }, { "p", "-acx", "--", "-a" }, { "p", "-b" }, { "p", "-" } };
    int status;
    environment();
    options(7, (char **)lines[0]);
    for (int i = 1; i < 4; i++) {
        optind = 1;
        options(i == 1 ? 4 : 2, (char **)lines[i]);
    }
    strings();
    times();
    printf("%d %d\n", execlp("badak-no-such-program", "x", (char *)0), execvp("", (char *[]){ 0 }));
    if (fork() == 0)
        _exit(execl("/does/not/exist", "x", (char *)0) == -1 ? 9 : 0);
    wait(&status);
    printf("%d\n", WEXITSTATUS(status));
    return 0;
}
