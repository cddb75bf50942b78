// What it takes to put a thread on a hart: its row, its process's row and the page table, behind look-ups in three
// tables. A switch asks for them every time, so they are kept at hand. Not state: a seat is good while its rows are
// the tables' own (no snapshot shares them) and the process works in the space whose root it is.

import type { Kernel } from '../context.ts';
import type { Process, Thread } from '../state.ts';
import { edit, get } from '../table.ts';

export interface Seat {
  thread: Thread;
  process: Process;
  /** Space of the process, and the frame of its first-level page table. */
  space: number;
  root: number;
}

/** Seats kept: of a thread at its id modulo this. */
export const SEATS = 2048;

/** Rows and page table of a thread, the rows for changing until the next snapshot. Panics if there is none. */
export function seatOf(k: Kernel, tid: number): Seat {
  const seat = k.seats[tid & (SEATS - 1)];
  return seat !== undefined && isGood(k, seat, tid) ? seat : takeSeat(k, tid);
}

function isGood(k: Kernel, { thread, process, space }: Seat, tid: number): boolean {
  const { threads, processes } = k.state;
  return (
    thread.id === tid && thread.stamp === threads.stamp && process.stamp === processes.stamp && process.space === space
  );
}

function takeSeat(k: Kernel, tid: number): Seat {
  const thread = edit(k.state.threads, tid);
  const process = edit(k.state.processes, thread.pid);
  const { space } = process;
  const seat = { thread, process, space, root: get(k.state.spaces, space).root };
  k.seats[tid & (SEATS - 1)] = seat;
  return seat;
}

/** The thread is gone: its rows are not kept because of its seat. */
export function clearSeat(k: Kernel, tid: number): void {
  const at = tid & (SEATS - 1);
  if (k.seats[at]?.thread.id === tid) k.seats[at] = undefined;
}
