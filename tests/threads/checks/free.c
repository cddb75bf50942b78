/* What nobody disputes needs no system call: between the two calls of sched_yield there must be none. */
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>

static pthread_mutex_t mutexes[3];
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static sem_t sem;

static void use_all(void)
{
    for (int i = 0; i < 3; i++) {
        pthread_mutex_lock(&mutexes[i]);
        pthread_mutex_unlock(&mutexes[i]);
        pthread_mutex_trylock(&mutexes[i]);
        pthread_mutex_unlock(&mutexes[i]);
    }
    sem_post(&sem);
    sem_wait(&sem);
    pthread_cond_signal(&cond);
    pthread_cond_broadcast(&cond);
}

int main(void)
{
    pthread_mutexattr_t attr;
    pthread_mutex_init(&mutexes[0], 0);
    pthread_mutexattr_init(&attr);
    pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&mutexes[1], &attr);
    pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK);
    pthread_mutex_init(&mutexes[2], &attr);
    sem_init(&sem, 0, 0);
    use_all(); /* the first time a thread asks for its number */
    sched_yield();
    for (int i = 0; i < 1000; i++) use_all();
    sched_yield();
    return 0;
}
