/* Pseudo-terminals: openpty, forkpty, termios, the foreground group, the end of either side. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static void show(const char *text, ssize_t n)
{
    printf("%d:", (int)n);
    for (ssize_t i = 0; i < n; i++)
        printf(text[i] >= ' ' ? " %c" : " \\%d", text[i]);
    printf("\n");
}

static void pair(void)
{
    int master, slave;
    char name[32], other[32], text[64];
    struct termios modes;
    printf("openpty %d\n", openpty(&master, &slave, name, NULL, NULL));
    printf("same name %d %d\n", strcmp(name, ptsname(master)), ptsname_r(master, other, sizeof other));
    printf("short %d\n", ptsname_r(master, other, 4) == ERANGE);
    printf("isatty %d %d\n", isatty(slave), isatty(master));
    write(master, "hello\n", 6);
    show(text, read(slave, text, sizeof text));
    show(text, read(master, text, sizeof text));
    tcgetattr(slave, &modes);
    modes.c_lflag &= ~(ICANON | ECHO);
    modes.c_oflag &= ~OPOST;
    modes.c_cc[VMIN] = 2;
    tcsetattr(slave, TCSANOW, &modes);
    write(master, "ab", 2);
    show(text, read(slave, text, sizeof text));
    write(slave, "x\n", 2);
    tcdrain(slave);
    show(text, read(master, text, sizeof text));
    write(master, "lost", 4);
    tcflush(slave, TCIFLUSH);
    write(master, "kept", 4);
    show(text, read(slave, text, sizeof text));
    close(slave);
    printf("master alone %d\n", (int)read(master, text, sizeof text));
    printf("EIO %d\n", errno == EIO);
    close(master);
}

static void session(void)
{
    int master, status;
    char text[64];
    ssize_t n, length = 0;
    pid_t child = forkpty(&master, NULL, NULL, NULL);
    if (child == 0) {
        printf("%d %d %d", tcgetpgrp(0) == getpid(), tcgetsid(0) == getpid(), isatty(1));
        fflush(stdout);
        read(0, text, sizeof text);
        _exit(3);
    }
    while (length < 5 && (n = read(master, text + length, sizeof text - length)) > 0)
        length += n;
    show(text, length);
    write(master, "\3", 1); /* Ctrl-C */
    waitpid(child, &status, 0);
    printf("killed by %d\n", WTERMSIG(status));
}

int main(void)
{
    printf("no terminal %d\n", tcgetpgrp(-1));
    pair();
    fflush(stdout);
    session();
    return 0;
}
