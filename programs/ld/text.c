/* Strings, memory and messages of the loader: it cannot use the C library, which it has yet to load. */
#include "ld.h"
#include <stdarg.h>

enum { PROT_READ_WRITE = 3, MAP_PRIVATE_ANONYMOUS = 0x22, CHUNK = 16384, LINE = 512, STDERR = 2, NOT_LOADED = 127 };

static char *pool, *pool_end;
static char message[LINE];

unsigned ld_length(const char *s) {
    unsigned n = 0;
    while (s[n]) n++;
    return n;
}

int ld_same(const char *a, const char *b) {
    while (*a && *a == *b) a++, b++;
    return *a == *b;
}

const char *ld_after_slash(const char *path) {
    const char *after = path;
    for (; *path; path++)
        if (*path == '/') after = path + 1;
    return after;
}

void ld_copy(void *to, const void *from, unsigned n) {
    char *t = to;
    const char *f = from;
    while (n--) *t++ = *f++;
}

void ld_zero(void *to, unsigned n) {
    char *t = to;
    while (n--) *t++ = 0;
}

/* Memory for the loader's records, filled with zeros, never given back; without memory the process ends. */
void *ld_allocate(unsigned n) {
    n = (n + 7) & -8u;
    if ((unsigned)(pool_end - pool) < n) {
        unsigned size = n > CHUNK ? (n + PAGE - 1) & -PAGE : CHUNK;
        int at = sys_mmap2(0, size, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0);
        if (at < 0 && at > -4096) {
            ld_fail("no memory");
            ld_die();
        }
        pool = (char *)at;
        pool_end = pool + size;
    }
    void *result = pool;
    pool += n;
    return result;
}

/* A copy of n bytes as a string. */
char *ld_keep(const char *s, unsigned n) {
    char *copy = ld_allocate(n + 1);
    ld_copy(copy, s, n);
    return copy;
}

static char *put_text(char *to, char *end, const char *s) {
    while (*s && to < end) *to++ = *s++;
    return to;
}

/* n in the base, with at least width digits. */
static char *put_number(char *to, char *end, unsigned n, unsigned base, int width) {
    char digits[12], *d = digits + 11;
    *d = 0;
    do *--d = "0123456789ABCDEF"[n % base], n /= base;
    while (n || digits + 11 - d < width);
    return put_text(to, end, d);
}

/* %s a string, %d a number, %x an address. */
static unsigned format_line(char *line, const char *format, va_list args) {
    char *to = line, *end = line + LINE - 2;
    for (; *format; format++) {
        if (*format != '%') {
            if (to < end) *to++ = *format;
            continue;
        }
        format++;
        if (*format == 's') to = put_text(to, end, va_arg(args, const char *));
        else to = put_number(to, end, va_arg(args, unsigned), *format == 'x' ? 16 : 10, *format == 'x' ? 8 : 1);
    }
    *to = 0;
    return to - line;
}

/* A line on standard error when LD_TRACE is set. */
void ld_trace(const char *format, ...) {
    char line[LINE];
    va_list args;
    if (!ld.trace) return;
    char *start = put_text(line, line + 8, "ld.so: ");
    va_start(args, format);
    char rest[LINE];
    format_line(rest, format, args);
    va_end(args);
    char *end = put_text(start, line + LINE - 1, rest);
    *end++ = '\n';
    sys_write(STDERR, line, end - line);
}

int ld_fail(const char *format, ...) {
    va_list args;
    va_start(args, format);
    format_line(message, format, args);
    va_end(args);
    return -1;
}

const char *ld_error(void) { return message; }

/* The program cannot run: says why and ends with the status that shells give to what they cannot start. */
void ld_die(void) {
    char line[2 * LINE], *end = line + sizeof line - 1;
    char *to = put_text(line, end, ld.program && ld.program->path ? ld.program->path : "ld.so");
    to = put_text(put_text(to, end, ": "), end, message);
    *to++ = '\n';
    sys_write(STDERR, line, to - line);
    sys_exit_group(NOT_LOADED);
}
