/* Atomic operations on 8 bytes: what GCC calls for _Atomic long long. The machine's atomics have four bytes, so one lock
 * guards all of them; who finds it taken gives the processor away. Memory orders are taken and ignored. */
#include <sched.h>
#include <stdint.h>

static int lock;

static void enter(void)
{
    while (__atomic_exchange_n(&lock, 1, __ATOMIC_ACQUIRE))
        sched_yield();
}

static void leave(void) { __atomic_store_n(&lock, 0, __ATOMIC_RELEASE); }

/* T __atomic_load_N(const T *p, int order): the value, read in one step. */
/* void __atomic_store_N(T *p, T value, int order): stores the value in one step. */
/* GCC knows these names, so they are given as names for the assembler. */
#define NAMED(name) __asm__("__atomic_" #name) __attribute__((weak))

uint64_t load_8(const uint64_t *p, int order) NAMED(load_8);
void store_8(uint64_t *p, uint64_t value, int order) NAMED(store_8);
uint64_t exchange_8(uint64_t *p, uint64_t value, int order) NAMED(exchange_8);
_Bool compare_exchange_8(uint64_t *p, uint64_t *expected, uint64_t value, int success, int failure) NAMED(compare_exchange_8);

uint64_t load_8(const uint64_t *p, int order)
{
    (void)order;
    enter();
    uint64_t old = *p;
    leave();
    return old;
}

void store_8(uint64_t *p, uint64_t value, int order)
{
    (void)order;
    enter();
    *p = value;
    leave();
}

uint64_t exchange_8(uint64_t *p, uint64_t value, int order)
{
    (void)order;
    enter();
    uint64_t old = *p;
    *p = value;
    leave();
    return old;
}

_Bool compare_exchange_8(uint64_t *p, uint64_t *expected, uint64_t value, int success, int failure)
{
    (void)success, (void)failure;
    enter();
    uint64_t old = *p;
    _Bool same = old == *expected;
    if (same)
        *p = value;
    leave();
    if (!same)
        *expected = old;
    return same;
}

/* OP_fetch gives the new value, fetch_OP the old one. */
#define FETCH(name, expression)                                                                                        \
    uint64_t fetch_##name(uint64_t *p, uint64_t value, int order) NAMED(fetch_##name##_8);                             \
    uint64_t name##_fetch(uint64_t *p, uint64_t value, int order) NAMED(name##_fetch_8);                               \
    uint64_t fetch_##name(uint64_t *p, uint64_t value, int order)                                                      \
    {                                                                                                                  \
        (void)order;                                                                                                   \
        enter();                                                                                                       \
        uint64_t old = *p;                                                                                             \
        *p = expression;                                                                                               \
        leave();                                                                                                       \
        return old;                                                                                                    \
    }                                                                                                                  \
    uint64_t name##_fetch(uint64_t *p, uint64_t value, int order)                                                      \
    {                                                                                                                  \
        (void)order;                                                                                                   \
        enter();                                                                                                       \
        uint64_t old = *p, result = expression;                                                                        \
        *p = result;                                                                                                   \
        leave();                                                                                                       \
        return result;                                                                                                 \
    }

FETCH(add, old + value)
FETCH(sub, old - value)
FETCH(and, old & value)
FETCH(or, old | value)
FETCH(xor, old ^ value)
FETCH(nand, ~(old & value))
