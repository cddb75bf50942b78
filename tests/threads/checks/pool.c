/* A pool of threads for tasks that compute and wait: prints the cycles that all of them took. Arguments: threads, tasks,
   steps of two cycles of each, microseconds that each waits. */
#include <badak/pool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static int steps, rest;

static void *task(void *argument)
{
    (void)argument;
    int left = steps;
    __asm__ volatile("1: addi %0, %0, -1\n bnez %0, 1b" : "+r"(left));
    usleep(rest);
    return 0;
}

static unsigned cycles(void)
{
    unsigned now;
    __asm__ volatile("rdcycle %0" : "=r"(now));
    return now;
}

int main(int argc, char **argv)
{
    (void)argc;
    pool_t *pool = pool_create(atoi(argv[1]));
    steps = atoi(argv[3]);
    rest = atoi(argv[4]);
    unsigned before = cycles();
    for (int i = 0; i < atoi(argv[2]); i++) pool_run(pool, task, 0);
    pool_wait(pool);
    printf("%u\n", cycles() - before);
    pool_stop(pool);
    return 0;
}
