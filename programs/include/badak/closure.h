/* Closures: code together with the data that it works with (lib/closure.s). */
#ifndef BADAK_CLOSURE_H
#define BADAK_CLOSURE_H

#include <stddef.h>

/* What it captured stands behind `code`; the code gets the closure as its first argument. */
typedef struct closure {
    long (*code)(struct closure *self, ...);
} closure_t;

void closure_for_each(void *base, size_t n, size_t size, closure_t *each);
void closure_map(const long *from, long *to, size_t n, closure_t *each);
long closure_fold(const long *from, size_t n, long first, closure_t *each);
void closure_sort(void *base, size_t n, size_t size, closure_t *compare);

#endif
