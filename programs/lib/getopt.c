/* getopt: the options of a command line, -a -b value -cvalue -abc, up to the first argument that is none, or --. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

__attribute__((weak)) char *optarg; /* the value of the option */
__attribute__((weak)) int optind = 1, opterr = 1, optopt; /* next argument; print errors?; the option that was wrong */
static int place; /* in argv[optind], when options stand together */

static int complain(const char *program, int letter, const char *what)
{
    if (opterr)
        fprintf(stderr, "%s: %s -- '%c'\n", program, what, letter);
    return '?';
}

/* int getopt(int argc, char *const argv[], const char *options): the next option letter, ? if it is wrong, -1 at the end. */
__attribute__((weak)) int getopt(int argc, char *const argv[], const char *options)
{
    options += *options == '+'; /* what this one always does */
    int quiet = *options == ':';
    if (place == 0) {
        const char *argument = optind < argc ? argv[optind] : NULL;
        if (argument == NULL || argument[0] != '-' || argument[1] == 0)
            return -1;
        if (strcmp(argument, "--") == 0) {
            optind++;
            return -1;
        }
        place = 1;
    }
    int letter = argv[optind][place++];
    char *rest = &argv[optind][place];
    const char *known = letter == ':' ? NULL : strchr(options, letter);
    optarg = NULL;
    optopt = letter;
    if (*rest == 0 || (known && known[1] == ':')) {
        optind++;
        place = 0;
    }
    if (known == NULL)
        return quiet ? '?' : complain(argv[0], letter, "invalid option");
    if (known[1] != ':')
        return letter;
    if (*rest != 0)
        optarg = rest;
    else if (optind < argc)
        optarg = argv[optind++];
    else
        return quiet ? ':' : complain(argv[0], letter, "option requires an argument");
    return letter;
}
