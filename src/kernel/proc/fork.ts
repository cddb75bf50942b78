// clone: a new process with a copy of everything (fork), or a new thread of the same process that shares it.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { charge, type Kernel, now } from '../context.ts';
import { copyFiles, shareFiles } from '../io/file-table.ts';
import type { Process, Thread } from '../state.ts';
import { edit, get } from '../table.ts';
import { holdVnode } from '../vfs/lookup.ts';
import { saveContext } from './context-switch.ts';
import { isWatched } from './cpu-timers.ts';
import { newProcess, newThread } from './process.ts';
import { makeRunnable } from './run-queue.ts';

const { RLIMIT_NPROC } = FLAG_SETS.rlimit;
const { CLONE_FILES } = FLAG_SETS.clone;
/** What a new process costs the host (Kernel.spent). */
const PROCESS_WORK = 16_384;
const SP = 2;
const TP = 4;
const A0 = 10;

/** Whether one more process may be made: 0, or -EAGAIN. */
export function mayFork(k: Kernel, parent: Readonly<Process>): number {
  const { processes, config } = k.state;
  const limit = Math.min(parent.limits[RLIMIT_NPROC]!.current, config.limits.processes);
  return processes.rows.size >= limit || isThreadLimit(k, parent) ? -Errno.EAGAIN : 0;
}

/**
 * The child's row, with `space` as its memory, which is its own from now on; or -errno, and the space stays the
 * caller's. `stack` 0 keeps the parent's. With CLONE_FILES it works on the parent's descriptors.
 */
export function fork(k: Kernel, thread: Thread, space: number, stack: number, flags: number): Thread | number {
  const parent = edit(k.state.processes, thread.pid);
  const refused = mayFork(k, parent);
  if (refused < 0) return refused;
  charge(k, k.state.config.costs.processCreate);
  k.spent += PROCESS_WORK;
  const child = newThread(k, 0);
  const process = newProcess(k, child.id, parent.id);
  inherit(k, parent, process);
  process.files = (flags & CLONE_FILES) !== 0 ? shareFiles(k, parent.files) : copyFiles(k, parent.files);
  process.space = space;
  process.threads.push(child.id);
  parent.children.push(child.id);
  startLike(k, thread, child, stack);
  child.altSp = thread.altSp;
  child.altSize = thread.altSize;
  k.observer?.fork?.(parent.id, child.id, now(k));
  return child;
}

/** A new thread of the same process: own stack, registers and TLS, all else shared. Its row, or -errno. */
export function cloneThread(k: Kernel, thread: Thread, stack: number, tls: number | undefined): Thread | number {
  if (isThreadLimit(k, get(k.state.processes, thread.pid))) return -Errno.EAGAIN;
  charge(k, k.state.config.costs.threadCreate);
  const child = newThread(k, thread.pid);
  edit(k.state.processes, thread.pid).threads.push(child.id);
  startLike(k, thread, child, stack);
  if (tls !== undefined) child.regs[TP] = tls;
  return child;
}

/** RLIMIT_NPROC counts threads, as on Linux. */
function isThreadLimit(k: Kernel, process: Readonly<Process>): boolean {
  const limit = Math.min(process.limits[RLIMIT_NPROC]!.current, k.state.config.limits.threads);
  return k.state.threads.rows.size >= limit;
}

/** The child goes on behind the ecall, with result 0. */
function startLike(k: Kernel, thread: Thread, child: Thread, stack: number): void {
  saveContext(k, thread.hart, child);
  child.pc += 4;
  child.regs[A0] = 0;
  if (stack !== 0) child.regs[SP] = stack;
  child.maskLow = thread.maskLow;
  child.maskHigh = thread.maskHigh;
  child.affinity = thread.affinity.slice();
  child.cpuWatch = isWatched(get(k.state.processes, child.pid));
  makeRunnable(k, child, now(k));
}

function inherit(k: Kernel, parent: Readonly<Process>, child: Process): void {
  child.pgid = parent.pgid;
  child.sid = parent.sid;
  child.name = parent.name;
  child.exe = parent.exe;
  child.cwd = parent.cwd;
  child.umask = parent.umask;
  child.tty = parent.tty;
  child.nice = parent.nice;
  // Arguments, actions and limits are replaced when they change, never changed: they can be shared.
  child.args = parent.args;
  child.actions = parent.actions;
  child.limits = parent.limits;
  child.startedAt = now(k);
  if (child.cwd !== 0) holdVnode(k, child.cwd);
}
