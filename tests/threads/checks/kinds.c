/* Three threads take turns with a lock of the kind that the argument names. Prints 1 when nothing was lost. */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define THREADS 3
#define STEPS 2

static pthread_mutex_t mutex;
static pthread_rwlock_t rwlock;
static pthread_cond_t cond;
static pthread_barrier_t barrier;
static pthread_once_t once[STEPS];
static pthread_spinlock_t spin;
static sem_t sem;
static volatile int one, two, wrong, turn, runs, go, gentle;
static struct timespec far;

/* A time that comes soon: who waits until then often gives up. */
static const struct timespec *soon(struct timespec *until, int nanoseconds)
{
    clock_gettime(CLOCK_REALTIME, until);
    until->tv_nsec += nanoseconds;
    if (until->tv_nsec >= 1000000000) {
        until->tv_nsec -= 1000000000;
        until->tv_sec++;
    }
    return until;
}

static void step(void)
{
    if (one != two) wrong = 1;
    one++;
    if (!gentle) sched_yield(); /* the others come and have to wait */
    two++;
}

static void with_mutex(int me)
{
    pthread_mutex_lock(&mutex);
    step();
    pthread_mutex_unlock(&mutex);
}

static void with_try(int me)
{
    while (pthread_mutex_trylock(&mutex)) sched_yield();
    step();
    pthread_mutex_unlock(&mutex);
}

static void with_deadline(int me)
{
    if (pthread_mutex_timedlock(&mutex, &far)) wrong = 1;
    step();
    pthread_mutex_unlock(&mutex);
}

static void with_patience(int me)
{
    struct timespec until;
    while (pthread_mutex_timedlock(&mutex, soon(&until, 3000))) continue;
    step();
    pthread_mutex_unlock(&mutex);
    while (sem_timedwait(&sem, soon(&until, 3000))) continue;
    sem_post(&sem);
    while (pthread_rwlock_timedwrlock(&rwlock, soon(&until, 3000))) continue;
    usleep(20);
    pthread_rwlock_unlock(&rwlock);
    while (pthread_rwlock_timedrdlock(&rwlock, soon(&until, 3000))) continue;
    pthread_rwlock_unlock(&rwlock);
}

static void look_again(int me)
{
    struct timespec until;
    pthread_mutex_lock(&mutex);
    while (turn != me) pthread_cond_timedwait(&cond, &mutex, soon(&until, 200000));
    pthread_mutex_unlock(&mutex);
    usleep(500); /* the others give up meanwhile, and come again */
    pthread_mutex_lock(&mutex);
    step();
    turn = (turn + 1) % THREADS;
    pthread_cond_signal(&cond);
    pthread_mutex_unlock(&mutex);
}

static void twice(int me)
{
    pthread_mutex_lock(&mutex);
    with_mutex(me);
    pthread_mutex_unlock(&mutex);
}

static void with_rwlock(int me)
{
    pthread_rwlock_rdlock(&rwlock);
    if (one != two) wrong = 1;
    pthread_rwlock_unlock(&rwlock);
    pthread_rwlock_wrlock(&rwlock);
    step();
    pthread_rwlock_unlock(&rwlock);
}

static void with_sem(int me)
{
    sem_wait(&sem);
    step();
    sem_post(&sem);
}

static void with_spin(int me)
{
    pthread_spin_lock(&spin);
    step();
    pthread_spin_unlock(&spin);
}

static void wait_turn(int me)
{
    pthread_mutex_lock(&mutex);
    while (turn != me) pthread_cond_wait(&cond, &mutex);
    step();
    turn = (turn + 1) % THREADS;
    pthread_cond_broadcast(&cond);
    pthread_mutex_unlock(&mutex);
}

static void pass_token(int me)
{
    pthread_mutex_lock(&mutex);
    while (turn == 0) pthread_cond_wait(&cond, &mutex);
    turn--;
    step();
    turn++;
    pthread_cond_signal(&cond);
    pthread_mutex_unlock(&mutex);
}

/* Who wakes the others does not hold the mutex: some of them find no token, and begin to wait while it still wakes. */
static void pass_outside(int me)
{
    struct timespec until;
    pthread_mutex_lock(&mutex);
    while (turn == 0) pthread_cond_timedwait(&cond, &mutex, soon(&until, 200000));
    turn--;
    pthread_mutex_unlock(&mutex);
    step();
    sched_yield();
    pthread_mutex_lock(&mutex);
    turn++;
    pthread_mutex_unlock(&mutex);
    pthread_cond_broadcast(&cond);
}

/* The lock of the library's own data. */
void __lock(int *word);
void __unlock(int *word);

static void with_small(int me)
{
    static int small;
    __lock(&small);
    step();
    __unlock(&small);
}

static void meet(int me)
{
    if (me == 0) step();
    pthread_barrier_wait(&barrier);
    if (one != two || one == 0) wrong = 1;
    if (pthread_barrier_wait(&barrier) == PTHREAD_BARRIER_SERIAL_THREAD) {
        step();
        step();
    }
    pthread_barrier_wait(&barrier);
}

static void first(void)
{
    for (int i = 0; i < THREADS; i++) step();
    runs++;
}

static void only_once(int me)
{
    static int each[THREADS];
    int done = each[me]++;
    pthread_once(&once[done], first);
    if (runs <= done) wrong = 1; /* it returned before the function did */
}

static void (*way)(int);
static int steps = THREADS * STEPS;

static void *work(void *me)
{
    while (!go) sched_yield();
    for (int i = 0; i < STEPS; i++) way((int)(long)me);
    return 0;
}

static void choose(const char *name)
{
    static const struct {
        const char *name;
        void (*way)(int);
        int kind, prefer;
    } ways[] = {{"normal", with_mutex, PTHREAD_MUTEX_NORMAL, 0}, {"errorcheck", with_mutex, PTHREAD_MUTEX_ERRORCHECK, 0},
                {"recursive", twice, PTHREAD_MUTEX_RECURSIVE, 0}, {"try", with_try, PTHREAD_MUTEX_NORMAL, 0},
                {"timed", with_deadline, PTHREAD_MUTEX_NORMAL, 0}, {"readers", with_rwlock, 0, 0},
                {"writers", with_rwlock, 0, 1}, {"sem", with_sem, 0, 0}, {"spin", with_spin, 0, 0},
                {"turns", wait_turn, 0, 0}, {"signal", pass_token, 0, 0}, {"barrier", meet, 0, 0}, {"once", only_once, 0, 0},
                {"patience", with_patience, 0, 1}, {"again", look_again, 0, 0}, {"outside", pass_outside, 0, 0},
                {"small", with_small, 0, 0}};
    pthread_mutexattr_t attr;
    pthread_rwlockattr_t rwattr;
    pthread_condattr_t condattr;
    int shared = strncmp(name, "shared-", 7) == 0;
    pthread_condattr_init(&condattr);
    pthread_condattr_setpshared(&condattr, shared);
    pthread_cond_init(&cond, &condattr);
    if (shared) name += 7;
    for (unsigned i = 0; i < sizeof ways / sizeof *ways; i++) {
        if (strcmp(ways[i].name, name)) continue;
        way = ways[i].way;
        pthread_mutexattr_init(&attr);
        pthread_mutexattr_settype(&attr, ways[i].kind);
        pthread_mutex_init(&mutex, &attr);
        pthread_rwlockattr_init(&rwattr);
        pthread_rwlockattr_setkind_np(&rwattr, ways[i].prefer);
        pthread_rwlock_init(&rwlock, &rwattr);
        if (way == pass_token || way == pass_outside) turn = 1;
        gentle = way == pass_token || way == wait_turn || way == look_again;
    }
}

int main(int argc, char **argv)
{
    pthread_t each[THREADS];
    choose(argv[1]);
    pthread_barrier_init(&barrier, 0, THREADS);
    pthread_spin_init(&spin, 0);
    sem_init(&sem, 0, 1);
    clock_gettime(CLOCK_REALTIME, &far);
    far.tv_sec += 1000;
    for (int i = 0; i < THREADS; i++) pthread_create(&each[i], 0, work, (void *)(long)i);
    go = 1;
    for (int i = 0; i < THREADS; i++) pthread_join(each[i], 0);
    printf("%d\n", !wrong && one == steps && two == steps && (way != only_once || runs == STEPS));
    return 0;
}
