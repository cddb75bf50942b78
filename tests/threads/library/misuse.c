/* Bad use of the thread library that POSIX leaves open, or that needs this machine's limits: here it is an error, too, and
   nothing hangs. */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#define SHOW(call) printf("%s: %s\n", #call, name(call))
#define SHOW_ERRNO(call) printf("%s: %s\n", #call, (call) == -1 ? name(errno) : "no error")
/* Until everybody else waits. */
#define A_WHILE usleep(50000)

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_barrier_t barrier;
static pthread_t first;
static sem_t sem;
static volatile int go;

static const char *name(int error)
{
    static const struct {
        int error;
        const char *name;
    } names[] = {{0, "0"}, {EBUSY, "EBUSY"}, {EDEADLK, "EDEADLK"}, {EPERM, "EPERM"}, {ETIMEDOUT, "ETIMEDOUT"},
                 {EAGAIN, "EAGAIN"}, {ESRCH, "ESRCH"}, {EINVAL, "EINVAL"}, {ENOTRECOVERABLE, "ENOTRECOVERABLE"}};
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i].error == error) return names[i].name;
    return "?";
}

static void *wait_for_go(void *argument)
{
    while (!go) usleep(1000);
    return argument;
}

static void *join(void *thread) { return (void *)(long)pthread_join(*(pthread_t *)thread, 0); }

static void joins(void)
{
    pthread_t one, two;
    void *answer;
    puts("-- join and detach");
    pthread_create(&one, 0, wait_for_go, 0);
    pthread_create(&two, 0, join, &one);
    A_WHILE;
    SHOW(pthread_join(one, 0));
    SHOW(pthread_detach(one));
    go = 1;
    pthread_join(two, &answer);
    printf("the first to join: %s\n", name((int)(long)answer));
    SHOW(pthread_join(one, 0));
    SHOW(pthread_detach(one));
    pthread_create(&one, 0, wait_for_go, 0);
    A_WHILE;
    SHOW(pthread_detach(one));
    SHOW(pthread_join(one, 0));
    SHOW(pthread_detach(one));
    SHOW(pthread_join((pthread_t)&one, 0));
    first = pthread_self();
    pthread_create(&one, 0, join, &first);
    A_WHILE;
    SHOW(pthread_join(one, 0));
    pthread_detach(one);
}

static void limits(void)
{
    enum { MOST = 30 };
    struct rlimit limit;
    static pthread_t threads[MOST];
    pthread_attr_t attr;
    int made = 0, answer = 0;
    puts("-- no room for one more thread");
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, 0x7ffff000);
    answer = pthread_create(&threads[0], &attr, wait_for_go, 0);
    if (!answer) answer = pthread_create(&threads[1], &attr, wait_for_go, 0);
    printf("memory: %s\n", name(answer));
    go = 0;
    getrlimit(RLIMIT_NPROC, &limit);
    limit.rlim_cur = MOST / 2;
    SHOW_ERRNO(setrlimit(RLIMIT_NPROC, &limit));
    pthread_attr_setstacksize(&attr, 16384);
    while (made < MOST && !(answer = pthread_create(&threads[made], &attr, wait_for_go, 0))) made++;
    printf("threads: %s\n", name(answer));
    go = 1;
    for (int i = 0; i < made; i++) pthread_join(threads[i], 0);
    SHOW(pthread_create(&threads[0], &attr, wait_for_go, 0));
    pthread_join(threads[0], 0);
}

static void *wait_cond(void *shared)
{
    pthread_mutex_lock(&mutex);
    pthread_cond_wait(shared, &mutex);
    pthread_mutex_unlock(&mutex);
    return 0;
}

static void *wait_barrier(void *argument)
{
    pthread_barrier_wait(&barrier);
    return 0;
}

static void *wait_sem(void *argument)
{
    sem_wait(&sem);
    return 0;
}

static void *hold_rwlock(void *argument)
{
    if (argument) pthread_rwlock_wrlock(&rwlock);
    else pthread_rwlock_rdlock(&rwlock);
    wait_for_go(0);
    SHOW(pthread_rwlock_unlock(&rwlock));
    return 0;
}

static void *try_rwlock(void *argument)
{
    SHOW(pthread_rwlock_unlock(&rwlock));
    return 0;
}

static void busy(void)
{
    pthread_t thread;
    pthread_condattr_t attr;
    static pthread_cond_t shared;
    puts("-- destroyed while somebody waits or holds it");
    pthread_create(&thread, 0, wait_cond, &cond);
    A_WHILE;
    SHOW(pthread_cond_destroy(&cond));
    pthread_cond_signal(&cond);
    SHOW(pthread_cond_destroy(&cond));
    pthread_join(thread, 0);

    pthread_condattr_init(&attr);
    pthread_condattr_setpshared(&attr, PTHREAD_PROCESS_SHARED);
    pthread_cond_init(&shared, &attr);
    pthread_create(&thread, 0, wait_cond, &shared);
    A_WHILE;
    SHOW(pthread_cond_destroy(&shared));
    pthread_cond_broadcast(&shared);
    pthread_join(thread, 0);
    SHOW(pthread_cond_destroy(&shared));

    pthread_barrier_init(&barrier, 0, 2);
    pthread_create(&thread, 0, wait_barrier, 0);
    A_WHILE;
    SHOW(pthread_barrier_destroy(&barrier));
    pthread_barrier_wait(&barrier);
    SHOW(pthread_barrier_destroy(&barrier));
    pthread_join(thread, 0);

    sem_init(&sem, 0, 0);
    pthread_create(&thread, 0, wait_sem, 0);
    A_WHILE;
    SHOW_ERRNO(sem_destroy(&sem));
    sem_post(&sem);
    pthread_join(thread, 0);
    SHOW_ERRNO(sem_destroy(&sem));

    for (long writes = 0; writes < 2; writes++) {
        go = 0;
        pthread_create(&thread, 0, hold_rwlock, (void *)writes);
        A_WHILE;
        SHOW(pthread_rwlock_destroy(&rwlock));
        go = 1;
        pthread_join(thread, 0);
        SHOW(pthread_rwlock_destroy(&rwlock));
    }
}

static void rwlocks(void)
{
    pthread_t thread;
    puts("-- locks for readers and writers");
    SHOW(pthread_rwlock_unlock(&rwlock));
    SHOW(pthread_rwlock_wrlock(&rwlock));
    pthread_create(&thread, 0, try_rwlock, 0);
    pthread_join(thread, 0);
    SHOW(pthread_rwlock_wrlock(&rwlock));
    SHOW(pthread_rwlock_unlock(&rwlock));
    SHOW(pthread_rwlock_unlock(&rwlock));
    *(unsigned *)&rwlock = 0x7ffffffe; /* so many readers */
    SHOW(pthread_rwlock_rdlock(&rwlock));
    SHOW(pthread_rwlock_tryrdlock(&rwlock));
    SHOW(pthread_rwlock_trywrlock(&rwlock));
}

static void *leave_lost(void *argument)
{
    pthread_mutex_lock(&mutex);
    return 0;
}

static void mutexes(void)
{
    static const struct timespec past, bad = {.tv_nsec = 1000000000};
    pthread_mutexattr_t attr;
    pthread_t thread;
    puts("-- mutexes");
    pthread_mutexattr_init(&attr);
    pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&mutex, &attr);
    pthread_mutex_lock(&mutex);
    ((int *)&mutex)[2] = 0x7fffffff; /* locked so often */
    SHOW(pthread_mutex_lock(&mutex));
    SHOW(pthread_mutex_trylock(&mutex));
    pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST);
    pthread_mutex_init(&mutex, &attr);
    pthread_create(&thread, 0, leave_lost, 0);
    pthread_join(thread, 0);
    pthread_mutex_lock(&mutex);
    SHOW(pthread_mutex_destroy(&mutex));
    pthread_mutex_unlock(&mutex);
    SHOW(pthread_mutex_timedlock(&mutex, &past));
    SHOW(pthread_mutex_timedlock(&mutex, &bad));
    SHOW(pthread_mutex_unlock(&mutex));
    SHOW(pthread_mutex_consistent(&mutex));
}

int main(void)
{
    joins();
    limits();
    busy();
    rwlocks();
    mutexes();
    return 0;
}
