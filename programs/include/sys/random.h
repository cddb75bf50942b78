/* Random bytes from the kernel (lib/random.s). */
#ifndef SYS_RANDOM_H
#define SYS_RANDOM_H

#include <badak/flags.h>
#include <sys/types.h>

ssize_t getrandom(void *to, size_t n, unsigned flags);

#endif
