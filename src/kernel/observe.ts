// What can be watched while the kernel works. Observers are not state: they may not change anything (but ask run() to
// come back, by Kernel.breaks), and a run is the same with and without them. Arguments are plain; arrays are only valid during the call.

import type { InputEvent } from '../spec/inputs.ts';
import type { Region, Usage } from './state.ts';

/** Why a fault could not be resolved. */
export type FaultReason =
  | 'unmapped'
  | 'null pointer'
  | 'read-only'
  | 'not readable'
  | 'not executable'
  | 'kernel address'
  | 'stack overflow'
  | 'misaligned'
  | 'illegal instruction'
  | 'breakpoint'
  | 'beyond the end of the file'
  | 'out of memory'
  | 'outside memory';

/** A program that a signal of the hardware ended. Symbols and lines are added by src/debug. */
export interface CrashReport {
  readonly pid: number;
  readonly tid: number;
  readonly name: string;
  /** Path of the executable. */
  readonly exe: string;
  readonly signal: number;
  readonly code: number;
  readonly cause: number;
  readonly pc: number;
  readonly tval: number;
  /** The word at pc, or undefined if it cannot be read. */
  readonly instruction: number | undefined;
  readonly registers: readonly number[];
  readonly reason: FaultReason;
  /** Region that holds tval, or undefined. */
  readonly region: Readonly<Region> | undefined;
  readonly clock: number;
}

export interface BlockedThread {
  readonly tid: number;
  readonly pid: number;
  readonly name: string;
  readonly status: string;
  readonly pc: number;
  /** What it waits for, in words. */
  readonly waitsFor: string;
  /** Number of the system call it is in, or -1. */
  readonly syscall: number;
}

/** Whether the observer wants to know of every entry or every call. */
export function hearsCalls(observer: Observer | undefined): boolean {
  return observer?.entry !== undefined || observer?.syscall !== undefined || observer?.syscallReturn !== undefined;
}

export interface Observer {
  /** Every entry into the kernel from a hart: the trace hash is made of these. `cause` 0x80000005 is the end of a quantum. */
  entry?(hart: number, clock: number, cause: number, pc: number, regs: Uint32Array): void;
  syscall?(tid: number, number: number, args: readonly number[], path: string, clock: number): void;
  /** A timer or input takes effect on this hart. */
  interrupt?(hart: number, clock: number, cause: number): void;
  /** `result` as in a0, signed. Not called for calls that do not return (exit, a successful execve is 0). */
  syscallReturn?(tid: number, number: number, result: number, clock: number): void;
  dispatch?(hart: number, tid: number, clock: number): void;
  /** The thread leaves the hart: 'preempt', 'yield', 'block', 'exit', 'stop'. */
  leave?(hart: number, tid: number, clock: number, why: string): void;
  block?(tid: number, queues: readonly number[], deadline: number, clock: number): void;
  wake?(tid: number, by: number, why: string, clock: number): void;
  fault?(tid: number, cause: number, va: number, clock: number): void;
  signal?(pid: number, tid: number, signal: number, clock: number): void;
  fork?(parent: number, child: number, clock: number): void;
  exec?(pid: number, path: string, args: readonly string[], clock: number): void;
  exit?(pid: number, name: string, status: number, usage: Readonly<Usage>, clock: number): void;
  crash?(report: CrashReport): void;
  /** An input was stamped: this is what a log records. */
  input?(event: InputEvent): void;
  /** A choice as the policy `script` replays it: index of the candidate; of 'budget' the cycles. */
  choice?(kind: string, candidates: readonly number[], index: number): void;
  /** Memory ran out for this process, which is killed; `pages` is what it had, `total` what the machine has. */
  outOfMemory?(pid: number, name: string, pages: number, total: number): void;
}
