// System calls: signals.

import { BAD_MEMORY, call, SEND_ERRORS, SIGSET_SIZE, SLEEPS } from './call.ts';

export const SIGNALS = [
  call(
    129,
    'kill',
    'pid:pid signal:signal',
    '0',
    'send a signal to a process, a group (negative or 0) or all (-1)',
    SEND_ERRORS,
  ),
  call(130, 'tkill', 'tid:tid signal:signal', '0', 'send a signal to a thread', SEND_ERRORS),
  call(131, 'tgkill', 'pid:pid tid:tid signal:signal', '0', 'send a signal to a thread of a process', SEND_ERRORS),
  call(132, 'sigaltstack', 'new:struct-in(stack) old:struct-out(stack)', '0', 'stack for handlers with SA_ONSTACK', {
    EFAULT: BAD_MEMORY,
    EINVAL: 'bad flags',
    ENOMEM: 'smaller than 2048 bytes',
    EPERM: 'it is in use',
  }),
  call(
    133,
    'rt_sigsuspend',
    'mask:struct-in(sigset) size:size',
    'always -EINTR',
    'wait for a signal under another mask',
    { EFAULT: BAD_MEMORY, EINTR: 'a handler ran', EINVAL: SIGSET_SIZE },
    SLEEPS,
  ),
  call(
    134,
    'rt_sigaction',
    'signal:signal new:struct-in(sigaction) old:struct-out(sigaction) size:size',
    '0',
    'say what a signal does',
    { EFAULT: BAD_MEMORY, EINVAL: `no such signal, one that cannot be changed, or ${SIGSET_SIZE}` },
  ),
  call(
    135,
    'rt_sigprocmask',
    'how:flags(sigprocmask) new:struct-in(sigset) old:struct-out(sigset) size:size',
    '0',
    'change the signals that the thread blocks',
    { EFAULT: BAD_MEMORY, EINVAL: `bad how, or ${SIGSET_SIZE}` },
  ),
  call(136, 'rt_sigpending', 'set:struct-out(sigset) size:size', '0', 'blocked signals that have come', {
    EFAULT: BAD_MEMORY,
    EINVAL: SIGSET_SIZE,
  }),
  call(139, 'rt_sigreturn', '', 'does not return', 'end a handler: everything as it was when the signal came'),
  call(
    421,
    'rt_sigtimedwait_time64',
    'set:struct-in(sigset) info:struct-out(siginfo) timeout:struct-in(timespec64) size:size',
    'the signal',
    'take a blocked signal of a set, or wait for one',
    {
      EAGAIN: 'none came in time',
      EFAULT: BAD_MEMORY,
      EINTR: 'another signal came first',
      EINVAL: `a bad time, or ${SIGSET_SIZE}`,
    },
    SLEEPS,
  ),
] as const;
