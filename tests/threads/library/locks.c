/* Mutexes of every type, condition variables, semaphores: what they answer, and that nothing is lost. */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static sem_t slots, items;
static int counter, stage, taken;

static const char *name(int error)
{
    static const struct {
        int error;
        const char *name;
    } names[] = {{0, "0"}, {EBUSY, "EBUSY"}, {EDEADLK, "EDEADLK"}, {EPERM, "EPERM"},
                 {ETIMEDOUT, "ETIMEDOUT"}, {EAGAIN, "EAGAIN"}, {EINVAL, "EINVAL"}};
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i].error == error) return names[i].name;
    return "?";
}

static void *count(void *argument)
{
    for (int i = 0; i < 200; i++) {
        pthread_mutex_lock(&lock);
        int old = counter;
        if (i % 50 == 0) sched_yield();
        counter = old + 1;
        pthread_mutex_unlock(&lock);
    }
    return 0;
}

static void *other_side(void *mutex)
{
    printf("other: trylock %s", name(pthread_mutex_trylock(mutex)));
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    printf(", timedlock %s\n", name(pthread_mutex_timedlock(mutex, &until)));
    return 0;
}

static void types(void)
{
    static const int all[] = {PTHREAD_MUTEX_RECURSIVE, PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_NORMAL};
    for (int i = 0; i < 3; i++) {
        pthread_mutexattr_t attr;
        pthread_mutex_t mutex;
        pthread_t other;
        int type;
        pthread_mutexattr_init(&attr);
        pthread_mutexattr_settype(&attr, all[i]);
        pthread_mutexattr_gettype(&attr, &type);
        printf("type %d: %s", i, name(pthread_mutex_init(&mutex, &attr)));
        if (all[i] != PTHREAD_MUTEX_NORMAL) printf(" unlock %s", name(pthread_mutex_unlock(&mutex)));
        printf(" lock %s", name(pthread_mutex_lock(&mutex)));
        if (all[i] != PTHREAD_MUTEX_NORMAL) printf(" again %s", name(pthread_mutex_lock(&mutex)));
        printf(" trylock %s\n", name(pthread_mutex_trylock(&mutex)));
        pthread_create(&other, 0, other_side, &mutex);
        pthread_join(other, 0);
        printf("unlock %s", name(pthread_mutex_unlock(&mutex)));
        if (all[i] == PTHREAD_MUTEX_RECURSIVE) {
            printf(" %s", name(pthread_mutex_unlock(&mutex)));
            printf(" %s", name(pthread_mutex_unlock(&mutex)));
        }
        if (all[i] != PTHREAD_MUTEX_NORMAL) printf(" %s", name(pthread_mutex_unlock(&mutex)));
        printf(" destroy %s\n", name(pthread_mutex_destroy(&mutex)));
        pthread_mutexattr_destroy(&attr);
    }
}

static void *take_turns(void *argument)
{
    int me = (int)(long)argument;
    for (int round = 0; round < 20; round++) {
        pthread_mutex_lock(&lock);
        while (stage % 3 != me) pthread_cond_wait(&changed, &lock);
        stage++;
        pthread_cond_broadcast(&changed);
        pthread_mutex_unlock(&lock);
    }
    return 0;
}

static void *consume(void *argument)
{
    for (int i = 0; i < 50; i++) {
        sem_wait(&items);
        __atomic_fetch_add(&taken, 1, __ATOMIC_SEQ_CST);
        sem_post(&slots);
    }
    return 0;
}

int main(void)
{
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) pthread_create(&threads[i], 0, count, 0);
    for (int i = 0; i < 4; i++) pthread_join(threads[i], 0);
    printf("counter %d\n", counter);
    types();
    for (int i = 0; i < 3; i++) pthread_create(&threads[i], 0, take_turns, (void *)(long)i);
    for (int i = 0; i < 3; i++) pthread_join(threads[i], 0);
    printf("turns %d\n", stage);

    sem_init(&slots, 0, 3);
    sem_init(&items, 0, 0);
    for (int i = 0; i < 2; i++) pthread_create(&threads[i], 0, consume, 0);
    for (int i = 0; i < 100; i++) {
        while (sem_wait(&slots));
        sem_post(&items);
    }
    for (int i = 0; i < 2; i++) pthread_join(threads[i], 0);
    int value;
    sem_getvalue(&slots, &value);
    printf("taken %d slots %d", taken, value);
    int answer = sem_trywait(&items);
    printf(" trywait %d %s", answer, name(errno));
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    answer = sem_timedwait(&items, &until);
    printf(" timedwait %d %s\n", answer, name(errno));

    pthread_mutex_lock(&lock);
    printf("timedwait %s", name(pthread_cond_timedwait(&changed, &lock, &until)));
    until.tv_nsec = 1000000000;
    printf(" %s", name(pthread_cond_timedwait(&changed, &lock, &until)));
    printf(" unlock %s", name(pthread_mutex_unlock(&lock)));
    printf(" signal %s destroy %s\n", name(pthread_cond_signal(&changed)), name(pthread_cond_destroy(&changed)));
    pthread_condattr_t attr;
    pthread_cond_t cond;
    pthread_condattr_init(&attr);
    printf("clock %s", name(pthread_condattr_setclock(&attr, CLOCK_MONOTONIC)));
    pthread_cond_init(&cond, &attr);
    clock_gettime(CLOCK_MONOTONIC, &until);
    pthread_mutex_lock(&lock);
    printf(" timedwait %s\n", name(pthread_cond_timedwait(&cond, &lock, &until)));
    return 0;
}
