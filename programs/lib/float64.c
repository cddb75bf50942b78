/* Soft float: the operations of `double` (1 + 11 + 52 bits). The work is in softfloat.h. */
#define FLOAT double
#define REP uint64_t
#define WIDE_BITS 64
#define SIG 52
#define BIAS 1023
#define NAME(x) __##x##df3
#define NAME2(x) __##x##df2
#define FROM(x) __float##x##df
#define TO(x) __fixdf##x
#define UNS(x) __fixunsdf##x

#include <stdint.h>

/* Four products of halves; the result is the upper 64 bits. */
static uint64_t multiply_wide(uint64_t a, uint64_t b, uint64_t *low)
{
    uint32_t a0 = (uint32_t)a, a1 = (uint32_t)(a >> 32), b0 = (uint32_t)b, b1 = (uint32_t)(b >> 32);
    uint64_t p00 = (uint64_t)a0 * b0, p01 = (uint64_t)a0 * b1, p10 = (uint64_t)a1 * b0, p11 = (uint64_t)a1 * b1;
    uint64_t middle = (p00 >> 32) + (uint32_t)p01 + (uint32_t)p10;
    *low = middle << 32 | (uint32_t)p00;
    return p11 + (p01 >> 32) + (p10 >> 32) + (middle >> 32);
}

#include "softfloat.h"
