/* A program that uses a good part of picolibc: formatted output, floating point, the heap, files, thread-local
 * variables, constructors and destructors, standard input, arguments. */
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static _Thread_local int counted = 41;
static _Thread_local int zeroed;

__attribute__((constructor)) static void before(void) { puts("constructor"); }
__attribute__((destructor)) static void after(void) { puts("destructor"); }

static int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

static void heap(void)
{
    char *blocks[64];
    unsigned sum = 0;
    for (int i = 0; i < 64; i++) memset(blocks[i] = malloc(i * 100 + 1), i, i * 100 + 1);
    for (int i = 0; i < 64; i++) sum += (unsigned char)blocks[i][i * 100];
    for (int i = 0; i < 64; i += 2) free(blocks[i]);
    printf("heap: %u, %d\n", sum, malloc(1000 * 1000) != NULL);
}

static void files(void)
{
    char line[32] = "";
    FILE *file = fopen("/missing", "r");
    printf("%d, %s\n", file == NULL, strerror(errno));
    int fd = open("/tmp/libc", O_CREAT | O_EXCL | O_RDWR, 0644);
    printf("%d, %d, ", fd >= 0, open("/tmp/libc", O_CREAT | O_EXCL | O_RDWR, 0644));
    puts(strerror(errno));
    close(fd);
    file = fopen("/tmp/libc", "w+");
    fprintf(file, "one\ntwo\n");
    fseek(file, 4, SEEK_SET);
    fgets(line, sizeof line, file);
    struct stat status;
    fflush(file);
    printf("%s%d %d\n", line, stat("/tmp/libc", &status), (int)status.st_size);
    fclose(file);
    unlink("/tmp/libc");
}

int main(int argc, char **argv)
{
    printf("%d arguments, the last is %s; HOME %s\n", argc, argv[argc - 1], getenv("HOME") ? "set" : "not set");
    printf("%.9f %g %.3e %a\n", sqrt(2.0), 1e-3 / 3, 6.02214076e23, 0.75);
    printf("%lld %llx %5d|%-5d|%05d %c %s\n", 1234567890123456789LL / 7, ~0ULL / 3, 42, 42, 42, 'x', "text");
    int numbers[] = { 5, 3, 9, 1, 7 };
    qsort(numbers, 5, sizeof *numbers, compare);
    for (int i = 0; i < 5; i++) printf("%d ", numbers[i]);
    counted++;
    zeroed += 2;
    printf("\n%d %d\n", counted, zeroed);
    heap();
    files();
    int number;
    while (scanf("%d", &number) == 1) printf("%d squared is %d\n", number, number * number);
    printf("%s", strtod("2.5e3", NULL) == 2500.0 ? "no newline at the end of this line" : "");
    return 7;
}
