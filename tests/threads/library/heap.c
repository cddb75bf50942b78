/* The library's own data: several threads allocate, print, register functions, fork at the same time. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int wrong;

static void *allocate(void *argument)
{
    unsigned seed = (unsigned)(long)argument, sizes[8];
    unsigned char *blocks[8] = {0};
    for (int i = 0; i < 60; i++) {
        int at = i * 5 % 8;
        if (blocks[at]) {
            for (unsigned j = 0; j < sizes[at]; j++)
                if (blocks[at][j] != (unsigned char)(seed + at)) __atomic_fetch_add(&wrong, 1, __ATOMIC_SEQ_CST);
            free(blocks[at]);
        }
        sizes[at] = 1 + (seed * 7919 + i * 31) % 120;
        blocks[at] = i % 3 ? malloc(sizes[at]) : calloc(1, sizes[at]);
        if (i % 4 == 0) blocks[at] = realloc(blocks[at], sizes[at] += 50);
        memset(blocks[at], (int)(seed + at), sizes[at]);
    }
    for (int i = 0; i < 8; i++) free(blocks[i]);
    return 0;
}

static FILE *lines;

static void *print(void *argument)
{
    int me = (int)(long)argument;
    for (int i = 0; i < 10; i++) {
        fprintf(lines, "%d:%s:%d\n", me, "a piece that belongs together", i);
        if (i % 5 == 0) {
            flockfile(lines);
            fputs("one ", lines);
            fputc('-', lines);
            fputs(" line\n", lines);
            funlockfile(lines);
        }
    }
    return 0;
}

static void *open_and_close(void *argument)
{
    for (int i = 0; i < 10; i++) fclose(fopen("/dev/null", "w"));
    return 0;
}

static volatile int stop;

static void *busy(void *argument)
{
    while (!stop) free(malloc(10));
    return 0;
}

int main(void)
{
    pthread_t threads[4];
    for (int i = 0; i < 3; i++) pthread_create(&threads[i], 0, allocate, (void *)(long)(i + 1));
    for (int i = 0; i < 3; i++) pthread_join(threads[i], 0);
    printf("wrong bytes %d\n", wrong);

    lines = fopen("/tmp/badak-lines", "w+");
    if (!lines) return 1;
    for (int i = 0; i < 3; i++) pthread_create(&threads[i], 0, print, (void *)(long)i);
    pthread_create(&threads[3], 0, open_and_close, 0);
    for (int i = 0; i < 4; i++) pthread_join(threads[i], 0);
    fflush(lines);
    rewind(lines);
    int whole = 0, joined = 0, other = 0;
    char line[80];
    while (fgets(line, sizeof line, lines)) {
        int me, i;
        char text[40];
        if (sscanf(line, "%d:%[^:]:%d", &me, text, &i) == 3 && !strcmp(text, "a piece that belongs together")) whole++;
        else if (!strcmp(line, "one - line\n")) joined++;
        else other++;
    }
    fclose(lines);
    remove("/tmp/badak-lines");
    printf("lines %d, pieces of several calls %d, mixed up %d\n", whole, joined, other);

    pthread_create(&threads[0], 0, busy, 0);
    for (int i = 0; i < 5; i++) {
        fflush(stdout);
        pid_t child = fork();
        if (child == 0) {
            free(malloc(100));
            printf("child %d\n", i);
            exit(i);
        }
        int status;
        waitpid(child, &status, 0);
        printf("status %d\n", status >> 8);
    }
    stop = 1;
    pthread_join(threads[0], 0);
    return 0;
}
