/* Waits with a deadline: prints for each whether it ended with ETIMEDOUT, its time in microseconds and the nanoseconds
   beyond them, and how many nanoseconds after its time it came back. */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <time.h>

#define WAYS 6

static pthread_mutex_t held = PTHREAD_MUTEX_INITIALIZER, own = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER, shared;
static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static sem_t sem;
static const int waits[] = {10000, 12345, 1000000, 7654321, 300000000};

static int wait_for(int way, const struct timespec *until)
{
    switch (way) {
    case 0: return pthread_mutex_timedlock(&held, until);
    case 1: return pthread_cond_timedwait(&cond, &own, until);
    case 2: return pthread_cond_timedwait(&shared, &own, until);
    case 3: return pthread_rwlock_timedrdlock(&rwlock, until);
    case 4: return pthread_rwlock_timedwrlock(&rwlock, until);
    default: return sem_timedwait(&sem, until) < 0 ? errno : 0;
    }
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
        printf("%d %d %d %d %d\n", (int)(long)way, answer == ETIMEDOUT,
               (int)until.tv_sec * 1000000 + (int)until.tv_nsec / 1000, (int)until.tv_nsec % 1000, late);
    }
    pthread_mutex_unlock(&own);
    return 0;
}

int main(void)
{
    pthread_t thread;
    pthread_condattr_t attr;
    pthread_condattr_init(&attr);
    pthread_condattr_setpshared(&attr, PTHREAD_PROCESS_SHARED);
    pthread_cond_init(&shared, &attr);
    sem_init(&sem, 0, 0);
    pthread_mutex_lock(&held);
    pthread_rwlock_wrlock(&rwlock);
    for (int way = 0; way < WAYS; way++) {
        pthread_create(&thread, 0, measure, (void *)(long)way);
        pthread_join(thread, 0);
    }
    return 0;
}
