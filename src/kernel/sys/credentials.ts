// Who a process is and how it is treated: user and group (always root), groups and sessions, nice values, names.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import type { Kernel } from '../context.ts';
import { leaveTerminal } from '../io/controlling.ts';
import { readBytes, readCString, writeBytes } from '../mem/copy.ts';
import { liveProcess, processOf } from '../proc/process.ts';
import type { CallRecord, Process, Thread } from '../state.ts';
import { type Handler, signed } from '../syscall.ts';
import { edit, find } from '../table.ts';

const { PRIO_PROCESS, PRIO_PGRP, PRIO_USER } = FLAG_SETS.priority;
const { PR_SET_NAME, PR_GET_NAME } = FLAG_SETS.prctl;
const LOWEST_NICE = -20;
const HIGHEST_NICE = 19;
/** Bytes of a thread's name, its 0 included. */
const NAME_BYTES = 16;
const ROOT = 0;

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
  leaveTerminal(k, process);
  process.pgid = process.id;
  process.sid = process.id;
  return process.id;
};

function idCall(read: (process: Readonly<Process>) => number): Handler {
  return (k: Kernel, thread: Thread, call: CallRecord): number => {
    const process = find(k.state.processes, signed(call, 0) === 0 ? thread.pid : signed(call, 0));
    return process === undefined ? -Errno.ESRCH : read(process);
  };
}

/** The nicest of the processes meant, as 20 - nice: results of system calls are not negative. */
const getpriority: Handler = (k, thread, call) => {
  const meant = meantBy(k, thread, call);
  if (typeof meant === 'number') return meant;
  return Math.max(...meant.map(({ nice }) => 20 - nice));
};

const setpriority: Handler = (k, thread, call) => {
  const meant = meantBy(k, thread, call);
  if (typeof meant === 'number') return meant;
  const nice = Math.min(Math.max(signed(call, 2), LOWEST_NICE), HIGHEST_NICE);
  for (const { id } of meant) edit(k.state.processes, id).nice = nice;
  return 0;
};

/** The processes that `which` and `who` name; -errno. */
function meantBy(k: Kernel, thread: Readonly<Thread>, call: CallRecord): Readonly<Process>[] | number {
  const which = call.args[0]!;
  const who = signed(call, 1);
  const own = processOf(k, thread);
  const alive = [...k.state.processes.rows.values()].filter(({ threads }) => threads.length > 0);
  const group = who === 0 ? own.pgid : who;
  let meant: Readonly<Process>[];
  if (which === PRIO_PROCESS) {
    const pid = who === 0 ? own.id : (find(k.state.threads, who)?.pid ?? 0);
    meant = alive.filter(({ id }) => id === pid);
  } else if (which === PRIO_PGRP) meant = alive.filter(({ pgid }) => pgid === group);
  else if (which === PRIO_USER) meant = who === ROOT ? alive : [];
  else return -Errno.EINVAL;
  return meant.length === 0 ? -Errno.ESRCH : meant;
}

/** Only the name of the calling thread: that of the first thread is the process's. */
const prctl: Handler = (k, thread, call) => {
  const [option, va] = call.args as [number, number];
  const { space, name } = processOf(k, thread);
  if (option === PR_GET_NAME) {
    const bytes = new Uint8Array(NAME_BYTES);
    bytes.set(new TextEncoder().encode(thread.name || name).subarray(0, NAME_BYTES - 1));
    return writeBytes(k, space, va, bytes) ? 0 : -Errno.EFAULT;
  }
  if (option !== PR_SET_NAME) return -Errno.EINVAL;
  const text = readCString(k, space, va, NAME_BYTES - 1) ?? readLong(k, space, va);
  if (text === undefined) return -Errno.EFAULT;
  thread.name = new TextDecoder().decode(text);
  if (thread.id === thread.pid) edit(k.state.processes, thread.pid).name = thread.name;
  return 0;
};

/** The start of a name that is too long; undefined: bad address. */
function readLong(k: Kernel, space: number, va: number): Uint8Array | undefined {
  return readBytes(k, space, va, NAME_BYTES - 1);
}

const root: Handler = () => ROOT;

export const CREDENTIAL_CALLS = {
  setpgid,
  getpgid: idCall((process) => process.pgid),
  getsid: idCall((process) => process.sid),
  setsid,
  getpriority,
  setpriority,
  prctl,
  getuid: root,
  geteuid: root,
  getgid: root,
  getegid: root,
} as const satisfies Readonly<Record<string, Handler>>;
