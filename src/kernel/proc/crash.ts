// The report of a program that its own instruction ended: what it did, and where.

import { PAGE_SIZE, USER_END } from '../../spec/paging.ts';
import { SIGNAL_BY_NUMBER } from '../../spec/signals.ts';
import type { Kernel } from '../context.ts';
import { LogLevel, log } from '../log.ts';
import { findPte } from '../mem/page-table.ts';
import { findRegion } from '../mem/regions.ts';
import type { FaultReason } from '../observe.ts';
import type { Thread } from '../state.ts';
import { get } from '../table.ts';
import { processOf } from './process.ts';

/** A signal that the thread's own instruction caused, and why. */
export interface Fault {
  readonly signal: number;
  /** si_code. */
  readonly code: number;
  /** Cause of the trap, and what it was about: an address, or the instruction. */
  readonly cause: number;
  readonly tval: number;
  readonly reason: FaultReason;
}

/** Tells the observer about the running thread, which this fault ends. */
export function reportCrash(k: Kernel, thread: Readonly<Thread>, fault: Fault): void {
  const process = processOf(k, thread);
  const hart = k.machine.harts[k.hart]!;
  const signal = SIGNAL_BY_NUMBER.get(fault.signal)?.name ?? `signal ${fault.signal}`;
  const where = `pc ${hexWord(hart.pc)}, address ${hexWord(fault.tval)}`;
  log(k, LogLevel.error, `${process.name}[${process.id}]: ${signal}, ${fault.reason}: ${where}`);
  if (k.observer?.crash === undefined) return;
  const space = get(k.state.spaces, process.space);
  k.observer.crash({
    pid: process.id,
    tid: thread.id,
    name: process.name,
    exe: process.exe,
    signal: fault.signal,
    code: fault.code,
    cause: fault.cause,
    pc: hart.pc,
    tval: fault.tval,
    instruction: peekWord(k, space.root, hart.pc),
    registers: Array.from(hart.regs),
    reason: fault.reason,
    region: findRegion(space, fault.tval),
    clock: hart.clock,
  });
}

const hexWord = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** A word of user memory as it is, nothing faulted in; undefined if it is not there. */
function peekWord(k: Kernel, root: number, va: number): number | undefined {
  const pa = va >= USER_END || va % 4 !== 0 ? -1 : findPte(k, root, va);
  const pte = pa < 0 ? 0 : k.machine.ramWords[pa >>> 2]!;
  return (pte & 1) === 0 ? undefined : k.machine.ramWords[((pte >>> 12) * PAGE_SIZE + (va & 0xfff)) >>> 2];
}
