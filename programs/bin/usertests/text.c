/* Strings, and the lines in which cases say what they saw: they go to a pipe that the runner reads when the case is over,
   so that what a crashed case saw is not lost. */
#include "runner.h"

void *memset(void *to, int byte, size_t n)
{
    for (char *at = to; n > 0; n--) *at++ = byte;
    return to;
}

void *memcpy(void *to, const void *from, size_t n)
{
    const char *source = from;
    for (char *at = to; n > 0; n--) *at++ = *source++;
    return to;
}

int memcmp(const void *a, const void *b, size_t n)
{
    const unsigned char *x = a, *y = b;
    for (; n > 0; n--, x++, y++)
        if (*x != *y) return *x - *y;
    return 0;
}

size_t text_length(const char *text)
{
    size_t n = 0;
    while (text[n] != 0) n++;
    return n;
}

int same_text(const char *a, const char *b)
{
    while (*a != 0 && *a == *b) a++, b++;
    return *a == *b;
}

int starts_with(const char *text, const char *head)
{
    while (*head != 0)
        if (*text++ != *head++) return 0;
    return 1;
}

const char *find_text(const char *text, const char *part)
{
    for (; *text != 0; text++)
        if (starts_with(text, part)) return text;
    return 0;
}

char *put_text(char *to, const char *text)
{
    while ((*to = *text++) != 0) to++;
    return to;
}

char *put_number(char *to, long value)
{
    char digits[12];
    int at = LENGTH(digits);
    unsigned long rest = value < 0 ? -(unsigned long)value : (unsigned long)value;
    digits[--at] = 0;
    do digits[--at] = '0' + rest % 10;
    while ((rest /= 10) != 0);
    if (value < 0) digits[--at] = '-';
    return put_text(to, digits + at);
}

#define NAME(error) [error] = #error
static const char *const error_names[] = {
    NAME(EPERM), NAME(ENOENT), NAME(ESRCH), NAME(EINTR), NAME(EIO), NAME(ENXIO), NAME(E2BIG), NAME(ENOEXEC),
    NAME(EBADF), NAME(ECHILD), NAME(EAGAIN), NAME(ENOMEM), NAME(EACCES), NAME(EFAULT), NAME(EBUSY), NAME(EEXIST),
    NAME(EXDEV), NAME(ENODEV), NAME(ENOTDIR), NAME(EISDIR), NAME(EINVAL), NAME(ENFILE), NAME(EMFILE), NAME(ENOTTY),
    NAME(ETXTBSY), NAME(EFBIG), NAME(ENOSPC), NAME(ESPIPE), NAME(EROFS), NAME(EMLINK), NAME(EPIPE), NAME(ERANGE),
    NAME(EDEADLK), NAME(ENAMETOOLONG), NAME(ENOSYS), NAME(ENOTEMPTY), NAME(ELOOP), NAME(ENODATA), NAME(EOVERFLOW),
    NAME(ELIBBAD), NAME(ENOTSOCK), NAME(ENOTSUP), NAME(ETIMEDOUT), NAME(EALREADY), NAME(ESTALE), NAME(EOWNERDEAD),
};
static const char *const signal_names[] = {
    "0", NAME(SIGHUP), NAME(SIGINT), NAME(SIGQUIT), NAME(SIGILL), NAME(SIGTRAP), NAME(SIGABRT), NAME(SIGBUS),
    NAME(SIGFPE), NAME(SIGKILL), NAME(SIGUSR1), NAME(SIGSEGV), NAME(SIGUSR2), NAME(SIGPIPE), NAME(SIGALRM),
    NAME(SIGTERM), NAME(SIGSTKFLT), NAME(SIGCHLD), NAME(SIGCONT), NAME(SIGSTOP), NAME(SIGTSTP), NAME(SIGTTIN),
    NAME(SIGTTOU), NAME(SIGURG), NAME(SIGXCPU), NAME(SIGXFSZ), NAME(SIGVTALRM), NAME(SIGPROF), NAME(SIGWINCH),
    NAME(SIGIO), NAME(SIGPWR), NAME(SIGSYS),
};

const char *signal_name(int signal)
{
    return signal > 0 && signal < LENGTH(signal_names) ? signal_names[signal] : "no signal";
}

/* One write an item: pieces of two processes never mix. */
static void say(const char *what, const char *value)
{
    char line[512];
    char *at = line;
    *at++ = ' ';
    if (what[0] != 0) {
        at = put_text(at, what);
        *at++ = '=';
    }
    at = put_text(at, value);
    sys_write(RESULT_FD, line, at - line);
}

static const char *error_name(long result)
{
    static char number[16];
    if (-result < LENGTH(error_names) && error_names[-result] != 0) return error_names[-result];
    *put_text(put_number(put_text(number, "error "), -result), "") = 0;
    return number;
}

void saw(const char *what, long result)
{
    char digits[16];
    if (result < 0 && result >= -4095) say(what, error_name(result));
    else {
        put_number(digits, result);
        say(what, digits);
    }
}

void saw_number(const char *what, long value)
{
    char digits[16];
    put_number(digits, value);
    say(what, digits);
}

void saw_hex(const char *what, unsigned value)
{
    char digits[16];
    char *at = put_text(digits, "0x");
    int shift = 28;
    while (shift > 0 && value >> shift == 0) shift -= 4;
    for (; shift >= 0; shift -= 4) *at++ = "0123456789abcdef"[value >> shift & 15];
    *at = 0;
    say(what, digits);
}

void saw_is(const char *what, int truth)
{
    say(what, truth ? "yes" : "no");
}

void saw_text(const char *what, const char *text)
{
    saw_bytes(what, text, text_length(text));
}

void saw_bytes(const char *what, const void *text, long n)
{
    char quoted[400];
    char *at = quoted;
    const char *from = text;
    if (n < 0) {
        saw(what, n);
        return;
    }
    *at++ = '"';
    for (; n > 0 && at < quoted + LENGTH(quoted) - 8; n--, from++) {
        if (*from == '\n') at = put_text(at, "\\n");
        else if (*from == 0) at = put_text(at, "\\0");
        else if (*from == '\r') at = put_text(at, "\\r");
        else if (*from < ' ' || *from == 0x7f) {
            *at++ = '\\';
            *at++ = 'x';
            *at++ = "0123456789abcdef"[*from >> 4 & 15];
            *at++ = "0123456789abcdef"[*from & 15];
        } else *at++ = *from;
    }
    *put_text(at, n > 0 ? "\"..." : "\"") = 0;
    say(what, quoted);
}

/* A status of wait4 in words. */
char *put_status(char *to, int status)
{
    if (status < 0) return put_text(to, error_name(status));
    if (status == 0xffff) return put_text(to, "continued");
    if ((status & 0xff) == 0x7f) return put_text(put_text(to, "stopped "), signal_name(status >> 8));
    if ((status & 0x7f) != 0) return put_text(put_text(to, "killed "), signal_name(status & 0x7f));
    return put_number(put_text(to, "exit "), status >> 8);
}

void saw_status(const char *what, int status)
{
    char text[64];
    put_status(text, status);
    say(what, text);
}

void saw_signal(const char *what, int signal)
{
    say(what, signal_name(signal));
}
