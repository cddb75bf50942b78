/* Replacing the program of a process, in all spellings: execl, execle, execlp, execvp, execvpe. They come back only if they
 * fail, with -1.
 */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PATH_BYTES = 4096 };

/* int execvpe(const char *file, char *const argv[], char *const envp[]): execve; a name without / is looked for in PATH. */
__attribute__((weak)) int execvpe(const char *file, char *const argv[], char *const envp[])
{
    char path[PATH_BYTES];
    const char *folders = getenv("PATH");
    size_t length = strlen(file);
    int refused = 0;
    if (strchr(file, '/') != NULL)
        return execve(file, argv, envp);
    errno = ENOENT;
    if (*file == 0)
        return -1;
    if (folders == NULL)
        folders = "/bin:/usr/bin";
    for (;;) {
        size_t folder = strcspn(folders, ":");
        if (folder + 1 + length < sizeof path) {
            memcpy(path, folders, folder);
            if (folder != 0)
                path[folder++] = '/';
            strcpy(path + folder, file);
            execve(path, argv, envp);
            if (errno == EACCES)
                refused = 1;
            else if (errno != ENOENT && errno != ENOTDIR)
                return -1;
        }
        folders += strcspn(folders, ":");
        if (*folders++ == 0)
            break;
    }
    errno = refused ? EACCES : ENOENT;
    return -1;
}

/* int execvp(const char *file, char *const argv[]): execvpe with the environment of this program. */
__attribute__((weak)) int execvp(const char *file, char *const argv[])
{
    return execvpe(file, argv, environ);
}

/* The arguments are in a row in memory already, with their 0: that is an argv. */
static char *const *row_of(va_list args) { return (char *const *)(void *)args; }

/* int execl(const char *path, ...): execv, its arguments one by one, (char *)0 behind the last. */
__attribute__((weak)) int execl(const char *path, ...)
{
    va_list args;
    va_start(args, path);
    return execve(path, row_of(args), environ);
}

/* int execlp(const char *file, ...): execvp, its arguments one by one, (char *)0 behind the last. */
__attribute__((weak)) int execlp(const char *file, ...)
{
    va_list args;
    va_start(args, file);
    return execvpe(file, row_of(args), environ);
}

/* int execle(const char *path, ...): execl, the environment behind the (char *)0. */
__attribute__((weak)) int execle(const char *path, ...)
{
    va_list args;
    va_start(args, path);
    char *const *argv = row_of(args), *const *end = argv;
    while (*end != NULL)
        end++;
    return execve(path, argv, (char *const *)(void *)end[1]);
}
