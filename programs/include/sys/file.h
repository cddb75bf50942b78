/* Locks of open files (lib/sys-name.s). */
#ifndef SYS_FILE_H
#define SYS_FILE_H

#include <badak/flags.h>

int flock(int fd, int operation);

#endif
