/* The error of the last call that failed, and the names of errors (lib/syscall.s). */
#ifndef ERRNO_H
#define ERRNO_H

#include <badak/errno.h>

int *__errno_location(void);
#define errno (*__errno_location())

#endif
