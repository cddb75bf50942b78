/* malloc, free, realloc and calloc under load: contents stay, blocks do not overlap, memory is used again. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCKS = 200, ROUNDS = 5000, LARGEST = 700 };

static char *blocks[BLOCKS];
static int sizes[BLOCKS];
static unsigned state = 1;

static int below(int n)
{
    state = state * 1103515245 + 12345;
    return (int)((state >> 8) % (unsigned)n);
}

static int intact(int k)
{
    for (int i = 0; i < sizes[k]; i++)
        if (blocks[k][i] != (char)k)
            return 0;
    return ((uintptr_t)blocks[k] & 7) == 0;
}

static int exercise(void)
{
    for (int round = 0; round < ROUNDS; round++) {
        int k = below(BLOCKS), size = 1 + below(LARGEST);
        if (blocks[k] && !intact(k))
            return 1;
        if (blocks[k] && below(2)) {
            free(blocks[k]);
            blocks[k] = NULL;
        } else {
            int kept = blocks[k] ? sizes[k] : 0;
            blocks[k] = realloc(blocks[k], (size_t)size);
            if (!blocks[k])
                return 2;
            if (size > kept)
                memset(blocks[k] + kept, k, (size_t)(size - kept));
            sizes[k] = size;
        }
    }
    for (int k = 0; k < BLOCKS; k++)
        free(blocks[k]);
    return 0;
}

int main(void)
{
    printf("exercise %d\n", exercise());
    char *first = malloc(100000), *second;
    free(first);
    second = malloc(100000);
    printf("used again %d\n", first == second);
    memset(second, 1, 100000);
    free(second);
    int *zeros = calloc(25000, 4), sum = 0;
    for (int i = 0; i < 25000; i++)
        sum += zeros[i];
    printf("calloc %d\n", sum);
    free(zeros);
    volatile size_t huge = (size_t)-1 / 2, many = (size_t)1 << (sizeof(size_t) * 4);
    errno = 0;
    void *refused = malloc(huge);
    printf("too large %d %d\n", refused == NULL, errno == ENOMEM);
    refused = calloc(many, many);
    printf("overflow %d\n", refused == NULL);
    free(NULL);
    return 0;
}
