/* As soon as a lock has been handed over for the last time, who got it destroys it and gives its page back: whoever is still
   on the way out of unlocking, posting, waking or waiting must not touch it any more. Twice, at the same address. Prints 1. */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define ROUNDS 2
#define AT ((void *)0x30000000)

static union {
    sem_t sem;
    pthread_mutex_t mutex;
    pthread_rwlock_t rwlock;
    pthread_cond_t cond;
    pthread_barrier_t barrier;
} *page;
static pthread_mutex_t outside = PTHREAD_MUTEX_INITIALIZER;
static volatile int wrong, told, waits;
static char kind;

static void make(void)
{
    page = mmap(AT, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    if (kind == 's') sem_init(&page->sem, 0, 0);
    if (kind == 'm' && (pthread_mutex_init(&page->mutex, 0) || pthread_mutex_lock(&page->mutex))) wrong = 1;
    if (kind == 'w' && (pthread_rwlock_init(&page->rwlock, 0) || pthread_rwlock_wrlock(&page->rwlock))) wrong = 1;
    if (kind == 'r' && (pthread_rwlock_init(&page->rwlock, 0) || pthread_rwlock_rdlock(&page->rwlock))) wrong = 1;
    if (kind == 'c') pthread_cond_init(&page->cond, 0);
    if (kind == 'b') pthread_barrier_init(&page->barrier, 0, 2);
}

static void destroy(int answer)
{
    if (answer) wrong = 1;
    munmap(page, 4096);
}

static void meet(void)
{
    if (pthread_barrier_wait(&page->barrier) == PTHREAD_BARRIER_SERIAL_THREAD)
        destroy(pthread_barrier_destroy(&page->barrier));
}

/* Waits for the lock, and is the last to have it. */
static void *take(void *argument)
{
    waits = 1;
    if (kind == 's') destroy(sem_wait(&page->sem) || sem_destroy(&page->sem));
    if (kind == 'm')
        destroy(pthread_mutex_lock(&page->mutex) || pthread_mutex_unlock(&page->mutex) ||
                pthread_mutex_destroy(&page->mutex));
    if (kind == 'w' || kind == 'r')
        destroy(pthread_rwlock_wrlock(&page->rwlock) || pthread_rwlock_unlock(&page->rwlock) ||
                pthread_rwlock_destroy(&page->rwlock));
    if (kind == 'b') meet();
    if (kind == 'c') {
        pthread_mutex_lock(&outside);
        while (!told) pthread_cond_wait(&page->cond, &outside);
        pthread_mutex_unlock(&outside);
    }
    return 0;
}

static void give(void)
{
    if (kind == 's') sem_post(&page->sem);
    if (kind == 'm') pthread_mutex_unlock(&page->mutex);
    if (kind == 'w' || kind == 'r') pthread_rwlock_unlock(&page->rwlock);
    if (kind == 'b') meet();
    if (kind == 'c') {
        pthread_mutex_lock(&outside);
        told = 1;
        pthread_cond_broadcast(&page->cond);
        destroy(pthread_cond_destroy(&page->cond));
        pthread_mutex_unlock(&outside);
    }
}

int main(int argc, char **argv)
{
    pthread_t thread;
    kind = argv[1][0];
    for (int i = 0; i < ROUNDS; i++) {
        told = waits = 0;
        make();
        pthread_create(&thread, 0, take, 0);
        while (!waits) sched_yield();
        if (argv[1][1] == 'l') usleep(50); /* it really waits */
        give();
        pthread_join(thread, 0);
    }
    printf("%d\n", !wrong);
    return 0;
}
