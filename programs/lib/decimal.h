/* Exact decimal numbers, for printf's %f and for strtod: a double is a whole number times a power of two, so it has
 * finitely many decimal digits, and nothing here is rounded. No floating-point arithmetic is used.
 *
 * Nine digits a limb. limb[UNIT] holds the units; the limbs before it are greater, those behind it are the fraction.
 * Only limb[first] ... limb[last] are kept, the others are 0. (The method of musl's printf.)
 */
#include <stdint.h>

enum { LIMBS = 264, UNIT = 40, LIMB_DIGITS = 9, LIMB_BASE = 1000000000 };

struct decimal {
    int first, last;
    uint32_t limb[LIMBS];
};

/* d * 2^shift, shift at most 29. */
static void decimal_double(struct decimal *d, int shift)
{
    uint32_t carry = 0;
    for (int i = d->last; i >= d->first; i--) {
        uint64_t value = ((uint64_t)d->limb[i] << shift) + carry;
        carry = value >> 32 ? (uint32_t)(value / LIMB_BASE) : (uint32_t)value / LIMB_BASE;
        d->limb[i] = (uint32_t)value - carry * LIMB_BASE;
    }
    if (carry != 0)
        d->limb[--d->first] = carry;
    while (d->last > d->first && d->limb[d->last] == 0)
        d->last--;
}

/* d / 2^shift, shift at most 9: 2^9 divides the base, so the rest of a limb goes on into the next one without a rest. */
static void decimal_halve(struct decimal *d, int shift)
{
    uint32_t carry = 0, mask = (1u << shift) - 1, unit = LIMB_BASE >> shift;
    for (int i = d->first; i <= d->last; i++) {
        uint32_t value = d->limb[i];
        d->limb[i] = (value >> shift) + carry;
        carry = (value & mask) * unit;
    }
    if (carry != 0 && d->last + 1 < LIMBS)
        d->limb[++d->last] = carry;
    while (d->first < d->last && d->limb[d->first] == 0)
        d->first++;
}

/* d * 2^exponent. */
static inline void decimal_scale(struct decimal *d, int exponent)
{
    while (exponent != 0) {
        int shift = exponent > 29 ? 29 : exponent < -9 ? -9 : exponent;
        if (shift > 0)
            decimal_double(d, shift);
        else
            decimal_halve(d, -shift);
        exponent -= shift;
    }
}
