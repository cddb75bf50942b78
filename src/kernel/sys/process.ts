// Calls on processes and threads: clone, execve, exit, wait4, ids, groups and sessions, limits.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import { Signal } from '../../spec/signals.ts';
import type { Kernel } from '../context.ts';
import { readCString, readWord, writeWord } from '../mem/copy.ts';
import { exec } from '../proc/exec.ts';
import { exitProcess, exitThread, reap } from '../proc/exit.ts';
import { cloneThread, fork } from '../proc/fork.ts';
import { setMask } from '../proc/mask.ts';
import { liveProcess, processOf } from '../proc/process.ts';
import { block } from '../proc/wait-queue.ts';
import type { CallRecord, Process, Thread } from '../state.ts';
import { type Handler, NO_RESULT, signed } from '../syscall.ts';
import { edit, find, get } from '../table.ts';
import { writeUsage } from './usage.ts';

const { WNOHANG, WUNTRACED, WCONTINUED } = FLAG_SETS.wait;
const CLONE = FLAG_SETS.clone;
const THREAD_FLAGS = CLONE.CLONE_VM | CLONE.CLONE_FS | CLONE.CLONE_FILES | CLONE.CLONE_SIGHAND | CLONE.CLONE_THREAD;
const ALL_SIGNALS = 0xffffffff;
const STOPPED = 0x7f;
const CONTINUED = 0xffff;

const exit: Handler = (k, thread, call) => {
  exitThread(k, thread, (call.args[0]! & 0xff) << 8);
  return NO_RESULT;
};

const exitGroup: Handler = (k, thread, call) => {
  exitProcess(k, thread, (call.args[0]! & 0xff) << 8);
  return NO_RESULT;
};

const clone: Handler = (k, thread, call) => {
  if (call.stage !== 0) return endOfVfork(k, thread, call);
  const [flags, stack, parentTid, tls, childTid] = call.args as [number, number, number, number, number];
  const isThread = (flags & CLONE.CLONE_THREAD) !== 0;
  if (isThread && (flags & THREAD_FLAGS) !== THREAD_FLAGS) return -Errno.EINVAL;
  if (!isThread && (flags & (CLONE.CLONE_SIGHAND | CLONE.CLONE_FS)) !== 0) return -Errno.EINVAL;
  if (isThread && (flags & CLONE.CLONE_VFORK) !== 0) return -Errno.EINVAL;
  const wantsTls = (flags & CLONE.CLONE_SETTLS) !== 0;
  const child = isThread ? cloneThread(k, thread, stack, wantsTls ? tls : undefined) : fork(k, thread, stack, flags);
  if (typeof child === 'number') return child;
  if (!isThread && wantsTls) child.regs[4] = tls;
  const space = get(k.state.processes, child.pid).space;
  if ((flags & CLONE.CLONE_PARENT_SETTID) !== 0) writeWord(k, processOf(k, thread).space, parentTid, child.id);
  if ((flags & CLONE.CLONE_CHILD_SETTID) !== 0) writeWord(k, space, childTid, child.id);
  if ((flags & CLONE.CLONE_CHILD_CLEARTID) !== 0) child.clearTid = childTid;
  return (flags & CLONE.CLONE_VFORK) === 0 ? child.id : vfork(k, thread, call, child);
};

/** The parent waits until the child execs or ends. Meanwhile only SIGKILL and a stop reach it. */
function vfork(k: Kernel, thread: Thread, call: CallRecord, child: Readonly<Thread>): number {
  edit(k.state.processes, child.pid).vforkParent = thread.id;
  call.stage = 1;
  call.data = [thread.maskLow, thread.maskHigh];
  setMask(k, thread, ALL_SIGNALS, ALL_SIGNALS);
  return block(k, thread, [], TIME_MAX, `child ${child.pid} after vfork`);
}

function endOfVfork(k: Kernel, thread: Thread, call: CallRecord): number {
  if (!call.completed) return block(k, thread, [], TIME_MAX, 'a child after vfork');
  setMask(k, thread, call.data[0]!, call.data[1]!);
  return call.result;
}

const execve: Handler = (k, thread, call) => {
  const space = processOf(k, thread).space;
  const max = k.state.config.limits.argumentBytes;
  const args = readStrings(k, space, call.args[1]!, max);
  if (typeof args === 'number') return args;
  const env = readStrings(k, space, call.args[2]!, max);
  if (typeof env === 'number') return env;
  const result = exec(k, thread, call.path, args, env);
  return result < 0 ? result : NO_RESULT;
};

/** A null-ended array of strings; a null pointer is an empty one. -errno for bad memory or too much of it. */
function readStrings(k: Kernel, space: number, va: number, maxBytes: number): Uint8Array[] | number {
  const strings: Uint8Array[] = [];
  let bytes = 4;
  for (let at = va; va !== 0; at += 4) {
    const pointer = readWord(k, space, at);
    if (pointer < 0) return -Errno.EFAULT;
    if (pointer === 0) break;
    const text = bytes > maxBytes ? null : readCString(k, space, pointer, maxBytes - bytes);
    if (text === undefined) return -Errno.EFAULT;
    if (text === null) return -Errno.E2BIG;
    strings.push(text);
    bytes += text.length + 5;
  }
  return strings;
}

const wait4: Handler = (k, thread, call) => {
  const options = call.args[2]!;
  const usage = call.args[3]!;
  if ((options & ~(WNOHANG | WUNTRACED | WCONTINUED)) !== 0) return -Errno.EINVAL;
  const process = processOf(k, thread);
  const wanted = process.children
    .map((pid) => get(k.state.processes, pid))
    .filter((child) => matches(process, child, signed(call, 0)));
  if (wanted.length === 0) return -Errno.ECHILD;
  const zombie = wanted.find((child) => child.status === 'zombie');
  if (zombie !== undefined) return reapChild(k, process, zombie, call.args[1]!, usage);
  const changed = wanted.find((child) => hasChanged(child, options));
  if (changed !== undefined) return reportChange(k, process, changed, call.args[1]!);
  if ((options & WNOHANG) !== 0) return 0;
  return block(k, thread, [process.childQueue], TIME_MAX, 'a child');
};

function matches(process: Readonly<Process>, child: Readonly<Process>, pid: number): boolean {
  if (pid > 0) return child.id === pid;
  if (pid === -1) return true;
  return child.pgid === (pid === 0 ? process.pgid : -pid);
}

function hasChanged(child: Readonly<Process>, options: number): boolean {
  if (child.stopReport === 0) return false;
  return (options & (child.stopReport === Signal.SIGCONT ? WCONTINUED : WUNTRACED)) !== 0;
}

function reapChild(
  k: Kernel,
  process: Readonly<Process>,
  zombie: Readonly<Process>,
  statusVa: number,
  usageVa: number,
): number {
  if (statusVa !== 0 && !writeWord(k, process.space, statusVa, zombie.exitStatus)) return -Errno.EFAULT;
  if (usageVa !== 0 && !writeUsage(k, process.space, usageVa, zombie.usage)) return -Errno.EFAULT;
  const pid = zombie.id;
  reap(k, pid);
  return pid;
}

function reportChange(k: Kernel, process: Readonly<Process>, child: Readonly<Process>, statusVa: number): number {
  const status = child.stopReport === Signal.SIGCONT ? CONTINUED : (child.stopReport << 8) | STOPPED;
  if (statusVa !== 0 && !writeWord(k, process.space, statusVa, status)) return -Errno.EFAULT;
  edit(k.state.processes, child.id).stopReport = 0;
  return child.id;
}

const setTidAddress: Handler = (_k, thread, call) => {
  thread.clearTid = call.args[0]!;
  return thread.id;
};

const setpgid: Handler = (k, thread, call) => {
  const own = processOf(k, thread);
  const pid = signed(call, 0) === 0 ? own.id : signed(call, 0);
  const group = signed(call, 1) === 0 ? pid : signed(call, 1);
  const target = liveProcess(k, pid);
  if (group < 0) return -Errno.EINVAL;
  if (target === undefined || (target.id !== own.id && target.parent !== own.id)) return -Errno.ESRCH;
  if (target.id !== own.id && target.hasExeced) return -Errno.EACCES;
  if (target.sid === target.id || target.sid !== own.sid) return -Errno.EPERM;
  const exists = [...k.state.processes.rows.values()].some((each) => each.pgid === group && each.sid === own.sid);
  if (group !== pid && !exists) return -Errno.EPERM;
  edit(k.state.processes, pid).pgid = group;
  return 0;
};

const setsid: Handler = (k, thread) => {
  const process = edit(k.state.processes, thread.pid);
  if ([...k.state.processes.rows.values()].some((each) => each.pgid === process.id)) return -Errno.EPERM;
  process.pgid = process.id;
  process.sid = process.id;
  process.tty = 0;
  return process.id;
};

function idCall(read: (process: Readonly<Process>) => number): Handler {
  return (k: Kernel, thread: Thread, call: CallRecord): number => {
    const process = find(k.state.processes, signed(call, 0) === 0 ? thread.pid : signed(call, 0));
    return process === undefined ? -Errno.ESRCH : read(process);
  };
}

const schedYield: Handler = (k) => {
  k.yields = true;
  return 0;
};

export const PROCESS_CALLS = {
  clone,
  execve,
  exit,
  exit_group: exitGroup,
  wait4,
  getpid: (_k, thread) => thread.pid,
  getppid: (k, thread) => processOf(k, thread).parent,
  gettid: (_k, thread) => thread.id,
  set_tid_address: setTidAddress,
  setpgid,
  getpgid: idCall((process) => process.pgid),
  getsid: idCall((process) => process.sid),
  setsid,
  sched_yield: schedYield,
} as const satisfies Readonly<Record<string, Handler>>;
