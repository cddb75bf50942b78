/* Terminals: settings and the foreground group (lib/terminal.s). */
#ifndef TERMIOS_H
#define TERMIOS_H

#include <badak/flags.h>
#include <sys/types.h>

#define NCCS 19

typedef unsigned char cc_t;
typedef unsigned int speed_t;
typedef unsigned int tcflag_t;

struct termios {
    tcflag_t c_iflag, c_oflag, c_cflag, c_lflag;
    cc_t c_line;
    cc_t c_cc[NCCS];
};

enum { TCSANOW, TCSADRAIN, TCSAFLUSH };
enum { VINTR, VQUIT, VERASE, VKILL, VEOF, VTIME, VMIN, VSTART = 8, VSTOP, VSUSP, VEOL, VREPRINT, VWERASE = 14, VLNEXT, VEOL2 };

#define ISTRIP 040
#define INLCR 0100
#define IGNCR 0200
#define ICRNL 0400
#define IXON 02000
#define IXANY 04000
#define IMAXBEL 020000
#define IUTF8 040000
#define OPOST 1
#define ONLCR 4
#define OCRNL 010
#define ISIG 1
#define ICANON 2
#define ECHO 010
#define ECHOE 020
#define ECHOK 040
#define ECHONL 0100
#define NOFLSH 0200
#define TOSTOP 0400
#define ECHOCTL 01000
#define ECHOKE 04000
#define IEXTEN 0100000

int tcgetattr(int fd, struct termios *to);
int tcsetattr(int fd, int when, const struct termios *from);
int tcflush(int fd, int queue);
int tcflow(int fd, int action);
int tcdrain(int fd);
pid_t tcgetsid(int fd);

#endif
