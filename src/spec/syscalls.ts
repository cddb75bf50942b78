// The system calls: one row a call (abi.md; Linux's riscv32 table and man pages). The dispatcher, strace, the
// reference page and programs/include are made from it; a handler missing for a row does not compile, and in
// tests an errno that is not on the row is a panic.

import type { Syscall } from './syscalls/call.ts';
import { FILES } from './syscalls/files.ts';
import { MEMORY } from './syscalls/memory.ts';
import { PROCESSES } from './syscalls/processes.ts';
import { SIGNALS } from './syscalls/signals.ts';
import { SYSTEM } from './syscalls/system.ts';
import { THREADS } from './syscalls/threads.ts';
import { TIME } from './syscalls/time.ts';

export type { Arg, ArgType, Restart, Syscall } from './syscalls/call.ts';

/** Every call that the kernel has, by number. */
export const SYSCALLS = [...FILES, ...MEMORY, ...PROCESSES, ...SIGNALS, ...SYSTEM, ...THREADS, ...TIME].sort(
  (a, b) => a.number - b.number,
);

export type SyscallName = (typeof SYSCALLS)[number]['name'];

export const SYSCALL_BY_NUMBER: ReadonlyMap<number, Syscall & { readonly name: SyscallName }> = new Map(
  SYSCALLS.map((row) => [row.number, row]),
);
export const SYSCALL_BY_NAME: ReadonlyMap<string, Syscall & { readonly name: SyscallName }> = new Map(
  SYSCALLS.map((row) => [row.name, row]),
);
