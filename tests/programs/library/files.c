/* Files as streams: writing, appending, seeking, reading back; ends, errors, names. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define NAME "/tmp/badak-library-test"

static void show(void)
{
    char line[40];
    FILE *file = fopen(NAME, "r");
    while (fgets(line, sizeof line, file))
        printf("  %d <%.*s>\n", (int)strlen(line), (int)strcspn(line, "\n"), line);
    printf("  end %d, error %d, ", feof(file) != 0, ferror(file) != 0);
    printf("close %d\n", fclose(file));
}

static void large(void)
{
    static char block[10000], back[10000];
    FILE *file = fopen(NAME, "w+");
    for (int i = 0; i < 10000; i++)
        block[i] = (char)(i * 7 + i / 256);
    printf("%d ", (int)fwrite(block, 100, 100, file));
    printf("%ld ", ftell(file));
    rewind(file);
    printf("%d ", (int)fread(back, 1, sizeof back, file));
    printf("%d %d ", memcmp(block, back, sizeof back), feof(file) != 0);
    printf("%d ", (int)fread(back, 1, 1, file));
    printf("%d ", feof(file) != 0);
    printf("%d ", fseek(file, -10, SEEK_END));
    printf("%ld ", ftell(file));
    printf("%d ", (int)fread(back, 3, 4, file));
    printf("%d %d\n", memcmp(back, block + 9990, 10), fclose(file));
}

int main(void)
{
    char word[20];
    int number;
    FILE *file = fopen(NAME, "w");
    printf("%d\n", file != NULL);
    fprintf(file, "first %d\n", 1);
    fputs("second line that is longer than a buffer of forty bytes\n", file);
    fputc('x', file);
    printf("%ld ", ftell(file));
    printf("%d\n", fclose(file));
    show();
    file = fopen(NAME, "a");
    fwrite("yz\n", 1, 3, file);
    printf("%d\n", fclose(file));
    show();
    file = fopen(NAME, "r+");
    printf("%d ", fscanf(file, "%19s %d", word, &number));
    printf("%s %d %ld ", word, number, ftell(file));
    printf("%d ", fseek(file, 1, SEEK_CUR));
    printf("%c ", getc(file));
    printf("%c ", ungetc('S', file));
    printf("%ld ", ftell(file));
    printf("%c", getc(file));
    printf("%c ", getc(file));
    printf("%d ", fseek(file, 0, SEEK_SET));
    fputs("FIRST", file);
    printf("%d\n", fclose(file));
    show();
    file = fopen(NAME, "r");
    printf("%d ", fputc('x', file));
    printf("%d ", ferror(file) != 0);
    fclose(file);
    large();
    file = freopen(NAME, "w", fopen(NAME, "r"));
    setvbuf(file, NULL, _IONBF, 0);
    fputs("unbuffered", file);
    show();
    printf("%d ", fileno(file) > 2);
    printf("%d\n", fclose(file));
    printf("%d ", remove(NAME));
    printf("%d\n", remove(NAME));
    printf("%d ", fopen("/does/not/exist", "r") == NULL);
    printf("%d ", errno == ENOENT);
    printf("%d ", fopen(NAME, "q") == NULL);
    printf("%d\n", errno == EINVAL);
    file = fdopen(dup(1), "w");
    fprintf(file, "by another descriptor\n");
    fflush(stdout);
    printf("%d\n", fclose(file));
    return 0;
}
