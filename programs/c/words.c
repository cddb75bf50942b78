/* words: counts the words of its input and prints the most frequent ones.
 *
 * Shows   a C program on badak: GCC wrote words.s from it, badak assembles that and links it with programs/lib. It uses
 *         a hash table of linked lists, malloc, and qsort with a function of its own.
 * Run     badak run programs/c/words.s < programs/README.md
 * Break   See compile.sh for how words.s is made; change the program, make it again at -O0 and compare the instructions.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BUCKETS = 64, LONGEST = 40, MOST = 10 };

struct word {
    struct word *next;
    int count;
    char text[];
};

static struct word *buckets[BUCKETS];
static int words, different;

/* djb2: every character changes all bits a little. */
static unsigned hash(const char *text)
{
    unsigned h = 5381;
    while (*text)
        h = h * 33 + (unsigned char)*text++;
    return h;
}

static void count(const char *text)
{
    struct word **bucket = &buckets[hash(text) % BUCKETS];
    words++;
    for (struct word *w = *bucket; w; w = w->next)
        if (strcmp(w->text, text) == 0) {
            w->count++;
            return;
        }
    struct word *w = malloc(sizeof *w + strlen(text) + 1);
    if (!w) {
        fputs("words: out of memory\n", stderr);
        exit(1);
    }
    w->count = 1;
    strcpy(w->text, text);
    w->next = *bucket;
    *bucket = w;
    different++;
}

static void read_words(void)
{
    char text[LONGEST + 1];
    int length = 0, c;
    do {
        c = getchar();
        if (c != EOF && isalpha(c)) {
            if (length < LONGEST)
                text[length++] = (char)tolower(c);
        } else if (length) {
            text[length] = 0;
            count(text);
            length = 0;
        }
    } while (c != EOF);
}

/* The more frequent word first; of two equal ones, the one that stands first in the alphabet. */
static int compare(const void *a, const void *b)
{
    const struct word *x = *(struct word *const *)a, *y = *(struct word *const *)b;
    return x->count != y->count ? y->count - x->count : strcmp(x->text, y->text);
}

int main(void)
{
    read_words();
    printf("%d words, %d different\n", words, different);
    struct word **all = malloc(sizeof *all * (different + 1)), **end = all;
    for (int i = 0; i < BUCKETS; i++)
        for (struct word *w = buckets[i]; w; w = w->next)
            *end++ = w;
    qsort(all, different, sizeof *all, compare);
    for (int i = 0; i < different && i < MOST; i++)
        printf("%4d %s\n", all[i]->count, all[i]->text);
    for (int i = 0; i < different; i++)
        free(all[i]);
    free(all);
    return 0;
}
