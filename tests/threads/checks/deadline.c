/* Waits with a deadline: prints for each whether it ended with ETIMEDOUT, and how many nanoseconds after its time. */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <time.h>

static pthread_mutex_t held = PTHREAD_MUTEX_INITIALIZER, own = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static sem_t sem;
static const int waits[] = {1000, 12345, 1000000, 7654321, 300000000};

static int wait_for(int way, const struct timespec *until)
{
    if (way == 0) return pthread_mutex_timedlock(&held, until);
    if (way == 1) return pthread_cond_timedwait(&cond, &own, until);
    return sem_timedwait(&sem, until) < 0 ? errno : 0;
}

static void *measure(void *way)
{
    struct timespec until, now;
    pthread_mutex_lock(&own);
    for (int i = 0; i < 5; i++) {
        clock_gettime(CLOCK_REALTIME, &until);
        until.tv_nsec += waits[i];
        if (until.tv_nsec >= 1000000000) {
            until.tv_nsec -= 1000000000;
            until.tv_sec++;
        }
        int answer = wait_for((int)(long)way, &until);
        clock_gettime(CLOCK_REALTIME, &now);
        int late = (int)(now.tv_sec - until.tv_sec) * 1000000000 + (int)(now.tv_nsec - until.tv_nsec);
        printf("%d %d %d\n", (int)(long)way, answer == ETIMEDOUT, late);
    }
    pthread_mutex_unlock(&own);
    return 0;
}

int main(void)
{
    pthread_t thread;
    sem_init(&sem, 0, 0);
    pthread_mutex_lock(&held);
    for (int way = 0; way < 3; way++) {
        pthread_create(&thread, 0, measure, (void *)(long)way);
        pthread_join(thread, 0);
    }
    return 0;
}
