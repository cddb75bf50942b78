/* Pseudo-terminals (lib/terminal.s). */
#ifndef PTY_H
#define PTY_H

#include <sys/types.h>

struct termios;
struct winsize;

int openpty(int *master, int *slave, char *name, const struct termios *modes, const struct winsize *size);
int login_tty(int fd);
pid_t forkpty(int *master, char *name, const struct termios *modes, const struct winsize *size);

#endif
