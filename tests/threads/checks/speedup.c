/* The same work, shared by as many threads as the argument says. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#define WORK 400000

static int threads;

static void *work(void *argument)
{
    unsigned x = 1;
    for (int i = 0; i < WORK / threads; i++) x = x * 1664525u + 1013904223u;
    return (void *)x;
}

int main(int argc, char **argv)
{
    pthread_t each[8];
    void *result;
    threads = atoi(argv[1]);
    for (int i = 0; i < threads; i++) pthread_create(&each[i], 0, work, 0);
    for (int i = 0; i < threads; i++) pthread_join(each[i], &result);
    return 0;
}
