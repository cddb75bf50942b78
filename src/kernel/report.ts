// What can be asked of a machine at any time: who is blocked on what, what has leaked, how the cycles add up. Nothing
// is changed here.

import type { Kernel } from './context.ts';
import type { BlockedThread } from './observe.ts';
import { addUsage, newUsage } from './proc/process.ts';
import type { Thread } from './state.ts';
import { find, get } from './table.ts';

/** Every thread that is blocked or stopped, with what it waits for. */
export function describeBlocked(k: Kernel): BlockedThread[] {
  return [...k.state.threads.rows.values()]
    .filter((thread) => thread.status === 'blocked' || thread.status === 'stopped')
    .map((thread) => describeThread(k, thread));
}

function describeThread(k: Kernel, thread: Readonly<Thread>): BlockedThread {
  return {
    tid: thread.id,
    pid: thread.pid,
    name: get(k.state.processes, thread.pid).name,
    status: thread.status,
    pc: thread.pc,
    waitsFor: thread.status === 'stopped' ? 'SIGCONT' : thread.waitReason,
    syscall: thread.call?.number ?? -1,
  };
}

/** Some thread waits for input of a terminal that is still there. */
export function isOutsideAwaited(k: Kernel): boolean {
  for (const thread of k.state.threads.rows.values()) {
    if (thread.waitingOn.some((queue) => find(k.state.waitQueues, queue)?.outside)) return true;
  }
  return false;
}

/** What is still there though nobody should need it; all 0 after the last process has ended. */
export interface Leaks {
  readonly frames: number;
  readonly processes: number;
  readonly threads: number;
  readonly spaces: number;
  readonly openFiles: number;
  readonly pipes: number;
  readonly timers: number;
}

/** Compares with the state right after boot. Cached pages of files are no leak: they can be dropped. */
export function leaks(k: Kernel): Leaks {
  const s = k.state;
  return {
    frames: s.memory.used - s.memory.baseline - s.pageCache.rows.size,
    processes: s.processes.rows.size - 1,
    threads: s.threads.rows.size,
    spaces: s.spaces.rows.size,
    openFiles: s.openFiles.rows.size,
    pipes: s.pipes.rows.size,
    timers: s.timers.rows.size,
  };
}

/** Cycles by account, summed over harts, threads and everything that has ended; `clocks` is what they must add up to. */
export interface Accounts {
  readonly user: number;
  readonly system: number;
  readonly switches: number;
  readonly idle: number;
  readonly interrupts: number;
  readonly clocks: number;
}

export function accounts(k: Kernel): Accounts {
  const sum = newUsage();
  addUsage(sum, k.state.ended);
  for (const process of k.state.processes.rows.values()) addUsage(sum, process.usage);
  for (const thread of k.state.threads.rows.values()) addUsage(sum, thread);
  const total = (read: (h: number) => number): number => k.state.harts.reduce((all, _, h) => all + read(h), 0);
  return {
    user: sum.userCycles,
    system: sum.systemCycles,
    switches: sum.switchCycles,
    idle: total((h) => k.state.harts[h]!.idleCycles),
    interrupts: total((h) => k.state.harts[h]!.interruptCycles),
    clocks: total((h) => k.machine.harts[h]!.clock),
  };
}
