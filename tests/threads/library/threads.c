/* Threads come, give results, end in different ways; each has its own errno and thread-local variables. */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static __thread int mine = 5;
static __thread char zeros[100];
static int from_exit = 7;
static volatile int go;

static void *add(void *argument)
{
    mine += *(int *)argument;
    zeros[99]++;
    close(1000 + mine);
    int error = errno;
    for (int i = 0; i < 100; i++) {
        sched_yield();
        if (errno != error) return 0;
    }
    return (char *)argument + mine * sizeof(int) + zeros[99];
}

static void *leave(void *argument)
{
    if (argument) pthread_exit(&from_exit);
    return 0;
}

static void *wait_for_go(void *argument)
{
    while (!go) sched_yield();
    return argument;
}

static void *deep(void *argument)
{
    volatile char buffer[100000];
    for (unsigned i = 0; i < sizeof buffer; i += 1000) buffer[i] = (char)i;
    return (void *)(buffer[99000] == (char)99000 ? argument : 0);
}

static void *join_other(void *other)
{
    void *result;
    printf("join in a thread: %d\n", pthread_join(*(pthread_t *)other, &result));
    return result;
}

int main(void)
{
    static int numbers[] = {0, 1, 2, 3};
    pthread_t threads[4], one, two;
    void *result;
    errno = 0;
    for (int i = 0; i < 4; i++) printf("create %d\n", pthread_create(&threads[i], 0, add, &numbers[i]));
    for (int i = 0; i < 4; i++) {
        int answer = pthread_join(threads[i], &result);
        printf("join %d %d\n", answer, (int)((char *)result - (char *)&numbers[i]));
    }
    printf("errno %d mine %d zeros %d\n", errno, mine, zeros[99]);

    pthread_create(&one, 0, leave, &one);
    pthread_join(one, &result);
    printf("exit %d\n", *(int *)result);
    pthread_create(&one, 0, leave, 0);
    printf("no result wanted %d\n", pthread_join(one, 0));

    pthread_create(&one, 0, wait_for_go, (void *)11);
    pthread_create(&two, 0, join_other, &one);
    go = 1;
    pthread_join(two, &result);
    printf("handed on %d\n", (int)(long)result);

    printf("self %d %d\n", pthread_equal(pthread_self(), pthread_self()) != 0, pthread_equal(pthread_self(), two) != 0);
    printf("join self %d\n", pthread_join(pthread_self(), 0) == EDEADLK);

    pthread_attr_t attr;
    size_t size;
    int state;
    pthread_attr_init(&attr);
    printf("attr %d", pthread_attr_setstacksize(&attr, 120 * 1024));
    pthread_attr_getstacksize(&attr, &size);
    pthread_attr_getdetachstate(&attr, &state);
    printf(" %u %d %d\n", (unsigned)size, state == PTHREAD_CREATE_JOINABLE,
           pthread_attr_setstacksize(&attr, 100) == EINVAL);
    pthread_create(&one, &attr, deep, (void *)21);
    pthread_join(one, &result);
    printf("deep %d\n", (int)(long)result);

    go = 0;
    pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
    for (int i = 0; i < 20; i++)
        if (pthread_create(&one, &attr, wait_for_go, 0)) puts("no thread");
    printf("detached: join %d detach %d\n", pthread_join(one, 0) == EINVAL, pthread_detach(one) == EINVAL);
    go = 1;
    pthread_create(&one, 0, wait_for_go, 0);
    printf("detach %d\n", pthread_detach(one));
    pthread_create(&one, 0, wait_for_go, 0);
    usleep(1000);
    printf("detach after the end %d\n", pthread_detach(one));
    puts("the last thread ends the process");
    pthread_create(&one, 0, wait_for_go, 0);
    pthread_detach(one);
    pthread_exit(0);
}
