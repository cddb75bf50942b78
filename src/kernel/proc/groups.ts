// Process groups: which of them nobody could continue, and what becomes of them.

import { Signal } from '../../spec/signals.ts';
import type { Kernel } from '../context.ts';
import type { Process } from '../state.ts';
import { find, get } from '../table.ts';
import { INIT } from './process.ts';
import { kernelSignal, raiseGroup } from './signal.ts';

/**
 * An orphaned group (POSIX): no member has a parent in the same session but another group, who would notice that it
 * stopped; init would not. Its processes are not stopped by the terminal.
 */
export function isOrphaned(k: Kernel, pgid: number): boolean {
  for (const member of k.state.processes.rows.values()) {
    if (member.pgid !== pgid || member.status === 'zombie') continue;
    const parent = find(k.state.processes, member.parent);
    if (parent !== undefined && parent.id !== INIT && parent.sid === member.sid && parent.pgid !== pgid) return false;
  }
  return true;
}

/** Groups whose last link may be this process: its own and its children's, as far as somebody can continue them now. */
export function groupsKept(k: Kernel, process: Readonly<Process>): number[] {
  const groups = [process.pgid, ...process.children.map((pid) => get(k.state.processes, pid).pgid)];
  return [...new Set(groups)].filter((pgid) => !isOrphaned(k, pgid));
}

/** Stopped processes of groups that are orphaned now would never go on: they get SIGHUP and SIGCONT (POSIX). */
export function releaseOrphans(k: Kernel, groups: readonly number[]): void {
  for (const pgid of groups) {
    const stopped = [...k.state.processes.rows.values()].some(
      (each) => each.pgid === pgid && each.status === 'stopped',
    );
    if (!stopped || !isOrphaned(k, pgid)) continue;
    raiseGroup(k, pgid, kernelSignal(Signal.SIGHUP));
    raiseGroup(k, pgid, kernelSignal(Signal.SIGCONT));
  }
}
