// Process groups: which of them nobody could continue.

import type { Kernel } from '../context.ts';
import { find } from '../table.ts';

/**
 * An orphaned group (POSIX): no member has a parent in the same session but another group, who would notice that it
 * stopped. Its processes are not stopped by the terminal.
 */
export function isOrphaned(k: Kernel, pgid: number): boolean {
  for (const member of k.state.processes.rows.values()) {
    if (member.pgid !== pgid || member.status === 'zombie') continue;
    const parent = find(k.state.processes, member.parent);
    if (parent !== undefined && parent.sid === member.sid && parent.pgid !== pgid) return false;
  }
  return true;
}
