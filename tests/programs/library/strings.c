/* Strings, blocks of bytes and kinds of characters. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int sign(int n) { return (n > 0) - (n < 0); }

static void copying(void)
{
    char text[64], other[16];
    strcpy(text, "hello");
    strcat(text, ", ");
    strncat(text, "worldwide", 5);
    printf("%s %d\n", text, (int)strlen(text));
    memset(other, 'x', sizeof other);
    strncpy(other, "abc", 6);
    printf("%s %d%d%d %c\n", other, other[3], other[4], other[5], other[6]);
    strncpy(other, "abcdefgh", 4);
    printf("%.6s\n", other);
    char *copy = strdup(text);
    printf("%s %d\n", copy, copy != text);
    free(copy);
    strcpy(text, "abcdefgh");
    memmove(text + 2, text, 5);
    puts(text);
    memmove(text, text + 2, 5);
    puts(text);
}

static void comparing(void)
{
    printf("%d %d %d %d\n", sign(strcmp("a", "b")), sign(strcmp("b", "a")), strcmp("", ""), sign(strcmp("ab", "a")));
    printf("%d %d %d\n", strncmp("abc", "abd", 2), sign(strncmp("abc", "abd", 3)), strncmp("a", "b", 0));
    printf("%d %d %d\n", sign(strcmp("\x80", "\x7f")), sign(memcmp("\x80", "\x7f", 1)), memcmp("ab", "ac", 1));
}

static const char *shown(const char *s) { return s ? s : "none"; }

static void searching(void)
{
    const char *s = "hello, world";
    printf("%s|%s|%s|%s\n", shown(strchr(s, 'l')), shown(strrchr(s, 'l')), shown(strchr(s, 'z')), shown(strrchr(s, 'z')));
    printf("%d %d\n", (int)(strchr(s, 0) - s), (int)(strrchr(s, 0) - s));
    printf("%s|%s|%s|%s\n", shown(strstr(s, "wor")), shown(strstr(s, "")), shown(strstr(s, "words")), shown(strstr("aab", "ab")));
    printf("%d %d %d\n", (int)strspn(s, "helo"), (int)strcspn(s, ","), (int)strcspn(s, "!"));
    printf("%s|%s\n", shown(strpbrk(s, "w,")), shown(strpbrk(s, "!?")));
    printf("%s|%s\n", shown(memchr("abcdef", 'd', 6)), shown(memchr("abcdef", 'd', 3)));
    char line[] = "  one two,,three  ";
    for (char *word = strtok(line, " ,"); word; word = strtok(NULL, " ,"))
        printf("<%s>", word);
    puts("");
}

/* Every alignment and small length of memcpy and memset, with guards on both sides. */
static int blocks(void)
{
    unsigned char from[64], to[64];
    for (int n = 0; n < 40; n++)
        for (int i = 0; i < 9; i++)
            for (int j = 0; j < 9; j++) {
                for (int k = 0; k < 64; k++)
                    from[k] = (unsigned char)k, to[k] = 200;
                memcpy(to + i, from + j, (size_t)n);
                for (int k = 0; k < 64; k++)
                    if (to[k] != (k >= i && k < i + n ? k - i + j : 200))
                        return 1;
                memset(to + i, j + 256, (size_t)n);
                for (int k = 0; k < 64; k++)
                    if (to[k] != (k >= i && k < i + n ? j : 200))
                        return 2;
            }
    return 0;
}

static void characters(void)
{
    int (*const kinds[])(int) = { isalpha, isdigit, isalnum, isxdigit, isspace, isblank,
                                  isupper, islower, ispunct, isprint, isgraph, iscntrl };
    for (unsigned k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        unsigned hash = 0;
        for (int c = 0; c < 128; c++)
            hash = hash * 3 + (kinds[k](c) != 0);
        printf("%08x ", hash);
    }
    unsigned hash = 0;
    for (int c = 0; c < 128; c++)
        hash = hash * 31 + (unsigned)toupper(c) * 7 + (unsigned)tolower(c);
    printf("%08x\n", hash);
}

int main(void)
{
    copying();
    comparing();
    searching();
    printf("blocks %d\n", blocks());
    characters();
    return 0;
}
