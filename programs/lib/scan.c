/* scanf and its family: reads text as a format says. Directives: %d %i %u %x %o %c %s %[ %p %n %f %e %g %a %%, with *, width
 * and the sizes hh h l ll z t j. A string is read as a stream whose buffer it is.
 */
#include <ctype.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NUMBER_MAX = 400 }; /* characters of a number */

struct scan {
    FILE *stream;
    int read; /* characters so far */
    int width; /* characters that the directive may still take */
    int size; /* of the result: -2 hh, -1 h, 0 int, 1 l, 2 ll */
    int matched; /* directives that stored something */
};

struct set {
    unsigned char has[256];
};

static int next(struct scan *s)
{
    int c = getc(s->stream);
    if (c != EOF)
        s->read++;
    return c;
}

static void give_back(struct scan *s, int c)
{
    if (c == EOF)
        return;
    s->read--;
    ungetc(c, s->stream);
}

/* Skips white space. Result: whether something is left. */
static int skip(struct scan *s)
{
    int c;
    do
        c = next(s);
    while (isspace(c));
    give_back(s, c);
    return c != EOF;
}

/* Takes one character if it is in the list (as small letter) and the width allows it. */
static int take(struct scan *s, const char *list, char **to)
{
    if (s->width <= 0)
        return 0;
    int c = next(s);
    if (c != EOF && strchr(list, tolower(c)) && c != 0) {
        *(*to)++ = (char)c;
        s->width--;
        return 1;
    }
    give_back(s, c);
    return 0;
}

static int take_all(struct scan *s, const char *list, char **to)
{
    int count = 0;
    while (take(s, list, to))
        count++;
    return count;
}

/* Reads the characters of a whole number and gives its base back, 0 if it is none. */
static int take_integer(struct scan *s, int base, char *to)
{
    int digits = 0;
    take(s, "+-", &to);
    if ((base == 0 || base == 16) && take(s, "0", &to)) {
        digits = 1;
        if (take(s, "x", &to)) {
            base = 16;
            digits = 0;
        } else if (base == 0) {
            base = 8;
        }
    }
    if (base == 0)
        base = 10;
    digits += take_all(s, base == 16 ? "0123456789abcdef" : base == 8 ? "01234567" : "0123456789", &to);
    *to = 0;
    return digits ? base : 0;
}

/* Reads the characters of a floating-point number. Result: whether it is one. */
static int take_float(struct scan *s, char *to)
{
    const char *digits = "0123456789";
    char *start, exponent[] = "e";
    take(s, "+-", &to);
    start = to;
    for (const char *word = "infinity"; *word && take(s, (char[]){ *word, 0 }, &to); word++)
        ;
    if (to != start) {
        *to = 0;
        return to - start == 3 || to - start == 8;
    }
    for (const char *word = "nan"; *word && take(s, (char[]){ *word, 0 }, &to); word++)
        ;
    if (to != start) {
        *to = 0;
        return to - start == 3;
    }
    int count = take(s, "0", &to);
    if (count && take(s, "x", &to)) {
        digits = "0123456789abcdef";
        exponent[0] = 'p';
        count = 0;
    }
    count += take_all(s, digits, &to);
    if (take(s, ".", &to))
        count += take_all(s, digits, &to);
    if (count && take(s, exponent, &to)) {
        take(s, "+-", &to);
        count = take_all(s, "0123456789", &to);
    }
    *to = 0;
    return count != 0;
}

static void store(struct scan *s, void *to, long long value)
{
    switch (s->size) {
    case -2: *(signed char *)to = (signed char)value; break;
    case -1: *(short *)to = (short)value; break;
    case 2: *(long long *)to = value; break;
    default: *(int *)to = (int)value;
    }
}

/* %d %i %u %x %o %p. Result: whether there was a number. */
static int read_integer(struct scan *s, int letter, void *to)
{
    char text[NUMBER_MAX + 1];
    int base = letter == 'i' ? 0 : letter == 'o' ? 8 : letter == 'x' || letter == 'p' ? 16 : 10;
    if (s->width > NUMBER_MAX)
        s->width = NUMBER_MAX;
    base = take_integer(s, base, text);
    if (base == 0)
        return 0;
    if (to == NULL)
        return 1;
    if (letter == 'd' || letter == 'i')
        store(s, to, s->size == 2 ? strtoll(text, NULL, base) : strtol(text, NULL, base));
    else
        store(s, to, s->size == 2 ? (long long)strtoull(text, NULL, base) : (long long)strtoul(text, NULL, base));
    return 1;
}

static int read_float(struct scan *s, void *to)
{
    char text[NUMBER_MAX + 1];
    if (s->width > NUMBER_MAX)
        s->width = NUMBER_MAX;
    if (!take_float(s, text))
        return 0;
    if (to != NULL && s->size > 0)
        *(double *)to = strtod(text, NULL);
    else if (to != NULL)
        *(float *)to = strtof(text, NULL);
    return 1;
}

/* %c %s %[: as many characters as are in the set. Result: whether there was one. */
static int read_characters(struct scan *s, const struct set *set, char *to, int ends)
{
    int count = 0;
    for (; s->width > 0; s->width--, count++) {
        int c = next(s);
        if (c == EOF || !set->has[c]) {
            give_back(s, c);
            break;
        }
        if (to)
            *to++ = (char)c;
    }
    if (to && ends && count)
        *to = 0;
    return ends ? count > 0 : s->width == 0;
}

/* The set of %[abc], %[^a-z]: format behind the bracket. Result: behind the closing one. */
static const char *read_set(const char *format, struct set *set)
{
    int inverted = *format == '^', first;
    format += inverted;
    memset(set->has, inverted, sizeof set->has);
    first = 1;
    for (; *format && (first || *format != ']'); format++, first = 0) {
        unsigned from = (unsigned char)format[0], to = from;
        if (format[1] == '-' && format[2] && format[2] != ']') {
            to = (unsigned char)format[2];
            format += 2;
        }
        for (; from <= to; from++)
            set->has[from] = (unsigned char)!inverted;
    }
    return *format ? format + 1 : format;
}

static const char *read_size(const char *format, int *size)
{
    *size = 0;
    for (;; format++)
        if (*format == 'l')
            ++*size;
        else if (*format == 'h')
            --*size;
        else if (*format == 'j')
            *size = 2;
        else if (*format != 'z' && *format != 't' && *format != 'L')
            return format;
}

/* Carries out one directive. Result: whether to go on. */
static int convert(struct scan *s, int letter, struct set *set, void *to)
{
    switch (letter) {
    case 'd': case 'i': case 'u': case 'o': case 'x': case 'p':
        return read_integer(s, letter, to);
    case 'a': case 'e': case 'f': case 'g':
        return read_float(s, to);
    case 'c':
        memset(set->has, 1, sizeof set->has);
        return read_characters(s, set, to, 0);
    case 's':
        for (int c = 0; c < 256; c++)
            set->has[c] = !isspace(c);
        return read_characters(s, set, to, 1);
    case '[':
        return read_characters(s, set, to, 1);
    default:
        return 0;
    }
}

/* One directive, format standing behind the %. Result: the format behind it, 0 to stop. */
static const char *directive(struct scan *s, const char *format, va_list *args)
{
    struct set set;
    int stored = *format != '*', width = 0, has_width = 0;
    format += !stored;
    for (; isdigit((unsigned char)*format); format++, has_width = 1)
        width = width * 10 + (*format - '0');
    format = read_size(format, &s->size);
    int letter = (unsigned char)*format;
    if (letter == 0)
        return NULL;
    format++;
    if (letter == '[')
        format = read_set(format, &set);
    if (letter >= 'A' && letter <= 'Z')
        letter = tolower(letter);
    if (letter == 'n') {
        if (stored)
            store(s, va_arg(*args, void *), s->read);
        return format;
    }
    if (letter != 'c' && letter != '[')
        skip(s);
    int c = next(s);
    if (letter == '%')
        return c == '%' ? format : (give_back(s, c), NULL);
    if (c == EOF) {
        if (s->matched == 0)
            s->matched = EOF;
        return NULL;
    }
    give_back(s, c);
    s->width = has_width && width ? width : letter == 'c' ? 1 : 0x7fffffff;
    if (!convert(s, letter, &set, stored ? va_arg(*args, void *) : NULL))
        return NULL;
    s->matched += stored;
    return format;
}

/* int vfscanf(FILE *stream, const char *format, va_list args): fscanf, the arguments in a row in memory. */
__attribute__((weak)) int vfscanf(FILE *stream, const char *format, va_list args)
{
    struct scan s = { stream, 0, 0, 0, 0 };
    va_list rest;
    va_copy(rest, args);
    flockfile(stream);
    while (format && *format) {
        int wanted = (unsigned char)*format++;
        if (isspace(wanted)) {
            skip(&s);
        } else if (wanted == '%') {
            format = directive(&s, format, &rest);
        } else {
            int c = next(&s);
            if (c == wanted)
                continue;
            if (c == EOF && s.matched == 0)
                s.matched = EOF;
            give_back(&s, c);
            break;
        }
    }
    funlockfile(stream);
    va_end(rest);
    return s.matched;
}

/* int scanf(const char *format, ...): reads standard input. Result: values stored, or EOF if the input ends before the first. */
__attribute__((weak)) int scanf(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int result = vfscanf(stdin, format, args);
    va_end(args);
    return result;
}

/* int vscanf(const char *format, va_list args): scanf, the arguments in a row in memory. */
__attribute__((weak)) int vscanf(const char *format, va_list args)
{
    return vfscanf(stdin, format, args);
}

/* int fscanf(FILE *stream, const char *format, ...): scanf on any stream. */
__attribute__((weak)) int fscanf(FILE *stream, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int result = vfscanf(stream, format, args);
    va_end(args);
    return result;
}

/* int vsscanf(const char *s, const char *format, va_list args): sscanf, the arguments in a row in memory. */
__attribute__((weak)) int vsscanf(const char *s, const char *format, va_list args)
{
    struct stream { /* include/stream.inc */
        int fd, mode, state;
        const char *buffer;
        int size, used;
        const char *next, *end;
        int pushed;
        struct stream *link;
        int lock, owner, depth;
    } stream = { -1, 0, 0, s, 0, 0, s, s + strlen(s), -1, NULL, 0, 0, 0 };
    return vfscanf((FILE *)(void *)&stream, format, args);
}

/* int sscanf(const char *s, const char *format, ...): scanf on a string. */
__attribute__((weak)) int sscanf(const char *s, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int result = vsscanf(s, format, args);
    va_end(args);
    return result;
}
