/* Types of system calls. */
#ifndef SYS_TYPES_H
#define SYS_TYPES_H

#include <stddef.h>

typedef int ssize_t;
typedef int pid_t;
typedef unsigned int id_t;
typedef unsigned int uid_t;
typedef unsigned int gid_t;
typedef long off_t;
typedef unsigned int mode_t;
typedef unsigned int dev_t;
typedef int clockid_t;
typedef long clock_t;
typedef long long time_t;

#endif
