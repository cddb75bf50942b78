// Waiting for children: wait4 and waitid. A child that has ended is reaped; one that stopped or went on is reported once.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import { SiCode, Signal } from '../../spec/signals.ts';
import type { Kernel } from '../context.ts';
import { writeBytes, writeWord } from '../mem/copy.ts';
import { CORE_FLAG, reap } from '../proc/exit.ts';
import { processOf } from '../proc/process.ts';
import { block } from '../proc/wait-queue.ts';
import type { Process, Thread } from '../state.ts';
import { type Handler, signed } from '../syscall.ts';
import { edit, get } from '../table.ts';
import { packStruct } from './struct.ts';
import { writeUsage } from './usage.ts';

const { WNOHANG, WUNTRACED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, __WCLONE } = FLAG_SETS.wait;
const { P_ALL, P_PID, P_PGID } = FLAG_SETS.idtype;
/** Every child is one that these ask for: they are accepted, without effect. */
const NO_EFFECT = __WNOTHREAD | __WALL;
const STOPPED = 0x7f;
const CONTINUED = 0xffff;
const MOST_NEGATIVE = -0x80000000;

type Matches = (child: Readonly<Process>) => boolean;
/** What there is to tell: a child, and its status as wait4 gives it. */
interface Report {
  readonly child: Readonly<Process>;
  readonly status: number;
}

const wait4: Handler = (k, thread, call) => {
  const [, statusVa, options, usageVa] = call.args as [number, number, number, number];
  const pid = signed(call, 0);
  if ((options & ~(WNOHANG | WUNTRACED | WCONTINUED | NO_EFFECT | __WCLONE)) !== 0) return -Errno.EINVAL;
  if (pid === MOST_NEGATIVE) return -Errno.ESRCH;
  const { pgid, space } = processOf(k, thread);
  const matches = (child: Readonly<Process>): boolean =>
    pid === -1 || (pid > 0 ? child.id === pid : child.pgid === (pid === 0 ? pgid : -pid));
  const report = findReport(k, thread, matches, options | WEXITED);
  if (typeof report === 'number') return report;
  const { child, status } = report;
  // As on Linux, a child whose status cannot be written is reaped all the same.
  settle(k, child.id);
  if (statusVa !== 0 && !writeWord(k, space, statusVa, status)) return -Errno.EFAULT;
  if (usageVa !== 0 && !writeUsage(k, space, usageVa, child.usage, child.peakPages)) return -Errno.EFAULT;
  return child.id;
};

const waitid: Handler = (k, thread, call) => {
  const [idType, , infoVa, options, usageVa] = call.args as [number, number, number, number, number];
  const id = signed(call, 1);
  if ((options & ~(WNOHANG | WNOWAIT | WUNTRACED | WEXITED | WCONTINUED | NO_EFFECT | __WCLONE)) !== 0)
    return -Errno.EINVAL;
  if ((options & (WUNTRACED | WEXITED | WCONTINUED)) === 0) return -Errno.EINVAL;
  if ((idType === P_PID && id <= 0) || (idType === P_PGID && id < 0)) return -Errno.EINVAL;
  if (idType !== P_ALL && idType !== P_PID && idType !== P_PGID) return -Errno.EINVAL;
  const { pgid, space } = processOf(k, thread);
  const group = id === 0 ? pgid : id;
  const matches = (child: Readonly<Process>): boolean =>
    idType === P_ALL || (idType === P_PID ? child.id === id : child.pgid === group);
  const report = findReport(k, thread, matches, options);
  if (typeof report === 'number' && report !== 0) return report;
  if (typeof report !== 'number' && (options & WNOWAIT) === 0) settle(k, report.child.id);
  if (infoVa !== 0 && !writeInfo(k, space, infoVa, report === 0 ? undefined : (report as Report))) return -Errno.EFAULT;
  if (typeof report === 'number') return 0;
  const { child } = report;
  if (usageVa !== 0 && !writeUsage(k, space, usageVa, child.usage, child.peakPages)) return -Errno.EFAULT;
  return 0;
};

/** The first child that matches and has something to tell; otherwise what the call answers: it waits, 0 or -ECHILD. */
function findReport(k: Kernel, thread: Thread, matches: Matches, options: number): Report | number {
  const process = processOf(k, thread);
  // Every child ends with SIGCHLD: none is a "clone child".
  const only = (options & __WCLONE) !== 0 && (options & __WALL) === 0;
  const wanted = only ? [] : process.children.map((pid) => get(k.state.processes, pid)).filter(matches);
  if (wanted.length === 0) return -Errno.ECHILD;
  const zombie = (options & WEXITED) !== 0 ? wanted.find((child) => child.status === 'zombie') : undefined;
  if (zombie !== undefined) return { child: zombie, status: zombie.exitStatus };
  const changed = wanted.find((child) => hasChanged(child, options));
  if (changed !== undefined) {
    const { stopReport } = changed;
    return { child: changed, status: stopReport === Signal.SIGCONT ? CONTINUED : (stopReport << 8) | STOPPED };
  }
  if ((options & WNOHANG) !== 0) return 0;
  return block(k, thread, [process.childQueue], TIME_MAX, 'a child');
}

function hasChanged(child: Readonly<Process>, options: number): boolean {
  if (child.stopReport === 0 || child.status === 'zombie') return false;
  return (options & (child.stopReport === Signal.SIGCONT ? WCONTINUED : WUNTRACED)) !== 0;
}

/** The parent knows: a zombie goes, a stop is not told again. */
function settle(k: Kernel, pid: number): void {
  if (get(k.state.processes, pid).status === 'zombie') reap(k, pid);
  else edit(k.state.processes, pid).stopReport = 0;
}

/** A struct siginfo as SIGCHLD has it; all zeros when there is nothing to tell. */
function writeInfo(k: Kernel, space: number, va: number, report: Report | undefined): boolean {
  if (report === undefined) return writeBytes(k, space, va, packStruct('siginfo', {}));
  const { child, status } = report;
  const info = { signo: Signal.SIGCHLD, pid: child.id, ...codeOf(status) };
  return writeBytes(k, space, va, packStruct('siginfo', info));
}

function codeOf(status: number): { readonly code: number; readonly status: number } {
  if (status === CONTINUED) return { code: SiCode.CLD_CONTINUED, status: Signal.SIGCONT };
  if ((status & 0xff) === STOPPED) return { code: SiCode.CLD_STOPPED, status: status >>> 8 };
  const signal = status & 0x7f;
  if (signal === 0) return { code: SiCode.CLD_EXITED, status: (status >>> 8) & 0xff };
  return { code: (status & CORE_FLAG) !== 0 ? SiCode.CLD_DUMPED : SiCode.CLD_KILLED, status: signal };
}

export const WAIT_CALLS = { wait4, waitid } as const satisfies Readonly<Record<string, Handler>>;
