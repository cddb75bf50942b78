// System calls: the kernel's log, and the assembler, linker and their kin as a service.

import { BAD_MEMORY, BLOCKS, call } from './call.ts';

export const SYSTEM = [
  call(
    116,
    'syslog',
    'action:int buf:out(size) size:int',
    'depends on the action: bytes written, or bytes there are',
    "read or clear the kernel's log",
    { EFAULT: BAD_MEMORY, EINVAL: 'no such action, or a negative size' },
  ),
  call(
    1110,
    'toolchain',
    'request:in(size) size:size reply:out(room) room:size',
    'bytes of the reply',
    'let the assembler, the linker, dis or nm work on bytes (docs/decisions/toolchain-inside.md)',
    {
      E2BIG: 'the request is larger than the limit tool-input',
      EFAULT: BAD_MEMORY,
      EINTR: 'a signal came first',
      EIO: 'the host could not do it',
      ENOSYS: 'this machine was started without them',
      ERANGE: 'the reply is larger than room',
    },
    BLOCKS,
  ),
] as const;
