// System calls: threads, futexes and their scheduling.

import { BAD_MEMORY, BLOCKS, call, FUTEX_ERRORS, IMMEDIATE } from './call.ts';

export const THREADS = [
  call(93, 'exit', 'status:int', 'does not return', 'end this thread; the process, if it is the last'),
  call(96, 'set_tid_address', 'address:pointer', 'thread id', 'word to clear and wake when the thread ends'),
  call(
    98,
    'futex',
    'address:pointer op:flags(futex) value:uint timeout:pointer address2:pointer value3:uint',
    '0; of wakes and requeues how many threads',
    'wait for a word of memory to change, wake those who do; 32-bit time',
    FUTEX_ERRORS,
    BLOCKS,
  ),
  call(99, 'set_robust_list', 'head:pointer size:size', '0', 'list of locks that are given up when the thread ends', {
    EINVAL: 'size is not 12',
  }),
  call(122, 'sched_setaffinity', 'tid:tid size:size mask:in(size)', '0', 'choose the harts that a thread may run on', {
    EFAULT: BAD_MEMORY,
    EINVAL: 'no hart of this machine is in the mask',
    ESRCH: 'no such thread',
  }),
  call(
    123,
    'sched_getaffinity',
    'tid:tid size:size mask:out(size)',
    'bytes written',
    'harts that a thread may run on',
    { EFAULT: BAD_MEMORY, EINVAL: 'size is too small, or no multiple of 4', ESRCH: 'no such thread' },
  ),
  call(124, 'sched_yield', '', '0', 'let the next runnable thread run'),
  call(178, 'gettid', '', 'thread id', 'id of this thread', {}, IMMEDIATE),
  call(
    422,
    'futex_time64',
    'address:pointer op:flags(futex) value:uint timeout:pointer address2:pointer value3:uint',
    '0; of wakes and requeues how many threads',
    'wait for a word of memory to change, wake those who do',
    FUTEX_ERRORS,
    BLOCKS,
  ),
] as const;
