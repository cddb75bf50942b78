/* scanf from strings: numbers, words, sets, widths, what is skipped, and where it stops. */
#include <stdio.h>
#include <string.h>

int main(void)
{
    int a = -1, b = -1, c = -1, n = -1;
    unsigned u = 0;
    char text[20] = "", other[20] = "", letter = '?';
    float f = 0;
    double d = 0;
    long long ll = 0;
    short h = 0;
    signed char hh = 0;
    printf("%d: ", sscanf("12 -34 +56", "%d %d %d", &a, &b, &c));
    printf("%d %d %d\n", a, b, c);
    printf("%d: ", sscanf("0x1f 017 99", "%i %i %i", &a, &b, &c));
    printf("%d %d %d\n", a, b, c);
    printf("%d: ", sscanf("ff FFFF 0xAb 777", "%x %X %x %o", &u, (unsigned *)&a, (unsigned *)&b, (unsigned *)&c));
    printf("%u %d %d %d\n", u, a, b, c);
    printf("%d: ", sscanf("12345678", "%3d%2d%n%d", &a, &b, &n, &c));
    printf("%d %d %d %d\n", a, b, n, c);
    printf("%d: ", sscanf("  hello world!", "%s %c%5[a-z]", text, &letter, other));
    printf("<%s> %c <%s>\n", text, letter, other);
    printf("%d: ", sscanf("key=value;rest", "%[^=]=%[^;];%n", text, other, &n));
    printf("<%s> <%s> %d\n", text, other, n);
    printf("%d: ", sscanf("a-b]c^d", "%[]a^b-]%s", text, other));
    printf("<%s> <%s>\n", text, other);
    printf("%d: ", sscanf("1.5 -2.5e3 .25x 1e400 nan", "%f %lf %f", &f, &d, (float[1]){ 0 }));
    printf("%g %g\n", f, d);
    printf("%d: ", sscanf("3.75abc", "%4lf%s", &d, text));
    printf("%g %s\n", d, text);
    printf("%d: ", sscanf("-9223372036854775808 40000 300", "%lld %hd %hhd", &ll, &h, &hh));
    printf("%lld %d %d\n", ll, h, hh);
    printf("%d: ", sscanf("10 20 30", "%*d %d %*d%n", &a, &n));
    printf("%d %d\n", a, n);
    printf("%d %d %d %d %d\n", sscanf("", "%d", &a), sscanf("  ", "%s", text), sscanf("x", "%d", &a), sscanf("1", "%d %d", &a, &b),
        sscanf("abc", "abd"));
    printf("%d ", sscanf("50%", "%d%%", &a));
    printf("%d ", sscanf("50 %", "%d%%%n", &a, &n));
    printf("%d\n", sscanf("1,2", "%d , %d", &a, &b));
    printf("%d ", sscanf("abcdef", "%3c%2s", text, other));
    printf("%.3s %s\n", text, other);
    printf("%d ", sscanf("2026-11-23T07:05:09", "%4d-%2d-%2dT%2u", &a, &b, &c, &u));
    printf("%d %d %d %u\n", a, b, c, u);
    printf("%d %d\n", sscanf("-", "%d", &a), sscanf("+x", "%i", &a));
    printf("%d ", sscanf("0x5", "%x", &u));
    printf("%d\n", sscanf("99999999999 inf 0x1p4", "%*d %lf %f", &d, &f));
    printf("%g %g\n", d, f);
    return 0;
}
