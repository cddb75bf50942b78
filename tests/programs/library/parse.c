/* Text to numbers: strtod, strtof, atof, strtoll, strtoull, to the last bit. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const floats[] = { "0", "-0", "1", " -1.5e3x", "+.5", "5.", ".", "", "e5", "1e", "1e+", "1e5", "0.1", "3.14159265358979323846",
    "9007199254740993", "9007199254740992.99999999999999999999", "9007199254740993.00000000000000000000000000000000000000001",
    "1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "1e309", "-1e400", "2.2250738585072011e-308",
    "2.2250738585072014e-308", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1e-400", "123456789012345678901234567890",
    "0.000000000000000000000000000000000000000123", "inf", "-INFINITY", "infinite", "nan", "0x1.8p3", "0x.1p-2", "0x1p1023", "0x1p1024",
    "0x1.fffffffffffff8p0", "0x1.fffffffffffff7p0", "0x1p-1074", "0x1p-1075", "0x1.1p-1075", "0xg", "0x", "1e99999999", "0e99999999",
    "16777217", "16777216.99", "3.4028235e38", "3.4028236e38", "1.401298464324817e-45", "7e-46", "8.5899345915e9", "1.1754943508e-38",
    "8.41e+21", "6.02214076e23", "1e23", "8.98846567431158e307", "5e-324", "1.00000005960464477540" };

static const char *const integers[] = { "0", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
    "18446744073709551615", "18446744073709551616", "-1", "0x7fffFFFFffffFFFF", "0777777777777777777777", " +12z", "zz", "-", "0x", "99999999999999999999999" };

static void show(double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    if (value != value)
        bits &= 0x7fffffffffffffff;
    printf("%08x%08x", (unsigned)(bits >> 32), (unsigned)bits);
}

int main(void)
{
    char *end, text[40];
    for (unsigned i = 0; i < sizeof floats / sizeof *floats; i++) {
        errno = 0;
        show(strtod(floats[i], &end));
        printf(" %d %d ", (int)(end - floats[i]), errno);
        errno = 0;
        show(strtof(floats[i], NULL));
        printf(" %d\n", errno);
    }
    for (unsigned i = 0; i < sizeof integers / sizeof *integers; i++)
        for (int base = 0; base <= 36; base += 12) {
            errno = 0;
            long long value = strtoll(integers[i], &end, base);
            printf("%lld %d %d, ", value, (int)(end - integers[i]), errno);
            errno = 0;
            printf("%llu ", strtoull(integers[i], &end, base));
            printf("%d%c", errno, base < 36 ? ' ' : '\n');
        }
    printf("%lld %g\n", atoll("-123456789012"), atof("2.5e-3"));
    uint64_t bits = 88172645463325252ull;
    int same = 0;
    for (int i = 0; i < 60; i++) { /* what is printed with 17 digits comes back as it was */
        bits ^= bits << 13;
        bits ^= bits >> 7;
        bits ^= bits << 17;
        double value, back;
        uint64_t finite = bits & ~(0x400ull << 52);
        memcpy(&value, &finite, sizeof value);
        sprintf(text, "%.16e", value);
        back = strtod(text, NULL);
        same += memcmp(&value, &back, sizeof value) == 0;
    }
    printf("%d\n", same);
    char many[1200];
    memset(many, '3', sizeof many);
    many[1] = '.';
    many[1199] = 0;
    show(strtod(many, NULL));
    memcpy(many, "9007199254740993.", 17);
    memset(many + 17, '0', 1100);
    show(strtod(many, NULL));
    many[1110] = '1';
    show(strtod(many, NULL));
    putchar('\n');
    return 0;
}
