// Calls that make, replace and end processes and threads: clone, execve, exit; ids.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import type { Kernel } from '../context.ts';
import { readCString, readWord, writeWord } from '../mem/copy.ts';
import { exec } from '../proc/exec.ts';
import { exitProcess, exitThread } from '../proc/exit.ts';
import { cloneThread, fork } from '../proc/fork.ts';
import { setMask } from '../proc/mask.ts';
import { processOf } from '../proc/process.ts';
import { block } from '../proc/wait-queue.ts';
import type { CallRecord, Thread } from '../state.ts';
import { type Handler, NO_RESULT } from '../syscall.ts';
import { edit, get } from '../table.ts';

const CLONE = FLAG_SETS.clone;
const THREAD_FLAGS = CLONE.CLONE_VM | CLONE.CLONE_FS | CLONE.CLONE_FILES | CLONE.CLONE_SIGHAND | CLONE.CLONE_THREAD;
const ALL_SIGNALS = 0xffffffff;

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

const setTidAddress: Handler = (_k, thread, call) => {
  thread.clearTid = call.args[0]!;
  return thread.id;
};

const schedYield: Handler = (k) => {
  k.yields = true;
  return 0;
};

export const PROCESS_CALLS = {
  clone,
  execve,
  exit,
  exit_group: exitGroup,
  getpid: (_k, thread) => thread.pid,
  getppid: (k, thread) => processOf(k, thread).parent,
  gettid: (_k, thread) => thread.id,
  set_tid_address: setTidAddress,
  sched_yield: schedYield,
} as const satisfies Readonly<Record<string, Handler>>;
