/* 64-bit arithmetic, bit counts, sorting and searching. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t state = 88172645463325252ull;

static uint64_t next(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * 2685821657736338717ull >> (state % 61);
}

static uint64_t fold(uint64_t hash, uint64_t value) { return (hash ^ value) * 1099511628211ull; }

static void arithmetic(void)
{
    uint64_t hash = 1;
    for (int i = 0; i < 2000; i++) {
        volatile uint64_t a = next(), b = next() | 1;
        volatile int64_t s = (int64_t)next() * (i & 1 ? 1 : -1), t = (int64_t)(next() | 1) * (i & 2 ? 1 : -1);
        volatile int n = (int)(next() & 63);
        hash = fold(hash, a / b);
        hash = fold(hash, a % b);
        hash = fold(hash, (uint64_t)(s / t));
        hash = fold(hash, (uint64_t)(s % t));
        hash = fold(hash, a * b);
        hash = fold(hash, a << n);
        hash = fold(hash, a >> n);
        hash = fold(hash, (uint64_t)(s >> n));
        hash = fold(hash, (uint64_t)((a < b) + 2 * (s < t)));
    }
    printf("arithmetic %016llx\n", (unsigned long long)hash);
}

static void bits(void)
{
    uint64_t hash = 1;
    for (int i = 0; i < 2000; i++) {
        volatile uint64_t wide = next() | (uint64_t)1 << (i & 63);
        volatile uint32_t narrow = (uint32_t)next() | 1u << (i & 31);
        hash = fold(hash, (uint64_t)__builtin_clz(narrow));
        hash = fold(hash, (uint64_t)__builtin_ctz(narrow));
        hash = fold(hash, (uint64_t)__builtin_popcount(narrow));
        hash = fold(hash, (uint64_t)__builtin_parity(narrow));
        hash = fold(hash, (uint64_t)__builtin_ffs((int)narrow));
        hash = fold(hash, __builtin_bswap32(narrow));
        hash = fold(hash, (uint64_t)__builtin_clzll(wide));
        hash = fold(hash, (uint64_t)__builtin_ctzll(wide));
        hash = fold(hash, (uint64_t)__builtin_popcountll(wide));
        hash = fold(hash, (uint64_t)__builtin_parityll(wide));
        hash = fold(hash, (uint64_t)__builtin_ffsll((int64_t)wide));
        hash = fold(hash, __builtin_bswap64(wide));
    }
    printf("bits %016llx\n", (unsigned long long)hash);
}

struct pair {
    short key;
    char tail;
};

static int by_number(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

static int by_key(const void *a, const void *b)
{
    return ((const struct pair *)a)->key - ((const struct pair *)b)->key;
}

static int by_char(const void *a, const void *b) { return *(const char *)a - *(const char *)b; }

static void sorting(void)
{
    enum { MOST = 200 };
    int numbers[MOST], wrong = 0, missed = 0;
    struct pair pairs[50];
    for (int n = 0; n < MOST; n += 1 + n / 3) {
        for (int i = 0; i < n; i++)
            numbers[i] = (int)(next() % 100) * 2;
        qsort(numbers, (size_t)n, sizeof *numbers, by_number);
        for (int i = 1; i < n; i++)
            wrong += numbers[i - 1] > numbers[i];
        for (int i = 0; i < n; i++) {
            int *found = bsearch(&numbers[i], numbers, (size_t)n, sizeof *numbers, by_number);
            int absent = numbers[i] + 1;
            missed += !found || *found != numbers[i];
            missed += bsearch(&absent, numbers, (size_t)n, sizeof *numbers, by_number) != NULL;
        }
    }
    for (int i = 0; i < 50; i++)
        pairs[i] = (struct pair){ (short)((i * 37) % 50), (char)i };
    qsort(pairs, 50, sizeof *pairs, by_key);
    for (int i = 0; i < 50; i++)
        wrong += pairs[i].key != i || (pairs[i].tail * 37) % 50 != i;
    char text[] = "sortthesebytes";
    qsort(text, sizeof text - 1, 1, by_char);
    printf("sorting %d %d %s\n", wrong, missed, text);
}

int main(void)
{
    arithmetic();
    bits();
    sorting();
    printf("%d %d %d\n", atoi("  42x"), atoi("-17"), abs(-3));
    return 0;
}
