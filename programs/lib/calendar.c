/* Dates: gmtime, timegm, strftime. There are no time zones: local time is UTC. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#define WEAK __attribute__((weak))

static const char days[] = "Sunday\0   Monday\0   Tuesday\0  Wednesday\0Thursday\0 Friday\0   Saturday";
static const char months[] =
    "January\0  February\0 March\0    April\0    May\0      June\0     July\0     August\0   September\0October\0  November\0 December";

static const char *name_of(const char *names, unsigned n) { return names + n * 10; }

static int is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

/* Days from 1970-01-01 to the first of March of a year: leap days come last in years that begin in March. */
static int days_to_march(int year)
{
    return 365 * (year - 1970) + year / 4 - year / 100 + year / 400 - 477 + 59;
}

/* struct tm *gmtime_r(const time_t *time, struct tm *to): the date and time of day. Result: to. */
WEAK struct tm *gmtime_r(const time_t *time, struct tm *to)
{
    int day = *time / 86400, second = *time % 86400;
    if (second < 0)
        second += 86400, day--;
    to->tm_sec = second % 60;
    to->tm_min = second / 60 % 60;
    to->tm_hour = second / 3600;
    to->tm_wday = (day % 7 + 11) % 7;
    int year = 1970 + day / 365;
    while (day < days_to_march(year))
        year--;
    while (day >= days_to_march(year + 1))
        year++;
    day -= days_to_march(year); /* from March on: months have 31 30 31 30 31, and again */
    int month = (5 * day + 2) / 153;
    to->tm_mday = day - (153 * month + 2) / 5 + 1;
    to->tm_mon = month < 10 ? month + 2 : month - 10;
    to->tm_year = year + (month >= 10) - 1900;
    to->tm_yday = month >= 10 ? day - 306 : day + 59 + is_leap(year);
    to->tm_isdst = 0;
    return to;
}

/* struct tm *gmtime(const time_t *time): gmtime_r into memory of its own. */
WEAK struct tm *gmtime(const time_t *time)
{
    static struct tm result;
    return gmtime_r(time, &result);
}

/* struct tm *localtime(const time_t *time): gmtime. */
WEAK struct tm *localtime(const time_t *time) { return gmtime(time); }

/* time_t timegm(const struct tm *from): seconds since 1970 of a date. */
WEAK time_t timegm(const struct tm *from)
{
    int month = from->tm_mon - 2, year = from->tm_year + 1900;
    if (month < 0)
        month += 12, year--;
    int day = days_to_march(year) + (153 * month + 2) / 5 + from->tm_mday - 1;
    return (time_t)day * 86400 + from->tm_hour * 3600 + from->tm_min * 60 + from->tm_sec;
}

/* What stands for a directive that is made of others, or 0. */
static const char *spelled_out(char letter)
{
    switch (letter) {
    case 'c': return "%a %b %e %H:%M:%S %Y";
    case 'D': case 'x': return "%m/%d/%y";
    case 'F': return "%Y-%m-%d";
    case 'T': case 'X': return "%H:%M:%S";
    case 'R': return "%H:%M";
    case 'r': return "%I:%M:%S %p";
    default: return 0;
    }
}

/* One directive as text. */
static void directive(char *to, size_t size, char letter, const struct tm *t)
{
    int hour = (t->tm_hour + 11) % 12 + 1;
    switch (letter) {
    case 'a': snprintf(to, size, "%.3s", name_of(days, t->tm_wday)); break;
    case 'A': snprintf(to, size, "%s", name_of(days, t->tm_wday)); break;
    case 'b': case 'h': snprintf(to, size, "%.3s", name_of(months, t->tm_mon)); break;
    case 'B': snprintf(to, size, "%s", name_of(months, t->tm_mon)); break;
    case 'C': snprintf(to, size, "%02d", (t->tm_year + 1900) / 100); break;
    case 'd': snprintf(to, size, "%02d", t->tm_mday); break;
    case 'e': snprintf(to, size, "%2d", t->tm_mday); break;
    case 'H': snprintf(to, size, "%02d", t->tm_hour); break;
    case 'I': snprintf(to, size, "%02d", hour); break;
    case 'j': snprintf(to, size, "%03d", t->tm_yday + 1); break;
    case 'm': snprintf(to, size, "%02d", t->tm_mon + 1); break;
    case 'M': snprintf(to, size, "%02d", t->tm_min); break;
    case 'n': snprintf(to, size, "\n"); break;
    case 'p': snprintf(to, size, t->tm_hour < 12 ? "AM" : "PM"); break;
    case 's': snprintf(to, size, "%lld", timegm(t)); break;
    case 'S': snprintf(to, size, "%02d", t->tm_sec); break;
    case 't': snprintf(to, size, "\t"); break;
    case 'u': snprintf(to, size, "%d", t->tm_wday == 0 ? 7 : t->tm_wday); break;
    case 'w': snprintf(to, size, "%d", t->tm_wday); break;
    case 'y': snprintf(to, size, "%02d", t->tm_year % 100); break;
    case 'Y': snprintf(to, size, "%d", t->tm_year + 1900); break;
    case 'z': snprintf(to, size, "+0000"); break;
    case 'Z': snprintf(to, size, "UTC"); break;
    case '%': snprintf(to, size, "%%"); break;
    default: snprintf(to, size, "%%%c", letter); break;
    }
}

/* size_t strftime(char *to, size_t size, const char *format, const struct tm *time): a date as text. 0 if it does not fit. */
WEAK size_t strftime(char *to, size_t size, const char *format, const struct tm *time)
{
    size_t at = 0;
    for (; *format != 0; format++) {
        char text[40] = {*format, 0};
        if (*format == '%' && format[1] != 0) {
            const char *long_form = spelled_out(*++format);
            if (long_form != 0)
                strftime(text, sizeof text, long_form, time);
            else
                directive(text, sizeof text, *format, time);
        }
        size_t length = strlen(text);
        if (at + length >= size)
            return 0;
        memcpy(to + at, text, length);
        at += length;
    }
    if (size > 0)
        to[at] = 0;
    return at;
}
