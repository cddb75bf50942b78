/* What only some devices can (lib/sys-file.s). */
#ifndef SYS_IOCTL_H
#define SYS_IOCTL_H

#include <badak/flags.h>

int ioctl(int fd, unsigned long request, ...);

#endif
