/* Options of a command line (lib/getopt.c). */
#include <unistd.h>
