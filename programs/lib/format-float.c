/* Floating-point numbers in printf: %f %e %g, with all digits right, rounded to the nearest (ties to even).
 *
 * First all decimal digits of the number are written down (decimal.h), then they are rounded to as many as are wanted,
 * then they are printed. The record of the directive is the one of format.s.
 */
#include "decimal.h"

/* include/format.inc */
struct directive {
    void (*put)(int c, void *context);
    void *context;
    int count;
    const uint32_t *args;
    int flags, width, precision, size;
    uint32_t low, high;
};
enum { LEFT = 1, PLUS = 2, SPACE = 4, ZERO = 8, ALTERNATE = 16 };

/* 0.DIGITS * 10^point; no zeros at the ends, and count 0 for 0. */
struct digits {
    int count, point;
    char digit[LIMBS * LIMB_DIGITS];
};

static void repeat(struct directive *f, int c, int times)
{
    for (; times > 0; times--) {
        f->count++;
        f->put(c, f->context);
    }
}

static void emit(struct directive *f, const char *text, int count)
{
    while (count-- > 0)
        repeat(f, *text++, 1);
}

/* Writes down all digits of the double whose bits are high:low, without its sign. */
static void write_digits(struct digits *to, uint32_t high, uint32_t low)
{
    struct decimal d;
    int exponent = high >> 20 & 0x7ff;
    uint64_t significand = (uint64_t)(high & 0xfffff) << 32 | low;
    if (exponent == 0)
        exponent = 1;
    else
        significand |= (uint64_t)1 << 52;
    d.first = UNIT - 1;
    d.last = UNIT;
    d.limb[UNIT - 1] = (uint32_t)(significand / LIMB_BASE);
    d.limb[UNIT] = (uint32_t)(significand % LIMB_BASE);
    decimal_scale(&d, exponent - 1023 - 52);
    int count = 0, zeros = 0;
    to->point = (UNIT + 1 - d.first) * LIMB_DIGITS;
    for (int i = d.first; i <= d.last; i++) {
        uint32_t limb = d.limb[i];
        for (uint32_t power = LIMB_BASE / 10; power != 0; power /= 10) {
            char digit = (char)('0' + limb / power);
            limb %= power;
            if (count == 0 && digit == '0') {
                to->point--;
                continue;
            }
            to->digit[count++] = digit;
            zeros = digit == '0' ? zeros + 1 : 0;
        }
    }
    to->count = count - zeros;
    if (to->count == 0)
        to->point = 1;
}

/* Rounds to `keep` digits (0 or fewer leave nothing, or a 1 before them). */
static void round_digits(struct digits *d, int keep)
{
    if (keep >= d->count)
        return;
    int up = 0;
    if (keep >= 0) {
        char next = d->digit[keep];
        up = next > '5' || (next == '5' && (keep + 1 < d->count || (keep > 0 && (d->digit[keep - 1] & 1))));
    }
    d->count = keep > 0 ? keep : 0;
    if (up) {
        while (d->count > 0 && d->digit[d->count - 1] == '9')
            d->count--;
        if (d->count > 0) {
            d->digit[d->count - 1]++;
        } else { /* 9.99 became 10 */
            d->digit[d->count++] = '1';
            d->point++;
        }
    }
    while (d->count > 0 && d->digit[d->count - 1] == '0')
        d->count--;
}

/* Prints digits from place `from` up to `to`; zeros where there are none. */
static void print_digits(struct directive *f, const struct digits *d, int from, int to)
{
    for (; from < to; from++)
        repeat(f, from >= 0 && from < d->count ? d->digit[from] : '0', 1);
}

/* Prints sign and body in the field; zeros or spaces fill it. body is the length of what the caller prints next. */
static int open_field(struct directive *f, char sign, int body, int may_zero)
{
    int fill = f->width - body - (sign != 0);
    if (!(f->flags & LEFT) && !((f->flags & ZERO) && may_zero)) {
        repeat(f, ' ', fill);
        fill = 0;
    }
    if (sign)
        repeat(f, sign, 1);
    if (!(f->flags & LEFT)) {
        repeat(f, '0', fill);
        fill = 0;
    }
    return fill;
}

/* d.ddd: `after` digits behind the point. */
static void print_fixed(struct directive *f, const struct digits *d, char sign, int after)
{
    int before = d->count > 0 && d->point > 1 ? d->point : 1, point = after > 0 || (f->flags & ALTERNATE);
    int first = d->point - before; /* where the digits start: before the first one, if the number is below 1 */
    int fill = open_field(f, sign, before + point + after, 1);
    print_digits(f, d, first, first + before);
    if (point)
        repeat(f, '.', 1);
    print_digits(f, d, first + before, first + before + after);
    repeat(f, ' ', fill);
}

/* d.ddde+dd */
static void print_scientific(struct directive *f, const struct digits *d, char sign, int after, char letter)
{
    int exponent = d->count > 0 ? d->point - 1 : 0, point = after > 0 || (f->flags & ALTERNATE), length = 4;
    char text[5] = { letter, exponent < 0 ? '-' : '+' };
    unsigned n = (unsigned)(exponent < 0 ? -exponent : exponent);
    if (n >= 100) {
        text[2] = (char)('0' + n / 100);
        length = 5;
    }
    text[length - 2] = (char)('0' + n / 10 % 10);
    text[length - 1] = (char)('0' + n % 10);
    int fill = open_field(f, sign, 1 + point + after + length, 1);
    print_digits(f, d, 0, 1);
    if (point)
        repeat(f, '.', 1);
    print_digits(f, d, 1, 1 + after);
    emit(f, text, length);
    repeat(f, ' ', fill);
}

/* Whichever of the two is shorter; no zeros at the end, unless # asks for them. */
static void print_general(struct directive *f, struct digits *d, char sign, int precision, char letter)
{
    if (precision == 0)
        precision = 1;
    round_digits(d, precision);
    int exponent = d->count > 0 ? d->point - 1 : 0;
    int kept = f->flags & ALTERNATE ? precision : d->count > 0 ? d->count : 1;
    if (exponent < -4 || exponent >= precision)
        print_scientific(f, d, sign, kept - 1, (char)(letter - ('g' - 'e')));
    else
        print_fixed(f, d, sign, kept > exponent + 1 ? kept - exponent - 1 : 0);
}

/* void __format_float(struct directive *f, int letter): prints the next argument, a double, as %f %e %g (or %F %E %G) say. */
__attribute__((weak)) void __format_float(struct directive *f, int letter)
{
    uint32_t low = *f->args++, high = *f->args++;
    char sign = high >> 31 ? '-' : f->flags & PLUS ? '+' : f->flags & SPACE ? ' ' : 0;
    int precision = f->precision < 0 ? 6 : f->precision, small = letter | 0x20;
    high &= 0x7fffffff;
    if (high >= 0x7ff00000) {
        const char *text = high > 0x7ff00000 || low != 0 ? "nanNAN" : "infINF";
        int fill = open_field(f, sign, 3, 0);
        emit(f, letter == small ? text : text + 3, 3);
        repeat(f, ' ', fill);
        return;
    }
    struct digits d;
    write_digits(&d, high, low);
    if (small == 'g') {
        print_general(f, &d, sign, precision, (char)letter);
    } else if (small == 'e') {
        round_digits(&d, precision < (int)sizeof d.digit ? precision + 1 : precision);
        print_scientific(f, &d, sign, precision, (char)letter);
    } else {
        round_digits(&d, precision < (int)sizeof d.digit ? d.point + precision : (int)sizeof d.digit);
        print_fixed(f, &d, sign, precision);
    }
}
