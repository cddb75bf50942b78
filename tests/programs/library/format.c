/* printf and its family: every directive, flag and size. */
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static void numbers(void)
{
    printf("[%d][%5d][%-5d][%05d][%+d][% d][%i]\n", 1, -22, 33, -44, 55, 66, INT_MIN);
    printf("[%u][%x][%X][%#x][%#o][%o][%08x][%#010x]\n", 4000000000u, 0xdeadbeef, 0xbeef, 255, 8, 64, 0xabc, 0xabc);
    printf("[%lld][%llu][%llx][%20lld][%-20lld]\n", -1234567890123456789ll, ULLONG_MAX, 0x123456789abcdefull, -5ll,
           LLONG_MIN);
    printf("[%llo][%#llx][%022lld]\n", ULLONG_MAX, 0xfedcba9876543210ull, -42ll);
    printf("[%hd][%hhd][%hu][%hhu][%ld][%zu][%jd][%td]\n", (short)-3, (signed char)-4, (unsigned short)65535,
           (unsigned char)255, 123456L, (size_t)99, (intmax_t)-7, (ptrdiff_t)8);
    printf("[%hhd][%hd][%hhu]\n", 0x1ff, 0x18000, 0x101);
    printf("[%.5d][%8.3d][%-8.3d|][%.0d][%+.3d][%.10x][%08.3d]\n", 42, 7, 7, 0, 5, 0xabcu, 5);
    printf("[%x][%#x][%#o][%5x]\n", 0, 0, 0, 0);
}

static void texts(void)
{
    printf("[%s][%10s][%-10s][%.2s][%c][%3c][%-3c][%%]\n", "abc", "def", "ghi", "jklm", 'x', 'y', 'z');
    printf("[%.*s][%*d][%-*d][%*d]\n", 3, "nopq", 6, 42, 6, 42, -6, 42);
    printf("[%s][%5.1s][%.0s]\n", "", "xyz", "gone");
    printf("%s", "no directive after this\n");
}

static void memory(void)
{
    char text[20];
    int n = snprintf(text, 8, "hello %d world", 12345);
    printf("%d <%s>\n", n, text);
    n = snprintf(text, sizeof text, "%s", "fits");
    printf("%d <%s>\n", n, text);
    n = snprintf(NULL, 0, "%d%s", 100, "%");
    printf("%d\n", n);
    n = sprintf(text, "%d:%s", -9, "x");
    printf("%d <%s>\n", n, text);
    strcpy(text, "unchanged");
    snprintf(text, 0, "abc");
    puts(text);
    snprintf(text, 1, "abc");
    printf("<%s>\n", text);
}

int main(void)
{
    numbers();
    texts();
    memory();
    int n = printf("how long is this?\n");
    printf("%d\n", n);
    fputs("fputs ", stdout);
    fwrite("fwrite\n", 1, 7, stdout);
    fprintf(stdout, "%s %c\n", "fprintf", '!');
    putchar('c');
    fputc('\n', stdout);
    return 0;
}
