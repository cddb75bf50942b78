/* Waits and signals: pairs of threads hand a turn to and fro, with condition variables or with semaphores. A wake-up
   that is lost leaves both waiting for ever. Arguments: pairs, turns. */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t conds[8];
static int turn[8], turns;
static sem_t sems[16];
static int done;

static void *with_cond(void *argument)
{
    int me = (int)(long)argument, pair = me >> 1;
    for (int i = 0; i < turns; i++) {
        pthread_mutex_lock(&mutex);
        while (turn[pair] != (me & 1)) pthread_cond_wait(&conds[pair], &mutex);
        turn[pair] ^= 1;
        done++;
        pthread_cond_signal(&conds[pair]);
        pthread_mutex_unlock(&mutex);
    }
    return 0;
}

static void *with_sem(void *argument)
{
    int me = (int)(long)argument;
    for (int i = 0; i < turns; i++) {
        sem_wait(&sems[me]);
        __atomic_fetch_add(&done, 1, __ATOMIC_RELAXED);
        sem_post(&sems[me ^ 1]);
    }
    return 0;
}

static void run(void *(*way)(void *), int count)
{
    pthread_t each[16];
    done = 0;
    for (int i = 0; i < count; i++) pthread_create(&each[i], 0, way, (void *)(long)i);
    for (int i = 0; i < count; i++) pthread_join(each[i], 0);
    printf("%d\n", done);
}

int main(int argc, char **argv)
{
    int count = 2 * atoi(argv[1]);
    turns = atoi(argv[2]);
    for (int i = 0; i < count; i++) sem_init(&sems[i], 0, (i & 1) == 0);
    run(with_cond, count);
    run(with_sem, count);
    return 0;
}
