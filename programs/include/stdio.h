/* Printing and reading (lib/stream.s, print.s, printf.s, input.s). */
#ifndef STDIO_H
#define STDIO_H

#include <stdarg.h>
#include <stddef.h>

#define EOF (-1)

typedef struct stream FILE;
extern FILE *stdin, *stdout, *stderr;

int putchar(int c);
int putc(int c, FILE *stream);
int fputc(int c, FILE *stream);
int puts(const char *s); /* adds a newline */
int putstr(const char *s);
int fputs(const char *s, FILE *stream);
size_t fwrite(const void *from, size_t size, size_t n, FILE *stream);

int printf(const char *format, ...) __attribute__((format(printf, 1, 2)));
int fprintf(FILE *stream, const char *format, ...) __attribute__((format(printf, 2, 3)));
int sprintf(char *to, const char *format, ...) __attribute__((format(printf, 2, 3)));
int snprintf(char *to, size_t size, const char *format, ...) __attribute__((format(printf, 3, 4)));
int vprintf(const char *format, va_list args);
int vfprintf(FILE *stream, const char *format, va_list args);
int vsprintf(char *to, const char *format, va_list args);
int vsnprintf(char *to, size_t size, const char *format, va_list args);

int getchar(void);
int getc(FILE *stream);
int fgetc(FILE *stream);
int ungetc(int c, FILE *stream);
int readline(char *to, int size); /* a line of standard input without its newline: its length, or -1 */
char *fgets(char *to, int size, FILE *stream);
size_t fread(void *to, size_t size, size_t n, FILE *stream);

int fflush(FILE *stream);
int fileno(FILE *stream);
int ferror(FILE *stream);
int feof(FILE *stream);
void clearerr(FILE *stream);
void perror(const char *what);

void print_dec(int n);
void print_udec(unsigned n);
void print_hex(unsigned n);
void print_bin(unsigned n);
void print_newline(void);

#endif
