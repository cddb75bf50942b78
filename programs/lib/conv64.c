/* Text to 64-bit numbers: strtoll, strtoull, atoll. */
#include <ctype.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

static int digit_value(int c)
{
    return isdigit(c) ? c - '0' : isalpha(c) ? (c | 0x20) - 'a' + 10 : 99;
}

/* The number without its sign. *fits becomes 0 if it has more than 64 bits. */
static uint64_t parse(const char *s, char **end, int base, int *negative, int *fits)
{
    const char *p = s, *behind = s;
    uint64_t value = 0;
    while (isspace((unsigned char)*p))
        p++;
    *negative = *p == '-';
    *fits = 1;
    if (*p == '-' || *p == '+')
        p++;
    if ((base == 0 || base == 16) && p[0] == '0' && (p[1] | 0x20) == 'x') {
        behind = p + 1; /* at least the 0 is a number */
        p += 2;
        base = 16;
    }
    if (base == 0)
        base = *p == '0' ? 8 : 10;
    for (int digit; (digit = digit_value((unsigned char)*p)) < base; behind = ++p) {
        uint64_t low = (value & 0xffffffff) * (unsigned)base + (unsigned)digit, high = (value >> 32) * (unsigned)base + (low >> 32);
        value = high << 32 | (low & 0xffffffff);
        if (high >> 32)
            *fits = 0;
    }
    if (end)
        *end = (char *)behind;
    return value;
}

/* long long strtoll(const char *s, char **end, int base): strtol with 64 bits. */
__attribute__((weak)) long long strtoll(const char *s, char **end, int base)
{
    int negative, fits;
    uint64_t value = parse(s, end, base, &negative, &fits), limit = (uint64_t)INT64_MAX + (unsigned)negative;
    if (!fits || value > limit) {
        errno = ERANGE;
        value = limit;
    }
    return (long long)(negative ? -value : value);
}

/* unsigned long long strtoull(const char *s, char **end, int base): strtoul with 64 bits. */
__attribute__((weak)) unsigned long long strtoull(const char *s, char **end, int base)
{
    int negative, fits;
    uint64_t value = parse(s, end, base, &negative, &fits);
    if (!fits) {
        errno = ERANGE;
        return UINT64_MAX;
    }
    return negative ? -value : value;
}

/* long long atoll(const char *s): the decimal number at the start of s with 64 bits, 0 if there is none. */
__attribute__((weak)) long long atoll(const char *s)
{
    return strtoll(s, NULL, 10);
}
