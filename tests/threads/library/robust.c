/* Robust mutexes: the next one learns that the holder has died; also between processes. */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static pthread_mutex_t mutexes[3];

static void *hold_and_end(void *argument)
{
    for (int i = 0; i < 3; i++) pthread_mutex_lock(&mutexes[i]);
    pthread_mutex_unlock(&mutexes[1]);
    if (argument) usleep(200000);
    return 0;
}

static void *wait_for_it(void *argument)
{
    int answer = pthread_mutex_lock(&mutexes[0]);
    if (answer == EOWNERDEAD) pthread_mutex_consistent(&mutexes[0]);
    pthread_mutex_unlock(&mutexes[0]);
    return (void *)(long)(answer == EOWNERDEAD);
}

int main(void)
{
    pthread_mutexattr_t attr;
    pthread_t one, others[3];
    int robust, died = 0;
    void *result;
    pthread_mutexattr_init(&attr);
    printf("set %d", pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST));
    pthread_mutexattr_getrobust(&attr, &robust);
    printf(" %d", robust == PTHREAD_MUTEX_ROBUST);
    pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK);
    pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED);
    for (int i = 0; i < 3; i++) pthread_mutex_init(&mutexes[i], &attr);
    printf(" unlock %d", pthread_mutex_unlock(&mutexes[0]) == EPERM);
    printf(" lock %d", pthread_mutex_lock(&mutexes[0]));
    printf(" again %d try %d", pthread_mutex_lock(&mutexes[0]) == EDEADLK, pthread_mutex_trylock(&mutexes[0]) == EBUSY);
    printf(" unlock %d\n", pthread_mutex_unlock(&mutexes[0]));

    pthread_create(&one, 0, hold_and_end, 0);
    pthread_join(one, 0);
    printf("after its end: %d", pthread_mutex_lock(&mutexes[0]) == EOWNERDEAD);
    printf(" %d", pthread_mutex_trylock(&mutexes[1]));
    printf(" %d", pthread_mutex_trylock(&mutexes[2]) == EOWNERDEAD);
    printf(" consistent %d", pthread_mutex_consistent(&mutexes[0]));
    printf(" %d", pthread_mutex_consistent(&mutexes[0]) == EINVAL);
    for (int i = 0; i < 3; i++) pthread_mutex_unlock(&mutexes[i]);
    printf(" usable %d", pthread_mutex_lock(&mutexes[0]));
    pthread_mutex_unlock(&mutexes[0]);
    printf(" lost %d\n", pthread_mutex_lock(&mutexes[2]) == ENOTRECOVERABLE);

    pthread_mutex_init(&mutexes[2], &attr);
    pthread_create(&one, 0, hold_and_end, &one);
    usleep(20000);
    for (int i = 0; i < 3; i++) pthread_create(&others[i], 0, wait_for_it, 0);
    for (int i = 0; i < 3; i++) {
        pthread_join(others[i], &result);
        died += (int)(long)result;
    }
    pthread_join(one, 0);
    printf("of those who waited, one learned it: %d\n", died);

    pthread_mutex_t *between = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    pthread_mutex_init(between, &attr);
    fflush(stdout);
    if (fork() == 0) {
        pthread_mutex_lock(between);
        _exit(0);
    }
    wait(0);
    printf("after the end of a process: %d\n", pthread_mutex_lock(between) == EOWNERDEAD);
    return 0;
}
