// Memory of a process as an observer reads it: nothing is faulted in, no bit of a page table changes.

import type { Kernel } from '../kernel/context.ts';
import { peekBytes, peekWord } from '../kernel/mem/peek.ts';
import { find } from '../kernel/table.ts';

/** Bytes at `va`, as many as are mapped without a gap, at most `length`; undefined if the first one is not. */
export function readProcessMemory(k: Kernel, pid: number, va: number, length: number): Uint8Array | undefined {
  const process = find(k.state.processes, pid);
  return process === undefined ? undefined : peekBytes(k, process.space, va, length);
}

/** The word at `va`, or undefined. */
export function readProcessWord(k: Kernel, pid: number, va: number): number | undefined {
  const process = find(k.state.processes, pid);
  return process === undefined ? undefined : peekWord(k, process.space, va);
}
