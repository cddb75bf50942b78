/* Semaphores (lib/semaphore.s). */
#ifndef SEMAPHORE_H
#define SEMAPHORE_H

#include <time.h>

typedef struct {
    unsigned int value, waiters;
} sem_t;

#define SEM_VALUE_MAX 0x7fffffff

int sem_init(sem_t *sem, int shared, unsigned int value);
int sem_destroy(sem_t *sem);
int sem_wait(sem_t *sem);
int sem_trywait(sem_t *sem);
int sem_timedwait(sem_t *sem, const struct timespec *until);
int sem_post(sem_t *sem);
int sem_getvalue(sem_t *sem, int *value);

#endif
