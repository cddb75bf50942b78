/* Soft float: float to double and back. */
#include <stdint.h>

union single {
    float value;
    uint32_t rep;
};
union twice {
    double value;
    uint64_t rep;
};

/* double __extendsfdf2(float f): float to double, exact. */
double __extendsfdf2(float f)
{
    union single from = { f };
    union twice to;
    uint32_t magnitude = from.rep & 0x7fffffff;
    uint64_t sign = (uint64_t)(from.rep >> 31) << 63;
    if (magnitude >= 0x7f800000) { /* infinite, NaN */
        to.rep = sign | (uint64_t)0x7ff << 52 | (uint64_t)(magnitude & 0x7fffff) << 29;
        if (magnitude > 0x7f800000)
            to.rep |= (uint64_t)1 << 51;
    } else if (magnitude >= 0x00800000) {
        to.rep = sign | (((uint64_t)magnitude << 29) + ((uint64_t)(1023 - 127) << 52));
    } else if (magnitude == 0) {
        to.rep = sign;
    } else { /* subnormal as float, not as double */
        int shift = __builtin_clz(magnitude) - 8;
        magnitude = magnitude << shift & 0x7fffff;
        to.rep = sign | (uint64_t)(1023 - 126 - shift) << 52 | (uint64_t)magnitude << 29;
    }
    return to.value;
}

/* float __truncdfsf2(double f): double to float, rounded. */
float __truncdfsf2(double f)
{
    union twice from = { f };
    union single to;
    uint32_t sign = (uint32_t)(from.rep >> 63) << 31;
    int exp = (int)(from.rep >> 52 & 0x7ff) - 1023 + 127;
    uint64_t fraction = from.rep & 0xfffffffffffff;
    if (exp == 0x7ff - 1023 + 127) { /* infinite, NaN */
        to.rep = sign | 0x7f800000 | (fraction ? 0x400000 : 0);
        return to.value;
    }
    if (exp >= 255) {
        to.rep = sign | 0x7f800000;
        return to.value;
    }
    uint64_t sig = fraction | (uint64_t)1 << 52;
    int shift = 29;
    if (exp < 1) {
        shift += 1 - exp;
        exp = 0;
    } else {
        sig -= (uint64_t)1 << 52; /* the exponent field stands for it */
    }
    if (shift > 54) {
        to.rep = sign;
        return to.value;
    }
    uint64_t rest = sig & (((uint64_t)1 << shift) - 1), half = (uint64_t)1 << (shift - 1);
    uint32_t rep = ((uint32_t)exp << 23) + (uint32_t)(sig >> shift);
    if (rest > half || (rest == half && (rep & 1)))
        rep++;
    to.rep = sign | rep;
    return to.value;
}
