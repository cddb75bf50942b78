/* Text to floating-point numbers: strtod, strtof, atof. Every result is the double nearest to what the text says (ties to
 * even), however many digits it has. The number is kept in decimal, exactly (decimal.h), and doubled or halved until its
 * whole part has as many bits as a double: these bits are the result.
 */
#include "decimal.h"

int *__errno_location(void);

enum { ERANGE = 34, DIGITS_MAX = 800 }; /* digits behind the 800th only tell which side of a tie it is */

union number {
    uint64_t bits;
    double value;
};

struct format { /* of the result */
    int bits; /* of the significand */
    int smallest; /* exponent of the last bit of the smallest number */
    int largest; /* exponent of the first bit of the largest number */
};

static int is_digit(int c) { return (unsigned)(c - '0') < 10; }

/* Does s start with the (small) letters of word? Result: its length or 0. */
static int starts(const char *s, const char *word)
{
    int i = 0;
    for (; word[i]; i++)
        if ((s[i] | 0x20) != word[i])
            return 0;
    return i;
}

/* Significand * 2^exponent, both exact except for `sticky`: something below the last bit. Rounds to the format. */
static double assemble(uint64_t significand, int exponent, int sticky, const struct format *format)
{
    union number result = { 0 };
    if (significand == 0)
        return result.value;
    while (!(significand >> 63)) {
        significand <<= 1;
        exponent--;
    }
    int drop = 64 - format->bits;
    if (exponent + drop < format->smallest)
        drop = format->smallest - exponent;
    uint64_t kept = drop >= 64 ? 0 : significand >> drop, lost = drop > 64 ? 1 : drop == 64 ? significand : significand << (64 - drop);
    uint64_t half = (uint64_t)1 << 63;
    if (drop <= 64 && (lost > half || (lost == half && (sticky || (kept & 1)))))
        kept++;
    exponent += drop;
    if (kept != 0) { /* as the bits of a double, whatever the format: a float is a double, too */
        int top = 63 - __builtin_clzll(kept);
        exponent += top;
        if (exponent > format->largest) {
            result.bits = (uint64_t)0x7ff << 52;
        } else if (exponent < -1022) {
            result.bits = kept;
        } else {
            result.bits = ((uint64_t)(exponent + 1023) << 52) + ((kept << (63 - top) << 1) >> 12);
        }
    }
    if (result.bits == 0 || exponent > format->largest || (exponent < format->smallest + format->bits - 1 && (lost || sticky)))
        *__errno_location() = ERANGE;
    return result.value;
}

/* Digits that stand in `digit`, the point behind the first `point` of them. */
static double from_decimal(const char *digit, int count, int point, int sticky, const struct format *format)
{
    struct decimal d;
    if (count == 0)
        return 0;
    if (point > 310)
        return assemble(1, 2000, 0, format);
    if (point < -400)
        return assemble(1, -2000, 1, format);
    int start = (400 * LIMB_DIGITS - point) % LIMB_DIGITS; /* zeros that fill the first limb, so that the point is between two */
    d.first = UNIT + 1 - (point + start) / LIMB_DIGITS;
    d.last = d.first + (start + count - 1) / LIMB_DIGITS;
    for (int i = d.first, next = -start; i <= d.last; i++) {
        uint32_t limb = 0;
        for (int k = 0; k < LIMB_DIGITS; k++, next++)
            limb = limb * 10 + (next >= 0 && next < count ? (uint32_t)(digit[next] - '0') : 0);
        d.limb[i] = limb;
    }
    if (sticky)
        d.limb[d.last] |= 1;
    for (; d.last < UNIT; d.limb[d.last] = 0) /* whole numbers: the zeros up to the units */
        d.last++;
    int exponent = 0;
    while (d.first < UNIT - 1) { /* too large: two limbs shall hold the whole part */
        decimal_halve(&d, LIMB_DIGITS);
        exponent += LIMB_DIGITS;
        for (; d.last < UNIT; d.limb[d.last] = 0)
            d.last++;
    }
    for (;;) {
        uint64_t whole = d.first > UNIT ? 0 : (uint64_t)(d.first < UNIT ? d.limb[UNIT - 1] : 0) * LIMB_BASE + d.limb[UNIT];
        int rest = d.last > UNIT;
        if (!rest || whole >> 54)
            return assemble(whole, exponent, rest || sticky, format);
        int shift = whole == 0 ? 29 : __builtin_clzll(whole) - 8; /* up to 56 bits, less than 10^18 */
        shift = shift > 29 ? 29 : shift;
        decimal_double(&d, shift);
        exponent -= shift;
        for (; d.last < UNIT; d.limb[d.last] = 0)
            d.last++;
    }
}

/* The exponent behind e or p at s, if there is one: *end goes behind it. */
static int read_exponent(const char *s, const char **end)
{
    int negative = *s == '-', value = 0;
    if (*s == '-' || *s == '+')
        s++;
    if (!is_digit(*s))
        return 0;
    for (; is_digit(*s); s++)
        if (value < 100000)
            value = value * 10 + (*s - '0');
    *end = s;
    return negative ? -value : value;
}

/* 0x1.8p3, s behind the 0x. */
static double read_hexadecimal(const char *s, const char **end, const struct format *format)
{
    uint64_t significand = 0;
    int exponent = 0, behind = 0, sticky = 0;
    for (;; s++) {
        int digit = is_digit(*s) ? *s - '0' : (unsigned)((*s | 0x20) - 'a') < 6 ? (*s | 0x20) - 'a' + 10 : -1;
        if (*s == '.' && !behind) {
            behind = 1;
            continue;
        }
        if (digit < 0)
            break;
        *end = s + 1;
        if (significand >> 60) {
            sticky |= digit;
            exponent += behind ? 0 : 4;
        } else {
            significand = significand << 4 | (unsigned)digit;
            exponent -= behind ? 4 : 0;
        }
    }
    if (s[-1] == '.' && *end == s - 1)
        *end = s;
    if ((*s | 0x20) == 'p' && *end == s)
        exponent += read_exponent(s + 1, end);
    return assemble(significand, exponent, sticky != 0, format);
}

static double read_decimal(const char *s, const char **end, const struct format *format)
{
    char digit[DIGITS_MAX];
    int count = 0, point = 0, behind = 0, sticky = 0, seen = 0;
    for (;; s++) {
        if (*s == '.' && !behind) {
            behind = 1;
            continue;
        }
        if (!is_digit(*s))
            break;
        seen = 1;
        if (count == 0 && *s == '0') {
            point -= behind;
            continue;
        }
        point += !behind;
        if (count < DIGITS_MAX)
            digit[count++] = *s;
        else
            sticky |= *s != '0';
    }
    if (!seen)
        return 0;
    *end = s;
    if ((*s | 0x20) == 'e')
        point += read_exponent(s + 1, end);
    while (count > 0 && digit[count - 1] == '0' && !sticky)
        count--;
    return from_decimal(digit, count, point, sticky, format);
}

static double read_number(const char *s, char **end, const struct format *format)
{
    const char *behind = s;
    union number result = { 0 };
    const char *p = s;
    while (*p == ' ' || (unsigned)(*p - 9) < 5)
        p++;
    int negative = *p == '-', length;
    if (*p == '-' || *p == '+')
        p++;
    if ((length = starts(p, "infinity")) || (length = starts(p, "inf"))) {
        result.bits = (uint64_t)0x7ff << 52;
        behind = p + length;
    } else if ((length = starts(p, "nan"))) {
        result.bits = (uint64_t)0x7ff8 << 48;
        behind = p + length;
    } else if (p[0] == '0' && (p[1] | 0x20) == 'x') {
        behind = p + 1;
        const char *start = behind;
        result.value = read_hexadecimal(p + 2, &behind, format);
        if (behind == start)
            result.bits = 0;
    } else {
        result.value = read_decimal(p, &behind, format);
    }
    if (end)
        *end = (char *)behind;
    result.bits |= (uint64_t)negative << 63;
    return result.value;
}

/* double strtod(const char *s, char **end): the number at the start of s; *end, if end is not 0, becomes the place behind it. */
__attribute__((weak)) double strtod(const char *s, char **end)
{
    static const struct format format = { 53, -1074, 1023 };
    return read_number(s, end, &format);
}

/* float strtof(const char *s, char **end): strtod, rounded once, to a float. */
__attribute__((weak)) float strtof(const char *s, char **end)
{
    static const struct format format = { 24, -149, 127 };
    return (float)read_number(s, end, &format);
}

/* double atof(const char *s): the number at the start of s, 0 if there is none. */
__attribute__((weak)) double atof(const char *s)
{
    return strtod(s, 0);
}
