/* What only badak has: pool.h, coroutine.h, closure.h. The .expect file is written by hand. */
#include <badak/closure.h>
#include <badak/coroutine.h>
#include <badak/pool.h>
#include <errno.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static int ran;

static void *square(void *argument)
{
    int n = (int)argument;
    __atomic_fetch_add(&ran, 1, __ATOMIC_SEQ_CST);
    return (void *)(n * n);
}

static void pools(void)
{
    future_t *futures[10];
    pool_t *pool = pool_create(3);
    for (int i = 0; i < 10; i++) futures[i] = pool_submit(pool, square, (void *)i);
    for (int i = 0; i < 10; i++) printf("%d ", (int)future_get(futures[i]));
    for (int i = 0; i < 20; i++) pool_run(pool, square, 0);
    pool_wait(pool);
    printf("ran %d", ran);
    for (int i = 0; i < 20; i++) pool_run(pool, square, 0);
    pool_stop(pool);
    printf(", after the stop %d\n", ran);
}

static void *count(void *argument)
{
    int n = (int)argument;
    for (int i = 0; i < n; i++) coroutine_yield((void *)i);
    return (void *)99;
}

static void *echo(void *value)
{
    while (value) value = coroutine_yield((char *)value + 1);
    return 0;
}

static void *outer(void *inner)
{
    printf("outer %d inner %d", coroutine_status(coroutine_self()), coroutine_status(inner));
    void *got = coroutine_resume(inner, (void *)1);
    coroutine_yield(got);
    return coroutine_resume(inner, coroutine_self());
}

static void *watch(void *other)
{
    if ((int)other == 1) other = coroutine_yield((void *)7);
    printf(", seen from inside: %d", coroutine_status(other));
    coroutine_resume(other, 0);
    printf(" errno %d\n", errno);
    return (void *)8;
}

static void coroutines(void)
{
    void *value;
    coroutine_t *numbers = coroutine_create(count, 0);
    printf("%d ", (int)coroutine_resume(numbers, (void *)3));
    while (coroutine_next(numbers, &value)) printf("%d ", (int)value);
    printf("and at the end %d, status %d", (int)value, coroutine_status(numbers));
    errno = 0;
    coroutine_resume(numbers, 0);
    printf(", resumed %d", errno);
    coroutine_destroy(numbers);
    coroutine_yield(0);
    printf(", yield outside %d\n", errno);
    coroutine_t *a = coroutine_create(echo, 8192), *b = coroutine_create(echo, 8192);
    for (int i = 1; i < 4; i++)
        printf("%d %d ", (int)coroutine_resume(a, (void *)(10 * i)), (int)coroutine_resume(b, (void *)(100 * i)));
    printf("\n");
    coroutine_destroy(a);
    coroutine_destroy(b);
    a = coroutine_create(watch, 0);
    b = coroutine_create(outer, 0);
    printf(", got %d", (int)coroutine_resume(b, a));
    int last = (int)coroutine_resume(b, 0);
    printf("last %d, status %d %d\n", last, coroutine_status(a), coroutine_status(b));
    coroutine_destroy(a);
    coroutine_destroy(b);
}

/* No two of them wake in the same millisecond, nor in the next: the order is not one of how long printing takes. */
static void *steps(void *argument)
{
    static const unsigned char sleeps[] = {0, 20, 30, 50};
    for (int i = 0; i < 2; i++) {
        printf("%d", (int)argument);
        coroutine_sleep(sleeps[(int)argument]);
        printf("%c", 'a' + (int)argument);
        coroutine_pass();
    }
    return 0;
}

/* Begins in the middle of a millisecond. */
static void *nap(void *argument)
{
    struct timespec before, after;
    int early = 0, late = 0;
    for (int i = 1; i < 6; i++) {
        clock_gettime(CLOCK_MONOTONIC, &before);
        coroutine_sleep((unsigned)i);
        clock_gettime(CLOCK_MONOTONIC, &after);
        long nanoseconds = (after.tv_sec - before.tv_sec) * 1000000000 + (after.tv_nsec - before.tv_nsec);
        early += nanoseconds < i * 1000000;
        late += nanoseconds > i * 1000000 + 100000;
    }
    printf("naps that end early %d, late %d\n", early, late);
    return 0;
}

static void *in_thread(void *argument)
{
    coroutine_t *numbers = coroutine_create(count, 0);
    int sum = 0;
    void *value;
    coroutine_resume(numbers, argument);
    while (coroutine_next(numbers, &value)) {
        sum += (int)value;
        sched_yield();
    }
    coroutine_destroy(numbers);
    return (void *)sum;
}

struct adder {
    closure_t closure;
    long n;
};

static long add(closure_t *self, ...)
{
    va_list args;
    va_start(args, self);
    return va_arg(args, long) + ((struct adder *)self)->n;
}

static long sum_up(closure_t *self, ...)
{
    va_list args;
    va_start(args, self);
    ((struct adder *)self)->n += *va_arg(args, long *);
    return 0;
}

static long plus(closure_t *self, ...)
{
    va_list args;
    va_start(args, self);
    long sum = va_arg(args, long);
    return sum * ((struct adder *)self)->n + va_arg(args, long);
}

static long by_remainder(closure_t *self, ...)
{
    va_list args;
    va_start(args, self);
    long n = ((struct adder *)self)->n, a = *va_arg(args, long *), b = *va_arg(args, long *);
    return a % n != b % n ? a % n - b % n : a - b;
}

static void closures(void)
{
    long from[] = {31, 2, 13, 24, 5}, to[5];
    struct adder five = {{add}, 5}, total = {{sum_up}, 0}, ten = {{plus}, 10}, tens = {{by_remainder}, 10};
    closure_map(from, to, 5, &five.closure);
    closure_for_each(to, 5, sizeof *to, &total.closure);
    for (int i = 0; i < 5; i++) printf("%ld ", to[i]);
    printf("total %ld fold %ld sorted", total.n, closure_fold(from, 3, 0, &ten.closure));
    closure_sort(from, 5, sizeof *from, &tens.closure);
    for (int i = 0; i < 5; i++) printf(" %ld", from[i]);
    printf("\n");
}

int main(void)
{
    pools();
    coroutines();
    for (int i = 1; i <= 3; i++) coroutine_spawn(steps, (void *)i);
    coroutine_run();
    printf("\n");
    coroutine_spawn(nap, 0);
    coroutine_run();
    pthread_t threads[3];
    void *sum;
    for (int i = 0; i < 3; i++) pthread_create(&threads[i], 0, in_thread, (void *)(5 + i));
    for (int i = 0; i < 3; i++) {
        pthread_join(threads[i], &sum);
        printf("%d ", (int)sum);
    }
    printf("\n");
    closures();
    return 0;
}
