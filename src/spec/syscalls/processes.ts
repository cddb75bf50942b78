// System calls: processes, their groups, limits and accounts.

import { BAD_MEMORY, BLOCKS, call, HOST_FULL, IMMEDIATE, NO_MEMORY, PATH_ERRORS } from './call.ts';

const PRIORITY_ERRORS = { EINVAL: 'bad which', ESRCH: 'no such process' } as const;

export const PROCESSES = [
  call(
    95,
    'waitid',
    'idtype:flags(idtype) id:pid info:struct-out(siginfo) options:flags(wait) usage:struct-out(rusage)',
    '0; what happened is in info, whose pid is 0 with WNOHANG and none ready',
    'wait for a child to end, stop or go on',
    {
      ECHILD: 'no such child',
      EFAULT: BAD_MEMORY,
      EINTR: 'a signal came first',
      EINVAL: 'bad idtype, id or options',
    },
    BLOCKS,
  ),
  call(
    140,
    'setpriority',
    'which:flags(priority) who:pid nice:int',
    '0',
    'change nice values: -20 is most of the processor, 19 least',
    PRIORITY_ERRORS,
  ),
  call(
    141,
    'getpriority',
    'which:flags(priority) who:pid',
    '20 - nice: 1 to 40',
    'the nicest of some processes',
    PRIORITY_ERRORS,
  ),
  call(164, 'setrlimit', 'resource:flags(rlimit) limit:struct-in(rlimit)', '0', 'set a limit; 32-bit words', {
    EFAULT: BAD_MEMORY,
    EINVAL: 'no such limit, or cur above max',
    EPERM: 'max raised',
  }),
  call(167, 'prctl', 'option:flags(prctl) argument:pointer', '0', 'name of this thread', {
    EFAULT: BAD_MEMORY,
    EINVAL: 'no such option',
  }),
  call(174, 'getuid', '', '0', 'user of this process: always root', {}, IMMEDIATE),
  call(175, 'geteuid', '', '0', 'effective user', {}, IMMEDIATE),
  call(176, 'getgid', '', '0', 'group', {}, IMMEDIATE),
  call(177, 'getegid', '', '0', 'effective group', {}, IMMEDIATE),
  call(179, 'sysinfo', 'info:struct-out(sysinfo)', '0', 'time since boot, memory, processes', { EFAULT: BAD_MEMORY }),
  call(94, 'exit_group', 'status:int', 'does not return', 'end the process'),
  call(153, 'times', 'times:struct-out(tms)', 'ticks since the start', 'CPU times; 100 ticks are a second', {
    EFAULT: BAD_MEMORY,
  }),
  call(154, 'setpgid', 'pid:pid group:pid', '0', 'move a process to a group', {
    ESRCH: 'no such process',
    EPERM: 'another session',
    EINVAL: 'bad number',
    EACCES: 'the child has called execve',
  }),
  call(155, 'getpgid', 'pid:pid', 'process group', 'group of a process', { ESRCH: 'no such process' }),
  call(156, 'getsid', 'pid:pid', 'session', 'session of a process', { ESRCH: 'no such process' }),
  call(157, 'setsid', '', 'session', 'start a session', { EPERM: 'already leads a group' }),
  call(160, 'uname', 'buf:struct-out(utsname)', '0', 'names of the system', { EFAULT: BAD_MEMORY }),
  call(163, 'getrlimit', 'resource:flags(rlimit) limit:struct-out(rlimit)', '0', 'read a limit; 32-bit words', {
    EFAULT: BAD_MEMORY,
    EINVAL: 'no such limit',
  }),
  call(165, 'getrusage', 'who:flags(rusage) usage:struct-out(rusage)', '0', 'CPU time and counts of work', {
    EFAULT: BAD_MEMORY,
    EINVAL: 'bad who',
  }),
  call(172, 'getpid', '', 'process id', 'id of this process', {}, IMMEDIATE),
  call(173, 'getppid', '', 'process id', 'id of the parent', {}, IMMEDIATE),
  call(
    220,
    'clone',
    'flags:flags(clone) stack:pointer parent_tid:pointer tls:pointer child_tid:pointer',
    'id of the child; 0 in the child',
    'make a process or a thread',
    {
      EAGAIN: 'too many processes or threads',
      EINVAL: 'flags that do not go together',
      ENOMEM: NO_MEMORY,
    },
  ),
  call(
    221,
    'execve',
    'path:path argv:strings envp:strings',
    'does not return on success',
    'replace the program of this process',
    {
      ...PATH_ERRORS,
      E2BIG: 'too many arguments',
      EIO: 'cannot be read',
      ENFILE: HOST_FULL,
      ELIBBAD: 'its dynamic loader is none',
      ENOEXEC: 'not an executable for this machine',
      ENOMEM: NO_MEMORY,
      ETXTBSY: 'it is open for writing',
    },
  ),
  call(
    260,
    'wait4',
    'pid:pid status:pointer options:flags(wait) usage:struct-out(rusage)',
    'pid of the child; 0 with WNOHANG and none ready',
    'wait for a child to end',
    {
      ECHILD: 'no such child',
      EFAULT: BAD_MEMORY,
      EINTR: 'a signal came first',
      EINVAL: 'bad options',
      ESRCH: 'no such process',
    },
    BLOCKS,
  ),
  call(
    261,
    'prlimit64',
    'pid:pid resource:flags(rlimit) new:struct-in(rlimit64) old:struct-out(rlimit64)',
    '0',
    'read and set a limit',
    { EFAULT: BAD_MEMORY, EINVAL: 'no such limit, or cur above max', EPERM: 'max raised', ESRCH: 'no such process' },
  ),
] as const;
