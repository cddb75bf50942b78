/* Signals (lib/sys-process.s). */
#ifndef SIGNAL_H
#define SIGNAL_H

#include <badak/signals.h>
#include <sys/types.h>

int kill(pid_t pid, int signal);
int raise(int signal);

#endif
