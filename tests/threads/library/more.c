/* Locks for readers and writers, barriers, once, spin locks, keys, cleanup, names, signals to threads. */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_barrier_t barrier;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_spinlock_t spin;
static pthread_key_t key;
static pthread_mutex_t print = PTHREAD_MUTEX_INITIALIZER;
static int shared[2], torn, serial, once_runs, spun, destroyed;
static volatile int handled;
static int rounds[5];

static void *read_often(void *argument)
{
    for (int i = 0; i < 60; i++) {
        pthread_rwlock_rdlock(&rwlock);
        int first = shared[0];
        if (i % 20 == 0) sched_yield();
        if (first != shared[1]) torn++;
        pthread_rwlock_unlock(&rwlock);
    }
    return 0;
}

static void *write_often(void *argument)
{
    for (int i = 0; i < 40; i++) {
        pthread_rwlock_wrlock(&rwlock);
        shared[0]++;
        if (i % 10 == 0) sched_yield();
        shared[1]++;
        pthread_rwlock_unlock(&rwlock);
    }
    return 0;
}

static void *try_both(void *argument)
{
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    int read = pthread_rwlock_tryrdlock(&rwlock);
    if (!read) pthread_rwlock_unlock(&rwlock);
    int timed = pthread_rwlock_timedrdlock(&rwlock, &until);
    if (!timed) pthread_rwlock_unlock(&rwlock);
    printf("read %d %d write %d %d\n", read == EBUSY, timed == ETIMEDOUT, pthread_rwlock_trywrlock(&rwlock) == EBUSY,
           pthread_rwlock_timedwrlock(&rwlock, &until) == ETIMEDOUT);
    return 0;
}

static void *meet(void *argument)
{
    int me = (int)(long)argument;
    for (int i = 0; i < 10; i++) {
        rounds[me]++;
        if (pthread_barrier_wait(&barrier) == PTHREAD_BARRIER_SERIAL_THREAD) {
            serial++;
            for (int j = 0; j < 5; j++)
                if (rounds[j] != i + 1) puts("somebody is late");
        }
        pthread_barrier_wait(&barrier);
    }
    return 0;
}

static void init_once(void)
{
    usleep(100);
    once_runs++;
}

static void *spin_often(void *argument)
{
    pthread_once(&once, init_once);
    if (once_runs != 1) puts("not yet initialized");
    for (int i = 0; i < 50; i++) {
        pthread_spin_lock(&spin);
        spun++;
        pthread_spin_unlock(&spin);
    }
    return 0;
}

static void destroy(void *value)
{
    pthread_mutex_lock(&print);
    destroyed += *(int *)value;
    pthread_mutex_unlock(&print);
    if (*(int *)value == 1000) {
        static int again = 5;
        pthread_setspecific(key, &again);
    }
}

static void *with_key(void *argument)
{
    if (pthread_getspecific(key)) puts("not empty");
    pthread_setspecific(key, argument);
    sched_yield();
    if (pthread_getspecific(key) != argument) puts("somebody else's");
    return 0;
}

static void clean(void *what) { printf("clean %s\n", (char *)what); }

static void *end_inside(void *argument)
{
    pthread_cleanup_push(clean, "first");
    pthread_cleanup_push(clean, "second");
    pthread_cleanup_push(clean, "popped");
    pthread_cleanup_pop(1);
    if (argument) pthread_exit(0);
    pthread_cleanup_pop(0);
    pthread_cleanup_pop(1);
    return 0;
}

static pthread_t target;
static void handle(int signal) { handled += pthread_equal(pthread_self(), target) ? signal : 1000; }

static void *get_signals(void *argument)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR2);
    pthread_sigmask(SIG_BLOCK, &set, 0);
    pthread_barrier_wait(&barrier);
    while (handled < SIGUSR1) sched_yield();
    pthread_kill(pthread_self(), SIGUSR2);
    int before = handled;
    pthread_sigmask(SIG_UNBLOCK, &set, 0);
    return (void *)(long)(before == SIGUSR1 && handled == SIGUSR1 + SIGUSR2);
}

static int hits;
static void hit(int signal) { hits++; }

/* Takes signals by waiting for them; one that it does not wait for runs its handler meanwhile. */
static void *wait_for_signals(void *argument)
{
    sigset_t set;
    siginfo_t info;
    struct timespec soon = {.tv_nsec = 1000000};
    int first = 0;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR2);
    printf("sigwait %d", sigwait(&set, &first));
    printf(" %d", first == SIGUSR2);
    printf(" %d", sigwaitinfo(&set, &info) == SIGUSR2);
    printf(" %d", info.si_signo == SIGUSR2);
    printf(" too late %d", sigtimedwait(&set, &info, &soon) == -1 && errno == EAGAIN);
    printf(" handlers %d", hits);
    soon.tv_nsec = -1;
    printf(" no time %d", sigtimedwait(&set, 0, &soon) == -1 && errno == EINVAL);
    printf(" %d", clock_nanosleep(CLOCK_MONOTONIC, 0, &soon, 0) == EINVAL);
    soon.tv_nsec = 1000;
    printf(" %d\n", clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &soon, 0));
    return 0;
}

static void waits_for_signals(void)
{
    pthread_t thread;
    sigset_t set;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = hit;
    sigaction(SIGUSR1, &action, 0);
    sigemptyset(&set);
    sigaddset(&set, SIGUSR2);
    pthread_sigmask(SIG_BLOCK, &set, 0);
    pthread_create(&thread, 0, wait_for_signals, 0);
    usleep(20000);
    pthread_kill(thread, SIGUSR1);
    usleep(20000);
    pthread_kill(thread, SIGUSR2);
    usleep(20000);
    pthread_kill(thread, SIGUSR2);
    pthread_join(thread, 0);
    pthread_sigmask(SIG_UNBLOCK, &set, 0);
}

static void rwlocks(void)
{
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) pthread_create(&threads[i], 0, i % 2 ? write_often : read_often, 0);
    for (int i = 0; i < 4; i++) pthread_join(threads[i], 0);
    printf("rwlock %d %d torn %d\n", shared[0], shared[1], torn);
    pthread_rwlockattr_t attr;
    pthread_rwlockattr_init(&attr);
    pthread_rwlockattr_setkind_np(&attr, PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP);
    pthread_rwlock_destroy(&rwlock);
    pthread_rwlock_init(&rwlock, &attr);
    for (int i = 0; i < 4; i++) pthread_create(&threads[i], 0, i % 2 ? write_often : read_often, 0);
    for (int i = 0; i < 4; i++) pthread_join(threads[i], 0);
    printf("rwlock %d %d torn %d\n", shared[0], shared[1], torn);
    pthread_rwlock_destroy(&rwlock);
    pthread_rwlock_init(&rwlock, 0);
    pthread_rwlock_rdlock(&rwlock);
    pthread_rwlock_rdlock(&rwlock);
    pthread_create(&threads[0], 0, try_both, 0);
    pthread_join(threads[0], 0);
    pthread_rwlock_unlock(&rwlock);
    pthread_rwlock_unlock(&rwlock);
    pthread_rwlock_wrlock(&rwlock);
    pthread_create(&threads[0], 0, try_both, 0);
    pthread_join(threads[0], 0);
    pthread_rwlock_unlock(&rwlock);
}

static void keys(void)
{
    pthread_t threads[3];
    static int values[] = {1, 10, 1000};
    printf("key %d", pthread_key_create(&key, destroy));
    for (int i = 0; i < 3; i++) pthread_create(&threads[i], 0, with_key, &values[i]);
    for (int i = 0; i < 3; i++) pthread_join(threads[i], 0);
    printf(" destroyed %d", destroyed);
    pthread_setspecific(key, &values[0]);
    pthread_key_delete(key);
    pthread_key_t other;
    pthread_key_create(&other, 0);
    printf(" of an older key: %d\n", pthread_getspecific(other) != 0);
}

int main(void)
{
    pthread_t threads[5];
    void *result;
    rwlocks();
    waits_for_signals();

    printf("barrier %d", pthread_barrier_init(&barrier, 0, 0) == EINVAL);
    pthread_barrier_init(&barrier, 0, 5);
    for (int i = 0; i < 5; i++) pthread_create(&threads[i], 0, meet, (void *)(long)i);
    for (int i = 0; i < 5; i++) pthread_join(threads[i], 0);
    printf(" serial %d\n", serial);

    pthread_spin_init(&spin, 0);
    printf("spin %d", pthread_spin_trylock(&spin));
    printf(" %d\n", pthread_spin_trylock(&spin) == EBUSY);
    pthread_spin_unlock(&spin);
    for (int i = 0; i < 3; i++) pthread_create(&threads[i], 0, spin_often, 0);
    for (int i = 0; i < 3; i++) pthread_join(threads[i], 0);
    printf("spun %d once %d\n", spun, once_runs);

    keys();
    for (int i = 0; i < 2; i++) {
        pthread_create(&threads[0], 0, end_inside, (void *)(long)i);
        pthread_join(threads[0], 0);
    }

    char name[16];
    printf("name %d", pthread_setname_np(pthread_self(), "sixteen-letters!") == ERANGE);
    pthread_setname_np(pthread_self(), "first");
    pthread_getname_np(pthread_self(), name, sizeof name);
    printf(" %s\n", name);

    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handle;
    sigaction(SIGUSR1, &action, 0);
    sigaction(SIGUSR2, &action, 0);
    pthread_barrier_destroy(&barrier);
    pthread_barrier_init(&barrier, 0, 2);
    pthread_create(&target, 0, get_signals, 0);
    pthread_barrier_wait(&barrier);
    printf("kill %d %d", pthread_kill(target, 0), pthread_kill(target, SIGUSR1));
    pthread_join(target, &result);
    printf(" in the right thread %d\n", (int)(long)result);
    return 0;
}
