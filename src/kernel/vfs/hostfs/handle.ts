// Files that the host has open for this machine, under numbers of the kernel's.

import type { Kernel } from '../../context.ts';
import { askHost } from '../../io/requests.ts';
import { get } from '../../table.ts';

/** The host may close a file. Nobody waits for that. */
export function closeHandle(k: Kernel, folder: number, handle: number): void {
  askHost(k, { kind: 'folder', folder, operation: { kind: 'close', handle } }, k.state.config.costs.streamLatency);
}

/** How many files the host has open. */
export function openHandles(k: Kernel): number {
  return k.state.passing.reduce((sum, id) => sum + (get(k.state.vnodes, id).host?.handle ? 1 : 0), 0);
}
