/* Pseudo-terminals, the line discipline, job control. */
#define GROUP "terminals"
#include "test.h"

#define TIOCGPTN 0x80045430
#define TIOCSPTLCK 0x40045431
#define TIOCSCTTY 0x540e
#define TIOCNOTTY 0x5422
#define TIOCGSID 0x5429
#define ICANON_ 2
#define ECHO_ 8
#define ISIG_ 1
#define VMIN_ 6
#define VTIME_ 5

static int master, terminal;
static char text[256];

static void open_pair(void)
{
    int number = 0, unlocked = 0;
    char name[32];
    master = sys_open("/dev/ptmx", O_RDWR | O_NOCTTY);
    CALL(ioctl, master, TIOCSPTLCK, &unlocked);
    CALL(ioctl, master, TIOCGPTN, &number);
    put_number(put_text(name, "/dev/pts/"), number);
    terminal = sys_open(name, O_RDWR | O_NOCTTY);
}

static void change_modes(unsigned away, unsigned more)
{
    struct sys_termios modes;
    CALL(ioctl, terminal, TCGETS, &modes);
    modes.lflag = (modes.lflag & ~away) | more;
    CALL(ioctl, terminal, TCSETS, &modes);
}

static void type(const char *keys)
{
    sys_write(master, keys, text_length(keys));
    sleep_ms(2);
}

static void on_signal(int signal, struct sys_siginfo *info, struct sys_ucontext *context)
{
    (void)info, (void)context;
    saw_signal("got", signal);
}

/* In a child: a session of its own with the terminal as its own. */
static void own_terminal(void)
{
    CALL(setsid);
    CALL(ioctl, terminal, TIOCSCTTY, 0);
}

CASE(pair)
{
    open_pair();
    saw_is("master", master >= 0);
    saw_is("terminal", terminal >= 0);
    saw("line", sys_write(master, "hello\n", 6));
    saw_bytes("read", text, sys_read(terminal, text, sizeof text));
    saw("out", sys_write(terminal, "out\n", 4));
}

CASE(canonical)
{
    open_pair();
    change_modes(ECHO_, 0);
    type("one\ntwo\n");
    saw_bytes("line", text, sys_read(terminal, text, sizeof text));
    saw_bytes("part", text, sys_read(terminal, text, 2));
    saw_bytes("rest", text, sys_read(terminal, text, sizeof text));
}

CASE(editing)
{
    open_pair();
    change_modes(ECHO_, 0);
    type("abx\177c\n");
    saw_bytes("erase", text, sys_read(terminal, text, sizeof text));
    type("wrong\025right\n");
    saw_bytes("kill", text, sys_read(terminal, text, sizeof text));
    type("one two\027three\n");
    saw_bytes("word", text, sys_read(terminal, text, sizeof text));
    type("\026\003x\n");
    saw_bytes("literal", text, sys_read(terminal, text, sizeof text));
}

CASE(end_of_file)
{
    open_pair();
    change_modes(ECHO_, 0);
    type("abc\004");
    saw_bytes("part", text, sys_read(terminal, text, sizeof text));
    type("\004");
    saw("end", sys_read(terminal, text, sizeof text));
    type("d\n");
    saw_bytes("goes on", text, sys_read(terminal, text, sizeof text));
}

CASE(echo)
{
    open_pair();
    type("a\tb");
    saw_bytes("echo", text, sys_read(master, text, sizeof text));
    type("\003c\n");
    saw_bytes("echo", text, sys_read(master, text, sizeof text));
}

CASE(output_newlines)
{
    open_pair();
    sys_write(terminal, "a\nb\n", 4);
    saw_bytes("out", text, sys_read(master, text, sizeof text));
}

CASE(raw)
{
    struct sys_termios modes;
    open_pair();
    change_modes(ICANON_ | ECHO_ | ISIG_, 0);
    type("a\003");
    saw_bytes("read", text, sys_read(terminal, text, sizeof text));
    CALL(ioctl, terminal, TCGETS, &modes);
    modes.cc[VMIN_] = 0;
    modes.cc[VTIME_] = 0;
    CALL(ioctl, terminal, TCSETS, &modes);
    saw("poll", sys_read(terminal, text, sizeof text));
    modes.cc[VTIME_] = 1;
    CALL(ioctl, terminal, TCSETS, &modes);
    saw("after a time", sys_read(terminal, text, sizeof text));
    modes.cc[VMIN_] = 3;
    modes.cc[VTIME_] = 0;
    CALL(ioctl, terminal, TCSETS, &modes);
    type("ab");
    int child = start();
    if (child == 0) {
        sleep_ms(20);
        type("c");
        sys_exit(0);
    }
    saw_bytes("three", text, sys_read(terminal, text, sizeof text));
    wait_for(child);
}

CASE(window_size)
{
    struct sys_winsize size = {24, 80, 0, 0}, now;
    open_pair();
    saw("set", CALL(ioctl, master, TIOCSWINSZ, &size));
    saw("get", CALL(ioctl, terminal, TIOCGWINSZ, &now));
    saw("rows", now.rows);
    saw("columns", now.columns);
    saw("address", CALL(ioctl, terminal, TIOCGWINSZ, BAD_ADDRESS));
    saw("address", CALL(ioctl, terminal, TIOCSWINSZ, BAD_ADDRESS));
}

CASE(window_size_signal)
{
    int ready[2];
    open_pair();
    sys_pipe(ready);
    int child = start();
    if (child == 0) {
        struct sys_sigset none = {0, 0};
        own_terminal();
        set_handler(SIGWINCH, on_signal, 0);
        change_mask(SIG_BLOCK, SIGWINCH);
        send_byte(ready[1]);
        CALL(rt_sigsuspend, &none, 8);
        sys_exit(0);
    }
    await_byte(ready[0]);
    struct sys_winsize size = {50, 132, 0, 0};
    CALL(ioctl, master, TIOCSWINSZ, &size);
    saw_status("child", wait_for(child));
}

CASE(modes_are_kept)
{
    struct sys_termios modes;
    open_pair();
    change_modes(ECHO_, 0);
    saw("get", CALL(ioctl, terminal, TCGETS, &modes));
    saw("echo", modes.lflag & ECHO_);
    saw("flush", CALL(ioctl, terminal, TCSETSF, &modes));
    saw("wait", CALL(ioctl, terminal, TCSETSW, &modes));
    saw("address", CALL(ioctl, terminal, TCGETS, BAD_ADDRESS));
    saw("address", CALL(ioctl, terminal, TCSETS, BAD_ADDRESS));
}

CASE(flush_forgets_input)
{
    struct sys_termios modes;
    open_pair();
    change_modes(ECHO_, 0);
    type("old\n");
    CALL(ioctl, terminal, TCGETS, &modes);
    CALL(ioctl, terminal, TCSETSF, &modes);
    type("new\n");
    saw_bytes("read", text, sys_read(terminal, text, sizeof text));
}

CASE(hangup)
{
    open_pair();
    saw("close", sys_close(master));
    saw("read", sys_read(terminal, text, sizeof text));
    saw("write", sys_write(terminal, "x", 1));
}

CASE(master_without_terminal)
{
    open_pair();
    sys_write(terminal, "last", 4);
    sys_close(terminal);
    saw_bytes("read", text, sys_read(master, text, sizeof text));
    saw("end", sys_read(master, text, sizeof text));
}

CASE(interrupt_key)
{
    int ready[2];
    open_pair();
    sys_pipe(ready);
    int child = start();
    if (child == 0) {
        own_terminal();
        int job = start();
        if (job == 0) {
            send_byte(ready[1]);
            sys_read(terminal, text, sizeof text);
            sys_exit(0);
        }
        set_handler(SIGINT, on_signal, SA_RESTART);
        sys_exit((wait_for(job) & 0x7f) == SIGINT);
    }
    await_byte(ready[0]);
    sleep_ms(20);
    type("\003");
    saw_status("child", wait_for(child));
}

CASE(stop_key)
{
    int ready[2];
    open_pair();
    sys_pipe(ready);
    int child = start();
    if (child == 0) {
        own_terminal();
        int status, job = start();
        if (job == 0) {
            CALL(setpgid, 0, 0);
            send_byte(ready[1]);
            sleep_ms(5000);
            sys_exit(0);
        }
        CALL(setpgid, job, job);
        saw("foreground", CALL(ioctl, terminal, TIOCSPGRP, &job));
        sys_wait4(job, &status, WUNTRACED, 0);
        saw_status("job", status);
        sys_kill(job, SIGKILL);
        sys_exit(0);
    }
    await_byte(ready[0]);
    sleep_ms(20);
    type("\032");
    saw_status("child", wait_for(child));
}

CASE(foreground_group)
{
    open_pair();
    int child = start();
    if (child == 0) {
        int group = 0, none = 999999, negative = -1;
        saw("before", CALL(ioctl, terminal, TIOCGPGRP, &group));
        own_terminal();
        saw("get", CALL(ioctl, terminal, TIOCGPGRP, &group));
        saw_is("mine", group == sys_getpid());
        saw("nobody", CALL(ioctl, terminal, TIOCSPGRP, &none));
        saw("negative", CALL(ioctl, terminal, TIOCSPGRP, &negative));
        saw("address", CALL(ioctl, terminal, TIOCSPGRP, BAD_ADDRESS));
        saw("by its name", sys_open("/dev/tty", O_RDWR) >= 0);
        sys_exit(0);
    }
    saw_status("child", wait_for(child));
}

CASE(background_read)
{
    open_pair();
    int child = start();
    if (child == 0) {
        int status, job;
        own_terminal();
        if ((job = start()) == 0) {
            CALL(setpgid, 0, 0);
            sys_read(terminal, text, 1);
            sys_exit(0);
        }
        sys_wait4(job, &status, WUNTRACED, 0);
        saw_status("job", status);
        sys_kill(job, SIGKILL);
        wait_for(job);
        if ((job = start()) == 0) {
            struct sys_sigaction ignore = {1, 0, 0, 0};
            sys_sigaction(SIGTTIN, &ignore, 0);
            CALL(setpgid, 0, 0);
            saw("ignored", sys_read(terminal, text, 1));
            sys_exit(0);
        }
        wait_for(job);
        sys_exit(0);
    }
    saw_status("child", wait_for(child));
}

CASE(background_write)
{
    open_pair();
    int child = start();
    if (child == 0) {
        int status, job;
        own_terminal();
        if ((job = start()) == 0) {
            CALL(setpgid, 0, 0);
            sys_exit(sys_write(terminal, "x", 1));
        }
        saw_status("without TOSTOP", wait_for(job));
        change_modes(0, 0x100);
        if ((job = start()) == 0) {
            CALL(setpgid, 0, 0);
            sys_exit(sys_write(terminal, "x", 1));
        }
        sys_wait4(job, &status, WUNTRACED, 0);
        saw_status("with it", status);
        sys_kill(job, SIGKILL);
        wait_for(job);
        sys_exit(0);
    }
    saw_status("child", wait_for(child));
}

CASE(leader_ends)
{
    int ready[2];
    char got = 0;
    open_pair();
    sys_pipe(ready);
    int child = start();
    if (child == 0) {
        own_terminal();
        int job = start();
        if (job == 0) {
            struct sys_sigset all = {0xffffffff, 0xffffffff}, none = {1u << (SIGHUP - 1), 0};
            struct sys_timespec64 time = {2, 0};
            CALL(rt_sigprocmask, SIG_SETMASK, &all, 0, 8);
            send_byte(ready[1]);
            got = CALL(rt_sigtimedwait_time64, &none, 0, &time, 8) == SIGHUP ? 'H' : '?';
            sys_write(ready[1], &got, 1);
            sys_exit(0);
        }
        await_byte(ready[0]);
        sys_exit(0);
    }
    saw_status("leader", wait_for(child));
    sys_read(ready[0], &got, 1);
    saw_bytes("job", &got, 1);
}

CASE(nonblocking)
{
    open_pair();
    CALL(fcntl64, terminal, F_SETFL, O_NONBLOCK);
    saw("read", sys_read(terminal, text, 8));
    type("abc");
    saw("no line", sys_read(terminal, text, 8));
    type("\n");
    saw_bytes("line", text, sys_read(terminal, text, 8));
}

CASE(bytes_that_wait)
{
    int count = -1;
    open_pair();
    change_modes(ECHO_, 0);
    type("hello\n");
    saw("ioctl", CALL(ioctl, terminal, FIONREAD, &count));
    saw("count", count);
    saw("seek", sys_lseek(terminal, 0, SEEK_SET));
}

CASE(control_is_for_leaders)
{
    open_pair();
    int child = start();
    if (child == 0) {
        own_terminal();
        int job = start();
        if (job == 0) {
            saw("not a leader", CALL(ioctl, terminal, TIOCSCTTY, 0));
            CALL(setsid);
            saw("another session's", CALL(ioctl, terminal, TIOCSCTTY, 0));
            sys_exit(0);
        }
        wait_for(job);
        sys_exit(0);
    }
    saw_status("child", wait_for(child));
}

CASE(locked)
{
    int number = 0;
    char name[32];
    master = sys_open("/dev/ptmx", O_RDWR | O_NOCTTY);
    CALL(ioctl, master, TIOCGPTN, &number);
    put_number(put_text(name, "/dev/pts/"), number);
    saw("open", sys_open(name, O_RDWR | O_NOCTTY));
}

static struct sys_termios kept;

/* Settings, reading and writing by a group in the background. */
static void use_from_behind(void)
{
    struct sys_iovec piece = {(unsigned)text, 1};
    saw("settings", CALL(ioctl, terminal, TCSETS, &kept));
    saw("read", sys_read(terminal, text, 1));
    saw("readv", CALL(readv, terminal, &piece, 1));
    saw("write", sys_write(terminal, text, 1));
    saw("writev", CALL(writev, terminal, &piece, 1));
}

CASE(background_with_handlers)
{
    open_pair();
    int child = start();
    if (child == 0) {
        own_terminal();
        change_modes(0, 0x100);
        CALL(ioctl, terminal, TCGETS, &kept);
        int job = start();
        if (job == 0) {
            CALL(setpgid, 0, 0);
            set_handler(SIGTTIN, on_signal, 0);
            set_handler(SIGTTOU, on_signal, 0);
            use_from_behind();
            sys_exit(0);
        }
        saw_status("job", wait_for(job));
        sys_exit(0);
    }
    saw_status("child", wait_for(child));
}

/* Nobody could continue the group: it is not stopped. */
CASE(background_orphans)
{
    int ready[2];
    open_pair();
    sys_pipe(ready);
    int child = start();
    if (child == 0) {
        own_terminal();
        change_modes(0, 0x100);
        CALL(ioctl, terminal, TCGETS, &kept);
        int between = start();
        if (between == 0) {
            CALL(setpgid, 0, 0);
            int job = start();
            if (job == 0) {
                sleep_ms(20);
                use_from_behind();
                send_byte(ready[1]);
            }
            sys_exit(0);
        }
        wait_for(between);
        await_byte(ready[0]);
        sys_exit(0);
    }
    saw_status("child", wait_for(child));
}

CASE(hangup_of_vectors)
{
    struct sys_iovec piece = {(unsigned)text, 1};
    struct sys_termios modes;
    open_pair();
    sys_close(master);
    saw("readv", CALL(readv, terminal, &piece, 1));
    saw("writev", CALL(writev, terminal, &piece, 1));
    saw("settings", CALL(ioctl, terminal, TCGETS, &modes));
}
