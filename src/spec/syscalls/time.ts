// System calls: clocks, sleeping and timers.

import { BAD_MEMORY, CLOCK_ERRORS, CLOCK_SLEEP_ERRORS, call, SLEEP_ERRORS, SLEEPS } from './call.ts';

export const TIME = [
  call(
    101,
    'nanosleep',
    'request:struct-in(timespec) remain:struct-out(timespec)',
    '0',
    'sleep; 32-bit words',
    SLEEP_ERRORS,
    SLEEPS,
  ),
  call(
    102,
    'getitimer',
    'which:flags(itimer) value:struct-out(itimerval)',
    '0',
    'read the interval timer; only ITIMER_REAL is there',
    { EFAULT: BAD_MEMORY, EINVAL: 'no such timer' },
  ),
  call(
    103,
    'setitimer',
    'which:flags(itimer) value:struct-in(itimerval) old:struct-out(itimerval)',
    '0',
    'set the timer that sends SIGALRM; only ITIMER_REAL is there',
    { EFAULT: BAD_MEMORY, EINVAL: 'no such timer, or a bad time' },
  ),
  call(
    113,
    'clock_gettime',
    'clock:flags(clock) time:struct-out(timespec)',
    '0',
    'read a clock; 32-bit words',
    CLOCK_ERRORS,
  ),
  call(
    115,
    'clock_nanosleep',
    'clock:flags(clock) flags:flags(timer) request:struct-in(timespec) remain:struct-out(timespec)',
    '0',
    'sleep on a clock; 32-bit words',
    CLOCK_SLEEP_ERRORS,
    SLEEPS,
  ),
  call(403, 'clock_gettime64', 'clock:flags(clock) time:struct-out(timespec64)', '0', 'read a clock', CLOCK_ERRORS),
  call(
    406,
    'clock_getres_time64',
    'clock:flags(clock) time:struct-out(timespec64)',
    '0',
    'resolution of a clock',
    CLOCK_ERRORS,
  ),
  call(
    407,
    'clock_nanosleep_time64',
    'clock:flags(clock) flags:flags(timer) request:struct-in(timespec64) remain:struct-out(timespec64)',
    '0',
    'sleep on a clock',
    CLOCK_SLEEP_ERRORS,
    SLEEPS,
  ),
] as const;
