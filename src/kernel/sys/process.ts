// Calls that make, replace and end processes and threads: clone, execve, exit; ids.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import { USER_END } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { beginCopy, copyPages, shareSpace } from '../mem/address-space.ts';
import { writeWord } from '../mem/copy.ts';
import { lockSpace, unlockSpace } from '../mem/steps.ts';
import { beginSearch, readStrings } from '../proc/arguments.ts';
import { exec } from '../proc/exec.ts';
import { COPIES, exitProcess, exitThread, leaveSpace } from '../proc/exit.ts';
import { cloneThread, fork, mayFork } from '../proc/fork.ts';
import { setMask } from '../proc/mask.ts';
import { processOf } from '../proc/process.ts';
import { accessAtOnce } from '../proc/script.ts';
import { block } from '../proc/wait-queue.ts';
import type { CallRecord, Thread } from '../state.ts';
import { AGAIN, BLOCKED, type Handler, NO_RESULT } from '../syscall.ts';
import { edit, get } from '../table.ts';
import { accessInCall } from '../vfs/hostfs/program.ts';
import { workOf } from '../vfs/hostfs/work.ts';

const CLONE = FLAG_SETS.clone;
const THREAD_FLAGS = CLONE.CLONE_VM | CLONE.CLONE_FS | CLONE.CLONE_FILES | CLONE.CLONE_SIGHAND | CLONE.CLONE_THREAD;
const ALL_SIGNALS = 0xffffffff;
/** Thread pointer among the registers. */
const TP = 4;

const exit: Handler = (k, thread, call) => {
  exitThread(k, thread, (call.args[0]! & 0xff) << 8);
  return NO_RESULT;
};

const exitGroup: Handler = (k, thread, call) => {
  exitProcess(k, thread, (call.args[0]! & 0xff) << 8);
  return NO_RESULT;
};

/** Stage of clone: its child works in vfork. In COPIES its data are the child's space and the next address. */
const WAITS = 1;

const clone: Handler = (k, thread, call) => {
  if (call.stage === WAITS) return endOfVfork(k, thread, call);
  const [flags, stack, , tls] = call.args as [number, number, number, number];
  const isThread = (flags & CLONE.CLONE_THREAD) !== 0;
  if (isThread && (flags & THREAD_FLAGS) !== THREAD_FLAGS) return -Errno.EINVAL;
  if (!isThread && (flags & (CLONE.CLONE_SIGHAND | CLONE.CLONE_FS)) !== 0) return -Errno.EINVAL;
  if (isThread && (flags & CLONE.CLONE_VFORK) !== 0) return -Errno.EINVAL;
  if (!isThread) return forkStep(k, thread, call);
  const wantsTls = (flags & CLONE.CLONE_SETTLS) !== 0;
  const child = cloneThread(k, thread, stack, wantsTls ? tls : undefined);
  return typeof child === 'number' ? child : started(k, thread, call, child);
};

/** fork: as many pages are copied as an entry may; the last one makes the process. */
function forkStep(k: Kernel, thread: Thread, call: CallRecord): number {
  const [flags, stack, , tls] = call.args as [number, number, number, number];
  const process = processOf(k, thread);
  const refused = call.stage === 0 ? mayFork(k, process) : 0;
  if (refused < 0) return refused;
  const space = memoryOfChild(k, thread, call);
  if (space === AGAIN || space === BLOCKED) return space;
  unlockSpace(k, thread, process.space);
  if (space < 0) return space;
  const child = fork(k, thread, space, stack, flags);
  if (typeof child === 'number') {
    leaveSpace(k, thread, space);
    return child;
  }
  if ((flags & CLONE.CLONE_SETTLS) !== 0) child.regs[TP] = tls;
  return started(k, thread, call, child);
}

/** The space of the child: the parent's own (CLONE_VM), or a copy; -errno, BLOCKED or AGAIN. */
function memoryOfChild(k: Kernel, thread: Thread, call: CallRecord): number {
  const parent = processOf(k, thread).space;
  if ((call.args[0]! & CLONE.CLONE_VM) !== 0) return shareSpace(k, parent);
  if (call.stage === 0) {
    const waiting = lockSpace(k, thread, parent);
    if (waiting !== 0) return waiting;
    call.stage = COPIES;
    call.data = [beginCopy(k, parent), 0];
    if (call.data[0] === 0) return -Errno.ENOMEM;
  }
  const [child, from] = call.data as [number, number];
  const next = copyPages(k, parent, child, from);
  call.data = [child, next];
  if (next === USER_END) return child;
  if (next >= 0) return AGAIN;
  leaveSpace(k, thread, child);
  return -Errno.ENOMEM;
}

/** The child runs: ids go where they are wanted; after vfork the parent waits. */
function started(k: Kernel, thread: Thread, call: CallRecord, child: Thread): number {
  const [flags, , parentTid, , childTid] = call.args as [number, number, number, number, number];
  const space = get(k.state.processes, child.pid).space;
  if ((flags & CLONE.CLONE_PARENT_SETTID) !== 0) writeWord(k, processOf(k, thread).space, parentTid, child.id);
  if ((flags & CLONE.CLONE_CHILD_SETTID) !== 0) writeWord(k, space, childTid, child.id);
  if ((flags & CLONE.CLONE_CHILD_CLEARTID) !== 0) child.clearTid = childTid;
  return (flags & CLONE.CLONE_VFORK) === 0 ? child.id : vfork(k, thread, call, child);
}

/** The parent waits until the child execs or ends. Meanwhile only SIGKILL and a stop reach it. */
function vfork(k: Kernel, thread: Thread, call: CallRecord, child: Readonly<Thread>): number {
  edit(k.state.processes, child.pid).vforkParent = thread.id;
  call.stage = WAITS;
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
  const search = call.host?.search ?? beginSearch(call);
  const problem = readStrings(k, processOf(k, thread).space, search);
  if (problem === AGAIN) workOf(thread, call).search = search;
  if (problem !== 0) return problem;
  const { cwd } = processOf(k, thread);
  const access = k.state.folders > 0 ? accessInCall(k, thread, call, search) : accessAtOnce(k, cwd);
  const result = exec(k, thread, call.path, search, access);
  return result === 0 ? NO_RESULT : result;
};

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
