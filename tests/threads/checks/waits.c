/* Each thread waits for ever for something else of the library: what is said about them is looked at from outside. */
#include <badak/pool.h>
#include <pthread.h>
#include <semaphore.h>
#include <unistd.h>

pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER, outside = PTHREAD_MUTEX_INITIALIZER;
pthread_cond_t changed = PTHREAD_COND_INITIALIZER, shared;
pthread_rwlock_t read_by_main = PTHREAD_RWLOCK_INITIALIZER, written_by_main = PTHREAD_RWLOCK_INITIALIZER;
pthread_barrier_t meet;
pthread_once_t begun = PTHREAD_ONCE_INIT;
sem_t empty;
static pthread_t first;

static void wait_for(pthread_cond_t *cond)
{
    pthread_mutex_lock(&outside);
    pthread_cond_wait(cond, &outside);
}

static void *in_condition(void *argument) { wait_for(&changed); return 0; }
static void *in_shared(void *argument) { wait_for(&shared); return 0; }
static void *in_semaphore(void *argument) { sem_wait(&empty); return 0; }
static void *in_barrier(void *argument) { pthread_barrier_wait(&meet); return 0; }
static void *in_read(void *argument) { pthread_rwlock_rdlock(&written_by_main); return 0; }
static void *in_write(void *argument) { pthread_rwlock_wrlock(&read_by_main); return 0; }
static void *in_mutex(void *argument) { pthread_mutex_lock(&mutex); return 0; }
static void *in_join(void *argument) { pthread_join(first, 0); return 0; }
static void for_ever(void) { for (;;) pause(); }
static void *in_once(void *argument) { pthread_once(&begun, for_ever); return 0; }
static void *asleep(void *argument) { for_ever(); return 0; }

int main(void)
{
    static void *(*const all[])(void *) = {in_condition, in_shared, in_semaphore, in_barrier, in_read, in_write,
                                           in_mutex, in_join, in_once, in_once};
    pthread_condattr_t attr;
    pthread_condattr_init(&attr);
    pthread_condattr_setpshared(&attr, PTHREAD_PROCESS_SHARED);
    pthread_cond_init(&shared, &attr);
    pthread_barrier_init(&meet, 0, 3);
    sem_init(&empty, 0, 0);
    first = pthread_self();
    pthread_mutex_lock(&mutex);
    pthread_rwlock_rdlock(&read_by_main);
    pthread_rwlock_wrlock(&written_by_main);
    for (unsigned i = 0; i < sizeof all / sizeof *all; i++) {
        pthread_t thread;
        pthread_create(&thread, 0, all[i], 0);
        usleep(100);
    }
    future_get(pool_submit(pool_create(1), asleep, 0));
    return 0;
}
