/* Soft float: the operations of `float` (1 + 8 + 23 bits). The work is in softfloat.h. */
#define FLOAT float
#define REP uint32_t
#define WIDE_BITS 32
#define SIG 23
#define BIAS 127
#define NAME(x) __##x##sf3
#define NAME2(x) __##x##sf2
#define FROM(x) __float##x##sf
#define TO(x) __fixsf##x
#define UNS(x) __fixunssf##x

#include <stdint.h>

static inline uint32_t multiply_wide(uint32_t a, uint32_t b, uint32_t *low)
{
    uint64_t product = (uint64_t)a * b;
    *low = (uint32_t)product;
    return (uint32_t)(product >> 32);
}

#include "softfloat.h"
