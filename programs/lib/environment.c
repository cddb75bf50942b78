/* Changing the environment: setenv, unsetenv, putenv, clearenv. The array of the kernel is on the stack and has no room:
 * the first change copies it.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

extern char **environ;
static char **own; /* the array if it is ours */

/* Index of the string with the name of that length, or of the 0 at the end. */
static size_t find(const char *name, size_t length)
{
    size_t i = 0;
    for (; environ != NULL && environ[i] != NULL; i++)
        if (strncmp(environ[i], name, length) == 0 && environ[i][length] == '=')
            break;
    return i;
}

/* Puts a string into the array, in place of the one of the same name. Result: 0 or -1. */
static int put(char *string, size_t length)
{
    size_t at = find(string, length), count = at;
    if (environ != NULL && environ[at] != NULL) {
        environ[at] = string;
        return 0;
    }
    char **array = realloc(environ == own ? own : NULL, (count + 2) * sizeof *array);
    if (array == NULL)
        return -1;
    if (environ != own && count > 0)
        memcpy(array, environ, count * sizeof *array);
    array[count] = string;
    array[count + 1] = NULL;
    environ = own = array;
    return 0;
}

static int is_name(const char *name)
{
    if (name != NULL && *name != 0 && strchr(name, '=') == NULL)
        return 1;
    errno = EINVAL;
    return 0;
}

/* int setenv(const char *name, const char *value, int replace): gives a name a value, unless it has one and replace is 0. */
__attribute__((weak)) int setenv(const char *name, const char *value, int replace)
{
    if (!is_name(name))
        return -1;
    size_t length = strlen(name), size = strlen(value) + 1;
    if (!replace && getenv(name) != NULL)
        return 0;
    char *string = malloc(length + 1 + size);
    if (string == NULL)
        return -1;
    memcpy(string, name, length);
    string[length] = '=';
    memcpy(string + length + 1, value, size);
    return put(string, length);
}

/* int unsetenv(const char *name): takes a name away. Result: 0 or -1. */
__attribute__((weak)) int unsetenv(const char *name)
{
    if (!is_name(name))
        return -1;
    size_t length = strlen(name), at = find(name, length);
    for (; environ != NULL && environ[at] != NULL; at++)
        environ[at] = environ[at + 1];
    return 0;
}

/* int putenv(char *string): puts "NAME=value" itself, not a copy, into the environment; without = it takes the name away. */
__attribute__((weak)) int putenv(char *string)
{
    const char *equals = strchr(string, '=');
    return equals == NULL ? unsetenv(string) : put(string, (size_t)(equals - string));
}

/* int clearenv(void): takes all names away. Result: 0. */
__attribute__((weak)) int clearenv(void)
{
    environ = NULL;
    return 0;
}
