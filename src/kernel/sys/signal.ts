// Calls that send signals.

import { Errno } from '../../spec/errno.ts';
import { SiCode } from '../../spec/signals.ts';
import type { Kernel } from '../context.ts';
import { INIT, processOf } from '../proc/process.ts';
import { raiseProcess, raiseThread, userSignal } from '../proc/signal.ts';
import type { Process } from '../state.ts';
import { type Handler, signed } from '../syscall.ts';
import { find } from '../table.ts';

const LAST_SIGNAL = 64;

const kill: Handler = (k, thread, call) => {
  const pid = signed(call, 0);
  const signal = signed(call, 1);
  if (signal < 0 || signal > LAST_SIGNAL) return -Errno.EINVAL;
  const targets = killTargets(k, processOf(k, thread), pid);
  if (targets.length === 0) return -Errno.ESRCH;
  if (signal !== 0) for (const target of targets) raiseProcess(k, target.id, userSignal(signal, thread.pid));
  return 0;
};

/** Processes that a pid argument of kill(2) means. Init takes no signals. */
function killTargets(k: Kernel, sender: Readonly<Process>, pid: number): Readonly<Process>[] {
  const all = [...k.state.processes.rows.values()];
  if (pid > 0) return all.filter((each) => each.id === pid);
  if (pid === -1) return all.filter((each) => each.id !== INIT && each.id !== sender.id);
  const group = pid === 0 ? sender.pgid : -pid;
  return all.filter((each) => each.pgid === group && each.id !== INIT);
}

function killThread(k: Kernel, sender: number, pid: number | undefined, tid: number, signal: number): number {
  if (tid <= 0 || (pid !== undefined && pid <= 0) || signal < 0 || signal > LAST_SIGNAL) return -Errno.EINVAL;
  const target = find(k.state.threads, tid);
  if (target === undefined || (pid !== undefined && target.pid !== pid)) return -Errno.ESRCH;
  if (signal !== 0) raiseThread(k, tid, { signal, code: SiCode.SI_TKILL, pid: sender, value: 0 });
  return 0;
}

export const SIGNAL_CALLS = {
  kill,
  tkill: (k, thread, call) => killThread(k, thread.pid, undefined, signed(call, 0), signed(call, 1)),
  tgkill: (k, thread, call) => killThread(k, thread.pid, signed(call, 0), signed(call, 1), signed(call, 2)),
} as const satisfies Readonly<Record<string, Handler>>;
