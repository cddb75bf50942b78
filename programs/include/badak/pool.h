/* A pool of threads that work off a queue of tasks (lib/pool.s). */
#ifndef BADAK_POOL_H
#define BADAK_POOL_H

typedef struct pool pool_t;
typedef struct future future_t;

pool_t *pool_create(int threads);
int pool_run(pool_t *pool, void *(*task)(void *), void *argument);           /* nobody wants its result */
future_t *pool_submit(pool_t *pool, void *(*task)(void *), void *argument); /* somebody does */
int future_done(const future_t *future);
void *future_get(future_t *future);
void pool_wait(pool_t *pool);
void pool_stop(pool_t *pool);

#endif
