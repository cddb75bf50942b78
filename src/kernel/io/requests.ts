// Requests to the host: a row each until the reply is here, which comes as an input (kernel.md 1.5).

import { type Kernel, now } from '../context.ts';
import type { HostRequest, HostRequestFields } from '../host.ts';
import { add, edit, get, sortedIds } from '../table.ts';

/** Asks the host; virtual time stands still until the reply, which enters after `latency` cycles. The request's id. */
export function askHost(k: Kernel, request: HostRequestFields, latency: number): number {
  return add(k.state.requests, { due: now(k) + latency, synchronous: true, taken: false, request }).id;
}

/** The requests that the driver has not seen yet, oldest first. */
export function takeRequests(k: Kernel): HostRequest[] {
  return sortedIds(k.state.requests)
    .filter((id) => !get(k.state.requests, id).taken)
    .map((id) => {
      const row = edit(k.state.requests, id);
      row.taken = true;
      return { id, request: row.request };
    });
}
