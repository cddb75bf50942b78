/* Two threads count under a mutex; the sum is right if no step is lost. */
#include <pthread.h>
#include <stdio.h>

#define STEPS 60

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static volatile int counter;

static void *count(void *argument)
{
    for (int i = 0; i < STEPS; i++) {
        pthread_mutex_lock(&mutex);
        counter++;
        pthread_mutex_unlock(&mutex);
    }
    return 0;
}

int main(void)
{
    pthread_t one, other;
    pthread_create(&one, 0, count, 0);
    pthread_create(&other, 0, count, 0);
    pthread_join(one, 0);
    pthread_join(other, 0);
    printf("%d\n", counter);
    return 0;
}
