// Every system call and its handler: a row of src/spec/syscalls.ts without one does not compile.

import type { SyscallName } from '../../spec/syscalls.ts';
import type { Handler } from '../syscall.ts';
import { AFFINITY_CALLS } from './affinity.ts';
import { CREDENTIAL_CALLS } from './credentials.ts';
import { FILE_CALLS } from './files.ts';
import { FUTEX_CALLS } from './futex.ts';
import { ITIMER_CALLS } from './itimer.ts';
import { LIMIT_CALLS } from './limits.ts';
import { MEMORY_CALLS } from './memory.ts';
import { MEMORY_ADVICE_CALLS } from './memory-advice.ts';
import { MISC_CALLS } from './misc.ts';
import { MREMAP_CALLS } from './mremap.ts';
import { PROCESS_CALLS } from './process.ts';
import { SIGNAL_CALLS } from './signal.ts';
import { SIGNAL_ACTION_CALLS } from './signal-action.ts';
import { SYSLOG_CALLS } from './syslog.ts';
import { TIME_CALLS, TIME_INTERRUPTED } from './time.ts';
import { TOOLCHAIN_CALLS } from './toolchain.ts';
import { WAIT_CALLS } from './wait.ts';

export const HANDLERS: Readonly<Record<SyscallName, Handler>> = {
  ...CREDENTIAL_CALLS,
  ...FILE_CALLS,
  ...FUTEX_CALLS,
  ...ITIMER_CALLS,
  ...LIMIT_CALLS,
  ...MEMORY_CALLS,
  ...MEMORY_ADVICE_CALLS,
  ...MREMAP_CALLS,
  ...MISC_CALLS,
  ...PROCESS_CALLS,
  ...AFFINITY_CALLS,
  ...SIGNAL_CALLS,
  ...SIGNAL_ACTION_CALLS,
  ...TIME_CALLS,
  ...SYSLOG_CALLS,
  ...TOOLCHAIN_CALLS,
  ...WAIT_CALLS,
};

/** What calls do that have more to say than EINTR when a signal handler ends them. */
export const INTERRUPTED: Readonly<Partial<Record<SyscallName, Handler>>> = TIME_INTERRUPTED;
