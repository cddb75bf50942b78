/* Bad use of the thread library, where glibc answers what the man pages say: what else there is stands in misuse.c. */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define SHOW(call) printf("%s: %s\n", #call, name(call))
#define SHOW_ERRNO(call) printf("%s: %s\n", #call, (call) == -1 ? name(errno) : "no error")

static pthread_mutex_t mutex, other;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_barrier_t barrier;
static pthread_spinlock_t spin;
static sem_t sem;
static volatile int go;
static const struct timespec bad[] = {{.tv_nsec = 1000000000}, {.tv_nsec = -1}}, past, before = {.tv_sec = -5};

static const char *name(int error)
{
    static const struct {
        int error;
        const char *name;
    } names[] = {{0, "0"}, {EBUSY, "EBUSY"}, {EDEADLK, "EDEADLK"}, {EPERM, "EPERM"}, {ETIMEDOUT, "ETIMEDOUT"},
                 {EAGAIN, "EAGAIN"}, {EINVAL, "EINVAL"}, {ESRCH, "ESRCH"}, {ERANGE, "ERANGE"}, {EOVERFLOW, "EOVERFLOW"},
                 {EOWNERDEAD, "EOWNERDEAD"}, {ENOTRECOVERABLE, "ENOTRECOVERABLE"}, {EINTR, "EINTR"}};
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i].error == error) return names[i].name;
    return "?";
}

static void in_a_thread(void *(*function)(void *))
{
    pthread_t thread;
    pthread_create(&thread, 0, function, 0);
    pthread_join(thread, 0);
}

static void *wait_for_go(void *argument)
{
    while (!go) usleep(1000);
    return argument;
}

static void threads(void)
{
    pthread_t one;
    pthread_attr_t attr;
    sigset_t set;
    puts("-- threads");
    SHOW(pthread_join(pthread_self(), 0));
    pthread_create(&one, 0, wait_for_go, 0);
    SHOW(pthread_detach(one));
    SHOW(pthread_detach(one));
    SHOW(pthread_join(one, 0));
    go = 1;
    usleep(20000);
    pthread_create(&one, 0, wait_for_go, 0);
    usleep(20000);
    SHOW(pthread_kill(one, 0));
    SHOW(pthread_kill(one, SIGUSR1));
    SHOW(pthread_kill(pthread_self(), 65));
    SHOW(pthread_kill(pthread_self(), -1));
    pthread_join(one, 0);
    sigemptyset(&set);
    SHOW(pthread_sigmask(77, &set, 0));
    SHOW(pthread_sigmask(77, 0, &set));
    SHOW(pthread_setname_np(pthread_self(), "sixteen-letters!"));

    pthread_attr_init(&attr);
    SHOW(pthread_attr_setstacksize(&attr, 1000));
    SHOW(pthread_attr_setdetachstate(&attr, 2));
    SHOW(pthread_attr_setdetachstate(&attr, -1));
    SHOW(pthread_attr_setstack(&attr, &attr, 1000));
    pthread_attr_destroy(&attr);
}

static void *use_foreign_mutex(void *argument)
{
    SHOW(pthread_mutex_unlock(&mutex));
    SHOW(pthread_mutex_trylock(&mutex));
    SHOW(pthread_mutex_timedlock(&mutex, &past));
    SHOW(pthread_mutex_timedlock(&mutex, &before));
    SHOW(pthread_mutex_timedlock(&mutex, &bad[0]));
    SHOW(pthread_mutex_timedlock(&mutex, &bad[1]));
    return 0;
}

static void mutexes(void)
{
    static const int types[] = {PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_RECURSIVE};
    pthread_mutexattr_t attr;
    puts("-- mutexes");
    pthread_mutexattr_init(&attr);
    SHOW(pthread_mutexattr_settype(&attr, 77));
    SHOW(pthread_mutexattr_settype(&attr, -1));
    SHOW(pthread_mutexattr_setpshared(&attr, 2));
    SHOW(pthread_mutexattr_setrobust(&attr, 77));
    for (int i = 0; i < 2; i++) {
        printf("type %d\n", i);
        pthread_mutexattr_settype(&attr, types[i]);
        pthread_mutex_init(&mutex, &attr);
        SHOW(pthread_mutex_unlock(&mutex));
        SHOW(pthread_mutex_timedlock(&mutex, &bad[0]));
        SHOW(pthread_mutex_lock(&mutex));
        SHOW(pthread_mutex_trylock(&mutex));
        SHOW(pthread_mutex_timedlock(&mutex, &past));
        SHOW(pthread_mutex_destroy(&mutex));
        in_a_thread(use_foreign_mutex);
        while (!pthread_mutex_unlock(&mutex)) puts("unlocked");
        SHOW(pthread_mutex_consistent(&mutex));
        SHOW(pthread_mutex_destroy(&mutex));
    }
    pthread_mutex_init(&mutex, 0);
    pthread_mutex_lock(&mutex);
    SHOW(pthread_mutex_trylock(&mutex));
    SHOW(pthread_mutex_timedlock(&mutex, &past));
    SHOW(pthread_mutex_timedlock(&mutex, &bad[0]));
    SHOW(pthread_mutex_destroy(&mutex));
    pthread_mutex_unlock(&mutex);
    pthread_mutex_destroy(&mutex);
}

static void *leave_locked(void *argument)
{
    pthread_mutex_lock(&mutex);
    pthread_mutex_lock(&other);
    return 0;
}

static void *look_at_robust(void *argument)
{
    SHOW(pthread_mutex_trylock(&mutex));
    SHOW(pthread_mutex_timedlock(&mutex, &bad[0]));
    SHOW(pthread_mutex_timedlock(&mutex, &past));
    SHOW(pthread_mutex_unlock(&mutex));
    return 0;
}

static void robust(void)
{
    static const int types[] = {PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_RECURSIVE};
    pthread_mutexattr_t attr;
    puts("-- robust mutexes");
    pthread_mutexattr_init(&attr);
    pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST);
    for (int i = 0; i < 3; i++) {
        printf("type %d\n", i);
        pthread_mutexattr_settype(&attr, types[i]);
        pthread_mutex_init(&mutex, &attr);
        pthread_mutex_init(&other, &attr);
        SHOW(pthread_mutex_unlock(&mutex));
        SHOW(pthread_mutex_consistent(&mutex));
        in_a_thread(leave_locked);
        SHOW(pthread_mutex_lock(&mutex));
        SHOW(pthread_mutex_trylock(&other));
        in_a_thread(look_at_robust);
        SHOW(pthread_mutex_consistent(&mutex));
        SHOW(pthread_mutex_consistent(&mutex));
        SHOW(pthread_mutex_unlock(&mutex));
        SHOW(pthread_mutex_unlock(&other));
        SHOW(pthread_mutex_lock(&mutex));
        SHOW(pthread_mutex_unlock(&mutex));
        SHOW(pthread_mutex_lock(&other));
        SHOW(pthread_mutex_destroy(&mutex));
        SHOW(pthread_mutex_destroy(&other));
    }
    pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_NORMAL);
    pthread_mutex_init(&mutex, &attr);
    pthread_mutex_init(&other, &attr);
    in_a_thread(leave_locked);
    SHOW(pthread_mutex_timedlock(&mutex, &past));
    SHOW(pthread_cond_timedwait(&cond, &mutex, &past));
    SHOW(pthread_mutex_unlock(&mutex));
}

static void *wait_without(void *argument)
{
    SHOW(pthread_cond_wait(&cond, &mutex));
    SHOW(pthread_cond_timedwait(&cond, &mutex, &past));
    return 0;
}

static void conditions(void)
{
    pthread_condattr_t attr;
    pthread_mutexattr_t type;
    puts("-- condition variables");
    pthread_condattr_init(&attr);
    SHOW(pthread_condattr_setclock(&attr, CLOCK_PROCESS_CPUTIME_ID));
    SHOW(pthread_condattr_setclock(&attr, 77));
    SHOW(pthread_condattr_setpshared(&attr, 2));
    pthread_mutexattr_init(&type);
    pthread_mutexattr_settype(&type, PTHREAD_MUTEX_ERRORCHECK);
    pthread_mutex_init(&mutex, &type);
    wait_without(0);
    pthread_mutex_lock(&mutex);
    in_a_thread(wait_without);
    SHOW(pthread_cond_timedwait(&cond, &mutex, &bad[0]));
    SHOW(pthread_cond_timedwait(&cond, &mutex, &bad[1]));
    SHOW(pthread_cond_timedwait(&cond, &mutex, &past));
    SHOW(pthread_cond_timedwait(&cond, &mutex, &before));
    SHOW(pthread_mutex_unlock(&mutex));
    SHOW(pthread_cond_destroy(&cond));
    SHOW(pthread_mutex_destroy(&mutex));
}

static void *use_foreign_rwlock(void *argument)
{
    SHOW(pthread_rwlock_tryrdlock(&rwlock));
    SHOW(pthread_rwlock_trywrlock(&rwlock));
    SHOW(pthread_rwlock_timedrdlock(&rwlock, &past));
    SHOW(pthread_rwlock_timedwrlock(&rwlock, &past));
    SHOW(pthread_rwlock_timedrdlock(&rwlock, &bad[0]));
    SHOW(pthread_rwlock_timedwrlock(&rwlock, &bad[1]));
    return 0;
}

static void rwlocks(void)
{
    pthread_rwlockattr_t attr;
    puts("-- locks for readers and writers");
    pthread_rwlockattr_init(&attr);
    SHOW(pthread_rwlockattr_setpshared(&attr, 2));
    SHOW(pthread_rwlockattr_setkind_np(&attr, 77));
    pthread_rwlock_wrlock(&rwlock);
    in_a_thread(use_foreign_rwlock);
    SHOW(pthread_rwlock_wrlock(&rwlock));
    SHOW(pthread_rwlock_rdlock(&rwlock));
    SHOW(pthread_rwlock_timedrdlock(&rwlock, &past));
    SHOW(pthread_rwlock_timedwrlock(&rwlock, &past));
    SHOW(pthread_rwlock_trywrlock(&rwlock));
    SHOW(pthread_rwlock_tryrdlock(&rwlock));
    SHOW(pthread_rwlock_unlock(&rwlock));
    pthread_rwlock_rdlock(&rwlock);
    SHOW(pthread_rwlock_trywrlock(&rwlock));
    SHOW(pthread_rwlock_timedwrlock(&rwlock, &past));
    SHOW(pthread_rwlock_unlock(&rwlock));
    SHOW(pthread_rwlock_destroy(&rwlock));
}

static void interrupt(int signal) {}

static void others(void)
{
    struct sigaction action;
    pthread_barrierattr_t attr;
    pthread_key_t key, keys[PTHREAD_KEYS_MAX + 1];
    int made = 0, answer = 0;
    puts("-- barriers, semaphores, spin locks, keys");
    pthread_barrierattr_init(&attr);
    SHOW(pthread_barrierattr_setpshared(&attr, 2));
    SHOW(pthread_barrier_init(&barrier, 0, 0));
    SHOW(pthread_barrier_init(&barrier, 0, 0x80000000));
    SHOW_ERRNO(sem_init(&sem, 0, (unsigned)SEM_VALUE_MAX + 1));
    SHOW_ERRNO(sem_init(&sem, 0, SEM_VALUE_MAX));
    SHOW_ERRNO(sem_post(&sem));
    SHOW_ERRNO(sem_trywait(&sem));
    SHOW_ERRNO(sem_post(&sem));
    SHOW_ERRNO(sem_init(&sem, 0, 0));
    SHOW_ERRNO(sem_trywait(&sem));
    SHOW_ERRNO(sem_timedwait(&sem, &past));
    SHOW_ERRNO(sem_timedwait(&sem, &before));
    SHOW_ERRNO(sem_timedwait(&sem, &bad[0]));
    SHOW_ERRNO(sem_timedwait(&sem, &bad[1]));
    memset(&action, 0, sizeof action);
    action.sa_handler = interrupt;
    sigaction(SIGALRM, &action, 0);
    alarm(1);
    SHOW_ERRNO(sem_wait(&sem));
    SHOW_ERRNO(sem_destroy(&sem));
    pthread_spin_init(&spin, 0);
    pthread_spin_lock(&spin);
    SHOW(pthread_spin_trylock(&spin));
    pthread_key_create(&key, 0);
    SHOW(pthread_setspecific(key, &key));
    SHOW(pthread_key_delete(key));
    SHOW(pthread_key_delete(key));
    SHOW(pthread_setspecific(key, &key));
    printf("deleted %d\n", pthread_getspecific(key) != 0);
    SHOW(pthread_key_delete(PTHREAD_KEYS_MAX));
    SHOW(pthread_setspecific(PTHREAD_KEYS_MAX, 0));
    printf("none %d\n", pthread_getspecific(PTHREAD_KEYS_MAX) != 0);
    while (made < PTHREAD_KEYS_MAX && !(answer = pthread_key_create(&keys[made], 0))) made++;
    printf("keys that could be made: %s\n", made == PTHREAD_KEYS_MAX ? "all" : name(answer));
    SHOW(pthread_key_create(&keys[made], 0));
    SHOW(pthread_key_delete(keys[made / 2]));
    SHOW(pthread_key_create(&keys[made / 2], 0));
}

int main(void)
{
    threads();
    mutexes();
    robust();
    conditions();
    rwlocks();
    others();
    return 0;
}
