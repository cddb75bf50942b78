/* printf of floating-point numbers: %f %e %g with every flag, and all digits of the largest and smallest. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static const double values[] = { 0.0, -0.0, 1, -1, 0.5, 1.5, 2.5, 0.1, 0.125, 9.5, 9.9999995, 99.995, 123456789, 1e15, 1e16, 1e22, 1e23,
    1e100, 1.7976931348623157e308, 2.2250738585072014e-308, 4.9e-324, 1e-5, 1.5e-5, 0.0001, 0.00012345678, 3.14159265358979,
    100000, 999999.25, 1000000, 0.00099999995 };

static const char *const formats[] = { "%f", "%.0f", "%.1f", "%#.0f", "%e", "%.0e", "%.3E", "%g", "%.3g", "%#g", "%G", "%.0g", "%.17g",
    "%12.3f", "%-12.2e|", "%+g", "% f", "%012.4f", "%+010g", "%.20f" };

static double from_bits(uint64_t bits)
{
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

int main(void)
{
    for (unsigned i = 0; i < sizeof values / sizeof *values; i++) {
        for (unsigned j = 0; j < sizeof formats / sizeof *formats; j++) {
            printf(formats[j], values[i]);
            putchar(' ');
        }
        putchar('\n');
    }
    printf("%.1100f\n%.800e\n", from_bits(1), from_bits(0x000fffffffffffff));
    printf("%f %F %e %G %10g|%-10g|%010f|%+f\n", from_bits(0x7ff0000000000000), from_bits(0xfff0000000000000),
        from_bits(0x7ff8000000000000), from_bits(0x7ff8000000000000), from_bits(0x7ff0000000000000), from_bits(0x7ff0000000000000),
        from_bits(0x7ff0000000000000), from_bits(0x7ff0000000000000));
    printf("%*.*f|%-*.*e|%d %s %g %c\n", 10, 2, 3.14159, 14, 4, -2.5, 7, "text", 0.1, 'x');
    printf("%f %lld %g %d\n", 1.25f, 1234567890123ll, 2.5, 9);
    uint64_t bits = 88172645463325252ull;
    for (int i = 0; i < 100; i++) {
        bits ^= bits << 13;
        bits ^= bits >> 7;
        bits ^= bits << 17;
        double value = from_bits((bits & ~(0x600ull << 52)) | (uint64_t)(i & 1) << 62);
        printf("%.17g %.6e %.3f %g\n", value, value, value, value);
    }
    return 0;
}
