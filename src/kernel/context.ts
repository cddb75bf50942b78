// The kernel's context: what every kernel function gets as its first argument. `state` is the machine; the rest is
// the Wasm core, whoever watches, and scratch that means nothing between two kernel entries.

import type { Machine } from '../machine/machine.ts';
import type { Observer } from './observe.ts';
import type { HartOrder } from './proc/hart-order.ts';
import type { Seat } from './proc/seat.ts';
import type { Policy, PolicyContext } from './sched/policy.ts';
import type { CallRecord, KernelState } from './state.ts';
import type { NameIndex } from './vfs/name-index.ts';

export interface Kernel {
  state: KernelState;
  readonly machine: Machine;
  observer: Observer | undefined;
  /** The policy that state.config names. */
  policy: Policy;
  /** What it sees of this kernel (choose.ts). */
  policyContext: PolicyContext | undefined;
  /** Hart that entered the kernel, and its clock when it did. */
  hart: number;
  clock: number;
  /** Cycles charged in this entry so far: they go to its account when it ends. */
  charged: number;
  /** Threads at the front of state.runQueue that are not in the queue any more (proc/queued.ts). */
  taken: number;
  /** Bytes and pages of work done in this entry: handlers stop at ENTRY_BYTES_MAX and ENTRY_PAGES_MAX. */
  work: number;
  /** What the host has spent on entries since run() began, in about nanoseconds: run() comes back before it is deaf for long. */
  spent: number;
  /** Memory ran out in this entry: its thread's process is killed when it ends. */
  outOfMemory: boolean;
  /** The thread gives up the hart when this entry ends (sched_yield). */
  yields: boolean;
  /** A page of a file of the host was needed in this entry that is not in memory: whoever asked waits for it. */
  wanted: WantedPage | undefined;
  /** File of the host of which a page was needed in this entry that the host could not read; 0: none. */
  failed: number;
  /** Tests: an errno that is not on the row of its call is a panic. */
  strict: boolean;
  /** Rows of threads that had a hart, to save the look-ups (proc/seat.ts). */
  readonly seats: (Seat | undefined)[];
  /** What run() knows of the clocks of all harts while it runs. */
  readonly order: HartOrder;
  /** Names of large directories (vfs/name-index.ts). */
  readonly nameIndex: NameIndex;
  /** The call being entered, reused for every first entry; cloned into the thread when it blocks. */
  readonly scratch: CallRecord;
  /** Whoever watches wants run() to come back after this turn: not state, a run is the same however it is cut. */
  breaks: boolean;
  /** Somebody hears of every call (trace hash, observers): then none takes the short way. Looked up by run(). */
  isHeard: boolean;
  /** Running trace hash, when it was asked for. */
  trace: TraceHash | undefined;
}

export interface WantedPage {
  readonly vnode: number;
  readonly page: number;
}

/** Two 32-bit halves of the hash over every kernel entry. */
export interface TraceHash {
  low: number;
  high: number;
}

/** Virtual time within this entry: what a clock shows, and the readyAt of whoever is woken now. */
export function now(k: Kernel): number {
  return k.clock + k.charged;
}

/** This entry costs so many cycles more. */
export function charge(k: Kernel, cycles: number): void {
  k.charged += cycles;
}

/** An invariant of ours is broken. The run ends with a report; no guest can cause this. */
export class KernelError extends Error {
  override readonly name = 'KernelError';
}

export function panic(message: string): never {
  throw new KernelError(message);
}
