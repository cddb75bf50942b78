/* Directories (lib/directory.s). */
#ifndef DIRENT_H
#define DIRENT_H

#include <badak/flags.h>
#include <sys/types.h>

struct dirent {
    unsigned long long d_ino;
    long long d_off;
    unsigned short d_reclen;
    unsigned char d_type;
    char d_name[256];
};

typedef struct dir DIR;

DIR *opendir(const char *path);
struct dirent *readdir(DIR *directory);
int closedir(DIR *directory);
void rewinddir(DIR *directory);

#endif
