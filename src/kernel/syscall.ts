// What a system call handler is, and what it answers. The dispatcher is in dispatch.ts.
//
// A handler gets the thread (its row, for changing) and the call: arguments as unsigned numbers, open files and path
// already resolved. It returns the result or -errno, or one of the answers below. A call that blocked runs the same
// handler again when it is woken, with the same record (`woken` says why, `stage`, `done` and `data` say how far it
// was). Bytes go through mem/copy.ts.

import type { Kernel } from './context.ts';
import type { CallRecord, Thread } from './state.ts';

export type Handler = (k: Kernel, thread: Thread, call: CallRecord) => number;

/**
 * The answers that are no result are larger than any, file offsets included. This one: the thread is on a wait queue;
 * proc/wait-queue.ts `block` returns it.
 */
export const BLOCKED = Number.MAX_SAFE_INTEGER - 2;
/** Enough work for one entry: run me again from the record. */
export const AGAIN = Number.MAX_SAFE_INTEGER - 1;
/** Registers and pc are as they shall be (execve, sigreturn), or the thread is gone (exit). */
export const NO_RESULT = Number.MAX_SAFE_INTEGER;

/** What was found is no id (a vnode), but what the handler returns: -errno, or one of the answers. */
export function isAnswer(found: number): boolean {
  return found < 0 || found >= BLOCKED;
}

/** An argument as a signed number. */
export function signed(call: CallRecord, index: number): number {
  return call.args[index]! | 0;
}
