/* Locks in memory that processes share: mutexes, condition variables, semaphores, barriers, locks for readers and writers. */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <errno.h>
#include <unistd.h>

#define ALL 4
#define STEPS 10

static struct {
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    pthread_rwlock_t rwlock;
    pthread_barrier_t barrier;
    sem_t sem;
    int turn, counter, first, second, torn, rounds[2];
} *all;

static void work(int me)
{
    for (int i = 0; i < STEPS; i++) {
        pthread_mutex_lock(&all->mutex);
        while (all->turn != me) pthread_cond_wait(&all->changed, &all->mutex);
        all->turn = (me + 1) % ALL;
        all->counter++;
        pthread_cond_broadcast(&all->changed);
        pthread_mutex_unlock(&all->mutex);

        sem_wait(&all->sem);
        all->rounds[0]++;
        sem_post(&all->sem);

        pthread_rwlock_wrlock(&all->rwlock);
        all->first++;
        sched_yield();
        all->second++;
        pthread_rwlock_unlock(&all->rwlock);
        pthread_rwlock_rdlock(&all->rwlock);
        if (all->first != all->second) all->torn = 1;
        pthread_rwlock_unlock(&all->rwlock);

        if (pthread_barrier_wait(&all->barrier) == PTHREAD_BARRIER_SERIAL_THREAD) all->rounds[1]++;
        pthread_barrier_wait(&all->barrier);
    }
}

static void make(void)
{
    pthread_mutexattr_t mutex;
    pthread_condattr_t cond;
    pthread_rwlockattr_t rwlock;
    pthread_barrierattr_t barrier;
    int shared[4];
    pthread_mutexattr_init(&mutex);
    pthread_condattr_init(&cond);
    pthread_rwlockattr_init(&rwlock);
    pthread_barrierattr_init(&barrier);
    pthread_condattr_getpshared(&cond, shared);
    printf("private %d", shared[0] == PTHREAD_PROCESS_PRIVATE);
    printf(" refused %d", pthread_condattr_setpshared(&cond, 7) == EINVAL);
    pthread_mutexattr_setpshared(&mutex, PTHREAD_PROCESS_SHARED);
    pthread_condattr_setpshared(&cond, PTHREAD_PROCESS_SHARED);
    pthread_rwlockattr_setpshared(&rwlock, PTHREAD_PROCESS_SHARED);
    pthread_barrierattr_setpshared(&barrier, PTHREAD_PROCESS_SHARED);
    pthread_condattr_setclock(&cond, CLOCK_MONOTONIC);
    pthread_mutexattr_getpshared(&mutex, &shared[0]);
    pthread_condattr_getpshared(&cond, &shared[1]);
    pthread_rwlockattr_getpshared(&rwlock, &shared[2]);
    pthread_barrierattr_getpshared(&barrier, &shared[3]);
    printf(" shared %d %d %d %d\n", shared[0], shared[1], shared[2], shared[3]);
    pthread_mutex_init(&all->mutex, &mutex);
    pthread_cond_init(&all->changed, &cond);
    pthread_rwlock_init(&all->rwlock, &rwlock);
    pthread_barrier_init(&all->barrier, &barrier, ALL);
    pthread_barrierattr_destroy(&barrier);
    sem_init(&all->sem, 1, 1);
}

int main(void)
{
    struct timespec until;
    all = mmap(0, sizeof *all, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    make();
    fflush(stdout);
    for (int i = 0; i < ALL; i++)
        if (fork() == 0) {
            work(i);
            _exit(0);
        }
    for (int i = 0; i < ALL; i++) wait(0);
    printf("turns %d steps %d pairs %d %d torn %d rounds %d\n", all->counter, all->rounds[0], all->first, all->second,
           all->torn, all->rounds[1]);
    pthread_mutex_lock(&all->mutex);
    clock_gettime(CLOCK_MONOTONIC, &until);
    printf("late %d", pthread_cond_timedwait(&all->changed, &all->mutex, &until) == ETIMEDOUT);
    until.tv_nsec = 1000000000;
    printf(" no time %d", pthread_cond_timedwait(&all->changed, &all->mutex, &until) == EINVAL);
    printf(" signal %d broadcast %d", pthread_cond_signal(&all->changed), pthread_cond_broadcast(&all->changed));
    printf(" unlock %d destroy %d\n", pthread_mutex_unlock(&all->mutex), pthread_cond_destroy(&all->changed));
    return 0;
}
