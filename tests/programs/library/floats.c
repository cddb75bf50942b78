/* Soft float and double: sums, products, quotients, comparisons and conversions of awkward numbers, bit by bit. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint64_t state = 88172645463325252ull;

static uint64_t next(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * 2685821657736338717ull;
}

/* Many of them subnormal, near 1, infinite, NaN, or with few bits. */
static float next_float(void)
{
    static const uint32_t keep[] = { 0x807fffff, 0x80ffffff, 0x80000001, 0x80000003, 0x81f00000, ~0u, ~0u, ~0u };
    static const uint32_t set[] = { 0, 0x3f000000, 0x7f800000, 0, 0x3e000000, 0, 0, 0 };
    unsigned kind = next() % 8;
    uint32_t bits = ((uint32_t)(next() >> 20) & keep[kind]) | set[kind];
    float f;
    memcpy(&f, &bits, 4);
    return f;
}

static double next_double(void)
{
    static const uint64_t keep[] = { 0x800fffffffffffff, 0x801fffffffffffff, 0x8000000000000001, 0x8000000000000003,
                                     0x803f000000000000, 0x8fffffffffffffff, ~0ull, ~0ull };
    static const uint64_t set[] = { 0, 0x3fe0000000000000, 0x7ff0000000000000, 0, 0x3fc0000000000000,
                                    0x3000000000000000, 0, 0 };
    unsigned kind = next() % 8;
    uint64_t bits = (next() & keep[kind]) | set[kind];
    double f;
    memcpy(&f, &bits, 8);
    return f;
}

static uint64_t hash = 1;

static void note(uint64_t value) { hash = (hash ^ value) * 1099511628211ull; }

/* All NaN count as the same. */
static void note_float(float f)
{
    uint32_t bits;
    memcpy(&bits, &f, 4);
    note((bits & 0x7fffffff) > 0x7f800000 ? 0x7fc00000 : bits);
}

static void note_double(double f)
{
    uint64_t bits;
    memcpy(&bits, &f, 8);
    note(bits << 1 > 0xffe0000000000000 ? 0x7ff8000000000000 : bits);
}

static void singles(void)
{
    volatile float x = next_float(), y = next_float();
    note_float(x + y);
    note_float(x - y);
    note_float(x * y);
    note_float(x / y);
    note_float(-x);
    note_double(x);
    note((uint64_t)((x < y) | (x <= y) << 1 | (x > y) << 2 | (x >= y) << 3 | (x == y) << 4 | (x != y) << 5));
    if (x > -2e9f && x < 2e9f)
        note((uint64_t)(int32_t)x);
    if (x >= 0 && x < 4e9f)
        note((uint32_t)x);
    if (x > -9e18f && x < 9e18f)
        note((uint64_t)(int64_t)x);
    if (x >= 0 && x < 1.8e19f)
        note((uint64_t)x);
}

static void doubles(void)
{
    volatile double x = next_double(), y = next_double();
    note_double(x + y);
    note_double(x - y);
    note_double(x * y);
    note_double(x / y);
    note_double(-x);
    note_float((float)x);
    note((uint64_t)((x < y) | (x <= y) << 1 | (x > y) << 2 | (x >= y) << 3 | (x == y) << 4 | (x != y) << 5));
    note((uint64_t)__builtin_isunordered(x, y));
    if (x > -2e9 && x < 2e9)
        note((uint64_t)(int32_t)x);
    if (x >= 0 && x < 4e9)
        note((uint32_t)x);
    if (x > -9e18 && x < 9e18)
        note((uint64_t)(int64_t)x);
    if (x >= 0 && x < 1.8e19)
        note((uint64_t)x);
}

static void integers(void)
{
    int64_t n = (int64_t)next() >> (next() & 63);
    note_float((float)n);
    note_double((double)n);
    note_float((float)(uint64_t)n);
    note_double((double)(uint64_t)n);
    note_float((float)(int32_t)n);
    note_double((double)(int32_t)n);
    note_float((float)(uint32_t)n);
    note_double((double)(uint32_t)n);
}

int main(void)
{
    for (int i = 1; i <= 600; i++) {
        singles();
        doubles();
        integers();
        if (i % 200 == 0)
            printf("%d %016llx\n", i, (unsigned long long)hash);
    }
    return 0;
}
