/* Coroutines: functions that return in the middle and go on from there (lib/coroutine.s, coroutine-run.s). */
#ifndef BADAK_COROUTINE_H
#define BADAK_COROUTINE_H

#include <stddef.h>

typedef struct coroutine coroutine_t;

enum { COROUTINE_SUSPENDED, COROUTINE_RUNNING, COROUTINE_NORMAL, COROUTINE_DEAD };

coroutine_t *coroutine_create(void *(*body)(void *), size_t stack_size); /* 0: 64 KiB */
void *coroutine_resume(coroutine_t *coroutine, void *value);
void *coroutine_yield(void *value);
int coroutine_next(coroutine_t *generator, void **value);
int coroutine_status(const coroutine_t *coroutine);
coroutine_t *coroutine_self(void);
void coroutine_destroy(coroutine_t *coroutine);

/* Many at once: each runs until it passes, sleeps or ends. */
int coroutine_spawn(void *(*body)(void *), void *argument);
void coroutine_pass(void);
void coroutine_sleep(unsigned milliseconds);
void coroutine_run(void);

#endif
