/* Floating-point arithmetic without a floating-point unit: what GCC calls for float and double. IEEE 754, rounding to
 * the nearest, ties to even; subnormal numbers, infinities and NaN as they should be.
 *
 * The includer says which format: REP (unsigned word of the format), WIDE_BITS, SIG (bits of the fraction), BIAS, and
 * NAME(x), which makes names such as __addsf3.
 *
 *      sign | exponent | fraction              value = 1.fraction * 2^(exponent - BIAS)
 *
 * While it calculates, a number is sign, exponent and a significand with its leading 1 at bit SIG + 3: three more bits
 * on the right are enough to round correctly, if the last one remembers whether any 1 was shifted out ("sticky").
 */
#include <stdint.h>

#define SIGN ((REP)1 << (WIDE_BITS - 1))
#define IMPLICIT ((REP)1 << SIG)
#define FRACTION (IMPLICIT - 1)
#define MAX_EXP ((1 << (WIDE_BITS - 1 - SIG)) - 1)
#define INFINITE ((REP)MAX_EXP << SIG)
#define QUIET_NAN (INFINITE | IMPLICIT >> 1)
#define LEAD ((REP)1 << (SIG + 3))

union NAME(bits) {
    FLOAT value;
    REP rep;
};

static inline REP to_rep(FLOAT value)
{
    union NAME(bits) u = { .value = value };
    return u.rep;
}

static inline FLOAT from_rep(REP rep)
{
    union NAME(bits) u = { .rep = rep };
    return u.value;
}

static inline int is_nan(REP a) { return (a & ~SIGN) > INFINITE; }

/* v >> n, the last bit of the result 1 if any 1 is lost. */
static inline REP shift_sticky(REP v, int n)
{
    if (n == 0)
        return v;
    if (n >= WIDE_BITS)
        return v != 0;
    return v >> n | ((v << (WIDE_BITS - n)) != 0);
}

/* Rounds and packs. sig: leading 1 at LEAD, or below it if exp is 1. */
static REP pack(REP sign, int exp, REP sig)
{
    if (exp >= MAX_EXP)
        return sign | INFINITE;
    if (exp < 1) {
        sig = shift_sticky(sig, 1 - exp);
        exp = 1;
    }
    REP field = sig & LEAD ? (REP)exp << SIG : 0;
    REP result = sign | field | (sig >> 3 & FRACTION);
    unsigned round = sig & 7;
    if (round > 4 || (round == 4 && (result & 1)))
        result++; /* a carry out of the fraction raises the exponent, up to infinity: as it should be */
    return result;
}

/* Takes apart a finite number that is not 0; subnormal ones get their leading 1, too. */
static REP unpack(REP a, int *exp)
{
    REP sig = a & FRACTION;
    *exp = (int)((a & ~SIGN) >> SIG);
    if (*exp)
        return sig | IMPLICIT;
    *exp = 1;
    while (!(sig & IMPLICIT)) {
        sig <<= 1;
        --*exp;
    }
    return sig;
}

static REP add(REP a, REP b)
{
    REP x = a & ~SIGN, y = b & ~SIGN;
    if (is_nan(a) || is_nan(b))
        return QUIET_NAN;
    if (x == INFINITE)
        return y == INFINITE && a != b ? QUIET_NAN : a;
    if (y == INFINITE)
        return b;
    if (x == 0)
        return y == 0 ? a & b : b; /* -0 + -0 is -0, 0 + -0 is 0 */
    if (y == 0)
        return a;
    if (x < y) { /* a is the larger one */
        REP t = a;
        a = b;
        b = t;
    }
    int exp, exp_b;
    REP sig = unpack(a, &exp) << 3, sig_b = unpack(b, &exp_b) << 3;
    sig_b = shift_sticky(sig_b, exp - exp_b);
    if ((a ^ b) & SIGN) {
        sig -= sig_b;
        if (sig == 0)
            return 0;
        while (!(sig & LEAD)) {
            sig <<= 1;
            exp--;
        }
    } else {
        sig += sig_b;
        if (sig & LEAD << 1) {
            sig = shift_sticky(sig, 1);
            exp++;
        }
    }
    return pack(a & SIGN, exp, sig);
}

/* FLOAT __addXf3(FLOAT a, FLOAT b): a + b (X: s float, d double). */
FLOAT NAME(add)(FLOAT a, FLOAT b) { return from_rep(add(to_rep(a), to_rep(b))); }
/* FLOAT __subXf3(FLOAT a, FLOAT b): a - b. */
FLOAT NAME(sub)(FLOAT a, FLOAT b) { return from_rep(add(to_rep(a), to_rep(b) ^ SIGN)); }

/* FLOAT __mulXf3(FLOAT a, FLOAT b): a * b. */
FLOAT NAME(mul)(FLOAT fa, FLOAT fb)
{
    REP a = to_rep(fa), b = to_rep(fb), sign = (a ^ b) & SIGN;
    REP x = a & ~SIGN, y = b & ~SIGN;
    if (is_nan(a) || is_nan(b))
        return from_rep(QUIET_NAN);
    if (x == INFINITE || y == INFINITE)
        return from_rep(x == 0 || y == 0 ? QUIET_NAN : sign | INFINITE);
    if (x == 0 || y == 0)
        return from_rep(sign);
    int exp, exp_b;
    REP sig_a = unpack(a, &exp), sig_b = unpack(b, &exp_b), low;
    /* shifted so that the upper word of the product has its leading 1 at LEAD, or one bit above */
    REP sig = multiply_wide(sig_a << ((WIDE_BITS + 3 - SIG) / 2), sig_b << ((WIDE_BITS + 4 - SIG) / 2), &low);
    sig |= low != 0;
    exp += exp_b - BIAS;
    if (sig & LEAD << 1) {
        sig = shift_sticky(sig, 1);
        exp++;
    }
    return from_rep(pack(sign, exp, sig));
}

/* FLOAT __divXf3(FLOAT a, FLOAT b): a / b. */
FLOAT NAME(div)(FLOAT fa, FLOAT fb)
{
    REP a = to_rep(fa), b = to_rep(fb), sign = (a ^ b) & SIGN;
    REP x = a & ~SIGN, y = b & ~SIGN;
    if (is_nan(a) || is_nan(b))
        return from_rep(QUIET_NAN);
    if (x == INFINITE)
        return from_rep(y == INFINITE ? QUIET_NAN : sign | INFINITE);
    if (y == INFINITE)
        return from_rep(sign);
    if (y == 0)
        return from_rep(x == 0 ? QUIET_NAN : sign | INFINITE);
    if (x == 0)
        return from_rep(sign);
    int exp, exp_b;
    REP rest = unpack(a, &exp), divisor = unpack(b, &exp_b), quotient = 0;
    exp += BIAS - exp_b;
    if (rest < divisor) {
        rest <<= 1;
        exp--;
    }
    for (int i = 0; i < SIG + 4; i++) { /* as on paper, a bit at a time */
        quotient <<= 1;
        if (rest >= divisor) {
            rest -= divisor;
            quotient |= 1;
        }
        rest <<= 1;
    }
    return from_rep(pack(sign, exp, quotient | (rest != 0)));
}

/* FLOAT __negXf2(FLOAT a): -a. */
FLOAT NAME2(neg)(FLOAT a) { return from_rep(to_rep(a) ^ SIGN); }

/* -1, 0, 1 as a is below, equal or above b; `unordered` if one of them is NaN. */
static int compare(REP a, REP b, int unordered)
{
    if (is_nan(a) || is_nan(b))
        return unordered;
    if (((a | b) & ~SIGN) == 0)
        return 0; /* 0 and -0 */
    if ((a ^ b) & SIGN)
        return a & SIGN ? -1 : 1;
    if (a == b)
        return 0;
    return (a < b) == !(a & SIGN) ? -1 : 1;
}

/* Each of them must give the answer "no" for NaN, and the caller tests the sign. */
/* int __eqXf2(FLOAT a, FLOAT b): 0 if a == b. */
int NAME2(eq)(FLOAT a, FLOAT b) { return compare(to_rep(a), to_rep(b), 1); }
/* int __neXf2(FLOAT a, FLOAT b): not 0 if a != b. */
int NAME2(ne)(FLOAT a, FLOAT b) { return compare(to_rep(a), to_rep(b), 1); }
/* int __ltXf2(FLOAT a, FLOAT b): below 0 if a < b. */
int NAME2(lt)(FLOAT a, FLOAT b) { return compare(to_rep(a), to_rep(b), 1); }
/* int __leXf2(FLOAT a, FLOAT b): at most 0 if a <= b. */
int NAME2(le)(FLOAT a, FLOAT b) { return compare(to_rep(a), to_rep(b), 1); }
/* int __gtXf2(FLOAT a, FLOAT b): above 0 if a > b. */
int NAME2(gt)(FLOAT a, FLOAT b) { return compare(to_rep(a), to_rep(b), -1); }
/* int __geXf2(FLOAT a, FLOAT b): at least 0 if a >= b. */
int NAME2(ge)(FLOAT a, FLOAT b) { return compare(to_rep(a), to_rep(b), -1); }
/* int __unordXf2(FLOAT a, FLOAT b): not 0 if a or b is NaN. */
int NAME2(unord)(FLOAT a, FLOAT b) { return is_nan(to_rep(a)) || is_nan(to_rep(b)); }

/* FLOAT __floatNX(int n): a number of 32 or 64 bits (N: si, di, unsi, undi) as float or double (X: sf, df). */
static REP from_unsigned(REP sign, uint64_t n)
{
    if (n == 0)
        return 0;
    int top = 63 - __builtin_clzll(n), shift = top - (SIG + 3);
    if (shift > 0)
        n = n >> shift | ((n << (64 - shift)) != 0);
    else
        n <<= -shift;
    return pack(sign, BIAS + top, (REP)n);
}

FLOAT FROM(si)(int32_t n) { return from_rep(from_unsigned(n < 0 ? SIGN : 0, n < 0 ? -(uint64_t)n : (uint64_t)n)); }
FLOAT FROM(di)(int64_t n) { return from_rep(from_unsigned(n < 0 ? SIGN : 0, n < 0 ? -(uint64_t)n : (uint64_t)n)); }
FLOAT FROM(unsi)(uint32_t n) { return from_rep(from_unsigned(0, n)); }
FLOAT FROM(undi)(uint64_t n) { return from_rep(from_unsigned(0, n)); }

/* int __fixNX(FLOAT a): a as a whole number (N: sf, df, unssf, unsdf) of 32 or 64 bits (X: si, di), cut towards 0. What does
 * not fit becomes the nearest that does. */
static uint64_t magnitude(REP a, uint64_t most)
{
    int exp = (int)((a & ~SIGN) >> SIG) - BIAS;
    if (exp < 0)
        return 0;
    if (exp >= 64)
        return most;
    uint64_t sig = (a & FRACTION) | IMPLICIT;
    uint64_t n = exp > SIG ? sig << (exp - SIG) : sig >> (SIG - exp);
    return n > most ? most : n;
}

int32_t TO(si)(FLOAT f)
{
    REP a = to_rep(f);
    return a & SIGN ? (int32_t)-magnitude(a, 0x80000000u) : (int32_t)magnitude(a, 0x7fffffff);
}

int64_t TO(di)(FLOAT f)
{
    REP a = to_rep(f);
    return a & SIGN ? (int64_t)-magnitude(a, (uint64_t)1 << 63) : (int64_t)magnitude(a, ~(uint64_t)0 >> 1);
}

uint32_t UNS(si)(FLOAT f)
{
    REP a = to_rep(f);
    return a & SIGN ? 0 : (uint32_t)magnitude(a, 0xffffffffu);
}

uint64_t UNS(di)(FLOAT f)
{
    REP a = to_rep(f);
    return a & SIGN ? 0 : magnitude(a, ~(uint64_t)0);
}
